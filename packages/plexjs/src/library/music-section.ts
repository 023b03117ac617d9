import type { Album, Track } from '../items/music.ts';
import type { List } from '../paging/list.ts';
import type { Playlist } from '../playlists/playlist.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { Section, type SectionItemsOptions } from './section.ts';

/** A library of music. */
export class MusicSection extends Section<'artist' | 'album' | 'track' | 'collection', 'artist'> {
  /** The albums of all its artists. */
  albums(options?: Omit<SectionItemsOptions<'album'>, 'type'>): List<Album> {
    return this.items({ ...options, type: 'album' });
  }

  /** The tracks of all its artists. */
  tracks(options?: Omit<SectionItemsOptions<'track'>, 'type'>): List<Track> {
    return this.items({ ...options, type: 'track' });
  }

  /** Its radio stations, of which play queues are made. `artist.fetchStations` gives those of an artist. */
  async stations(options?: RequestOptions): Promise<readonly Playlist[]> {
    const hubs = await this.hubs(options);
    const items = hubs.find(({ context }) => context === 'hub.music.stations')?.items ?? [];
    return items.filter((item) => item.type === 'playlist');
  }
}
