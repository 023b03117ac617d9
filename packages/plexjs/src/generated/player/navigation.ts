// Generated from contract/player/navigation.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { PlayerCommand } from './command.ts';

/** Parameters of {@link playerMoveUp}. */
export interface PlayerMoveUpParams extends PlayerCommand {}

/**
 * Moves the selection up.
 *
 * `GET /player/navigation/moveUp` of Plex Companion.
 */
export const playerMoveUp: Operation<'player', PlayerMoveUpParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerMoveUp',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/moveUp',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerMoveDown}. */
export interface PlayerMoveDownParams extends PlayerCommand {}

/**
 * Moves the selection down.
 *
 * `GET /player/navigation/moveDown` of Plex Companion.
 */
export const playerMoveDown: Operation<'player', PlayerMoveDownParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerMoveDown',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/moveDown',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerMoveLeft}. */
export interface PlayerMoveLeftParams extends PlayerCommand {}

/**
 * Moves the selection to the left.
 *
 * `GET /player/navigation/moveLeft` of Plex Companion.
 */
export const playerMoveLeft: Operation<'player', PlayerMoveLeftParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerMoveLeft',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/moveLeft',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerMoveRight}. */
export interface PlayerMoveRightParams extends PlayerCommand {}

/**
 * Moves the selection to the right.
 *
 * `GET /player/navigation/moveRight` of Plex Companion.
 */
export const playerMoveRight: Operation<'player', PlayerMoveRightParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerMoveRight',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/moveRight',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerPageUp}. */
export interface PlayerPageUpParams extends PlayerCommand {}

/**
 * Moves a page up.
 *
 * `GET /player/navigation/pageUp` of Plex Companion.
 */
export const playerPageUp: Operation<'player', PlayerPageUpParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerPageUp',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/pageUp',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerPageDown}. */
export interface PlayerPageDownParams extends PlayerCommand {}

/**
 * Moves a page down.
 *
 * `GET /player/navigation/pageDown` of Plex Companion.
 */
export const playerPageDown: Operation<'player', PlayerPageDownParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerPageDown',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/pageDown',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerNextLetter}. */
export interface PlayerNextLetterParams extends PlayerCommand {}

/**
 * Moves to the next letter.
 *
 * `GET /player/navigation/nextLetter` of Plex Companion.
 */
export const playerNextLetter: Operation<'player', PlayerNextLetterParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerNextLetter',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/nextLetter',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerPreviousLetter}. */
export interface PlayerPreviousLetterParams extends PlayerCommand {}

/**
 * Moves to the letter before.
 *
 * `GET /player/navigation/previousLetter` of Plex Companion.
 */
export const playerPreviousLetter: Operation<'player', PlayerPreviousLetterParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'playerPreviousLetter',
    host: 'player',
    method: 'GET',
    path: '/player/navigation/previousLetter',
    reading: 'none',
    rules: { commandId: 'query:commandID' },
  });

/** Parameters of {@link playerSelect}. */
export interface PlayerSelectParams extends PlayerCommand {}

/**
 * Selects what has the focus.
 *
 * `GET /player/navigation/select` of Plex Companion.
 */
export const playerSelect: Operation<'player', PlayerSelectParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerSelect',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/select',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerBack}. */
export interface PlayerBackParams extends PlayerCommand {}

/**
 * Goes back.
 *
 * `GET /player/navigation/back` of Plex Companion.
 */
export const playerBack: Operation<'player', PlayerBackParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerBack',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/back',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerContextMenu}. */
export interface PlayerContextMenuParams extends PlayerCommand {}

/**
 * Opens the menu of what has the focus.
 *
 * `GET /player/navigation/contextMenu` of Plex Companion.
 */
export const playerContextMenu: Operation<'player', PlayerContextMenuParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerContextMenu',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/contextMenu',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerToggleOSD}. */
export interface PlayerToggleOSDParams extends PlayerCommand {}

/**
 * Shows or hides the controls over what plays.
 *
 * `GET /player/navigation/toggleOSD` of Plex Companion.
 */
export const playerToggleOSD: Operation<'player', PlayerToggleOSDParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerToggleOSD',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/toggleOSD',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerHome}. */
export interface PlayerHomeParams extends PlayerCommand {}

/**
 * Goes to the home screen.
 *
 * `GET /player/navigation/home` of Plex Companion.
 */
export const playerHome: Operation<'player', PlayerHomeParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerHome',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/home',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerMusic}. */
export interface PlayerMusicParams extends PlayerCommand {}

/**
 * Goes to the music that plays.
 *
 * `GET /player/navigation/music` of Plex Companion.
 */
export const playerMusic: Operation<'player', PlayerMusicParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerMusic',
  host: 'player',
  method: 'GET',
  path: '/player/navigation/music',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});
