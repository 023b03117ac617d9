// Generated from contract/pms/content.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { Paging } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { ItemIncludes, MediaQuery } from '../models/query.ts';

/** The known values of {@link SectionCategory}. */
export const sectionCategories = [
  'unwatched',
  'newest',
  'recentlyAdded',
  'recentlyViewed',
  'onDeck',
  'collection',
  'edition',
  'year',
  'decade',
  'director',
  'contentRating',
  'rating',
  'resolution',
  'firstCharacter',
  'folder',
  'albums',
] as const;

/**
 * A list of a library's menu.
 *
 * - `unwatched`: Movies or episodes that the person has not watched.
 * - `newest`: By the day on which they came out, newest first.
 * - `recentlyAdded`: By the day on which they were added, newest first.
 * - `recentlyViewed`: By the time at which the person watched them, last first.
 * - `onDeck`: What the person can go on with.
 * - `collection`: One entry a collection.
 * - `edition`: One entry an edition.
 * - `year`: One entry a year.
 * - `decade`: One entry a decade.
 * - `director`: One entry a director.
 * - `contentRating`: The ages that items are fit for.
 * - `rating`: One entry a rating.
 * - `resolution`: One entry a resolution.
 * - `firstCharacter`: The first letters.
 * - `folder`: One entry a folder of the disk.
 * - `albums`: All albums, as items.
 */
export type SectionCategory = (typeof sectionCategories)[number] | (string & {});

/** Parameters of {@link listContent}. */
export interface ListContentParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Lists the items of a library that match a query. Filters that the library doesn't know are ignored; an unknown library gives status 404.
 *
 * `GET /library/sections/{sectionId}/all` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await listContent(client, {
 *   sectionId: '1',
 *   query: { type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] },
 * });
 * ```
 */
export const listContent: Operation<'pms', ListContentParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'listContent',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/all',
  reading: decodeItemContainer,
});

/** Parameters of {@link getAlbums}. */
export interface GetAlbumsParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists the albums of a library.
 *
 * `GET /library/sections/{sectionId}/albums` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getAlbums: Operation<'pms', GetAlbumsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getAlbums',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/albums',
  reading: decodeItemContainer,
});

/** Parameters of {@link getAllLeaves}. */
export interface GetAllLeavesParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists what is played in a library: movies, episodes, tracks or photos, whatever is above them.
 *
 * `GET /library/sections/{sectionId}/allLeaves` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getAllLeaves: Operation<'pms', GetAllLeavesParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getAllLeaves',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/allLeaves',
  reading: decodeItemContainer,
});

/** Parameters of {@link getCollections}. */
export interface GetCollectionsParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Lists the collections of a library. Servers before 2020 give them as directories.
 *
 * `GET /library/sections/{sectionId}/collections` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCollections: Operation<'pms', GetCollectionsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getCollections',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/collections',
  reading: decodeItemContainer,
});

/** Parameters of {@link getSectionOnDeck}. */
export interface GetSectionOnDeckParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists what a person can go on with in a library.
 *
 * `GET /library/sections/{sectionId}/onDeck` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSectionOnDeck: Operation<'pms', GetSectionOnDeckParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getSectionOnDeck',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/onDeck',
  reading: decodeItemContainer,
});

/** Parameters of {@link getLatestLibraryItems}. */
export interface GetLatestLibraryItemsParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** What kind of items to list. */
  type: MetadataTypeNumber;

  /** A query as in a media query, in one text. Example: `year>=2020`. */
  filter?: string | undefined;
}

/**
 * Lists the newest items of a library. Dropped from the published description in 2024; `listContent` with a sort does the same.
 *
 * `GET /library/sections/{sectionId}/latest` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getLatestLibraryItems: Operation<'pms', GetLatestLibraryItemsParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getLatestLibraryItems',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/latest',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getSearchLibrary}. */
export interface GetSearchLibraryParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** What kind of items to look for. */
  type: MetadataTypeNumber;

  /** What to search for; everything when absent. Example: `zoolander`. */
  query?: string | undefined;
}

/**
 * Searches the titles of a library. Status 400 when the kind is missing, or is one that the server cannot search, such as music.
 *
 * `GET /library/sections/{sectionId}/search` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await getSearchLibrary(client, { sectionId: '1', type: 1, query: 'zoolander' });
 * ```
 */
export const getSearchLibrary: Operation<'pms', GetSearchLibraryParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'get-search-library',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/search',
  reading: decodeItemContainer,
});

/** Parameters of {@link getLibraryItemsByCategory}. */
export interface GetLibraryItemsByCategoryParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The name of the list. Example: `newest`. */
  category: SectionCategory;

  /** What kind of items to list. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Gives a list of a library's menu by its name. Some lists are of items, others of directories: years, genres, letters.
 *
 * `GET /library/sections/{sectionId}/{category}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getLibraryItemsByCategory: Operation<'pms', GetLibraryItemsByCategoryParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'get-library-items',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/{category}',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getSonicPath}. */
export interface GetSonicPathParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The rating key of the first track. Example: `51200`. */
  startId: string | number;

  /** The rating key of the last track. Example: `51377`. */
  endId: string | number;

  /** How many tracks the way has. Example: `10`. */
  count?: number | undefined;

  /** How different neighbours may sound, 0 to 1. Example: `0.25`. */
  maxDistance?: number | undefined;
}

/**
 * Finds tracks that lead from one to another in steps that sound alike. Needs a Plex Pass and music whose sound was analysed.
 *
 * `GET /library/sections/{sectionId}/computePath` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSonicPath: Operation<'pms', GetSonicPathParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getSonicPath',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/computePath',
  reading: decodeItemContainer,
  rules: { startId: 'query:startID', endId: 'query:endID' },
});

/** Parameters of {@link getSonicallySimilar}. */
export interface GetSonicallySimilarParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** What kind of items to find: artists, albums or tracks. */
  type?: MetadataTypeNumber | undefined;

  /** The description of the sound: exactly 50 numbers. Example: `[12, -3, 40, 7, 0, -18, 25, 9, -6, 31, 2, -11, 14, 5, -27, 8, 19, -1, 3, 22, -9, 16, 0, 4, -13, 28, 6, -2, 11, 17, -5, 1, 33, -20, 10, 15, -7, 24, 13, -4, 18, 21, -10, 26, 20, -8, 23, 27, -12, 29]`. */
  values: readonly number[];

  /** How many items to find at most. */
  limit?: number | undefined;

  /** How different they may sound, 0 to 1. Example: `0.25`. */
  maxDistance?: number | undefined;
}

/**
 * Finds music of a library that sounds like a given description of sound. Needs a Plex Pass and music whose sound was analysed.
 *
 * `GET /library/sections/{sectionId}/nearest` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSonicallySimilar: Operation<'pms', GetSonicallySimilarParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getSonicallySimilar',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/nearest',
    reading: decodeItemContainer,
  });
