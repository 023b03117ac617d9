import { secondsOf } from '../../world/clock.ts';
import { changeItem, keepOriginal, touchSection } from '../../world/library-changes.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { collectionTitled, retitleCollection } from '../collections/collections-members.ts';
import { changedLocks, readValues, withValues } from './edit-fields.ts';
import type { Edits } from './edit-parse.ts';
import { moveItem, readPlaces } from './edit-reparent.ts';
import { editCollections, withTags } from './edit-tags.ts';
import { preferenceOf } from '../administration/preferences-values.ts';
import { stateKey } from '../../world/state-key.ts';

/** Edits items. Gives the status of a refusal: 400 for what cannot be understood or contradicts itself, 404 where what an item should go to does not exist, 409 for the title of another collection. */
export function applyEdits(
  world: World,
  items: readonly ItemRecord[],
  edits: Edits,
  accountId: number,
): 200 | 400 | 404 | 409 {
  const values = readValues(edits.values);
  const places = readPlaces(edits);
  const rating = ratingOf(edits.values.get('userRating'));
  if (values === undefined || places === undefined || rating === undefined) return 400;
  if (items.some((item) => takesTitleOfOther(world, item, edits.values.get('title')))) return 409;
  const articles = String(preferenceOf(world, 'ArticleStrings')).split(',');
  for (const { id } of items) {
    const item = world.tables.items.get(id);
    if (item === undefined) continue;
    keepOriginal(world, item);
    const original = world.tables.originals.get(id) ?? item;
    const isOneOfSeveral = items.length > 1;
    const changed = changeItem(world, id, (before) => ({
      ...withValues({ ...before, locked: changedLocks(before.locked, edits.locks) }, values, { original, articles }),
      tags: withTags(world, before, edits, isOneOfSeveral),
    }));
    if (changed === undefined) continue;
    if (changed.type === 'collection') retitleCollection(world, changed);
    if (!moveItem(world, changed, places)) return 404;
    editCollections(world, changed, edits, isOneOfSeveral);
    if (edits.values.has('userRating')) rate(world, id, accountId, rating);
  }
  for (const sectionId of new Set(items.map((item) => item.sectionId))) touchSection(world, sectionId);
  return 200;
}

function takesTitleOfOther(world: World, item: ItemRecord, title: string | undefined): boolean {
  if (item.type !== 'collection' || !title) return false;
  const other = collectionTitled(world, item.sectionId, title);
  return other !== undefined && other.id !== item.id;
}

/** Null for none; undefined for what is no rating. */
function ratingOf(text: string | undefined): number | null | undefined {
  if (text === undefined || text === '' || text === '-1') return null;
  const rating = Number(text);
  return rating >= 0 && rating <= 10 ? rating : undefined;
}

function rate(world: World, itemId: number, accountId: number, rating: number | null): void {
  const key = stateKey(accountId, itemId);
  const { userRating: _rating, lastRatedAt: _time, ...others } = world.tables.states.get(key) ?? {};
  const rated = rating === null ? {} : { userRating: rating, lastRatedAt: secondsOf(world.clock) };
  world.tables.states.set(key, { ...others, ...rated });
}
