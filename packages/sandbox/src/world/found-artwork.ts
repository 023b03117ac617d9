import type { ItemRecord, ItemType } from './records.ts';
import type { ArtworkElement } from './records-artwork.ts';

/** The pictures and tunes that the server finds for each kind of item. */
const found: Readonly<Record<ItemType, readonly ArtworkElement[]>> = {
  movie: ['thumb', 'art', 'clearLogo', 'squareArt'],
  show: ['thumb', 'art', 'clearLogo', 'squareArt', 'banner', 'theme'],
  season: ['thumb'],
  episode: ['thumb'],
  artist: ['thumb', 'art'],
  album: ['thumb'],
  track: [],
  photoalbum: ['thumb', 'art'],
  photo: ['thumb'],
  clip: ['thumb'],
  collection: [],
  playlist: [],
};

/** Whether the server finds a picture of a kind for items of a type. */
export function findsArtwork(type: ItemType, element: ArtworkElement): boolean {
  return found[type].includes(element);
}

/** The name by which a picture that the server found itself is chosen; undefined where it found none. */
export function foundArtwork({ type, guid }: ItemRecord, element: ArtworkElement): string | undefined {
  return findsArtwork(type, element) ? `metadata://${listNames[element]}/${encodeURIComponent(guid)}` : undefined;
}

/** How many pictures of a kind the server finds, so that there is one to choose. */
const foundCounts: Readonly<Partial<Record<ArtworkElement, number>>> = { thumb: 3, art: 2, clearLogo: 2 };

/** The names of all pictures of a kind that the server found itself; an item has the first until somebody chooses. */
export function foundChoices(item: ItemRecord, element: ArtworkElement): readonly string[] {
  const first = foundArtwork(item, element);
  if (first === undefined) return isComposed(item.type, element) ? [composed] : [];
  return Array.from({ length: foundCounts[element] ?? 1 }, (_, index) =>
    index === 0 ? first : `${first}_${index + 1}`,
  );
}

/** The name of the poster that a server makes of those of a collection's items. */
export const composed = 'default://composite';

/** Whether an item has a poster made of those of others, until somebody gives it one. */
export function isComposed(type: ItemType, element: ArtworkElement): boolean {
  return type === 'collection' && element === 'thumb';
}

/** What the lists of each kind of picture are called in paths and identifiers. */
export const listNames: Readonly<Record<ArtworkElement, string>> = {
  thumb: 'posters',
  art: 'arts',
  clearLogo: 'clearLogos',
  squareArt: 'squareArts',
  banner: 'banners',
  theme: 'themes',
};
