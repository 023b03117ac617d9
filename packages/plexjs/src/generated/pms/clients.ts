// Generated from contract/pms/clients.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import {
  decodePlayerTimelineContainer,
  type PlayerTimelineContainer,
  type PlayerTimelineState,
} from '../player/timeline.ts';

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
  /** What the owner calls the server. Example: `Attic`. */
  name?: string | undefined;

  /** The server's host name or address. Example: `10.10.10.47`. */
  host?: string | undefined;

  /** The IP address that the server has in the network. Example: `10.10.10.47`. */
  address?: string | undefined;

  /** The port that the server listens on. Example: `32400`. */
  port?: number | undefined;

  /** The identifier of the server, which stays the same when its address changes. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier?: string | undefined;

  /** Which version of Plex Media Server it runs. Example: `1.31.3.6868-28fc46b27`. */
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

/** A command that a server has for a player. Its parameters come in `extra`, each with `query` before its name: `queryOffset` for `offset`. */
export interface ProxiedCommand extends Extra {
  /** What the player is to do: the path of the command. Example: `/player/playback/seekTo`. */
  path?: string | undefined;

  /** The number that the remote control gave the command, which the answer and timelines say again. Example: `7`. */
  commandId?: number | undefined;

  /** The remote control's identifier. Example: `remote-4c0e9a71`. */
  clientIdentifier?: string | undefined;
}

/** Decodes {@link ProxiedCommand}. */
export const decodeProxiedCommand: Decode<ProxiedCommand> = /* @__PURE__ */ decoder(() =>
  fields('text path clientIdentifier|number commandId='),
);

/** The commands that a server has for a player. */
export interface ProxiedCommandContainer extends MediaContainer {
  /** What the player is to do, in this order. */
  commands: readonly ProxiedCommand[];
}

/** Decodes {@link ProxiedCommandContainer}. */
export const decodeProxiedCommandContainer: Decode<ProxiedCommandContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'commands[]': decodeProxiedCommand }, fieldsOfMediaContainer()),
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

/** Parameters of {@link pollProxiedCommands}. */
export interface PollProxiedCommandsParams {
  /** How long the server waits for a command, as players send it. Unsettled: the unit; players send 1, and wait 10 seconds for the answer. Example: `1`. */
  timeout?: number | undefined;

  /** What kind of device the player is: `pc`, `stb`, `tv`, `phone`. Example: `pc`. */
  deviceClass?: string | undefined;

  /** What the player can do. Example: `['timeline', 'playback', 'navigation', 'playqueues', 'provider-playback']`. */
  protocolCapabilities?: readonly string[] | undefined;

  /** The version of the remote-control protocol that it speaks. Example: `2`. */
  protocolVersion?: string | undefined;

  /** The player's connection, the same until it ends. Example: `b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11`. */
  sessionId?: string | undefined;

  /** The playback, while there is one. Example: `8f2d7a1c-3b44-4c0e-9a2b-6d1e0f5c7b90`. */
  playbackSessionId?: string | undefined;

  /** The item within the playback. Example: `e9f1a3c5-7b2d-4e6f-8a1c-3d5e7f9b1a2c`. */
  playbackId?: string | undefined;
}

/**
 * Asks the server for commands, as a player that remote controls cannot reach: it asks again after each answer, and does what comes.
 * The player is the `clientIdentifier` of this client. It should hold `connectWebSocketPlural` open as well.
 *
 * `GET /player/proxy/poll` of Plex Media Server.
 *
 * @example
 * ```ts
 * await pollProxiedCommands(client, {
 *   timeout: 1,
 *   deviceClass: 'pc',
 *   protocolCapabilities: ['timeline', 'playback', 'navigation', 'playqueues', 'provider-playback'],
 *   protocolVersion: '2',
 * });
 * ```
 */
export const pollProxiedCommands: Operation<'pms', PollProxiedCommandsParams, ProxiedCommandContainer> =
  /* @__PURE__ */ operation({
    id: 'pollProxiedCommands',
    host: 'pms',
    method: 'GET',
    path: '/player/proxy/poll',
    reading: decodeProxiedCommandContainer,
    rules: {
      sessionId: 'query:X-Plex-Session-Id',
      playbackSessionId: 'query:X-Plex-Playback-Session-Id',
      playbackId: 'query:X-Plex-Playback-Id',
    },
  });

/** Parameters of {@link answerProxiedCommand}. */
export interface AnswerProxiedCommandParams {
  /** The number of the command. Example: `7`. */
  commandId: number;

  /** The player's connection, the same until it ends. Example: `b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11`. */
  sessionId?: string | undefined;

  /** The playback, while there is one. Example: `8f2d7a1c-3b44-4c0e-9a2b-6d1e0f5c7b90`. */
  playbackSessionId?: string | undefined;

  /** The item within the playback. Example: `e9f1a3c5-7b2d-4e6f-8a1c-3d5e7f9b1a2c`. */
  playbackId?: string | undefined;

  /** How it went, in XML. Known players send it as `application/xml`, which the option `headers` says. Example: `<Response code="200" status="OK" />`. */
  response: string;
}

/**
 * Says that the player took a command, before it does it: remote controls wait for that.
 *
 * `POST /player/proxy/response` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const answerProxiedCommand: Operation<'pms', AnswerProxiedCommandParams, undefined> = /* @__PURE__ */ operation({
  id: 'answerProxiedCommand',
  host: 'pms',
  method: 'POST',
  path: '/player/proxy/response',
  reading: 'none',
  rules: {
    commandId: 'query:commandID',
    sessionId: 'query:X-Plex-Session-Id',
    playbackSessionId: 'query:X-Plex-Playback-Session-Id',
    playbackId: 'query:X-Plex-Playback-Id',
    response: 'body',
  },
});

/** Parameters of {@link reportProxiedTimeline}. */
export interface ReportProxiedTimelineParams {
  /** The number of the last command that the player took. Example: `7`. */
  commandId?: number | undefined;

  /** What the player does with what it plays. Example: `playing`. */
  state?: PlayerTimelineState | undefined;

  /** The player's connection, the same until it ends. Example: `b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11`. */
  sessionId?: string | undefined;

  /** The playback, while there is one. Example: `8f2d7a1c-3b44-4c0e-9a2b-6d1e0f5c7b90`. */
  playbackSessionId?: string | undefined;

  /** The item within the playback. Example: `e9f1a3c5-7b2d-4e6f-8a1c-3d5e7f9b1a2c`. */
  playbackId?: string | undefined;

  /** What it plays, in XML: a `MediaContainer` of three `Timeline`, for video, music and photos. Known players send it as `application/xml`, which the option `headers` says. Example: `<MediaContainer commandID="7"><Timeline type="video" state="playing" time="5141" duration="293328" ratingKey="38898" key="/library/metadata/38898" /><Timeline type="music" state="stopped" /><Timeline type="photo" state="stopped" /></MediaContainer>`. */
  timelines: string;
}

/**
 * Says what the player plays, to the remote controls that follow it: about once a second while it plays, and on every change.
 *
 * `POST /player/proxy/timeline` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const reportProxiedTimeline: Operation<'pms', ReportProxiedTimelineParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'reportProxiedTimeline',
    host: 'pms',
    method: 'POST',
    path: '/player/proxy/timeline',
    reading: 'none',
    rules: {
      commandId: 'query:commandID',
      sessionId: 'query:X-Plex-Session-Id',
      playbackSessionId: 'query:X-Plex-Playback-Session-Id',
      playbackId: 'query:X-Plex-Playback-Id',
      timelines: 'body',
    },
  });
