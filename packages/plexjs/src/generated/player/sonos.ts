// Generated from contract/player/sonos.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { decodeCompanionPlayerContainer, type CompanionPlayerContainer } from './subscription.ts';

/**
 * Lists the Sonos speakers of the account. The account needs the feature `companions_sonos`.
 *
 * `GET /resources` of Plex for Sonos.
 */
export const getSonosSpeakers: Operation<'sonos', NoParameters, CompanionPlayerContainer> = /* @__PURE__ */ operation({
  id: 'getSonosSpeakers',
  host: 'sonos',
  method: 'GET',
  path: '/resources',
  reading: decodeCompanionPlayerContainer,
});

/** Parameters of {@link sendSonosCommand}. */
export interface SendSonosCommandParams {
  /** The group of commands: `playback`, `timeline`. Example: `playback`. */
  controller: string;

  /** Which command of the group. Example: `seekTo`. */
  command: string;

  /** The speaker's identifier. Example: `RINCON_000E58A0123401400`. */
  targetClientIdentifier: string;

  /** The number of the command, one higher each time. Example: `7`. */
  commandId?: number | undefined;

  /** The command's own parameters; `type` is always `music`. */
  parameters?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Sends a command to a speaker. The operations of the host `player` do the same, typed, when this host's address is their `baseUrl`.
 *
 * `GET /player/{controller}/{command}` of Plex for Sonos.
 */
export const sendSonosCommand: Operation<'sonos', SendSonosCommandParams, undefined> = /* @__PURE__ */ operation({
  id: 'sendSonosCommand',
  host: 'sonos',
  method: 'GET',
  path: '/player/{controller}/{command}',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});
