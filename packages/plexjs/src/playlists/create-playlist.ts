import { createPlaylist as create, type CreatePlaylistParams } from '../generated/pms/playlists.ts';
import { checkServer, itemUris } from '../items/item-uri.ts';
import type { Item } from '../items/item.ts';
import type { LibraryQuery } from '../query/library-query.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { MediaKind } from './media-kind.ts';
import { addUris, bindPlaylist } from './playlist-requests.ts';
import { addressesOf } from './playlist-source.ts';
import type { Playlist } from './playlist.ts';
import { playableAddress } from './smart-playlist.ts';

/** A playlist that is to be made, of one of `items`, `query` and `queue`. */
export interface NewPlaylist {
  /** What it is called. */
  readonly title: string;
  /** Its items. Of shows, albums, collections and the like it is what is below them, of playlists their items. */
  readonly items?: Item | readonly Item[];
  /** What finds its items, now and in future. */
  readonly query?: LibraryQuery;
  /** Whether it is made of the query itself, or of what the query finds now. Default: true. */
  readonly smart?: boolean;
  /** The play queue whose entries it is made of. */
  readonly queue?: { readonly playQueueId?: string | undefined };
  /** What it holds. Default: what its items are. */
  readonly type?: MediaKind;
}

/** See `Playlists.create`. */
export async function createPlaylist(
  server: PlexServer,
  { title, items, query, smart = true, queue, type }: NewPlaylist,
  options?: RequestOptions,
): Promise<Playlist> {
  if (title.trim() === '') throw new PlexUsageError('A playlist has a title.');
  if ([items, query, queue].filter((source) => source !== undefined).length !== 1)
    throw new PlexUsageError('A playlist is made of one of `items`, `query` and `queue`.');
  if (queue) return made(server, { title, type, playQueueId: queue.playQueueId }, options);
  if (query && smart) {
    const { uri, kind } = await playableAddress(server, query, options);
    return made(server, { title, type: type ?? kind, smart: true, uri }, options);
  }
  const source = await addressesOf(server, items ?? query ?? [], () => undefined, options);
  const [uri, ...more] = source.uris;
  return fill(await made(server, { title, type: type ?? source.kind, smart: false, uri }, options), more, options);
}

/** See `Playlist.copyTo`. */
export async function copyTo(
  playlist: Playlist,
  server: PlexServer,
  title: string | undefined,
  options?: RequestOptions,
): Promise<Playlist> {
  await checkServer(server, [playlist], options);
  const about = { title: title ?? playlist.title, type: playlist.playlistType };
  if (playlist.smart === true) {
    const uri = playlist.content ?? (await playlist.reload(options)).content;
    return made(server, { ...about, smart: true, uri }, options);
  }
  const items = await playlist.items({ ...options }).all();
  const [uri, ...more] = await itemUris(server, items, options);
  return fill(await made(server, { ...about, smart: false, uri }, options), more, options);
}

async function made(server: PlexServer, params: CreatePlaylistParams, options?: RequestOptions): Promise<Playlist> {
  const { items } = await create(server.client, params, options);
  const [data] = items;
  if (data === undefined) throw new PlexUsageError(`The server did not say what it made of “${params.title ?? ''}”.`);
  return bindPlaylist(server, data, false);
}

async function fill(playlist: Playlist, uris: readonly string[], options?: RequestOptions): Promise<Playlist> {
  return uris.length === 0 ? playlist : addUris(playlist, uris, options);
}
