// Generated from contract/providers/community.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
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
  /** Who the friend is. */
  user?: CommunityPerson | undefined;

  /** Since when they are friends. Example: `2021-08-06T01:13:19Z`. */
  createdAt?: Date | null | undefined;
}

/** Decodes {@link CommunityFriend}. */
export const decodeCommunityFriend: Decode<CommunityFriend> = /* @__PURE__ */ decoder(() =>
  fields('date createdAt?', { 'user=': decodeCommunityPerson }),
);

/** The caller's friends. */
export interface CommunityFriends extends Extra {
  /** The people that the account is friends with. */
  friends: readonly CommunityFriend[];
}

/** Decodes {@link CommunityFriends}. */
export const decodeCommunityFriends: Decode<CommunityFriends> = /* @__PURE__ */ decoder(() =>
  fields('', { 'friends[]=allFriendsV2': decodeCommunityFriend }),
);

/** Somebody, with their watchlist. */
export interface UserWithWatchlist extends Extra {
  /** A page of their watchlist; null when they don't show it to the caller. */
  watchlist?: CommunityItemPage | null | undefined;
}

/** Decodes {@link UserWithWatchlist}. */
export const decodeUserWithWatchlist: Decode<UserWithWatchlist> = /* @__PURE__ */ decoder(() =>
  fields('', { 'watchlist?=': decodeCommunityItemPage }),
);

/** Somebody's watchlist. */
export interface WatchlistHub extends Extra {
  /** Whose it is; null when there is no such account. */
  user?: UserWithWatchlist | null | undefined;
}

/** Decodes {@link WatchlistHub}. */
export const decodeWatchlistHub: Decode<WatchlistHub> = /* @__PURE__ */ decoder(() =>
  fields('', { 'user?=': decodeUserWithWatchlist }),
);

/** Something that somebody watched. */
export interface WatchHistoryEntry extends Extra {
  /** The entry's identifier, by which it is removed. */
  id?: string | undefined;

  /** When it was watched. Example: `2024-05-04T18:25:00Z`. */
  date?: Date | undefined;

  /** What was watched. */
  metadataItem?: CommunityItem | undefined;
}

/** Decodes {@link WatchHistoryEntry}. */
export const decodeWatchHistoryEntry: Decode<WatchHistoryEntry> = /* @__PURE__ */ decoder(() =>
  fields('text id|date date', { 'metadataItem=metadataItem': decodeCommunityItem }),
);

/** A page of what somebody watched. */
export interface WatchHistoryPage extends Extra {
  /** The entries, the latest first. */
  nodes: readonly WatchHistoryEntry[];

  /** Where the page ends. */
  pageInfo?: CommunityPageInfo | undefined;
}

/** Decodes {@link WatchHistoryPage}. */
export const decodeWatchHistoryPage: Decode<WatchHistoryPage> = /* @__PURE__ */ decoder(() =>
  fields('', { 'nodes[]=': decodeWatchHistoryEntry, 'pageInfo=pageInfo': decodeCommunityPageInfo }),
);

/** Somebody, with what they watched. */
export interface UserWithWatchHistory extends Extra {
  /** A page of what they watched; null when they don't show it to the caller. */
  watchHistory?: WatchHistoryPage | null | undefined;
}

/** Decodes {@link UserWithWatchHistory}. */
export const decodeUserWithWatchHistory: Decode<UserWithWatchHistory> = /* @__PURE__ */ decoder(() =>
  fields('', { 'watchHistory?=watchHistory': decodeWatchHistoryPage }),
);

/** What somebody watched. */
export interface WatchHistoryHub extends Extra {
  /** Who it was; null when there is no such account. */
  user?: UserWithWatchHistory | null | undefined;
}

/** Decodes {@link WatchHistoryHub}. */
export const decodeWatchHistoryHub: Decode<WatchHistoryHub> = /* @__PURE__ */ decoder(() =>
  fields('', { 'user?=': decodeUserWithWatchHistory }),
);

/** Somebody. */
export interface CommunityUserDetails extends Extra {
  /** Who it is; null when there is no such account. */
  user?: CommunityUser | null | undefined;
}

/** Decodes {@link CommunityUserDetails}. */
export const decodeCommunityUserDetails: Decode<CommunityUserDetails> = /* @__PURE__ */ decoder(() =>
  fields('', { 'user?=userByUsername': decodeCommunityUser }),
);

