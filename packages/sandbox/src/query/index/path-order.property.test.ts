import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from './bits.ts';
import { folderNumber, namesIn, PathOrder } from './path-order.ts';

const name = fc.constantFrom('a', 'a b', 'a.', 'b', 'B', 'é');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `/${names.join('/')}`);
type Item = readonly [files: readonly string[], isSeen: boolean];

const item: fc.Arbitrary<Item> = fc.tuple(fc.uniqueArray(path, { maxLength: 2 }), fc.boolean());
const library = fc.array(item, { maxLength: 20 });

/** All folders that files lie in, and those above them. */
const foldersOf = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((file) => namesIn(file).map((_, depth) => namesIn(file).slice(0, depth).join('/')))),
];

const isBelow = (own: readonly string[], names: readonly string[]): boolean =>
  own.length > names.length && names.every((each, at) => each === own[at]);

/** What an order says of each folder: whether its number leads to it, and what it has of the items that are seen. */
const contentsOf = (order: PathOrder, items: readonly Item[]): readonly object[] => {
  const seen = new Bits(items.length);
  for (const [place] of [...items.entries()].filter(([, [, isSeen]]) => isSeen)) seen.add(place);
  return foldersOf(items.flatMap(([files]) => files)).map((folder) => {
    const names = namesIn(folder);
    const { folders, files } = order.content(order.folder(names)!, seen);
    return {
      folder,
      numbered: order.numbered(folderNumber(names))?.names.join('/'),
      folders: Array.from(folders, (file) => namesIn(order.pathOf(file))[names.length]),
      files: Array.from(files, (file) => order.pathOf(file)),
    };
  });
};

/** The same as looking at each path says it. */
const contentsPlainly = (items: readonly Item[]): readonly object[] => {
  const visible = items.filter(([, isSeen]) => isSeen).flatMap(([files]) => files);
  return foldersOf(items.flatMap(([files]) => files)).map((folder) => {
    const names = namesIn(folder);
    const below = visible.map(namesIn).filter((own) => isBelow(own, names));
    const rest = below.map((own) => own.slice(names.length));
    return {
      folder,
      // The root of the disk has no number.
      numbered: [folder].find((name) => name !== ''),
      folders: [...new Set(rest.filter(({ length }) => length > 1).map(([first]) => first))].toSorted(),
      files: rest
        .filter(({ length }) => length === 1)
        .map(([own]) => `/${[...names, own].join('/')}`)
        .toSorted(),
    };
  });
};

test('what is in a folder is what looking at each path finds, also after some have changed', () => {
  fc.assert(
    fc.property(library, fc.array(fc.array(fc.tuple(fc.nat({ max: 24 }), item), { maxLength: 4 })), (first, rounds) => {
      const items = [...first];
      let order = PathOrder.of(items.length, (place) => items[place]![0]);
      expect(contentsOf(order, items)).toEqual(contentsPlainly(items));
      for (const changes of rounds) {
        const places = changes.map(([at, changed]) => {
          const place = Math.min(at, items.length);
          items[place] = changed;
          return place;
        });
        order = order.mended(new Set(places));
        expect(contentsOf(order, items)).toEqual(contentsPlainly(items));
      }
    }),
    { numRuns: 200 },
  );
});

test('a folder is found by its names and by its number, and none where there is none', () => {
  const paths = ['/films/One (1)/One.mkv', '/films/Two.mkv', '/shows/One/1/1.mkv'];
  const order = PathOrder.of(paths.length, (place) => [paths[place]!]);
  const range = { names: ['films'], start: 0, end: 2 };
  expect([order.folder(['films']), order.numbered(folderNumber(['films']))]).toEqual([range, range]);
  expect(order.numbered(folderNumber(['shows', 'One', '1']))).toMatchObject({ names: ['shows', 'One', '1'], start: 2 });
  expect([order.folder(['film']), order.numbered(5)]).toEqual([undefined, undefined]);
});
