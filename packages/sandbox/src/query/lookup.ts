import type { ItemRecord, ItemType, SectionRecord, TagKind } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { Bits } from './index/bits.ts';
import { libraryIndex } from './index/library-index.ts';
import type { Near } from './index/near-column.ts';
import type { Scope } from './index/scope.ts';
import { TagColumn } from './index/tag-column.ts';
import type { ItemList } from './item-list.ts';
import { NameFit } from './name-fit.ts';
import type { Field, Level } from './schema/definitions.ts';
import { wordsOf } from './search-words.ts';
import { librarySchema } from './schema/library-schema.ts';
import { collated } from './values/folded.ts';
import { filesOf } from './values/sources.ts';

/** The items of a kind in a library, which can be found by words and tags without looking at each of them. */
export interface Shelf {
  readonly section: SectionRecord;
  readonly scope: Scope;
}

/** The shelves of libraries; those of one kind of items where that is given. Extras stand on none. */
export function shelvesOf(world: World, sections: readonly SectionRecord[], type?: ItemType): readonly Shelf[] {
  return sections.flatMap((section) =>
    [...librarySchema(section.type).map(({ level }) => level), 'clip' as const]
      .filter((level) => type === undefined || level === type)
      .map((level) => shelfAt(world, section, level)),
  );
}

/** The shelf of a level of a library. */
export function shelfAt(world: World, section: SectionRecord, level: Level): Shelf {
  return { section, scope: libraryIndex(world).scope(section.id, level) };
}

const wordField: Field = { name: 'word', title: 'Word', type: 'tag' };

/** The places of the items that have words in their names which begin with those that are looked for. */
export function placesWithWords({ scope }: Shelf, words: readonly string[]): Bits {
  const column = tagColumn(scope, wordField);
  return placesFitting(scope, column, new NameFit(column.keys, words));
}

