// Generated from contract/providers/provider-models.tsp by `npm run generate`. Do not edit.

import {
  aside,
  date,
  flag,
  keep,
  list,
  none,
  number,
  one,
  settle,
  text,
  word,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { MediaContainer } from '../models/container.ts';
import { metadataTypes, type MetadataType } from '../models/metadata-types.ts';

/** The known values of {@link OfferType}. */
export const offerTypes = ['subscription', 'buy', 'rent', 'free'] as const;

/**
 * How a streaming service has something.
 *
 * - `subscription`: For those who subscribe.
 * - `buy`: To buy.
 * - `rent`: To rent.
 * - `free`: Free, with advertisements.
 */
export type OfferType = (typeof offerTypes)[number] | (string & {});

/** What an account did with a film or show, wherever it was watched. */
export interface UserState extends Extra {
  /**
   * The item's key at Plex.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  ratingKey?: string | undefined;

  /**
   * What the item is.
   *
   * Example: `movie`.
   */
  type?: MetadataType | undefined;

  /** How many times it was watched. */
  viewCount?: number | undefined;

  /** How many episodes of it were watched. */
  viewedLeafCount?: number | undefined;

  /** How far it was watched. */
  viewOffset?: number | undefined;

  /**
   * Whether it was watched: `complete`, for instance.
   *
   * Example: `complete`.
   */
  viewState?: string | undefined;

  /**
   * When it was last watched.
   *
   * Example: `1681916145`.
   */
  lastViewedAt?: Date | undefined;

  /**
   * When it was put on the watchlist; absent when it isn't on it.
   *
   * Example: `1681916145`.
   */
  watchlistedAt?: Date | undefined;

  /** How the account rated it, 0 to 10. */
  userRating?: number | undefined;

  /** When the account rated it. */
  lastRatedAt?: Date | undefined;
}

/** Decodes {@link UserState}. */
export function decodeUserState(wire: Wire): UserState {
  const result: Draft<UserState> = {
    ratingKey: undefined,
    type: undefined,
    viewCount: undefined,
    viewedLeafCount: undefined,
    viewOffset: undefined,
    viewState: undefined,
    lastViewedAt: undefined,
    watchlistedAt: undefined,
    userRating: undefined,
    lastRatedAt: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        result.ratingKey = text(value, result, key);
        break;
      case 'type':
        result.type = word(value, metadataTypes, result, key);
        break;
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewedLeafCount':
        result.viewedLeafCount = number(value, result, key);
        break;
      case 'viewOffset':
        result.viewOffset = number(value, result, key);
        break;
      case 'viewState':
        result.viewState = text(value, result, key);
        break;
      case 'lastViewedAt':
        result.lastViewedAt = date(value, result, key);
        break;
      case 'watchlistedAt':
        result.watchlistedAt = date(value, result, key);
        break;
      case 'userRating':
        result.userRating = number(value, result, key);
        break;
      case 'lastRatedAt':
        result.lastRatedAt = date(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as UserState;
}

/** What an account did with a film or show. */
export interface UserStateContainer extends MediaContainer {
  /** The state; absent when the account never met the item. */
  userState?: UserState | undefined;
}

/** Decodes {@link UserStateContainer}. */
export function decodeUserStateContainer(wire: Wire): UserStateContainer {
  const result: Draft<UserStateContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    userState: undefined,
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
      case 'UserState':
        result.userState = one(value, decodeUserState, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as UserStateContainer;
}

/** A streaming service that has a film or show. */
export interface Availability extends Extra {
  /** The offer's identifier. */
  id?: string | undefined;

  /**
   * The service's name.
   *
   * Example: `Netflix`.
   */
  title?: string | undefined;

  /**
   * The service's word.
   *
   * Example: `netflix`.
   */
  platform?: string | undefined;

  /** A picture of the service, in colour. */
  platformColorThumb?: string | undefined;

  /** What the service says of it: its seasons, for instance. */
  platformInfo?: string | undefined;

  /** The URL that opens it in the service's application. */
  platformUrl?: string | undefined;

  /** The URL of its page at the service. */
  url?: string | undefined;

  /**
   * How the service has it.
   *
   * Example: `subscription`.
   */
  offerType?: OfferType | undefined;

  /** More about that. */
  offerSubtype?: string | undefined;

  /** More about that, in words. */
  offerDetails?: string | undefined;

  /**
   * The price, in the account's currency.
   *
   * Example: `3.99`.
   */
  price?: number | undefined;

  /**
   * The price, as it is to be shown.
   *
   * Example: `$3.99`.
   */
  priceDescription?: string | undefined;

  /**
   * How good the picture is: `sd`, `hd`, `uhd`.
   *
   * Example: `hd`.
   */
  quality?: string | undefined;

  /** The same, where it is told apart. */
  videoQuality?: string | undefined;

  /**
   * The country, ISO 3166-1.
   *
   * Example: `US`.
   */
  country?: string | undefined;

  /**
   * When it can be watched from.
   *
   * Example: `2023-04-19`.
   */
  availableDate?: string | undefined;

  /** When the offer begins. */
  windowStart?: Date | undefined;

  /** When the offer ends. */
  windowEnd?: Date | undefined;
}

/** Decodes {@link Availability}. */
export function decodeAvailability(wire: Wire): Availability {
  const result: Draft<Availability> = {
    id: undefined,
    title: undefined,
    platform: undefined,
    platformColorThumb: undefined,
    platformInfo: undefined,
    platformUrl: undefined,
    url: undefined,
    offerType: undefined,
    offerSubtype: undefined,
    offerDetails: undefined,
    price: undefined,
    priceDescription: undefined,
    quality: undefined,
    videoQuality: undefined,
    country: undefined,
    availableDate: undefined,
    windowStart: undefined,
    windowEnd: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'platform':
        result.platform = text(value, result, key);
        break;
      case 'platformColorThumb':
        result.platformColorThumb = text(value, result, key);
        break;
      case 'platformInfo':
        result.platformInfo = text(value, result, key);
        break;
      case 'platformUrl':
        result.platformUrl = text(value, result, key);
        break;
      case 'url':
        result.url = text(value, result, key);
        break;
      case 'offerType':
        result.offerType = word(value, offerTypes, result, key);
        break;
      case 'offerSubtype':
        result.offerSubtype = text(value, result, key);
        break;
      case 'offerDetails':
        result.offerDetails = text(value, result, key);
        break;
      case 'price':
        result.price = number(value, result, key);
        break;
      case 'priceDescription':
        result.priceDescription = text(value, result, key);
        break;
      case 'quality':
        result.quality = text(value, result, key);
        break;
      case 'videoQuality':
        result.videoQuality = text(value, result, key);
        break;
      case 'country':
        result.country = text(value, result, key);
        break;
      case 'availableDate':
        result.availableDate = text(value, result, key);
        break;
      case 'windowStart':
        result.windowStart = date(value, result, key);
        break;
      case 'windowEnd':
        result.windowEnd = date(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as Availability;
}

/** The streaming services that have a film or show. */
export interface AvailabilityContainer extends MediaContainer {
  /** The services. */
  availabilities: readonly Availability[];
}

/** Decodes {@link AvailabilityContainer}. */
export function decodeAvailabilityContainer(wire: Wire): AvailabilityContainer {
  const result: Draft<AvailabilityContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    availabilities: none,
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
      case 'Availability':
        result.availabilities = list(value, decodeAvailability, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as AvailabilityContainer;
}

/** What a mark at a provider is about. */
export interface ProviderMark extends Extra {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  key: string;

  /**
   * The library's name for itself; clients send it out of habit.
   *
   * Example: `com.plexapp.plugins.library`.
   */
  identifier?: string | undefined;
}

/** Decodes {@link ProviderMark}. */
export function decodeProviderMark(wire: Wire): ProviderMark {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'identifier':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as ProviderMark;
}

/** A rating to give at a provider. */
export interface ProviderRating extends Extra {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  key: string;

  /**
   * The rating, 0 to 10; -1 takes it away.
   *
   * Example: `8`.
   */
  rating: number;

  /**
   * The library's name for itself; clients send it out of habit.
   *
   * Example: `tv.plex.provider.discover`.
   */
  identifier?: string | undefined;
}

/** Decodes {@link ProviderRating}. */
export function decodeProviderRating(wire: Wire): ProviderRating {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'identifier':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      case 'rating':
        if (typeof value !== 'number') wire[key] = number(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as ProviderRating;
}

/** An item of a provider. */
export interface ProviderItemPath extends Extra {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  ratingKey: string;
}

/** Decodes {@link ProviderItemPath}. */
export function decodeProviderItemPath(wire: Wire): ProviderItemPath {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as ProviderItemPath;
}
