import type { CommonSenseMedia, Review } from '../generated/models/ratings.ts';
import type { Item } from '../generated/models/items.ts';
import type { Hub } from '../generated/models/hubs.ts';
import { getRatingsAndReviewsPageData, type RatingsAndReviews } from '../generated/providers/community-activity.ts';
import {
  type DiscoverSearchGroup,
  type DiscoverSearchProvider,
  type DiscoverSearchType,
  discoverSearchTypes,
  searchDiscover,
} from '../generated/providers/discover.ts';
import {
  getAvailabilities,
  getCommonSenseMedia,
  getProviderChildren,
  getProviderItem,
  getProviderReviews,
  getProviderUserState,
  matchProviderItem,
  rateProvider,
  scrobbleProvider,
  unscrobbleProvider,
} from '../generated/providers/metadata.ts';
import type { Availability, UserState } from '../generated/providers/provider-models.ts';
import { getMusicHubs, getVodHubs } from '../generated/providers/roots.ts';
import { addToWatchlist, createRssFeed, removeFromWatchlist } from '../generated/providers/watchlist.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import { List } from '../paging/list.ts';
import type { ListOptions } from '../paging/source.ts';
import { suggestion } from '../query/suggest.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type ItemReference, onlineKey } from './item-reference.ts';
import { watchlist, type WatchlistOptions } from './watchlist.ts';

/** What is looked for in the online catalogue. */
export interface DiscoverSearchOptions extends RequestOptions {
  /** How many of each place are given at most. Default: 30. */
  readonly limit?: number;
  /** The kinds that are wanted. Default: films and shows. */
  readonly types?: readonly DiscoverSearchType[];
  /** Where to look: everywhere (`discover`), or what Plex itself has for free (`PLEXAVOD`) or for rent (`PLEXTVOD`). Default: everywhere. */
  readonly providers?: readonly DiscoverSearchProvider[];
}

/** What one item is found by: an identifier of another service such as `imdb://tt0127536`, or its title. */
export interface FindOptions extends RequestOptions {
  /** What it is. */
  readonly type: ItemType;
  /** Its identifier at another service, for instance `imdb://tt0127536`. */
  readonly guid?: string;
  /** Its title, where no identifier is known. */
  readonly title?: string;
  /** The year that goes with the title. */
  readonly year?: number;
}

/**
 * Plex's online catalogue, as the account sees it: the watchlist, search over all streaming services, and what the account has watched and
 * rated. Items are plain data; where a method takes one, an item of a server with a `plex://` guid does as well.
 *
 * ```ts
 * const discover = await account.discover();
 * for await (const item of discover.watchlist({ filter: 'available', sort: 'titleSort' })) console.log(item.title);
 * await discover.addToWatchlist(movie);
 * ```
 */
export class Discover {
  readonly #client: PlexClient<PlexHost>;

  /** Made by `PlexAccount.discover`. */
  constructor(client: PlexClient<PlexHost>) {
    this.#client = client;
  }

