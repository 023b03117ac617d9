// Generated from contract/pms/metadata-relations.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer, type Paging } from '../models/container.ts';
import { decodeHub, decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { decodeItem, decodeItemContainer, type Item, type ItemContainer } from '../models/items.ts';
import type { ItemIncludes } from '../models/query.ts';
import { decodeReview, type Review } from '../models/ratings.ts';

/** What is like an item: in hubs on older servers, as items on newer ones. */
export interface SimilarContainer extends HubContainer {
  /** What resembles the item, most similar first. */
  items: readonly Item[];
}

/** Decodes {@link SimilarContainer}. */
export const decodeSimilarContainer: Decode<SimilarContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    'number size totalSize offset mediaTagVersion viewMode|text identifier mediaTagPrefix librarySectionId= librarySectionTitle librarySectionUuid= title1 title2 art thumb banner theme content viewGroup sortOrder|flag allowSync nocache sortAsc mixedParents',
    { 'hubs[]': decodeHub, 'items[]=Metadata': decodeItem },
  ),
);

/** What critics wrote about an item. */
export interface ReviewContainer extends ListContainer {
  /** What critics wrote of the item. */
  reviews: readonly Review[];

  /** The item with its reviews, on servers that answer so. */
  items: readonly Item[];
}

/** Decodes {@link ReviewContainer}. */
export const decodeReviewContainer: Decode<ReviewContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'reviews[]': decodeReview, 'items[]=Metadata': decodeItem }, fieldsOfListContainer()),
);

/** Parameters of {@link getMetadataChildren}. */
export interface GetMetadataChildrenParams extends Paging, ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Leaves out the directory "All episodes" above the seasons. */
  excludeAllLeaves?: boolean | undefined;

  /** Gives the child with this number only; finds seasons that are not shown, too. Example: `1`. */
  index?: number | undefined;
}

/**
 * Lists what is right below an item: the seasons of a show, the episodes of a season, the tracks of an album, the photos of an album.
 *
 * `GET /library/metadata/{ids}/children` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMetadataChildren: Operation<'pms', GetMetadataChildrenParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getMetadataChildren',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/children',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getMetadataGrandchildren}. */
export interface GetMetadataGrandchildrenParams extends Paging, ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists what is two steps below an item: the episodes of a show, the tracks of an artist.
 *
 * `GET /library/metadata/{ids}/grandchildren` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMetadataGrandchildren: Operation<'pms', GetMetadataGrandchildrenParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getMetadataGrandchildren',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/grandchildren',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getMetadataParent}. */
export interface GetMetadataParentParams extends ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Gives what is right above an item: the season of an episode, the album of a track.
 *
 * `GET /library/metadata/{ids}/parent` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMetadataParent: Operation<'pms', GetMetadataParentParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getMetadataParent',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/parent',
  reading: decodeItemContainer,
});

/** Parameters of {@link getMetadataGrandparent}. */
export interface GetMetadataGrandparentParams extends ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Gives what is two steps above an item: the show of an episode, the artist of a track.
 *
 * `GET /library/metadata/{ids}/grandparent` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMetadataGrandparent: Operation<'pms', GetMetadataGrandparentParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getMetadataGrandparent',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/grandparent',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getAllItemLeaves}. */
export interface GetAllItemLeavesParams extends Paging, ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists all episodes of a show, or all tracks of an artist.
 *
 * `GET /library/metadata/{ids}/allLeaves` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getAllItemLeaves: Operation<'pms', GetAllItemLeavesParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getAllItemLeaves',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/allLeaves',
  reading: decodeItemContainer,
});

/** Parameters of {@link getMetadataOnDeck}. */
export interface GetMetadataOnDeckParams extends ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Gives the episode of a show that is to be watched next. Empty when there is none.
 *
 * `GET /library/metadata/{ids}/onDeck` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMetadataOnDeck: Operation<'pms', GetMetadataOnDeckParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getMetadataOnDeck',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/onDeck',
  reading: decodeItemContainer,
});

