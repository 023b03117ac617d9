import type { ItemDescription, LibraryDescription } from '@plexjs/sandbox';
import fc from 'fast-check';
import type { ItemType } from '../../items/item-types.ts';
import type { SectionType } from '../../library/sections.ts';
import type { Where } from '../where.ts';
import { compared, day, noon, now, number, picked, span, text, time, titles, wheresOf } from './random-conditions.ts';

/** Libraries of a kind, and conditions on the items of one of their levels. */
export interface RandomLevel {
  readonly type: ItemType;
  readonly library: fc.Arbitrary<LibraryDescription>;
  readonly wheres: fc.Arbitrary<Where>;
}

const genres = ['Drama', 'R&B', 'Comédie', 'a=b'];
const moods = ['Calm', 'Rough & Ready', '静か'];
const styles = ['Dub', 'Post-Rock', 'x+y'];
const people = ['Ines Åkesson', 'Jo=Jo', '陳'];
const tags = ['Sea', 'Birds & Bees', '猫'];
const ratings = ['TV-PG', 'TV-14'];
const resolutions = ['1080', '720', 'sd'];
const languages = ['eng', 'deu'];
const years = [1999, 2000, 2001];
const indexes = [1, 2, 3];
const days = ['1999-12-31', '2000-01-01', '2000-01-02'];

const title = fc.constantFrom(...titles);
const added = fc.integer({ min: 0, max: 30 }).map((ago) => now - ago * day - 1000);
const out = fc.constantFrom(...days);
const state = fc.record(
  { viewCount: fc.integer({ min: 1, max: 3 }), viewOffset: fc.integer({ min: 60_000, max: 90_000 }) },
  { requiredKeys: [] },
);

/** Some items, numbered, with what is below them. */
const numbered = (item: fc.Arbitrary<ItemDescription>): fc.Arbitrary<ItemDescription[]> =>
  fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((one, place) => ({ ...one, index: place + 1 })));

/** A version of an episode. */
const version = (resolution: string, audio: readonly string[]): NonNullable<ItemDescription['media']> => [
  {
    fields: { videoResolution: resolution },
    parts: [{ streams: audio.map((languageCode) => ({ type: 'audio' as const, fields: { languageCode } })) }],
  },
];

const episode: fc.Arbitrary<ItemDescription> = fc.record({
  title,
  addedAt: added,
  originallyAvailableAt: out,
  directors: fc.subarray(people),
  media: fc
    .tuple(fc.constantFrom(...resolutions), fc.subarray(languages, { minLength: 1 }))
    .map(([resolution, audio]) => version(resolution, audio)),
  state,
});
const season: fc.Arbitrary<ItemDescription> = fc.record({ title, addedAt: added, children: numbered(episode) });
const show: fc.Arbitrary<ItemDescription> = fc.record({
  title,
  studio: title,
  year: fc.constantFrom(...years),
  contentRating: fc.constantFrom(...ratings),
  addedAt: added,
  originallyAvailableAt: out,
  genres: fc.subarray(genres),
  children: numbered(season),
});

const track: fc.Arbitrary<ItemDescription> = fc.record({
  title,
  addedAt: added,
  moods: fc.subarray(moods),
  genres: fc.subarray(genres),
});
const album: fc.Arbitrary<ItemDescription> = fc.record({
  title,
  studio: title,
  year: fc.constantFrom(...years),
  addedAt: added,
  originallyAvailableAt: out,
  genres: fc.subarray(genres),
  styles: fc.subarray(styles),
  children: numbered(track),
});
const artist: fc.Arbitrary<ItemDescription> = fc.record({
  title,
  addedAt: added,
  genres: fc.subarray(genres),
  moods: fc.subarray(moods),
  styles: fc.subarray(styles),
  children: fc.array(album, { minLength: 1, maxLength: 3 }),
});

const photo: fc.Arbitrary<ItemDescription> = fc.record({
  title,
  year: fc.constantFrom(...years),
  addedAt: added,
  originallyAvailableAt: out,
  tags: fc.subarray(tags),
});
const photoAlbum: fc.Arbitrary<ItemDescription> = fc.record({
  title,
  addedAt: added,
  children: fc.array(photo, { minLength: 1, maxLength: 4 }),
});

const common = { title: 'Aurora', addedAt: now - day, originallyAvailableAt: '2000-01-01' };

/** What has all the tags, because a value that no item has is refused. */
const wellKnown = {
  show: ratings.map((contentRating) => ({
    ...common,
    studio: 'Aurora',
    year: 2000,
    genres,
    contentRating,
    children: [
      {
        ...common,
        index: 1,
        children: resolutions.map((resolution, place) => ({
          ...common,
          index: place + 1,
          directors: people,
          media: version(resolution, languages),
        })),
      },
    ],
  })),
  artist: [
    {
      ...common,
      genres,
      moods,
      styles,
      children: [
        {
          ...common,
          studio: 'Aurora',
          year: 2000,
          genres,
          styles,
          children: [{ ...common, index: 1, moods, genres }],
        },
      ],
    },
  ],
  photo: [{ ...common, children: [{ ...common, year: 2000, tags }] }],
} satisfies Partial<Record<SectionType, readonly ItemDescription[]>>;

const items = { show, artist, photo: photoAlbum };

const dates = { addedAt: compared({ within: span, olderThan: span, after: time, before: time }) };
const releases = { originallyAvailableAt: compared({ after: noon, before: noon }) };
const some = (known: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(fc.constantFrom(...known), fc.subarray([...known], { minLength: 1 }));

const level = (
  section: keyof typeof items,
  type: ItemType,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): RandomLevel => ({
  type,
  library: fc
    .array(items[section], { minLength: 2, maxLength: 4 })
    .map((random) => ({ sections: [{ type: section, title: 'Random', items: [...wellKnown[section], ...random] }] })),
  wheres: wheresOf({ title: text(titles), ...dates, ...fields }),
});

/** All levels of libraries that are no films. Fields of the levels above are named with these. */
export const randomLevels: readonly RandomLevel[] = [
  level('show', 'show', {
    ...releases,
    studio: text(titles),
    year: number(years),
    genre: picked(genres),
    contentRating: picked(ratings),
    unwatchedLeaves: fc.boolean(),
  }),
  level('show', 'season', {
    index: number(indexes),
    unwatchedLeaves: fc.boolean(),
    'show.title': text(titles),
    'show.genre': picked(genres),
  }),
  level('show', 'episode', {
    ...releases,
    index: number(indexes),
    director: picked(people),
    resolution: some(resolutions),
    audioLanguage: picked(languages),
    unwatched: fc.boolean(),
    inProgress: fc.boolean(),
    'season.index': number(indexes),
    'show.title': text(titles),
    'show.year': number(years),
    'show.genre': picked(genres),
    'show.contentRating': picked(ratings),
  }),
  level('artist', 'artist', { genre: picked(genres), mood: picked(moods), style: picked(styles) }),
  level('artist', 'album', {
    ...releases,
    year: number(years),
    studio: text(titles),
    genre: picked(genres),
    style: picked(styles),
    'artist.title': text(titles),
    'artist.mood': picked(moods),
  }),
  level('artist', 'track', {
    mood: picked(moods),
    genre: picked(genres),
    'album.title': text(titles),
    'album.year': number(years),
    'album.style': picked(styles),
    'artist.title': text(titles),
    'artist.genre': picked(genres),
  }),
  level('photo', 'photoalbum', {}),
  level('photo', 'photo', {
    ...releases,
    year: number(years),
    tag: picked(tags),
  }),
];
