export type { Asked, SeveralOptions } from './several/ask-all.ts';
export type { ConnectAllOptions } from './several/connect-all.ts';
export type { HubSource, MergedHub } from './several/merge-hubs.ts';
export type { ItemSource, MergedItem, Preference } from './several/merge.ts';
export type { ServerFailure, ServerSource } from './several/server-source.ts';
export {
  type MergedHistory,
  type MergedHubs,
  type MergedItems,
  type MergeOptions,
  SeveralServers,
  type SeveralHistoryOptions,
  type SeveralSearchOptions,
} from './several/several-servers.ts';
