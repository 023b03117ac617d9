// Generated from contract/pms/library-search.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer, type Paging } from '../models/container.ts';
import { decodeDirectory, type Directory } from '../models/directories.ts';
import { decodeItem, type Item } from '../models/items.ts';

/** The known values of {@link LibrarySearchType}. */
export const librarySearchTypes = ['movies', 'tv', 'music', 'people', 'otherVideos', 'livetv'] as const;

/**
 * What a search can look for.
 *
 * - `movies`: Films.
 * - `tv`: Shows, seasons and episodes.
 * - `music`: Artists, albums and tracks.
 * - `people`: Actors, directors and other people.
 * - `otherVideos`: Home videos and others without an entry in a database.
 * - `livetv`: Live television.
 */
export type LibrarySearchType = (typeof librarySearchTypes)[number] | (string & {});

/** One find of a search: either an item, or a tag such as a person or a genre. */
export interface LibrarySearchResult extends Extra {
  /** How well it fits, 0 to 1. Example: `0.92`. */
  score?: number | undefined;

  /** The item that was found. */
  item?: Item | undefined;

  /** The tag that was found. */
  directory?: Directory | undefined;
}

/** Decodes {@link LibrarySearchResult}. */
export const decodeLibrarySearchResult: Decode<LibrarySearchResult> = /* @__PURE__ */ decoder(() =>
  fields('number score', { 'item=Metadata': decodeItem, directory: decodeDirectory }),
);

/** What a search found. */
export interface LibrarySearchContainer extends ListContainer {
  /** The finds, best first. */
  results: readonly LibrarySearchResult[];
}

/** Decodes {@link LibrarySearchContainer}. */
export const decodeLibrarySearchContainer: Decode<LibrarySearchContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'results[]=SearchResult': decodeLibrarySearchResult }, fieldsOfListContainer()),
);

/** Parameters of {@link getSearchAllLibraries}. */
export interface GetSearchAllLibrariesParams extends Paging {
  /** What to search for. Example: `zoolander`. */
  query: string;

  /** How many finds to give at most. */
  limit?: number | undefined;

  /** What to look for; everything when absent. Example: `['movies', 'tv']`. */
  searchTypes?: readonly LibrarySearchType[] | undefined;

  /** Looks for collections, too. */
  includeCollections?: boolean | undefined;

  /** Looks at what other providers have of an item, too. */
  includeExternalMedia?: boolean | undefined;
}

/**
 * Searches all libraries and gives one list, best finds first. Newer than the search by hubs, and what Plex's own applications use.
 *
 * `GET /library/search` of Plex Media Server.
 */
export const getSearchAllLibraries: Operation<'pms', GetSearchAllLibrariesParams, LibrarySearchContainer> =
  /* @__PURE__ */ operation({
    id: 'get-search-all-libraries',
    host: 'pms',
    method: 'GET',
    path: '/library/search',
    reading: decodeLibrarySearchContainer,
  });
