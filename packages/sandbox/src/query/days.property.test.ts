import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fields } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { daysOf } from './days.ts';
import { levelSchema } from './schema/library-schema.ts';
import { randomLibrary, sectionOf } from './testing/random-library.ts';

const schema = levelSchema('photo', 'photo')!;
const someTime = fc.constantFrom('2000-01-01', '2000-01-01 23:59:59', '2000-01-02 00:00:00', '1969-12-31 12:00:00');
const someShape = fc.constantFrom<Fields>({ aspectRatio: 0.75 }, { aspectRatio: 1.5 }, {});

/** The days of a world's photos, each told by looking at every photo. */
function daysPlainly(world: World): readonly (readonly [date: string, count: number, times: string, ratios: string])[] {
  const photos = [...world.tables.items.values()].filter(({ type }) => type === 'photo');
  const dates = photos.map(({ fields }) => String(fields.originallyAvailableAt).slice(0, 10));
  return [...new Set(dates)]
    .filter((date) => date !== 'undefined')
    .toSorted()
    .toReversed()
    .map((date) => {
      const taken = photos.filter(({ fields }) => String(fields.originallyAvailableAt).startsWith(date));
      const times = taken.map(({ fields }) => String(fields.originallyAvailableAt).padEnd(19, ' 00:00:00')).toSorted();
      const ratios = taken.reduce((sum, { media }) => sum + Number(media[0]?.fields.aspectRatio ?? 1.33), 0);
      return [date, taken.length, `${times[0]} ${times.at(-1)}`, ratios.toFixed(3)] as const;
    });
}

const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('T', ' ').slice(0, 19);

test('photos are grouped by days as if each was looked at, while the library changes', () => {
  fc.assert(
    fc.property(
      randomLibrary('photo'),
      fc.array(fc.tuple(fc.nat({ max: 60 }), someTime, someShape)),
      fc.nat({ max: 60 }),
      (library, changes, gone) => {
        const world = library as World;
        const compare = (): void => {
          const days = daysOf(world, 1, sectionOf('photo'), schema);
          expect(
            days.map(({ day, count, first, last, ratios }) => [
              timeOf(day * 86_400).slice(0, 10),
              count,
              `${timeOf(first)} ${timeOf(last)}`,
              ratios.toFixed(3),
            ]),
          ).toEqual(daysPlainly(world));
        };
        compare();
        for (const [id, originallyAvailableAt, shape] of changes)
          world.tables.items.update(id, (item) => ({
            ...item,
            fields: { ...item.fields, originallyAvailableAt },
            media: [{ id, fields: shape, parts: [] }],
          }));
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
