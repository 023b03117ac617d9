// Generated from contract/plex-tv/anonymous.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** Somebody without an account. */
export interface AnonymousUser extends Extra {
  /** The token, which is good for what Plex shows to everybody. Known clients ask for another after six hours. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  authToken: string;
}

/** Decodes {@link AnonymousUser}. */
export const decodeAnonymousUser: Decode<AnonymousUser> = /* @__PURE__ */ decoder(() => fields('text authToken'));

/**
 * Gives a token to somebody without an account: for Plex's own channels, films and shows, and for looking items up. Needs no token, but a
 * client identifier. clients.plex.tv has the same route.
 *
 * `POST /api/v2/users/anonymous` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexRateLimitError} Status 429.
 * @throws {PlexError} Status 400 to 599.
 */
export const createAnonymousUser: Operation<'plex.tv', NoParameters, AnonymousUser> = /* @__PURE__ */ operation({
  id: 'createAnonymousUser',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/v2/users/anonymous',
  reading: decodeAnonymousUser,
  envelope: 'user',
});
