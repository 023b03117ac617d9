// Generated from contract/plex-tv/clients-account.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** Parameters of {@link updateUserSettings}. */
export interface UpdateUserSettingsParams {
  /** Keeps them for all users of the Plex Home. */
  sharedSettings?: boolean | undefined;

  /**
   * A list of settings, as JSON in a text: each with `id`, `type`, `value` and `hidden`.
   *
   * Example: `[{"id":"experience","type":"json","value":"{}","hidden":true}]`.
   */
  value: string;
}

/**
 * Keeps settings of Plex's applications for the account.
 *
 * `POST /api/v2/user/settings` of clients.plex.tv.
 *
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const updateUserSettings: Operation<'clients.plex.tv', UpdateUserSettingsParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'updateUserSettings',
    host: 'clients.plex.tv',
    method: 'POST',
    path: '/api/v2/user/settings',
    reading: 'none',
    body: 'json',
    rules: { sharedSettings: 'query:sharedSettings' },
  });
