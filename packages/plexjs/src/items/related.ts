import { getAugmentationStatus, getMetadataItem } from '../generated/pms/metadata.ts';
import { getRelatedItems, listSimilar } from '../generated/pms/metadata-relations.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { Hub } from './hub.ts';
import type { Item } from './item.ts';
import { type LibraryItem, ratingKeyOf } from './library-item.ts';

/** See `LibraryItem.fetchRelated`. */
export async function readRelated(item: LibraryItem, options?: RequestOptions): Promise<Hub[]> {
  const { hubs } = await getRelatedItems(item.server.client, { ids: ratingKeyOf(item), includeGuids: true }, options);
  return hubs.map((hub) => item.server.bindHub(hub));
}

/** See `LibraryItem.fetchSimilar`. */
export async function readSimilar(
  item: LibraryItem,
  { count, ...options }: RequestOptions & { readonly count?: number } = {},
): Promise<Item[]> {
  const { items, hubs } = await listSimilar(item.server.client, { ids: ratingKeyOf(item), count }, options);
  // Of artists they come in a hub.
  return [items, ...hubs.map((hub) => hub.items)].flat().map((one) => item.server.bind(one));
}

/** See `LibraryItem.fetchAugmentation`. */
export async function readAugmentation(item: LibraryItem, options?: RequestOptions): Promise<Hub[]> {
  const { client } = item.server;
  const params = { ids: ratingKeyOf(item), asyncAugmentMetadata: true };
  const { augmentationKey } = await getMetadataItem(client, params, options);
  const augmentationId = augmentationKey?.split('/').at(-1);
  if (augmentationId === undefined) return [];
  const { hubs } = await getAugmentationStatus(client, { augmentationId, wait: true }, options);
  return hubs.map((hub) => item.server.bindHub(hub));
}
