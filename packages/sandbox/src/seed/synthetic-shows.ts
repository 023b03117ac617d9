import type { ItemRecord, SectionRecord } from '../world/records.ts';
import { type LibraryBuilder, madeAt } from './library-builder.ts';
import type { ItemBlock } from './synthetic-items.ts';
import { addedOf, dayOf, Draw, mediaOf, titleOf, versionFields } from './synthetic-values.ts';
import { contentRatings, genres, studios } from './synthetic-words.ts';

const seasons = 3;
const episodes = 10;
/** A show, its seasons, and the episodes of each after it. */
const each = 1 + seasons * (1 + episodes);

/** Shows. */
export function showBlock(builder: LibraryBuilder, section: SectionRecord, shows: number, seed: number): ItemBlock {
  const genreTags = builder.tags('genre', genres);
  return { count: shows * each, outline, make };

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

  function make(place: number, before: number): ItemRecord {
    const id = before + place + 1;
    const show = Math.floor(place / each);
    const showId = before + show * each + 1;
    const where = outline(place, before);
    const draw = new Draw(seed, id);
    const days = new Draw(seed, showId).below(36_000, 1);
    const common = { ...where, id, addedAt: addedOf(draw), updatedAt: madeAt, chapters: [], markers: [], locked: [] };
    const number = Math.floor(((place % each) - 1) / (1 + episodes)) + 1;
    const guid = (kind: string): string => `plex://${kind}/${id.toString(16).padStart(24, '5d9c08ba0')}`;
    const released = dayOf(days);
    if (where.type === 'show')
      return {
        ...common,
        guid: guid('show'),
        title: titleOf(show, seed + 1),
        index: 1,
        fields: {
          summary: 'A show that goes on.',
          year: Number(released.slice(0, 4)),
          originallyAvailableAt: released,
          contentRating: draw.of(contentRatings, 4),
          studio: draw.of(studios, 5),
          rating: draw.below(101, 6) / 10,
        },
        tags: { genre: draw.tags(genreTags, 3, 10) },
        guids: [`tvdb://${id}`],
        media: [],
      };
    if (where.type === 'season')
      return {
        ...common,
        guid: guid('season'),
        title: `Season ${number}`,
        index: number,
        fields: {},
        tags: {},
        guids: [],
        media: [],
      };
    const index = id - (where.parentId ?? id);
    const aired = dayOf(days + number * 365 + index * 7);
    const duration = 60_000 * (20 + draw.below(40, 2));
    const path = `${section.locations[0]?.path}/Show ${show + 1}/Season ${number}/s${number}e${index}.mp4`;
    return {
      ...common,
      guid: guid('episode'),
      title: titleOf(id, seed + 2),
      index,
      fields: {
        summary: 'What happens next.',
        year: Number(aired.slice(0, 4)),
        originallyAvailableAt: aired,
        duration,
      },
      tags: {},
      guids: [`tvdb://${id}`],
      media: mediaOf(id, 'episode.mp4', versionFields('episode.mp4', { duration }), {
        file: path,
        size: duration * 500,
      }),
    };
  }
}
