import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemRecord, ItemType, SectionType, StateRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { evaluateQuery } from './evaluate.ts';
import { parseQuery } from './parse.ts';
import { planOf } from './plan/plan.ts';
import { levelSchema } from './schema/library-schema.ts';
import { findPlainly } from './testing/plain-query.ts';
import { itemOf, type QueryWorld, randomItem, randomLibrary, sectionOf } from './testing/random-library.ts';
import { randomQuery } from './testing/random-query.ts';

const found = (world: QueryWorld, type: SectionType, query: string): number[] => {
  const list = evaluateQuery(world as World, 1, sectionOf(type), query);
  const ids = list.slice(0, Infinity).map(({ id }) => id);
  expect([list.total, list.slice(1, 3).map(({ id }) => id)]).toEqual([ids.length, ids.slice(1, 3)]);
  return ids;
};

const foundPlainly = (world: QueryWorld, type: SectionType, text: string): number[] => {
  const query = parseQuery(text);
  const schema = levelSchema(type, query.types[0]!)!;
  const tagNamed = (field: { name: string }, word: string): string | undefined =>
    Array.from(world.tables.tags.values())
      .filter(({ kind, tag }) => kind === field.name && tag.toLowerCase() === word.toLowerCase())
      .map(({ id }) => String(id))[0];
  const plan = planOf(type, query, schema, { now: 1_600_259_200, tagNamed });
  return findPlainly(world, 1, 1, plan).map(({ id }) => id);
};

/** A change of a world, told by numbers that stand for what is there. */
type Change = (world: QueryWorld, type: SectionType) => void;

const anItem = (world: QueryWorld, at: number): ItemRecord | undefined => [...world.tables.items.values()].at(at % 9);

const typeAbove: Readonly<Partial<Record<ItemType, ItemType>>> = {
  season: 'show',
  episode: 'season',
  album: 'artist',
  track: 'album',
  photo: 'photoalbum',
};

const randomChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(randomItem, fc.nat(), fc.nat()).map(([draft, level, parent]): Change => (world, type) => {
    const item = itemOf(type, [...world.tables.items.values()], draft, level, parent);
    world.tables.items.set(item.id, item);
  }),
  fc.tuple(randomItem, fc.nat()).map(([draft, at]): Change => (world) => {
    const item = anItem(world, at);
    world.tables.items.update(item?.id ?? -1, (before) => ({ ...before, ...draft }));
  }),
  fc.nat().map((at): Change => (world) => {
    world.tables.items.delete(anItem(world, at)?.id ?? -1);
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([at, above]): Change => (world) => {
    const item = anItem(world, at);
    const parents = [...world.tables.items.values()].filter(({ type }) => type === typeAbove[item?.type ?? 'clip']);
    const parent = parents[above % parents.length];
    world.tables.items.update(parent ? item!.id : -1, (before) => ({ ...before, parentId: parent!.id }));
  }),
  fc.tuple(randomItem, fc.nat(), fc.nat()).map(([draft, level, at]): Change => (world, type) => {
    // Between the others there is room for one.
    const id = (anItem(world, at)?.id ?? 0) + 1;
    const { parentId: _parentId, ...item } = itemOf(type, [], draft, level, 0);
    world.tables.items.set(id, { ...item, id });
  }),
  fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.nat({ max: 2 })).map(([at, viewCount, viewOffset]): Change => (world) => {
    const state: StateRecord = { viewCount, viewOffset };
    world.tables.states.set(`1:${anItem(world, at)?.id ?? 0}`, state);
  }),
  fc.constant<Change>((world) => world.store.reset()),
);

/** Any of the items gets other values. */
const editOfAny: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(), randomItem)
  .map(([at, draft]): Change => ({ tables: { items } }) => {
    const ids = [...items.keys()];
    items.update(ids[at % ids.length] ?? -1, (before) => ({ ...before, ...draft }));
  });

describe('the index finds what looking at each item finds', { timeout: 60_000 }, () => {
  test.each<SectionType>(['movie', 'show', 'artist', 'photo'])('in a library of type %s', (type) => {
    fc.assert(
      fc.property(
        randomLibrary(type),
        fc.array(randomQuery(type), { minLength: 1, maxLength: 4 }),
        (world, queries) => {
          for (const query of queries)
            expect([query, ...found(world, type, query)]).toEqual([query, ...foundPlainly(world, type, query)]);
        },
      ),
      { numRuns: 80 },
    );
  });

  test.each<SectionType>(['movie', 'show', 'artist', 'photo'])('while a library of type %s changes', (type) => {
    fc.assert(
      fc.property(
        randomLibrary(type),
        fc.array(randomQuery(type), { minLength: 1, maxLength: 3 }),
        fc.array(randomChange, { minLength: 1, maxLength: 6 }),
        (world, queries, changes) => {
          for (const change of [() => undefined, ...changes]) {
            change(world, type);
            for (const query of queries)
              expect([query, ...found(world, type, query)]).toEqual([query, ...foundPlainly(world, type, query)]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each<[SectionType, string]>([
    ['show', 'type=3&sort=show.titleSort:desc,season.index'],
    ['show', 'type=4&sort=show.addedAt,season.title:nullsLast,episode.year:desc'],
    ['artist', 'type=10&sort=artist.titleSort,album.year:desc'],
    ['photo', 'type=13&sort=photoalbum.titleSort:desc'],
  ])('in a library of type %s, while what %s is sorted by changes', (type, query) => {
    fc.assert(
      fc.property(
        randomLibrary(type),
        fc.array(fc.oneof(editOfAny, randomChange), { minLength: 1, maxLength: 6 }),
        (world, changes) => {
          for (const change of [() => undefined, ...changes]) {
            change(world, type);
            expect(found(world, type, query)).toEqual(foundPlainly(world, type, query));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
