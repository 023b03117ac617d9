import {
  getMatches,
  matchItem,
  type MatchResult,
  mergeItems,
  splitItem,
  unmatch,
} from '../generated/pms/metadata-matches.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type LibraryItem, ratingKeyOf } from './library-item.ts';

/** What an agent is to look for. Without any of these it looks for what the item seems to be. */
export interface MatchOptions extends RequestOptions {
  /** The title to look for, or an identifier such as `imdb-tt0127536`. */
  readonly title?: string;
  /** The year to look for. */
  readonly year?: number;
  /** The agent that looks, for instance `tv.plex.agents.movie`. Default: the library's. */
  readonly agent?: string;
  /** The language of what it finds, for instance `en-US`. Default: the library's. */
  readonly language?: string;
}

/** See `LibraryItem.matches`. */
export async function listMatches(
  item: LibraryItem,
  { title, year, agent, language, ...options }: MatchOptions,
): Promise<readonly MatchResult[]> {
  const wish = { title, year, agent, language };
  const isWish = Object.values(wish).some((value) => value !== undefined);
  const params = { ids: ratingKeyOf(item), manual: true, ...(isWish && (await whole(item, wish, options))) };
  return (await getMatches(item.server.client, params, options)).results;
}

/** A wish with all that servers want along with a part of it: what is left out is that of the item and its library. */
async function whole(
  item: LibraryItem,
  { title, year, agent, language }: MatchOptions,
  options: RequestOptions,
): Promise<Omit<MatchOptions, keyof RequestOptions>> {
  const { title: ownTitle, year: ownYear, librarySectionId } = item as LibraryItem & { readonly year?: number };
  const isKnown = agent !== undefined && language !== undefined;
  const section =
    isKnown || librarySectionId === undefined
      ? undefined
      : await item.server.library.section(Number(librarySectionId), undefined, options);
  const who = { agent: agent ?? section?.agent, language: language ?? section?.language };
  // An agent alone looks for what the item seems to be.
  if (title === undefined && year === undefined && language === undefined) return who;
  // The year of the item belongs to its own title.
  return { ...who, title: title ?? ownTitle, year: year ?? (title === undefined ? ownYear : undefined) };
}

/** See `LibraryItem.match`. */
export async function chooseMatch(
  item: LibraryItem,
  { guid, name, year }: MatchResult,
  options?: RequestOptions,
): Promise<void> {
  if (guid === undefined) throw new PlexUsageError('This match has no guid, so the server cannot be told to take it.');
  await matchItem(item.server.client, { ids: ratingKeyOf(item), guid, name, year }, options);
}

/** See `LibraryItem.unmatch`. */
export async function removeMatch(item: LibraryItem, options?: RequestOptions): Promise<void> {
  await unmatch(item.server.client, { ids: ratingKeyOf(item) }, options);
}

/** See `LibraryItem.split`. */
export async function split(item: LibraryItem, options?: RequestOptions): Promise<void> {
  await splitItem(item.server.client, { ids: ratingKeyOf(item) }, options);
}

/** See `LibraryItem.merge`. */
export async function merge(
  item: LibraryItem,
  others: readonly LibraryItem[],
  options?: RequestOptions,
): Promise<void> {
  const ids = others.map(ratingKeyOf);
  const id = ratingKeyOf(item);
  if (ids.length === 0) throw new PlexUsageError(`There is nothing to merge with “${item.title}”.`);
  if (ids.includes(id)) throw new PlexUsageError(`“${item.title}” cannot be merged with itself.`);
  await mergeItems(item.server.client, { id, ids }, options);
}
