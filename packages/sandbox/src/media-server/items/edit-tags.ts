import type { ItemRecord, TagKind, TagUse } from '../../world/records.ts';
import { findTag, tagFor } from '../../world/tags.ts';
import type { World } from '../../world/world.ts';
import { setCollections } from '../collections/collections-members.ts';
import type { Edits, GivenTag } from './edit-parse.ts';

/**
 * An item's tags after an edit. Of one item the list that is given takes the place of what there was, as clients send all of it;
 * of several, which have different tags, it is added.
 */
export function withTags(
  world: World,
  item: ItemRecord,
  { tags, removals }: Edits,
  isOneOfSeveral: boolean,
): ItemRecord['tags'] {
  const changed: Partial<Record<TagKind, readonly TagUse[]>> = { ...item.tags };
  for (const [kind, given] of tags) {
    if (kind === 'collection') continue;
    const before = isOneOfSeveral ? (changed[kind] ?? []) : [];
    const uses = given.map((tag) => useOf(world, kind, tag));
    changed[kind] = distinct([...before, ...uses]);
  }
  for (const [kind, words] of removals) {
    const gone = new Set(words.map((word) => findTag(world, kind, word)));
    if (kind !== 'collection') changed[kind] = (changed[kind] ?? []).filter(({ id }) => !gone.has(id));
  }
  return changed;
}

/** Puts an item into the collections that an edit names, and takes it out of others. */
export function editCollections(
  world: World,
  item: ItemRecord,
  { tags, removals }: Edits,
  isOneOfSeveral: boolean,
): void {
  const given = tags.get('collection');
  const removed = removals.get('collection');
  if (given === undefined && removed === undefined) return;
  const before = (item.tags.collection ?? []).map(({ id }) => world.tables.tags.get(id)?.tag ?? '');
  const kept = given === undefined || isOneOfSeveral ? before : [];
  const gone = new Set((removed ?? []).map((title) => title.toLowerCase()));
  const titles = [...kept, ...(given ?? []).map(({ tag }) => tag)];
  setCollections(
    world,
    item,
    titles.filter((title) => title !== '' && !gone.has(title.toLowerCase())),
  );
}

function useOf(world: World, kind: TagKind, { tag, role }: GivenTag): TagUse {
  const id = tagFor(world, kind, tag);
  return role === undefined ? { id } : { id, role };
}

const distinct = (uses: readonly TagUse[]): readonly TagUse[] =>
  uses.filter(({ id }, index) => uses.findIndex((other) => other.id === id) === index);
