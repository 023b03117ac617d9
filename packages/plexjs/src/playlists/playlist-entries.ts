import { deletePlaylistItem, movePlaylistItem } from '../generated/pms/playlists.ts';
import { several } from '../items/item-uri.ts';
import type { Item } from '../items/item.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { suggestion } from '../query/suggest.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { changedTo, checkPlain } from './playlist-requests.ts';
import type { Playlist } from './playlist.ts';

/** See `Playlist.remove`. */
export async function removeItems(
  playlist: Playlist,
  items: Item | readonly Item[],
  options?: RequestOptions,
): Promise<Playlist> {
  checkPlain(playlist);
  const playlistId = ratingKeyOf(playlist);
  let changed = playlist;
  for (const generatorId of await entriesOf(playlist, several<Item>(items), options)) {
    const answer = await deletePlaylistItem(playlist.server.client, { playlistId, generatorId }, options);
    changed = await changedTo(playlist, answer, options);
  }
  return changed;
}

/** See `Playlist.move`. */
export async function moveItem(
  playlist: Playlist,
  item: Item,
  after: Item | undefined,
  options?: RequestOptions,
): Promise<Playlist> {
  checkPlain(playlist);
  if (item === after) throw behindItself(item);
  const [entry = '', behind] = await entriesOf(playlist, after ? [item, after] : [item], options);
  if (entry === behind) throw behindItself(item);
  const params = { playlistId: ratingKeyOf(playlist), playlistItemId: entry, after: behind };
  return changedTo(playlist, await movePlaylistItem(playlist.server.client, params, options), options);
}

/** The numbers that items have in a list. Those that do not say theirs are looked for by what they are. */
async function entriesOf(
  playlist: Playlist,
  items: readonly Item[],
  options?: RequestOptions,
): Promise<readonly string[]> {
  const said = items.map(({ playlistItemId }) => playlistItemId);
  if (said.every((entry) => entry !== undefined)) return said;
  const there = await playlist.items({ ...options }).all();
  const taken = new Set(said);
  return items.map((item, index) => {
    const entry =
      said[index] ??
      there.find(({ ratingKey, playlistItemId }) => ratingKey === ratingKeyOf(item) && !taken.has(playlistItemId))
        ?.playlistItemId;
    if (entry === undefined) throw notIn(playlist, item, there);
    taken.add(entry);
    return entry;
  });
}

/** That an item has no place behind itself. */
export function behindItself({ title = '' }: { readonly title?: string | undefined }): PlexUsageError {
  return new PlexUsageError(`“${title}” cannot be moved behind itself.`);
}

/** That an item is not in a list, which names what is. */
export function notIn(
  { title: list = '' }: { readonly title?: string | undefined },
  { title = '' }: { readonly title?: string | undefined },
  there: readonly { readonly title?: string | undefined }[],
): PlexUsageError {
  const titles = there.map((item) => item.title ?? '');
  return new PlexUsageError(`“${title}” is not in “${list}”. ${suggestion(title, titles)}`);
}
