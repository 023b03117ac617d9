import type { Playlist as PlaylistData, PlaylistContainer } from '../generated/models/playlists.ts';
import type { PlaylistGenerator } from '../generated/pms/playlist-generator-models.ts';
import { getPlaylistGenerators } from '../generated/pms/playlist-generators.ts';
import { addPlaylistItems, clearPlaylistItems, deletePlaylist } from '../generated/pms/playlists.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { checkKind } from './media-kind.ts';
import { addressesOf, type PlaylistSource } from './playlist-source.ts';
import type { Playlist } from './playlist.ts';

/** See `Playlist.add`. */
export async function addItems(
  playlist: Playlist,
  source: PlaylistSource,
  options?: RequestOptions,
): Promise<Playlist> {
  checkPlain(playlist);
  const { server, playlistType } = playlist;
  const check: Parameters<typeof addressesOf>[2] = (items) =>
    playlistType === undefined ? undefined : checkKind(playlistType, items, `“${playlist.title ?? ''}”`);
  const { uris } = await addressesOf(server, source, check, options);
  return addUris(playlist, uris, options);
}

/** Adds what addresses name, one after the other. */
export async function addUris(
  playlist: Playlist,
  uris: readonly string[],
  options?: RequestOptions,
): Promise<Playlist> {
  let changed = playlist;
  let [added, requested] = [0, 0];
  for (const uri of uris) {
    const params = { playlistId: ratingKeyOf(playlist), uri };
    const answer = await addPlaylistItems(playlist.server.client, params, options);
    const counts = answer.items[0] ?? answer;
    added += counts.leafCountAdded ?? 0;
    requested += counts.leafCountRequested ?? 0;
    changed = await changedTo(playlist, answer, options);
  }
  return Object.assign(changed, { leafCountAdded: added, leafCountRequested: requested });
}

/** See `Playlist.clear`. */
export async function clearItems(playlist: Playlist, options?: RequestOptions): Promise<Playlist> {
  checkPlain(playlist);
  const answer = await clearPlaylistItems(playlist.server.client, { playlistId: ratingKeyOf(playlist) }, options);
  return changedTo(playlist, answer, options);
}

/** See `Playlist.generators`. */
export async function readGenerators(
  playlist: Playlist,
  options?: RequestOptions,
): Promise<readonly PlaylistGenerator[]> {
  const params = { playlistId: ratingKeyOf(playlist) };
  return (await getPlaylistGenerators(playlist.server.client, params, options)).generators;
}

/** See `Playlist.delete`. */
export async function removePlaylist(playlist: Playlist, options?: RequestOptions): Promise<void> {
  await deletePlaylist(playlist.server.client, { playlistId: ratingKeyOf(playlist) }, options);
}

/** Makes a playlist of an operation's plain data. */
export function bindPlaylist(server: PlexServer, data: PlaylistData, isPartial: boolean): Playlist {
  return server.bind(data, isPartial) as Playlist;
}

/** What became of a playlist, as the answer to a change says it. Some servers answer without it, and are asked. */
export async function changedTo(
  playlist: Playlist,
  { items: [data] }: PlaylistContainer,
  options?: RequestOptions,
): Promise<Playlist> {
  return data === undefined ? playlist.reload(options) : bindPlaylist(playlist.server, data, false);
}

/** Sees to it that a playlist is put together by hand. Throws `PlexUsageError` where it is not. */
export function checkPlain({ smart, title = '' }: Playlist): void {
  if (smart === true)
    throw new PlexUsageError(
      `“${title}” is smart: its items are what its query finds. Give it another one with \`setQuery\`.`,
    );
}
