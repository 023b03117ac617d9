// Generated from contract/pms/collections.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { Paging } from '../models/container.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { ItemIncludes, MediaQuery } from '../models/query.ts';

/** The known values of {@link CompositeFormat}. */
export const compositeFormats = ['jpg', 'png'] as const;

/**
 * The form of a picture that a server puts together.
 *
 * - `jpg`: JPEG.
 * - `png`: A PNG picture, lossless.
 */
export type CompositeFormat = (typeof compositeFormats)[number] | (string & {});

/** The known values of {@link CompositeCrop}. */
export const compositeCrops = ['center', 'top'] as const;

/**
 * Which part of a picture is kept when it is cut.
 *
 * - `center`: The middle.
 * - `top`: Keeps the upper part.
 */
export type CompositeCrop = (typeof compositeCrops)[number] | (string & {});

/** The known values of {@link CompositeMedia}. */
export const compositeMedias = ['thumb', 'art', 'banner'] as const;

/**
 * Which pictures of items a picture is put together from.
 *
 * - `thumb`: Posters or covers.
 * - `art`: Backgrounds.
 * - `banner`: Made of wide pictures.
 */
export type CompositeMedia = (typeof compositeMedias)[number] | (string & {});

/** How a picture is put together from those of several items. */
export interface CompositeOptions {
  /** Takes this kind of items only. */
  type?: MetadataTypeNumber | undefined;

  /** The form of the picture. */
  format?: CompositeFormat | undefined;

  /** The colour behind the pictures, hexadecimal. Example: `1f2326`. */
  backgroundColor?: string | undefined;

  /** The width of the space between them, in pixels. Example: `2`. */
  border?: number | undefined;

  /** How many pictures there are side by side. Example: `2`. */
  cols?: number | undefined;

  /** How many pictures there are above each other. Example: `2`. */
  rows?: number | undefined;

  /** Which part of each picture is kept. */
  crop?: CompositeCrop | undefined;

  /** Which pictures are taken. */
  media?: CompositeMedia | undefined;

  /** Takes pictures again when there are too few. */
  repeat?: boolean | undefined;

  /** The width in pixels. Example: `400`. */
  width?: number | undefined;

  /** The height in pixels. Example: `600`. */
  height?: number | undefined;
}

/** Parameters of {@link createCollection}. */
export interface CreateCollectionParams {
  /** The key of the library that it is in. Example: `1`. */
  sectionId: string | number;

  /** What to call the collection. Example: `Films with Alice`. */
  title: string;

  /** Whether its items are those that match a query. */
  smart?: boolean | undefined;

  /** What is in it, as `server://{machineIdentifier}/com.plexapp.plugins.library` and the path of items; for a smart collection the path and query of a list. Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1049,1052`. */
  uri?: string | undefined;

  /** What kind of items it holds. Example: `1`. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Makes a collection. Status 400 when a smart one has no query, or the library does not exist.
 *
 * `POST /library/collections` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await createCollection(client, {
 *   sectionId: '1',
 *   title: 'Films with Alice',
 *   uri: 'server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1049,1052',
 *   type: 1,
 * });
 * ```
 */
export const createCollection: Operation<'pms', CreateCollectionParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'createCollection',
  host: 'pms',
  method: 'POST',
  path: '/library/collections',
  reading: decodeItemContainer,
});

/** Parameters of {@link getCollection}. */
export interface GetCollectionParams extends ItemIncludes {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;
}

/**
 * Gives a collection.
 *
 * `GET /library/collections/{collectionId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCollection: Operation<'pms', GetCollectionParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getCollection',
  host: 'pms',
  method: 'GET',
  path: '/library/collections/{collectionId}',
  reading: decodeItemContainer,
});

/** Parameters of {@link deleteCollectionByKey}. */
export interface DeleteCollectionByKeyParams {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;
}

