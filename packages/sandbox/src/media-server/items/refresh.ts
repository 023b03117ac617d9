import { startActivity, type Worker } from '../../world/activities.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { Fields, ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { itemPreferences } from '../administration/preferences-items.ts';

/** Begins to fetch the metadata of items anew, in the background. Gives the UUID of the activity. */
export function startRefresh(world: World, items: readonly ItemRecord[], accountId: number): string {
  const [first] = items;
  const ids = items.map(({ id }) => id);
  return startActivity(world, {
    type: 'library.refresh.items',
    title: 'Refreshing',
    subtitle: first?.title ?? '',
    accountId,
    ...(first && { context: { key: `/library/metadata/${first.id}` } }),
    steps: [
      {
        after: 200,
        progress: 33,
        subtitle: 'Refreshing local metadata',
        work: { name: 'refresh.items', input: { ids } },
      },
      { after: 200, progress: 100 },
    ],
  });
}

/** Fetches the metadata of all items of a library anew. */
export function refreshSectionItems(world: World, sectionId: number): void {
  for (const [id, { sectionId: own }] of world.tables.items.outlines()) if (own === sectionId) refreshItem(world, id);
}

/** Fetches the metadata of an item anew: what was edited goes back to what its agent says, except for what is locked. */
export function refreshItem(world: World, id: number): void {
  const original = world.tables.originals.get(id);
  changeItem(world, id, (item) => (original ? restored(item, original) : item));
}

/** The step of a refresh. */
export const refreshWorkers: Readonly<Record<string, Worker>> = {
  'refresh.items': (world, { ids }) => {
    for (const id of Array.isArray(ids) ? ids : []) {
      const item = world.tables.items.get(id);
      if (item === undefined) continue;
      const below = world.hierarchy.childrenOf(id).flatMap((child) => [child, ...world.hierarchy.childrenOf(child.id)]);
      for (const { id: refreshed } of [item, ...below]) refreshItem(world, refreshed);
    }
  },
};

function restored(item: ItemRecord, original: ItemRecord): ItemRecord {
  const settings = new Set(itemPreferences(item.type).map(({ id }) => id));
  const isKept = (name: string): boolean => item.locked.includes(name) || own.has(name) || settings.has(name);
  return {
    ...item,
    title: isKept('title') ? item.title : original.title,
    fields: mixed(item.fields, original.fields, isKept),
    // Collections and labels are the owner's; agents do not know of them.
    tags: mixed(item.tags, original.tags, isKept),
  };
}

/** What agents do not tell of. */
const own: ReadonlySet<string> = new Set(['collection', 'label', 'deletedAt', 'duration']);

function mixed<T extends Fields | ItemRecord['tags']>(current: T, original: T, isKept: (name: string) => boolean): T {
  const kept = Object.entries(current).filter(([name]) => isKept(name));
  const fetched = Object.entries(original).filter(([name]) => !isKept(name));
  return Object.fromEntries([...fetched, ...kept]) as T;
}
