import type { PlexServer } from '../server/plex-server.ts';
import type { Section } from '../library/section.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Item } from './item.ts';
import { libraryIdentifier, ratingKeyOf } from './library-item.ts';

/** Where an address of Plex Web begins. */
export interface WebUrlOptions extends RequestOptions {
  /** Default: `https://app.plex.tv/desktop/`. A server has its own below `/web/index.html`. */
  readonly base?: string | URL;
  /** The tab of a library, for instance `library` or `collections`; of a server that of its playlists, for instance `video`. Default: none. */
  readonly tab?: string;
}

/**
 * The address at which people see an item, a library or a server in Plex Web.
 *
 * ```ts
 * console.log(await webUrl(movie));
 * ```
 *
 * @throws {PlexUsageError} Where the server does not say its `machineIdentifier`.
 */
export async function webUrl(
  of: Item | Section | PlexServer,
  { base = 'https://app.plex.tv/desktop/', tab, ...options }: WebUrlOptions = {},
): Promise<string> {
  const server = 'server' in of ? of.server : of;
  const { machineIdentifier } = await server.info(options);
  if (machineIdentifier === undefined)
    throw new PlexUsageError('The server does not say its machineIdentifier, so that it has no address in Plex Web.');
  return `${String(base)}#!/${pathOf(of, machineIdentifier, tab)}`;
}

function pathOf(of: Item | Section | PlexServer, machineIdentifier: string, tab: string | undefined): string {
  const media = `media/${machineIdentifier}/${libraryIdentifier}`;
  if (!('server' in of))
    return tab === undefined ? media : `${media}?source=playlists&pivot=playlists.${encodeURIComponent(tab)}`;
  if (!('ratingKey' in of))
    return `${media}?source=${of.key ?? ''}${tab === undefined ? '' : `&pivot=${encodeURIComponent(tab)}`}`;
  const isPlaylist = of.type === 'playlist';
  const key = encodeURIComponent(`/${isPlaylist ? 'playlists' : 'library/metadata'}/${ratingKeyOf(of)}`);
  // Plex Web shows photos only in its old form.
  const old = of.type === 'photo' || of.type === 'photoalbum' ? '&legacy=1' : '';
  return `server/${machineIdentifier}/${isPlaylist ? 'playlist' : 'details'}?key=${key}${old}`;
}