/**
 * Deletes a collection; its items stay.
 *
 * `DELETE /library/collections/{collectionId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteCollectionByKey: Operation<'pms', DeleteCollectionByKeyParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'deleteCollectionByKey',
    host: 'pms',
    method: 'DELETE',
    path: '/library/collections/{collectionId}',
    reading: 'none',
  });

/** Parameters of {@link deleteCollection}. */
export interface DeleteCollectionParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;
}

/**
 * Deletes a collection of a library; its items stay.
 *
 * `DELETE /library/sections/{sectionId}/collection/{collectionId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteCollection: Operation<'pms', DeleteCollectionParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteCollection',
  host: 'pms',
  method: 'DELETE',
  path: '/library/sections/{sectionId}/collection/{collectionId}',
  reading: 'none',
});

/** Parameters of {@link getCollectionItems}. */
export interface GetCollectionItemsParams extends Paging, ItemIncludes {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;
}

/**
 * Lists the items of a collection, in its order.
 *
 * `GET /library/collections/{collectionId}/items` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCollectionItems: Operation<'pms', GetCollectionItemsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getCollectionItems',
  host: 'pms',
  method: 'GET',
  path: '/library/collections/{collectionId}/items',
  reading: decodeItemContainer,
});

/** Parameters of {@link getCollectionChildren}. */
export interface GetCollectionChildrenParams extends Paging, ItemIncludes {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;
}

/**
 * Lists the items of a collection, in its order, at the path that collections have as their `key`.
 *
 * `GET /library/collections/{collectionId}/children` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCollectionChildren: Operation<'pms', GetCollectionChildrenParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getCollectionChildren',
    host: 'pms',
    method: 'GET',
    path: '/library/collections/{collectionId}/children',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getCollectionRelated}. */
export interface GetCollectionRelatedParams extends ItemIncludes {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;
}

/**
 * Gives hubs of items that have to do with a collection.
 *
 * `GET /library/collections/{collectionId}/related` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCollectionRelated: Operation<'pms', GetCollectionRelatedParams, HubContainer> =
  /* @__PURE__ */ operation({
    id: 'getCollectionRelated',
    host: 'pms',
    method: 'GET',
    path: '/library/collections/{collectionId}/related',
    reading: decodeHubContainer,
  });

/** Parameters of {@link setCollectionPreferences}. */
export interface SetCollectionPreferencesParams {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;

  /** How the library shows it: `-1` as the library says, `0` not at all, `1` instead of its items, `2` beside its items. Example: `2`. */
  collectionMode?: number | undefined;

  /** The order of its items: `0` by the day they came out, `1` by title, `2` by hand. Example: `1`. */
  collectionSort?: number | undefined;

  /** Whose state a smart collection's filters look at: `0` the owner's, `1` the viewer's. Example: `1`. */
  collectionFilterBasedOnUser?: number | undefined;

  /** Further settings by their ids, each sent as a parameter of its own. */
  prefs?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Changes the settings of a collection.
 *
 * `PUT /library/collections/{collectionId}/prefs` of Plex Media Server.
 *
 * @example
 * ```ts
 * await setCollectionPreferences(client, { collectionId: '7421', collectionMode: 2 });
 * ```
 */
export const setCollectionPreferences: Operation<'pms', SetCollectionPreferencesParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'setCollectionPreferences',
    host: 'pms',
    method: 'PUT',
    path: '/library/collections/{collectionId}/prefs',
    reading: 'none',
  });

/** Parameters of {@link addCollectionItems}. */
export interface AddCollectionItemsParams {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;

  /** What to add, as `server://{machineIdentifier}/com.plexapp.plugins.library/library/metadata/1,2`; for a smart collection the path and query of a list. Example: `server://8f1e5a2c/com.plexapp.plugins.library/library/metadata/1049,1050`. */
  uri: string;
}

