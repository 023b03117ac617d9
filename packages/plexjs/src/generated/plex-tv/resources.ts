// Generated from contract/plex-tv/resources.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import { listOf, type Decode, type Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';

/** The known values of {@link ConnectionProtocol}. */
export const connectionProtocols = ['http', 'https'] as const;

/**
 * How an address of a server is spoken to.
 *
 * - `http`: In the clear.
 * - `https`: Encrypted. The certificate belongs to the host name of `uri`, not to the bare address.
 */
export type ConnectionProtocol = (typeof connectionProtocols)[number] | (string & {});

/** One way to reach a server or player. */
export interface ResourceConnection extends Extra {
  /** How it is spoken to. Example: `https`. */
  protocol?: ConnectionProtocol | undefined;

  /** The address or host name. Example: `192.168.1.10`. */
  address?: string | undefined;

  /** The TCP port at `address`. Example: `32400`. */
  port?: number | undefined;

  /** The URL; with `https`, its host name is one of plex.direct that has a certificate. Example: `https://192-168-1-10.0123456789abcdef0123456789abcdef.plex.direct:32400`. */
  uri: string;

  /** Whether it is inside the server's network. */
  local?: boolean | undefined;

  /** Whether it goes through Plex's relay, which is slow: about 2 Mbit/s. */
  relay?: boolean | undefined;

  /** Whether the address is one of IPv6. */
  ipv6?: boolean | undefined;
}

/** Decodes {@link ResourceConnection}. */
export const decodeResourceConnection: Decode<ResourceConnection> = /* @__PURE__ */ decoder(() =>
  fields('word protocol|text address uri|number port|flag local relay ipv6=IPv6'),
);

/** A server or player that an account can reach, with the ways to it. */
export interface PlexResource extends Extra {
  /** The name that its owner gave it. Example: `Living Room NAS`. */
  name: string;

  /** The application that it is. Example: `Plex Media Server`. */
  product: string;

  /** Which version of `product` it runs. Example: `1.41.3.9314-a0bfb8370`. */
  productVersion?: string | undefined;

  /** The system it runs on; null when it didn't say. Example: `Linux`. */
  platform?: string | null | undefined;

  /** Which version of `platform` it runs. Example: `22.04.4 LTS (Jammy Jellyfish)`. */
  platformVersion?: string | null | undefined;

  /** The device it runs on. Example: `Docker Container`. */
  device?: string | null | undefined;

  /** Its identifier; a server's `machineIdentifier`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  clientIdentifier: string;

  /** When it was added to the account. Example: `2021-01-01T12:12:24Z`. */
  createdAt?: Date | undefined;

  /** When Plex last heard from it. Example: `2022-01-01T13:43:34Z`. */
  lastSeenAt?: Date | undefined;

  /** What it can be: `server`, `client`, `player`, `pubsub-player`, `controller`, `sync-target`. Example: `['server']`. */
  provides: readonly string[];

  /** The number of the account that owns it; null when that is the caller's. Example: `1234567`. */
  ownerId?: string | null | undefined;

  /** The user name of the account that shares it; null when it is the caller's. Example: `alice`. */
  sourceTitle?: string | null | undefined;

  /** The address that it has on the internet. Example: `203.0.113.7`. */
  publicAddress?: string | undefined;

  /** The token for this server, and for no other; null for players. With a JWT, a server of one's own gives that JWT here, which most servers refuse. Example: `xxxxxxxxxxxxxxxxxxxx`. */
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

  /** The addresses that it may be reached at, in no order. */
  connections: readonly ResourceConnection[];
}

/** Decodes {@link PlexResource}. */
export const decodePlexResource: Decode<PlexResource> = /* @__PURE__ */ decoder(() =>
  fields(
    'text name product productVersion platform? platformVersion? device? clientIdentifier ownerId? sourceTitle? publicAddress accessToken?|date createdAt lastSeenAt|words provides|flag owned home synced relay presence httpsRequired publicAddressMatches dnsRebindingProtection natLoopbackSupported',
    { 'connections[]=': decodeResourceConnection },
  ),
);

