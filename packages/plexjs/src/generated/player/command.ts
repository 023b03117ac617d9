// Generated from contract/player/command.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** Parameters of {@link sendCommandToPlayer}. */
export interface SendCommandToPlayerParams {
  /**
   * The group of commands: `playback`, `navigation`, `mirror`, `application`, `timeline`.
   *
   * Example: `playback`.
   */
  controller: string;

  /**
   * Which command of the group.
   *
   * Example: `seekTo`.
   */
  command: string;

  /**
   * The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. */
  commandId?: number | undefined;

  /** The command's own parameters, by their names. */
  parameters?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Sends a command that has no operation of its own, or that a newer player has.
 *
 * `GET /player/{controller}/{command}` of Plex Companion.
 */
export const sendCommandToPlayer: Operation<'player', SendCommandToPlayerParams, undefined> = /* @__PURE__ */ operation(
  {
    id: 'sendCommandToPlayer',
    host: 'player',
    method: 'GET',
    path: '/player/{controller}/{command}',
    reading: 'none',
    rules: { commandId: 'query:commandID' },
  },
);
