import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { libraryIdentifier, ratingKeyOf } from './library-item.ts';

/** What is of a server: an item, or a library. */
interface OfServer {
  readonly server: PlexServer;
  readonly title?: string | undefined;
}

/** One or several, as an array. */
export function several<T extends object>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? (one as readonly T[]) : [one as T];
}

/** What the addresses begin with by which a server's lists are filled: `server://{machineIdentifier}/com.plexapp.plugins.library`. */
export async function libraryRoot(server: PlexServer, options?: RequestOptions): Promise<string> {
  const { machineIdentifier } = await server.info(options);
  if (machineIdentifier === undefined)
    throw new PlexUsageError('The server does not say its machineIdentifier, so that its items have no address.');
  return `server://${machineIdentifier}/${libraryIdentifier}`;
}

/**
 * The addresses of items by which lists are filled.
 *
 * @param most How many items one address has at most: servers refuse those that are too long.
 * @throws {PlexUsageError} Where there is no item, or one of another server.
 */
export async function itemUris(
  server: PlexServer,
  items: readonly (OfServer & { readonly ratingKey?: string | undefined })[],
  options?: RequestOptions,
  most = 300,
): Promise<[string, ...string[]]> {
  if (items.length === 0) throw new PlexUsageError('There is nothing to put into the list: it has no items.');
  await checkServer(server, items, options);
  const root = await libraryRoot(server, options);
  const keys = items.map(ratingKeyOf);
  const uriFrom = (start: number): string => `${root}/library/metadata/${keys.slice(start, start + most).join(',')}`;
  const uris: [string, ...string[]] = [uriFrom(0)];
  for (let start = most; start < keys.length; start += most) uris.push(uriFrom(start));
  return uris;
}

/** Sees to it that things are of one server; it may be read with several tokens. Throws `PlexUsageError` where they are not. */
export async function checkServer(
  server: PlexServer,
  things: readonly OfServer[],
  options?: RequestOptions,
): Promise<void> {
  const checked = new Set([server]);
  for (const { server: other, title } of things) {
    if (checked.has(other)) continue;
    checked.add(other);
    const [own, theirs] = await Promise.all([server.info(options), other.info(options)]);
    if (own.machineIdentifier !== theirs.machineIdentifier)
      throw new PlexUsageError(
        `“${title ?? ''}” is of the server “${theirs.friendlyName ?? ''}”, and the list is on “${own.friendlyName ?? ''}”, which can only have what is of it.`,
      );
  }
}
