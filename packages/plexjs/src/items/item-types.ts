import type { MetadataTypeNumber } from '../generated/models/metadata-types.ts';

/** The type of an item that a library can hold. */
export type ItemType =
  | 'movie'
  | 'show'
  | 'season'
  | 'episode'
  | 'artist'
  | 'album'
  | 'track'
  | 'clip'
  | 'photo'
  | 'photoalbum'
  | 'playlist'
  | 'collection';

/** The numbers that Plex's queries have for types. */
export const typeNumbers: Readonly<Record<ItemType, MetadataTypeNumber>> = {
  movie: 1,
  show: 2,
  season: 3,
  episode: 4,
  artist: 8,
  album: 9,
  track: 10,
  clip: 12,
  photo: 13,
  photoalbum: 14,
  playlist: 15,
  collection: 18,
};
