export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export type { MediaFile } from './world/files.ts';
export type { Snapshot } from './world/store.ts';
export { writeXml } from './http/xml-writer.ts';
