import { seenIn } from '../../query/restrictions.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

/**
 * Tells of items whether a person may see them: those of the libraries that are shared with it, as far as the filters of the share
 * let it. What is below an item, and its extras, are seen by who sees the item. Ask again after something has changed.
 */
export function visibleTo(world: World, accountId: number | undefined): (item: ItemRecord) => boolean {
  const account = accountId === undefined ? undefined : world.tables.accounts.get(accountId);
  const sectionIds = account?.sectionIds && new Set(account.sectionIds);
  const seen = new Map<number, ((id: number) => boolean) | undefined>();
  const seenOf = (sectionId: number): ((id: number) => boolean) | undefined => {
    if (!seen.has(sectionId)) {
      const section = world.tables.sections.get(sectionId);
      seen.set(sectionId, section && account && seenIn(world, account.id, section));
    }
    return seen.get(sectionId);
  };
  return (item) => {
    if (sectionIds && !sectionIds.has(item.sectionId)) return false;
    const isSeen = seenOf(item.sectionId);
    return isSeen === undefined || isSeen(topOf(world, item).id);
  };
}

/** The topmost item above one; of an extra, the one above the item that it is of. */
function topOf(world: World, item: ItemRecord): ItemRecord {
  const owner = item.extraOf === undefined ? item : (world.tables.items.get(item.extraOf) ?? item);
  return world.hierarchy.ancestorsOf(owner).at(-1) ?? owner;
}
