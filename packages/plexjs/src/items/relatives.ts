import type { List } from '../paging/list.ts';
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

interface Child {
  readonly title?: string | undefined;
  readonly index?: number | undefined;
  readonly parentIndex?: number | undefined;
}

/** The first of a list by its number, or by its title, as it is written before any other case. */
export async function childOf<T extends Child>(
  list: List<T>,
  which: number | string,
  parentIndex?: number,
): Promise<T | undefined> {
  const lower = typeof which === 'string' && which.toLowerCase();
  let found: T | undefined;
  for await (const child of list) {
    if (parentIndex !== undefined && child.parentIndex !== parentIndex) continue;
    if (which === child.index || which === child.title) return child;
    if (lower === child.title?.toLowerCase()) found ??= child;
  }
  return found;
}
