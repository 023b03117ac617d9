import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from './bits.ts';
import { folderNumber, namesIn, PathOrder } from './path-order.ts';

const name = fc.constantFrom('a', 'a b', 'a.', 'b', 'B', 'é');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `/${names.join('/')}`);
const library = fc.array(fc.tuple(fc.uniqueArray(path, { maxLength: 2 }), fc.boolean()), { maxLength: 20 });

/** All folders that files lie in, and those above them. */
const foldersOf = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((file) => namesIn(file).map((_, depth) => namesIn(file).slice(0, depth).join('/')))),
];

const isBelow = (own: readonly string[], names: readonly string[]): boolean =>
  own.length > names.length && names.every((each, at) => each === own[at]);

test('what is in a folder is what looking at each path finds', () => {
  fc.assert(
    fc.property(library, (items) => {
      const order = new PathOrder(items.length, (place) => items[place]![0]);
      const seen = new Bits(items.length);
      for (const [place] of [...items.entries()].filter(([, [, isSeen]]) => isSeen)) seen.add(place);
      const visible = items.filter(([, isSeen]) => isSeen).flatMap(([files]) => files);
      for (const folder of foldersOf(items.flatMap(([files]) => files))) {
        const names = namesIn(folder);
        const { folders, files } = order.content(order.folder(names)!, seen);
        const below = visible.map(namesIn).filter((own) => isBelow(own, names));
        const rest = below.map((own) => own.slice(names.length));
        expect(Array.from(folders, (file) => namesIn(order.pathOf(file))[names.length])).toEqual(
          [...new Set(rest.filter(({ length }) => length > 1).map(([first]) => first))].toSorted(),
        );
        expect(Array.from(files, (file) => order.pathOf(file))).toEqual(
          rest
            .filter(({ length }) => length === 1)
            .map(([own]) => `/${[...names, own].join('/')}`)
            .toSorted(),
        );
      }
    }),
  );
});

test('a folder is found by its names and by its number, and none where there is none', () => {
  const paths = ['/films/One (1)/One.mkv', '/films/Two.mkv', '/shows/One/1/1.mkv'];
  const order = new PathOrder(paths.length, (place) => [paths[place]!]);
  const range = { names: ['films'], start: 0, end: 2 };
  expect([order.folder(['films']), order.numbered(folderNumber(['films']))]).toEqual([range, range]);
  expect(order.numbered(folderNumber(['shows', 'One', '1']))).toMatchObject({ names: ['shows', 'One', '1'], start: 2 });
  expect([order.folder(['film']), order.numbered(5)]).toEqual([undefined, undefined]);
});
