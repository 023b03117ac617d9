// Generated from contract/pms/playlists.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { Paging } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import { decodePlaylistContainer, type PlaylistContainer, type PlaylistType } from '../models/playlists.ts';
import type { ItemIncludes } from '../models/query.ts';
import type { GeneratorMediaParameters, GeneratorParameters } from './playlist-generators.ts';

/** Which playlists are wanted. */
export interface PlaylistFilters {
  /** What the playlists hold. Example: `video`. */
  playlistType?: PlaylistType | undefined;

  /** Whether the playlists are found by a query or made by hand; both when absent. */
  smart?: boolean | undefined;

  /** The library that all items of the playlists are from. Servers ignore it under the name `librarySectionID`. Example: `1`. */
  sectionId?: string | number | undefined;

  /** What the title contains. Example: `Background`. */
  title?: string | undefined;

  /** What to sort by, first things first, each with `:asc` or `:desc`. Example: `['titleSort:asc', 'mediaCount:desc']`. */
  sort?: readonly string[] | undefined;

  /** The kind of playlists: 42 for the server's own ones of conversions. Example: `42`. */
  type?: MetadataTypeNumber | undefined;
}

/** Parameters of {@link listPlaylists}. */
export interface ListPlaylistsParams extends Paging, PlaylistFilters {}

/**
 * Lists the playlists of the account.
 *
 * `GET /playlists` of Plex Media Server.
 *
 * @example
 * ```ts
 * await listPlaylists(client, { playlistType: 'video' });
 * ```
 */
export const listPlaylists: Operation<'pms', ListPlaylistsParams, PlaylistContainer> = /* @__PURE__ */ operation({
  id: 'listPlaylists',
  host: 'pms',
  method: 'GET',
  path: '/playlists',
  reading: decodePlaylistContainer,
  rules: { sectionId: 'query:sectionID' },
});

/** Parameters of {@link getPlaylists}. */
export interface GetPlaylistsParams extends Paging, PlaylistFilters {}

/**
 * Lists the playlists of the account, by the path that older players use.
 *
 * `GET /playlists/all` of Plex Media Server.
 */
export const getPlaylists: Operation<'pms', GetPlaylistsParams, PlaylistContainer> = /* @__PURE__ */ operation({
  id: 'getPlaylists',
  host: 'pms',
  method: 'GET',
  path: '/playlists/all',
  reading: decodePlaylistContainer,
  rules: { sectionId: 'query:sectionID' },
});

/** Parameters of {@link getPlaylist}. */
export interface GetPlaylistParams {
  /** The playlist's `ratingKey`. Example: `404337`. */
  playlistId: string | number;
}

/**
 * Reads a playlist; a smart one with its query. Answers 404 for an unknown one.
 *
 * `GET /playlists/{playlistId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getPlaylist: Operation<'pms', GetPlaylistParams, PlaylistContainer> = /* @__PURE__ */ operation({
  id: 'getPlaylist',
  host: 'pms',
  method: 'GET',
  path: '/playlists/{playlistId}',
  reading: decodePlaylistContainer,
});

/** Parameters of {@link getPlaylistItems}. */
export interface GetPlaylistItemsParams extends Paging, ItemIncludes {
  /** The playlist's `ratingKey`. Example: `404337`. */
  playlistId: string | number;

  /** The kinds of items wanted; all when absent. Example: `[10]`. */
  type?: readonly MetadataTypeNumber[] | undefined;
}

/**
 * Lists the items of a playlist, each with its `playlistItemId`. Answers 404 for an unknown one.
 *
 * `GET /playlists/{playlistId}/items` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getPlaylistItems: Operation<'pms', GetPlaylistItemsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getPlaylistItems',
  host: 'pms',
  method: 'GET',
  path: '/playlists/{playlistId}/items',
  reading: decodeItemContainer,
});

/** Parameters of {@link createPlaylist}. */
export interface CreatePlaylistParams {
  /** What to call the playlist. Example: `Background videos`. */
  title?: string | undefined;

  /** What it holds: music, videos or photos. Example: `video`. */
  type?: PlaylistType | undefined;

  /** Whether its items are found by a query. */
  smart?: boolean | undefined;

  /** Its items, or its query. One of `uri` and `playQueueId` is needed. Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1,2,3`. */
  uri?: string | undefined;

  /** The play queue that it is made of. Example: `9631`. */
  playQueueId?: string | number | undefined;
}

/**
 * Makes a playlist of items, of a query or of a play queue. Answers 400 for a playlist that would be empty.
 *
 * A playlist by query takes the path and the query of a library's list as its `uri`.
 *
 * `POST /playlists` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await createPlaylist(client, {
 *   title: 'Background videos',
 *   type: 'video',
 *   uri: 'server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1,2,3',
 * });
 * ```
 */
