import type { Ask } from '../../http/ask.ts';
import { decoded } from '../../world/percent.ts';
import type { ItemRecord } from '../../world/records.ts';
import { itemsOf } from '../items/metadata.ts';
import { smartItems } from '../library/smart-items.ts';
import { itemsOfSource, playableOf } from '../library/source-items.ts';
import { readSource } from '../library/source-uri.ts';

/** The items that a URI names and the one who asks may see; undefined for a URI that names nothing of this server. */
export function itemsAt(ask: Ask, uri: string): readonly ItemRecord[] | undefined {
  const { world, account } = ask;
  const source = readSource(world, uri);
  if (source) return visible(ask, itemsOfSource(world, source, account?.id ?? 0));
  const path = pathOf(ask, uri);
  const playlist = /^\/playlists\/(\d+)(?:\/items)?(?:\?|$)/.exec(path)?.[1];
  if (playlist !== undefined) return itemsOfPlaylist(ask, Number(playlist));
  return stationItems(ask, path);
}

/** The items of a playlist of the account; undefined for one that it does not have. */
export function itemsOfPlaylist(ask: Ask, id: number): readonly ItemRecord[] | undefined {
  const { world, account } = ask;
  const playlist = world.tables.playlists.get(id);
  if (playlist === undefined || account === undefined || playlist.accountId !== account.id) return undefined;
  if (playlist.content !== undefined) {
    const source = readSource(world, playlist.content);
    return source && visible(ask, itemsOfSource(world, source, account.id));
  }
  return itemsOf(ask, playlist.entries.map(({ itemId }) => itemId).join(','));
}

/** Whether a URI is of a radio station. */
export function isStation(ask: Ask, uri: string): boolean {
  return /^\/library\/(?:metadata\/\d+\/station|sections\/\d+\/stations)\//.test(pathOf(ask, uri));
}

/** What of items can be played by a queue of a kind, with what is below them. */
export function playables(ask: Ask, items: readonly ItemRecord[], type: string): readonly ItemRecord[] {
  const kinds =
    { video: ['movie', 'episode', 'clip'], audio: ['track'], photo: ['photo', 'clip', 'movie'] }[type] ?? [];
  return items.flatMap((item) => leaves(ask, item)).filter((item) => kinds.includes(item.type));
}

/** Of a photo album: only the photos right in it, unless asked for all below it. */
function leaves(ask: Ask, item: ItemRecord): readonly ItemRecord[] {
  if (item.type === 'photoalbum' && !ask.flag('recursive')) return ask.world.hierarchy.childrenOf(item.id);
  return playableOf(ask.world, item, ask.account?.id ?? 0);
}

function visible(ask: Ask, items: readonly ItemRecord[]): readonly ItemRecord[] {
  const seen = new Set(itemsOf(ask, items.map(({ id }) => id).join(',')).map(({ id }) => id));
  return items.filter(({ id }) => seen.has(id));
}

/** The path of a `server://` or `library://` URI of this server; empty for others. */
function pathOf({ world }: Ask, uri: string): string {
  const server = `server://${world.names.machineIdentifier}/com.plexapp.plugins.library`;
  if (uri.startsWith(server)) return uri.slice(server.length);
  const [, path = ''] = /^library:\/\/[^/]*\/(?:item|directory)\/(.*)$/.exec(decoded(uri)) ?? [];
  return path.startsWith('/') ? path : `/${path}`;
}

/** What a radio station plays: the tracks of the artist, or of the library. */
function stationItems(ask: Ask, path: string): readonly ItemRecord[] | undefined {
  const [, artist] = /^\/library\/metadata\/(\d+)\/station\//.exec(path) ?? [];
  if (artist !== undefined) return itemsOf(ask, artist).flatMap(({ id }) => ask.world.hierarchy.leavesOf(id));
  const [, section] = /^\/library\/sections\/(\d+)\/stations\//.exec(path) ?? [];
  if (section === undefined) return undefined;
  return visible(
    ask,
    smartItems(ask.world, ask.account?.id ?? 0, `/library/sections/${section}/all?type=10&limit=100`),
  );
}
