export type { FindOptions } from './gdm/find-devices.node.ts';
export type { FoundPlayer, FoundServer } from './gdm/found.ts';
export { findPlayers, findServers, type NetworkSearch } from './gdm/search.node.ts';
