import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { IncludeOptions } from './includes.ts';
import type { LibraryItem } from './library-item.ts';

/** Reads an item above another. */
export async function itemAbove<T extends LibraryItem>(
  { server, title }: LibraryItem,
  ratingKey: string | undefined,
  relation: string,
  options?: IncludeOptions & RequestOptions,
): Promise<T> {
  if (ratingKey === undefined)
    throw new PlexUsageError(`The server did not say which ${relation} “${title}” belongs to.`);
  return (await server.item(ratingKey, options)) as LibraryItem as T;
}

/** The library that an item is in. Throws `PlexUsageError` where the server did not say. */
export function sectionIdOf({ librarySectionId, title }: LibraryItem): string {
  if (librarySectionId === undefined)
    throw new PlexUsageError(`The server did not say which library “${title}” is in. Take what \`reload()\` gives.`);
  return librarySectionId;
}
