import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../items/item.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import type { ItemQuery } from './section-query.ts';
import { now } from './testing/random-conditions.ts';
import { randomLevels } from './testing/random-levels.ts';
import { type Above, holds } from './testing/wheres.ts';

const keysOf = (items: readonly Item[]): string[] => items.map(({ ratingKey = '' }) => ratingKey).toSorted();

interface Placed {
  readonly parentRatingKey?: string;
  readonly grandparentRatingKey?: string;
}

/** What is above each of some items. */
async function aboveOf(server: PlexServer, items: readonly Item[]): Promise<(item: Item) => Above> {
  const keysAbove = (item: Item): string[] => {
    const { parentRatingKey, grandparentRatingKey } = item as Placed;
    return [parentRatingKey, grandparentRatingKey].filter((key) => key !== undefined);
  };
  const known = await server.items([...new Set(items.flatMap(keysAbove))]);
  const byKey = new Map(known.map((item) => [item.ratingKey, item]));
  return (item) => Object.fromEntries(keysAbove(item).map((key) => [byKey.get(key)?.type, byKey.get(key)]));
}

test.each(randomLevels)(
  'random items of type $type are found by what they and those above them are',
  async ({ type, library, wheres }) => {
    const clock = (): number => now * 1000;
    await fc.assert(
      fc.asyncProperty(library, fc.array(wheres, { minLength: 8, maxLength: 8 }), async (description, conditions) => {
        const { server } = await sandboxServer({ library: description, now: clock });
        const section = await server.library.section('Random');
        const list = (wanted: ItemQuery): Promise<Item[]> => section.items({ type, ...wanted }).all();
        const all = await server.items(keysOf(await list({})));
        const above = await aboveOf(server, all);
        for (const where of conditions) {
          const found = keysOf(await list({ where }));
          expect({ where, found }).toEqual({
            where,
            found: keysOf(all.filter((item) => holds(where, item, now, above(item)))),
          });
          const uri = await section.queryUri({ where, type });
          expect(keysOf(await list(await section.readQuery(uri)))).toEqual(found);
        }
      }),
      { numRuns: 8 },
    );
  },
  300_000,
);
