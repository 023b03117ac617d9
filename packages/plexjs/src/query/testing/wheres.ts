import fc from 'fast-check';
import type { Movie } from '../../items/video.ts';
import type { Where } from '../where.ts';

const texts = (movies: readonly Movie[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...movies.map(({ title = '' }) => title)),
    fc.constantFrom('a', 'the', 'ninth', 'ü', '夜', 'comet', 'x&y=z', '100%', 'o'),
  );

/** Conditions on films, to some depth. */
export function wheres(movies: readonly Movie[]): fc.Arbitrary<Where> {
  const year = fc.integer({ min: 1975, max: 2025 });
  const rating = fc.constantFrom(6, 6.25, 6.5, 7, 7.25, 8);
  const text = texts(movies);
  const time = fc.constantFrom(...movies.map(({ addedAt = new Date(0) }) => addedAt));
  const fields: fc.Arbitrary<Where> = fc.record(
    {
      year: fc.oneof(
        year,
        fc.array(year, { minLength: 1, maxLength: 3 }),
        fc.record({ gt: year, gte: year, lt: year, lte: year, not: year }, { requiredKeys: [] }),
      ),
      rating: fc.record({ gte: rating, lt: rating }, { requiredKeys: [] }),
      title: fc.oneof(
        text,
        fc.record(
          { contains: text, notContains: text, startsWith: text, endsWith: text, not: text },
          { requiredKeys: [] },
        ),
      ),
      addedAt: fc.record({ after: time, before: time }, { requiredKeys: [] }),
      unwatched: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  return fc.letrec<{ where: Where; group: Where }>((tie) => ({
    group: fc.oneof(
      fc.record({ or: fc.array(tie('where'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ and: fc.array(tie('where'), { minLength: 1, maxLength: 3 }) }),
      fc.tuple(fields, tie('group')).map(([own, group]) => ({ ...own, ...group })),
    ),
    where: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fields, tie('group')),
  })).where;
}

type Test = (wanted: never, value: never) => boolean;

const lower = (text: string): string => text.toLowerCase();

const tests: Readonly<Record<string, Test>> = {
  is: (wanted: unknown, value: unknown) => [wanted].flat().some((one) => same(one, value)),
  not: (wanted: unknown, value: unknown) => ![wanted].flat().some((one) => same(one, value)),
  gt: (wanted: number, value: number) => value > wanted,
  gte: (wanted: number, value: number) => value >= wanted,
  lt: (wanted: number, value: number) => value < wanted,
  lte: (wanted: number, value: number) => value <= wanted,
  contains: (wanted: string, value: string) => lower(value).includes(lower(wanted)),
  notContains: (wanted: string, value: string) => !lower(value).includes(lower(wanted)),
  startsWith: (wanted: string, value: string) => lower(value).startsWith(lower(wanted)),
  endsWith: (wanted: string, value: string) => lower(value).endsWith(lower(wanted)),
  after: (wanted: Date, value: Date) => value > wanted,
  before: (wanted: Date, value: Date) => value < wanted,
};

function same(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' ? lower(one) === lower(other) : one === other;
}

/** Whether a film fits, as it is understood here. */
export function holds(where: Where, movie: Movie): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (name === 'and') return (condition as Where[]).every((one) => holds(one, movie));
    if (name === 'or') return (condition as Where[]).some((one) => holds(one, movie));
    if (name === 'unwatched') return ((movie.viewCount ?? 0) === 0) === condition;
    const isPlain = typeof condition !== 'object' || Array.isArray(condition);
    const comparisons = Object.entries(isPlain ? { is: condition } : (condition as object));
    return comparisons.every(([operator, wanted]) =>
      tests[operator]?.(wanted as never, movie[name as keyof Movie] as never),
    );
  });
}
