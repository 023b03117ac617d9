// Generated from contract/plex-tv/clients-account.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** Parameters of {@link updateUserSettings}. */
export interface UpdateUserSettingsParams {
  /** Keeps them for all users of the Plex Home. */
  sharedSettings?: boolean | undefined;

  /** A list of settings, as JSON in a text: each with `id`, `type`, `value` and `hidden`. Example: `[{"id":"experience","type":"json","value":"{}","hidden":true}]`. */
  value: string;
}

/**
 * Keeps settings of Plex's applications for the account.
 *
 * `POST /api/v2/user/settings` of clients.plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
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
