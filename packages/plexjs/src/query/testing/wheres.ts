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

type Test = (wanted: never, value: never, now: number) => boolean;

const lower = (text: string): string => text.toLowerCase();
const list = <T>(one: T | readonly T[]): readonly T[] => [one].flat() as readonly T[];
const anyOf = <T, V>(fits: (wanted: T, value: V) => boolean): ((wanted: T | readonly T[], value: V) => boolean) => {
  return (wanted, value) => list(wanted).some((one) => fits(one, value));
};

const units: Readonly<Record<string, number>> = { h: 3600, d: 86_400, w: 604_800 };

/** When a span ago was, in milliseconds. */
function ago(span: string, now: number): number {
  return (now - Number.parseInt(span, 10) * (units[span.at(-1) ?? ''] ?? 0)) * 1000;
}

const tests: Readonly<Record<string, Test>> = {
  is: (wanted: unknown, value: unknown) => list(wanted).some((one) => same(one, value)),
  not: (wanted: unknown, value: unknown) => !list(wanted).some((one) => same(one, value)),
  all: (wanted: readonly unknown[], value: unknown) => wanted.every((one) => same(one, value)),
  gt: (wanted: number, value: number) => value > wanted,
  gte: (wanted: number, value: number) => value >= wanted,
  lt: (wanted: number, value: number) => value < wanted,
  lte: (wanted: number, value: number) => value <= wanted,
  contains: anyOf((wanted: string, value: string) => lower(value).includes(lower(wanted))),
  notContains: (wanted: string, value: string) => !lower(value).includes(lower(wanted)),
  startsWith: anyOf((wanted: string, value: string) => lower(value).startsWith(lower(wanted))),
  endsWith: anyOf((wanted: string, value: string) => lower(value).endsWith(lower(wanted))),
  after: (wanted: Date, value: Date) => value > wanted,
  before: (wanted: Date, value: Date) => value < wanted,
  within: (wanted: string, value: Date, now: number) => value.getTime() > ago(wanted, now),
  olderThan: (wanted: string, value: Date, now: number) => value.getTime() < ago(wanted, now),
};

/** Whether a value, or one of several, is what is wanted. */
function same(wanted: unknown, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => same(wanted, one));
  return typeof wanted === 'string' && typeof value === 'string' ? lower(wanted) === lower(value) : wanted === value;
}

const namesOf = (tags: readonly { readonly tag?: string | undefined }[] = []): readonly unknown[] =>
  tags.map(({ tag }) => tag);
const languagesOf = (item: Looked, kind: 2 | 3): readonly unknown[] =>
  (item.media ?? [])
    .flatMap(({ parts }) => parts)
    .flatMap(({ streams }) => streams)
    .flatMap((stream) => (stream.streamType === kind ? [(stream as { languageCode?: string }).languageCode] : []));

/** What is looked at of an item, whatever it is. */
type Looked = Partial<Omit<Movie, 'type' | 'year'>> & {
  readonly moods?: Movie['genres'];
  readonly styles?: Movie['genres'];
  readonly tags?: Movie['genres'];
  readonly leafCount?: number;
  readonly viewedLeafCount?: number;
};

/** What of an item a field is about, where it is not called like it. */
const values: Readonly<Record<string, (item: Looked) => unknown>> = {
  genre: ({ genres }) => namesOf(genres),
  director: ({ directors }) => namesOf(directors),
  mood: ({ moods }) => namesOf(moods),
  style: ({ styles }) => namesOf(styles),
  tag: ({ tags }) => namesOf(tags),
  resolution: ({ media = [] }) => media.map(({ videoResolution }) => videoResolution),
  audioLanguage: (item) => languagesOf(item, 2),
  subtitleLanguage: (item) => languagesOf(item, 3),
  originallyAvailableAt: ({ originallyAvailableAt }) => new Date(originallyAvailableAt ?? 0),
  unwatched: ({ viewCount = 0 }) => viewCount === 0,
  unwatchedLeaves: ({ leafCount = 0, viewedLeafCount = 0 }) => viewedLeafCount < leafCount,
  inProgress: ({ viewOffset = 0 }) => viewOffset > 0,
};

/** Items above an item, by their type. */
export type Above = Readonly<Record<string, object | undefined>>;

/** Whether an item fits, as it is understood here. `now` in Unix seconds. */
export function holds(where: Where, item: object, now = 0, above: Above = {}): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (name === 'and') return (condition as Where[]).every((one) => holds(one, item, now, above));
    if (name === 'or') return (condition as Where[]).some((one) => holds(one, item, now, above));
    const [field = name, level] = name.split('.').toReversed();
    const subject = (level === undefined ? item : above[level]) as Looked;
    const value = values[field]?.(subject) ?? subject[field as keyof Looked];
    const isPlain = typeof condition !== 'object' || Array.isArray(condition);
    const comparisons = Object.entries(isPlain ? { is: condition } : (condition as object));
    return comparisons.every(([operator, wanted]) => tests[operator]?.(wanted as never, value as never, now));
  });
}
