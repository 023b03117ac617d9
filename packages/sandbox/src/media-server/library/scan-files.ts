import { itemsAt, itemsOfSection, itemsWith, wholeShelves } from '../../query/lookup.ts';
import { placesWithValue } from '../../query/lookup-numbers.ts';
import { filesOf } from '../../query/values/sources.ts';
import { secondsOf } from '../../world/clock.ts';
import { changeItem, tellOfItem, touchSection } from '../../world/library-changes.ts';
import { isBelow } from '../../world/paths.ts';
import type { DiskFile } from '../../world/records-activities.ts';
import type { ItemRecord, SectionRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { deleteWithEmptyFolders } from '../items/delete-item.ts';
import { preferenceOf } from '../administration/preferences-values.ts';
import { tellWebhooks } from '../playback/timeline-events.ts';
import { onDeck } from './on-deck.ts';
import { addFile, type Touched } from './scan-add.ts';
import { namedItems } from './scan-names.ts';

/** Looks through the folders of a library, or through one of them: makes items of new files, and puts those into the trash whose files are gone. */
export function scanFiles(
  world: World,
  section: SectionRecord,
  { folder, isMoved }: { readonly folder: string | undefined; readonly isMoved: boolean },
): void {
  // Where nothing was put on the disk or taken from it, all is as it was.
  if (world.tables.files.size === 0 && !isMoved) return;
  const inScope = (path: string): boolean => folder === undefined || isBelow(path, folder);
  const locationOf = (path: string): string | undefined =>
    section.locations.map((location) => location.path.replace(/\/$/, '')).find((location) => isBelow(path, location));
  const files = [...world.tables.files.values()].filter(({ path }) => inScope(path));
  for (const item of isMoved ? itemsOfSection(world, section) : itemsOfFiles(world, section, files))
    for (const path of filesOf(item).filter(inScope))
      noteWhetherThere(world, item, path, isThere(world, path) && locationOf(path) !== undefined);
  const added = files
    .filter(({ path, exists }) => exists && itemsWith(world, 'file', path, [section]).length === 0)
    .flatMap((file) => newItems(world, section, file, locationOf(file.path)));
  for (const state of [1, 5]) for (const id of new Set(added.map(({ id }) => id))) tellOfNew(world, id, state);
  const made = new Set(added.filter(({ isNew }) => isNew).map(({ id }) => id));
  tellWebhooksOfNew(world, made);
  tellWebhooksOfDeck(world, made);
  if (preferenceOf(world, 'autoEmptyTrash') === true) emptyTrashOf(world, section.id);
  if (added.length > 0) touchSection(world, section.id);
}

/** Forgets the items of a library whose files are gone. */
export function emptyTrashOf(world: World, sectionId: number): void {
  const section = world.tables.sections.get(sectionId);
  const shelves = section === undefined ? [] : wholeShelves(world, [section]);
  for (const shelf of shelves)
    for (const item of itemsAt(world, shelf, placesWithValue(shelf, 'deletedAt')))
      if (item.media.length > 0) deleteWithEmptyFolders(world, item.id);
}

function newItems(
  world: World,
  section: SectionRecord,
  file: DiskFile,
  location: string | undefined,
): readonly Touched[] {
  const named = location === undefined ? undefined : namedItems(section.type, location, file.path);
  return named ? addFile(world, section, named, file) : [];
}

function tellOfNew(world: World, id: number, state: number): void {
  const item = world.tables.items.get(id);
  if (item) tellOfItem(world, item, state === 5 ? { state } : { state, metadataState: 'processing' });
}

/** Servers post one webhook for what is new together: for a show that is new, and not for its episodes. */
function tellWebhooksOfNew(world: World, ids: ReadonlySet<number>): void {
  for (const id of ids) {
    const item = world.tables.items.get(id);
    if (item === undefined || (item.parentId !== undefined && ids.has(item.parentId))) continue;
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

/** The items of a library that have any of the files. */
function itemsOfFiles(world: World, section: SectionRecord, files: readonly DiskFile[]): Iterable<ItemRecord> {
  const items = files.flatMap(({ path }) => itemsWith(world, 'file', path, [section]));
  return new Map(items.map((item) => [item.id, item])).values();
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
