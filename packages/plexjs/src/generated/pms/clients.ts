// Generated from contract/pms/clients.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodePlayerTimelineContainer, type PlayerTimelineContainer } from '../player/timeline.ts';

/** A player that a server knows. */
export interface LocalClient extends Extra {
  /** The player's name. Example: `Living room`. */
  name?: string | undefined;

  /** The player's host name or address. Where it is the server's own, the player is reached through the server. Example: `192.168.1.29`. */
  host?: string | undefined;

  /** The player's address. Example: `192.168.1.29`. */
  address?: string | undefined;

  /** The player's port. Example: `32500`. */
  port?: number | undefined;

  /** The player's identifier, which commands go to. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  machineIdentifier?: string | undefined;

  /** The version of the player. Example: `8.17`. */
  version?: string | undefined;

  /** Always `plex`. */
  protocol?: string | undefined;

  /** The version of the remote-control protocol that it speaks. Example: `1`. */
  protocolVersion?: string | undefined;

  /** What the player can do. Example: `['timeline', 'playback', 'navigation', 'mirror', 'playqueues']`. */
  protocolCapabilities: readonly string[];

  /** The application. Example: `Plex for iOS`. */
  product?: string | undefined;

  /** What kind of device it is. Example: `tablet`. */
  deviceClass?: string | undefined;
}

/** Decodes {@link LocalClient}. */
export const decodeLocalClient: Decode<LocalClient> = /* @__PURE__ */ decoder(() =>
  fields(
    'text name host address machineIdentifier version protocol protocolVersion product deviceClass|number port|words protocolCapabilities',
  ),
);

/** The answer with players. */
export interface LocalClientContainer extends MediaContainer {
  /** The players. */
  clients: readonly LocalClient[];
}

/** Decodes {@link LocalClientContainer}. */
export const decodeLocalClientContainer: Decode<LocalClientContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'clients[]=Server': decodeLocalClient }, fieldsOfMediaContainer()),
);

/** A server that a server knows in its network: itself, and its neighbours. */
export interface LocalServer extends Extra {
  /** The server's name. Example: `Attic`. */
  name?: string | undefined;

  /** The server's host name or address. Example: `10.10.10.47`. */
  host?: string | undefined;

  /** The server's address. Example: `10.10.10.47`. */
  address?: string | undefined;

  /** The server's port. Example: `32400`. */
  port?: number | undefined;

  /** The server's identifier. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier?: string | undefined;

  /** The server's version. Example: `1.31.3.6868-28fc46b27`. */
  version?: string | undefined;
}

/** Decodes {@link LocalServer}. */
export const decodeLocalServer: Decode<LocalServer> = /* @__PURE__ */ decoder(() =>
  fields('text name host address machineIdentifier version|number port'),
);

/** The answer with servers. */
export interface LocalServerContainer extends MediaContainer {
  /** The server itself, and others of its network. */
  servers: readonly LocalServer[];
}

/** Decodes {@link LocalServerContainer}. */
export const decodeLocalServerContainer: Decode<LocalServerContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'servers[]': decodeLocalServer }, fieldsOfMediaContainer()),
);

/**
 * Lists the players that have announced themselves in the server's network. Often none, though there are some.
 *
 * `GET /clients` of Plex Media Server.
 */
export const getAvailableClients: Operation<'pms', NoParameters, LocalClientContainer> = /* @__PURE__ */ operation({
  id: 'getAvailableClients',
  host: 'pms',
  method: 'GET',
  path: '/clients',
  reading: decodeLocalClientContainer,
});

/**
 * Lists the servers in the server's network, itself included.
 *
 * `GET /servers` of Plex Media Server.
 */
export const getServerList: Operation<'pms', NoParameters, LocalServerContainer> = /* @__PURE__ */ operation({
  id: 'getServerList',
  host: 'pms',
  method: 'GET',
  path: '/servers',
  reading: decodeLocalServerContainer,
});

/** Parameters of {@link sendPlayerCommand}. */
export interface SendPlayerCommandParams {
  /** The group of commands: `playback`, `navigation`, `mirror`, `application`, `timeline`. Example: `playback`. */
  controller: string;

  /** Which command of the group. Example: `seekTo`. */
  command: string;

  /** The player's `machineIdentifier`, from `getAvailableClients`. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  targetClientIdentifier: string;

  /** The number of the command, one higher each time, which timelines say again. Example: `7`. */
  commandId?: number | undefined;

  /** The command's own parameters. */
  parameters?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Sends a command to a player through the server. The operations of the host `player` do the same, typed, when the server's address is their `baseUrl`.
 *
 * `GET /player/{controller}/{command}` of Plex Media Server.
 *
 * @example
 * ```ts
 * await sendPlayerCommand(client, {
 *   controller: 'playback',
 *   command: 'seekTo',
 *   targetClientIdentifier: '7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33',
 *   commandId: 7,
 * });
 * ```
 */
export const sendPlayerCommand: Operation<'pms', SendPlayerCommandParams, undefined> = /* @__PURE__ */ operation({
  id: 'sendPlayerCommand',
  host: 'pms',
  method: 'GET',
  path: '/player/{controller}/{command}',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link pollProxiedPlayer}. */
export interface PollProxiedPlayerParams {
  /** The player's `machineIdentifier`, from `getAvailableClients`. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  targetClientIdentifier: string;

  /** Whether the answer waits until the timeline changes, instead of coming at once. */
  wait?: boolean | undefined;

  /** The number of the command, one higher each time, which timelines say again. Example: `7`. */
  commandId?: number | undefined;
}

/**
 * Asks a player through the server what it plays.
 *
 * `GET /player/timeline/poll` of Plex Media Server.
 */
export const pollProxiedPlayer: Operation<'pms', PollProxiedPlayerParams, PlayerTimelineContainer> =
  /* @__PURE__ */ operation({
    id: 'pollProxiedPlayer',
    host: 'pms',
    method: 'GET',
    path: '/player/timeline/poll',
    reading: decodePlayerTimelineContainer,
    rules: { commandId: 'query:commandID' },
  });
