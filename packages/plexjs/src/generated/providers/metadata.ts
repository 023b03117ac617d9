// Generated from contract/providers/metadata.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeItem, decodeItemContainer, type Item, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import { decodeCommonSenseMedia, decodeReview, type CommonSenseMedia, type Review } from '../models/ratings.ts';
import {
  decodeAvailabilityContainer,
  decodeUserStateContainer,
  type AvailabilityContainer,
  type UserStateContainer,
} from './provider-models.ts';

/** What Common Sense Media says of items. */
export interface CommonSenseMediaContainer extends MediaContainer {
  /** The reports; one. */
  reports: readonly CommonSenseMedia[];

  /** The item with its report, where it is told so. */
  items: readonly Item[];
}

/** Decodes {@link CommonSenseMediaContainer}. Uses up the object that it is given. */
export const decodeCommonSenseMediaContainer: Decode<CommonSenseMediaContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    '',
    { 'reports[]=CommonSenseMedia': decodeCommonSenseMedia, 'items[]=Metadata': decodeItem },
    fieldsOfMediaContainer(),
  ),
);

/** What critics wrote. */
export interface ProviderReviewContainer extends MediaContainer {
  /** What critics wrote of the item. */
  reviews: readonly Review[];

  /** The item with its reviews, where they are told so. */
  items: readonly Item[];
}

/** Decodes {@link ProviderReviewContainer}. Uses up the object that it is given. */
export const decodeProviderReviewContainer: Decode<ProviderReviewContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'reviews[]': decodeReview, 'items[]=Metadata': decodeItem }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getProviderItem}. */
export interface GetProviderItemParams {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  ratingKey: string;

  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;
}

/**
 * Gives an item with everything that Plex knows of it.
 *
 * `GET /library/metadata/{ratingKey}` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getProviderItem: Operation<'metadata', GetProviderItemParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getProviderItem',
  host: 'metadata',
  method: 'GET',
  path: '/library/metadata/{ratingKey}',
  reading: decodeItemContainer,
});

/** Parameters of {@link matchProviderItem}. */
export interface MatchProviderItemParams {
  /**
   * What the item is: 1 for a film, 2 for a show.
   *
   * Example: `1`.
   */
  type: MetadataTypeNumber;

  /**
   * The identifier at another service.
   *
   * Example: `tmdb://603`.
   */
  guid?: string | undefined;

  /** What the item is called. */
  title?: string | undefined;

  /**
   * The year in which it came out.
   *
   * Example: `1999`.
   */
  year?: number | undefined;

  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;
}

/**
 * Finds the item of Plex that an identifier of another service, or a title, stands for.
 *
 * `GET /library/metadata/matches` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const matchProviderItem: Operation<'metadata', MatchProviderItemParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'matchProviderItem',
    host: 'metadata',
    method: 'GET',
    path: '/library/metadata/matches',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getProviderChildren}. */
export interface GetProviderChildrenParams {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  ratingKey: string;

  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
}

/**
 * Lists the seasons of a show, the episodes of a season, or the tracks of an album.
 *
 * `GET /library/metadata/{ratingKey}/children` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getProviderChildren: Operation<'metadata', GetProviderChildrenParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getProviderChildren',
    host: 'metadata',
    method: 'GET',
    path: '/library/metadata/{ratingKey}/children',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getProviderGrandchildren}. */
export interface GetProviderGrandchildrenParams {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  ratingKey: string;

  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /**
   * With no API version: further fields to bring. From version 1.0 on: the only fields to bring.
   *
   * Example: `["thumbBlurHash","artBlurHash"]`.
   */
  includeFields?: readonly string[] | undefined;

  /**
   * Fields to leave out. Servers may bring them nevertheless.
   *
   * Example: `["summary","tagline"]`.
   */
  excludeFields?: readonly string[] | undefined;

  /**
   * The only elements to bring; all others are left out.
   *
   * Example: `["Genre"]`.
   */
  includeElements?: readonly string[] | undefined;

  /**
   * Elements to leave out. Servers may bring them nevertheless.
   *
   * Example: `["Media","Role"]`.
   */
  excludeElements?: readonly string[] | undefined;

  /**
   * Fields to bring that servers leave out unless asked.
   *
   * Example: `["thumbBlurHash"]`.
   */
  includeOptionalFields?: readonly string[] | undefined;

