import { getAugmentationStatus, getMetadataItem, listTopUsers, type TopUser } from '../generated/pms/metadata.ts';
import { getPostplayHubs } from '../generated/pms/hubs.ts';
import { getItemTree, type TreeItem } from '../generated/pms/metadata-tree.ts';
import { addExtras, getRelatedItems, listSimilar } from '../generated/pms/metadata-relations.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
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

/** See `LibraryItem.fetchPostPlay`. */
export async function readPostPlay(
  item: LibraryItem,
  { count, ...options }: RequestOptions & { readonly count?: number } = {},
): Promise<Hub[]> {
  const params = { metadataId: ratingKeyOf(item), count, includeGuids: true };
  const { hubs } = await getPostplayHubs(item.server.client, params, options);
  return hubs.map((hub) => item.server.bindHub(hub));
}

/** See `LibraryItem.fetchTree`. */
export async function readTree(item: LibraryItem, options?: RequestOptions): Promise<TreeItem> {
  const { items } = await getItemTree(item.server.client, { ids: ratingKeyOf(item) }, options);
  const [tree] = items;
  if (tree === undefined) throw new PlexUsageError(`The server gave no tree of “${item.title}”.`);
  return tree;
}

/** See `LibraryItem.fetchTopUsers`. */
export async function readTopUsers(item: LibraryItem, options?: RequestOptions): Promise<readonly TopUser[]> {
  return (await listTopUsers(item.server.client, { ids: ratingKeyOf(item) }, options)).users;
}

/** An extra that is to be added to an item. */
export interface ExtraDraft {
  /** Where its video is. */
  readonly url: string | URL;
  /** What it is called. Default: what the item is called. */
  readonly title?: string;
  /** What it is, as the server's number: 1 is a trailer, 6 a scene. `subtype` of the extra says it in a word. Default: 1. */
  readonly extraType?: number;
}

/** See `LibraryItem.addExtra`. */
export async function addExtra(
  item: LibraryItem,
  { url, title = item.title ?? '', extraType = 1 }: ExtraDraft,
  options?: RequestOptions,
): Promise<void> {
  const address = String(url);
  if (!URL.canParse(address)) throw new PlexUsageError(`addExtra: “${address}” is no address of a video.`);
  await addExtras(item.server.client, { ids: ratingKeyOf(item), url: address, title, extraType }, options);
}
