// Generated from contract/pms/hubs.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { Paging } from '../models/container.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { ItemIncludes } from '../models/query.ts';

/** What hubs are to bring along. */
export interface HubIncludes {
  /** How many entries a hub brings; 6 on most servers when absent. Example: `12`. */
  count?: number | undefined;

  /** Whether items bring their identifiers at other services. */
  includeGuids?: boolean | undefined;

  /** Whether music libraries bring their radio stations. */
  includeStations?: boolean | undefined;

  /** Whether hubs tell how they can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Whether collections may be among the entries. */
  includeCollections?: boolean | undefined;

  /** Whether items of other providers may be among the entries. */
  includeExternalMedia?: boolean | undefined;

  /** Fields that items leave out. Servers may bring them nevertheless. Example: `['summary', 'tagline']`. */
  excludeFields?: readonly string[] | undefined;

  /** Elements that items leave out. Servers may bring them nevertheless. Example: `['Media', 'Role']`. */
  excludeElements?: readonly string[] | undefined;
}

/** What a home page is to show. */
export interface HomeParameters {
  /** The libraries that the hubs are of; all when absent. Example: `['1', '2']`. */
  contentDirectoryId?: readonly string[] | undefined;

  /** The libraries that the person has pinned, in their order. Example: `['1', '2']`. */
  pinnedContentDirectoryId?: readonly string[] | undefined;

  /** Whether hubs of one type stand together. */
  includeTypeFirst?: boolean | undefined;

  /** Whether the hub of what to go on watching is left out. */
  excludeContinueWatching?: boolean | undefined;
}

/** Which item hubs are about, and what they bring along. */
export interface MetadataHubParameters {
  /** The item's `ratingKey`. Example: `12345`. */
  metadataId: string | number;

  /** How many entries a hub brings; 6 on most servers when absent. Example: `12`. */
  count?: number | undefined;

  /** Whether items bring their identifiers at other services. */
  includeGuids?: boolean | undefined;

  /** Whether music libraries bring their radio stations. */
  includeStations?: boolean | undefined;

  /** Whether hubs tell how they can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Whether collections may be among the entries. */
  includeCollections?: boolean | undefined;

  /** Whether items of other providers may be among the entries. */
  includeExternalMedia?: boolean | undefined;

  /** Fields that items leave out. Servers may bring them nevertheless. Example: `['summary', 'tagline']`. */
  excludeFields?: readonly string[] | undefined;

  /** Elements that items leave out. Servers may bring them nevertheless. Example: `['Media', 'Role']`. */
  excludeElements?: readonly string[] | undefined;

  /** Whether only hubs that change often are given. */
  onlyTransient?: boolean | undefined;
}

/** Parameters of {@link getAllHubs}. */
export interface GetAllHubsParams extends HubIncludes, HomeParameters {
  /** Whether only hubs that change often are given, such as what to go on watching. */
  onlyTransient?: boolean | undefined;

  /** The hubs wanted; all when absent. Example: `['home.continue', 'home.movies.recent']`. */
  identifier?: readonly string[] | undefined;
}

/**
 * Lists the hubs of the home page: what to go on watching, what was added, collections that were promoted.
 *
 * `GET /hubs` of Plex Media Server.
 */
export const getAllHubs: Operation<'pms', GetAllHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getAllHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs',
  reading: decodeHubContainer,
  rules: { contentDirectoryId: 'query:contentDirectoryID', pinnedContentDirectoryId: 'query:pinnedContentDirectoryID' },
});

/** Parameters of {@link getContinueWatching}. */
export interface GetContinueWatchingParams extends HubIncludes {}

/**
 * Gives the hub of what to go on watching: items that were begun, and the next episodes.
 *
 * `GET /hubs/continueWatching` of Plex Media Server.
 */
export const getContinueWatching: Operation<'pms', GetContinueWatchingParams, HubContainer> = /* @__PURE__ */ operation(
  {
    id: 'getContinueWatching',
    host: 'pms',
    method: 'GET',
    path: '/hubs/continueWatching',
    reading: decodeHubContainer,
  },
);

/** Parameters of {@link getContinueWatchingItems}. */
export interface GetContinueWatchingItemsParams extends Paging, ItemIncludes {}

/**
 * Lists what to go on watching.
 *
 * `GET /hubs/continueWatching/items` of Plex Media Server.
 */
export const getContinueWatchingItems: Operation<'pms', GetContinueWatchingItemsParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getContinueWatchingItems',
    host: 'pms',
    method: 'GET',
    path: '/hubs/continueWatching/items',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getSectionContinueWatchingItems}. */
export interface GetSectionContinueWatchingItemsParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists what to go on watching in a library.
 *
 * `GET /hubs/sections/{sectionId}/continueWatching/items` of Plex Media Server.
 */
export const getSectionContinueWatchingItems: Operation<'pms', GetSectionContinueWatchingItemsParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getSectionContinueWatchingItems',
    host: 'pms',
    method: 'GET',
    path: '/hubs/sections/{sectionId}/continueWatching/items',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getHomeContinueWatching}. */
export interface GetHomeContinueWatchingParams extends Paging, ItemIncludes, HomeParameters {}

/**
 * Lists what to go on watching, under the path that the hub of the home page names on some servers.
 *
 * `GET /hubs/home/continueWatching` of Plex Media Server.
 */
export const getHomeContinueWatching: Operation<'pms', GetHomeContinueWatchingParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getHomeContinueWatching',
    host: 'pms',
    method: 'GET',
    path: '/hubs/home/continueWatching',
    reading: decodeItemContainer,
    rules: {
      contentDirectoryId: 'query:contentDirectoryID',
      pinnedContentDirectoryId: 'query:pinnedContentDirectoryID',
    },
  });

