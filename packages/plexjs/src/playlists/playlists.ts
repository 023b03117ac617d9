import { getPlaylist, listPlaylists } from '../generated/pms/playlists.ts';
import { List } from '../paging/list.ts';
import type { ListOptions } from '../paging/source.ts';
import { named } from '../query/named.ts';
import { suggestion } from '../query/suggest.ts';
import { sectionKey, type SectionReference } from '../server/references.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { createPlaylist, type NewPlaylist } from './create-playlist.ts';
import type { MediaKind } from './media-kind.ts';
import { bindPlaylist } from './playlist-requests.ts';
import type { Playlist } from './playlist.ts';
import { type PlaylistUpload, uploadPlaylists } from './upload-playlists.ts';

/** What playlists can be sorted by. Servers know more than this type. */
export type PlaylistSort =
  | `${'titleSort' | 'mediaCount' | 'duration' | 'addedAt' | 'updatedAt' | 'lastViewedAt' | 'viewCount'}:${'asc' | 'desc'}`
  | (string & {});

/** Which playlists are wanted, and in which order. */
export interface PlaylistListOptions extends ListOptions {
  /** What they hold. Default: anything. */
  readonly type?: MediaKind;
  /** Whether they are made of a query, or by hand. Default: both. */
  readonly smart?: boolean;
  /** The library, or its key, that all of their items are from. */
  readonly section?: SectionReference;
  /** What their title has in it. */
  readonly title?: string;
  /** What to sort by, first things first. Default: the server's order, by title. */
  readonly sort?: PlaylistSort | readonly PlaylistSort[];
}

/**
 * The playlists of the account on a server.
 *
 * ```ts
 * const playlists = new Playlists(server);
 * const evening = await playlists.create({ title: 'Evening', items: [movie, episode] });
 * const dramas = await playlists.create({ title: 'Dramas', query: { section: 'Movies', where: { genre: 'Drama' }, sort: 'year' } });
 * for await (const playlist of playlists.list({ type: 'video' })) console.log(playlist.title, playlist.leafCount);
 * ```
 */
export class Playlists {
  /** The server that they are on. */
  readonly server: PlexServer;

  constructor(server: PlexServer) {
    this.server = server;
  }

  /** All of them, or those that fit: `GET /playlists`. */
  list({ type, smart, section, title, sort, ...options }: PlaylistListOptions = {}): List<Playlist> {
    const sectionId = sectionKey(section);
    const sorts = typeof sort === 'string' ? [sort] : sort;
    return new List(async (range, request) => {
      const params = { playlistType: type, smart, sectionId, title, sort: sorts, ...range };
      const container = await listPlaylists(this.server.client, params, request);
      return { ...container, items: container.items.map((data) => bindPlaylist(this.server, data, true)) };
    }, options);
  }

  /**
   * One of them, in full, by its title, in any case, or its `ratingKey`; a number is always a `ratingKey`.
   *
   * @throws {PlexUsageError} Where there is none; the message names those that there are.
   */
  async get(titleOrKey: string | number, options?: RequestOptions): Promise<Playlist> {
    const wanted = String(titleOrKey);
    const all = await this.list({ ...options }).all();
    const found = named(all, titleOrKey, ({ title: name, ratingKey: key }) => ({ name, key }));
    if (found) return found.reload(options);
    // The server's own playlist of conversions is not in the list.
    if (/^\d+$/.test(wanted)) {
      const { items } = await getPlaylist(this.server.client, { playlistId: wanted }, options);
      if (items[0]) return bindPlaylist(this.server, items[0], false);
    }
    const titles = all.map(({ title }) => title ?? '');
    throw new PlexUsageError(`There is no playlist “${wanted}”. ${suggestion(wanted, titles)}`);
  }

  /**
   * Makes one of items, of a query or of a play queue: `POST /playlists`.
   *
   * @throws {PlexUsageError} For one that would be empty, items of several kinds or of another server, and what the library of the query does not have.
   */
  create(playlist: NewPlaylist, options?: RequestOptions): Promise<Playlist> {
    return createPlaylist(this.server, playlist, options);
  }

  /**
   * Makes playlists of M3U files that are on the server's disk: `POST /playlists/upload`. For the owner only.
   *
   * @returns Those that were made: one of a file, any number of a folder.
   * @throws {PlexServerError} Where the server can read none.
   */
  upload(upload: PlaylistUpload, options?: RequestOptions): Promise<readonly Playlist[]> {
    return uploadPlaylists(this, upload, options);
  }
}
