import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { countValues } from './choices.ts';
import { evaluateQuery } from './evaluate.ts';
import { fieldOf, levelSchema } from './schema/library-schema.ts';
import { randomItem, randomLibrary, sectionOf } from './testing/random-library.ts';

const section = sectionOf('movie');
const schema = levelSchema('movie', 'movie')!;

/** What an item has in a field, looked at without an index. */
const plainValues: Readonly<Record<string, (item: ItemRecord) => readonly unknown[]>> = {
  genre: ({ tags }) => (tags.genre ?? []).map(({ id }) => id),
  studio: ({ fields }) => [fields.studio],
  addedAt: ({ addedAt }) => [addedAt],
  title: ({ title }) => [title],
};

const countsPlainly = (items: readonly ItemRecord[], name: string): object => {
  const values = items.flatMap((item) => plainValues[name]!(item)).filter((value) => value !== undefined);
  return Object.fromEntries(
    [...new Set(values)].map((value) => [value, values.filter((each) => each === value).length]),
  );
};

test('the values of a field are counted as if each item was looked at, while the library changes', () => {
  fc.assert(
    fc.property(
      randomLibrary('movie'),
      fc.constantFrom('', 'unwatched=1', 'year>>=2000', 'genre=1'),
      fc.array(fc.tuple(fc.nat({ max: 60 }), randomItem)),
      fc.nat({ max: 60 }),
      (library, query, changes, gone) => {
        const world = library as World;
        const compare = (): void => {
          const items = evaluateQuery(world, 1, section, `type=1&${query}`).slice(0, Infinity);
          for (const name of Object.keys(plainValues)) {
            const counts = countValues(world, 1, section, { schema, field: fieldOf(schema, name)!, query });
            expect([name, Object.fromEntries(counts)]).toEqual([name, countsPlainly(items, name)]);
          }
        };
        compare();
        for (const [id, draft] of changes) world.tables.items.update(id, (item) => ({ ...item, ...draft }));
        compare();
        world.tables.items.delete(gone);
        compare();
        world.store.reset();
        compare();
      },
    ),
    { numRuns: 60 },
  );
});
