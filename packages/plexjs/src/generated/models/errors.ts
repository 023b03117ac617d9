// Generated from contract/models/errors.tsp by `npm run generate`. Do not edit.

import { keep, number, settle, text, type Extra, type Wire } from '../../wire/values.ts';

/** One thing that plex.tv found wrong with a request. */
export interface PlexTvError extends Extra {
  /**
   * Plex's own number for the mistake: 1001 not signed in, 1020 PIN unknown or expired, 1029 second factor needed.
   *
   * Example: `1020`.
   */
  code: number;

  /**
   * What was wrong, in English.
   *
   * Example: `Code not found or expired`.
   */
  message: string;

  /**
   * The HTTP status of the answer, again.
   *
   * Example: `404`.
   */
  status?: number | undefined;
}

/** Decodes {@link PlexTvError}. */
export function decodePlexTvError(wire: Wire): PlexTvError {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'code':
      case 'status':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      case 'message':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as PlexTvError;
}