/**
 * Adds items to a collection; those that are in it stay. Gives a smart collection a new query.
 *
 * `PUT /library/collections/{collectionId}/items` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const addCollectionItems: Operation<'pms', AddCollectionItemsParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'addCollectionItems',
  host: 'pms',
  method: 'PUT',
  path: '/library/collections/{collectionId}/items',
  reading: decodeItemContainer,
});

/** Parameters of {@link removeCollectionItem}. */
export interface RemoveCollectionItemParams {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;

  /** The rating key of the item. Example: `1049`. */
  itemId: string | number;
}

/**
 * Takes an item out of a collection. Status 400 when it is not in it.
 *
 * `DELETE /library/collections/{collectionId}/items/{itemId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const removeCollectionItem: Operation<'pms', RemoveCollectionItemParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'removeCollectionItem',
    host: 'pms',
    method: 'DELETE',
    path: '/library/collections/{collectionId}/items/{itemId}',
    reading: decodeItemContainer,
  });

/** Parameters of {@link deleteCollectionItem}. */
export interface DeleteCollectionItemParams {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;

  /** The rating key of the item. Example: `1049`. */
  itemId: string | number;
}

/**
 * Takes an item out of a collection, by the method of the published description.
 *
 * Unsettled: whether servers take PUT here. `removeCollectionItem` is what known clients call.
 *
 * `PUT /library/collections/{collectionId}/items/{itemId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteCollectionItem: Operation<'pms', DeleteCollectionItemParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'deleteCollectionItem',
    host: 'pms',
    method: 'PUT',
    path: '/library/collections/{collectionId}/items/{itemId}',
    reading: decodeItemContainer,
  });

/** Parameters of {@link moveCollectionItem}. */
export interface MoveCollectionItemParams {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;

  /** The rating key of the item. Example: `1049`. */
  itemId: string | number;

  /** The rating key of the item to put it after; the first place when absent. Example: `1052`. */
  after?: string | number | undefined;
}

/**
 * Moves an item of a collection whose order is by hand.
 *
 * `PUT /library/collections/{collectionId}/items/{itemId}/move` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await moveCollectionItem(client, { collectionId: '7421', itemId: '1049', after: '1052' });
 * ```
 */
export const moveCollectionItem: Operation<'pms', MoveCollectionItemParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'moveCollectionItem',
  host: 'pms',
  method: 'PUT',
  path: '/library/collections/{collectionId}/items/{itemId}/move',
  reading: decodeItemContainer,
});

/** Parameters of {@link getCollectionImage}. */
export interface GetCollectionImageParams {
  /** The collection's rating key. Example: `7421`. */
  collectionId: string | number;

  /** The number at the end of the path in `composite` or `thumb`, which changes when the picture does. Example: `1715112805`. */
  updatedAt: string | number;

  /** How the picture is put together. Each entry is sent as a parameter of its own. */
  composite?: CompositeOptions | undefined;
}

/**
 * Gives the picture of a collection, put together from those of its items.
 *
 * `GET /library/collections/{collectionId}/composite/{updatedAt}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCollectionImage: Operation<'pms', GetCollectionImageParams, Response> = /* @__PURE__ */ operation({
  id: 'getCollectionImage',
  host: 'pms',
  method: 'GET',
  path: '/library/collections/{collectionId}/composite/{updatedAt}',
  reading: 'stream',
});

/** Parameters of {@link getSectionImage}. */
export interface GetSectionImageParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The number at the end of the path in `composite` or `thumb`, which changes when the picture does. Example: `1715112805`. */
  updatedAt: string | number;

  /** How the picture is put together. Each entry is sent as a parameter of its own. */
  composite?: CompositeOptions | undefined;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Gives the picture of a library, put together from those of its items.
 *
 * `GET /library/sections/{sectionId}/composite/{updatedAt}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSectionImage: Operation<'pms', GetSectionImageParams, Response> = /* @__PURE__ */ operation({
  id: 'getSectionImage',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/composite/{updatedAt}',
  reading: 'stream',
});
