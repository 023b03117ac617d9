// Generated from contract/player/application.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { PlayerMediaType } from './timeline.ts';

/** Parameters of {@link playerMirrorDetails}. */
export interface PlayerMirrorDetailsParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;

  /**
   * The item's path.
   *
   * Example: `/library/metadata/38898`.
   */
  key: string;

  /**
   * The identifier of the server that the item is on.
   *
   * Example: `0123456789abcdef0123456789abcdef01234567`.
   */
  machineIdentifier: string;

  /**
   * The server's address, as the player can reach it.
   *
   * Example: `192.168.1.20`.
   */
  address?: string | undefined;

  /** The server's port. */
  port?: number | undefined;

  /** The server's protocol: `http` or `https`. */
  protocol?: string | undefined;

  /**
   * A token for the server. Best a transient one (`getTransientToken`): the player keeps it.
   *
   * Example: `transient-8ca2d9a0-5f5e-4f1c-8a44-6a9d7c0b1e22`.
   */
  token?: string | undefined;

  /**
   * The provider that the item is from; `com.plexapp.plugins.library` for a server's libraries.
   *
   * Example: `com.plexapp.plugins.library`.
   */
  providerIdentifier?: string | undefined;
}

/**
 * Shows the page of an item on the player.
 *
 * `GET /player/mirror/details` of Plex Companion.
 */
export const playerMirrorDetails: Operation<'player', PlayerMirrorDetailsParams, undefined> = /* @__PURE__ */ operation(
  {
    id: 'playerMirrorDetails',
    host: 'player',
    method: 'GET',
    path: '/player/mirror/details',
    reading: 'none',
    rules: { commandId: 'query:commandID' },
  },
);

/** Parameters of {@link playerSetText}. */
export interface PlayerSetTextParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;

  /** What to write into the field, instead of what it has. */
  text: string;
}

/**
 * Puts a text into the field that has the focus. Answers 500 when none has.
 *
 * `GET /player/application/setText` of Plex Companion.
 */
export const playerSetText: Operation<'player', PlayerSetTextParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerSetText',
  host: 'player',
  method: 'GET',
  path: '/player/application/setText',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerSendString}. */
export interface PlayerSendStringParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;

  /** What to write, as if it were typed. */
  text: string;
}

/**
 * Puts a text into the field that has the focus; the name of `playerSetText` in old players.
 *
 * `GET /player/application/sendString` of Plex Companion.
 */
export const playerSendString: Operation<'player', PlayerSendStringParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerSendString',
  host: 'player',
  method: 'GET',
  path: '/player/application/sendString',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerSendVirtualKey}. */
export interface PlayerSendVirtualKeyParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;

  /** The number of the key: 8 deletes a character, 13 confirms. */
  code: number;
}

/**
 * Presses a key. Known of old players only.
 *
 * `GET /player/application/sendVirtualKey` of Plex Companion.
 */
export const playerSendVirtualKey: Operation<'player', PlayerSendVirtualKeyParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'playerSendVirtualKey',
    host: 'player',
    method: 'GET',
    path: '/player/application/sendVirtualKey',
    reading: 'none',
    rules: { commandId: 'query:commandID' },
  });

/** Parameters of {@link playerSendKey}. */
export interface PlayerSendKeyParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;

  /** The number of the key. */
  code: number;
}

/**
 * Presses a key; another name of `playerSendVirtualKey`.
 *
 * `GET /player/application/sendKey` of Plex Companion.
 */
export const playerSendKey: Operation<'player', PlayerSendKeyParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerSendKey',
  host: 'player',
  method: 'GET',
  path: '/player/application/sendKey',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerApplicationPlayMedia}. */
export interface PlayerApplicationPlayMediaParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;

  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;

  /**
   * The item's path.
   *
   * Example: `/library/metadata/38898`.
   */
  key: string;

  /**
   * The identifier of the server that the item is on.
   *
   * Example: `0123456789abcdef0123456789abcdef01234567`.
   */
  machineIdentifier: string;

  /**
   * The server's address, as the player can reach it.
   *
   * Example: `192.168.1.20`.
   */
  address?: string | undefined;

  /** The server's port. */
  port?: number | undefined;

  /** The server's protocol: `http` or `https`. */
  protocol?: string | undefined;

  /**
   * A token for the server. Best a transient one (`getTransientToken`): the player keeps it.
   *
   * Example: `transient-8ca2d9a0-5f5e-4f1c-8a44-6a9d7c0b1e22`.
   */
  token?: string | undefined;

  /**
   * The provider that the item is from; `com.plexapp.plugins.library` for a server's libraries.
   *
   * Example: `com.plexapp.plugins.library`.
   */
  providerIdentifier?: string | undefined;

  /**
   * The path of the play queue.
   *
   * Example: `/playQueues/14526?window=100&own=1`.
   */
  containerKey?: string | undefined;

  /** Where to begin. In milliseconds. */
  offset?: number | undefined;
}

/**
 * Plays an item, by the path that some old players know in place of that of `playerPlayMedia`.
 *
 * `GET /player/application/playMedia` of Plex Companion.
 */
export const playerApplicationPlayMedia: Operation<'player', PlayerApplicationPlayMediaParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'playerApplicationPlayMedia',
    host: 'player',
    method: 'GET',
    path: '/player/application/playMedia',
    reading: 'none',
    rules: { commandId: 'query:commandID' },
  });
