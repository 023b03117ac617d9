export type { Asked, SeveralOptions } from './several/ask-all.ts';
export type { ConnectAllOptions } from './several/connect-all.ts';
export type { ItemSource, MergedItem, Preference } from './several/merge.ts';
export type { ServerFailure, ServerSource } from './several/server-source.ts';
export {
  type MergedItems,
  type MergeOptions,
  SeveralServers,
  type SeveralSearchOptions,
} from './several/several-servers.ts';
