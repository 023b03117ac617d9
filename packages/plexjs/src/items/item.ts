import type { Collection } from '../collections/collection.ts';
import type { Playlist } from '../playlists/playlist.ts';
import type { Album, Artist, Track } from './music.ts';
import type { OtherItem, Person } from './other-items.ts';
import type { Photo, PhotoAlbum } from './photos.ts';
import type { Clip, Episode, Movie, Season, Show } from './video.ts';

/** The classes of items, by their `type`. */
export interface ItemKinds {
  /** A film, or a home video. */
  movie: Movie;
  /** A television show. */
  show: Show;
  /** A season of a show. */
  season: Season;
  /** An episode of a season. */
  episode: Episode;
  /** An artist or a group. */
  artist: Artist;
  /** An album of an artist. */
  album: Album;
  /** A track of an album. */
  track: Track;
  /** A photo. */
  photo: Photo;
  /** An album of photos. Servers call it `photo`, too. */
  photoalbum: PhotoAlbum;
  /** A short video: a trailer or another extra, or a video among photos. */
  clip: Clip;
  /** A playlist, or a radio station. */
  playlist: Playlist;
  /** A collection of a library. */
  collection: Collection;
  /** An actor, director or another person. */
  person: Person;
  /** Anything else: the server’s word for it is in `typeOnWire`. */
  other: OtherItem;
}

/** An item of a server. Its `type` tells which: `if (item.type === 'movie')`. */
export type Item = ItemKinds[keyof ItemKinds];
