import { PlexError, type PlexErrorDetails } from '../transport/plex-error.ts';

/**
 * Why a player did not do what it was told:
 *
 * - `unsupported`: it does not know the command.
 * - `wrong-player`: another player listens there now.
 * - `not-found`: the server does not know the player, or does not reach it; or it has not what the command is about.
 * - `failed`: it tried, and could not.
 */
export type PlayerRefusal = 'unsupported' | 'wrong-player' | 'not-found' | 'failed';

/** A player refused a command. `status` is what it answered, `cause` the error of the request. */
export class PlexPlayerError extends PlexError {
  static override readonly plexCode = 'player';
  declare readonly code: 'player';
  /** What went wrong. */
  declare readonly reason: PlayerRefusal;

  constructor(message: string, details: PlexErrorDetails & { readonly reason: PlayerRefusal }) {
    super(message, details);
  }
}

const refusals: Readonly<Record<number, readonly [PlayerRefusal, string]>> = {
  404: ['not-found', 'there is no such player, or not what the command is about'],
  406: ['unsupported', 'it does not know this command'],
  412: ['wrong-player', 'another player listens at its address'],
  500: ['failed', 'it could not do it'],
  501: ['unsupported', 'it does not know this command'],
};

/** The error for what a command failed with: that of a player where it refused, or else the error itself. */
export function playerError(error: unknown, player: string, command: string): unknown {
  if (!(error instanceof PlexError) || error.status === undefined) return error;
  const [reason, why] = refusals[error.status] ?? [];
  if (reason === undefined) return error;
  const { operation, method, url, status, headers, body } = error;
  const known = { operation, method, url, status, headers, body };
  const details = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return new PlexPlayerError(`${player} did not do ${command}: ${why}.`, { ...details, cause: error, reason });
}
