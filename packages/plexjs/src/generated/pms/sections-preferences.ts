// Generated from contract/pms/sections-preferences.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import { decodeSettingContainer, type SettingContainer } from '../models/settings.ts';

/** Parameters of {@link getSectionsPrefs}. */
export interface GetSectionsPrefsParams {
  /** What kind of items the library would hold. */
  type: MetadataTypeNumber;

  /** The identifier of the agent that it would use. Example: `tv.plex.agents.movie`. */
  agent?: string | undefined;
}

/**
 * Lists the settings that a new library of a kind would have. Status 400 when the kind is missing.
 *
 * Unsettled: no capture shows the answer. The published description has the server's root here, and says in words that it lists settings;
 * it is read as the settings of a library are.
 *
 * `GET /library/sections/prefs` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const getSectionsPrefs: Operation<'pms', GetSectionsPrefsParams, SettingContainer> = /* @__PURE__ */ operation({
  id: 'getSectionsPrefs',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/prefs',
  reading: decodeSettingContainer,
});

/** Parameters of {@link getSectionPreferences}. */
export interface GetSectionPreferencesParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Lists the settings that the library would have with this agent. Example: `tv.plex.agents.movie`. */
  agent?: string | undefined;
}

/**
 * Lists the settings of a library.
 *
 * `GET /library/sections/{sectionId}/prefs` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSectionPreferences: Operation<'pms', GetSectionPreferencesParams, SettingContainer> =
  /* @__PURE__ */ operation({
    id: 'getSectionPreferences',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/prefs',
    reading: decodeSettingContainer,
  });

/** Parameters of {@link setSectionPreferences}. */
export interface SetSectionPreferencesParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The new values by the settings' ids, for instance `{ hidden: '1' }`. Each is sent as a parameter of its own. Example: `{ hidden: '1' }`. */
  prefs: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Changes settings of a library.
 *
 * `PUT /library/sections/{sectionId}/prefs` of Plex Media Server.
 */
export const setSectionPreferences: Operation<'pms', SetSectionPreferencesParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'setSectionPreferences',
    host: 'pms',
    method: 'PUT',
    path: '/library/sections/{sectionId}/prefs',
    reading: 'none',
  });
