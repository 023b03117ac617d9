import type { Fields, SectionRecord } from '../world/records.ts';
import { type LibraryBuilder, madeAt } from './library-builder.ts';
import { recipeOf } from './recipe.ts';
import { blockOf, type ItemBlock } from './synthetic-items.ts';
import { addedOf, dayOf, Draw, mediaOf, titleOf, versionFields } from './synthetic-values.ts';
import { contentRatings, countries, genres, people, studios } from './synthetic-words.ts';

const resolutions: readonly Fields[] = [
  { videoResolution: '4k', width: 3840, height: 2160, bitrate: 24_000 },
  { videoResolution: '1080', width: 1920, height: 1080, bitrate: 8000 },
  { videoResolution: '720', width: 1280, height: 720, bitrate: 4000 },
  { videoResolution: 'sd', width: 720, height: 480, bitrate: 1500 },
];

/** Movies. */
export function movieBlock(builder: LibraryBuilder, section: SectionRecord, count: number, seed: number): ItemBlock {
  const words = {
    genre: builder.tags('genre', genres),
    country: builder.tags('country', countries),
    director: builder.tags('director', people(2000, 'Director')),
    writer: builder.tags('writer', people(2000, 'Writer')),
    actor: builder.tags('actor', people(8000, 'Actor')),
  };
  const path = section.locations[0]?.path ?? '';
  const outline = { sectionId: section.id, type: 'movie' } as const;
  const versionOf = ({ draw }: At): Version => draw.of(versions, 3);
  const releasedOf = ({ draw }: At): string => dayOf(draw.below(38_700, 1));
  const titleAt = ({ place }: At): string => titleOf(place, seed);
  const yearOf = (at: At): number => Number(releasedOf(at).slice(0, 4));
  const movie = recipeOf<At>({
    own: {
      id: ({ id }) => id,
      sectionId: () => section.id,
      type: () => 'movie',
      guid: ({ id }) => `plex://movie/${(0x5d_77_68_00_00_00 + id).toString(16)}`,
      title: titleAt,
      addedAt: ({ draw }) => addedOf(draw),
      updatedAt: () => madeAt,
      guids: ({ id }) => [`imdb://tt${id}`, `tmdb://${id}`],
      media: (at) => {
        const { fields, size } = versionOf(at);
        const title = titleAt(at);
        return mediaOf(at.id, 'film.mp4', fields, { file: `${path}/${title} (${yearOf(at)})/${title}.mp4`, size });
      },
      chapters: () => none,
      markers: () => none,
      locked: () => none,
    },
    fields: {
      summary: (at) => {
        const title = titleAt(at);
        return `What happened ${title.slice(title.indexOf(' ') + 1)}, told for the ${at.place + 1}th time.`;
      },
      year: yearOf,
      originallyAvailableAt: releasedOf,
      contentRating: ({ draw }) => draw.of(contentRatings, 4),
      studio: ({ draw }) => draw.of(studios, 5),
      rating: ({ draw }) => draw.below(101, 6) / 10,
      audienceRating: ({ draw }) => draw.below(101, 7) / 10,
      duration: (at) => versionOf(at).duration,
    },
    tags: {
      genre: ({ draw }) => draw.tags(words.genre, 3, 10),
      country: ({ draw }) => [draw.of(words.country, 20)],
      director: ({ draw }) => [draw.of(words.director, 21)],
      writer: ({ draw }) => [draw.of(words.writer, 22)],
      actor: ({ draw }) => draw.tags(words.actor, 4, 30),
    },
  });
  return blockOf({
    count,
    outline: () => outline,
    at: (place, before) => ({ type: 'movie', place, id: before + place + 1, draw: new Draw(seed, place) }),
    recipes: { movie },
  });
}

/** A movie. */
interface At {
  readonly type: string;
  readonly place: number;
  readonly id: number;
  readonly draw: Draw;
}

const none: readonly never[] = [];

interface Version {
  readonly fields: Fields;
  /** In milliseconds. */
  readonly duration: number;
  /** In bytes. */
  readonly size: number;
}

/** Every length from 70 to 160 minutes in every resolution: movies share them, since a million are made again and again. */
const versions: readonly Version[] = resolutions.flatMap((resolution) =>
  Array.from({ length: 90 }, (_, minutes) => {
    const duration = 60_000 * (70 + minutes);
    const size = (Number(resolution.bitrate) * duration) / 8;
    return { duration, size, fields: versionFields('film.mp4', { ...resolution, duration }) };
  }),
);