/** Parameters of {@link getEditions}. */
export interface GetEditionsParams extends ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists the other editions of a film that its library has.
 *
 * `GET /library/metadata/{ids}/editions` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getEditions: Operation<'pms', GetEditionsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getEditions',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/editions',
  reading: decodeItemContainer,
});

/** Parameters of {@link getExtras}. */
export interface GetExtrasParams extends Paging, ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists the extras of an item: trailers, interviews, deleted scenes.
 *
 * `GET /library/metadata/{ids}/extras` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getExtras: Operation<'pms', GetExtrasParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getExtras',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/extras',
  reading: decodeItemContainer,
});

/** Parameters of {@link addExtras}. */
export interface AddExtrasParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Which kind of extra it is, as in `extraType` of extras: 1 is a trailer, 6 a scene. Example: `1`. */
  extraType?: number | undefined;

  /** Where the extra's video is. Example: `https://example.com/trailer.mp4`. */
  url: string;

  /** What to call the extra. Example: `The making of`. */
  title: string;
}

/**
 * Adds an extra to an item.
 *
 * `POST /library/metadata/{ids}/extras` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await addExtras(client, {
 *   ids: '1049',
 *   extraType: 1,
 *   url: 'https://example.com/trailer.mp4',
 *   title: 'The making of',
 * });
 * ```
 */
export const addExtras: Operation<'pms', AddExtrasParams, undefined> = /* @__PURE__ */ operation({
  id: 'addExtras',
  host: 'pms',
  method: 'POST',
  path: '/library/metadata/{ids}/extras',
  reading: 'none',
});

/** Parameters of {@link getRelatedItems}. */
export interface GetRelatedItemsParams extends ItemIncludes {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Gives hubs of items that have to do with an item.
 *
 * `GET /library/metadata/{ids}/related` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getRelatedItems: Operation<'pms', GetRelatedItemsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getRelatedItems',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/related',
  reading: decodeHubContainer,
});

/** Parameters of {@link listSimilar}. */
export interface ListSimilarParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** How many items to give. */
  count?: number | undefined;
}

/**
 * Lists items that are like an item. Servers since 2021 answer 404 to some kinds; `getRelatedItems` answers for all.
 *
 * `GET /library/metadata/{ids}/similar` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const listSimilar: Operation<'pms', ListSimilarParams, SimilarContainer> = /* @__PURE__ */ operation({
  id: 'listSimilar',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/similar',
  reading: decodeSimilarContainer,
});

/** Parameters of {@link listSonicallySimilar}. */
export interface ListSonicallySimilarParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Leaves out what is on this album. Example: `51150`. */
  excludeParentId?: string | number | undefined;

  /** Leaves out what is by this artist. Example: `51101`. */
  excludeGrandparentId?: string | number | undefined;

  /** How many items to find at most. */
  limit?: number | undefined;

  /** How different they may sound, 0 to 1. Example: `0.25`. */
  maxDistance?: number | undefined;
}

/**
 * Lists music that sounds like an item. Needs a Plex Pass and music whose sound was analysed; else the list is empty.
 *
 * `GET /library/metadata/{ids}/nearest` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const listSonicallySimilar: Operation<'pms', ListSonicallySimilarParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'listSonicallySimilar',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/nearest',
    reading: decodeItemContainer,
    rules: { excludeParentId: 'query:excludeParentID', excludeGrandparentId: 'query:excludeGrandparentID' },
  });

/** Parameters of {@link getMetadataReviews}. */
export interface GetMetadataReviewsParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists what critics wrote about an item.
 *
 * `GET /library/metadata/{ids}/reviews` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMetadataReviews: Operation<'pms', GetMetadataReviewsParams, ReviewContainer> =
  /* @__PURE__ */ operation({
    id: 'getMetadataReviews',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/reviews',
    reading: decodeReviewContainer,
  });
