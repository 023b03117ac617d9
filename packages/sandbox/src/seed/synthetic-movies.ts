import type { Fields, SectionRecord } from '../world/records.ts';
import { type LibraryBuilder, madeAt } from './library-builder.ts';
import type { ItemBlock } from './synthetic-items.ts';
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
  return {
    count,
    outline: () => outline,
    make: (place, before) => {
      const id = before + place + 1;
      const draw = new Draw(seed, place);
      const title = titleOf(place, seed);
      const released = dayOf(draw.below(38_700, 1));
      const year = Number(released.slice(0, 4));
      const version = draw.of(versions, 3);
      const folder = `${path}/${title} (${year})`;
      return {
        id,
        sectionId: section.id,
        type: 'movie',
        guid: `plex://movie/${(0x5d_77_68_00_00_00 + id).toString(16)}`,
        title,
        addedAt: addedOf(draw),
        updatedAt: madeAt,
        fields: {
          summary: `What happened ${title.slice(title.indexOf(' ') + 1)}, told for the ${place + 1}th time.`,
          year,
          originallyAvailableAt: released,
          contentRating: draw.of(contentRatings, 4),
          studio: draw.of(studios, 5),
          rating: draw.below(101, 6) / 10,
          audienceRating: draw.below(101, 7) / 10,
          duration: version.duration,
        },
        tags: {
          genre: draw.tags(words.genre, 3, 10),
          country: [draw.of(words.country, 20)],
          director: [draw.of(words.director, 21)],
          writer: [draw.of(words.writer, 22)],
          actor: draw.tags(words.actor, 4, 30),
        },
        guids: [`imdb://tt${id}`, `tmdb://${id}`],
        media: mediaOf(id, 'film.mp4', version.fields, { file: `${folder}/${title}.mp4`, size: version.size }),
        chapters: none,
        markers: none,
        locked: none,
      };
    },
  };
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
