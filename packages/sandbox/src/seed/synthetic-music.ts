import type { ItemRecord, SectionRecord, TagUse } from '../world/records.ts';
import { type LibraryBuilder, madeAt } from './library-builder.ts';
import { type Recipe, recipeOf } from './recipe.ts';
import { blockOf, type ItemBlock } from './synthetic-items.ts';
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
  return blockOf({ count: artists * each, outline, at, recipes: recipes() });

  function outline(place: number, before: number): Pick<ItemRecord, 'sectionId' | 'type' | 'parentId'> {
    const artistId = before + Math.floor(place / each) * each + 1;
    const rest = (place % each) - 1;
    if (rest < 0) return { sectionId: section.id, type: 'artist' };
    const albumId = artistId + 1 + Math.floor(rest / (1 + tracks)) * (1 + tracks);
    return rest % (1 + tracks) === 0
      ? { sectionId: section.id, type: 'album', parentId: artistId }
      : { sectionId: section.id, type: 'track', parentId: albumId };
  }

  function at(place: number, before: number): At {
    const { type, parentId } = outline(place, before);
    const id = before + place + 1;
    return {
      type,
      id,
      parentId,
      artist: Math.floor(place / each),
      index: id - (parentId ?? id),
      draw: new Draw(seed, id),
    };
  }

  function recipes(): Readonly<Record<string, Recipe<At>>> {
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
    return {
      artist: recipeOf<At>({
        own: {
          ...common,
          type: () => 'artist',
          title: ({ artist }) => titleOf(artist, seed + 3),
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
            const { id, artist, parentId, index } = at;
            const duration = durationOf(at);
            const file = `${section.locations[0]?.path}/Artist ${artist + 1}/Album ${parentId}/${index}.mp3`;
            return mediaOf(id, 'track.mp3', versionFields('track.mp3', { duration }), { file, size: duration * 32 });
          },
        },
        fields: { duration: durationOf, ratingCount: ({ draw }) => draw.below(100_000, 7) },
        tags: { mood },
      }),
    };
  }
}

/** Of an album its artist, of a track its album. */
const parentOf = ({ parentId, id }: At): number => parentId ?? id;

/** An artist, an album or a track. */
interface At {
  readonly type: string;
  readonly id: number;
  readonly parentId: number | undefined;
  /** How many artists are before its own. */
  readonly artist: number;
  /** Of a track: its number. */
  readonly index: number;
  readonly draw: Draw;
}
