import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOf, wordsOf } from './search-words.ts';
import type { ItemRecord, SectionType } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { placesByFit, shelvesOf } from './lookup.ts';
import { randomLibrary, sectionOf } from './testing/random-library.ts';

const texts = fc.constantFrom(
  'al',
  'alpha',
  'the e',
  'end',
  'beta gam',
  'beta gamma',
  'cma',
  'strasse',
  '夜',
  'fin',
  'x',
);
const otherName = fc.constantFrom('Alpha Beta', 'End, The', 'La fin', '夜の終わり', 'beta');

type Fits = readonly (readonly [id: number, score: number])[];

const fitsOf = (world: World, type: SectionType, words: readonly string[]): Fits =>
  shelvesOf(world, [sectionOf(type)])
    .flatMap((shelf) =>
      [...placesByFit(shelf, words)].flatMap(([score, places]) =>
        places.map((place) => [shelf.scope.idAt(place), score] as const),
      ),
    )
    .toSorted(([one], [other]) => one - other);

const fitsPlainly = (world: World, words: readonly string[]): Fits =>
  Array.from(world.tables.items.values(), (item) => [item.id, plainFit(item, words)] as const).filter(
    ([, score]) => score > 0,
  );

const plainFit = ({ title, fields }: ItemRecord, words: readonly string[]): number =>
  Math.max(...[title, fields.titleSort, fields.originalTitle].map((name) => fitOf(words, String(name ?? ''))));

test.each<SectionType>(['movie', 'show', 'artist', 'photo'])(
  'names in a library of type %s fit words as well as each of them does when it is looked at',
  (type) => {
    fc.assert(
      fc.property(randomLibrary(type), texts, fc.array(otherName, { maxLength: 6 }), (library, text, names) => {
        const world = library as World;
        const words = wordsOf(text);
        for (const name of ['titleSort', 'originalTitle', 'none']) {
          expect(fitsOf(world, type, words)).toEqual(fitsPlainly(world, words));
          for (const [at, other] of names.entries())
            world.tables.items.update(2 + 2 * at, (item) => ({ ...item, fields: { ...item.fields, [name]: other } }));
        }
      }),
      { numRuns: 100 },
    );
  },
);