/** The places of the items with a name that has all of the words, by how well it fits: from 0 to 1. Places ascend. */
export function placesByFit({ scope }: Shelf, words: readonly string[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  if (words.length === 0) return found;
  const column = tagColumn(scope, wordField);
  const fit = new NameFit(column.keys, words);
  for (const place of placesFitting(scope, column, fit)) {
    const score = fit.score(column.codesAt(place));
    if (score > 0) addTo(found, score, place);
  }
  return found;
}

function placesFitting(scope: Scope, column: TagColumn, fit: NameFit): Bits {
  return fit.fitting.reduce((all, fits) => {
    const bits = new Bits(scope.size);
    for (const [code, fit] of fits.entries()) if (fit === 1) column.addPlaces(code, bits);
    return all.and(bits);
  }, scope.present);
}

/** Tags of a kind by their numbers, and what they count. */
export type Weights = ReadonlyMap<number, number>;

/** The first of an item's tags that counts. */
export interface Weighed {
  readonly id: number;
  readonly weight: number;
}

/** The items of a shelf that have tags which count. */
export interface WeighedItems {
  /** What the tags weigh that items may be found by, the heaviest first. */
  readonly weights: readonly number[];
  /** The first of an item's tags that counts. */
  readonly at: (place: number) => Weighed | undefined;
  /** The places of the items whose first tag that counts weighs so much. They ascend, and are found as far as they are looked at. */
  readonly placesOf: (weight: number) => Generator<number>;
}

/** Finds the items of a shelf by their tags of some kinds: those of the first kind count before those of the next. */
export function weighedItems(
  { scope }: Shelf,
  kinds: readonly (readonly [kind: TagKind, weights: Weights])[],
): WeighedItems {
  const found = new Map<number, Bits>();
  const columns = kinds
    .filter(([, weights]) => weights.size > 0)
    .map(([kind, weights]) => {
      const column = tagColumn(scope, { name: kind, title: kind, type: 'tag' });
      const byCode = new Map<number, Weighed>();
      for (const [id, weight] of weights) {
        const code = column.codeOf(String(id));
        if (code < 0) continue;
        byCode.set(code, { id, weight });
        const bits = found.get(weight) ?? new Bits(scope.size);
        found.set(weight, bits);
        column.addPlaces(code, bits);
      }
      return { column, byCode };
    });
  const at = (place: number): Weighed | undefined => {
    for (const { column, byCode } of columns)
      for (const code of column.codesAt(place)) {
        const weighed = byCode.get(code);
        if (weighed) return weighed;
      }
    return undefined;
  };
  return {
    weights: [...found.keys()].sort((a, b) => b - a),
    at,
    *placesOf(weight) {
      for (const place of found.get(weight) ?? [])
        if (scope.present.has(place) && at(place)?.weight === weight) yield place;
    },
  };
}

/** How many items have a tag. */
export function countWithTag({ scope }: Shelf, kind: TagKind, id: number): number {
  return tagColumn(scope, { name: kind, title: kind, type: 'tag' }).count(String(id), scope.present);
}

/** All shelves of libraries, and those that extras stand on. */
export function wholeShelves(world: World, sections: Iterable<SectionRecord>): readonly Shelf[] {
  const all = [...sections];
  const extras = all.map((section) => shelfAt(world, section, 'extra'));
  return [...shelvesOf(world, all), ...extras];
}

/** The items of a library, extras among them. */
export function itemsOfSection(world: World, section: SectionRecord): Generator<ItemRecord> {
  return itemsOf(world, wholeShelves(world, [section]));
}

/** All items that stand on shelves. */
function* itemsOf(world: World, shelves: readonly Shelf[]): Generator<ItemRecord> {
  for (const shelf of shelves) yield* itemsAt(world, shelf, shelf.scope.present);
}

/** How many items of each type a library has, extras among them. */
export function countsOf(world: World, { id, type }: SectionRecord): ReadonlyMap<ItemType, number> {
  const index = libraryIndex(world);
  const count = (level: Level): number => index.scope(id, level).present.count();
  const counts = librarySchema(type).map(({ level }) => [level as ItemType, count(level)] as const);
  const clips = ['clip', count('clip') + count('extra')] as const;
  return new Map([...counts, clips].filter(([, number]) => number > 0));
}

/** The extras of all items, by their numbers. */
export function* extrasOf(world: World): Generator<ItemRecord> {
  const index = libraryIndex(world);
  for (const section of world.tables.sections.values()) {
    const scope = index.scope(section.id, 'extra');
    yield* itemsAt(world, { section, scope }, scope.present);
  }
}

/** What items can be looked up by: an identifier, of Plex or another service; the path of a file; the number of a version. */
export type LookupName = 'identifier' | 'file' | 'media';

/** The items of libraries, extras among them, that have an identifier, a file or a version; by their numbers. */
export function itemsWith(
  world: World,
  name: LookupName,
  text: string,
  sections: Iterable<SectionRecord> = world.tables.sections.values(),
): readonly ItemRecord[] {
  const index = libraryIndex(world);
  const has = isWith[name];
  return [...sections]
    .flatMap(({ id, type }) =>
      [...librarySchema(type).map(({ level }) => level), 'clip' as const, 'extra' as const].flatMap((level) => {
        const scope = index.scope(id, level);
        return scope.lookUp({ name, title: name, type: 'guid' }, text).map((place) => scope.idAt(place));
      }),
    )
    .sort((a, b) => a - b)
    .map((id) => world.tables.items.get(id))
    .filter((item) => item !== undefined)
    .filter((item) => has(item, text));
}

const isWith: Readonly<Record<LookupName, (item: ItemRecord, text: string) => boolean>> = {
  identifier: ({ guid, guids }, text) => guid === text || guids.includes(text),
  file: (item, text) => filesOf(item).includes(text),
  media: ({ media }, text) => media.some(({ id }) => String(id) === text),
};

const soundField: Field = { name: 'sound', title: 'Sound', type: 'guid' };

/**
 * The items of a shelf whose titles, without what is between their words, are like a text. Of those that differ by more letters than
 * `most` none, and of the others at least the `count` nearest.
 */
export function placesSounding(
  { scope }: Shelf,
  text: string,
  {
    most,
    count,
    isMeant,
  }: { readonly most: number; readonly count: number; readonly isMeant: (id: number) => boolean },
): readonly Near[] {
  // What is near is found fast, and mostly there is enough of it.
  for (let within = Math.min(1, most); ; within = Math.min(Math.ceil(1.5 * within), most)) {
    const near = scope.near(soundField, text, within).filter(({ place }) => isMeant(scope.idAt(place)));
    if (near.length >= count || within === most) return near;
  }
}

/** The items of a type in a library whose title is a text, but for capitals and marks; by their numbers. */
export function* itemsTitled(
  world: World,
  section: SectionRecord,
  type: ItemType,
  title: string,
): Generator<ItemRecord> {
  const words = wordsOf(title);
  for (const shelf of shelvesOf(world, [section], type))
    for (const item of itemsAt(world, shelf, placesWithWords(shelf, words)))
      if (collated(item.title) === collated(title)) yield item;
}

/** Adds a place to those of a number. */
function addTo(places: Map<number, number[]>, number: number, place: number): void {
  const known = places.get(number);
  if (known) known.push(place);
  else places.set(number, [place]);
}

/** The column of a field that holds tags. */
export function tagColumn(scope: Scope, field: Field): TagColumn {
  const column = scope.column(field, 0);
  if (!(column instanceof TagColumn)) throw new TypeError(`The field ${field.name} is none of tags.`);
  return column;
}

/** The places of the items that have a tag. */
export function* placesWithTag({ scope }: Shelf, kind: TagKind, id: number): Generator<number> {
  const column = tagColumn(scope, { name: kind, title: kind, type: 'tag' });
  for (const place of column.placesWith(String(id))) if (scope.present.has(place)) yield place;
}

/** Whether an item is meant, told at a glance: it is not to be kept. */
type IsMeant = (item: ItemRecord) => boolean;

/** The items at places of a shelf; those that are meant, where that is said. */
export function* itemsAt(
  { tables: { items } }: World,
  { scope }: Shelf,
  places: Iterable<number>,
  isMeant?: IsMeant,
): Generator<ItemRecord> {
  for (const place of places) {
    const id = scope.idAt(place);
    const glanced = isMeant && items.glance(id);
    const item = isMeant === undefined || (glanced && isMeant(glanced)) ? items.get(id) : undefined;
    if (item) yield item;
  }
}

/** The same as a list in the order of their numbers, whose items are made as far as they are wanted. */
export function listAt(world: World, shelf: Shelf, places: Iterable<number>, isMeant: IsMeant): ItemList {
  const { items } = world.tables;
  const meant = Uint32Array.from(places)
    .sort()
    .filter((place) => {
      const item = items.glance(shelf.scope.idAt(place));
      return item !== undefined && isMeant(item);
    });
  return {
    total: meant.length,
    slice: (start, end) => [...itemsAt(world, shelf, meant.subarray(start, end))],
  };
}
