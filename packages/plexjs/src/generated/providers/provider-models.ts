// Generated from contract/providers/provider-models.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import type { MetadataType } from '../models/metadata-types.ts';

/** The known values of {@link OfferType}. */
export const offerTypes = ['subscription', 'buy', 'rent', 'free'] as const;

/**
 * How a streaming service has something.
 *
 * - `subscription`: For those who subscribe.
 * - `buy`: It can be bought.
 * - `rent`: It can be rented for some days.
 * - `free`: Free, with advertisements.
 */
export type OfferType = (typeof offerTypes)[number] | (string & {});

/** What an account did with a film or show, wherever it was watched. */
export interface UserState extends Extra {
  /** The item's key at Plex. Example: `5d776825961905001eb90a22`. */
  ratingKey?: string | undefined;

  /** What the item is. Example: `movie`. */
  type?: MetadataType | undefined;

  /** How many times it was watched. */
  viewCount?: number | undefined;

  /** How many episodes of it were watched. */
  viewedLeafCount?: number | undefined;

  /** How far it was watched. In milliseconds. Example: `1260000`. */
  viewOffset?: number | undefined;

  /** Whether it was watched: `complete`, for instance. Example: `complete`. */
  viewState?: string | undefined;

  /** When it was last watched. Example: `2023-04-19T14:55:45Z`. */
  lastViewedAt?: Date | undefined;

  /** When it was put on the watchlist; absent when it isn't on it. Example: `2023-04-19T14:55:45Z`. */
  watchlistedAt?: Date | undefined;

  /** How the account rated it, 0 to 10. Example: `8`. */
  userRating?: number | undefined;

  /** When the account rated it. Example: `2026-01-31T21:48:05Z`. */
  lastRatedAt?: Date | undefined;
}

/** Decodes {@link UserState}. */
export const decodeUserState: Decode<UserState> = /* @__PURE__ */ decoder(() =>
  fields(
    'text ratingKey viewState|word type|number viewCount viewedLeafCount viewOffset userRating|date lastViewedAt watchlistedAt lastRatedAt',
  ),
);

/** What an account did with a film or show. */
export interface UserStateContainer extends MediaContainer {
  /** The state; absent when the account never met the item. */
  userState?: UserState | undefined;
}

/** Decodes {@link UserStateContainer}. */
export const decodeUserStateContainer: Decode<UserStateContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { userState: decodeUserState }, fieldsOfMediaContainer()),
);

/** A streaming service that has a film or show. */
export interface Availability extends Extra {
  /** The offer's identifier. */
  id?: string | undefined;

  /** The service's name. Example: `Netflix`. */
  title?: string | undefined;

  /** The service's word. Example: `netflix`. */
  platform?: string | undefined;

  /** A picture of the service, in colour. Example: `https://provider-static.plex.tv/platforms/netflix-color.png`. */
  platformColorThumb?: string | undefined;

  /** What the service says of it: its seasons, for instance. */
  platformInfo?: string | undefined;

  /** The URL that opens it in the service's application. Example: `https://www.netflix.com/watch/60020776`. */
  platformUrl?: string | undefined;

  /** The URL of its page at the service. Example: `https://www.netflix.com/title/60020776`. */
  url?: string | undefined;

  /** How the service has it. Example: `subscription`. */
  offerType?: OfferType | undefined;

  /** What kind of such an offer it is, as the service's word. */
  offerSubtype?: string | undefined;

  /** What the service says of the offer. */
  offerDetails?: string | undefined;

  /** The price, in the account's currency. Example: `3.99`. */
  price?: number | undefined;

  /** The price, as it is to be shown. Example: `$3.99`. */
  priceDescription?: string | undefined;

  /** How good the picture is: `sd`, `hd`, `uhd`. Example: `hd`. */
  quality?: string | undefined;

  /** The quality of the picture, where the service tells it apart. Example: `uhd`. */
  videoQuality?: string | undefined;

  /** The country, ISO 3166-1. Example: `US`. */
  country?: string | undefined;

  /** When it can be watched from. Example: `2023-04-19`. */
  availableDate?: string | undefined;

  /** When the offer begins. Example: `2026-01-01T00:00:00Z`. */
  windowStart?: Date | undefined;

  /** When the offer ends. Example: `2026-06-30T23:59:59Z`. */
  windowEnd?: Date | undefined;
}

/** Decodes {@link Availability}. */
export const decodeAvailability: Decode<Availability> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id title platform platformColorThumb platformInfo platformUrl url offerSubtype offerDetails priceDescription quality videoQuality country availableDate|word offerType|number price|date windowStart windowEnd',
  ),
);

/** The streaming services that have a film or show. */
export interface AvailabilityContainer extends MediaContainer {
  /** The services. */
  availabilities: readonly Availability[];
}

/** Decodes {@link AvailabilityContainer}. */
export const decodeAvailabilityContainer: Decode<AvailabilityContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'availabilities[]': decodeAvailability }, fieldsOfMediaContainer()),
);

/** What a mark at a provider is about. */
export interface ProviderMark {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  key: string;

  /** The library's name for itself; clients send it out of habit. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;
}

/** A rating to give at a provider. */
export interface ProviderRating {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  key: string;

  /** The rating, 0 to 10; -1 takes it away. Example: `8`. */
  rating: number;

  /** The library's name for itself; clients send it out of habit. Example: `tv.plex.provider.discover`. */
  identifier?: string | undefined;
}
