import { secondsOf } from '../../world/clock.ts';
import { isBelow } from '../../world/disk.ts';
import { changeItem, tellOfItem, touchSection } from '../../world/library-changes.ts';
import type { DiskFile } from '../../world/records-activities.ts';
import type { ItemRecord, SectionRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { deleteWithEmptyFolders } from '../items/delete-item.ts';
import { preferenceOf } from '../administration/preferences-values.ts';
import { tellWebhooks } from '../playback/timeline-events.ts';
import { onDeck } from './on-deck.ts';
import { addFile } from './scan-add.ts';
import { namedItems } from './scan-names.ts';

/** Looks through the folders of a library, or through one of them: makes items of new files, and puts those into the trash whose files are gone. */
export function scanFiles(
  world: World,
  section: SectionRecord,
  { folder, isMoved }: { readonly folder: string | undefined; readonly isMoved: boolean },
): void {
  // Where nothing was put on the disk or taken from it, all is as it was: no need to look at a million items.
  if (world.tables.files.size === 0 && !isMoved) return;
  const inScope = (path: string): boolean => folder === undefined || isBelow(path, folder);
  const locationOf = (path: string): string | undefined =>
    section.locations.map((location) => location.path.replace(/\/$/, '')).find((location) => isBelow(path, location));
  const known = itemsByFile(world, section.id);
  for (const [path, item] of known)
    if (inScope(path)) noteWhetherThere(world, item, path, isThere(world, path) && locationOf(path) !== undefined);
  const before = new Set(Array.from(known.values(), ({ id }) => id));
  const added = [...world.tables.files.values()]
    .filter(({ path, exists }) => exists && inScope(path) && !known.has(path))
    .flatMap((file) => newItems(world, section, file, locationOf(file.path)));
  for (const state of [1, 5]) for (const id of new Set(added)) tellOfNew(world, id, state);
  const isNew = (id: number): boolean => !before.has(id);
  tellWebhooksOfNew(world, new Set(added), isNew);
  tellWebhooksOfDeck(world, new Set(added.filter(isNew)));
  if (preferenceOf(world, 'autoEmptyTrash') === true) emptyTrashOf(world, section.id);
  if (added.length > 0) touchSection(world, section.id);
}

/** Forgets the items of a library whose files are gone. */
export function emptyTrashOf(world: World, sectionId: number): void {
  for (const item of world.tables.items.values()) {
    if (item.sectionId !== sectionId || item.media.length === 0) continue;
    if (item.fields.deletedAt !== undefined) deleteWithEmptyFolders(world, item.id);
  }
}

function newItems(
  world: World,
  section: SectionRecord,
  file: DiskFile,
  location: string | undefined,
): readonly number[] {
  const named = location === undefined ? undefined : namedItems(section.type, location, file.path);
  return named ? addFile(world, section, named, file) : [];
}

function tellOfNew(world: World, id: number, state: number): void {
  const item = world.tables.items.get(id);
  if (item) tellOfItem(world, item, state === 5 ? { state } : { state, metadataState: 'processing' });
}

/** Servers post one webhook for what is new together: for a show that is new, and not for its episodes. */
function tellWebhooksOfNew(world: World, ids: ReadonlySet<number>, isNew: (id: number) => boolean): void {
  for (const id of ids) {
    const item = world.tables.items.get(id);
    if (item === undefined || !isNew(id) || (item.parentId !== undefined && ids.has(item.parentId))) continue;
    tellWebhooks(world, 'library.new', { accountId: 1, item });
  }
}

/** Who has watched a show to its end hears of the next episode when it comes. */
function tellWebhooksOfDeck(world: World, ids: ReadonlySet<number>): void {
  if (ids.size === 0) return;
  for (const account of world.tables.accounts.values())
    for (const item of onDeck({ world, account }))
      if (ids.has(item.id)) tellWebhooks(world, 'library.on.deck', { accountId: account.id, item });
}

function itemsByFile({ tables }: World, sectionId: number): ReadonlyMap<string, ItemRecord> {
  const found = new Map<string, ItemRecord>();
  for (const item of tables.items.values())
    if (item.sectionId === sectionId)
      for (const { parts } of item.media) for (const { fields } of parts) found.set(String(fields.file), item);
  return found;
}

const isThere = ({ tables }: World, path: string): boolean => tables.files.get(path)?.exists ?? true;

/** An item is in the trash when none of its versions is there; a version that is gone beside others is forgotten. */
function noteWhetherThere(world: World, { id }: ItemRecord, path: string, exists: boolean): void {
  const item = world.tables.items.get(id);
  if (item === undefined) return;
  const isDeleted = item.fields.deletedAt !== undefined;
  if (exists === !isDeleted) return;
  if (exists) {
    const { deletedAt: _deletedAt, ...fields } = item.fields;
    changeItem(world, id, (before) => ({ ...before, fields }));
    return;
  }
  const left = item.media.filter(({ parts }) => !parts.some(({ fields }) => fields.file === path));
  changeItem(world, id, (before) =>
    left.length > 0
      ? { ...before, media: left }
      : { ...before, fields: { ...before.fields, deletedAt: secondsOf(world.clock) } },
  );
}
