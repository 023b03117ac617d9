// Generated from contract/pms/preferences.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { decodeSettingContainer, type SettingContainer } from '../models/settings.ts';

/**
 * Lists the server's settings, about 150 of them, those that applications hide included.
 *
 * `GET /:/prefs` of Plex Media Server.
 */
export const getAllPreferences: Operation<'pms', NoParameters, SettingContainer> = /* @__PURE__ */ operation({
  id: 'getAllPreferences',
  host: 'pms',
  method: 'GET',
  path: '/:/prefs',
  reading: decodeSettingContainer,
});

/** Parameters of {@link setPreferences}. */
export interface SetPreferencesParams {
  /** The new values by the setting's id: `{ FriendlyName: 'Attic', OnDeckWindow: 8 }`. Only what is given changes. Example: `{ FriendlyName: 'Attic', OnDeckWindow: '8' }`. */
  prefs: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Changes settings of the server. Answers 400 when an id is unknown or a value not allowed, and 403 for anyone but the owner.
 *
 * `PUT /:/prefs` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 */
export const setPreferences: Operation<'pms', SetPreferencesParams, undefined> = /* @__PURE__ */ operation({
  id: 'setPreferences',
  host: 'pms',
  method: 'PUT',
  path: '/:/prefs',
  reading: 'none',
});

/** Parameters of {@link getPreference}. */
export interface GetPreferenceParams {
  /** The setting's id, such as `FriendlyName`. Example: `FriendlyName`. */
  id?: string | undefined;
}

/**
 * Gives one setting of the server. Answers 404 when there is none of the id.
 *
 * `GET /:/prefs/get` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await getPreference(client, { id: 'FriendlyName' });
 * ```
 */
export const getPreference: Operation<'pms', GetPreferenceParams, SettingContainer> = /* @__PURE__ */ operation({
  id: 'getPreference',
  host: 'pms',
  method: 'GET',
  path: '/:/prefs/get',
  reading: decodeSettingContainer,
});

/** Parameters of {@link getPluginPreferences}. */
export interface GetPluginPreferencesParams {
  /** The plug-in's identifier. Example: `com.plexapp.agents.themoviedb`. */
  identifier: string;
}

/**
 * Lists the settings of a plug-in or an agent.
 *
 * `GET /:/plugins/{identifier}/prefs` of Plex Media Server.
 */
export const getPluginPreferences: Operation<'pms', GetPluginPreferencesParams, SettingContainer> =
  /* @__PURE__ */ operation({
    id: 'getPluginPreferences',
    host: 'pms',
    method: 'GET',
    path: '/:/plugins/{identifier}/prefs',
    reading: decodeSettingContainer,
  });

/** Parameters of {@link getChannelPreferences}. */
export interface GetChannelPreferencesParams {
  /** The channel's name in paths, such as `youtube`. Example: `youtube`. */
  plugin: string;
}

/**
 * Lists the settings of a video channel, on servers that still run such plug-ins.
 *
 * `GET /video/{plugin}/:/prefs` of Plex Media Server.
 */
export const getChannelPreferences: Operation<'pms', GetChannelPreferencesParams, SettingContainer> =
  /* @__PURE__ */ operation({
    id: 'getChannelPreferences',
    host: 'pms',
    method: 'GET',
    path: '/video/{plugin}/:/prefs',
    reading: decodeSettingContainer,
  });
