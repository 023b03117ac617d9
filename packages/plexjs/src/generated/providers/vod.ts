// Generated from contract/providers/vod.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { Paging } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { ItemIncludes, MediaQuery } from '../models/query.ts';

/** Parameters of {@link getVodHub}. */
export interface GetVodHubParams extends Paging, ItemIncludes {
  /** The page: `home`, `watchlist`, `movies`. Example: `home`. */
  sectionId: string;

  /** The row: the last part of its `key`. Example: `top_watchlisted`. */
  hubId: string;
}

/**
 * Lists the items of a row of Plex's own films and shows, where the `key` of the row leads.
 *
 * `GET /hubs/sections/{sectionId}/{hubId}` of Movies and shows on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getVodHub: Operation<'vod', GetVodHubParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getVodHub',
  host: 'vod',
  method: 'GET',
  path: '/hubs/sections/{sectionId}/{hubId}',
  reading: decodeItemContainer,
});

/** Parameters of {@link listVodItems}. */
export interface ListVodItemsParams extends Paging, ItemIncludes {
  /** The section: `movies`. Example: `movies`. */
  sectionId: string;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Lists Plex's own films, or its shows.
 *
 * `GET /library/sections/{sectionId}/all` of Movies and shows on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await listVodItems(client, {
 *   sectionId: 'movies',
 *   query: { type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] },
 * });
 * ```
 */
export const listVodItems: Operation<'vod', ListVodItemsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'listVodItems',
  host: 'vod',
  method: 'GET',
  path: '/library/sections/{sectionId}/all',
  reading: decodeItemContainer,
});

/** Parameters of {@link getVodItem}. */
export interface GetVodItemParams extends ItemIncludes {
  /** The item's key at Plex, or its kind and its word: `movie:cruel-intentions`. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Gives one of Plex's own films or shows, with the files that it can be played from: `getVodPart` gives what their `key` names.
 *
 * `GET /library/metadata/{ratingKey}` of Movies and shows on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getVodItem: Operation<'vod', GetVodItemParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getVodItem',
  host: 'vod',
  method: 'GET',
  path: '/library/metadata/{ratingKey}',
  reading: decodeItemContainer,
});

/** Parameters of {@link getVodPart}. */
export interface GetVodPartParams {
  /** The part: what stands in its `key` between the last slash and the ending. Example: `66b21f2f4849cdfbf4b95ea1-hls`. */
  partId: string;

  /** Gives all languages. */
  includeAllStreams?: boolean | undefined;
}

/**
 * Gives the playlist of HTTP Live Streaming of a film or episode. Takes a token for everybody (`createAnonymousUser`), too.
 *
 * `GET /library/parts/{partId}.m3u8` of Movies and shows on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getVodPart: Operation<'vod', GetVodPartParams, Response> = /* @__PURE__ */ operation({
  id: 'getVodPart',
  host: 'vod',
  method: 'GET',
  path: '/library/parts/{partId}.m3u8',
  reading: 'stream',
});
