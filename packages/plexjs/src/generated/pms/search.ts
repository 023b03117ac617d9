// Generated from contract/pms/search.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import type { Paging } from '../models/container.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { fieldsOfItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';

/** Another place that a search can be made at. */
export interface SearchProvider extends Extra {
  /** The path that the search is made under. Example: `/system/search`. */
  key?: string | undefined;

  /** What it is called. Example: `Local Network`. */
  title?: string | undefined;

  /** What it finds. Example: `mixed`. */
  type?: string | undefined;
}

/** Decodes {@link SearchProvider}. */
export const decodeSearchProvider: Decode<SearchProvider> = /* @__PURE__ */ decoder(() =>
  fields('text key title type'),
);

/** What the older search found: one list of everything. */
export interface SearchResults extends ItemContainer {
  /** Other places that the search can be made at. */
  providers: readonly SearchProvider[];
}

/** Decodes {@link SearchResults}. */
export const decodeSearchResults: Decode<SearchResults> = /* @__PURE__ */ decoder(() =>
  fields('', { 'providers[]': decodeSearchProvider }, fieldsOfItemContainer()),
);

/** Parameters of {@link searchHubs}. */
export interface SearchHubsParams {
  /** The text. A single character finds nothing. Example: `simpsons`. */
  query: string;

  /** The library whose results come first; the others' come as well. Example: `1`. */
  sectionId?: string | number | undefined;

  /** How many results a hub has at most; 3 when absent. 0 is an error. Example: `10`. */
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
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
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
  /** What was said. Example: `dead pool`. */
  query: string;

  /** The kind of items to find; all when absent. Example: `2`. */
  type?: MetadataTypeNumber | undefined;

  /** How many results a hub has at most. Example: `10`. */
  limit?: number | undefined;
}

/**
 * Searches for titles that sound like what was said: hubs and items tell how far they are from it. Answers 400 for an empty text.
 *
 * `GET /hubs/search/voice` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const voiceSearchHubs: Operation<'pms', VoiceSearchHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'voiceSearchHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/search/voice',
  reading: decodeHubContainer,
});

/** Parameters of {@link getSearchResults}. */
export interface GetSearchResultsParams extends Paging {
  /** The text. Example: `mission impossible`. */
  query: string;

  /** The kind of items to find; all when absent. Example: `1`. */
  type?: MetadataTypeNumber | undefined;

  /** How many results to give at most. Example: `30`. */
  limit?: number | undefined;
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
