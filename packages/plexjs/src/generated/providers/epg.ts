// Generated from contract/providers/epg.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer, type Paging } from '../models/container.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import { decodeMedia, type Media } from '../models/media.ts';
import type { GuideChannel } from '../pms/epg-guide.ts';
import { decodeTunedChannelContainer, type TunedChannelContainer } from '../pms/live-tv.ts';

/** One of Plex's own channels. */
export interface PlexChannel extends GuideChannel {
  /** The channel's word in the addresses of Plex's pages. Example: `dark-matter-tv`. */
  slug?: string | undefined;

  /** Whether lists leave the channel out. */
  hidden?: boolean | undefined;

  /** How the channel is received: the `key` of its part leads to `getPlexChannelStream`. */
  media: readonly Media[];
}

/** Decodes {@link PlexChannel}. */
export const decodePlexChannel: Decode<PlexChannel> = /* @__PURE__ */ decoder(() =>
  fields('text id gridKey key identifier vcn callSign title language thumb art slug|flag isHd isHd=hd drm hidden', {
    'media[]': decodeMedia,
  }),
);

/** Plex's own channels. */
export interface PlexChannelContainer extends MediaContainer {
  /** The channels that can be seen in the caller's country. */
  channels: readonly PlexChannel[];
}

/** Decodes {@link PlexChannelContainer}. */
export const decodePlexChannelContainer: Decode<PlexChannelContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'channels[]': decodePlexChannel }, fieldsOfMediaContainer()),
);

/** A channel that an account put on its list: one of a server's recorder, or one of Plex's own. */
export interface FavoriteChannel extends Extra {
  /** Where the channel is from: the server and the provider of its guide. Example: `server://0123456789abcdef0123456789abcdef01234567/tv.plex.providers.epg.cloud:2`. */
  source: string;

  /** The channel's key. Example: `5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0`. */
  id: string;

  /** What viewers call the channel. Example: `Lighthouse One`. */
  title?: string | undefined;

  /** A picture of the channel. Example: `https://provider-static.plex.tv/epg/images/ott_channels/logos/one.png`. */
  thumb?: string | undefined;

  /** The channel's number as viewers know it. Example: `2.1`. */
  vcn?: string | undefined;
}

/** Decodes {@link FavoriteChannel}. */
export const decodeFavoriteChannel: Decode<FavoriteChannel> = /* @__PURE__ */ decoder(() =>
  fields('text source id title thumb vcn'),
);

/** The channels that an account put on its list. */
export interface FavoriteChannelContainer extends MediaContainer {
  /** The channels, in the order of the list. */
  channels: readonly FavoriteChannel[];
}

/** Decodes {@link FavoriteChannelContainer}. */
export const decodeFavoriteChannelContainer: Decode<FavoriteChannelContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'channels[]=FavoriteChannel': decodeFavoriteChannel }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getPlexChannels}. */
export interface GetPlexChannelsParams {
  /** Gives only channels of a genre: an `identifier` of the `gridChannelFilters` of `getEpgProvider`. Example: `movies`. */
  genre?: string | undefined;
}

/**
 * Lists Plex's own channels, as the caller's country has them. A token for everybody (`createAnonymousUser`) will do.
 *
 * `GET /lineups/plex/channels` of Live television on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getPlexChannels: Operation<'epg', GetPlexChannelsParams, PlexChannelContainer> = /* @__PURE__ */ operation(
  {
    id: 'getPlexChannels',
    host: 'epg',
    method: 'GET',
    path: '/lineups/plex/channels',
    reading: decodePlexChannelContainer,
  },
);

/** Parameters of {@link getPlexGrid}. */
export interface GetPlexGridParams {
  /** The channel, by its `gridKey` from `getPlexChannels`. Example: `5cab3c634df507001fefcad0`. */
  channelGridKey: string;

  /** The day. Example: `2026-01-31`. */
  date: string;
}

/**
 * Lists what one of Plex's channels airs on a day. The media of an item are its airings.
 *
 * `GET /grid` of Live television on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getPlexGrid: Operation<'epg', GetPlexGridParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getPlexGrid',
  host: 'epg',
  method: 'GET',
  path: '/grid',
  reading: decodeItemContainer,
});

/** Parameters of {@link tunePlexChannel}. */
export interface TunePlexChannelParams {
  /** The channel, by its `id` from `getPlexChannels`. Example: `5e20b730f2f8d5003d739db7-5eea605674085f0040ddc7a6`. */
  channelId: string;
}

/**
 * Tunes to one of Plex's channels, and says where its stream is.
 *
 * `POST /channels/{channelId}/tune` of Live television on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const tunePlexChannel: Operation<'epg', TunePlexChannelParams, TunedChannelContainer> =
  /* @__PURE__ */ operation({
    id: 'tunePlexChannel',
    host: 'epg',
    method: 'POST',
    path: '/channels/{channelId}/tune',
    reading: decodeTunedChannelContainer,
  });

/** Parameters of {@link getPlexChannelStream}. */
export interface GetPlexChannelStreamParams {
  /** The part: what stands in its `key` between the last slash and the ending. It is the channel's `id`. Example: `5e20b730f2f8d5003d739db7-5eea605674085f0040ddc7a6`. */
  partId: string;
}

/**
 * Gives the stream of one of Plex's channels: a playlist of HTTP Live Streaming.
 *
 * `GET /library/parts/{partId}.m3u8` of Live television on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getPlexChannelStream: Operation<'epg', GetPlexChannelStreamParams, Response> = /* @__PURE__ */ operation({
  id: 'getPlexChannelStream',
  host: 'epg',
  method: 'GET',
  path: '/library/parts/{partId}.m3u8',
  reading: 'stream',
});

/** Parameters of {@link getPlexChannelHubs}. */
export interface GetPlexChannelHubsParams extends Paging {}

/**
 * Lists the rows of live television: what is on, by kind.
 *
 * `GET /hubs` of Live television on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getPlexChannelHubs: Operation<'epg', GetPlexChannelHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getPlexChannelHubs',
  host: 'epg',
  method: 'GET',
  path: '/hubs',
  reading: decodeHubContainer,
});

/**
 * Lists the channels of all the account's guides that the account put on its list. An account without any gives an empty list.
 *
 * `GET /settings/favoriteChannels` of Live television on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getFavoriteChannels: Operation<'epg', NoParameters, FavoriteChannelContainer> = /* @__PURE__ */ operation({
  id: 'getFavoriteChannels',
  host: 'epg',
  method: 'GET',
  path: '/settings/favoriteChannels',
  reading: decodeFavoriteChannelContainer,
});

/** Parameters of {@link setFavoriteChannels}. */
export interface SetFavoriteChannelsParams {
  /** All channels of the list. Example: `[{ source: 'server://0123456789abcdef0123456789abcdef01234567/tv.plex.providers.epg.cloud:2', id: '5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0' }]`. */
  channels: readonly FavoriteChannel[];
}

/**
 * Puts these channels on the account's list in place of all that were there. Answers 400 for a source that the account does not have.
 *
 * `PUT /settings/favoriteChannels` of Live television on Plex.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const setFavoriteChannels: Operation<'epg', SetFavoriteChannelsParams, undefined> = /* @__PURE__ */ operation({
  id: 'setFavoriteChannels',
  host: 'epg',
  method: 'PUT',
  path: '/settings/favoriteChannels',
  reading: 'none',
  rules: { channels: 'body' },
});
