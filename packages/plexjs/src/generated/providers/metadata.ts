// Generated from contract/providers/metadata.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer, type Paging } from '../models/container.ts';
import { decodeItem, decodeItemContainer, type Item, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { ItemIncludes } from '../models/query.ts';
import { decodeCommonSenseMedia, decodeReview, type CommonSenseMedia, type Review } from '../models/ratings.ts';
import {
  decodeAvailabilityContainer,
  decodeUserStateContainer,
  type AvailabilityContainer,
  type ProviderMark,
  type ProviderRating,
  type UserStateContainer,
} from './provider-models.ts';

/** What Common Sense Media says of items. */
export interface CommonSenseMediaContainer extends MediaContainer {
  /** The reports; one. */
  reports: readonly CommonSenseMedia[];

  /** The item with its report, where it is told so. */
  items: readonly Item[];
}

/** Decodes {@link CommonSenseMediaContainer}. */
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

/** Decodes {@link ProviderReviewContainer}. */
export const decodeProviderReviewContainer: Decode<ProviderReviewContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'reviews[]': decodeReview, 'items[]=Metadata': decodeItem }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getProviderItem}. */
export interface GetProviderItemParams extends ItemIncludes {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Gives an item with everything that Plex knows of it.
 *
 * `GET /library/metadata/{ratingKey}` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getProviderItem: Operation<'metadata', GetProviderItemParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getProviderItem',
  host: 'metadata',
  method: 'GET',
  path: '/library/metadata/{ratingKey}',
  reading: decodeItemContainer,
});

/** Parameters of {@link matchProviderItem}. */
export interface MatchProviderItemParams extends ItemIncludes {
  /** What the item is: 1 for a film, 2 for a show. Example: `1`. */
  type: MetadataTypeNumber;

  /** The identifier at another service. Example: `tmdb://603`. */
  guid?: string | undefined;

  /** What the item is called. Example: `Zoolander`. */
  title?: string | undefined;

  /** The year in which it came out. Example: `1999`. */
  year?: number | undefined;
}

/**
 * Finds the item of Plex that an identifier of another service, or a title, stands for.
 *
 * `GET /library/metadata/matches` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await matchProviderItem(client, { type: 1, title: 'Zoolander', year: 1999 });
 * ```
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
export interface GetProviderChildrenParams extends Paging, ItemIncludes {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Lists the seasons of a show, the episodes of a season, or the tracks of an album.
 *
 * `GET /library/metadata/{ratingKey}/children` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
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
export interface GetProviderGrandchildrenParams extends Paging, ItemIncludes {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Lists the episodes of a show.
 *
 * `GET /library/metadata/{ratingKey}/grandchildren` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
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
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Says what the account did with an item.
 *
 * `GET /library/metadata/{ratingKey}/userState` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
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
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Lists the streaming services that have a film or show, in the account's country.
 *
 * `GET /library/metadata/{ratingKey}/availabilities` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
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
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Gives the whole report of Common Sense Media on a film or show, of which an item holds the beginning.
 *
 * `GET /library/metadata/{ratingKey}/commonsensemedia` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
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
export interface GetProviderReviewsParams extends Paging {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Lists what critics wrote about a film.
 *
 * `GET /library/metadata/{ratingKey}/reviews` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
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
export interface ScrobbleProviderParams extends ProviderMark {}

/**
 * Marks an item as watched, for the account and all its servers.
 *
 * `GET /actions/scrobble` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const scrobbleProvider: Operation<'metadata', ScrobbleProviderParams, undefined> = /* @__PURE__ */ operation({
  id: 'scrobbleProvider',
  host: 'metadata',
  method: 'GET',
  path: '/actions/scrobble',
  reading: 'none',
});

/** Parameters of {@link unscrobbleProvider}. */
export interface UnscrobbleProviderParams extends ProviderMark {}

/**
 * Marks an item as not watched, for the account and all its servers.
 *
 * `GET /actions/unscrobble` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const unscrobbleProvider: Operation<'metadata', UnscrobbleProviderParams, undefined> = /* @__PURE__ */ operation(
  { id: 'unscrobbleProvider', host: 'metadata', method: 'GET', path: '/actions/unscrobble', reading: 'none' },
);

/** Parameters of {@link rateProvider}. */
export interface RateProviderParams extends ProviderRating {}

/**
 * Rates an item, for the account and all its servers. The provider does not list it among its actions, and known clients send it to Discover: use `rateDiscover`.
 *
 * `PUT /actions/rate` of Metadata provider.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const rateProvider: Operation<'metadata', RateProviderParams, undefined> = /* @__PURE__ */ operation({
  id: 'rateProvider',
  host: 'metadata',
  method: 'PUT',
  path: '/actions/rate',
  reading: 'none',
});
