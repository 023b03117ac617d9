import { PlexError, type PlexErrorDetails } from '../transport/plex-error.ts';
import type { Decision } from './decision.ts';

/** A server decided that an item cannot be brought to the player: neither as it is nor converted. `decision` says why. */
export class PlexPlaybackError extends PlexError {
  static override readonly plexCode = 'playback';
  declare readonly code: 'playback';
  /** What the server decided. */
  declare readonly decision?: Decision;

  constructor(message: string, details: PlexErrorDetails & { readonly decision?: Decision } = {}) {
    super(message, details);
  }
}
