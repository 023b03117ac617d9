import type { SectionRecord, TagUse } from '../world/records.ts';
import { type ThreeLevels, lengthOf, outlineOf, type Standing, standingAt } from './three-levels.ts';
import { type LibraryBuilder, madeAt } from './library-builder.ts';
import { recipeOf } from './recipe.ts';
import { blockOf, type ItemBlock } from './synthetic-items.ts';
import { addedOf, dayOf, Draw, mediaOf, titleOf, versionFields } from './synthetic-values.ts';
import { countries, genres, moods, studios } from './synthetic-words.ts';

const levels: ThreeLevels = { types: ['artist', 'album', 'track'], middles: 4, bottoms: 10 };

/** An artist, an album or a track. */
interface At extends Standing {
  readonly draw: Draw;
}

/** Artists. */
export function musicBlock(builder: LibraryBuilder, section: SectionRecord, artists: number, seed: number): ItemBlock {
  const tags = {
    genre: builder.tags('genre', genres),
    country: builder.tags('country', countries),
    mood: builder.tags('mood', moods),
  };
  const durationOf = ({ draw }: At): number => 1000 * (120 + draw.below(240, 2));
  const releasedOf = ({ draw }: At): string => dayOf(14_000 + draw.below(24_000, 1));
  const common = {
    sectionId: () => section.id,
    id: ({ id }: At) => id,
    guid: ({ type, id }: At) => `plex://${type}/${id.toString(16).padStart(24, '5d07bb5e0')}`,
    addedAt: ({ draw }: At) => addedOf(draw),
    updatedAt: () => madeAt,
    guids: ({ id }: At) => [`mbid://${id}`],
    chapters: () => [],
    markers: () => [],
    locked: () => [],
  };
  const mood = ({ draw }: At): readonly TagUse[] => draw.tags(tags.mood, 2, 10);
  const genre = ({ draw }: At): readonly TagUse[] => draw.tags(tags.genre, 2, 13);
  const recipes = {
    artist: recipeOf<At>({
      own: {
        ...common,
        type: () => 'artist',
        title: ({ top }) => titleOf(top, seed + 3),
        index: () => 1,
        media: () => [],
      },
      fields: { summary: () => 'They play.' },
      tags: { genre, mood, country: ({ draw }) => [draw.of(tags.country, 20)] },
    }),
    album: recipeOf<At>({
      own: {
        ...common,
        type: () => 'album',
        parentId: parentOf,
        title: ({ id }) => titleOf(id, seed + 4),
        index: () => 1,
        media: () => [],
      },
      fields: {
        year: (at) => Number(releasedOf(at).slice(0, 4)),
        originallyAvailableAt: releasedOf,
        studio: ({ draw }) => draw.of(studios, 5),
      },
      tags: { genre, mood },
    }),
    track: recipeOf<At>({
      own: {
        ...common,
        type: () => 'track',
        parentId: parentOf,
        title: ({ id }) => titleOf(id, seed + 5),
        index: ({ index }) => index,
        media: (at) => {
          const { id, top, parentId, index } = at;
          const duration = durationOf(at);
          const file = `${section.locations[0]?.path}/Artist ${top + 1}/Album ${parentId}/${index}.mp3`;
          return mediaOf(id, 'track.mp3', versionFields('track.mp3', { duration }), { file, size: duration * 32 });
        },
      },
      fields: { duration: durationOf, ratingCount: ({ draw }) => draw.below(100_000, 7) },
      tags: { mood },
    }),
  };
  return blockOf({
    count: artists * lengthOf(levels),
    outline: (place, before) => outlineOf(standingAt(levels, place, before), section.id),
    at: (place, before): At => {
      const standing = standingAt(levels, place, before);
      return { ...standing, draw: new Draw(seed, standing.id) };
    },
    recipes,
  });
}

/** Of an album its artist, of a track its album. */
const parentOf = ({ parentId, id }: At): number => parentId ?? id;
