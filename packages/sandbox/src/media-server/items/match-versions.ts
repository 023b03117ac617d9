import { secondsOf } from '../../world/clock.ts';
import { changeItem, tellOfItem } from '../../world/library-changes.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { deleteItem } from './delete-item.ts';

/** Makes several items one. What is below them goes below the one that stays; what has the same number there becomes one as well. */
export function mergeInto(world: World, item: ItemRecord, others: readonly ItemRecord[]): void {
  for (const other of others) {
    for (const child of world.hierarchy.childrenOf(other.id)) {
      const same = world.hierarchy.childrenOf(item.id).find((mine) => isSame(mine, child));
      if (same) mergeInto(world, same, [child]);
      else changeItem(world, child.id, (before) => ({ ...before, parentId: item.id }));
    }
    const { media } = other;
    if (media.length > 0) changeItem(world, item.id, (before) => ({ ...before, media: [...before.media, ...media] }));
    deleteItem(world, other.id);
  }
  changeItem(world, item.id, (same) => same);
}

/** Makes each version of an item an item of its own. */
export function splitUp(world: World, item: ItemRecord): void {
  const [first, ...others] = item.media;
  if (first === undefined || others.length === 0) return;
  changeItem(world, item.id, (before) => ({ ...before, media: [first] }));
  for (const version of others) {
    const id = world.store.next('item');
    const now = secondsOf(world.clock);
    const split: ItemRecord = { ...item, id, media: [version], addedAt: now, updatedAt: now };
    // A collection is told of its items by number.
    const { collection: _collection, ...tags } = split.tags;
    world.tables.items.set(id, { ...split, tags });
    tellOfItem(world, split, { state: 5 });
  }
}

function isSame(first: ItemRecord, second: ItemRecord): boolean {
  if (first.type !== second.type) return false;
  return first.type === 'season' || first.type === 'episode' || first.type === 'track'
    ? first.index === second.index
    : first.title === second.title;
}
