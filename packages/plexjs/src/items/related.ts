import { getRelatedItems } from '../generated/pms/metadata-relations.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { Hub } from './hub.ts';
import { type LibraryItem, ratingKeyOf } from './library-item.ts';

/** See `LibraryItem.fetchRelated`. */
export async function readRelated(item: LibraryItem, options?: RequestOptions): Promise<Hub[]> {
  const { hubs } = await getRelatedItems(item.server.client, { ids: ratingKeyOf(item), includeGuids: true }, options);
  return hubs.map((hub) => item.server.bindHub(hub));
}
