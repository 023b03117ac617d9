// Generated from contract/providers/watchlist.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import type { Paging } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { ItemIncludes } from '../models/query.ts';

/** The known values of {@link WatchlistFilter}. */
export const watchlistFilters = ['all', 'available', 'released'] as const;

/**
 * Which part of a watchlist is wanted.
 *
 * - `all`: Everything on the list.
 * - `available`: What can be watched somewhere now.
 * - `released`: What has come out.
 */
export type WatchlistFilter = (typeof watchlistFilters)[number] | (string & {});

/** The known values of {@link WatchlistType}. */
export const watchlistTypes = ['movie', 'show'] as const;

/**
 * What a watchlist holds.
 *
 * - `movie`: Films.
 * - `show`: Only shows.
 */
export type WatchlistType = (typeof watchlistTypes)[number] | (string & {});

/** The known values of {@link RssFeedType}. */
export const rssFeedTypes = ['watchlist', 'friendsWatchlist'] as const;

/**
 * What a feed tells of.
 *
 * - `watchlist`: The account's watchlist.
 * - `friendsWatchlist`: What friends have put on their watchlists.
 */
export type RssFeedType = (typeof rssFeedTypes)[number] | (string & {});

/** A feed that needs no token. */
export interface RssFeed extends Extra {
  /** The feed's identifier. Example: `b5adbd07-fc91-4636-b77a-89f34a703473`. */
  uuid?: string | undefined;

  /** The feed's address. Example: `https://rss.plex.tv/b5adbd07-fc91-4636-b77a-89f34a703473`. */
  url?: string | undefined;

  /** What it tells of. Example: `watchlist`. */
  feedType?: RssFeedType | undefined;
}

/** Decodes {@link RssFeed}. */
export const decodeRssFeed: Decode<RssFeed> = /* @__PURE__ */ decoder(() =>
  fields('text uuid uuid=watchlistUuid url url=watchlistUrl|word feedType'),
);

/** The feeds that the account has made. */
export interface RssFeeds extends Extra {
  /** The feeds; one. */
  feeds: readonly RssFeed[];
}

/** Decodes {@link RssFeeds}. */
export const decodeRssFeeds: Decode<RssFeeds> = /* @__PURE__ */ decoder(() =>
  fields('', { 'feeds[]=RSSInfo': decodeRssFeed }),
);

/** Links of a feed. */
export interface RssLinks extends Extra {
  /** The feed's own address. Example: `https://rss.plex.tv/5e0b1c1a-8d3f-4f0a-9a51-0d2a4d1a9a55`. */
  self?: string | undefined;

  /** The address of the next part; absent in the last one. Example: `https://rss.plex.tv/5e0b1c1a-8d3f-4f0a-9a51-0d2a4d1a9a55?page=2`. */
  next?: string | undefined;
}

/** Decodes {@link RssLinks}. */
export const decodeRssLinks: Decode<RssLinks> = /* @__PURE__ */ decoder(() => fields('text self next'));

/** Somebody who took part in a film or show. */
export interface RssCredit extends Extra {
  /** The person's name. Example: `Greta Lee`. */
  credit?: string | undefined;

  /** What they did: `actor`, `director`, `producer`, `writer`. Example: `actor`. */
  role?: string | undefined;
}

/** Decodes {@link RssCredit}. */
export const decodeRssCredit: Decode<RssCredit> = /* @__PURE__ */ decoder(() => fields('text credit role'));

/** A picture. */
export interface RssThumbnail extends Extra {
  /** The address of the picture. Example: `https://images.plex.tv/photo?size=large-1280`. */
  url?: string | undefined;
}

/** Decodes {@link RssThumbnail}. */
export const decodeRssThumbnail: Decode<RssThumbnail> = /* @__PURE__ */ decoder(() => fields('text url'));

/** For whom a film or show is fit. */
export interface RssRating extends Extra {
  /** The content rating. Example: `urn:mpaa:pg-13`. */
  rating?: string | undefined;

  /** Who gave it. Example: `urn:mpaa`. */
  scheme?: string | undefined;
}

/** Decodes {@link RssRating}. */
export const decodeRssRating: Decode<RssRating> = /* @__PURE__ */ decoder(() => fields('text rating scheme'));

/** A film or show on a watchlist. */
export interface RssItem extends Extra {
  /** The title, with the year. Example: `Past Lives (2023)`. */
  title?: string | undefined;

  /** When it was put on the list. Example: `2023-10-22T13:00:43Z`. */
  pubDate?: Date | undefined;

  /** Its page at Plex. Example: `https://watch.plex.tv/movie/past-lives-3`. */
  link?: string | undefined;

  /** Its identifiers at other services. Example: `['imdb://tt13238346', 'tmdb://666277', 'tvdb://343586']`. */
  guids: readonly string[];

  /** What it is about. */
  description?: string | undefined;

  /** Whether it is a film or a show: `movie`, `show`. Example: `movie`. */
  category?: WatchlistType | undefined;

  /** Who took part. */
  credits: readonly RssCredit[];

