import type { ItemList } from '../../query/item-list.ts';
import type { ItemRecord } from '../../world/records.ts';

/** A list of items that are there. */
export function listOf(items: readonly ItemRecord[]): ItemList {
  return { total: items.length, slice: (start, end) => items.slice(start, end) };
}
