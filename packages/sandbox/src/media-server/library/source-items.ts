import { isFolder } from '../../world/hierarchy.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { collectionItems } from '../collections/collections-members.ts';
import { smartItems } from './smart-items.ts';
import type { Source } from './source-uri.ts';

/** The items that a source stands for, in their order. */
export function itemsOfSource(world: World, source: Source, accountId: number): readonly ItemRecord[] {
  return source.kind === 'list'
    ? smartItems(world, accountId, source.path)
    : source.ids.map((id) => world.tables.items.get(id)).filter((item) => item !== undefined);
}

/** What of an item can be played: itself, or what is below it, or what is in it. */
export function playableOf(world: World, item: ItemRecord, accountId: number): readonly ItemRecord[] {
  if (item.type === 'collection')
    return collectionItems(world, item.id, accountId).flatMap((member) => playableOf(world, member, accountId));
  return isFolder(item) ? world.hierarchy.leavesOf(item.id) : [item];
}