  /** A poster. */
  thumbnail?: RssThumbnail | undefined;

  /** Its genres. Example: `['drama', 'romance']`. */
  keywords: readonly string[];

  /** For whom it is fit. */
  rating?: RssRating | undefined;
}

/** Decodes {@link RssItem}. */
export const decodeRssItem: Decode<RssItem> = /* @__PURE__ */ decoder(() =>
  fields('text title link description|date pubDate|texts guids keywords|word category', {
    'credits[]=': decodeRssCredit,
    'thumbnail=': decodeRssThumbnail,
    'rating=': decodeRssRating,
  }),
);

/** A feed of a watchlist. */
export interface RssDocument extends Extra {
  /** What the feed is called. Example: `Plex Watchlist`. */
  title?: string | undefined;

  /** Where the feed, and its next and former pages, are. */
  links?: RssLinks | undefined;

  /** What the feed is of, in words. */
  description?: string | undefined;

  /** What it tells of, in words. Example: `My Watchlist`. */
  category?: string | undefined;

  /** The films and shows, the latest first; 50 at most. */
  items: readonly RssItem[];
}

/** Decodes {@link RssDocument}. */
export const decodeRssDocument: Decode<RssDocument> = /* @__PURE__ */ decoder(() =>
  fields('text title description category', { 'links=': decodeRssLinks, 'items[]=': decodeRssItem }),
);

/** Parameters of {@link getWatchList}. */
export interface GetWatchListParams extends Paging, ItemIncludes {
  /** Which part is wanted. */
  filter: WatchlistFilter;

  /** What to sort by: `watchlistedAt`, `titleSort`, `originallyAvailableAt` or `rating`, with `:asc` or `:desc`. Example: `['watchlistedAt:desc']`. */
  sort?: readonly string[] | undefined;

  /** Gives only films (1) or shows (2). Example: `1`. */
  type?: MetadataTypeNumber | undefined;

  /** Gives only films or shows, by a word, as an older description has it; clients that are known to work send `type`. */
  libtype?: WatchlistType | undefined;

  /** How many to give, as an older description has it; clients that are known to work ask for pages. */
  maxresults?: number | undefined;
}

/**
 * Lists the account's watchlist: films and shows by their `plex://` identifiers. At most 100 at once.
 * Until August 2025 the metadata provider answered it; now it says 404.
 *
 * `GET /library/sections/watchlist/{filter}` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getWatchList: Operation<'discover', GetWatchListParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'get-watch-list',
  host: 'discover',
  method: 'GET',
  path: '/library/sections/watchlist/{filter}',
  reading: decodeItemContainer,
});

/** Parameters of {@link addToWatchlist}. */
export interface AddToWatchlistParams {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Puts a film or show on the account's watchlist.
 *
 * `PUT /actions/addToWatchlist` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const addToWatchlist: Operation<'discover', AddToWatchlistParams, undefined> = /* @__PURE__ */ operation({
  id: 'addToWatchlist',
  host: 'discover',
  method: 'PUT',
  path: '/actions/addToWatchlist',
  reading: 'none',
});

/** Parameters of {@link removeFromWatchlist}. */
export interface RemoveFromWatchlistParams {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Takes a film or show off the account's watchlist.
 *
 * `PUT /actions/removeFromWatchlist` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const removeFromWatchlist: Operation<'discover', RemoveFromWatchlistParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'removeFromWatchlist',
    host: 'discover',
    method: 'PUT',
    path: '/actions/removeFromWatchlist',
    reading: 'none',
  });

/** Parameters of {@link createRssFeed}. */
export interface CreateRssFeedParams {
  /** The form of the answer: `json`. Example: `json`. */
  format?: string | undefined;

  /** What it is to tell of. Example: `watchlist`. */
  feedType: RssFeedType;
}

/**
 * Makes a feed of a watchlist, or gives the one that there is. Needs a Plex Pass.
 *
 * `POST /rss` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const createRssFeed: Operation<'discover', CreateRssFeedParams, RssFeeds> = /* @__PURE__ */ operation({
  id: 'createRssFeed',
  host: 'discover',
  method: 'POST',
  path: '/rss',
  reading: decodeRssFeeds,
  body: 'json',
  rules: { format: 'query:format' },
});

/** Parameters of {@link getRssFeed}. */
export interface GetRssFeedParams {
  /** The feed's identifier. Example: `5b1d6c8e-2f77-4d0b-9c57-7e0b6a3f1d22`. */
  uuid: string;

  /** The form of the answer: `json`; without it, it is RSS in XML. Example: `json`. */
  format?: string | undefined;
}

/**
 * Reads a feed of a watchlist. Plex gives its address as `rss.plex.tv/{uuid}`; this host has it as well.
 *
 * `GET /rss/{uuid}` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getRssFeed: Operation<'discover', GetRssFeedParams, RssDocument> = /* @__PURE__ */ operation({
  id: 'getRssFeed',
  host: 'discover',
  method: 'GET',
  path: '/rss/{uuid}',
  reading: decodeRssDocument,
});
