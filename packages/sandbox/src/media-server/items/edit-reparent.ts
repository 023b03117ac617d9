import { itemsTitled } from '../../query/lookup.ts';
import { secondsOf } from '../../world/clock.ts';
import { changeItem, tellOfItem } from '../../world/library-changes.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { deleteItem } from './delete-item.ts';
import type { Edits } from './edit-parse.ts';

/** Where an edit wants an item to be: below an item that is there, or below one of a title. */
interface Place {
  readonly id?: number;
  readonly title?: string;
}

/** Where an edit wants albums and tracks to be. Undefined where it contradicts itself. */
export interface Places {
  readonly artist?: Place;
  readonly album?: Place;
}

/** Reads the places out of an edit. Undefined where an artist or an album is named twice, or by what is no number. */
export function readPlaces({ values }: Edits): Places | undefined {
  const artist = placeOf(values, 'artist');
  const album = placeOf(values, 'album');
  if (artist === null || album === null) return undefined;
  return { ...(artist && { artist }), ...(album && { album }) };
}

/** Moves an album to another artist, or a track to another album. False where what it should go to does not exist. */
export function moveItem(world: World, item: ItemRecord, { artist, album }: Places): boolean {
  if (item.type === 'album')
    return artist === undefined || below(world, item, findOrMake(world, item, 'artist', artist));
  if (item.type !== 'track') return true;
  const [oldAlbum, oldArtist] = world.hierarchy.ancestorsOf(item);
  const newArtist = artist ? findOrMake(world, item, 'artist', artist) : oldArtist;
  if (newArtist === undefined) return artist === undefined;
  const wanted = album ?? (artist && oldAlbum ? { title: oldAlbum.title } : undefined);
  return wanted === undefined || below(world, item, findOrMake(world, item, 'album', wanted, newArtist));
}

function placeOf(values: Edits['values'], type: 'artist' | 'album'): Place | null | undefined {
  const id = values.get(`${type}.title.id`) ?? values.get(`${type}.id`);
  const title = values.get(`${type}.title`);
  if (id !== undefined && title !== undefined) return null;
  if (id !== undefined) return /^\d+$/.test(id) ? { id: Number(id) } : null;
  return title === undefined || title === '' ? undefined : { title };
}

function findOrMake(
  world: World,
  { sectionId, id: movedId }: ItemRecord,
  type: 'artist' | 'album',
  place: Place,
  parent?: ItemRecord,
): ItemRecord | undefined {
  if (place.id !== undefined) {
    const item = world.tables.items.get(place.id);
    return item?.type === type && item.sectionId === sectionId ? item : undefined;
  }
  const title = place.title ?? '';
  const section = world.tables.sections.get(sectionId);
  const titled = section === undefined ? [] : itemsTitled(world, section, type, title);
  for (const item of parent ? world.hierarchy.childrenOf(parent.id) : titled)
    if (item.type === type && item.id !== movedId && item.title === title) return item;
  return makeFolder(world, { sectionId, type, title, parentId: parent?.id });
}

function makeFolder(
  world: World,
  {
    sectionId,
    type,
    title,
    parentId,
  }: { sectionId: number; type: 'artist' | 'album'; title: string; parentId: number | undefined },
): ItemRecord {
  const id = world.store.next('item');
  const now = secondsOf(world.clock);
  const item: ItemRecord = {
    id,
    type,
    sectionId,
    ...(parentId !== undefined && { parentId }),
    guid: `local://${id}`,
    title,
    index: 1,
    addedAt: now,
    updatedAt: now,
    fields: {},
    tags: {},
    guids: [],
    media: [],
    chapters: [],
    markers: [],
    locked: [],
  };
  world.tables.items.set(id, item);
  tellOfItem(world, item, { state: 5 });
  return item;
}

function below(world: World, item: ItemRecord, parent: ItemRecord | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.id === item.parentId) return true;
  const before = world.hierarchy.ancestorsOf(item);
  changeItem(world, item.id, (moved) => ({ ...moved, parentId: parent.id }));
  // Servers forget an album or artist when nothing is left in it.
  for (const folder of before) if (world.hierarchy.childrenOf(folder.id).length === 0) deleteItem(world, folder.id);
  return true;
}
