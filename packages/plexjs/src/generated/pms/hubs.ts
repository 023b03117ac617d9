// Generated from contract/pms/hubs.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';

/** Parameters of {@link getAllHubs}. */
export interface GetAllHubsParams {
  /**
   * How many entries a hub brings; 6 on most servers when absent.
   *
   * Example: `12`.
   */
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

  /**
   * Fields that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * Elements that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * The libraries that the hubs are of; all when absent.
   *
   * Example: `["1","2"]`.
   */
  contentDirectoryId?: readonly string[] | undefined;

  /**
   * The libraries that the person has pinned, in their order.
   *
   * Example: `["1","2"]`.
   */
  pinnedContentDirectoryId?: readonly string[] | undefined;

  /** Whether hubs of one type stand together. */
  includeTypeFirst?: boolean | undefined;

  /** Whether the hub of what to go on watching is left out. */
  excludeContinueWatching?: boolean | undefined;

  /** Whether only hubs that change often are given, such as what to go on watching. */
  onlyTransient?: boolean | undefined;

  /**
   * The hubs wanted; all when absent.
   *
   * Example: `["home.continue","home.movies.recent"]`.
   */
  identifier?: readonly string[] | undefined;
}

/**
 * Lists the hubs of the home page: what to go on watching, what was added, collections that were promoted.
 * Unsettled: the specification repeats `identifier`, clients send one with commas.
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
export interface GetContinueWatchingParams {
  /**
   * How many entries a hub brings; 6 on most servers when absent.
   *
   * Example: `12`.
   */
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

  /**
   * Fields that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * Elements that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;
}

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
export interface GetContinueWatchingItemsParams {
  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
}

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
export interface GetSectionContinueWatchingItemsParams {
  /**
   * The library.
   *
   * Example: `1`.
   */
  sectionId: string | number;

  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
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
export interface GetHomeContinueWatchingParams {
  /**
   * The libraries that the hubs are of; all when absent.
   *
   * Example: `["1","2"]`.
   */
  contentDirectoryId?: readonly string[] | undefined;

  /**
   * The libraries that the person has pinned, in their order.
   *
   * Example: `["1","2"]`.
   */
  pinnedContentDirectoryId?: readonly string[] | undefined;

  /** Whether hubs of one type stand together. */
  includeTypeFirst?: boolean | undefined;

  /** Whether the hub of what to go on watching is left out. */
  excludeContinueWatching?: boolean | undefined;

  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
}

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
export interface GetHomeOnDeckParams {
  /**
   * The libraries that the hubs are of; all when absent.
   *
   * Example: `["1","2"]`.
   */
  contentDirectoryId?: readonly string[] | undefined;

  /**
   * The libraries that the person has pinned, in their order.
   *
   * Example: `["1","2"]`.
   */
  pinnedContentDirectoryId?: readonly string[] | undefined;

  /** Whether hubs of one type stand together. */
  includeTypeFirst?: boolean | undefined;

  /** Whether the hub of what to go on watching is left out. */
  excludeContinueWatching?: boolean | undefined;

  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
}

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
export interface GetRecentlyAddedParams {
  /**
   * The kind of items: films, shows, albums and so on.
   *
   * Example: `1`.
   */
  type: MetadataTypeNumber;

  /**
   * The libraries that items may be from.
   *
   * Example: `["1","2"]`.
   */
  contentDirectoryId?: readonly string[] | undefined;

  /**
   * The libraries that the person has pinned, in their order.
   *
   * Example: `["1","2"]`.
   */
  pinnedContentDirectoryId?: readonly string[] | undefined;

  /**
   * The library that items are from.
   *
   * Example: `2`.
   */
  sectionId?: string | number | undefined;

  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
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
export interface GetHubItemsParams {
  /**
   * The hubs whose entries are wanted.
   *
   * Example: `["home.ondeck"]`.
   */
  identifier: readonly string[];

  /**
   * How many entries to give.
   *
   * Example: `12`.
   */
  count?: number | undefined;

  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
}

/**
 * Lists the entries of hubs without the hubs around them. Answers 404 for an unknown hub.
 * Unsettled: the specification repeats `identifier`, clients send one with commas.
 *
 * `GET /hubs/items` of Plex Media Server.
 */
export const getHubItems: Operation<'pms', GetHubItemsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getHubItems',
  host: 'pms',
  method: 'GET',
  path: '/hubs/items',
  reading: decodeItemContainer,
});

