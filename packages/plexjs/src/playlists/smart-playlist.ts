import { addPlaylistItems } from '../generated/pms/playlists.ts';
import type { ItemType } from '../items/item-types.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { type LibraryQuery, queryAddress, type ReadLibraryQuery, readLibraryQuery } from '../query/library-query.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { checkKind, kindOf, type MediaKind, playableType } from './media-kind.ts';
import { changedTo } from './playlist-requests.ts';
import type { Playlist, PlaylistItemType } from './playlist.ts';

/** See `Playlist.readQuery`. */
export async function readQueryOf(playlist: Playlist, options?: RequestOptions): Promise<ReadLibraryQuery> {
  checkSmart(playlist);
  // Lists leave the query out.
  const content = playlist.content ?? (await playlist.reload(options)).content;
  if (content === undefined)
    throw new PlexUsageError(`The server does not say which query “${playlist.title ?? ''}” is made of.`);
  return readLibraryQuery(playlist.server, content, options);
}

/** See `Playlist.setQuery`. */
export async function setQueryOf(playlist: Playlist, query: LibraryQuery, options?: RequestOptions): Promise<Playlist> {
  checkSmart(playlist);
  const { uri, type } = await playableAddress(playlist.server, query, options);
  if (playlist.playlistType !== undefined)
    checkKind(playlist.playlistType, [{ type, title: 'What the query finds' }], `“${playlist.title ?? ''}”`);
  const params = { playlistId: ratingKeyOf(playlist), uri };
  return changedTo(playlist, await addPlaylistItems(playlist.server.client, params, options), options);
}

const playable: ReadonlySet<string> = new Set<PlaylistItemType>(['movie', 'episode', 'clip', 'track', 'photo']);

/** The address of a query for what can be played. Throws `PlexUsageError` for a query of others, such as shows. */
export async function playableAddress(
  server: PlexServer,
  query: LibraryQuery,
  options?: RequestOptions,
): Promise<{ readonly uri: string; readonly type: ItemType; readonly kind: MediaKind | undefined }> {
  if (query.type !== undefined && !playable.has(query.type))
    throw new PlexUsageError(
      `The query of a smart playlist finds what can be played, and not items of type “${query.type}”. What can is: ${[...playable].join(', ')}.`,
    );
  const { uri, type } = await queryAddress(server, query, playableType, options);
  return { uri, type, kind: kindOf({ type }) };
}

function checkSmart({ smart, title = '' }: Playlist): void {
  if (smart !== true)
    throw new PlexUsageError(`“${title}” is not smart: it has no query. Change its items with \`add\` and \`remove\`.`);
}
