// Generated from contract/pms/library.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Paging } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { ItemIncludes, MediaQuery } from '../models/query.ts';

/**
 * Lists what is below the library's root: sections, recently added, on deck. Applications read the sections themselves.
 *
 * `GET /library` of Plex Media Server.
 */
export const getLibraryRoot: Operation<'pms', NoParameters, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getLibraryRoot',
  host: 'pms',
  method: 'GET',
  path: '/library',
  reading: decodeItemContainer,
});

/** Parameters of {@link getLibraryItems}. */
export interface GetLibraryItemsParams extends Paging, ItemIncludes {
  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Lists the items of all libraries that match a query. A malformed filter gives status 500.
 *
 * `GET /library/all` of Plex Media Server.
 *
 * @throws {PlexServerError} Status 500.
 *
 * @example
 * ```ts
 * await getLibraryItems(client, { query: { type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] } });
 * ```
 */
export const getLibraryItems: Operation<'pms', GetLibraryItemsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getLibraryItems',
  host: 'pms',
  method: 'GET',
  path: '/library/all',
  reading: decodeItemContainer,
});

/** Parameters of {@link getTopWatchedContent}. */
export interface GetTopWatchedContentParams extends Paging, ItemIncludes {
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
export interface GetOnDeckParams extends Paging, ItemIncludes {}

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
export interface GetRecentlyAddedLibraryParams extends Paging, ItemIncludes {
  /** The library that the list is for. Example: `1`. */
  contentDirectoryId?: string | number | undefined;

  /** The libraries that the person has pinned. Example: `['1', '2']`. */
  pinnedContentDirectoryIds?: readonly (string | number)[] | undefined;

  /** Lists this library only. Example: `1`. */
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
  /** Where the file is. Example: `file:///storage/Archer-S01E01.mkv`. */
  url?: string | undefined;

  /** The path that the file would have in a library, when its own says nothing. Example: `/Avatar.mkv`. */
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
 *
 * @example
 * ```ts
 * await ingestTransientItem(client, { url: 'file:///storage/Archer-S01E01.mkv' });
 * ```
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
  /** What kind of item it is. Example: `1`. */
  type: MetadataTypeNumber;

  /** Gives everything that is known of the matches. */
  includeFullMetadata?: boolean | undefined;

  /** Gives the show and season, or artist and album, of the matches as well. */
  includeAncestorMetadata?: boolean | undefined;

  /** Asks further sources as well. */
  includeAlternateMetadataSources?: boolean | undefined;

  /** The item's identifier. Example: `plex://movie/5d776825961905001eb90a22`. */
  guid?: string | undefined;

  /** The item's title. Example: `Zoolander`. */
  title?: string | undefined;

  /** The year of the item. Example: `2001`. */
  year?: number | undefined;

  /** The path of the item's file. Example: `/media/Movies/Zoolander (2001).mkv`. */
  path?: string | undefined;

  /** The title of the show, or of the artist. */
  grandparentTitle?: string | undefined;

  /** The year of the show. Example: `1989`. */
  grandparentYear?: number | undefined;

  /** The number of the season. Example: `2`. */
  parentIndex?: number | undefined;

  /** The number of the episode, or of the track. Example: `5`. */
  index?: number | undefined;

  /** The day on which the item came out. Example: `2001-09-28`. */
  originallyAvailableAt?: string | undefined;

  /** The title of the season, or of the album. */
  parentTitle?: string | undefined;
}

/**
 * Asks the agents of the server what an item could be, by what is known of it. The item need not be in a library.
 *
 * `GET /library/matches` of Plex Media Server.
 *
 * @example
 * ```ts
 * await getLibraryMatches(client, { type: 1, title: 'Zoolander', year: 2001 });
 * ```
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
  /** Where the file is. Example: `file://C:\Image.png`. */
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
  /** The rating key of the item, mostly an episode or a movie. Example: `12345`. */
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
