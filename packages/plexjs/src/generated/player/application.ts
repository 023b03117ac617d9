// Generated from contract/player/application.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { PlayerCommand, PlayerMediaSource } from './command.ts';
import type { PlayerMediaType } from './timeline.ts';

/** Parameters of {@link playerMirrorDetails}. */
export interface PlayerMirrorDetailsParams extends PlayerCommand, PlayerMediaSource {}

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
export interface PlayerSetTextParams extends PlayerCommand {
  /** What to write into the field, instead of what it has. Example: `Alice in the Attic`. */
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
export interface PlayerSendStringParams extends PlayerCommand {
  /** What to write, as if it were typed. Example: `Alice in the Attic`. */
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
export interface PlayerSendVirtualKeyParams extends PlayerCommand {
  /** The number of the key: 8 deletes a character, 13 confirms. Example: `13`. */
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
export interface PlayerSendKeyParams extends PlayerCommand {
  /** The number of the key. Example: `13`. */
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
export interface PlayerApplicationPlayMediaParams extends PlayerCommand, PlayerMediaSource {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;

  /** The path of the play queue. Example: `/playQueues/14526?window=100&own=1`. */
  containerKey?: string | undefined;

  /** Where to begin. In milliseconds. Example: `600000`. */
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