/** A server or player, as the older route gives it. */
export interface ResourceV1 extends Extra {
  /** The name that its owner gave it. Example: `Living Room NAS`. */
  name?: string | undefined;

  /** The application, for instance `Plex Media Server`. Example: `Plex Media Server`. */
  product?: string | undefined;

  /** Which version of `product` it runs. Example: `1.41.3.9314-a0bfb8370`. */
  productVersion?: string | undefined;

  /** The system it runs on. Example: `Linux`. */
  platform?: string | undefined;

  /** Which version of `platform` it runs. Example: `22.04.4 LTS (Jammy Jellyfish)`. */
  platformVersion?: string | undefined;

  /** The device it runs on. Example: `Docker Container`. */
  device?: string | undefined;

  /** Its identifier; a server's `machineIdentifier`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  clientIdentifier?: string | undefined;

  /** When it was added to the account. Example: `2021-08-06T01:13:19Z`. */
  createdAt?: Date | undefined;

  /** When Plex last heard from it. Example: `2021-08-06T01:13:19Z`. */
  lastSeenAt?: Date | undefined;

  /** What it can be. Example: `['server']`. */
  provides: readonly string[];

  /** Whether the account owns it. */
  owned?: boolean | undefined;

  /** Whether it belongs to the account's Plex Home. */
  home?: boolean | undefined;

  /** The number of the account that owns it, when it isn't the caller's. Example: `1234567`. */
  ownerId?: string | undefined;

  /** The user name of the account that shares it. Example: `alice`. */
  sourceTitle?: string | undefined;

  /** The token for this server. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  accessToken?: string | undefined;

  /** The address that it has on the internet. Example: `203.0.113.7`. */
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

  /** The addresses that it may be reached at. */
  connections: readonly ResourceConnection[];
}

/** Decodes {@link ResourceV1}. */
export const decodeResourceV1: Decode<ResourceV1> = /* @__PURE__ */ decoder(() =>
  fields(
    'text name product productVersion platform platformVersion device clientIdentifier ownerId sourceTitle accessToken publicAddress|date createdAt lastSeenAt|words provides|flag owned home httpsRequired synced relay dnsRebindingProtection natLoopbackSupported publicAddressMatches presence',
    { 'connections[]': decodeResourceConnection },
  ),
);

/** The servers and players of an account. */
export interface ResourceContainer extends MediaContainer {
  /** The servers and players. */
  devices: readonly ResourceV1[];
}

/** Decodes {@link ResourceContainer}. */
export const decodeResourceContainer: Decode<ResourceContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'devices[]': decodeResourceV1 }, fieldsOfMediaContainer()),
);

/** Which connections to list. */
export interface ResourceConnections {
  /** Asks for secure connections, by plex.direct names. */
  includeHttps?: boolean | undefined;

  /** Asks for connections through Plex's relay. */
  includeRelay?: boolean | undefined;

  /** Asks for connections by IPv6. */
  includeIPv6?: boolean | undefined;
}

/** Parameters of {@link getServerResources}. */
export interface GetServerResourcesParams extends ResourceConnections {}

/**
 * Lists the servers and players that the account can reach, with the ways to each. clients.plex.tv has the same route.
 *
 * `GET /api/v2/resources` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getServerResources: Operation<'plex.tv', GetServerResourcesParams, readonly PlexResource[]> =
  /* @__PURE__ */ operation({
    id: 'get-server-resources',
    host: 'plex.tv',
    method: 'GET',
    path: '/api/v2/resources',
    reading: /* @__PURE__ */ listOf(decodePlexResource),
  });

/** Parameters of {@link getResourcesV1}. */
export interface GetResourcesV1Params extends ResourceConnections {}

/**
 * Lists the servers and players that the account can reach by the older route. `/api/v2/resources` says the same and more.
 *
 * `GET /api/resources` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getResourcesV1: Operation<'plex.tv', GetResourcesV1Params, ResourceContainer> = /* @__PURE__ */ operation({
  id: 'getResourcesV1',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/resources',
  reading: decodeResourceContainer,
});
