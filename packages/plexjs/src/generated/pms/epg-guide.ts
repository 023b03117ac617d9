// Generated from contract/pms/epg-guide.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';

/** The known values of {@link EpgProviderKind}. */
export const epgProviderKinds = ['cloud', 'xmltv', 'custom'] as const;

/**
 * Where a recorder's guide is from.
 *
 * - `cloud`: Plex's own guide.
 * - `xmltv`: An XMLTV file.
 * - `custom`: A provider of one's own.
 */
export type EpgProviderKind = (typeof epgProviderKinds)[number] | (string & {});

/** A channel of a recorder's guide. */
export interface GuideChannel extends Extra {
  /** The identifier that the guide has for the channel. Example: `5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0`. */
  id?: string | undefined;

  /** The channel's key in the guide, which `mediaProviderEpgGrid` takes. Example: `5cab3c634df507001fefcad0`. */
  gridKey?: string | undefined;

  /** The channel's key for tuning. Example: `5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0`. */
  key?: string | undefined;

  /** The channel's number in the lineup. Example: `004`. */
  identifier?: string | undefined;

  /** The channel's number as viewers know it. Example: `002`. */
  vcn?: string | undefined;

  /** The letters that the channel is known by among broadcasters. Example: `BBC1SCO`. */
  callSign?: string | undefined;

  /** What viewers call the channel. */
  title?: string | undefined;

  /** The language that the channel speaks, ISO 639-1. Example: `en`. */
  language?: string | undefined;

  /** Whether it is of high definition. */
  isHd?: boolean | undefined;

  /** A picture of the channel. Example: `https://provider-static.plex.tv/epg/images/thumbnails/one.png`. */
  thumb?: string | undefined;

  /** A background picture of the channel. */
  art?: string | undefined;

  /** The channel's name in URLs of Plex's web pages. Example: `bbc-one`. */
  slug?: string | undefined;

  /** Whether the channel is protected against copying. */
  drm?: boolean | undefined;
}

/** Decodes {@link GuideChannel}. */
export const decodeGuideChannel: Decode<GuideChannel> = /* @__PURE__ */ decoder(() =>
  fields('text id gridKey key identifier vcn callSign title language thumb art slug|flag isHd isHd=hd drm'),
);

/** The answer with channels of a recorder's guide. */
export interface GuideChannelContainer extends MediaContainer {
  /** What the recorder can tune to, in the order of the guide. */
  channels: readonly GuideChannel[];
}

/** Decodes {@link GuideChannelContainer}. */
export const decodeGuideChannelContainer: Decode<GuideChannelContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'channels[]': decodeGuideChannel }, fieldsOfMediaContainer()),
);

/** A kind of programme in what is on. */
export interface WatchNowType extends Extra {
  /** The path of the programmes. Example: `/tv.plex.providers.epg.cloud:2/watchnow?type=1`. */
  key?: string | undefined;

  /** The kind. Example: `movie`. */
  type?: string | undefined;

  /** The kind's title. */
  title?: string | undefined;

  /** Whether it is the kind that is shown. */
  active?: boolean | undefined;
}

/** Decodes {@link WatchNowType}. */
export const decodeWatchNowType: Decode<WatchNowType> = /* @__PURE__ */ decoder(() =>
  fields('text key type title|flag active'),
);

/** The kinds of programme that are on. */
export interface WatchNowContainer extends MediaContainer {
  /** The kinds of programmes that are on. */
  types: readonly WatchNowType[];
}

/** Decodes {@link WatchNowContainer}. */
export const decodeWatchNowContainer: Decode<WatchNowContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'types[]': decodeWatchNowType }, fieldsOfMediaContainer()),
);

/** A recorder's guide. */
export interface EpgProviderPath {
  /** Where the guide is from. */
  identifier: EpgProviderKind;

  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  deviceId: string | number;
}

/** Parameters of {@link mediaProviderEpgChannels}. */
export interface MediaProviderEpgChannelsParams extends EpgProviderPath {
  /** Gives only channels of a genre: `genreRatingKey` of the provider's `gridChannelFilters`. Example: `genre_5e1f0c0000000000000000aa`. */
  genre?: string | undefined;
}

/**
 * Lists the channels of a recorder's guide.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/lineups/dvr/channels` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const mediaProviderEpgChannels: Operation<'pms', MediaProviderEpgChannelsParams, GuideChannelContainer> =
  /* @__PURE__ */ operation({
    id: 'mediaProviderEpgChannels',
    host: 'pms',
    method: 'GET',
    path: '/tv.plex.providers.epg.{identifier}:{deviceId}/lineups/dvr/channels',
    reading: decodeGuideChannelContainer,
  });

/** Parameters of {@link mediaProviderEpgGrid}. */
export interface MediaProviderEpgGridParams extends EpgProviderPath {
  /** The channel: its `gridKey`. Goes with `date`. Example: `5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0`. */
  channelGridKey?: string | undefined;

