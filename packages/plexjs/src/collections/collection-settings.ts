import { setCollectionPreferences } from '../generated/pms/collections.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { suggestion } from '../query/suggest.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Collection } from './collection.ts';

const modes = { default: -1, hide: 0, hideItems: 1, showItems: 2 } as const;
const sorts = { release: 0, alpha: 1, custom: 2 } as const;
const users = { admin: 0, user: 1 } as const;

/** How a collection is shown and sorted. What is left out stays as it is. */
export interface CollectionSettings {
  /** In its library: as the library does by default, not at all, in place of its items, or beside them. */
  readonly mode?: keyof typeof modes;
  /** By the day that items came out, by their titles, or by hand. */
  readonly sort?: keyof typeof sorts;
  /** Whose watched state a smart one goes by: the owner's, or that of the one who looks. */
  readonly user?: keyof typeof users;
}

/** The number that stands for items that were sorted by hand. */
export const sortedByHand: number = sorts.custom;

/** See `Collection.change`. */
export async function changeSettings(
  collection: Collection,
  { mode, sort, user }: CollectionSettings,
  options?: RequestOptions,
): Promise<void> {
  const params = {
    collectionId: ratingKeyOf(collection),
    collectionMode: numberOf('mode', modes, mode),
    collectionSort: numberOf('sort', sorts, sort),
    collectionFilterBasedOnUser: numberOf('user', users, user),
  };
  if (mode === undefined && sort === undefined && user === undefined) return;
  await setCollectionPreferences(collection.server.client, params, options);
}

function numberOf(name: string, numbers: Readonly<Record<string, number>>, word?: string): number | undefined {
  if (word === undefined || Object.hasOwn(numbers, word)) return word === undefined ? undefined : numbers[word];
  throw new PlexUsageError(`${name} is not “${word}”. ${suggestion(word, Object.keys(numbers))}`);
}
