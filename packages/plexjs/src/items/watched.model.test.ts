import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { ShowSection } from '../library/show-section.ts';
import { command } from '../server/testing/command.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import type { Episode, Season, Show } from './video.ts';

/** What a person did with an episode. */
interface State {
  views: number;
  offset: number | undefined;
  rating: number | undefined;
}

/** The same of all episodes of a show, in their order. */
interface Model {
  states: State[];
}

/** A show, with what is below it. */
interface Real {
  readonly shows: ShowSection;
  readonly show: Show;
  readonly seasons: readonly Season[];
  readonly episodes: readonly Episode[];
}

let real: Real;
beforeEach(async () => {
  const { server } = await sandboxServer();
  const shows = await server.library.section('Shows', 'show');
  const show = (await shows.item('Signals from Platform Nine'))!;
  real = { shows, show, seasons: await show.seasons().all(), episodes: await show.episodes().all() };
});

const untouched = (): State => ({ views: 0, offset: undefined, rating: undefined });
const isWatched = ({ views }: State): boolean => views > 0;
const keysOf = (items: readonly { readonly ratingKey?: string }[]): string[] =>
  items.map(({ ratingKey = '' }) => ratingKey).toSorted();

/** Compares a show with its model, from the episodes up. */
async function compare({ states }: Model, { shows, show, seasons, episodes }: Real): Promise<void> {
  const now = await show.episodes().all();
  expect(
    now.map(({ viewCount = 0, viewOffset, userRating }) => ({
      views: viewCount,
      offset: viewOffset,
      rating: userRating,
    })),
  ).toEqual(states);
  expect(now.map((episode) => episode.isWatched)).toEqual(states.map(isWatched));
  for (const season of seasons) {
    const own = states.filter((_, index) => episodes[index]!.parentRatingKey === season.ratingKey);
    const { viewedLeafCount, isWatched: isSeen } = await season.reload();
    expect([viewedLeafCount, isSeen]).toEqual([own.filter(isWatched).length, own.every(isWatched)]);
  }
  const { viewedLeafCount, isWatched: isSeen } = await show.reload();
  expect([viewedLeafCount, isSeen]).toEqual([states.filter(isWatched).length, states.every(isWatched)]);
  const where = { 'show.title': { is: show.title! } };
  const expected = (fits: (state: State) => boolean): string[] =>
    keysOf(episodes.filter((_, index) => fits(states[index]!)));
  expect(keysOf(await shows.episodes({ where: { ...where, unwatched: true } }).all())).toEqual(
    expected((state) => !isWatched(state)),
  );
  expect(keysOf(await shows.episodes({ where: { ...where, inProgress: true } }).all())).toEqual(
    expected(({ offset }) => offset !== undefined),
  );
}

/** A step, after which the two are compared. */
const step = (name: string, run: (model: Model, real: Real) => Promise<unknown>): fc.AsyncCommand<Model, Real> =>
  command(name, async (model, show) => {
    await run(model, show);
    await compare(model, show);
  });

/** Something that can be marked, and which of the episodes that is. */
type Choose = (real: Real) => { readonly what: Show | Season | Episode; readonly has: (index: number) => boolean };

const marked: fc.Arbitrary<Choose> = fc.oneof(
  fc.nat().map((number): Choose => ({ episodes }) => {
    const at = number % episodes.length;
    return { what: episodes[at]!, has: (index) => index === at };
  }),
  fc.nat().map((number): Choose => ({ seasons, episodes }) => {
    const season = seasons[number % seasons.length]!;
    return { what: season, has: (index) => episodes[index]!.parentRatingKey === season.ratingKey };
  }),
  fc.constant<Choose>(({ show }) => ({ what: show, has: () => true })),
);

const watch = marked.map((choose) =>
  step('mark as watched', async (model, show) => {
    const { what, has } = choose(show);
    for (const state of model.states.filter((_, index) => has(index)))
      Object.assign(state, { views: state.views + 1, offset: undefined });
    await what.markWatched();
  }),
);

const unwatch = marked.map((choose) =>
  step('mark as not watched', async (model, show) => {
    const { what, has } = choose(show);
    for (const state of model.states.filter((_, index) => has(index)))
      Object.assign(state, { views: 0, offset: undefined });
    await what.markUnwatched();
  }),
);

const progress = fc.tuple(fc.nat(), fc.integer({ min: 60_000, max: 300_000 })).map(([number, time]) =>
  step(`play to ${time}`, async (model, { episodes }) => {
    const at = number % episodes.length;
    model.states[at]!.offset = time;
    await episodes[at]!.updateProgress(time);
  }),
);

const rate = fc.tuple(fc.nat(), fc.option(fc.integer({ min: 1, max: 10 }))).map(([number, rating]) =>
  step(`rate ${rating}`, async (model, { episodes }) => {
    const at = number % episodes.length;
    model.states[at]!.rating = rating ?? undefined;
    await episodes[at]!.rate(rating);
  }),
);

test('what a person has watched is what was said of it, whatever that was', async () => {
  const steps = fc.commands([watch, unwatch, progress, rate], { maxCommands: 10 });
  expect(real.episodes.length).toBeGreaterThan(2);
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      await real.show.markUnwatched();
      for (const episode of real.episodes) await episode.rate(null);
      const states = real.episodes.map(untouched);
      await fc.asyncModelRun(() => ({ model: { states }, real }), commands);
    }),
    { numRuns: 15 },
  );
}, 120_000);
