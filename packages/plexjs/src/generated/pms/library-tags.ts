// Generated from contract/pms/library-tags.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import { decodeTag, type Tag } from '../models/tags.ts';

/** The known values of {@link TagTypeNumber}. */
export const tagTypeNumbers = [
  0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 42, 200, 201, 202, 203, 204, 205, 206, 207, 300, 301, 302, 303, 305, 306, 311,
  312, 313, 314, 316, 317, 318, 319, 322, 323, 324, 325, 400, 500,
] as const;

/**
 * What kind of tag a tag is, as the number that servers use.
 *
 * - `0`: A tag of a person's own, on photos.
 * - `1`: Genres such as `Comedy`.
 * - `2`: Collections, by the tag that holds them together.
 * - `4`: Who directed.
 * - `5`: Who wrote.
 * - `6`: An actor.
 * - `7`: Who produced.
 * - `8`: Countries of origin.
 * - `9`: Chapters of a video.
 * - `10`: A critic's review.
 * - `11`: Labels, which filters of shares use.
 * - `12`: Stretches such as intros.
 * - `42`: What a version is optimised for.
 * - `200`: The make of a camera.
 * - `201`: What camera took a photo.
 * - `202`: The aperture of a photo.
 * - `203`: The exposure of a photo.
 * - `204`: The sensitivity of a photo.
 * - `205`: The lens of a photo.
 * - `206`: The device that took a photo.
 * - `207`: What the server recognised in a photo.
 * - `300`: A mood of music.
 * - `301`: A style of music.
 * - `302`: The format of an album.
 * - `303`: The closer format of an album, for instance live or a compilation.
 * - `305`: A similar artist.
 * - `306`: Concerts of an artist.
 * - `311`: Wide pictures.
 * - `312`: Upright pictures.
 * - `313`: A background picture.
 * - `314`: An identifier at another service.
 * - `316`: The picture that stands for a rating.
 * - `317`: A theme tune.
 * - `318`: Studios that made it.
 * - `319`: Broadcasters.
 * - `322`: The order of a show's episodes.
 * - `323`: A logo on a clear ground.
 * - `324`: A rating of Common Sense Media.
 * - `325`: A square background picture.
 * - `400`: Where a photo was taken.
 * - `500`: The width of what is shared.
 */
export type TagTypeNumber = (typeof tagTypeNumbers)[number] | (number & {});

/** A list of tags. */
export interface TagContainer extends ListContainer {
  /** The tags of the kind that was asked for. */
  tags: readonly Tag[];
}

/** Decodes {@link TagContainer}. Uses up the object that it is given. */
export const decodeTagContainer: Decode<TagContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'tags[]=Directory': decodeTag }, fieldsOfListContainer()),
);

/** Parameters of {@link getTags}. */
export interface GetTagsParams {
  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;

  /** Which kind of tags. Here the number is of a kind of tag, not of a kind of item. */
  type?: TagTypeNumber | undefined;
}

/**
 * Lists the tags of one kind that the items of the server have.
 *
 * `GET /library/tags` of Plex Media Server.
 */
export const getTags: Operation<'pms', GetTagsParams, TagContainer> = /* @__PURE__ */ operation({
  id: 'getTags',
  host: 'pms',
  method: 'GET',
  path: '/library/tags',
  reading: decodeTagContainer,
});

/** Parameters of {@link getPerson}. */
export interface GetPersonParams {
  /**
   * The tag's number, or the tag key that is the same on every server.
   *
   * Example: `5d7768316f4521001ea9b4bc`.
   */
  personId: string | number;
}

/**
 * Gives what a server knows of a person. Status 404 when it knows none of that name.
 *
 * `GET /library/people/{personId}` of Plex Media Server.
 */
export const getPerson: Operation<'pms', GetPersonParams, TagContainer> = /* @__PURE__ */ operation({
  id: 'getPerson',
  host: 'pms',
  method: 'GET',
  path: '/library/people/{personId}',
  reading: decodeTagContainer,
});

/** Parameters of {@link listPersonMedia}. */
export interface ListPersonMediaParams {
  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;

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

  /**
   * The tag's number, or the tag key that is the same on every server.
   *
   * Example: `5d7768316f4521001ea9b4bc`.
   */
  personId: string | number;
}

/**
 * Lists the items that a person took part in.
 *
 * `GET /library/people/{personId}/media` of Plex Media Server.
 */
export const listPersonMedia: Operation<'pms', ListPersonMediaParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'listPersonMedia',
  host: 'pms',
  method: 'GET',
  path: '/library/people/{personId}/media',
  reading: decodeItemContainer,
});
