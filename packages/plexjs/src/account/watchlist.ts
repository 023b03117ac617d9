import type { Item } from '../generated/models/items.ts';
import {
  getWatchList,
  type WatchlistFilter,
  watchlistFilters,
  type WatchlistType,
  watchlistTypes,
} from '../generated/providers/watchlist.ts';
import { typeNumbers } from '../items/item-types.ts';
import { List } from '../paging/list.ts';
import type { ListOptions } from '../paging/source.ts';
import { suggestion } from '../query/suggest.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

const sortFields = ['watchlistedAt', 'titleSort', 'originallyAvailableAt', 'rating'] as const;

/** What a watchlist can be sorted by. */
export type WatchlistSortField = (typeof sortFields)[number];

/** Which part of a watchlist is wanted, and in which order. */
export interface WatchlistOptions extends ListOptions {
  /** `released`: what has come out; `available`: what one of the services has. Default: all. */
  readonly filter?: WatchlistFilter;
  /** Default: films and shows. */
  readonly type?: WatchlistType;
  /** Default: `watchlistedAt:desc`, the latest first. */
  readonly sort?: WatchlistSortField | `${WatchlistSortField}:asc` | `${WatchlistSortField}:desc`;
}

/** The account's watchlist. */
export function watchlist(
  client: PlexClient<PlexHost>,
  { filter = 'all', type, sort, ...options }: WatchlistOptions = {},
): List<Item> {
  check('filter', filter, watchlistFilters);
  if (type !== undefined) check('type', type, watchlistTypes);
  if (sort !== undefined)
    check(
      'sort',
      sort,
      sortFields.flatMap((field) => [field, `${field}:asc`, `${field}:desc`]),
    );
  const params = {
    filter,
    type: type && typeNumbers[type as keyof typeof typeNumbers],
    sort: sort === undefined ? undefined : [sort],
    includeCollections: true,
    includeExternalMedia: true,
    includeUserState: true,
  };
  return new List<Item>(
    (range, request) => getWatchList(client, { ...params, ...range }, request),
    // What Plex's own applications ask for at once.
    { pageSize: 100, ...options },
  );
}

function check(name: string, word: string, choices: readonly string[]): void {
  if (!choices.includes(word))
    throw new PlexUsageError(`A watchlist has no ${name} “${word}”. ${suggestion(word, choices)}`);
}
