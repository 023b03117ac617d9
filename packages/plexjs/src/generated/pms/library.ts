// Generated from contract/pms/library.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { MediaQuery } from '../models/query.ts';

/** Parameters of {@link getLibraryItems}. */
export interface GetLibraryItemsParams {
  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;

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

  /** Filters, sorting and grouping. */
  query?: MediaQuery | undefined;
}

/**
 * Lists the items of all libraries that match a query. A malformed filter gives status 500.
 *
 * `GET /library/all` of Plex Media Server.
 */
export const getLibraryItems: Operation<'pms', GetLibraryItemsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getLibraryItems',
  host: 'pms',
  method: 'GET',
  path: '/library/all',
  reading: decodeItemContainer,
});

/** Parameters of {@link getTopWatchedContent}. */
export interface GetTopWatchedContentParams {
  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;

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

  /** What kind of items to list. */
  type: MetadataTypeNumber;
}

/**
 * Lists the items that the people of the server play most.
 *
 * `GET /library/all/top` of Plex Media Server.
 */
export const getTopWatchedContent: Operation<'pms', GetTopWatchedContentParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getTopWatchedContent',
    host: 'pms',
    method: 'GET',
    path: '/library/all/top',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getOnDeck}. */
export interface GetOnDeckParams {
  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;

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
}

/**
 * Lists what a person can go on with: videos that were begun, and the next episode of shows.
 *
 * `GET /library/onDeck` of Plex Media Server.
 */
export const getOnDeck: Operation<'pms', GetOnDeckParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getOnDeck',
  host: 'pms',
  method: 'GET',
  path: '/library/onDeck',
  reading: decodeItemContainer,
});

/** Parameters of {@link getRecentlyAddedLibrary}. */
export interface GetRecentlyAddedLibraryParams {
  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;

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

  /** The library that the list is for. */
  contentDirectoryId?: string | number | undefined;

  /** The libraries that the person has pinned. */
  pinnedContentDirectoryIds?: readonly (string | number)[] | undefined;

  /** Lists this library only. */
  sectionId?: string | number | undefined;

  /** Lists this kind of items only. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists the items that were added last to any library.
 *
 * `GET /library/recentlyAdded` of Plex Media Server.
 */
export const getRecentlyAddedLibrary: Operation<'pms', GetRecentlyAddedLibraryParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'get-recently-added-library',
    host: 'pms',
    method: 'GET',
    path: '/library/recentlyAdded',
    reading: decodeItemContainer,
    rules: {
      contentDirectoryId: 'query:contentDirectoryID',
      pinnedContentDirectoryIds: 'query:pinnedContentDirectoryID',
      sectionId: 'query:sectionID',
    },
  });

/** Parameters of {@link ingestTransientItem}. */
export interface IngestTransientItemParams {
  /**
   * Where the file is.
   *
   * Example: `file:///storage/Archer-S01E01.mkv`.
   */
  url?: string | undefined;

  /**
   * The path that the file would have in a library, when its own says nothing.
   *
   * Example: `/Avatar.mkv`.
   */
  virtualFilePath?: string | undefined;

  /** Computes hashes of the file, which help to recognise it. */
  computeHashes?: boolean | undefined;

  /** Gives an item even when nothing matches the file. */
  ingestNonMatches?: boolean | undefined;
}

/**
 * Reads a file that is in no library and gives it as an item. It is forgotten after a while.
 *
 * `POST /library/file` of Plex Media Server.
 */
export const ingestTransientItem: Operation<'pms', IngestTransientItemParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'ingestTransientItem',
    host: 'pms',
    method: 'POST',
    path: '/library/file',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getLibraryMatches}. */
export interface GetLibraryMatchesParams {
  /** What kind of item it is. */
  type?: MetadataTypeNumber | undefined;

  /** Gives everything that is known of the matches. */
  includeFullMetadata?: boolean | undefined;

  /** Gives the show and season, or artist and album, of the matches as well. */
  includeAncestorMetadata?: boolean | undefined;

  /** Asks further sources as well. */
  includeAlternateMetadataSources?: boolean | undefined;

  /**
   * The item's identifier.
   *
   * Example: `plex://movie/5d776825961905001eb90a22`.
   */
  guid?: string | undefined;

  /** The item's title. */
  title?: string | undefined;

  /** The year of the item. */
  year?: number | undefined;

  /**
   * The path of the item's file.
   *
   * Example: `/media/Movies/Zoolander (2001).mkv`.
   */
  path?: string | undefined;

  /** The title of the show, or of the artist. */
  grandparentTitle?: string | undefined;

  /** The year of the show. */
  grandparentYear?: number | undefined;

  /** The number of the season. */
  parentIndex?: number | undefined;

  /** The number of the episode, or of the track. */
  index?: number | undefined;

  /**
   * The day on which the item came out.
   *
   * Example: `2001-09-28`.
   */
  originallyAvailableAt?: string | undefined;

  /** The title of the season, or of the album. */
  parentTitle?: string | undefined;
}

/**
 * Asks the agents of the server what an item could be, by what is known of it. The item need not be in a library.
 *
 * `GET /library/matches` of Plex Media Server.
 */
export const getLibraryMatches: Operation<'pms', GetLibraryMatchesParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getLibraryMatches',
  host: 'pms',
  method: 'GET',
  path: '/library/matches',
  reading: decodeItemContainer,
});

/** Parameters of {@link getFileHash}. */
export interface GetFileHashParams {
  /**
   * Where the file is.
   *
   * Example: `file://C:\Image.png`.
   */
  url: string;

  /** What kind of item the file is. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Computes the hash of a file on the server. What the answer holds is not known; it is given unread.
 *
 * `GET /library/hashes` of Plex Media Server.
 */
export const getFileHash: Operation<'pms', GetFileHashParams, Response> = /* @__PURE__ */ operation({
  id: 'getFileHash',
  host: 'pms',
  method: 'GET',
  path: '/library/hashes',
  reading: 'stream',
});

/** Parameters of {@link removeFromContinueWatching}. */
export interface RemoveFromContinueWatchingParams {
  /** The rating key of the item, mostly an episode or a movie. */
  ratingKey: string | number;
}

/**
 * Takes an item out of what can be gone on with, until it is played again.
 *
 * `PUT /actions/removeFromContinueWatching` of Plex Media Server.
 */
export const removeFromContinueWatching: Operation<'pms', RemoveFromContinueWatchingParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'removeFromContinueWatching',
    host: 'pms',
    method: 'PUT',
    path: '/actions/removeFromContinueWatching',
    reading: 'none',
  });
