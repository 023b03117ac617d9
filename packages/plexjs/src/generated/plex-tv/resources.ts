// Generated from contract/plex-tv/resources.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import {
  aside,
  date,
  flag,
  keep,
  list,
  listOf,
  none,
  number,
  settle,
  text,
  words,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { MediaContainer } from '../models/container.ts';

/** One way to reach a server or player. */
export interface ResourceConnection extends Extra {
  /**
   * How it is spoken to: `http`, `https`.
   *
   * Example: `https`.
   */
  protocol?: string | undefined;

  /**
   * The address or host name.
   *
   * Example: `192.168.1.10`.
   */
  address?: string | undefined;

  /**
   * The port.
   *
   * Example: `32400`.
   */
  port?: number | undefined;

  /**
   * The URL; with `https`, its host name is one of plex.direct that has a certificate.
   *
   * Example: `https://192-168-1-10.0123456789abcdef0123456789abcdef.plex.direct:32400`.
   */
  uri: string;

  /** Whether it is inside the server's network. */
  local?: boolean | undefined;

  /** Whether it goes through Plex's relay, which is slow: about 2 Mbit/s. */
  relay?: boolean | undefined;

  /** Whether the address is one of IPv6. */
  ipv6?: boolean | undefined;
}

/** Decodes {@link ResourceConnection}. */
export function decodeResourceConnection(wire: Wire): ResourceConnection {
  const result: Draft<ResourceConnection> = {
    protocol: undefined,
    address: undefined,
    port: undefined,
    uri: undefined,
    local: undefined,
    relay: undefined,
    ipv6: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'protocol':
        result.protocol = text(value, result, key);
        break;
      case 'address':
        result.address = text(value, result, key);
        break;
      case 'port':
        result.port = number(value, result, key);
        break;
      case 'uri':
        result.uri = text(value, result, key);
        break;
      case 'local':
        result.local = flag(value, result, key);
        break;
      case 'relay':
        result.relay = flag(value, result, key);
        break;
      case 'IPv6':
        result.ipv6 = flag(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as ResourceConnection;
}

/** A server or player that an account can reach, with the ways to it. */
export interface PlexResource extends Extra {
  /**
   * The name that its owner gave it.
   *
   * Example: `Living Room NAS`.
   */
  name: string;

  /**
   * What it is.
   *
   * Example: `Plex Media Server`.
   */
  product: string;

  /**
   * The version of that.
   *
   * Example: `1.43.2.10267-abcdef123`.
   */
  productVersion?: string | undefined;

  /**
   * The system it runs on; null when it didn't say.
   *
   * Example: `Linux`.
   */
  platform?: string | null | undefined;

  /**
   * The version of that.
   *
   * Example: `5.4.0-88-generic`.
   */
  platformVersion?: string | null | undefined;

  /**
   * The device it runs on.
   *
   * Example: `Docker Container`.
   */
  device?: string | null | undefined;

  /** Its identifier; a server's `machineIdentifier`. */
  clientIdentifier: string;

  /**
   * When it was added to the account.
   *
   * Example: `2021-01-01T12:12:24Z`.
   */
  createdAt?: Date | undefined;

  /**
   * When Plex last heard from it.
   *
   * Example: `2022-01-01T13:43:34Z`.
   */
  lastSeenAt?: Date | undefined;

  /**
   * What it can be: `server`, `client`, `player`, `pubsub-player`, `controller`, `sync-target`.
   *
   * Example: `server`.
   */
  provides: readonly string[];

  /** The number of the account that owns it; null when that is the caller's. */
  ownerId?: string | null | undefined;

  /** The user name of the account that shares it; null when it is the caller's. */
  sourceTitle?: string | null | undefined;

  /**
   * The address that it has on the internet.
   *
   * Example: `203.0.113.7`.
   */
  publicAddress?: string | undefined;

  /** The token for this server, and for no other; null for players. With a JWT, a server of one's own gives that JWT here, which most servers refuse. */
  accessToken?: string | null | undefined;

  /** Whether the account owns it. */
  owned?: boolean | undefined;

  /** Whether it belongs to the account's Plex Home. */
  home?: boolean | undefined;

  /** Whether it is synchronised to the cloud; a feature that is gone. */
  synced?: boolean | undefined;

  /** Whether it can be reached through Plex's relay. */
  relay?: boolean | undefined;

  /** Whether it is connected to Plex now. */
  presence?: boolean | undefined;

  /** Whether it refuses unencrypted connections. */
  httpsRequired?: boolean | undefined;

  /** Whether the caller has the same address on the internet, and so probably is in the same network. */
  publicAddressMatches?: boolean | undefined;

  /** Whether its router keeps plex.direct names from leading to its own network. */
  dnsRebindingProtection?: boolean | undefined;

  /** Whether its router lets it be reached by its public address from inside. Answers before 2020 lack it. */
  natLoopbackSupported?: boolean | undefined;

  /** The ways to it, in no order. */
  connections: readonly ResourceConnection[];
}

/** Decodes {@link PlexResource}. */
export function decodePlexResource(wire: Wire): PlexResource {
  const result: Draft<PlexResource> = {
    name: undefined,
    product: undefined,
    productVersion: undefined,
    platform: undefined,
    platformVersion: undefined,
    device: undefined,
    clientIdentifier: undefined,
    createdAt: undefined,
    lastSeenAt: undefined,
    provides: none,
    ownerId: undefined,
    sourceTitle: undefined,
    publicAddress: undefined,
    accessToken: undefined,
    owned: undefined,
    home: undefined,
    synced: undefined,
    relay: undefined,
    presence: undefined,
    httpsRequired: undefined,
    publicAddressMatches: undefined,
    dnsRebindingProtection: undefined,
    natLoopbackSupported: undefined,
    connections: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'name':
        result.name = text(value, result, key);
        break;
      case 'product':
        result.product = text(value, result, key);
        break;
      case 'productVersion':
        result.productVersion = text(value, result, key);
        break;
      case 'platform':
        result.platform = value === null ? null : text(value, result, key);
        break;
      case 'platformVersion':
        result.platformVersion = value === null ? null : text(value, result, key);
        break;
      case 'device':
        result.device = value === null ? null : text(value, result, key);
        break;
      case 'clientIdentifier':
        result.clientIdentifier = text(value, result, key);
        break;
      case 'createdAt':
        result.createdAt = date(value, result, key);
        break;
      case 'lastSeenAt':
        result.lastSeenAt = date(value, result, key);
        break;
      case 'provides':
        result.provides = words(value, result, key);
        break;
      case 'ownerId':
        result.ownerId = value === null ? null : text(value, result, key);
        break;
      case 'sourceTitle':
        result.sourceTitle = value === null ? null : text(value, result, key);
        break;
      case 'publicAddress':
        result.publicAddress = text(value, result, key);
        break;
      case 'accessToken':
        result.accessToken = value === null ? null : text(value, result, key);
        break;
      case 'owned':
        result.owned = flag(value, result, key);
        break;
      case 'home':
        result.home = flag(value, result, key);
        break;
      case 'synced':
        result.synced = flag(value, result, key);
        break;
      case 'relay':
        result.relay = flag(value, result, key);
        break;
      case 'presence':
        result.presence = flag(value, result, key);
        break;
      case 'httpsRequired':
        result.httpsRequired = flag(value, result, key);
        break;
      case 'publicAddressMatches':
        result.publicAddressMatches = flag(value, result, key);
        break;
      case 'dnsRebindingProtection':
        result.dnsRebindingProtection = flag(value, result, key);
        break;
      case 'natLoopbackSupported':
        result.natLoopbackSupported = flag(value, result, key);
        break;
      case 'connections':
        result.connections = list(value, decodeResourceConnection, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as PlexResource;
}

/** Which connections to list. */
export interface ResourceConnections extends Extra {
  /** Asks for secure connections, by plex.direct names. */
  includeHttps?: boolean | undefined;

  /** Asks for connections through Plex's relay. */
  includeRelay?: boolean | undefined;

  /** Asks for connections by IPv6. */
  includeIPv6?: boolean | undefined;
}

/** Decodes {@link ResourceConnections}. */
export function decodeResourceConnections(wire: Wire): ResourceConnections {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'includeHttps':
      case 'includeRelay':
      case 'includeIPv6':
        if (typeof value !== 'boolean') wire[key] = flag(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as ResourceConnections;
}

/** A server or player, as the older route gives it. */
export interface ResourceV1 extends Extra {
  /**
   * The name that its owner gave it.
   *
   * Example: `Living Room NAS`.
   */
  name?: string | undefined;

  /**
   * What it is.
   *
   * Example: `Plex Media Server`.
   */
  product?: string | undefined;

  /** The version of that. */
  productVersion?: string | undefined;

  /**
   * The system it runs on.
   *
   * Example: `Linux`.
   */
  platform?: string | undefined;

  /** The version of that. */
  platformVersion?: string | undefined;

  /**
   * The device it runs on.
   *
   * Example: `Docker Container`.
   */
  device?: string | undefined;

  /** Its identifier; a server's `machineIdentifier`. */
  clientIdentifier?: string | undefined;

  /**
   * When it was added to the account.
   *
   * Example: `1628212399`.
   */
  createdAt?: Date | undefined;

  /**
   * When Plex last heard from it.
   *
   * Example: `1628212399`.
   */
  lastSeenAt?: Date | undefined;

  /**
   * What it can be.
   *
   * Example: `server`.
   */
  provides: readonly string[];

  /** Whether the account owns it. */
  owned?: boolean | undefined;

  /** Whether it belongs to the account's Plex Home. */
  home?: boolean | undefined;

  /** The number of the account that owns it, when it isn't the caller's. */
  ownerId?: string | undefined;

  /** The user name of the account that shares it. */
  sourceTitle?: string | undefined;

  /** The token for this server. */
  accessToken?: string | undefined;

  /**
   * The address that it has on the internet.
   *
   * Example: `203.0.113.7`.
   */
  publicAddress?: string | undefined;

  /** Whether it refuses unencrypted connections. */
  httpsRequired?: boolean | undefined;

  /** Whether it is synchronised to the cloud. */
  synced?: boolean | undefined;

  /** Whether it can be reached through Plex's relay. */
  relay?: boolean | undefined;

  /** Whether its router keeps plex.direct names from leading to its own network. */
  dnsRebindingProtection?: boolean | undefined;

  /** Whether its router lets it be reached by its public address from inside. */
  natLoopbackSupported?: boolean | undefined;

  /** Whether the caller has the same address on the internet. */
  publicAddressMatches?: boolean | undefined;

  /** Whether it is connected to Plex now. */
  presence?: boolean | undefined;

  /** The ways to it. */
  connections: readonly ResourceConnection[];
}

/** Decodes {@link ResourceV1}. */
export function decodeResourceV1(wire: Wire): ResourceV1 {
  const result: Draft<ResourceV1> = {
    name: undefined,
    product: undefined,
    productVersion: undefined,
    platform: undefined,
    platformVersion: undefined,
    device: undefined,
    clientIdentifier: undefined,
    createdAt: undefined,
    lastSeenAt: undefined,
    provides: none,
    owned: undefined,
    home: undefined,
    ownerId: undefined,
    sourceTitle: undefined,
    accessToken: undefined,
    publicAddress: undefined,
    httpsRequired: undefined,
    synced: undefined,
    relay: undefined,
    dnsRebindingProtection: undefined,
    natLoopbackSupported: undefined,
    publicAddressMatches: undefined,
    presence: undefined,
    connections: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'name':
        result.name = text(value, result, key);
        break;
      case 'product':
        result.product = text(value, result, key);
        break;
      case 'productVersion':
        result.productVersion = text(value, result, key);
        break;
      case 'platform':
        result.platform = text(value, result, key);
        break;
      case 'platformVersion':
        result.platformVersion = text(value, result, key);
        break;
      case 'device':
        result.device = text(value, result, key);
        break;
      case 'clientIdentifier':
        result.clientIdentifier = text(value, result, key);
        break;
      case 'createdAt':
        result.createdAt = date(value, result, key);
        break;
      case 'lastSeenAt':
        result.lastSeenAt = date(value, result, key);
        break;
      case 'provides':
        result.provides = words(value, result, key);
        break;
      case 'owned':
        result.owned = flag(value, result, key);
        break;
      case 'home':
        result.home = flag(value, result, key);
        break;
      case 'ownerId':
        result.ownerId = text(value, result, key);
        break;
      case 'sourceTitle':
        result.sourceTitle = text(value, result, key);
        break;
      case 'accessToken':
        result.accessToken = text(value, result, key);
        break;
      case 'publicAddress':
        result.publicAddress = text(value, result, key);
        break;
      case 'httpsRequired':
        result.httpsRequired = flag(value, result, key);
        break;
      case 'synced':
        result.synced = flag(value, result, key);
        break;
      case 'relay':
        result.relay = flag(value, result, key);
        break;
      case 'dnsRebindingProtection':
        result.dnsRebindingProtection = flag(value, result, key);
        break;
      case 'natLoopbackSupported':
        result.natLoopbackSupported = flag(value, result, key);
        break;
      case 'publicAddressMatches':
        result.publicAddressMatches = flag(value, result, key);
        break;
      case 'presence':
        result.presence = flag(value, result, key);
        break;
      case 'Connection':
        result.connections = list(value, decodeResourceConnection, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as ResourceV1;
}

/** The servers and players of an account. */
export interface ResourceContainer extends MediaContainer {
  /** The servers and players. */
  devices: readonly ResourceV1[];
}

/** Decodes {@link ResourceContainer}. */
export function decodeResourceContainer(wire: Wire): ResourceContainer {
  const result: Draft<ResourceContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    devices: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'Device':
        result.devices = list(value, decodeResourceV1, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as ResourceContainer;
}

/** Parameters of {@link getServerResources}. */
export interface GetServerResourcesParams {
  /** Asks for secure connections, by plex.direct names. */
  includeHttps?: boolean | undefined;

  /** Asks for connections through Plex's relay. */
  includeRelay?: boolean | undefined;

  /** Asks for connections by IPv6. */
  includeIPv6?: boolean | undefined;
}

/**
 * Lists the servers and players that the account can reach, with the ways to each. clients.plex.tv has the same route.
 *
 * `GET /api/v2/resources` of plex.tv.
 *
 * @throws {PlexError} With status 400: The request lacks something that plex.tv needs; code 1000 says that it is the client identifier.
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getServerResources: Operation<'plex.tv', GetServerResourcesParams, readonly PlexResource[]> =
  /* @__PURE__ */ operation({
    id: 'get-server-resources',
    host: 'plex.tv',
    method: 'GET',
    path: '/api/v2/resources',
    reading: listOf(decodePlexResource),
  });

/** Parameters of {@link getResourcesV1}. */
export interface GetResourcesV1Params {
  /** Asks for secure connections, by plex.direct names. */
  includeHttps?: boolean | undefined;

  /** Asks for connections through Plex's relay. */
  includeRelay?: boolean | undefined;

  /** Asks for connections by IPv6. */
  includeIPv6?: boolean | undefined;
}

/**
 * Lists the servers and players that the account can reach by the older route. `/api/v2/resources` says the same and more.
 *
 * `GET /api/resources` of plex.tv.
 *
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getResourcesV1: Operation<'plex.tv', GetResourcesV1Params, ResourceContainer> = /* @__PURE__ */ operation({
  id: 'getResourcesV1',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/resources',
  reading: decodeResourceContainer,
});