export const createPlaylist: Operation<'pms', CreatePlaylistParams, PlaylistContainer> = /* @__PURE__ */ operation({
  id: 'createPlaylist',
  host: 'pms',
  method: 'POST',
  path: '/playlists',
  reading: decodePlaylistContainer,
  rules: { playQueueId: 'query:playQueueID' },
});

/** Parameters of {@link uploadPlaylist}. */
export interface UploadPlaylistParams {
  /** The path of a file, or of a folder of files, on the server. Example: `/home/barkley/playlist.m3u`. */
  path?: string | undefined;

  /** Whether a playlist of the same path is replaced, which it is when absent. Otherwise there is another one. */
  force?: boolean | undefined;

  /** The library that the files' tracks are in. Example: `1`. */
  sectionId?: string | number | undefined;
}

/**
 * Makes playlists of M3U files that are on the server already. Answers 403 when the account may not, 500 when none can be read.
 *
 * `POST /playlists/upload` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexServerError} Status 500.
 *
 * @example
 * ```ts
 * await uploadPlaylist(client, { path: '/home/barkley/playlist.m3u', sectionId: '1' });
 * ```
 */
export const uploadPlaylist: Operation<'pms', UploadPlaylistParams, undefined> = /* @__PURE__ */ operation({
  id: 'uploadPlaylist',
  host: 'pms',
  method: 'POST',
  path: '/playlists/upload',
  reading: 'none',
  rules: { sectionId: 'query:sectionID' },
});

/** Parameters of {@link updatePlaylist}. */
export interface UpdatePlaylistParams {
  /** The playlist's `ratingKey`. Example: `404337`. */
  playlistId: string | number;

  /** The title, as the document has it. Example: `For rainy days`. */
  title?: string | undefined;

  /** The summary, as the document has it. */
  summary?: string | undefined;

  /** The new title. */
  titleValue?: string | undefined;

  /** Whether the title is kept when metadata are refreshed. */
  titleLocked?: boolean | undefined;

  /** The title that it is sorted by. */
  titleSortValue?: string | undefined;

  /** Whether that title is kept when metadata are refreshed. */
  titleSortLocked?: boolean | undefined;

  /** The new description. */
  summaryValue?: string | undefined;

  /** Whether the summary is kept when metadata are refreshed. */
  summaryLocked?: boolean | undefined;

  /** Whether the picture is kept. */
  thumbLocked?: boolean | undefined;

  /** Whether the background is kept. */
  artLocked?: boolean | undefined;

  /** Further fields, by their names on the wire, for instance `clearLogo.locked`. */
  edits?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Changes the title, summary or other fields of a playlist. Answers 404 for an unknown one.
 *
 * Clients that are known to work edit as they edit items: `title.value` and `title.locked`, by `edits`. `title` and `summary` are those of
 * the published description.
 *
 * `PUT /playlists/{playlistId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await updatePlaylist(client, { playlistId: '404337', title: 'For rainy days' });
 * ```
 */
export const updatePlaylist: Operation<'pms', UpdatePlaylistParams, undefined> = /* @__PURE__ */ operation({
  id: 'updatePlaylist',
  host: 'pms',
  method: 'PUT',
  path: '/playlists/{playlistId}',
  reading: 'none',
  rules: {
    titleValue: 'query:title.value',
    titleLocked: 'query:title.locked',
    titleSortValue: 'query:titleSort.value',
    titleSortLocked: 'query:titleSort.locked',
    summaryValue: 'query:summary.value',
    summaryLocked: 'query:summary.locked',
    thumbLocked: 'query:thumb.locked',
    artLocked: 'query:art.locked',
  },
});

/** Parameters of {@link deletePlaylist}. */
export interface DeletePlaylistParams {
  /** The playlist's `ratingKey`. Example: `404337`. */
  playlistId: string | number;
}

/**
 * Deletes a playlist. Answers 404 for an unknown one.
 *
 * `DELETE /playlists/{playlistId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const deletePlaylist: Operation<'pms', DeletePlaylistParams, undefined> = /* @__PURE__ */ operation({
  id: 'deletePlaylist',
  host: 'pms',
  method: 'DELETE',
  path: '/playlists/{playlistId}',
  reading: 'none',
});

/** Parameters of {@link addPlaylistItems}. */
export interface AddPlaylistItemsParams extends GeneratorParameters, GeneratorMediaParameters {
  /** The playlist's `ratingKey`. Example: `404337`. */
  playlistId: string | number;

  /** The items, or the query. Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1,2,3`. */
  uri?: string | undefined;

