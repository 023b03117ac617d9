import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Movie } from '../items/video.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { now } from './testing/random-conditions.ts';
import { randomFilms, randomWheres } from './testing/random-films.ts';
import { holds } from './testing/wheres.ts';

const keysOf = (items: readonly Movie[]): string[] => items.map(({ ratingKey = '' }) => ratingKey).toSorted();

test('random films are found by what they are, for conditions on all types of fields in groups of groups', async () => {
  const clock = (): number => now * 1000;
  await fc.assert(
    fc.asyncProperty(randomFilms, fc.array(randomWheres, { minLength: 8, maxLength: 8 }), async (library, wheres) => {
      const { server } = await sandboxServer({ library, now: clock });
      const films = await server.library.section('Films', 'movie');
      const listed = await films.items().all();
      const all = (await server.items(listed.map(({ ratingKey = '' }) => ratingKey))) as Movie[];
      for (const where of wheres) {
        const found = await films.items({ where }).all();
        expect({ where, found: keysOf(found) }).toEqual({
          where,
          found: keysOf(all.filter((film) => holds(where, film, now))),
        });
        const { where: read } = await films.readQuery(await films.queryUri({ where }));
        expect(keysOf(await films.items({ where: read }).all())).toEqual(keysOf(found));
      }
    }),
    { numRuns: 20 },
  );
}, 300_000);