  /**
   * Elements to bring that servers leave out unless asked.
   *
   * Example: `["Guid"]`.
   */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
}

/**
 * Lists the episodes of a show.
 *
 * `GET /library/metadata/{ratingKey}/grandchildren` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getProviderGrandchildren: Operation<'metadata', GetProviderGrandchildrenParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getProviderGrandchildren',
    host: 'metadata',
    method: 'GET',
    path: '/library/metadata/{ratingKey}/grandchildren',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getProviderUserState}. */
export interface GetProviderUserStateParams {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  ratingKey: string;
}

/**
 * Says what the account did with an item.
 *
 * `GET /library/metadata/{ratingKey}/userState` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getProviderUserState: Operation<'metadata', GetProviderUserStateParams, UserStateContainer> =
  /* @__PURE__ */ operation({
    id: 'getProviderUserState',
    host: 'metadata',
    method: 'GET',
    path: '/library/metadata/{ratingKey}/userState',
    reading: decodeUserStateContainer,
  });

/** Parameters of {@link getAvailabilities}. */
export interface GetAvailabilitiesParams {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  ratingKey: string;
}

/**
 * Lists the streaming services that have a film or show, in the account's country.
 *
 * `GET /library/metadata/{ratingKey}/availabilities` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getAvailabilities: Operation<'metadata', GetAvailabilitiesParams, AvailabilityContainer> =
  /* @__PURE__ */ operation({
    id: 'getAvailabilities',
    host: 'metadata',
    method: 'GET',
    path: '/library/metadata/{ratingKey}/availabilities',
    reading: decodeAvailabilityContainer,
  });

/** Parameters of {@link getCommonSenseMedia}. */
export interface GetCommonSenseMediaParams {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  ratingKey: string;
}

/**
 * Gives the whole report of Common Sense Media on a film or show, of which an item holds the beginning.
 *
 * `GET /library/metadata/{ratingKey}/commonsensemedia` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getCommonSenseMedia: Operation<'metadata', GetCommonSenseMediaParams, CommonSenseMediaContainer> =
  /* @__PURE__ */ operation({
    id: 'getCommonSenseMedia',
    host: 'metadata',
    method: 'GET',
    path: '/library/metadata/{ratingKey}/commonsensemedia',
    reading: decodeCommonSenseMediaContainer,
  });

/** Parameters of {@link getProviderReviews}. */
export interface GetProviderReviewsParams {
  /**
   * The item's key at Plex: the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  ratingKey: string;

  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
}

/**
 * Lists what critics wrote about a film.
 *
 * `GET /library/metadata/{ratingKey}/reviews` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getProviderReviews: Operation<'metadata', GetProviderReviewsParams, ProviderReviewContainer> =
  /* @__PURE__ */ operation({
    id: 'getProviderReviews',
    host: 'metadata',
    method: 'GET',
    path: '/library/metadata/{ratingKey}/reviews',
    reading: decodeProviderReviewContainer,
  });

/** Parameters of {@link scrobbleProvider}. */
export interface ScrobbleProviderParams {
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

/**
 * Marks an item as watched, for the account and all its servers.
 *
 * `GET /actions/scrobble` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const scrobbleProvider: Operation<'metadata', ScrobbleProviderParams, undefined> = /* @__PURE__ */ operation({
  id: 'scrobbleProvider',
  host: 'metadata',
  method: 'GET',
  path: '/actions/scrobble',
  reading: 'none',
});

/** Parameters of {@link unscrobbleProvider}. */
export interface UnscrobbleProviderParams {
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

/**
 * Marks an item as not watched, for the account and all its servers.
 *
 * `GET /actions/unscrobble` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const unscrobbleProvider: Operation<'metadata', UnscrobbleProviderParams, undefined> = /* @__PURE__ */ operation(
  { id: 'unscrobbleProvider', host: 'metadata', method: 'GET', path: '/actions/unscrobble', reading: 'none' },
);

/** Parameters of {@link rateProvider}. */
export interface RateProviderParams {
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

/**
 * Rates an item, for the account and all its servers. Unsettled: clients are known to send it to Discover.
 *
 * `PUT /actions/rate` of Metadata provider.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const rateProvider: Operation<'metadata', RateProviderParams, undefined> = /* @__PURE__ */ operation({
  id: 'rateProvider',
  host: 'metadata',
  method: 'PUT',
  path: '/actions/rate',
  reading: 'none',
});
