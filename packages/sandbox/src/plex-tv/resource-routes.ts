import { getResourcesV1, getServerResources } from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import type { JsonObject } from '../world/json-object.ts';
import type { AccountDeviceRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';
import { answer, element, isoOf } from './answer.ts';
import { type Caller, forAccount } from './caller.ts';
import { connectionFields, type ConnectionFields, type ServerConnection } from './connections.ts';
import { publicAddress } from './location.ts';
import { type KnownServer, lastSeenAt, machine, serverOf, serversOf, sharesWith } from './servers.ts';

/** The servers and players that an account can reach. */
export const resourceRoutes: readonly Route[] = [
  forAccount(getServerResources, (ask, caller) =>
    answer(
      ask,
      'resources',
      reachable(ask, caller).map((resource) => ({
        ...resource,
        createdAt: isoOf(resource.createdAt * 1000),
        lastSeenAt: isoOf(resource.lastSeenAt * 1000),
      })),
    ),
  ),
  forAccount(
    getResourcesV1,
    (ask, caller) => {
      const devices = reachable(ask, caller).map(({ connections, home, ...resource }) => ({
        ...resource,
        // Of who owns the server nothing is said to himself.
        ...(!resource.owned && { home }),
        Connection: connections.map(({ protocol, address, port, uri, local, relay }) => ({
          protocol,
          address,
          port,
          uri,
          local,
          ...(relay && { relay }),
        })),
      }));
      return element('MediaContainer', { size: devices.length, Device: devices });
    },
    { also: ['HEAD'] },
  ),
];

interface Reachable extends JsonObject {
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly owned: boolean;
  readonly home: boolean;
  readonly connections: readonly ConnectionFields[];
}

function reachable(ask: Ask, caller: Caller): readonly Reachable[] {
  const { world } = ask;
  const { user, token, about } = caller;
  // To who comes with a JWT, a server of his own is given with that JWT, which it does not take.
  const own = serversOf(world, user).map((server) =>
    resourceOf(ask, caller, server, about.isJwt ? token : server.token),
  );
  const shared = sharesWith(world, user).flatMap((share) => {
    const server = serverOf(world, share.machineIdentifier);
    return server === undefined ? [] : [resourceOf(ask, caller, server, share.token)];
  });
  const players = [...world.tables.accountDevices.values()].filter(
    ({ userId, provides }) => userId === user.id && provides !== '',
  );
  return [...own, ...shared, ...players.map(playerOf)];
}

/** The ways to a server. */
export function connectionsOf({ names, connections }: World, server: KnownServer): readonly ServerConnection[] {
  return server.machineIdentifier === names.machineIdentifier
    ? connections()
    : (server.urls ?? []).map((uri) => ({ uri, local: false }));
}

function resourceOf(ask: Ask, { user }: Caller, server: KnownServer, accessToken: string): Reachable {
  const connections = connectionsOf(ask.world, server);
  const owned = server.ownerId === user.id;
  const owner = ask.world.tables.users.get(server.ownerId);
  return {
    name: server.name,
    ...machine,
    clientIdentifier: server.machineIdentifier,
    createdAt: server.createdAt,
    lastSeenAt,
    provides: 'server',
    ownerId: owned ? null : server.ownerId,
    sourceTitle: owned ? null : (owner?.title ?? ''),
    publicAddress,
    accessToken,
    owned,
    home: !owned && owner?.homeId !== undefined && owner.homeId === user.homeId,
    synced: false,
    relay: connections.some(({ relay }) => relay === true),
    presence: server.presence,
    httpsRequired: false,
    publicAddressMatches: true,
    dnsRebindingProtection: false,
    natLoopbackSupported: false,
    connections: connectionFields(ask, connections),
  };
}

function playerOf({ name, fields, clientIdentifier, provides, ...device }: AccountDeviceRecord): Reachable {
  return {
    name,
    product: fields['product'] ?? '',
    productVersion: fields['productVersion'] ?? '',
    platform: fields['platform'] ?? null,
    platformVersion: fields['platformVersion'] ?? null,
    device: fields['device'] ?? null,
    clientIdentifier,
    createdAt: device.createdAt,
    lastSeenAt: device.lastSeenAt,
    provides,
    ownerId: null,
    sourceTitle: null,
    publicAddress,
    accessToken: null,
    owned: true,
    home: false,
    synced: false,
    relay: false,
    presence: true,
    httpsRequired: false,
    publicAddressMatches: true,
    dnsRebindingProtection: false,
    natLoopbackSupported: false,
    connections: [],
  };
}
