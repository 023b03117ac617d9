// Generated from contract/pms/library-tags.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer, type Paging } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { ItemIncludes } from '../models/query.ts';
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

  /** What versions can be optimised for, where that was asked for. */
  processingTargets: readonly Tag[];
}

/** Decodes {@link TagContainer}. */
export const decodeTagContainer: Decode<TagContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'tags[]=Directory': decodeTag, 'processingTargets[]=Tag': decodeTag }, fieldsOfListContainer()),
);

/** Parameters of {@link getTags}. */
export interface GetTagsParams extends Paging {
  /** Which kind of tags. Here the number is of a kind of tag, not of a kind of item. Example: `1`. */
  type?: TagTypeNumber | undefined;
}

/**
 * Lists the tags of one kind that the items of the server have.
 *
 * `GET /library/tags` of Plex Media Server.
 *
 * @example
 * ```ts
 * await getTags(client, { type: 1 });
 * ```
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
  /** The tag's number, or the tag key that is the same on every server. Example: `5d7768316f4521001ea9b4bc`. */
  personId: string | number;
}

/**
 * Gives what a server knows of a person. Status 404 when it knows none of that name.
 *
 * `GET /library/people/{personId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getPerson: Operation<'pms', GetPersonParams, TagContainer> = /* @__PURE__ */ operation({
  id: 'getPerson',
  host: 'pms',
  method: 'GET',
  path: '/library/people/{personId}',
  reading: decodeTagContainer,
});

/** Parameters of {@link listPersonMedia}. */
export interface ListPersonMediaParams extends Paging, ItemIncludes {
  /** The tag's number, or the tag key that is the same on every server. Example: `5d7768316f4521001ea9b4bc`. */
  personId: string | number;
}

/**
 * Lists the items that a person took part in.
 *
 * `GET /library/people/{personId}/media` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const listPersonMedia: Operation<'pms', ListPersonMediaParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'listPersonMedia',
  host: 'pms',
  method: 'GET',
  path: '/library/people/{personId}/media',
  reading: decodeItemContainer,
});
