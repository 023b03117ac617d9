// Generated from contract/pms/epg-guide.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import {
  aside,
  flag,
  keep,
  list,
  none,
  number,
  settle,
  text,
  word,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { MediaContainer } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';

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

/** A recorder's guide. */
export interface EpgProviderPath extends Extra {
  /** Where the guide is from. */
  identifier: EpgProviderKind;

  /** The recorder's number. */
  deviceId: string;
}

/** Decodes {@link EpgProviderPath}. */
export function decodeEpgProviderPath(wire: Wire): EpgProviderPath {
  const result: Draft<EpgProviderPath> = { identifier: undefined, deviceId: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'identifier':
        result.identifier = word(value, epgProviderKinds, result, key);
        break;
      case 'deviceId':
        result.deviceId = text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as EpgProviderPath;
}

/** A channel of a recorder's guide. */
export interface GuideChannel extends Extra {
  /** The channel's identifier. */
  id?: string | undefined;

  /**
   * The channel's key in the guide, which `mediaProviderEpgGrid` takes.
   *
   * Example: `5cab3c634df507001fefcad0`.
   */
  gridKey?: string | undefined;

  /** The channel's key for tuning. */
  key?: string | undefined;

  /** The channel's number in the lineup. */
  identifier?: string | undefined;

  /**
   * The channel's number as viewers know it.
   *
   * Example: `002`.
   */
  vcn?: string | undefined;

  /** The channel's call sign. */
  callSign?: string | undefined;

  /** The channel's title. */
  title?: string | undefined;

  /**
   * The channel's language.
   *
   * Example: `en`.
   */
  language?: string | undefined;

  /** Whether it is of high definition. */
  isHd?: boolean | undefined;

  /** A picture of the channel. */
  thumb?: string | undefined;
}

/** Decodes {@link GuideChannel}. */
export function decodeGuideChannel(wire: Wire): GuideChannel {
  const result: Draft<GuideChannel> = {
    id: undefined,
    gridKey: undefined,
    key: undefined,
    identifier: undefined,
    vcn: undefined,
    callSign: undefined,
    title: undefined,
    language: undefined,
    isHd: undefined,
    thumb: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'gridKey':
        result.gridKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'vcn':
        result.vcn = text(value, result, key);
        break;
      case 'callSign':
        result.callSign = text(value, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'language':
        result.language = text(value, result, key);
        break;
      case 'isHd':
      case 'hd':
        result.isHd = flag(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as GuideChannel;
}

/** The answer with channels of a recorder's guide. */
export interface GuideChannelContainer extends MediaContainer {
  /** The channels. */
  channels: readonly GuideChannel[];
}

/** Decodes {@link GuideChannelContainer}. */
export function decodeGuideChannelContainer(wire: Wire): GuideChannelContainer {
  const result: Draft<GuideChannelContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    channels: none,
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
      case 'Channel':
        result.channels = list(value, decodeGuideChannel, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as GuideChannelContainer;
}

/** A kind of programme in what is on. */
export interface WatchNowType extends Extra {
  /** The path of the programmes. */
  key?: string | undefined;

  /** The kind. */
  type?: string | undefined;

  /** The kind's title. */
  title?: string | undefined;

  /** Whether it is the kind that is shown. */
  active?: boolean | undefined;
}

/** Decodes {@link WatchNowType}. */
export function decodeWatchNowType(wire: Wire): WatchNowType {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'type':
      case 'title':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      case 'active':
        if (typeof value !== 'boolean') wire[key] = flag(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as WatchNowType;
}

/** The kinds of programme that are on. */
export interface WatchNowContainer extends MediaContainer {
  /** The kinds. */
  types: readonly WatchNowType[];
}

/** Decodes {@link WatchNowContainer}. */
export function decodeWatchNowContainer(wire: Wire): WatchNowContainer {
  const result: Draft<WatchNowContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    types: none,
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
      case 'Type':
        result.types = list(value, decodeWatchNowType, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as WatchNowContainer;
}

/** Parameters of {@link mediaProviderEpgChannels}. */
export interface MediaProviderEpgChannelsParams {
  /** Where the guide is from. */
  identifier: EpgProviderKind;

  /** The recorder's number. */
  deviceId: string | number;

  /** Gives only channels of a genre: `genreRatingKey` of the provider's `gridChannelFilters`. */
  genre?: string | undefined;
}

/**
 * Lists the channels of a recorder's guide.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/lineups/dvr/channels` of Plex Media Server, since PMS 1.43.2.
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
export interface MediaProviderEpgGridParams {
  /** Where the guide is from. */
  identifier: EpgProviderKind;

  /** The recorder's number. */
  deviceId: string | number;

  /** The channel: its `gridKey`. */
  channelGridKey: string;

  /** The day. */
  date: string;
}

/**
 * Lists what a channel airs on a day. The media of an item are its airings.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/grid` of Plex Media Server, since PMS 1.43.2.
 */
export const mediaProviderEpgGrid: Operation<'pms', MediaProviderEpgGridParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'mediaProviderEpgGrid',
    host: 'pms',
    method: 'GET',
    path: '/tv.plex.providers.epg.{identifier}:{deviceId}/grid',
    reading: decodeItemContainer,
  });

/** Parameters of {@link mediaProviderEpgWatchnow}. */
export interface MediaProviderEpgWatchnowParams {
  /** Where the guide is from. */
  identifier: EpgProviderKind;

  /** The recorder's number. */
  deviceId: string | number;
}

/**
 * Lists the kinds of programme that are on.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/watchnow` of Plex Media Server, since PMS 1.43.2.
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
export interface MediaProviderEpgWatchnowAllParams {
  /** Where the guide is from. */
  identifier: EpgProviderKind;

  /** The recorder's number. */
  deviceId: string | number;
}

/**
 * Lists what is on.
 *
 * `GET /tv.plex.providers.epg.{identifier}:{deviceId}/watchnow/all` of Plex Media Server, since PMS 1.43.2.
 */
export const mediaProviderEpgWatchnowAll: Operation<'pms', MediaProviderEpgWatchnowAllParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'mediaProviderEpgWatchnowAll',
    host: 'pms',
    method: 'GET',
    path: '/tv.plex.providers.epg.{identifier}:{deviceId}/watchnow/all',
    reading: decodeItemContainer,
  });
