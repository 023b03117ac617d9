import { getMetadataItem } from '../generated/pms/metadata.ts';
import { updatePlaylist } from '../generated/pms/playlists.ts';
import { updateItems } from '../generated/pms/sections-edit.ts';
import type { Tag } from '../generated/models/tags.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { encode } from '../transport/encode.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type FieldName, type FieldValues, type TagName, tagWords } from './edit-fields.ts';
import type { Edit } from './edit.ts';
import type { Item } from './item.ts';
import { type ItemType, typeNumbers } from './item-types.ts';
import { ratingKeyOf } from './library-item.ts';

type Edits = Record<string, string | number | boolean>;

/** Sends the changes of an edit. */
export async function saveEdit(edit: Edit, options?: RequestOptions): Promise<void> {
  const items = edit.items as readonly Item[];
  const { type, server } = oneKindOf(items);
  for (const [name, value] of edit.values) checkValue(name as FieldName, value);
  const isNothing = edit.values.size === 0 && edit.locks.size === 0 && edit.tagChanges.size === 0;
  if (isNothing) return;
  if (type === 'playlist') return savePlaylists(edit, items, options);
  const current = await currentOf(edit, items, server, options);
  const ids = items.map(ratingKeyOf);
  const sectionId = sectionIdOf([current ?? items[0], ...items]);
  const send = async (edits: Edits): Promise<void> => {
    await updateItems(server.client, { sectionId, type: typeNumbers[type as ItemType], ids, edits }, options);
  };
  // Two requests: what servers make of a tag that is put on and taken off in the same one is not known.
  const removals = removalsOf(edit, current);
  if (Object.keys(removals).length > 0) await send(removals);
  const rest: Edits = { ...fieldsOf(edit, items), ...additionsOf(edit, current) };
  for (const [name, locked] of edit.locks) if (!(`${name}.locked` in removals)) rest[`${name}.locked`] = locked;
  if (Object.keys(rest).length > 0) await send(rest);
}

/** Playlists belong to no library, and are changed one by one. */
async function savePlaylists(edit: Edit, items: readonly Item[], options?: RequestOptions): Promise<void> {
  const edits: Edits = fieldsOf(edit, items);
  for (const [name, locked] of edit.locks) edits[`${name}.locked`] = locked;
  for (const item of items) await updatePlaylist(item.server.client, { playlistId: ratingKeyOf(item), edits }, options);
}

function oneKindOf(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new PlexUsageError('There is nothing to edit: the list of items is empty.');
  const other = items.find((item) => item.type !== first.type || item.server !== first.server);
  if (other)
    throw new PlexUsageError(
      `Items that are edited together are of one type and one server; “${first.title}” is of type ${first.type}, “${other.title}” of type ${other.type}.`,
    );
  if (!Object.hasOwn(typeNumbers, first.type))
    throw new PlexUsageError(`Items of type ${first.type} cannot be edited.`);
  return first;
}

function sectionIdOf(items: readonly (Item | undefined)[]): string {
  const ids = new Set(items.flatMap((item) => item?.librarySectionId ?? []));
  const [id] = ids;
  if (ids.size > 1) throw new PlexUsageError('Items that are edited together are of one library.');
  if (id === undefined)
    throw new PlexUsageError('The server did not say which library the item is in. Edit what `item.reload()` gives.');
  return id;
}

/** The item as it is now, where its tags or its library have to be known. */
async function currentOf(
  edit: Edit,
  items: readonly Item[],
  server: PlexServer,
  options?: RequestOptions,
): Promise<Item | undefined> {
  const [only, ...more] = items;
  if (only === undefined) return undefined;
  const changes = [...edit.tagChanges.values()];
  if (more.length > 0) {
    if (changes.some(({ replace }) => replace))
      throw new PlexUsageError(
        'Tags of several items can be added and removed, but not set: each item has others to begin with.',
      );
    return undefined;
  }
  const needsTags = changes.some(({ add, replace }) => replace || add.size > 0);
  if (!needsTags && only.librarySectionId !== undefined) return undefined;
  const { items: found, librarySectionId } = await getMetadataItem(server.client, { ids: ratingKeyOf(only) }, options);
  const [item] = found;
  if (item) item.librarySectionId ??= librarySectionId;
  return item && server.bind(item, false);
}

