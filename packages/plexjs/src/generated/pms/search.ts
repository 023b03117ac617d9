// Generated from contract/pms/search.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import { aside, keep, list, number, settle, text, type Draft, type Extra, type Wire } from '../../wire/values.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { blankItemContainer, readItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';

/** Another place that a search can be made at. */
export interface SearchProvider extends Extra {
  /**
   * The path that the search is made under.
   *
   * Example: `/system/search`.
   */
  key?: string | undefined;

  /**
   * What it is called.
   *
   * Example: `Local Network`.
   */
  title?: string | undefined;

  /**
   * What it finds.
   *
   * Example: `mixed`.
   */
  type?: string | undefined;
}

/** Decodes {@link SearchProvider}. */
export function decodeSearchProvider(wire: Wire): SearchProvider {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'title':
      case 'type':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as SearchProvider;
}

/** What the older search found: one list of everything. */
export interface SearchResults extends ItemContainer {
  /** Other places that the search can be made at. */
  providers: readonly SearchProvider[];
}

let rareSearchResultsFields: RareFields | undefined;

function rareSearchResults(): RareFields {
  return (rareSearchResultsFields ??= rareFields('', {
    Provider: ['providers', (value, result, key) => list(value, decodeSearchProvider, result, key), 1],
  }));
}

let blankSearchResultsValue: Draft<SearchResults> | undefined;

/** Decodes {@link SearchResults}. */
export function decodeSearchResults(wire: Wire): SearchResults {
  const result: Draft<SearchResults> = {
    ...(blankSearchResultsValue ??= {
      parentRatingKey: undefined,
      parentKey: undefined,
      parentGuid: undefined,
      parentTitle: undefined,
      parentIndex: undefined,
      parentYear: undefined,
      parentStudio: undefined,
      parentThumb: undefined,
      parentTheme: undefined,
      parentSlug: undefined,
      grandparentRatingKey: undefined,
      grandparentKey: undefined,
      grandparentGuid: undefined,
      grandparentTitle: undefined,
      grandparentThumb: undefined,
      grandparentArt: undefined,
      grandparentTheme: undefined,
      grandparentSlug: undefined,
      ...blankItemContainer(),
      ...rareSearchResults().blank,
    }),
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'parentRatingKey':
        result.parentRatingKey = text(value, result, key);
        break;
      case 'parentKey':
        result.parentKey = text(value, result, key);
        break;
      case 'parentGuid':
        result.parentGuid = text(value, result, key);
        break;
      case 'parentTitle':
        result.parentTitle = text(value, result, key);
        break;
      case 'parentIndex':
        result.parentIndex = number(value, result, key);
        break;
      case 'parentYear':
        result.parentYear = number(value, result, key);
        break;
      case 'parentStudio':
        result.parentStudio = text(value, result, key);
        break;
      case 'parentThumb':
        result.parentThumb = text(value, result, key);
        break;
      case 'parentTheme':
        result.parentTheme = text(value, result, key);
        break;
      case 'parentSlug':
        result.parentSlug = text(value, result, key);
        break;
      case 'grandparentRatingKey':
        result.grandparentRatingKey = text(value, result, key);
        break;
      case 'grandparentKey':
        result.grandparentKey = text(value, result, key);
        break;
      case 'grandparentGuid':
        result.grandparentGuid = text(value, result, key);
        break;
      case 'grandparentTitle':
        result.grandparentTitle = text(value, result, key);
        break;
      case 'grandparentThumb':
        result.grandparentThumb = text(value, result, key);
        break;
      case 'grandparentArt':
        result.grandparentArt = text(value, result, key);
        break;
      case 'grandparentTheme':
        result.grandparentTheme = text(value, result, key);
        break;
      case 'grandparentSlug':
        result.grandparentSlug = text(value, result, key);
        break;
      default:
        if (!(readItemContainer(result, key, value) || readRare(rareSearchResults(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as SearchResults;
}

/** Parameters of {@link searchHubs}. */
export interface SearchHubsParams {
  /**
   * The text. A single character finds nothing.
   *
   * Example: `simpsons`.
   */
  query: string;

  /**
   * The library whose results come first; the others' come as well.
   *
   * Example: `1`.
   */
  sectionId?: string | number | undefined;

  /**
   * How many results a hub has at most; 3 when absent. 0 is an error.
   *
   * Example: `10`.
   */
  limit?: number | undefined;

  /** Whether collections come as items. */
  includeCollections?: boolean | undefined;

  /** Whether items of other providers are found. */
  includeExternalMedia?: boolean | undefined;

  /** Whether items bring their identifiers at other services. */
  includeGuids?: boolean | undefined;
}

/**
 * Searches all libraries, and gives a hub for each kind of what was found: items, people, genres, collections, playlists.
 *
 * Hubs without results come, too. Answers 400 for an empty text or an unknown library, 404 when nothing could ever be found.
 *
 * `GET /hubs/search` of Plex Media Server.
 */
export const searchHubs: Operation<'pms', SearchHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'searchHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/search',
  reading: decodeHubContainer,
});

/** Parameters of {@link voiceSearchHubs}. */
export interface VoiceSearchHubsParams {
  /**
   * What was said.
   *
   * Example: `dead pool`.
   */
  query: string;

  /**
   * The kind of items to find; all when absent.
   *
   * Example: `2`.
   */
  type?: MetadataTypeNumber | undefined;

  /**
   * How many results a hub has at most.
   *
   * Example: `10`.
   */
  limit?: number | undefined;
}

/**
 * Searches for titles that sound like what was said: hubs and items tell how far they are from it. Answers 400 for an empty text.
 *
 * `GET /hubs/search/voice` of Plex Media Server.
 */
export const voiceSearchHubs: Operation<'pms', VoiceSearchHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'voiceSearchHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/search/voice',
  reading: decodeHubContainer,
});

/** Parameters of {@link getSearchResults}. */
export interface GetSearchResultsParams {
  /**
   * The text.
   *
   * Example: `mission impossible`.
   */
  query: string;

  /**
   * The kind of items to find; all when absent.
   *
   * Example: `1`.
   */
  type?: MetadataTypeNumber | undefined;

  /**
   * How many results to give at most.
   *
   * Example: `30`.
   */
  limit?: number | undefined;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
}

/**
 * Searches all libraries, and gives one list of everything. The older form of `searchHubs`.
 *
 * `GET /search` of Plex Media Server.
 */
export const getSearchResults: Operation<'pms', GetSearchResultsParams, SearchResults> = /* @__PURE__ */ operation({
  id: 'getSearchResults',
  host: 'pms',
  method: 'GET',
  path: '/search',
  reading: decodeSearchResults,
});
