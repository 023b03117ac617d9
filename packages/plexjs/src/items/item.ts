import type { Collection } from '../collections/collection.ts';
import type { Playlist } from '../playlists/playlist.ts';
import type { Album, Artist, Track } from './music.ts';
import type { OtherItem, Person } from './other-items.ts';
import type { Photo, PhotoAlbum } from './photos.ts';
import type { Clip, Episode, Movie, Season, Show } from './video.ts';

/** The classes of items, by their `type`. */
export interface ItemKinds {
  movie: Movie;
  show: Show;
  season: Season;
  episode: Episode;
  artist: Artist;
  album: Album;
  track: Track;
  photo: Photo;
  photoalbum: PhotoAlbum;
  clip: Clip;
  playlist: Playlist;
  collection: Collection;
  person: Person;
  other: OtherItem;
}

/** An item of a server. Its `type` tells which: `if (item.type === 'movie')`. */
export type Item = ItemKinds[keyof ItemKinds];