  /** The account's watchlist: `GET /library/sections/watchlist/{filter}` of discover. Throws `PlexUsageError` for a filter, type or order that there is not. */
  watchlist(options?: WatchlistOptions): List<Item> {
    return watchlist(this.#client, options);
  }

  /** Puts a film or show on the watchlist; one that is there stays: `PUT /actions/addToWatchlist` of discover. */
  async addToWatchlist(item: ItemReference, options?: RequestOptions): Promise<void> {
    await addToWatchlist(this.#client, { ratingKey: onlineKey(item, ['movie', 'show']) }, options);
  }

  /** Takes a film or show off the watchlist; one that is not there stays off: `PUT /actions/removeFromWatchlist` of discover. */
  async removeFromWatchlist(item: ItemReference, options?: RequestOptions): Promise<void> {
    await removeFromWatchlist(this.#client, { ratingKey: onlineKey(item, ['movie', 'show']) }, options);
  }

  /** Whether an item is on the watchlist: `GET /library/metadata/{ratingKey}/userState` of metadata. */
  async isOnWatchlist(item: ItemReference, options?: RequestOptions): Promise<boolean> {
    return (await this.userState(item, options))?.watchlistedAt !== undefined;
  }

  /**
   * Looks for films and shows, wherever they can be watched: `GET /library/search` of discover. Gives what was found by place, the best
   * first.
   *
   * @throws {PlexUsageError} For an empty text, a limit below 1, or a kind that there is not.
   */
  async search(
    query: string,
    { limit, types = ['movies', 'tv'], providers = ['discover'], ...options }: DiscoverSearchOptions = {},
  ): Promise<readonly DiscoverSearchGroup[]> {
    if (query.trim() === '') throw new PlexUsageError('search: the text is empty.');
    if (limit !== undefined && !(limit >= 1)) throw new PlexUsageError(`search: limit is 1 or more, not ${limit}.`);
    for (const type of types)
      if (!(discoverSearchTypes as readonly string[]).includes(type))
        throw new PlexUsageError(`search: no kind “${type}”. ${suggestion(type, discoverSearchTypes)}`);
    const wanted = { query, limit, searchTypes: types, searchProviders: providers, includeMetadata: true };
    return (await searchDiscover(this.#client, wanted, options)).groups;
  }

  /**
   * Finds items by an identifier of another service, or by title and year: `GET /library/metadata/matches` of metadata.
   *
   * @throws {PlexUsageError} Without guid and title.
   */
  async find({ type, guid, title, year, ...options }: FindOptions): Promise<readonly Item[]> {
    if (!guid && !title) throw new PlexUsageError('find: say the guid, or the title.');
    const wanted = { type: typeNumbers[type], guid, title, year, includeGuids: true };
    return (await matchProviderItem(this.#client, wanted, options)).items;
  }

  /** An item in full, with the account's state of it: `GET /library/metadata/{ratingKey}` of metadata. Throws `PlexNotFoundError` for one that Plex has removed. */
  async item(item: ItemReference, options?: RequestOptions): Promise<Item> {
    const wanted = { ratingKey: onlineKey(item), includeGuids: true, includeUserState: true };
    const [found] = (await getProviderItem(this.#client, wanted, options)).items;
    if (found === undefined) throw new PlexUsageError('item: the catalogue gave nothing for this key.');
    return found;
  }

  /** The seasons of a show, or the episodes of a season: `GET /library/metadata/{ratingKey}/children` of metadata. */
  children(item: ItemReference, options?: ListOptions): List<Item> {
    const ratingKey = onlineKey(item);
    return new List<Item>((range, request) => getProviderChildren(this.#client, { ratingKey, ...range }, request), {
      pageSize: 100,
      ...options,
    });
  }

  /** Where an item can be watched, for how much: `GET /library/metadata/{ratingKey}/availabilities` of metadata. */
  async availability(item: ItemReference, options?: RequestOptions): Promise<readonly Availability[]> {
    return (await getAvailabilities(this.#client, { ratingKey: onlineKey(item) }, options)).availabilities;
  }

  /** What critics say: `GET /library/metadata/{ratingKey}/reviews` of metadata. */
  async reviews(item: ItemReference, options?: RequestOptions): Promise<readonly Review[]> {
    return (await getProviderReviews(this.#client, { ratingKey: onlineKey(item) }, options)).reviews;
  }

  /** What other users of Plex say, and the account itself: `getRatingsAndReviewsPageData` of community. */
  async communityReviews(item: ItemReference, options?: RequestOptions): Promise<RatingsAndReviews> {
    return getRatingsAndReviewsPageData(this.#client, { metadataId: onlineKey(item) }, options);
  }

  /** What an item is for which age: `GET /library/metadata/{ratingKey}/commonsensemedia` of metadata. Undefined where nobody says. */
  async commonSense(item: ItemReference, options?: RequestOptions): Promise<CommonSenseMedia | undefined> {
    return (await getCommonSenseMedia(this.#client, { ratingKey: onlineKey(item) }, options)).reports[0];
  }

  /** What the account has done with an item: watched, rated, put on the watchlist: `GET /library/metadata/{ratingKey}/userState` of metadata. */
  async userState(item: ItemReference, options?: RequestOptions): Promise<UserState | undefined> {
    return (await getProviderUserState(this.#client, { ratingKey: onlineKey(item) }, options)).userState;
  }

  /** Says that the account has watched an item: `GET /actions/scrobble` of metadata. */
  async markPlayed(item: ItemReference, options?: RequestOptions): Promise<void> {
    await scrobbleProvider(this.#client, { key: onlineKey(item), identifier }, options);
  }

  /** Says that the account has not watched an item: `GET /actions/unscrobble` of metadata. */
  async markUnplayed(item: ItemReference, options?: RequestOptions): Promise<void> {
    await unscrobbleProvider(this.#client, { key: onlineKey(item), identifier }, options);
  }

  /** Rates an item, from 0 to 10, or takes the rating away: `PUT /actions/rate` of metadata. */
  async rate(item: ItemReference, rating: number | null, options?: RequestOptions): Promise<void> {
    if (rating !== null && !(rating >= 0 && rating <= 10))
      throw new PlexUsageError(`rate: a rating is 0 to 10, or null, not ${rating}.`);
    await rateProvider(this.#client, { key: onlineKey(item), rating: rating ?? -1, identifier }, options);
  }

  /**
   * The address of a feed (RSS) of the watchlist, or of those of the friends, which whoever has it can read: `POST /rss` of discover.
   * The same each time.
   *
   * @throws {PlexForbiddenError} Without a Plex Pass.
   */
  async watchlistFeed({ friends = false, ...options }: RequestOptions & { readonly friends?: boolean } = {}): Promise<
    string | undefined
  > {
    const feedType = friends ? 'friendsWatchlist' : 'watchlist';
    const { feeds } = await createRssFeed(this.#client, { feedType }, options);
    return feeds[0]?.url;
  }

  /** The rows of what Plex itself shows, `vod` (free films and shows) or `music`: `GET /hubs` of that host. */
  async hubs(source: 'vod' | 'music', options?: RequestOptions): Promise<readonly Hub[]> {
    const container = await (source === 'vod'
      ? getVodHubs(this.#client, undefined, options)
      : getMusicHubs(this.#client, undefined, options));
    return container.hubs;
  }
}

const identifier = 'com.plexapp.plugins.library';
