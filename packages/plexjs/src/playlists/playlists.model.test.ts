import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Movie } from '../items/video.ts';
import { refused, same } from '../server/testing/checks.ts';
import { comparedBy } from '../server/testing/command.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import type { Playlist } from './playlist.ts';
import { Playlists } from './playlists.ts';

/** A playlist as it should be: the places of its items among the films, in its order. */
interface Model {
  title: string;
  films: number[];
}

let playlists: Playlists;
let movies: Movie[];
beforeAll(async () => {
  const { server } = await sandboxServer();
  playlists = new Playlists(server);
  movies = await (await server.library.section('Films', 'movie')).items({ limit: 6 });
});

const film = fc.nat(5);
const filmsOf = (items: readonly { readonly ratingKey?: string }[]): number[] =>
  items.map(({ ratingKey }) => movies.findIndex((movie) => movie.ratingKey === ratingKey));

/** Compares a playlist with its model. */
async function compare({ title, films }: Model, playlist: Playlist): Promise<void> {
  const now = await playlist.reload();
  const duration = films.reduce((sum, number) => sum + (movies[number]!.duration ?? 0), 0);
  expect(filmsOf(await playlist.items({ pageSize: 2 }).all())).toEqual(films);
  expect({ title: now.title, count: now.leafCount, duration: now.duration ?? 0 }).toEqual({
    title,
    count: films.length,
    duration,
  });
}

/** A step, after which the two are compared. */
const step = comparedBy(compare);

const isNotEmpty = ({ films }: Readonly<Model>): boolean => films.length > 0;

const add = fc.array(film, { minLength: 1, maxLength: 3 }).map((numbers) =>
  step(`add ${numbers.join(', ')}`, async (model, playlist) => {
    model.films.push(...numbers);
    same((await playlist.add(numbers.map((number) => movies[number]!))).leafCountAdded, numbers.length);
  }),
);

const removePlace = fc.nat().map((place) =>
  step(
    `remove place ${place}`,
    async (model, playlist) => {
      const at = place % model.films.length;
      model.films.splice(at, 1);
      await playlist.remove((await playlist.items().all())[at]!);
    },
    isNotEmpty,
  ),
);

const removeFilm = film.map((number) =>
  step(
    `remove film ${number}`,
    async (model, playlist) => {
      model.films.splice(model.films.indexOf(number), 1);
      await playlist.remove(movies[number]!);
    },
    ({ films }) => films.includes(number),
  ),
);

const removeOther = film.map((number) =>
  step(
    `remove film ${number}, which is not there`,
    (_, playlist) => refused(playlist.remove(movies[number]!)),
    ({ films }) => !films.includes(number),
  ),
);

/** Where each place comes to be when one is taken to the front, or behind another. */
function movedPlaces(count: number, from: number, after: number | undefined): number[] {
  const others = Array.from({ length: count }, (_, place) => place).filter((place) => place !== from);
  return others.toSpliced(after === undefined ? 0 : others.indexOf(after) + 1, 0, from);
}

const moveToFront = fc.nat().map((place) =>
  step(
    `move ${place} to the front`,
    async (model, playlist) => {
      const from = place % model.films.length;
      model.films = movedPlaces(model.films.length, from, undefined).map((at) => model.films[at]!);
      await playlist.move((await playlist.items().all())[from]!);
    },
    isNotEmpty,
  ),
);

const moveBehind = fc.tuple(fc.nat(), fc.nat()).map(([place, behind]) =>
  step(
    `move ${place} behind ${behind}`,
    async (model, playlist) => {
      const [from, after] = [place % model.films.length, behind % model.films.length];
      model.films = movedPlaces(model.films.length, from, after).map((at) => model.films[at]!);
      const items = await playlist.items().all();
      await playlist.move(items[from]!, { after: items[after]! });
    },
    // Nothing goes behind itself.
    ({ films: { length } }) => length > 0 && place % length !== behind % length,
  ),
);

const clear = fc.constant(
  step('clear', async (model, playlist) => {
    model.films = [];
    await playlist.clear();
  }),
);

const rename = fc.string({ minLength: 1, maxLength: 8 }).map((title) =>
  step(`call it ${title}`, async (model, playlist) => {
    model.title = title;
    await playlist.edit().title(title).save();
  }),
);

const copy = fc.constant(
  step(
    'copy',
    async (model, playlist) => {
      const other = await playlist.copyTo(playlists.server, { title: 'A copy' });
      same(filmsOf(await other.items().all()), model.films);
      await other.delete();
    },
    isNotEmpty,
  ),
);

test('a playlist is what was done to it, whatever that was', async () => {
  const steps = fc.commands([add, removePlace, removeFilm, removeOther, moveToFront, moveBehind, clear, rename, copy], {
    maxCommands: 12,
  });
  const begin = fc.array(film, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(begin, steps, async (films, commands) => {
      const real = await playlists.create({ title: 'List', items: films.map((number) => movies[number]!) });
      await fc.asyncModelRun(() => ({ model: { title: 'List', films: [...films] }, real }), commands);
      await real.delete();
      expect((await playlists.list()).totalSize).toBe(0);
    }),
    { numRuns: 30 },
  );
}, 120_000);