/** How much somebody watched. Large numbers are shortened: 1.2 with the letter K. */
export interface WatchStatistics extends Extra {
  /** How many movies they watched. */
  movieAmount?: number | undefined;

  /** The letter behind the amount, where that was shortened; null where it was not. Example: `k`. */
  movieSuffix?: string | null | undefined;

  /** How many episodes they watched. */
  episodeAmount?: number | undefined;

  /** The letter behind the amount, where that was shortened; null where it was not. Example: `k`. */
  episodeSuffix?: string | null | undefined;

  /** How many shows they watched. */
  showAmount?: number | undefined;

  /** The letter behind the amount, where that was shortened; null where it was not. Example: `k`. */
  showSuffix?: string | null | undefined;
}

/** Decodes {@link WatchStatistics}. */
export const decodeWatchStatistics: Decode<WatchStatistics> = /* @__PURE__ */ decoder(() =>
  fields('number movieAmount episodeAmount showAmount|text movieSuffix? episodeSuffix? showSuffix?'),
);

/** How much somebody rated. */
export interface RatingStatistics extends Extra {
  /** How many items they rated. */
  ratingsAmount?: number | undefined;

  /** The letter behind the amount, where that was shortened; null where it was not. Example: `k`. */
  ratingsSuffix?: string | null | undefined;
}

/** Decodes {@link RatingStatistics}. */
export const decodeRatingStatistics: Decode<RatingStatistics> = /* @__PURE__ */ decoder(() =>
  fields('number ratingsAmount|text ratingsSuffix?'),
);

/** How much somebody watched and rated. */
export interface UserWithStatistics extends Extra {
  /** How much they watched. */
  watchStats?: WatchStatistics | null | undefined;

  /** How much they rated. */
  ratingsStats?: RatingStatistics | null | undefined;
}

/** Decodes {@link UserWithStatistics}. */
export const decodeUserWithStatistics: Decode<UserWithStatistics> = /* @__PURE__ */ decoder(() =>
  fields('', { 'watchStats?=watchStats': decodeWatchStatistics, 'ratingsStats?=ratingsStats': decodeRatingStatistics }),
);

/** How much somebody watched and rated. */
export interface UserStatistics extends Extra {
  /** Who it is; null when there is no such account. */
  user?: UserWithStatistics | null | undefined;
}

/** Decodes {@link UserStatistics}. */
export const decodeUserStatistics: Decode<UserStatistics> = /* @__PURE__ */ decoder(() =>
  fields('', { 'user?=userByUsername': decodeUserWithStatistics }),
);

/**
 * Lists the caller's friends, all at once.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getAllFriends: Operation<'community', NoParameters, CommunityFriends> = /* @__PURE__ */ operation({
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
  /** The account's UUID: `uuid` of `getTokenDetails` or of a friend. Example: `b3c1f8a24e9d7f60`. */
  uuid: string;

  /** How many to give. Example: `25`. */
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
 * @throws {PlexError} Status 400 to 599.
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
  /** The account's UUID: `uuid` of `getTokenDetails` or of a friend. Example: `b3c1f8a24e9d7f60`. */
  uuid: string;

  /** How many to give; 100 at most. Example: `25`. */
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
 * @throws {PlexError} Status 400 to 599.
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
  /** The person's user name. Example: `alice`. */
  username: string;
}

/**
 * Gives what somebody shows of themselves.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getUserDetails: Operation<'community', GetUserDetailsParams, CommunityUserDetails> =
  /* @__PURE__ */ operation({
    id: 'getUserDetails',
    host: 'community',
    method: 'POST',
    path: '/api',
    reading: decodeCommunityUserDetails,
    envelope: 'data',
    graphql:
      'query GetUserDetails($username: ID!) {\n  userByUsername(username: $username) {\n    id username displayName avatar bio createdAt friendStatus isBlocked isMuted location plexPass url\n    mutualFriends { count friends { id username displayName avatar } }\n  }\n}',
  });

/** Parameters of {@link getUserStats}. */
export interface GetUserStatsParams {
  /** The person's user name. Example: `alice`. */
  username: string;
}

/**
 * Says how much somebody watched and rated.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} Status 400 to 599.
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
