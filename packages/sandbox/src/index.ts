export type { ServerConnection } from './plex-tv/connections.ts';
export type { RateLimit } from './plex-tv/limit.ts';
export type { OtherServer } from './plex-tv/people.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export type {
  ItemDescription,
  LibraryDescription,
  MediaDescription,
  SectionDescription,
  StateDescription,
} from './seed/description.ts';
export { bootstrapLibrary } from './seed/bootstrap-library.ts';
export { smallLibrary } from './seed/small-library.ts';
export type { Disk, FileDescription } from './media-server/library/disk.ts';
export type { MediaFile } from './world/files.ts';
export type { Snapshot } from './world/snapshot.ts';
export { writeXml } from './http/xml-writer.ts';
