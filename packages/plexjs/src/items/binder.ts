import { Collection } from '../collections/collection.ts';
import type { Item as ItemData } from '../generated/models/items.ts';
import { Playlist } from '../playlists/playlist.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { Item, ItemKinds } from './item.ts';
import type { LibraryItem } from './library-item.ts';
import { Album, Artist, Track } from './music.ts';
import { OtherItem, Person } from './other-items.ts';
import { Photo, PhotoAlbum } from './photos.ts';
import { Clip, Episode, Movie, Season, Show } from './video.ts';

const classes: { readonly [K in keyof ItemKinds]: { readonly prototype: LibraryItem } } = {
  movie: Movie,
  show: Show,
  season: Season,
  episode: Episode,
  artist: Artist,
  album: Album,
  track: Track,
  photo: Photo,
  photoalbum: PhotoAlbum,
  clip: Clip,
  playlist: Playlist,
  collection: Collection,
  person: Person,
  other: OtherItem,
};

type Prototypes = { readonly [K in keyof ItemKinds]: object };

/**
 * Makes items of decoded data, by giving them a prototype: nothing is copied, and server and state cost nothing an item.
 * The prototypes are made once a server, so that items of one kind stay of one shape.
 */
export class Binder {
  readonly #partial: Prototypes;
  readonly #full: Prototypes;

  constructor(server: PlexServer) {
    this.#partial = prototypesOf(server, true);
    this.#full = prototypesOf(server, false);
  }

  /** Makes an item of its data, which become it. */
  bind(data: ItemData, isPartial: boolean): Item {
    const prototypes = isPartial ? this.#partial : this.#full;
    return Object.setPrototypeOf(data, prototypes[data.type]) as Item;
  }
}

function prototypesOf(server: PlexServer, isPartial: boolean): Prototypes {
  const entries = Object.entries(classes).map(([type, { prototype }]) => [
    type,
    Object.create(prototype, { server: { value: server }, isPartial: { value: isPartial } }) as object,
  ]);
  return Object.fromEntries(entries) as Prototypes;
}