  /** The day of the programmes. Goes with `channelGridKey`. Example: `2026-01-31`. */
  date?: string | undefined;

  /** Gives only what begins at this time or before. Example: `2026-01-31T23:00:00Z`. */
  beginsUntil?: Date | undefined;

  /** Gives only what ends at this time or later. Example: `2026-01-31T20:00:00Z`. */
  endsFrom?: Date | undefined;

  /** Gives only programmes of a kind: 1 films, 4 episodes. Example: `4`. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists what a channel airs on a day, or what all channels air in a span of time. The media of an item are its airings.
 *
 * The specification has the channel and the day, since PMS 1.43.2; clients have asked for a span with `beginsAt<` and `endsAt>` for longer.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/grid` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await mediaProviderEpgGrid(client, {
 *   identifier: 'cloud',
 *   deviceId: '28',
 *   channelGridKey: '5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0',
 *   date: '2026-01-31',
 * });
 * ```
 */
export const mediaProviderEpgGrid: Operation<'pms', MediaProviderEpgGridParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'mediaProviderEpgGrid',
    host: 'pms',
    method: 'GET',
    path: '/tv.plex.providers.epg.{identifier}:{deviceId}/grid',
    reading: decodeItemContainer,
    rules: { beginsUntil: 'query:beginsAt<', endsFrom: 'query:endsAt>' },
  });

/** Parameters of {@link mediaProviderEpgMetadata}. */
export interface MediaProviderEpgMetadataParams extends EpgProviderPath {
  /** The programme's GUID. Its `ratingKey` is the same, encoded. Example: `plex://episode/5fc70265c40548002d539d23`. */
  guid: string;
}

/**
 * Gives a programme of a recorder's guide, with all its airings. Answers 404 for one that the guide does not have.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/metadata/{guid}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const mediaProviderEpgMetadata: Operation<'pms', MediaProviderEpgMetadataParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'mediaProviderEpgMetadata',
    host: 'pms',
    method: 'GET',
    path: '/tv.plex.providers.epg.{identifier}:{deviceId}/metadata/{guid}',
    reading: decodeItemContainer,
  });

/** Parameters of {@link mediaProviderEpgDiscover}. */
export interface MediaProviderEpgDiscoverParams extends EpgProviderPath {
  /** How many programmes a hub brings. Example: `12`. */
  count?: number | undefined;
}

/**
 * Lists the hubs of a recorder's guide: what is on, what begins soon.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/hubs/discover` of Plex Media Server.
 */
export const mediaProviderEpgDiscover: Operation<'pms', MediaProviderEpgDiscoverParams, HubContainer> =
  /* @__PURE__ */ operation({
    id: 'mediaProviderEpgDiscover',
    host: 'pms',
    method: 'GET',
    path: '/tv.plex.providers.epg.{identifier}:{deviceId}/hubs/discover',
    reading: decodeHubContainer,
  });

/** Parameters of {@link mediaProviderEpgSearch}. */
export interface MediaProviderEpgSearchParams extends EpgProviderPath {
  /** The text. Example: `news`. */
  query: string;

  /** How many results a hub has at most. Example: `10`. */
  limit?: number | undefined;
}

/**
 * Searches a recorder's guide. Hubs without results come, too.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/hubs/search` of Plex Media Server.
 */
export const mediaProviderEpgSearch: Operation<'pms', MediaProviderEpgSearchParams, HubContainer> =
  /* @__PURE__ */ operation({
    id: 'mediaProviderEpgSearch',
    host: 'pms',
    method: 'GET',
    path: '/tv.plex.providers.epg.{identifier}:{deviceId}/hubs/search',
    reading: decodeHubContainer,
  });

/** Parameters of {@link mediaProviderEpgWatchnow}. */
export interface MediaProviderEpgWatchnowParams extends EpgProviderPath {}

/**
 * Lists the kinds of programme that are on.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/watchnow` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const mediaProviderEpgWatchnow: Operation<'pms', MediaProviderEpgWatchnowParams, WatchNowContainer> =
  /* @__PURE__ */ operation({
    id: 'mediaProviderEpgWatchnow',
    host: 'pms',
    method: 'GET',
    path: '/tv.plex.providers.epg.{identifier}:{deviceId}/watchnow',
    reading: decodeWatchNowContainer,
  });

/** Parameters of {@link mediaProviderEpgWatchnowAll}. */
export interface MediaProviderEpgWatchnowAllParams extends EpgProviderPath {
  /** Gives only programmes of a kind: 1 films, 4 episodes. Example: `4`. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists what is on.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/watchnow/all` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const mediaProviderEpgWatchnowAll: Operation<'pms', MediaProviderEpgWatchnowAllParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'mediaProviderEpgWatchnowAll',
    host: 'pms',
    method: 'GET',
    path: '/tv.plex.providers.epg.{identifier}:{deviceId}/watchnow/all',
    reading: decodeItemContainer,
  });
