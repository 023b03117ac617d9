import { browsePath, browseRoots, type BrowseContainer } from '../generated/pms/system.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

/** What of a server's disk is wanted. */
export interface BrowseOptions extends RequestOptions {
  /** Whether files are told, too. Default: true. */
  readonly includeFiles?: boolean;
}

/** A folder of a server's disk. */
export type Folder = Pick<BrowseContainer, 'paths' | 'files'>;

/** See `System.browse`. */
export async function browse(
  server: PlexServer,
  path: string | undefined,
  { includeFiles = true, ...options }: BrowseOptions = {},
): Promise<Folder> {
  if (path === undefined) return browseRoots(server.client, { includeFiles }, options);
  const bytes = new TextEncoder().encode(path);
  const base64path = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return browsePath(server.client, { base64path, includeFiles }, options);
}

/** A folder with where it is, as `walk` comes by it. */
export interface WalkedFolder extends Folder {
  /** Where it is. */
  readonly path: string;
}

/** See `System.walk`. */
export async function* walk(
  server: PlexServer,
  path: string | undefined,
  options?: BrowseOptions,
): AsyncGenerator<WalkedFolder, void, undefined> {
  const folder = await browse(server, path, options);
  if (path !== undefined) yield { path, paths: folder.paths, files: folder.files };
  for (const { path: below } of folder.paths)
    if (below !== undefined && below !== path) yield* walk(server, below, options);
}
