// Generated from contract/pms/metadata.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { ItemIncludes } from '../models/query.ts';

/** Somebody who played an item. */
export interface TopUser extends Extra {
  /** The account's number on this server; the owner's is 1. Example: `1`. */
  id?: string | undefined;

  /** How many times the account played the item. Example: `3`. */
  globalViewCount?: number | undefined;
}

/** Decodes {@link TopUser}. */
export const decodeTopUser: Decode<TopUser> = /* @__PURE__ */ decoder(() => fields('text id|number globalViewCount'));

/** Who played an item most. */
export interface TopUserContainer extends MediaContainer {
  /** The accounts, most plays first. */
  users: readonly TopUser[];
}

/** Decodes {@link TopUserContainer}. */
export const decodeTopUserContainer: Decode<TopUserContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'users[]=Account': decodeTopUser }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getMetadataItem}. */
export interface GetMetadataItemParams extends ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Looks in the background whether the files are there. */
  asyncCheckFiles?: boolean | undefined;

  /** Reads what lies beside the files again, in the background. */
  asyncRefreshLocalMediaAgent?: boolean | undefined;

  /** Analyses the files again where the analysis is out of date, in the background. */
  asyncRefreshAnalysis?: boolean | undefined;

  /** Looks whether the files are there. */
  checkFileAvailability?: boolean | undefined;

  /** Prepares metadata of online services; the answer's `augmentationKey` says where it will be. Needs a Plex Pass. */
  asyncAugmentMetadata?: boolean | undefined;

  /** Adds how much online services have to the answer. */
  augmentCount?: boolean | undefined;
}

/**
 * Gives items with everything that is known of them. Of several keys, those that don't exist are left out;
 * status 404 when none exists.
 *
 * `GET /library/metadata/{ids}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMetadataItem: Operation<'pms', GetMetadataItemParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getMetadataItem',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}',
  reading: decodeItemContainer,
});

/** Parameters of {@link editMetadataItem}. */
export interface EditMetadataItemParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The edits, each sent as a parameter of its own: `{ 'title.value': 'Alice', 'title.locked': '1' }`. Example: `{ 'title.value': 'Alice', 'title.locked': '1' }`. */
  args?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Edits items. The keys and values are those of `updateItems`, which clients use for it. Status 400 when the edits contradict each other.
 *
 * `PUT /library/metadata/{ids}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await editMetadataItem(client, { ids: '1049', args: { 'title.value': 'Alice', 'title.locked': '1' } });
 * ```
 */
export const editMetadataItem: Operation<'pms', EditMetadataItemParams, undefined> = /* @__PURE__ */ operation({
  id: 'editMetadataItem',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}',
  reading: 'none',
});

/** Parameters of {@link deleteMetadataItem}. */
export interface DeleteMetadataItemParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Deletes the versions that were optimised for devices, too. */
  proxy?: boolean | undefined;
}

/**
 * Deletes items together with their files. Status 400 or 403 when the server doesn't allow it.
 *
 * `DELETE /library/metadata/{ids}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 */
export const deleteMetadataItem: Operation<'pms', DeleteMetadataItemParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteMetadataItem',
  host: 'pms',
  method: 'DELETE',
  path: '/library/metadata/{ids}',
  reading: 'none',
});

/** Parameters of {@link deleteMediaItem}. */
export interface DeleteMediaItemParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The number of the version. Example: `827`. */
  mediaItem: string | number;

  /** Deletes the versions that were optimised for devices, too. */
  proxy?: boolean | undefined;
}

/**
 * Deletes one version of an item together with its files.
 *
 * `DELETE /library/metadata/{ids}/media/{mediaItem}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteMediaItem: Operation<'pms', DeleteMediaItemParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteMediaItem',
  host: 'pms',
  method: 'DELETE',
  path: '/library/metadata/{ids}/media/{mediaItem}',
  reading: 'none',
});

/** Parameters of {@link setItemPreferences}. */
export interface SetItemPreferencesParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The new values by the settings' ids, each sent as a parameter of its own: `{ flattenSeasons: '1' }`. Example: `{ flattenSeasons: '1' }`. */
  args?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Changes the settings of an item.
 *
 * `PUT /library/metadata/{ids}/prefs` of Plex Media Server.
 *
 * @example
 * ```ts
 * await setItemPreferences(client, { ids: '1049', args: { flattenSeasons: '1' } });
 * ```
 */
export const setItemPreferences: Operation<'pms', SetItemPreferencesParams, undefined> = /* @__PURE__ */ operation({
  id: 'setItemPreferences',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/prefs',
  reading: 'none',
});

/** Parameters of {@link getFile}. */
export interface GetFileParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The file, by the `ratingKey` of a choice: `upload://posters/…`. Example: `metadata://posters/com.plexapp.agents.imdb_466ca2c8`. */
  url?: string | undefined;
}

/**
 * Gives a file out of the bundle of an item: a picture, or a theme tune.
 *
 * `GET /library/metadata/{ids}/file` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await getFile(client, { ids: '1049', url: 'metadata://posters/com.plexapp.agents.imdb_466ca2c8' });
 * ```
 */
export const getFile: Operation<'pms', GetFileParams, Response> = /* @__PURE__ */ operation({
  id: 'getFile',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/file',
  reading: 'stream',
});

/** Parameters of {@link listTopUsers}. */
export interface ListTopUsersParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists who played an item most.
 *
 * `GET /library/metadata/{ids}/users/top` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const listTopUsers: Operation<'pms', ListTopUsersParams, TopUserContainer> = /* @__PURE__ */ operation({
  id: 'listTopUsers',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/users/top',
  reading: decodeTopUserContainer,
});

/** Parameters of {@link getAugmentationStatus}. */
export interface GetAugmentationStatusParams {
  /** The last part of the `augmentationKey`. Example: `1`. */
  augmentationId: string | number;

  /** Answers only when the augmentation is done, instead of at once. */
  wait?: boolean | undefined;
}

/**
 * Gives the metadata of online services that `getMetadataItem` was asked to prepare, as hubs; status 204 without a body while there is none.
 * Status 401 when it belongs to somebody else, 404 when it is unknown.
 *
 * `GET /library/metadata/augmentations/{augmentationId}` of Plex Media Server.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 */
export const getAugmentationStatus: Operation<'pms', GetAugmentationStatusParams, HubContainer> =
  /* @__PURE__ */ operation({
    id: 'getAugmentationStatus',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/augmentations/{augmentationId}',
    reading: decodeHubContainer,
  });
