import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Movie } from '../items/video.ts';
import type { MovieSection } from '../library/movie-section.ts';
import { refused } from '../server/testing/checks.ts';
import { comparedBy } from '../server/testing/command.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import type { Collection } from './collection.ts';
import { Collections } from './collections.ts';

/** A collection as it should be: its films by their places among all, as they were put by hand, and how they are sorted. */
interface Model {
  films: number[];
  sort: 'release' | 'alpha' | 'custom';
}

let films: MovieSection;
let movies: Movie[];
let collections: Collections;
beforeAll(async () => {
  const { server } = await sandboxServer();
  films = await server.library.section('Films', 'movie');
  collections = new Collections(films);
  movies = await films.items({ limit: 6 });
});

const film = fc.nat(5);
const all = [0, 1, 2, 3, 4, 5];
const filmsOf = (items: readonly { readonly ratingKey?: string }[]): number[] =>
  items.map(({ ratingKey }) => movies.findIndex((movie) => movie.ratingKey === ratingKey));

/** The day that a film came out, or at least the year. */
const dayOf = (number: number): string => {
  const { originallyAvailableAt, year } = movies[number]!;
  return originallyAvailableAt ?? String(year);
};
/** Where the title of a film is in their order, in which they were read. Some have the same. */
const rankOf = (number: number): number => movies.findIndex(({ title }) => title === movies[number]!.title);
const orders: Readonly<Record<Model['sort'], (one: number, other: number) => number>> = {
  release: (one, other) => dayOf(one).localeCompare(dayOf(other)),
  alpha: (one, other) => rankOf(one) - rankOf(other),
  custom: () => 0,
};

/** Compares a collection, and what its films say of it, with its model. */
async function compare(model: Model, collection: Collection): Promise<void> {
  const inOrder = model.films.toSorted(orders[model.sort]);
  expect(filmsOf(await collection.items({ pageSize: 2 }).all())).toEqual(inOrder);
  expect((await collection.reload()).childCount).toBe(model.films.length);
  const tagged = await films.items({ where: { collection: collection.title! } });
  expect(filmsOf(tagged).toSorted()).toEqual(model.films.toSorted());
}

/** A step, after which the two are compared. */
const step = comparedBy(compare);

const moviesOf = (numbers: readonly number[]): Movie[] => numbers.map((number) => movies[number]!);

const add = fc.array(film, { minLength: 1, maxLength: 3 }).map((numbers) =>
  step(`add ${numbers.join(', ')}`, async (model, collection) => {
    model.films = [...new Set([...model.films, ...numbers])];
    await collection.add(moviesOf(numbers));
  }),
);

const remove = film.map((number) =>
  step(
    `remove ${number}`,
    async (model, collection) => {
      model.films = model.films.filter((one) => one !== number);
      await collection.remove(movies[number]!);
    },
    // It is deleted with its last item.
    (model) => model.films.includes(number) && model.films.length > 1,
  ),
);

const removeOther = film.map((number) =>
  step(
    `remove ${number}, which is not there`,
    (_, collection) => refused(collection.remove(movies[number]!)),
    (model) => !model.films.includes(number),
  ),
);

const moveToFront = film.map((number) =>
  step(
    `move ${number} to the front`,
    async (model, collection) => {
      model.films = [number, ...model.films.filter((one) => one !== number)];
      await collection.move(movies[number]!);
    },
    (model) => model.sort === 'custom' && model.films.includes(number),
  ),
);

const moveBehind = fc.tuple(film, film).map(([number, after]) =>
  step(
    `move ${number} behind ${after}`,
    async (model, collection) => {
      const others = model.films.filter((one) => one !== number);
      model.films = others.toSpliced(others.indexOf(after) + 1, 0, number);
      await collection.move(movies[number]!, { after: movies[after]! });
    },
    (model) =>
      model.sort === 'custom' && number !== after && model.films.includes(number) && model.films.includes(after),
  ),
);

const moveSorted = film.map((number) =>
  step(
    `move ${number} although it is sorted otherwise`,
    (_, collection) => refused(collection.move(movies[number]!)),
    ({ sort }) => sort !== 'custom',
  ),
);

const sort = fc.constantFrom('release' as const, 'alpha' as const, 'custom' as const).map((wanted) =>
  step(`sort by ${wanted}`, async (model, collection) => {
    model.sort = wanted;
    await collection.change({ sort: wanted });
  }),
);

// Of what a run leaves behind when it fails, the next one must know nothing.
let count = 0;

test('a collection is what was done to it, whatever that was', async () => {
  const steps = fc.commands([add, remove, removeOther, moveToFront, moveBehind, moveSorted, sort], { maxCommands: 12 });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 1 }), steps, async (begin, commands) => {
      const settings = { sort: 'custom' } as const;
      const real = await collections.create({ title: `Number ${(count += 1)}`, items: moviesOf(begin), settings });
      await fc.asyncModelRun(
        () => ({ model: { films: [...begin], sort: 'custom' as const } as Model, real }),
        commands,
      );
      await real.delete();
      expect(await failure(real.reload())).toMatchObject({ name: 'PlexNotFoundError' });
    }),
    { numRuns: 25 },
  );
}, 120_000);
