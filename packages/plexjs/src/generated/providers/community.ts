// Generated from contract/providers/community.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { date, keep, list, none, number, one, text, type Draft, type Extra, type Wire } from '../../wire/values.ts';
import {
  decodeCommunityItem,
  decodeCommunityItemPage,
  decodeCommunityPageInfo,
  decodeCommunityPerson,
  decodeCommunityUser,
  type CommunityItem,
  type CommunityItemPage,
  type CommunityPageInfo,
  type CommunityPerson,
  type CommunityUser,
} from './community-models.ts';

/** A friend of the caller's. */
export interface CommunityFriend extends Extra {
  /** The friend. */
  user?: CommunityPerson | undefined;

  /** Since when they are friends. */
  createdAt?: Date | null | undefined;
}

/** Decodes {@link CommunityFriend}. */
export function decodeCommunityFriend(wire: Wire): CommunityFriend {
  const result: Draft<CommunityFriend> = { user: undefined, createdAt: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'user':
        result.user = one(value, decodeCommunityPerson, result, key);
        break;
      case 'createdAt':
        result.createdAt = value === null ? null : date(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityFriend;
}

/** The caller's friends. */
export interface CommunityFriends extends Extra {
  /** The friends. */
  friends: readonly CommunityFriend[];
}

/** Decodes {@link CommunityFriends}. */
export function decodeCommunityFriends(wire: Wire): CommunityFriends {
  const result: Draft<CommunityFriends> = { friends: none };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'allFriendsV2':
        result.friends = list(value, decodeCommunityFriend, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityFriends;
}

/** Somebody, with their watchlist. */
export interface UserWithWatchlist extends Extra {
  /** A page of their watchlist; null when they don't show it to the caller. */
  watchlist?: CommunityItemPage | null | undefined;
}

/** Decodes {@link UserWithWatchlist}. */
export function decodeUserWithWatchlist(wire: Wire): UserWithWatchlist {
  const result: Draft<UserWithWatchlist> = { watchlist: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'watchlist':
        result.watchlist = value === null ? null : one(value, decodeCommunityItemPage, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as UserWithWatchlist;
}

/** Somebody's watchlist. */
export interface WatchlistHub extends Extra {
  /** Whose it is; null when there is no such account. */
  user?: UserWithWatchlist | null | undefined;
}

/** Decodes {@link WatchlistHub}. */
export function decodeWatchlistHub(wire: Wire): WatchlistHub {
  const result: Draft<WatchlistHub> = { user: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'user':
        result.user = value === null ? null : one(value, decodeUserWithWatchlist, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as WatchlistHub;
}

/** Something that somebody watched. */
export interface WatchHistoryEntry extends Extra {
  /** The entry's identifier, by which it is removed. */
  id?: string | undefined;

  /**
   * When it was watched.
   *
   * Example: `2024-05-04T18:25:00Z`.
   */
  date?: Date | undefined;

  /** What was watched. */
  metadataItem?: CommunityItem | undefined;
}

/** Decodes {@link WatchHistoryEntry}. */
export function decodeWatchHistoryEntry(wire: Wire): WatchHistoryEntry {
  const result: Draft<WatchHistoryEntry> = { id: undefined, date: undefined, metadataItem: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'date':
        result.date = date(value, result, key);
        break;
      case 'metadataItem':
        result.metadataItem = one(value, decodeCommunityItem, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as WatchHistoryEntry;
}

/** A page of what somebody watched. */
export interface WatchHistoryPage extends Extra {
  /** The entries, the latest first. */
  nodes: readonly WatchHistoryEntry[];

  /** Where the page ends. */
  pageInfo?: CommunityPageInfo | undefined;
}

/** Decodes {@link WatchHistoryPage}. */
export function decodeWatchHistoryPage(wire: Wire): WatchHistoryPage {
  const result: Draft<WatchHistoryPage> = { nodes: none, pageInfo: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'nodes':
        result.nodes = list(value, decodeWatchHistoryEntry, result, key);
        break;
      case 'pageInfo':
        result.pageInfo = one(value, decodeCommunityPageInfo, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as WatchHistoryPage;
}

/** Somebody, with what they watched. */
export interface UserWithWatchHistory extends Extra {
  /** A page of what they watched; null when they don't show it to the caller. */
  watchHistory?: WatchHistoryPage | null | undefined;
}

/** Decodes {@link UserWithWatchHistory}. */
export function decodeUserWithWatchHistory(wire: Wire): UserWithWatchHistory {
  const result: Draft<UserWithWatchHistory> = { watchHistory: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'watchHistory':
        result.watchHistory = value === null ? null : one(value, decodeWatchHistoryPage, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as UserWithWatchHistory;
}

/** What somebody watched. */
export interface WatchHistoryHub extends Extra {
  /** Who it was; null when there is no such account. */
  user?: UserWithWatchHistory | null | undefined;
}

/** Decodes {@link WatchHistoryHub}. */
export function decodeWatchHistoryHub(wire: Wire): WatchHistoryHub {
  const result: Draft<WatchHistoryHub> = { user: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'user':
        result.user = value === null ? null : one(value, decodeUserWithWatchHistory, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as WatchHistoryHub;
}

/** Somebody. */
export interface UserDetails extends Extra {
  /** Who it is; null when there is no such account. */
  user?: CommunityUser | null | undefined;
}

/** Decodes {@link UserDetails}. */
export function decodeUserDetails(wire: Wire): UserDetails {
  const result: Draft<UserDetails> = { user: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'userByUsername':
        result.user = value === null ? null : one(value, decodeCommunityUser, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as UserDetails;
}

/** How much somebody watched. Large numbers are shortened: 1.2 with the letter K. */
export interface WatchStatistics extends Extra {
  /** Films. */
  movieAmount?: number | undefined;

  /** The letter behind that. */
  movieSuffix?: string | null | undefined;

  /** Episodes. */
  episodeAmount?: number | undefined;

  /** The letter behind that. */
  episodeSuffix?: string | null | undefined;

  /** Shows. */
  showAmount?: number | undefined;

  /** The letter behind that. */
  showSuffix?: string | null | undefined;
}

/** Decodes {@link WatchStatistics}. */
export function decodeWatchStatistics(wire: Wire): WatchStatistics {
  const result: Draft<WatchStatistics> = {
    movieAmount: undefined,
    movieSuffix: undefined,
    episodeAmount: undefined,
    episodeSuffix: undefined,
    showAmount: undefined,
    showSuffix: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'movieAmount':
        result.movieAmount = number(value, result, key);
        break;
      case 'movieSuffix':
        result.movieSuffix = value === null ? null : text(value, result, key);
        break;
      case 'episodeAmount':
        result.episodeAmount = number(value, result, key);
        break;
      case 'episodeSuffix':
        result.episodeSuffix = value === null ? null : text(value, result, key);
        break;
      case 'showAmount':
        result.showAmount = number(value, result, key);
        break;
      case 'showSuffix':
        result.showSuffix = value === null ? null : text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as WatchStatistics;
}

/** How much somebody rated. */
export interface RatingStatistics extends Extra {
  /** Ratings. */
  ratingsAmount?: number | undefined;

  /** The letter behind that. */
  ratingsSuffix?: string | null | undefined;
}

/** Decodes {@link RatingStatistics}. */
export function decodeRatingStatistics(wire: Wire): RatingStatistics {
  const result: Draft<RatingStatistics> = { ratingsAmount: undefined, ratingsSuffix: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingsAmount':
        result.ratingsAmount = number(value, result, key);
        break;
      case 'ratingsSuffix':
        result.ratingsSuffix = value === null ? null : text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as RatingStatistics;
}

/** How much somebody watched and rated. */
export interface UserWithStatistics extends Extra {
  /** How much they watched. */
  watchStats?: WatchStatistics | null | undefined;

  /** How much they rated. */
  ratingsStats?: RatingStatistics | null | undefined;
}

/** Decodes {@link UserWithStatistics}. */
export function decodeUserWithStatistics(wire: Wire): UserWithStatistics {
  const result: Draft<UserWithStatistics> = { watchStats: undefined, ratingsStats: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'watchStats':
        result.watchStats = value === null ? null : one(value, decodeWatchStatistics, result, key);
        break;
      case 'ratingsStats':
        result.ratingsStats = value === null ? null : one(value, decodeRatingStatistics, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as UserWithStatistics;
}

/** How much somebody watched and rated. */
export interface UserStatistics extends Extra {
  /** Who it is; null when there is no such account. */
  user?: UserWithStatistics | null | undefined;
}

/** Decodes {@link UserStatistics}. */
export function decodeUserStatistics(wire: Wire): UserStatistics {
  const result: Draft<UserStatistics> = { user: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'userByUsername':
        result.user = value === null ? null : one(value, decodeUserWithStatistics, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as UserStatistics;
}

/**
 * Lists the caller's friends, all at once.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getAllFriends: Operation<'community', object, CommunityFriends> = /* @__PURE__ */ operation({
  id: 'getAllFriends',
  host: 'community',
  method: 'POST',
  path: '/api',
  reading: decodeCommunityFriends,
  envelope: 'data',
  graphql:
    'query GetAllFriends {\n  allFriendsV2 {\n    user { id idRaw username displayName avatar }\n    createdAt\n  }\n}',
});

/** Parameters of {@link getWatchlistHub}. */
export interface GetWatchlistHubParams {
  /** The account's UUID. */
  uuid: string;

  /** How many to give. */
  first: number;

  /** Where the page before ended. */
  after?: string | undefined;

  /** Leaves out what the caller did with each. */
  skipUserState?: boolean | undefined;
}

/**
 * Lists somebody's watchlist, the latest first, when they show it to the caller. 100 at once at most; ask for one page every few seconds.
 * The items have no identifiers of other services: `getDiscoverItem` gives these.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getWatchlistHub: Operation<'community', GetWatchlistHubParams, WatchlistHub> = /* @__PURE__ */ operation({
  id: 'getWatchlistHub',
  host: 'community',
  method: 'POST',
  path: '/api',
  reading: decodeWatchlistHub,
  envelope: 'data',
  graphql:
    'query GetWatchlistHub($uuid: ID = "", $first: PaginationInt!, $after: String, $skipUserState: Boolean = false) {\n  user(id: $uuid) {\n    watchlist(first: $first, after: $after) {\n      nodes { ...ItemFields }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n    }\n  }\n}\nfragment ImageFields on MetadataItem {\n  images { coverArt coverPoster thumbnail art }\n}\nfragment UserStateFields on MetadataItem {\n  userState @skip(if: $skipUserState) { viewCount viewedLeafCount watchlistedAt }\n}\nfragment ParentFields on MetadataItem {\n  index title publishedAt key type\n  ...ImageFields\n  ...UserStateFields\n}\nfragment ItemFields on MetadataItem {\n  id key type title index year publishedAt originallyAvailableAt leafCount childCount publicPagesURL\n  ...ImageFields\n  ...UserStateFields\n  parent { ...ParentFields }\n  grandparent { ...ParentFields }\n}',
});

/** Parameters of {@link getWatchHistoryHub}. */
export interface GetWatchHistoryHubParams {
  /** The account's UUID. */
  uuid: string;

  /** How many to give; 100 at most. */
  first: number;

  /** Where the page before ended. */
  after?: string | undefined;

  /** Leaves out what the caller did with each. */
  skipUserState?: boolean | undefined;
}

/**
 * Lists what somebody watched, on all their servers, when they show it to the caller.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getWatchHistoryHub: Operation<'community', GetWatchHistoryHubParams, WatchHistoryHub> =
  /* @__PURE__ */ operation({
    id: 'getWatchHistoryHub',
    host: 'community',
    method: 'POST',
    path: '/api',
    reading: decodeWatchHistoryHub,
    envelope: 'data',
    graphql:
      'query GetWatchHistoryHub($uuid: ID = "", $first: PaginationInt!, $after: String, $skipUserState: Boolean = false) {\n  user(id: $uuid) {\n    watchHistory(first: $first, after: $after) {\n      nodes {\n        id\n        date\n        metadataItem { ...ItemFields }\n      }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n    }\n  }\n}\nfragment ImageFields on MetadataItem {\n  images { coverArt coverPoster thumbnail art }\n}\nfragment UserStateFields on MetadataItem {\n  userState @skip(if: $skipUserState) { viewCount viewedLeafCount watchlistedAt }\n}\nfragment ParentFields on MetadataItem {\n  index title publishedAt key type\n  ...ImageFields\n  ...UserStateFields\n}\nfragment ItemFields on MetadataItem {\n  id key type title index year publishedAt originallyAvailableAt leafCount childCount publicPagesURL\n  ...ImageFields\n  ...UserStateFields\n  parent { ...ParentFields }\n  grandparent { ...ParentFields }\n}',
  });

/** Parameters of {@link getUserDetails}. */
export interface GetUserDetailsParams {
  /**
   * The person's user name.
   *
   * Example: `alice`.
   */
  username: string;
}

/**
 * Gives what somebody shows of themselves.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getUserDetails: Operation<'community', GetUserDetailsParams, UserDetails> = /* @__PURE__ */ operation({
  id: 'getUserDetails',
  host: 'community',
  method: 'POST',
  path: '/api',
  reading: decodeUserDetails,
  envelope: 'data',
  graphql:
    'query GetUserDetails($username: ID!) {\n  userByUsername(username: $username) {\n    id username displayName avatar bio createdAt friendStatus isBlocked isMuted location plexPass url\n    mutualFriends { count friends { id username displayName avatar } }\n  }\n}',
});

/** Parameters of {@link getUserStats}. */
export interface GetUserStatsParams {
  /**
   * The person's user name.
   *
   * Example: `alice`.
   */
  username: string;
}

/**
 * Says how much somebody watched and rated.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} With status 400 to 599: What a provider of Plex answers when it refuses a request.
 */
export const getUserStats: Operation<'community', GetUserStatsParams, UserStatistics> = /* @__PURE__ */ operation({
  id: 'getUserStats',
  host: 'community',
  method: 'POST',
  path: '/api',
  reading: decodeUserStatistics,
  envelope: 'data',
  graphql:
    'query GetUserStats($username: ID!) {\n  userByUsername(username: $username) {\n    watchStats { movieAmount movieSuffix episodeAmount episodeSuffix showAmount showSuffix }\n    ratingsStats { ratingsAmount ratingsSuffix }\n  }\n}',
});
