import {
  addCollectionItems,
  deleteCollectionByKey,
  getCollectionChildren,
  moveCollectionItem,
  removeCollectionItem,
} from '../generated/pms/collections.ts';
import { itemUris, several } from '../items/item-uri.ts';
import { includeParams, type ItemListOptions } from '../items/includes.ts';
import type { Item, ItemKinds } from '../items/item.ts';
import type { ItemType } from '../items/item-types.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { behindItself, notIn } from '../playlists/playlist-entries.ts';
import type { Range, Slice } from '../paging/source.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { sortedByHand } from './collection-settings.ts';
import type { Collection } from './collection.ts';

/** See `Collection.items`. */
export async function readItems<T extends ItemType>(
  collection: Collection,
  options: ItemListOptions,
  range: Range,
  request: RequestOptions,
): Promise<Slice<ItemKinds[T]>> {
  const { server, librarySectionId } = collection;
  const params = { ...includeParams(options, ['guids']), collectionId: ratingKeyOf(collection), ...range };
  const { items, offset, totalSize } = await getCollectionChildren(server.client, params, request);
  // Servers do not say around these items which library they are in.
  for (const item of items) item.librarySectionId ??= librarySectionId;
  return { items: items.map((item) => server.bind(item) as ItemKinds[T]), offset, totalSize };
}

/** See `Collection.add`. */
export async function addItems(
  collection: Collection,
  items: Item | readonly Item[],
  options?: RequestOptions,
): Promise<void> {
  checkPlain(collection);
  const added = several<Item>(items);
  const { subtype, librarySectionId, title = '' } = collection;
  checkMembers(added, subtype, librarySectionId, `“${title}”`);
  await addUris(collection, await itemUris(collection.server, added, options), options);
}

/** Adds what addresses name, one after the other. */
export async function addUris(
  collection: Collection,
  uris: readonly string[],
  options?: RequestOptions,
): Promise<void> {
  for (const uri of uris)
    await addCollectionItems(collection.server.client, { collectionId: ratingKeyOf(collection), uri }, options);
}

/** See `Collection.remove`. */
export async function removeItems(
  collection: Collection,
  items: Item | readonly Item[],
  options?: RequestOptions,
): Promise<void> {
  checkPlain(collection);
  const removed = several<Item>(items);
  await checkAreIn(collection, removed, options);
  const collectionId = ratingKeyOf(collection);
  for (const itemId of new Set(removed.map(ratingKeyOf)))
    await removeCollectionItem(collection.server.client, { collectionId, itemId }, options);
}

/** See `Collection.move`. */
export async function moveItem(
  collection: Collection,
  item: Item,
  after: Item | undefined,
  options?: RequestOptions,
): Promise<void> {
  checkPlain(collection);
  const [itemId, behind] = [ratingKeyOf(item), after && ratingKeyOf(after)];
  if (itemId === behind) throw behindItself(item);
  // It may be sorted otherwise since it was read.
  if ((await collection.reload(options)).collectionSort !== sortedByHand)
    throw new PlexUsageError(
      `“${collection.title ?? ''}” is not sorted by hand, so that its items cannot be moved. Call \`change({ sort: 'custom' })\` first.`,
    );
  await checkAreIn(collection, after ? [item, after] : [item], options);
  const params = { collectionId: ratingKeyOf(collection), itemId, after: behind };
  await moveCollectionItem(collection.server.client, params, options);
}

/** See `Collection.delete`. */
export async function removeCollection(collection: Collection, options?: RequestOptions): Promise<void> {
  await deleteCollectionByKey(collection.server.client, { collectionId: ratingKeyOf(collection) }, options);
}

/** Sees to it that items are of one type and of one library. Throws `PlexUsageError` where they are not. */
export function checkMembers(
  items: readonly Item[],
  type: string | undefined,
  sectionId: string | undefined,
  list: string,
): void {
  for (const item of items) {
    const title = `“${item.title ?? ''}”`;
    if (type !== undefined && item.type !== type)
      throw new PlexUsageError(
        `${title} is of type ${item.type}, and ${list} is a collection of items of type ${type}.`,
      );
    if (sectionId !== undefined && item.librarySectionId !== undefined && item.librarySectionId !== sectionId)
      throw new PlexUsageError(
        `${title} is in the library “${item.librarySectionTitle ?? item.librarySectionId}”, and ${list} in another one. A collection has only items of its library.`,
      );
  }
}

async function checkAreIn(collection: Collection, items: readonly Item[], options?: RequestOptions): Promise<void> {
  const there = await collection.items({ ...options, pageSize: 1000 }).all();
  const keys = new Set(there.map(({ ratingKey }) => ratingKey));
  for (const item of items) if (!keys.has(ratingKeyOf(item))) throw notIn(collection, item, there);
}

function checkPlain({ smart, title = '' }: Collection): void {
  if (smart === true)
    throw new PlexUsageError(
      `“${title}” is smart: its items are what its query finds. Give it another one with \`setQuery\`.`,
    );
}
