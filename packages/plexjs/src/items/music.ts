import type { Album as AlbumData, Artist as ArtistData, Track as TrackData } from '../generated/models/music.ts';
import { getSonicPath, listContent } from '../generated/pms/content.ts';
import { getAllItemLeaves, getMetadataChildren, listSonicallySimilar } from '../generated/pms/metadata-relations.ts';
import type { List } from '../paging/list.ts';
import type { Playlist } from '../playlists/playlist.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { editOf, type ItemEdit } from './edit.ts';
import type { IncludeOptions, ItemListOptions } from './includes.ts';
import { typeNumbers } from './item-types.ts';
import { LibraryItem, ratingKeyOf } from './library-item.ts';
import { PlayableItem } from './playable-item.ts';
import { childOf, itemAbove, sectionIdOf } from './relatives.ts';

/** How similar music has to be. */
export interface SonicOptions extends ItemListOptions {
  /** How far from it music may be, 0 to 1. Default: the server's, 0.25. */
  readonly maxDistance?: number;
}

/** Which track of an album is wanted. */
export interface AlbumTrackOptions extends ItemListOptions {
  /** The number of its disc. */
  readonly disc?: number;
}

/** An artist or a group. */
export interface Artist extends ArtistData {}
/** An artist or a group. */
export class Artist extends LibraryItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'artist'> {
    return editOf([this]);
  }

  /** Its albums. Below an artist servers list only loose tracks, so the library is asked. */
  albums(options?: ItemListOptions): List<Album> {
    const query = { type: typeNumbers.album, 'artist.id': ratingKeyOf(this) };
    return this.server.list(listContent, { sectionId: sectionIdOf(this), query }, options);
  }

  /** The album of a title, in any case; undefined where it has none. */
  album(title: string, options?: ItemListOptions): Promise<Album | undefined> {
    return childOf(this.albums(options), title);
  }

  /**
   * A track by its title, in any case, or by the title of its album and its number or title there; undefined where it has none.
   *
   * ```ts
   * const third = await artist.track('Cold Places', 3);
   * ```
   */
  track(title: string, options?: ItemListOptions): Promise<Track | undefined>;
  track(album: string, which: number | string, options?: AlbumTrackOptions): Promise<Track | undefined>;
  async track(
    first: string,
    second?: number | string | ItemListOptions,
    options?: AlbumTrackOptions,
  ): Promise<Track | undefined> {
    if (typeof second === 'object' || second === undefined) return childOf(this.tracks(second), first);
    return (await this.album(first, options))?.track(second, options);
  }

  /** Its tracks, of all albums: `/library/metadata/{ratingKey}/allLeaves`. */
  tracks(options?: ItemListOptions): List<Track> {
    return this.server.list(getAllItemLeaves, { ids: ratingKeyOf(this) }, options);
  }

  /** Its most played tracks, as all who listen to it have it, best first. */
  popularTracks(options?: ItemListOptions): List<Track> {
    const query = {
      type: typeNumbers.track,
      'artist.id': ratingKeyOf(this),
      'album.subformat!': ['Compilation', 'Live'],
      'ratingCount>>': 0,
      group: 'title',
      sort: ['ratingCount:desc'],
      limit: 100,
    };
    return this.server.list(listContent, { sectionId: sectionIdOf(this), query }, options);
  }

  /** Radio stations that play music like its own, of which play queues are made. Reads it in full. */
  async fetchStations(options: RequestOptions = {}): Promise<readonly Playlist[]> {
    const { stations } = await this.reload({ ...options, include: ['stations'] });
    const items = (stations?.items ?? []).map((station) => this.server.bind(station));
    return items.filter((item) => item.type === 'playlist');
  }

  /** Artists that sound like it, nearest first: `/library/metadata/{ratingKey}/nearest`. The server has to have analysed its music. */
  sonicallySimilar({ maxDistance, ...options }: SonicOptions = {}): List<Artist> {
    return this.server.list(listSonicallySimilar, { ids: ratingKeyOf(this), maxDistance }, options);
  }
}

/** An album of an artist. */
export interface Album extends AlbumData {}
/** An album of an artist. */
export class Album extends LibraryItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'album'> {
    return editOf([this]);
  }

  /** Its tracks: `/library/metadata/{ratingKey}/children`. */
  tracks(options?: ItemListOptions): List<Track> {
    return this.server.list(getMetadataChildren, { ids: ratingKeyOf(this) }, options);
  }

  /**
   * The track of a number, or of a title, in any case; undefined where it has none.
   *
   * @param options `disc`: the number of its disc, where several have one. Default: the first that has it.
   */
  track(which: number | string, { disc, ...options }: AlbumTrackOptions = {}): Promise<Track | undefined> {
    return childOf(this.tracks(options), which, disc);
  }

  /** Its artist, in full. */
  artist(options?: IncludeOptions & RequestOptions): Promise<Artist> {
    return itemAbove<Artist>(this, this.parentRatingKey, 'artist', options);
  }

  /** Albums that sound like it, nearest first: `/library/metadata/{ratingKey}/nearest`. */
  sonicallySimilar({ maxDistance, ...options }: SonicOptions = {}): List<Album> {
    return this.server.list(listSonicallySimilar, { ids: ratingKeyOf(this), maxDistance }, options);
  }
}

/** A track of an album. */
export interface Track extends TrackData {}
/** A track of an album. */
export class Track extends PlayableItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'track'> {
    return editOf([this]);
  }

  /** Its album, in full. */
  album(options?: IncludeOptions & RequestOptions): Promise<Album> {
    return itemAbove<Album>(this, this.parentRatingKey, 'album', options);
  }

  /** Its artist, in full. */
  artist(options?: IncludeOptions & RequestOptions): Promise<Artist> {
    return itemAbove<Artist>(this, this.grandparentRatingKey, 'artist', options);
  }

  /**
   * A way from this track to another one, by tracks that sound alike: `GET /library/sections/{key}/computePath`.
   *
   * @param options `count`: how many tracks it is made of.
   */
  sonicAdventure(to: Track, { count, ...options }: SonicOptions & { readonly count?: number } = {}): List<Track> {
    const params = { sectionId: sectionIdOf(this), startId: ratingKeyOf(this), endId: ratingKeyOf(to), count };
    return this.server.list(getSonicPath, params, options);
  }

  /** Tracks that sound like it, nearest first: `/library/metadata/{ratingKey}/nearest`. */
  sonicallySimilar({ maxDistance, ...options }: SonicOptions = {}): List<Track> {
    return this.server.list(listSonicallySimilar, { ids: ratingKeyOf(this), maxDistance }, options);
  }
}
