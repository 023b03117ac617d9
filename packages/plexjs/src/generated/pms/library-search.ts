// Generated from contract/pms/library-search.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { flag, keep, list, none, number, one, text, type Draft, type Extra, type Wire } from '../../wire/values.ts';
import type { ListContainer } from '../models/container.ts';
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
 * - `otherVideos`: Other videos.
 * - `livetv`: Live television.
 */
export type LibrarySearchType = (typeof librarySearchTypes)[number] | (string & {});

/** One find of a search: either an item, or a tag such as a person or a genre. */
export interface LibrarySearchResult extends Extra {
  /**
   * How well it fits, 0 to 1.
   *
   * Example: `0.92`.
   */
  score?: number | undefined;

  /** The item that was found. */
  item?: Item | undefined;

  /** The tag that was found. */
  directory?: Directory | undefined;
}

/** Decodes {@link LibrarySearchResult}. */
export function decodeLibrarySearchResult(wire: Wire): LibrarySearchResult {
  const result: Draft<LibrarySearchResult> = { score: undefined, item: undefined, directory: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'score':
        result.score = number(value, result, key);
        break;
      case 'Metadata':
        result.item = one(value, decodeItem, result, key);
        break;
      case 'Directory':
        result.directory = one(value, decodeDirectory, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as LibrarySearchResult;
}

/** What a search found. */
export interface LibrarySearchContainer extends ListContainer {
  /** The finds, best first. */
  results: readonly LibrarySearchResult[];
}

/** Decodes {@link LibrarySearchContainer}. */
export function decodeLibrarySearchContainer(wire: Wire): LibrarySearchContainer {
  const result: Draft<LibrarySearchContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    librarySectionId: undefined,
    librarySectionTitle: undefined,
    librarySectionUuid: undefined,
    title1: undefined,
    title2: undefined,
    art: undefined,
    thumb: undefined,
    banner: undefined,
    theme: undefined,
    content: undefined,
    nocache: undefined,
    viewGroup: undefined,
    viewMode: undefined,
    sortAsc: undefined,
    sortOrder: undefined,
    mixedParents: undefined,
    results: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'librarySectionUUID':
        result.librarySectionUuid = text(value, result, key);
        break;
      case 'title1':
        result.title1 = text(value, result, key);
        break;
      case 'title2':
        result.title2 = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'banner':
        result.banner = text(value, result, key);
        break;
      case 'theme':
        result.theme = text(value, result, key);
        break;
      case 'content':
        result.content = text(value, result, key);
        break;
      case 'nocache':
        result.nocache = flag(value, result, key);
        break;
      case 'viewGroup':
        result.viewGroup = text(value, result, key);
        break;
      case 'viewMode':
        result.viewMode = number(value, result, key);
        break;
      case 'sortAsc':
        result.sortAsc = flag(value, result, key);
        break;
      case 'sortOrder':
        result.sortOrder = text(value, result, key);
        break;
      case 'mixedParents':
        result.mixedParents = flag(value, result, key);
        break;
      case 'SearchResult':
        result.results = list(value, decodeLibrarySearchResult, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as LibrarySearchContainer;
}

/** Parameters of {@link getSearchAllLibraries}. */
export interface GetSearchAllLibrariesParams {
  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;

  /** What to search for. */
  query: string;

  /** How many finds to give at most. */
  limit?: number | undefined;

  /** What to look for; everything when absent. */
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
