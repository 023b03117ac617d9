import { secondsOf } from './clock.ts';
import type { ItemRecord } from './records.ts';
import { tellOfLibrary } from './server-notices.ts';
import { typeNumbers } from './type-numbers.ts';
import type { World } from './world.ts';

/** How far the server is with an item, as notifications say it. */
export interface ItemProgress {
  /** 0 created, 1 at work, 2 matching, 3 downloading, 4 loading, 5 done, 6 analysing, 9 deleted. */
  readonly state: number;
  readonly metadataState?: string;
  readonly mediaState?: string;
}

const done: ItemProgress = { state: 5 };

/** Puts what `change` makes of an item in its place, with the time of the change, and tells of it. */
export function changeItem(
  world: World,
  id: number,
  change: (item: ItemRecord) => ItemRecord,
  progress = done,
): ItemRecord | undefined {
  const changed = world.tables.items.update(id, (item) => ({
    ...change(item),
    updatedAt: Math.max(secondsOf(world.clock), item.updatedAt),
  }));
  if (changed) tellOfItem(world, changed, progress);
  return changed;
}

/** Tells those who listen how far the server is with an item. */
export function tellOfItem(world: World, item: ItemRecord, { state, metadataState, mediaState }: ItemProgress): void {
  const [parent, ...above] = world.hierarchy.ancestorsOf(item);
  const root = above.at(-1) ?? parent;
  world.bus.publish({
    type: 'timeline',
    element: 'TimelineEntry',
    item,
    entries: [
      {
        identifier: 'com.plexapp.plugins.library',
        sectionID: String(item.sectionId),
        itemID: String(item.id),
        ...(parent && { parentItemID: String(parent.id) }),
        ...(root && { rootItemID: String(root.id) }),
        type: typeNumbers[item.type],
        title: state === 9 ? '' : item.title,
        state,
        ...(metadataState !== undefined && { metadataState }),
        ...(mediaState !== undefined && { mediaState }),
        updatedAt: secondsOf(world.clock),
      },
    ],
  });
}

/** Says that a library has changed as a whole, and tells of it. */
export function touchSection(world: World, sectionId: number): void {
  world.tables.sections.update(sectionId, (section) => ({
    ...section,
    contentChangedAt: world.store.next('change'),
  }));
  tellOfLibrary(world);
}

/** Keeps what an item was before somebody edited it: a refresh brings back what is not locked. */
export function keepOriginal({ tables }: World, item: ItemRecord): void {
  if (!tables.originals.has(item.id)) tables.originals.set(item.id, item);
}