/** Parameters of {@link getPromotedHubs}. */
export interface GetPromotedHubsParams {
  /**
   * How many entries a hub brings; 6 on most servers when absent.
   *
   * Example: `12`.
   */
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

  /**
   * Fields that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * Elements that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * The libraries that the hubs are of; all when absent.
   *
   * Example: `["1","2"]`.
   */
  contentDirectoryId?: readonly string[] | undefined;

  /**
   * The libraries that the person has pinned, in their order.
   *
   * Example: `["1","2"]`.
   */
  pinnedContentDirectoryId?: readonly string[] | undefined;

  /** Whether hubs of one type stand together. */
  includeTypeFirst?: boolean | undefined;

  /** Whether the hub of what to go on watching is left out. */
  excludeContinueWatching?: boolean | undefined;
}

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
export interface GetMetadataHubsParams {
  /**
   * The item's `ratingKey`.
   *
   * Example: `12345`.
   */
  metadataId: string | number;

  /**
   * How many entries a hub brings; 6 on most servers when absent.
   *
   * Example: `12`.
   */
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

  /**
   * Fields that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * Elements that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /** Whether only hubs that change often are given. */
  onlyTransient?: boolean | undefined;
}

/**
 * Lists the hubs of an item's page. Answers 400 for an unknown item.
 *
 * `GET /hubs/metadata/{metadataId}` of Plex Media Server.
 */
export const getMetadataHubs: Operation<'pms', GetMetadataHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getMetadataHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/metadata/{metadataId}',
  reading: decodeHubContainer,
});

/** Parameters of {@link getPostplayHubs}. */
export interface GetPostplayHubsParams {
  /**
   * The item's `ratingKey`.
   *
   * Example: `12345`.
   */
  metadataId: string | number;

  /**
   * How many entries a hub brings; 6 on most servers when absent.
   *
   * Example: `12`.
   */
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

  /**
   * Fields that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * Elements that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /** Whether only hubs that change often are given. */
  onlyTransient?: boolean | undefined;
}

/**
 * Lists the hubs that are shown when an item has been played. Answers 400 for an unknown item.
 *
 * `GET /hubs/metadata/{metadataId}/postplay` of Plex Media Server.
 */
export const getPostplayHubs: Operation<'pms', GetPostplayHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getPostplayHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/metadata/{metadataId}/postplay',
  reading: decodeHubContainer,
});

/** Parameters of {@link getRelatedHubs}. */
export interface GetRelatedHubsParams {
  /**
   * The item's `ratingKey`.
   *
   * Example: `12345`.
   */
  metadataId: string | number;

  /**
   * How many entries a hub brings; 6 on most servers when absent.
   *
   * Example: `12`.
   */
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

  /**
   * Fields that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * Elements that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /** Whether only hubs that change often are given. */
  onlyTransient?: boolean | undefined;
}

/**
 * Lists hubs of items that have to do with an item. Answers 400 for an unknown item.
 *
 * `GET /hubs/metadata/{metadataId}/related` of Plex Media Server.
 */
export const getRelatedHubs: Operation<'pms', GetRelatedHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getRelatedHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/metadata/{metadataId}/related',
  reading: decodeHubContainer,
});

/** Parameters of {@link getSectionHubs}. */
export interface GetSectionHubsParams {
  /**
   * The library.
   *
   * Example: `1`.
   */
  sectionId: string | number;

  /**
   * How many entries a hub brings; 6 on most servers when absent.
   *
   * Example: `12`.
   */
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

  /**
   * Fields that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * Elements that items leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /** Whether only hubs that change often are given. Servers have been seen to ignore it. */
  onlyTransient?: boolean | undefined;
}

/**
 * Lists the hubs of a library's page; those without entries come, too. Answers 400 for an unknown library.
 *
 * `GET /hubs/sections/{sectionId}` of Plex Media Server.
 */
export const getSectionHubs: Operation<'pms', GetSectionHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getSectionHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/sections/{sectionId}',
  reading: decodeHubContainer,
});
