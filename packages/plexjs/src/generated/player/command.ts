// Generated from contract/player/command.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { PlayerMediaType } from './timeline.ts';

/** What every command to a player has. */
export interface PlayerCommand {
  /** The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. Example: `7`. */
  commandId?: number | undefined;
}

/** What every command about playback has. */
export interface PlaybackCommand {
  /** The player's identifier. Players refuse a command for another one; a server needs it to know whom to send it to. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  targetClientIdentifier?: string | undefined;

  /** The number of the command: 1 for a remote control's first one to a player, and one higher each time. Timelines say it again. Example: `7`. */
  commandId?: number | undefined;

  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/** Where a player finds an item. Some televisions report no timelines unless the address, port, protocol and token are all there. */
export interface PlayerMediaSource {
  /** The item's path. Example: `/library/metadata/38898`. */
  key: string;

  /** The identifier of the server that the item is on. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;

  /** The server's address, as the player can reach it. Example: `192.168.1.20`. */
  address?: string | undefined;

  /** The server's port. */
  port?: number | undefined;

  /** The server's protocol: `http` or `https`. Example: `https`. */
  protocol?: string | undefined;

  /** A token for the server. Best a transient one (`getTransientToken`): the player keeps it. Example: `transient-8ca2d9a0-5f5e-4f1c-8a44-6a9d7c0b1e22`. */
  token?: string | undefined;

  /** The provider that the item is from; `com.plexapp.plugins.library` for a server's libraries. Example: `com.plexapp.plugins.library`. */
  providerIdentifier?: string | undefined;
}

/** Parameters of {@link sendCommandToPlayer}. */
export interface SendCommandToPlayerParams extends PlayerCommand {
  /** The group of commands: `playback`, `navigation`, `mirror`, `application`, `timeline`. Example: `playback`. */
  controller: string;

  /** Which command of the group. Example: `seekTo`. */
  command: string;

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
