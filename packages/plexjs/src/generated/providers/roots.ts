// Generated from contract/providers/roots.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Paging } from '../models/container.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { decodeMediaProvider, type MediaProvider } from '../pms/media-providers.ts';

/**
 * Says what Discover is and can do.
 *
 * `GET /` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getDiscoverProvider: Operation<'discover', NoParameters, MediaProvider> = /* @__PURE__ */ operation({
  id: 'getDiscoverProvider',
  host: 'discover',
  method: 'GET',
  path: '/',
  reading: decodeMediaProvider,
  envelope: 'MediaProvider',
});

/**
 * Says what the metadata provider is and can do.
 *
 * `GET /` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getMetadataProviderRoot: Operation<'metadata', NoParameters, MediaProvider> = /* @__PURE__ */ operation({
  id: 'getMetadataProviderRoot',
  host: 'metadata',
  method: 'GET',
  path: '/',
  reading: decodeMediaProvider,
  envelope: 'MediaProvider',
});

/**
 * Says what Plex's own films and shows are and can do.
 *
 * `GET /` of Movies and shows on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getVodProvider: Operation<'vod', NoParameters, MediaProvider> = /* @__PURE__ */ operation({
  id: 'getVodProvider',
  host: 'vod',
  method: 'GET',
  path: '/',
  reading: decodeMediaProvider,
  envelope: 'MediaProvider',
});

/** Parameters of {@link getVodHubs}. */
export interface GetVodHubsParams extends Paging {}

/**
 * Lists the rows of Plex's own films and shows.
 *
 * `GET /hubs` of Movies and shows on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getVodHubs: Operation<'vod', GetVodHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getVodHubs',
  host: 'vod',
  method: 'GET',
  path: '/hubs',
  reading: decodeHubContainer,
});

/**
 * Says what the music provider is and can do.
 *
 * `GET /` of Music provider.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getMusicProvider: Operation<'music', NoParameters, MediaProvider> = /* @__PURE__ */ operation({
  id: 'getMusicProvider',
  host: 'music',
  method: 'GET',
  path: '/',
  reading: decodeMediaProvider,
  envelope: 'MediaProvider',
});

/** Parameters of {@link getMusicHubs}. */
export interface GetMusicHubsParams extends Paging {}

/**
 * Lists the rows of the music provider.
 *
 * `GET /hubs` of Music provider.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getMusicHubs: Operation<'music', GetMusicHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getMusicHubs',
  host: 'music',
  method: 'GET',
  path: '/hubs',
  reading: decodeHubContainer,
});

/**
 * Says what Plex's own live television is and can do.
 *
 * `GET /` of Live television on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getEpgProvider: Operation<'epg', NoParameters, MediaProvider> = /* @__PURE__ */ operation({
  id: 'getEpgProvider',
  host: 'epg',
  method: 'GET',
  path: '/',
  reading: decodeMediaProvider,
  envelope: 'MediaProvider',
});

/**
 * Says what the podcasts of Plex are and can do.
 *
 * `GET /` of Podcasts.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getPodcastsProvider: Operation<'podcasts', NoParameters, MediaProvider> = /* @__PURE__ */ operation({
  id: 'getPodcastsProvider',
  host: 'podcasts',
  method: 'GET',
  path: '/',
  reading: decodeMediaProvider,
  envelope: 'MediaProvider',
});

/**
 * Says what the web shows of Plex are and can do.
 *
 * `GET /` of Web shows.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getWebshowsProvider: Operation<'webshows', NoParameters, MediaProvider> = /* @__PURE__ */ operation({
  id: 'getWebshowsProvider',
  host: 'webshows',
  method: 'GET',
  path: '/',
  reading: decodeMediaProvider,
  envelope: 'MediaProvider',
});
