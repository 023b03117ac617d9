import { itemUris, libraryRoot, several } from '../items/item-uri.ts';
import type { Item } from '../items/item.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { checkKind, kindOf, kindOfAll, type MediaKind, playableType } from '../playlists/media-kind.ts';
import { type PlaylistSource, withoutPlaylists } from '../playlists/playlist-source.ts';
import { queryAddress } from '../query/library-query.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** A radio station: one of `artist.stations`, or of the hub `hub.music.stations` of a library. */
export interface Station {
  /** Stations come as playlists. */
  readonly type: 'playlist';
  /** The path that it is played by. */
  readonly key?: string | undefined;
  /** What it is called. */
  readonly title?: string | undefined;
  /** What it plays. */
  readonly playlistType?: string | undefined;
}

/**
 * What a queue is made of: items, a playlist, what a query of a library finds, or a radio station. Of shows, albums, collections and the
 * like it is what is below them.
 */
export type PlayQueueSource = PlaylistSource | Station;

/** The parameters by which a queue is filled, of one request or of several, and what it plays. */
export interface PlayQueueParts {
  readonly parts: readonly [PlayQueuePart, ...PlayQueuePart[]];
  readonly kind: MediaKind | undefined;
}

/** The parameters of a request. */
export type PlayQueuePart =
  | { readonly uri: string; readonly playlistId?: undefined }
  | { readonly playlistId: string; readonly uri?: undefined };

/**
 * Finds out how a queue is filled.
 *
 * @param wanted What the queue plays, where it is known.
 * @param most How many items a request may name.
 * @throws {PlexUsageError} For nothing, items of another kind or another server, and queries that the library does not have.
 */
export async function partsOf(
  server: PlexServer,
  source: PlayQueueSource,
  wanted: MediaKind | undefined,
  most: number,
  options?: RequestOptions,
): Promise<PlayQueueParts> {
  if ('section' in source) {
    const { uri, type } = await queryAddress(server, source, playableType, options);
    return { parts: [{ uri }], kind: checked([{ type, title: 'What the query finds' }], wanted) };
  }
  const stationKey = stationKeyOf(source);
  if (stationKey !== undefined)
    return {
      parts: [{ uri: `${await libraryRoot(server, options)}${stationKey}` }],
      kind: checked([source as Station], wanted),
    };
  const items = several<Item>(source as Item | readonly Item[]);
  const kind = checked(items, wanted);
  const [only, ...more] = items;
  if (only?.type === 'playlist' && more.length === 0) {
    await itemUris(server, [only], options);
    return { parts: [{ playlistId: ratingKeyOf(only) }], kind };
  }
  const uris = await itemUris(server, await withoutPlaylists(items, options), options, most);
  const [first, ...others] = uris.map((uri) => ({ uri }));
  if (first === undefined) throw new PlexUsageError('There is nothing to queue.');
  return { parts: [first, ...others], kind };
}

/** The path of a radio station; undefined for what is none. */
function stationKeyOf(source: PlaylistSource | Station): string | undefined {
  const { type, key } = source as { readonly type?: string; readonly key?: string };
  return type === 'playlist' && /\/stations?\//.test(key ?? '') ? key : undefined;
}

function checked(items: Parameters<typeof kindOfAll>[0], wanted: MediaKind | undefined): MediaKind | undefined {
  if (wanted === undefined) return items.length === 1 && items[0] ? kindOf(items[0]) : kindOfAll(items);
  checkKind(wanted, items, 'the queue');
  return wanted;
}
