import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Movie } from '../items/video.ts';
import { refused, same } from '../server/testing/checks.ts';
import { comparedBy } from '../server/testing/command.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import type { PlayQueue } from './play-queue.ts';
import { PlayQueues } from './play-queues.ts';

interface Entry {
  /** What it is, by its place among the films. */
  readonly film: number;
  /** Its number in the queue. The server gives it, so that a new entry has none until the two were compared. */
  readonly id: string;
}

/** A queue as it should be. */
interface Model {
  entries: Entry[];
  /** The number of the entry that is played. */
  selected: string;
  /** The number of the last one of those that are up next. */
  last: string | undefined;
  /** The order before it was shuffled. */
  before: readonly string[] | undefined;
}

/** The queue, as the last change gave it. */
interface Real {
  queue: PlayQueue;
}

let queues: PlayQueues;
let movies: Movie[];
beforeAll(async () => {
  const { server } = await sandboxServer();
  queues = new PlayQueues(server);
  movies = await (await server.library.section('Films', 'movie')).items({ limit: 6 });
});

const film = fc.nat(5);
const filmOf = ({ ratingKey }: { readonly ratingKey?: string | undefined }): number =>
  movies.findIndex((movie) => movie.ratingKey === ratingKey);
const filmsOf = (items: readonly { readonly ratingKey?: string | undefined }[]): number[] => items.map(filmOf);
const placeOf = ({ entries }: Readonly<Model>, id: string | undefined): number =>
  entries.findIndex((entry) => entry.id === id);

/** The entries that a queue has, all of them. */
async function whole({ queue }: Real): Promise<PlayQueue> {
  const all = await queue.reload({ window: 100 });
  expect(all.isWhole).toBe(true);
  return all;
}

/** Takes the numbers of entries from the server, and compares the rest with the model. */
async function compare(model: Model, real: Real): Promise<void> {
  const all = await whole(real);
  expect(filmsOf(all.items)).toEqual(model.entries.map((entry) => entry.film));
  const ids = all.items.map(({ playQueueItemId = '' }) => playQueueItemId);
  const known = model.entries.map(({ id }, place) => (id === '' ? ids[place]! : id));
  expect(ids).toEqual(known);
  model.entries = model.entries.map((entry, place) => ({ ...entry, id: ids[place]! }));
  expect(all.playQueueSelectedItemId).toBe(model.selected);
  const upNext = model.entries.slice(placeOf(model, model.selected) + 1, placeOf(model, model.last) + 1);
  expect(all.upNext.map(({ playQueueItemId }) => playQueueItemId)).toEqual(upNext.map(({ id }) => id));
}

/** A step, after which the two are compared. */
const step = comparedBy(compare);

const moviesOf = (numbers: readonly number[]): Movie[] => numbers.map((number) => movies[number]!);
const someFilms = fc.array(film, { minLength: 1, maxLength: 2 });

/** Puts films into the model behind an entry, and gives the place of the last one. */
function putBehind(model: Model, id: string, numbers: readonly number[]): number {
  const place = placeOf(model, id) + 1;
  model.entries = model.entries.toSpliced(place, 0, ...numbers.map((number) => ({ film: number, id: '' })));
  return place + numbers.length - 1;
}

const addUpNext = someFilms.map((numbers) =>
  step(`add ${numbers.join(', ')}`, async (model, real) => {
    const place = putBehind(model, model.last ?? model.selected, numbers);
    real.queue = await real.queue.add(moviesOf(numbers));
    model.last = (await whole(real)).items[place]?.playQueueItemId;
  }),
);

const addNext = someFilms.map((numbers) =>
  step(`add ${numbers.join(', ')} straight behind the current one`, async (model, real) => {
    const place = putBehind(model, model.selected, numbers);
    real.queue = await real.queue.add(moviesOf(numbers), { next: true });
    model.last ??= (await whole(real)).items[place]?.playQueueItemId;
  }),
);

const remove = fc.nat().map((number) =>
  step(
    `remove place ${number}`,
    async (model, real) => {
      const place = number % model.entries.length;
      const { id } = model.entries[place]!;
      model.entries = model.entries.toSpliced(place, 1);
      const follower = model.entries[Math.min(place, model.entries.length - 1)]!.id;
      model.selected = model.selected === id ? follower : model.selected;
      const before = model.entries[place - 1]?.id;
      model.last = model.last === id ? [before].find((one) => one !== model.selected) : model.last;
      real.queue = await real.queue.remove((await whole(real)).items[place]!);
    },
    ({ entries }) => entries.length > 1,
  ),
);

