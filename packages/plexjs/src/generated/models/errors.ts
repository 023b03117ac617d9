// Generated from contract/models/errors.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** One thing that plex.tv found wrong with a request. */
export interface PlexTvError extends Extra {
  /** Plex's own number for the mistake: 1001 not signed in, 1020 PIN unknown or expired, 1029 second factor needed. Example: `1020`. */
  code: number;

  /** What was wrong, in English. Example: `Code not found or expired`. */
  message: string;

  /** The HTTP status of the answer, again. Example: `404`. */
  status?: number | undefined;
}

/** Decodes {@link PlexTvError}. */
export const decodePlexTvError: Decode<PlexTvError> = /* @__PURE__ */ decoder(() =>
  fields('number code status|text message'),
);
