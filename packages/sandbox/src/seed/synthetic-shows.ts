import type { ItemRecord, SectionRecord } from '../world/records.ts';
import { type LibraryBuilder, madeAt } from './library-builder.ts';
import { type Recipe, recipeOf } from './recipe.ts';
import { blockOf, type ItemBlock } from './synthetic-items.ts';
import { addedOf, dayOf, Draw, mediaOf, titleOf, versionFields } from './synthetic-values.ts';
import { contentRatings, genres, studios } from './synthetic-words.ts';

const seasons = 3;
const episodes = 10;
/** A show, its seasons, and the episodes of each after it. */
const each = 1 + seasons * (1 + episodes);

/** Shows. */
export function showBlock(builder: LibraryBuilder, section: SectionRecord, shows: number, seed: number): ItemBlock {
  const genreTags = builder.tags('genre', genres);
  return blockOf({ count: shows * each, outline, at, recipes: recipes() });

  function outline(place: number, before: number): Pick<ItemRecord, 'sectionId' | 'type' | 'parentId'> {
    const show = Math.floor(place / each);
    const showId = before + show * each + 1;
    const rest = (place % each) - 1;
    if (rest < 0) return { sectionId: section.id, type: 'show' };
    const seasonId = showId + 1 + Math.floor(rest / (1 + episodes)) * (1 + episodes);
    return rest % (1 + episodes) === 0
      ? { sectionId: section.id, type: 'season', parentId: showId }
      : { sectionId: section.id, type: 'episode', parentId: seasonId };
  }

  function at(place: number, before: number): At {
    const { type, parentId } = outline(place, before);
    const id = before + place + 1;
    const show = Math.floor(place / each);
    const showId = before + show * each + 1;
    const season = Math.floor(((place % each) - 1) / (1 + episodes)) + 1;
    return { type, id, parentId, show, showId, season, index: id - (parentId ?? id), draw: new Draw(seed, id) };
  }

  function recipes(): Readonly<Record<string, Recipe<At>>> {
    const firstDayOf = ({ showId }: At): number => new Draw(seed, showId).below(36_000, 1);
    const airedOf = (at: At): string => dayOf(firstDayOf(at) + at.season * 365 + at.index * 7);
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
    return {
      show: recipeOf<At>({
        own: {
          ...common,
          type: () => 'show',
          title: ({ show }) => titleOf(show, seed + 1),
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
          parentId: ({ showId }) => showId,
          title: ({ season }) => `Season ${season}`,
          index: ({ season }) => season,
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
            const { id, show, season, index } = at;
            const duration = durationOf(at);
            const file = `${section.locations[0]?.path}/Show ${show + 1}/Season ${season}/s${season}e${index}.mp4`;
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
  }
}

/** A show, or a season or an episode of one. */
interface At {
  readonly type: string;
  readonly id: number;
  readonly parentId: number | undefined;
  /** How many shows are before its own. */
  readonly show: number;
  readonly showId: number;
  /** Of a season and an episode: which season it is. */
  readonly season: number;
  /** Of an episode: its number. */
  readonly index: number;
  readonly draw: Draw;
}