const removeOther = film.map((number) =>
  step(
    `remove ${number}, which is not there`,
    (_, { queue }) => refused(queue.remove(movies[number]!)),
    ({ entries }) => entries.every((entry) => entry.film !== number),
  ),
);

const moveToFront = fc.nat().map((number) =>
  step(`move ${number} to the front`, async (model, real) => {
    const entry = model.entries[number % model.entries.length]!;
    model.entries = [entry, ...model.entries.filter((one) => one !== entry)];
    real.queue = await real.queue.move((await whole(real)).items[number % model.entries.length]!);
  }),
);

const moveBehind = fc.tuple(fc.nat(), fc.nat()).map(([number, behind]) =>
  step(
    `move ${number} behind ${behind}`,
    async (model, real) => {
      const { length } = model.entries;
      const [entry, after] = [model.entries[number % length]!, model.entries[behind % length]!];
      const others = model.entries.filter((one) => one !== entry);
      model.entries = others.toSpliced(others.indexOf(after) + 1, 0, entry);
      model.last = after.id === model.selected ? entry.id : model.last;
      const { items } = await whole(real);
      real.queue = await real.queue.move(items[number % length]!, { after: items[behind % length]! });
    },
    // Nothing goes behind itself.
    ({ entries: { length } }) => number % length !== behind % length,
  ),
);

const clear = fc.constant(
  step('clear', async (model, real) => {
    model.entries = model.entries.filter(({ id }) => id === model.selected);
    model.last = undefined;
    model.before = undefined;
    real.queue = await real.queue.clear();
  }),
);

const reset = fc.constant(
  step('begin again', async (model, real) => {
    model.selected = model.entries[0]!.id;
    model.last = undefined;
    real.queue = await real.queue.reset();
  }),
);

const shuffle = fc.constant(
  step(
    'shuffle',
    async (model, real) => {
      real.queue = await real.queue.shuffle();
      const ids = (await whole(real)).items.map(({ playQueueItemId = '' }) => playQueueItemId);
      same([ids[0], ids.toSorted()], [model.selected, model.entries.map(({ id }) => id).toSorted()]);
      model.before ??= model.entries.map(({ id }) => id);
      model.entries = ids.map((id) => model.entries[placeOf(model, id)]!);
    },
    ({ last }) => last === undefined,
  ),
);

const unshuffle = fc.constant(
  step(
    'put in order',
    async (model, real) => {
      const { before = model.entries.map(({ id }) => id) } = model;
      const rank = ({ id }: Entry): number => (before.includes(id) ? before.indexOf(id) : before.length);
      model.entries = model.entries.toSorted((one, other) => rank(one) - rank(other));
      model.before = undefined;
      real.queue = await real.queue.unshuffle();
    },
    ({ last }) => last === undefined,
  ),
);

const shuffleTooEarly = fc.constant(
  step(
    'shuffle while something is up next',
    (_, { queue }) => refused(queue.shuffle()),
    ({ last }) => last !== undefined,
  ),
);

const look = fc.tuple(fc.nat(), fc.nat(3)).map(([number, window]) =>
  step(`look at ${window} around place ${number}`, async (model, real) => {
    const place = number % model.entries.length;
    const seen = await real.queue.reload({ window, center: model.entries[place]!.id });
    const expected = model.entries.slice(Math.max(0, place - window), place + window + 1);
    const ids = seen.items.map(({ playQueueItemId }) => playQueueItemId);
    same([ids, seen.playQueueTotalCount], [expected.map(({ id }) => id), model.entries.length]);
  }),
);

test('a play queue is what was done to it, whatever that was', async () => {
  const steps = fc.commands(
    [
      addUpNext,
      addNext,
      remove,
      removeOther,
      moveToFront,
      moveBehind,
      clear,
      reset,
      shuffle,
      unshuffle,
      shuffleTooEarly,
      look,
    ],
    { maxCommands: 12 },
  );
  const begin = fc.uniqueArray(film, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(begin, fc.nat(), steps, async (films, start, commands) => {
      const queue = await queues.create(moviesOf(films), { start: movies[films[start % films.length]!]! });
      const entries = queue.items.map((item) => ({ film: filmOf(item), id: item.playQueueItemId! }));
      expect(entries.map((entry) => entry.film)).toEqual(films);
      const model: Model = { entries, selected: queue.playQueueSelectedItemId!, last: undefined, before: undefined };
      await fc.asyncModelRun(() => ({ model, real: { queue } }), commands);
    }),
    { numRuns: 40 },
  );
}, 120_000);
