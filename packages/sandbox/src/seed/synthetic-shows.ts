import type { SectionRecord } from '../world/records.ts';
import { type ThreeLevels, lengthOf, outlineOf, type Standing, standingAt } from './three-levels.ts';
import { type LibraryBuilder, madeAt } from './library-builder.ts';
import { recipeOf } from './recipe.ts';
import { blockOf, type ItemBlock } from './synthetic-items.ts';
import { addedOf, dayOf, Draw, mediaOf, titleOf, versionFields } from './synthetic-values.ts';
import { contentRatings, genres, studios } from './synthetic-words.ts';

const levels: ThreeLevels = { types: ['show', 'season', 'episode'], middles: 3, bottoms: 10 };

/** A show, or a season or an episode of one. */
interface At extends Standing {
  readonly draw: Draw;
}

/** Shows. */
export function showBlock(builder: LibraryBuilder, section: SectionRecord, shows: number, seed: number): ItemBlock {
  const genreTags = builder.tags('genre', genres);
  const firstDayOf = ({ topId }: At): number => new Draw(seed, topId).below(36_000, 1);
  const airedOf = (at: At): string => dayOf(firstDayOf(at) + at.middle * 365 + at.index * 7);
  const durationOf = ({ draw }: At): number => 60_000 * (20 + draw.below(40, 2));
  const guidOf = ({ type, id }: At): string => `plex://${type}/${id.toString(16).padStart(24, '5d9c08ba0')}`;
  const common = {
    sectionId: () => section.id,
    id: ({ id }: At) => id,
    addedAt: ({ draw }: At) => addedOf(draw),
    updatedAt: () => madeAt,
    chapters: () => [],
    markers: () => [],
    locked: () => [],
    guid: guidOf,
  };
  const recipes = {
    show: recipeOf<At>({
      own: {
        ...common,
        type: () => 'show',
        title: ({ top }) => titleOf(top, seed + 1),
        index: () => 1,
        guids: ({ id }) => [`tvdb://${id}`],
        media: () => [],
      },
      fields: {
        summary: () => 'A show that goes on.',
        year: (at) => Number(dayOf(firstDayOf(at)).slice(0, 4)),
        originallyAvailableAt: (at) => dayOf(firstDayOf(at)),
        contentRating: ({ draw }) => draw.of(contentRatings, 4),
        studio: ({ draw }) => draw.of(studios, 5),
        rating: ({ draw }) => draw.below(101, 6) / 10,
      },
      tags: { genre: ({ draw }) => draw.tags(genreTags, 3, 10) },
    }),
    season: recipeOf<At>({
      own: {
        ...common,
        type: () => 'season',
        parentId: ({ topId }) => topId,
        title: ({ middle }) => `Season ${middle}`,
        index: ({ middle }) => middle,
        guids: () => [],
        media: () => [],
      },
      fields: {},
      tags: {},
    }),
    episode: recipeOf<At>({
      own: {
        ...common,
        type: () => 'episode',
        parentId: ({ id, index }) => id - index,
        title: ({ id }) => titleOf(id, seed + 2),
        index: ({ index }) => index,
        guids: ({ id }) => [`tvdb://${id}`],
        media: (at) => {
          const { id, top, middle, index } = at;
          const duration = durationOf(at);
          const file = `${section.locations[0]?.path}/Show ${top + 1}/Season ${middle}/s${middle}e${index}.mp4`;
          return mediaOf(id, 'episode.mp4', versionFields('episode.mp4', { duration }), {
            file,
            size: duration * 500,
          });
        },
      },
      fields: {
        summary: () => 'What happens next.',
        year: (at) => Number(airedOf(at).slice(0, 4)),
        originallyAvailableAt: airedOf,
        duration: durationOf,
      },
      tags: {},
    }),
  };
  return blockOf({
    count: shows * lengthOf(levels),
    outline: (place, before) => outlineOf(standingAt(levels, place, before), section.id),
    at: (place, before): At => {
      const standing = standingAt(levels, place, before);
      return { ...standing, draw: new Draw(seed, standing.id) };
    },
    recipes,
  });
}
