import type { ItemDescription, LibraryDescription } from '@plexjs/sandbox';
import fc from 'fast-check';
import type { Where } from '../where.ts';

/** When it is in the random library, in Unix seconds. */
export const now = 1_700_000_000;

// What is odd in an address, in a query, in a sort and for a computer.
const titles = [
  'Aurora',
  'the end',
  'a&b',
  'x=y',
  '100%',
  'q? #1',
  'über + quer',
  '夜の図書館',
  'Ćma',
  '🎬',
  '“quoted”',
  'push=1',
];
const pieces = ['a', 'THE', '&', '=', '%', '+', '#', '?', 'Ü', '夜', '🎬', ' ', 'end', 'push', '"'];
const studios = ['North', 'South & Sons', '東'];
const genres = ['Drama', 'R&B', 'Comédie', 'a=b'];
const people = ['Ines Åkesson', 'Jo=Jo', '陳'];
const ratings = ['PG', 'PG-13', 'R'];
const numbers = [5, 6.5, 7, 7.5, 8, 10];
const resolutions = ['4k', '1080', '720', 'sd'];
const languages = ['eng', 'deu', 'jpn'];
const day = 86_400;

type Media = NonNullable<ItemDescription['media']>;

/** A version of a film. */
function version(resolution: string, audio: readonly string[], subtitles: readonly string[]): Media {
  const streams = [
    { type: 'video' as const },
    ...audio.map((languageCode) => ({ type: 'audio' as const, fields: { languageCode } })),
    ...subtitles.map((languageCode) => ({ type: 'subtitle' as const, fields: { languageCode } })),
  ];
  return [{ fields: { videoResolution: resolution }, parts: [{ streams }] }];
}

/** Films that have all the tags, because a value that no item has is refused. */
const wellKnown: readonly ItemDescription[] = resolutions.map((resolution, place) => ({
  title: 'Aurora',
  studio: 'North',
  contentRating: ratings[place] ?? 'PG',
  year: 2000,
  rating: 7,
  audienceRating: 7,
  addedAt: now - 3 * day - 1000,
  originallyAvailableAt: '2000-01-01',
  genres,
  directors: people,
  media: version(resolution, languages, languages),
}));

const film: fc.Arbitrary<ItemDescription> = fc.record({
  title: fc.constantFrom(...titles),
  studio: fc.constantFrom(...studios),
  contentRating: fc.constantFrom(...ratings),
  year: fc.integer({ min: 1998, max: 2003 }),
  rating: fc.constantFrom(...numbers),
  audienceRating: fc.constantFrom(...numbers),
  addedAt: fc.integer({ min: 0, max: 30 }).map((days) => now - days * day - 1000),
  originallyAvailableAt: fc.constantFrom('1999-12-31', '2000-01-01', '2000-01-02'),
  genres: fc.subarray(genres),
  directors: fc.subarray(people),
  media: fc
    .tuple(fc.constantFrom(...resolutions), fc.subarray(languages, { minLength: 1 }), fc.subarray(languages))
    .map(([resolution, audio, subtitles]) => version(resolution, audio, subtitles)),
  state: fc.record(
    {
      viewCount: fc.integer({ min: 1, max: 3 }),
      viewOffset: fc.integer({ min: 60_000, max: 90_000 }),
      userRating: fc.integer({ min: 1, max: 10 }),
    },
    { requiredKeys: [] },
  ),
});

/** A library of films with random values of all types. */
export const randomFilms: fc.Arbitrary<LibraryDescription> = fc
  .array(film, { minLength: 8, maxLength: 16 })
  .map((items) => ({ sections: [{ type: 'movie', title: 'Films', items: [...wellKnown, ...items] }] }));

/** A comparison by one of several operators. */
function compared(operators: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  return fc.record(operators, { requiredKeys: [] });
}

const text = (known: readonly string[]): fc.Arbitrary<unknown> => {
  const whole = fc.constantFrom(...known);
  const part = fc.constantFrom(...pieces);
  const several = (one: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
    fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 2 }));
  return fc.oneof(
    several(whole),
    compared({
      is: several(whole),
      not: whole,
      contains: several(part),
      notContains: part,
      startsWith: several(part),
      endsWith: several(part),
    }),
  );
};

const number = (known: readonly number[]): fc.Arbitrary<unknown> => {
  const one = fc.constantFrom(...known);
  const list = fc.array(one, { minLength: 1, maxLength: 2 });
  return fc.oneof(one, list, compared({ is: list, not: list, gt: one, gte: one, lt: one, lte: one }));
};

const picked = (known: readonly string[]): fc.Arbitrary<unknown> => {
  const one = fc.constantFrom(...known);
  const list = fc.array(one, { minLength: 1, maxLength: 2 });
  return fc.oneof(one, list, compared({ is: list, not: list, all: list }));
};

const span = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('d', 'h', 'w'))
  .map(([count, unit]) => `${count}${unit}`);
const time = fc.integer({ min: -1, max: 31 }).map((days) => new Date((now - days * day) * 1000));
const noon = fc.constantFrom('1999-12-31', '2000-01-01', '2000-01-02').map((text) => new Date(`${text}T12:00:00Z`));

const fields = {
  title: text(titles),
  studio: text(studios),
  year: number([1999, 2000, 2001, 2002]),
  rating: number(numbers),
  audienceRating: number(numbers),
  genre: picked(genres),
  director: picked(people),
  contentRating: picked(ratings),
  // Servers know no “not” for it.
  resolution: fc.oneof(fc.constantFrom(...resolutions), fc.subarray(resolutions, { minLength: 1 })),
  audioLanguage: picked(languages),
  subtitleLanguage: picked(languages),
  addedAt: compared({ within: span, olderThan: span, after: time, before: time }),
  originallyAvailableAt: compared({ after: noon, before: noon }),
  unwatched: fc.boolean(),
  inProgress: fc.boolean(),
} satisfies Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Conditions on all fields, one to three at a time, alone and in groups of groups. */
export const randomWheres: fc.Arbitrary<Where> = fc.letrec<{ where: Where; plain: Where; group: Where }>((tie) => ({
  plain: fc
    .uniqueArray(fc.constantFrom(...(Object.keys(fields) as (keyof typeof fields)[])), { minLength: 1, maxLength: 3 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fields[name]]))) as fc.Arbitrary<Where>),
  group: fc
    .record({
      word: fc.constantFrom('and' as const, 'or' as const),
      members: fc.array(tie('where'), { minLength: 1, maxLength: 3 }),
      beside: fc.option(tie('plain'), { nil: {} }),
    })
    .map(({ word, members, beside }) => ({ ...beside, [word]: members })),
  where: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('plain'), tie('group')),
})).where;