  /** The play queue whose items are added. Example: `9631`. */
  playQueueId?: string | number | undefined;
}

/**
 * Adds items to a playlist, or gives a smart one another query. The answer tells how many were asked for and how many added.
 * Answers 400 for what cannot be added, 404 for an unknown playlist.
 *
 * On the playlist of conversions it asks for optimised versions of items.
 *
 * `PUT /playlists/{playlistId}/items` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await addPlaylistItems(client, {
 *   playlistId: '404337',
 *   uri: 'server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1,2,3',
 * });
 * ```
 */
export const addPlaylistItems: Operation<'pms', AddPlaylistItemsParams, PlaylistContainer> = /* @__PURE__ */ operation({
  id: 'addPlaylistItems',
  host: 'pms',
  method: 'PUT',
  path: '/playlists/{playlistId}/items',
  reading: decodePlaylistContainer,
  rules: {
    playQueueId: 'query:playQueueID',
    itemType: 'query:Item[type]',
    itemTitle: 'query:Item[title]',
    itemTarget: 'query:Item[target]',
    itemTargetTagId: 'query:Item[targetTagID]',
    itemLocationId: 'query:Item[locationID]',
    itemLocationUri: 'query:Item[Location][uri]',
    itemPolicyScope: 'query:Item[Policy][scope]',
    itemPolicyValue: 'query:Item[Policy][value]',
    itemPolicyUnwatched: 'query:Item[Policy][unwatched]',
    itemDeviceProfile: 'query:Item[Device][profile]',
    itemVideoQuality: 'query:Item[MediaSettings][videoQuality]',
    itemVideoResolution: 'query:Item[MediaSettings][videoResolution]',
    itemMaxVideoBitrate: 'query:Item[MediaSettings][maxVideoBitrate]',
    itemAudioBoost: 'query:Item[MediaSettings][audioBoost]',
    itemSubtitleSize: 'query:Item[MediaSettings][subtitleSize]',
    itemMusicBitrate: 'query:Item[MediaSettings][musicBitrate]',
    itemPhotoQuality: 'query:Item[MediaSettings][photoQuality]',
    itemPhotoResolution: 'query:Item[MediaSettings][photoResolution]',
  },
});

/** Parameters of {@link clearPlaylistItems}. */
export interface ClearPlaylistItemsParams {
  /** The playlist's `ratingKey`. Example: `404337`. */
  playlistId: string | number;
}

/**
 * Takes all items out of a playlist. Answers 400 for a smart one, 404 for an unknown one.
 *
 * `DELETE /playlists/{playlistId}/items` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const clearPlaylistItems: Operation<'pms', ClearPlaylistItemsParams, PlaylistContainer> =
  /* @__PURE__ */ operation({
    id: 'clearPlaylistItems',
    host: 'pms',
    method: 'DELETE',
    path: '/playlists/{playlistId}/items',
    reading: decodePlaylistContainer,
  });

/** Parameters of {@link deletePlaylistItem}. */
export interface DeletePlaylistItemParams {
  /** The playlist's `ratingKey`. Example: `404337`. */
  playlistId: string | number;

  /** The entry, as its `playlistItemId`, or the generator. Example: `123`. */
  generatorId: string | number;
}

/**
 * Takes an item out of a playlist, or a conversion out of the playlist of conversions. Answers 400 for a smart playlist.
 *
 * `DELETE /playlists/{playlistId}/items/{generatorId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const deletePlaylistItem: Operation<'pms', DeletePlaylistItemParams, PlaylistContainer> =
  /* @__PURE__ */ operation({
    id: 'deletePlaylistItem',
    host: 'pms',
    method: 'DELETE',
    path: '/playlists/{playlistId}/items/{generatorId}',
    reading: decodePlaylistContainer,
  });

/** Parameters of {@link movePlaylistItem}. */
export interface MovePlaylistItemParams {
  /** The playlist's `ratingKey`. Example: `404337`. */
  playlistId: string | number;

  /** The entry, as its `playlistItemId`. Example: `123`. */
  playlistItemId: string | number;

  /** The entry that it goes after; to the front when absent. Example: `124`. */
  after?: string | number | undefined;
}

/**
 * Moves an item of a playlist. Answers 400 for a smart playlist, 404 for an unknown entry.
 *
 * `PUT /playlists/{playlistId}/items/{playlistItemId}/move` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await movePlaylistItem(client, { playlistId: '404337', playlistItemId: '123', after: '124' });
 * ```
 */
export const movePlaylistItem: Operation<'pms', MovePlaylistItemParams, PlaylistContainer> = /* @__PURE__ */ operation({
  id: 'movePlaylistItem',
  host: 'pms',
  method: 'PUT',
  path: '/playlists/{playlistId}/items/{playlistItemId}/move',
  reading: decodePlaylistContainer,
});
