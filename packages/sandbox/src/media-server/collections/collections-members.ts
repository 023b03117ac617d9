import { secondsOf } from '../../world/clock.ts';
import { changeItem, tellOfItem, touchSection } from '../../world/library-changes.ts';
import type { CollectionRecord } from '../../world/records-collections.ts';
import { sortKey } from '../../query/values/folded.ts';
import type { ItemRecord, ItemType } from '../../world/records.ts';
import { tagFor } from '../../world/tags.ts';
import { sortedBy } from '../../world/sort-title.ts';
import { uuidFor } from '../../world/uuid.ts';
import type { World } from '../../world/world.ts';
import { smartItems } from '../library/smart-items.ts';
import { readSource } from '../library/source-uri.ts';
import { visibleTo } from '../library/visible-items.ts';

/** What a new collection is made of. */
export interface CollectionDraft {
  readonly sectionId: number;
  readonly title: string;
  /** The kind of its items. */
  readonly subtype: ItemType;
  /** The query of a smart one. */
  readonly content?: string;
}

/** Makes a collection, with nothing in it. */
export function makeCollection(world: World, { sectionId, title, subtype, content }: CollectionDraft): ItemRecord {
  const id = world.store.next('item');
  const now = secondsOf(world.clock);
  const item: ItemRecord = {
    id,
    type: 'collection',
    sectionId,
    guid: `collection://${uuidFor(`collection ${id}`)}`,
    title,
    addedAt: now,
    updatedAt: now,
    fields: { ...sortedBy('collection', title) },
    tags: {},
    guids: [],
    media: [],
    chapters: [],
    markers: [],
    locked: [],
  };
  const tagId = tagFor(world, 'collection', title);
  world.tables.items.set(id, item);
  world.tables.collections.set(id, { id, tagId, subtype, items: [], ...(content !== undefined && { content }) });
  touchSection(world, sectionId);
  tellOfItem(world, item, { state: 5 });
  return item;
}

/** The collection of a library that has a title. */
export function collectionTitled({ tables }: World, sectionId: number, title: string): CollectionRecord | undefined {
  const wanted = title.toLowerCase();
  for (const collection of tables.collections.values()) {
    const item = tables.items.get(collection.id);
    if (item?.sectionId === sectionId && item.title.toLowerCase() === wanted) return collection;
  }
  return undefined;
}

/** The items of a collection that a person may see, in its order: by the day they came out, by title, or as they were put by hand. */
export function collectionItems(world: World, id: number, accountId: number): readonly ItemRecord[] {
  const collection = world.tables.collections.get(id);
  if (collection === undefined) return [];
  if (collection.content !== undefined) {
    const source = readSource(world, collection.content);
    return source?.kind === 'list' ? smartItems(world, accountId, source.path) : [];
  }
  const isVisible = visibleTo(world, accountId);
  const items = collection.items.flatMap((member) => {
    const item = world.tables.items.get(member);
    return item && isVisible(item) ? [item] : [];
  });
  const order = world.tables.items.get(id)?.fields.collectionSort ?? 0;
  if (order === 2) return items;
  const keyOf = order === 1 ? sortedTitle : releaseDay;
  return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}

/** Puts items into a collection. Those that are in it stay where they are. */
export function addToCollection(world: World, id: number, itemIds: readonly number[]): void {
  const collection = world.tables.collections.get(id);
  if (collection === undefined) return;
  const added = [...new Set(itemIds)].filter((itemId) => !collection.items.includes(itemId));
  if (added.length === 0) return;
  setMembers(world, collection, [...collection.items, ...added]);
  for (const itemId of added)
    changeItem(world, itemId, (item) => withCollections(item, [...usesOf(item), { id: collection.tagId }]));
}

/** Takes items out of a collection. It goes with its last item, unless it is smart. */
export function removeFromCollection(world: World, id: number, itemIds: readonly number[]): void {
  const collection = world.tables.collections.get(id);
  if (collection === undefined) return;
  setMembers(
    world,
    collection,
    collection.items.filter((itemId) => !itemIds.includes(itemId)),
  );
  for (const itemId of itemIds)
    changeItem(world, itemId, (item) =>
      withCollections(
        item,
        usesOf(item).filter((use) => use.id !== collection.tagId),
      ),
    );
}

/** Puts the items of a collection into another order, or changes which they are. */
export function setMembers(world: World, collection: CollectionRecord, items: readonly number[]): void {
  const item = world.tables.items.get(collection.id);
  if (items.length === 0 && collection.content === undefined) {
    world.tables.collections.delete(collection.id);
    world.tables.items.delete(collection.id);
    if (item) tellOfItem(world, item, { state: 9, metadataState: 'deleted' });
    return;
  }
  world.tables.collections.set(collection.id, { ...collection, items });
  changeItem(world, collection.id, (same) => same);
}

/** Deletes a collection. Its items stay. */
export function deleteCollectionOf(world: World, collection: CollectionRecord): void {
  for (const itemId of collection.items)
    changeItem(world, itemId, (item) =>
      withCollections(
        item,
        usesOf(item).filter((use) => use.id !== collection.tagId),
      ),
    );
  setMembers(world, { ...collection, content: undefined }, []);
}

/** Gives an item collections by their titles, and no others. They are made where there are none. */
export function setCollections(world: World, item: ItemRecord, titles: readonly string[]): void {
  const wanted = titles.map(
    (title) =>
      collectionTitled(world, item.sectionId, title)?.id ??
      makeCollection(world, { sectionId: item.sectionId, title, subtype: item.type }).id,
  );
  const had = new Set(usesOf(item).map(({ id }) => id));
  for (const collection of world.tables.collections.values())
    if (had.has(collection.tagId) && collection.items.includes(item.id) && !wanted.includes(collection.id))
      removeFromCollection(world, collection.id, [item.id]);
  for (const id of wanted) addToCollection(world, id, [item.id]);
}

/** Lets the tag of a collection follow its title. A tag that another library has as well stays; there is another then. */
export function retitleCollection(world: World, { id, title }: ItemRecord): void {
  const collection = world.tables.collections.get(id);
  const tag = collection && world.tables.tags.get(collection.tagId);
  if (collection === undefined || tag === undefined || tag.tag === title) return;
  const { tagId } = collection;
  const isShared = [...world.tables.collections.values()].some((other) => other.id !== id && other.tagId === tagId);
  if (!isShared) {
    world.tables.tags.set(tagId, { ...tag, tag: title });
    return;
  }
  const newId = tagFor(world, 'collection', title);
  world.tables.collections.set(id, { ...collection, tagId: newId });
  for (const itemId of collection.items)
    changeItem(world, itemId, (item) =>
      withCollections(
        item,
        usesOf(item).map((use) => (use.id === tagId ? { id: newId } : use)),
      ),
    );
}

/** The collections that an item is in. */
export function collectionsWith({ tables }: World, item: ItemRecord): readonly CollectionRecord[] {
  return usesOf(item).length === 0
    ? []
    : [...tables.collections.values()].filter(({ items }) => items.includes(item.id));
}

const usesOf = ({ tags }: ItemRecord): readonly { readonly id: number }[] => tags.collection ?? [];

function withCollections(item: ItemRecord, uses: readonly { readonly id: number }[]): ItemRecord {
  return { ...item, tags: { ...item.tags, collection: uses } };
}

const sortedTitle = ({ fields, title }: ItemRecord): string => sortKey(String(fields.titleSort ?? title));

const releaseDay = ({ fields }: ItemRecord): string => String(fields.originallyAvailableAt ?? fields.year ?? '9999');
