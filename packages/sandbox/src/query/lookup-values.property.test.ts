import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemRecord, SectionType } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { countsOf, itemsWith, type LookupName } from './lookup.ts';
import { randomLibrary, sectionOf } from './testing/random-library.ts';

const has: Readonly<Record<LookupName, (item: ItemRecord, text: string) => boolean>> = {
  identifier: ({ guid, guids }, text) => [guid, ...guids].includes(text),
  file: ({ media }, text) => media.some(({ parts }) => parts.some(({ fields }) => fields.file === text)),
  media: ({ media }, text) => media.some(({ id }) => `${id}` === text),
};
const texts = ['plex://one', 'local://3', 'imdb://tt1', '/media/a.mkv', '/media/b.mkv', '1', '2', 'nothing'];

const given: fc.Arbitrary<Partial<ItemRecord>> = fc.record({
  guids: fc.subarray(['imdb://tt1', 'tmdb://2']),
  media: fc.subarray([1, 2, 3]).map((ids) =>
    ids.map((id) => ({
      id,
      fields: {},
      parts: [{ id, source: '', streams: [], fields: { file: `/media/${'abc'[id]}.mkv` } }],
    })),
  ),
});

const anExtra: Partial<ItemRecord> = { extraOf: 2, type: 'clip' };

test.each<SectionType>(['movie', 'show', 'artist', 'photo'])(
  'items of a library of type %s are looked up and counted as if each was looked at, while it changes',
  (type) => {
    fc.assert(
      fc.property(
        randomLibrary(type),
        fc.array(fc.tuple(fc.nat({ max: 60 }), fc.oneof(given, fc.constant(anExtra)))),
        fc.nat({ max: 60 }),
        (library, changes, gone) => {
          const world = library as World;
          const compare = (): void => {
            const all = world.tables.items;
            for (const name of ['identifier', 'file', 'media'] as const)
              for (const text of texts)
                expect(itemsWith(world, name, text, [sectionOf(type)])).toEqual(
                  [...all.values()].filter((item) => has[name](item, text)).toSorted((one, other) => one.id - other.id),
                );
            expect([...countsOf(world, sectionOf(type)).values()].reduce((sum, count) => sum + count, 0)).toBe(
              all.size,
            );
          };
          compare();
          for (const [id, fields] of changes) world.tables.items.update(id, (item) => ({ ...item, ...fields }));
          compare();
          world.tables.items.delete(gone);
          compare();
          world.store.reset();
          compare();
        },
      ),
      { numRuns: 60 },
    );
  },
);