function fieldsOf({ values }: Edit, items: readonly Item[]): Edits {
  const edits: Edits = {};
  for (const [name, value] of values) edits[`${name}.value`] = valueOf(name as FieldName, value, items);
  const [first] = items;
  // The title of an album is only taken together with its artist.
  if (values.has('title') && first?.type === 'album' && first.parentRatingKey !== undefined)
    edits['artist.id.value'] = first.parentRatingKey;
  return edits;
}

const ratings: ReadonlySet<FieldName> = new Set(['userRating', 'rating', 'audienceRating']);
const counts: ReadonlySet<FieldName> = new Set(['index', 'parentIndex']);

/** Throws `PlexUsageError` for a value that a field cannot have. */
function checkValue(name: FieldName, value: FieldValues[FieldName] | null): void {
  if (value === null) return;
  if (value instanceof Date && Number.isNaN(value.getTime())) throw new PlexUsageError(`${name}: this Date is none.`);
  const number = Number(value);
  if (ratings.has(name) && !(number >= 0 && number <= 10))
    throw new PlexUsageError(`${name} is from 0 to 10, or null to take it off, not ${String(value)}.`);
  if (counts.has(name) && !(Number.isInteger(number) && number >= 0))
    throw new PlexUsageError(`${name} is a whole number from 0 on, not ${String(value)}.`);
  if (name === 'addedAt' && !(value instanceof Date)) throw new PlexUsageError(`addedAt is a Date, not ${value}.`);
  if (name !== 'originallyAvailableAt' || value instanceof Date) return;
  if (!/^\d{4}-\d\d-\d\d/.test(String(value)) || Number.isNaN(Date.parse(String(value).replace(' ', 'T'))))
    throw new PlexUsageError(`originallyAvailableAt is a day such as 1999-02-19, not “${value}”.`);
}

function valueOf(name: FieldName, value: FieldValues[FieldName] | null, items: readonly Item[]): string | number {
  if (value === null) return '';
  if (!(value instanceof Date)) return value;
  if (name === 'addedAt') return Math.floor(value.getTime() / 1000);
  const iso = value.toISOString();
  return items[0]?.type === 'photo' ? iso.slice(0, 19).replace('T', ' ') : iso.slice(0, 10);
}

function tagsOf(item: Item | undefined, name: TagName): string[] {
  const tags = (item as Partial<Record<TagName, readonly Tag[]>> | undefined)?.[name] ?? [];
  return tags.flatMap(({ tag }) => tag ?? []);
}

function removalsOf({ tagChanges }: Edit, current: Item | undefined): Edits {
  const edits: Edits = {};
  for (const [name, { add, remove, replace }] of tagChanges) {
    const unwanted = replace ? tagsOf(current, name).filter((tag) => !add.has(tag)) : [...remove];
    if (unwanted.length === 0) continue;
    const word = tagWords[name];
    // Each is encoded by itself, so that a comma in it does not part it; the whole is then encoded like any value.
    edits[`${word}[].tag.tag-`] = unwanted.map(encode).join(',');
    edits[`${word}.locked`] = true;
  }
  return edits;
}

/** Servers take the tags of a request for all that the item has. */
function additionsOf({ tagChanges }: Edit, current: Item | undefined): Edits {
  const edits: Edits = {};
  for (const [name, { add, remove, replace }] of tagChanges) {
    if (add.size === 0) continue;
    const kept = replace ? [] : tagsOf(current, name).filter((tag) => !remove.has(tag));
    for (const [index, tag] of [...new Set([...kept, ...add])].entries())
      edits[`${tagWords[name]}[${index}].tag.tag`] = tag;
    edits[`${tagWords[name]}.locked`] = true;
  }
  return edits;
}
