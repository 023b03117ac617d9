// Generated from contract/player/navigation.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** Parameters of {@link playerMoveUp}. */
export interface PlayerMoveUpParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerMoveDownParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerMoveLeftParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerMoveRightParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerPageUpParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerPageDownParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerNextLetterParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerPreviousLetterParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerSelectParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerBackParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerContextMenuParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerToggleOSDParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerHomeParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
export interface PlayerMusicParams {
  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;
}

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
