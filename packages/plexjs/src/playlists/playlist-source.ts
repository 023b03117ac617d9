import { itemUris, several } from '../items/item-uri.ts';
import type { Item } from '../items/item.ts';
import { type LibraryQuery, queryAddress } from '../query/library-query.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { kindOf, kindOfAll, type MediaKind, playableType } from './media-kind.ts';

/**
 * What a list is filled with: items, or what a query of a library finds. Of shows, albums, collections and the like it is what is below them,
 * of playlists their items.
 */
export type PlaylistSource = Item | readonly Item[] | LibraryQuery;

/** The addresses of what a list is filled with, and the kind of list that it goes into, where it is known. */
export interface SourceAddresses {
  readonly uris: readonly [string, ...string[]];
  readonly kind: MediaKind | undefined;
}

/**
 * Finds out what a list is filled with.
 *
 * @param check Looks at the items before anything is asked for.
 * @throws {PlexUsageError} For nothing, items of another server, items of several kinds, and queries that the library does not have.
 */
export async function addressesOf(
  server: PlexServer,
  source: PlaylistSource,
  check: (items: readonly { readonly type: string; readonly title?: string | undefined }[]) => void,
  options?: RequestOptions,
): Promise<SourceAddresses> {
  if ('section' in source) {
    const { uri, type } = await queryAddress(server, source, playableType, options);
    check([{ type, title: 'What the query finds' }]);
    return { uris: [uri], kind: kindOf({ type }) };
  }
  const items = several<Item>(source);
  check(items);
  const kind = kindOfAll(items);
  return { uris: await itemUris(server, await withoutPlaylists(items, options), options), kind };
}

/** Playlists have no address of the form that lists are filled by, so that their items stand for them. */
export async function withoutPlaylists(items: readonly Item[], options?: RequestOptions): Promise<readonly Item[]> {
  const parts = await Promise.all(
    items.map(async (item) => (item.type === 'playlist' ? item.items({ ...options }).all() : [item])),
  );
  return parts.flat();
}
