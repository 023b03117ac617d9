import type { ItemDescription, LibraryDescription } from '@plexjs/sandbox';
import fc from 'fast-check';
import type { Where } from '../where.ts';
import { compared, day, noon, now, number, picked, span, text, time, titles, wheresOf } from './random-conditions.ts';

const studios = ['North', 'South & Sons', '東'];
const genres = ['Drama', 'R&B', 'Comédie', 'a=b'];
const people = ['Ines Åkesson', 'Jo=Jo', '陳'];
const ratings = ['PG', 'PG-13', 'R'];
const numbers = [5, 6.5, 7, 7.5, 8, 10];
const resolutions = ['4k', '1080', '720', 'sd'];
const languages = ['eng', 'deu', 'jpn'];

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

/** Conditions on all fields of films. */
export const randomWheres: fc.Arbitrary<Where> = wheresOf(fields);
