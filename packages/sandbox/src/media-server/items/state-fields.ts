import { isFolder } from '../../world/hierarchy.ts';
import type { ItemRecord, StateRecord } from '../../world/records.ts';
import { stateKey } from '../../world/state-key.ts';
import type { World } from '../../world/world.ts';

/** What a person did with an item. */
export function stateOf({ tables }: World, itemId: number, accountId: number | undefined): StateRecord {
  return (accountId === undefined ? undefined : tables.states.get(stateKey(accountId, itemId))) ?? {};
}

/** What an item's row says of the person who asks; of what is below it, where it is a folder. */
export function stateFields(world: World, item: ItemRecord, accountId: number | undefined): object {
  const own = stateOf(world, item.id, accountId);
  if (!isFolder(item) || item.type === 'photoalbum') return own;
  const leaves = world.hierarchy.leavesOf(item.id).map(({ id }) => stateOf(world, id, accountId));
  const viewCount = leaves.reduce((sum, { viewCount: count = 0 }) => sum + count, 0);
  const lastViewedAt = Math.max(0, ...leaves.map(({ lastViewedAt: at = 0 }) => at));
  return { ...own, ...(viewCount > 0 && { viewCount }), ...(lastViewedAt > 0 && { lastViewedAt }) };
}

/** How many leaves there are below an item, and how many of them a person has watched. */
export function leafCounts(
  world: World,
  { id }: ItemRecord,
  accountId: number | undefined,
): { readonly leafCount: number; readonly viewedLeafCount: number } {
  const leaves = world.hierarchy.leavesOf(id);
  const viewedLeafCount = leaves.filter((leaf) => (stateOf(world, leaf.id, accountId).viewCount ?? 0) > 0).length;
  return { leafCount: leaves.length, viewedLeafCount };
}
