import { serverName } from '../media-server/administration/preferences-values.ts';
import { serverVersion } from '../media-server/administration/root-configuration.ts';
import type { ServerRecord, ShareRecord, UserRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';
import { joinedAt } from './people.ts';

/** A server with its identifier, and the name that it has now. */
export interface KnownServer extends ServerRecord {
  readonly machineIdentifier: string;
}

/** A library of a server, with the number that it has at plex.tv, which is not the one that it has there. */
export interface ServerLibrary {
  readonly id: number;
  readonly key: number;
  readonly title: string;
  readonly type: string;
}

/** What is told of the machine that servers of the sandbox run on. */
export const machine = {
  product: 'Plex Media Server',
  productVersion: serverVersion,
  platform: 'Linux',
  platformVersion: '6.1',
  device: 'PC',
} as const;

/** When servers were last heard of, in Unix seconds. */
export const lastSeenAt: number = joinedAt + 365 * 86_400;

/** A server by its identifier. */
export function serverOf(world: World, machineIdentifier: string): KnownServer | undefined {
  const { tables, names } = world;
  const server = tables.servers.get(machineIdentifier);
  if (server === undefined) return undefined;
  const isOwn = machineIdentifier === names.machineIdentifier;
  return {
    ...server,
    machineIdentifier,
    ...(isOwn && { name: serverName(world), token: tables.accounts.get(1)?.token ?? server.token }),
  };
}

/** The servers of an account. */
export function serversOf(world: World, { id }: UserRecord): KnownServer[] {
  return [...world.tables.servers.keys()]
    .map((machineIdentifier) => serverOf(world, machineIdentifier))
    .filter((server) => server?.ownerId === id)
    .filter((server) => server !== undefined);
}

/** The shares of servers that somebody has accepted. */
export function sharesWith({ tables }: World, { id }: UserRecord): ShareRecord[] {
  return [...tables.shares.values()].filter(
    ({ invitedId, acceptedAt }) => invitedId === id && acceptedAt !== undefined,
  );
}

/** The libraries of a server. */
export function librariesOf({ tables, names }: World, server: KnownServer): ServerLibrary[] {
  const isOwn = server.machineIdentifier === names.machineIdentifier;
  const sections = isOwn
    ? Array.from(tables.sections.values(), ({ id, title, type }) => ({ key: id, title, type: String(type) }))
    : server.sections;
  return sections.map((section) => ({ id: server.id * 1000 + section.key, ...section }));
}

/** The libraries that are shared. */
export function sharedLibraries(world: World, share: ShareRecord): ServerLibrary[] {
  const server = serverOf(world, share.machineIdentifier);
  const all = server === undefined ? [] : librariesOf(world, server);
  return all.filter(({ key }) => share.sectionKeys === undefined || share.sectionKeys.includes(key));
}
