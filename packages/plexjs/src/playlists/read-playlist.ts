import { getPlaylist, getPlaylistItems } from '../generated/pms/playlists.ts';
import { includeParams } from '../items/includes.ts';
import type { ItemKinds } from '../items/item.ts';
import { typeNumbers } from '../items/item-types.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import type { Range, Slice } from '../paging/source.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Playlist, PlaylistItemsOptions, PlaylistItemType } from './playlist.ts';

/** See `Playlist.reload`. */
export async function readPlaylist(playlist: Playlist, options?: RequestOptions): Promise<Playlist> {
  const params = { playlistId: ratingKeyOf(playlist) };
  const [data] = (await getPlaylist(playlist.server.client, params, options)).items;
  if (data === undefined) throw new PlexUsageError(`The server gave nothing for “${playlist.title ?? ''}”.`);
  return playlist.server.bind(data, false) as Playlist;
}

/** See `Playlist.items`. */
export async function readItems<T extends PlaylistItemType>(
  playlist: Playlist,
  { type, ...options }: PlaylistItemsOptions<T>,
  range: Range,
  request: RequestOptions,
): Promise<Slice<ItemKinds[T]>> {
  const { server } = playlist;
  const about = { playlistId: ratingKeyOf(playlist), type: type && [typeNumbers[type]] };
  const params = { ...includeParams(options, ['guids']), ...about, ...range };
  const { items, offset, totalSize } = await getPlaylistItems(server.client, params, request);
  return { items: items.map((item) => server.bind(item) as ItemKinds[T]), offset, totalSize };
}
