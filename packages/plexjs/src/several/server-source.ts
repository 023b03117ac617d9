import type { ConnectionTier } from '../discovery/candidates.ts';
import type { PlexServer } from '../server/plex-server.ts';

/** One of several servers. */
export interface ServerSource {
  /** The server. */
  readonly server: PlexServer;
  /** What it is called, in results and failures. */
  readonly name: string;
  /** Its identifier. */
  readonly machineIdentifier: string;
  /** Whether it is the account's own. */
  readonly owned?: boolean;
  /** How it is reached: `local`, `remote`, or through Plex's `relay`, which is slow. */
  readonly tier?: ConnectionTier;
}

/** A server that failed, while others may have answered. */
export interface ServerFailure {
  /** What the server is called. */
  readonly name: string;
  /** Its identifier. */
  readonly machineIdentifier: string;
  /** Why: mostly a `PlexError`. */
  readonly error: unknown;
}
