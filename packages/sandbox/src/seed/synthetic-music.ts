import type { ItemRecord, SectionRecord } from '../world/records.ts';
import { type LibraryBuilder, madeAt } from './library-builder.ts';
import type { ItemBlock } from './synthetic-items.ts';
import { addedOf, dayOf, Draw, mediaOf, titleOf, versionFields } from './synthetic-values.ts';
import { countries, genres, moods, studios } from './synthetic-words.ts';

const albums = 4;
const tracks = 10;
/** An artist, the albums, and the tracks of each after it. */
const each = 1 + albums * (1 + tracks);

/** Artists. */
export function musicBlock(builder: LibraryBuilder, section: SectionRecord, artists: number, seed: number): ItemBlock {
  const tags = {
    genre: builder.tags('genre', genres),
    country: builder.tags('country', countries),
    mood: builder.tags('mood', moods),
  };
  return { count: artists * each, outline, make };

  function outline(place: number, before: number): Pick<ItemRecord, 'sectionId' | 'type' | 'parentId'> {
    const artistId = before + Math.floor(place / each) * each + 1;
    const rest = (place % each) - 1;
    if (rest < 0) return { sectionId: section.id, type: 'artist' };
    const albumId = artistId + 1 + Math.floor(rest / (1 + tracks)) * (1 + tracks);
    return rest % (1 + tracks) === 0
      ? { sectionId: section.id, type: 'album', parentId: artistId }
      : { sectionId: section.id, type: 'track', parentId: albumId };
  }

  function make(place: number, before: number): ItemRecord {
    const id = before + place + 1;
    const artist = Math.floor(place / each);
    const where = outline(place, before);
    const draw = new Draw(seed, id);
    const common = {
      ...where,
      id,
      guid: `plex://${where.type}/${id.toString(16).padStart(24, '5d07bb5e0')}`,
      addedAt: addedOf(draw),
      updatedAt: madeAt,
      guids: [`mbid://${id}`],
      chapters: [],
      markers: [],
      locked: [],
    };
    const mood = draw.tags(tags.mood, 2, 10);
    const genre = draw.tags(tags.genre, 2, 13);
    if (where.type === 'artist')
      return {
        ...common,
        title: titleOf(artist, seed + 3),
        index: 1,
        fields: { summary: 'They play.' },
        tags: { genre, mood, country: [draw.of(tags.country, 20)] },
        media: [],
      };
    if (where.type === 'album') {
      const released = dayOf(14_000 + draw.below(24_000, 1));
      const fields = {
        year: Number(released.slice(0, 4)),
        originallyAvailableAt: released,
        studio: draw.of(studios, 5),
      };
      return { ...common, title: titleOf(id, seed + 4), index: 1, fields, tags: { genre, mood }, media: [] };
    }
    const index = id - (where.parentId ?? id);
    const duration = 1000 * (120 + draw.below(240, 2));
    const path = `${section.locations[0]?.path}/Artist ${artist + 1}/Album ${where.parentId}/${index}.mp3`;
    return {
      ...common,
      title: titleOf(id, seed + 5),
      index,
      fields: { duration, ratingCount: draw.below(100_000, 7) },
      tags: { mood },
      media: mediaOf(id, 'track.mp3', versionFields('track.mp3', { duration }), { file: path, size: duration * 32 }),
    };
  }
}