/** Parameters of {@link getHomeOnDeck}. */
export interface GetHomeOnDeckParams extends Paging, ItemIncludes, HomeParameters {}

/**
 * Lists what is on deck: what was begun, and the next episodes.
 *
 * `GET /hubs/home/onDeck` of Plex Media Server.
 */
export const getHomeOnDeck: Operation<'pms', GetHomeOnDeckParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getHomeOnDeck',
  host: 'pms',
  method: 'GET',
  path: '/hubs/home/onDeck',
  reading: decodeItemContainer,
  rules: { contentDirectoryId: 'query:contentDirectoryID', pinnedContentDirectoryId: 'query:pinnedContentDirectoryID' },
});

/** Parameters of {@link getRecentlyAdded}. */
export interface GetRecentlyAddedParams extends Paging, ItemIncludes {
  /** The kind of items: films, shows, albums and so on. Example: `1`. */
  type: MetadataTypeNumber;

  /** The libraries that items may be from. Example: `['1', '2']`. */
  contentDirectoryId?: readonly string[] | undefined;

  /** The libraries that the person has pinned, in their order. Example: `['1', '2']`. */
  pinnedContentDirectoryId?: readonly string[] | undefined;

  /** The library that items are from. Example: `2`. */
  sectionId?: string | number | undefined;
}

/**
 * Lists what was added last, as the hubs of the home page do.
 *
 * `GET /hubs/home/recentlyAdded` of Plex Media Server.
 */
export const getRecentlyAdded: Operation<'pms', GetRecentlyAddedParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'get-recently-added',
  host: 'pms',
  method: 'GET',
  path: '/hubs/home/recentlyAdded',
  reading: decodeItemContainer,
  rules: {
    contentDirectoryId: 'query:contentDirectoryID',
    pinnedContentDirectoryId: 'query:pinnedContentDirectoryID',
    sectionId: 'query:sectionID',
  },
});

/** Parameters of {@link getHubItems}. */
export interface GetHubItemsParams extends Paging, ItemIncludes {
  /** The hubs whose entries are wanted. Example: `['home.ondeck']`. */
  identifier: readonly string[];

  /** How many entries to give. Example: `12`. */
  count?: number | undefined;
}

/**
 * Lists the entries of hubs without the hubs around them. Answers 404 for an unknown hub.
 *
 * `GET /hubs/items` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getHubItems: Operation<'pms', GetHubItemsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getHubItems',
  host: 'pms',
  method: 'GET',
  path: '/hubs/items',
  reading: decodeItemContainer,
});

/** Parameters of {@link getPromotedHubs}. */
export interface GetPromotedHubsParams extends HubIncludes, HomeParameters {}

/**
 * Lists the hubs that were promoted to the home page.
 *
 * `GET /hubs/promoted` of Plex Media Server.
 */
export const getPromotedHubs: Operation<'pms', GetPromotedHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getPromotedHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/promoted',
  reading: decodeHubContainer,
  rules: { contentDirectoryId: 'query:contentDirectoryID', pinnedContentDirectoryId: 'query:pinnedContentDirectoryID' },
});

/** Parameters of {@link getMetadataHubs}. */
export interface GetMetadataHubsParams extends HubIncludes {
  /** The item's `ratingKey`. Example: `12345`. */
  metadataId: string | number;

  /** Whether only hubs that change often are given. */
  onlyTransient?: boolean | undefined;
}

/**
 * Lists the hubs of an item's page. Answers 400 for an unknown item.
 *
 * `GET /hubs/metadata/{metadataId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const getMetadataHubs: Operation<'pms', GetMetadataHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getMetadataHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/metadata/{metadataId}',
  reading: decodeHubContainer,
});

/** Parameters of {@link getPostplayHubs}. */
export interface GetPostplayHubsParams extends HubIncludes {
  /** The item's `ratingKey`. Example: `12345`. */
  metadataId: string | number;

  /** Whether only hubs that change often are given. */
  onlyTransient?: boolean | undefined;
}

/**
 * Lists the hubs that are shown when an item has been played. Answers 400 for an unknown item.
 *
 * `GET /hubs/metadata/{metadataId}/postplay` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const getPostplayHubs: Operation<'pms', GetPostplayHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getPostplayHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/metadata/{metadataId}/postplay',
  reading: decodeHubContainer,
});

/** Parameters of {@link getRelatedHubs}. */
export interface GetRelatedHubsParams extends HubIncludes {
  /** The item's `ratingKey`. Example: `12345`. */
  metadataId: string | number;

  /** Whether only hubs that change often are given. */
  onlyTransient?: boolean | undefined;
}

/**
 * Lists hubs of items that have to do with an item. Answers 400 for an unknown item.
 *
 * `GET /hubs/metadata/{metadataId}/related` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const getRelatedHubs: Operation<'pms', GetRelatedHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getRelatedHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/metadata/{metadataId}/related',
  reading: decodeHubContainer,
});

/** Parameters of {@link getSectionHubs}. */
export interface GetSectionHubsParams extends HubIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Whether only hubs that change often are given. Servers have been seen to ignore it. */
  onlyTransient?: boolean | undefined;
}

/**
 * Lists the hubs of a library's page; those without entries come, too. Answers 400 for an unknown library.
 *
 * `GET /hubs/sections/{sectionId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const getSectionHubs: Operation<'pms', GetSectionHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getSectionHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/sections/{sectionId}',
  reading: decodeHubContainer,
});
