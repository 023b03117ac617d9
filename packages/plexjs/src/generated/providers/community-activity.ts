// Generated from contract/providers/community-activity.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import {
  decodeCommunityActivity,
  decodeCommunityActivityPage,
  type CommunityActivity,
  type CommunityActivityPage,
} from './community-models.ts';

/** The known values of {@link ActivityFeedType}. */
export const activityFeedTypes = [
  'WATCH_HISTORY',
  'RATING',
  'REVIEW',
  'WATCH_RATING',
  'WATCH_REVIEW',
  'METADATA_MESSAGE',
] as const;

/**
 * What kinds of things to list.
 *
 * - `WATCH_HISTORY`: What was watched.
 * - `RATING`: Somebody gave stars.
 * - `REVIEW`: Somebody wrote a review.
 * - `WATCH_RATING`: Ratings by who watched.
 * - `WATCH_REVIEW`: Reviews by who watched.
 * - `METADATA_MESSAGE`: What was recommended.
 */
export type ActivityFeedType = (typeof activityFeedTypes)[number] | (string & {});

/** Somebody, with their ratings and reviews. */
export interface UserWithReviews extends Extra {
  /** A page of them; null when they don't show them to the caller. */
  reviews?: CommunityActivityPage | null | undefined;
}

/** Decodes {@link UserWithReviews}. */
export const decodeUserWithReviews: Decode<UserWithReviews> = /* @__PURE__ */ decoder(() =>
  fields('', { 'reviews?=': decodeCommunityActivityPage }),
);

/** Somebody's ratings and reviews. */
export interface ReviewsHub extends Extra {
  /** Who it is; null when there is no such account. */
  user?: UserWithReviews | null | undefined;
}

/** Decodes {@link ReviewsHub}. */
export const decodeReviewsHub: Decode<ReviewsHub> = /* @__PURE__ */ decoder(() =>
  fields('', { 'user?=': decodeUserWithReviews }),
);

/** What people think of an item. */
export interface RatingsAndReviews extends Extra {
  /** The caller's own rating or review; null for none. */
  userReview?: CommunityActivity | null | undefined;

  /** Those of friends. */
  friendReviews?: CommunityActivityPage | undefined;

  /** Those that many react to now. */
  hotReviews?: CommunityActivityPage | undefined;

  /** Those of others. */
  otherReviews?: CommunityActivityPage | undefined;

  /** The latest. */
  recentReviews?: CommunityActivityPage | undefined;

  /** Those that most react to. */
  topReviews?: CommunityActivityPage | undefined;
}

/** Decodes {@link RatingsAndReviews}. */
export const decodeRatingsAndReviews: Decode<RatingsAndReviews> = /* @__PURE__ */ decoder(() =>
  fields('', {
    'userReview?=userReview': decodeCommunityActivity,
    'friendReviews=friendReviews': decodeCommunityActivityPage,
    'hotReviews=hotReviews': decodeCommunityActivityPage,
    'otherReviews=otherReviews': decodeCommunityActivityPage,
    'recentReviews=recentReviews': decodeCommunityActivityPage,
    'topReviews=topReviews': decodeCommunityActivityPage,
  }),
);

/** What people did. */
export interface ActivityFeed extends Extra {
  /** A page of it. */
  activityFeed?: CommunityActivityPage | undefined;
}

/** Decodes {@link ActivityFeed}. */
export const decodeActivityFeed: Decode<ActivityFeed> = /* @__PURE__ */ decoder(() =>
  fields('', { 'activityFeed=activityFeed': decodeCommunityActivityPage }),
);

/** Parameters of {@link getReviewsHub}. */
export interface GetReviewsHubParams {
  /** The account's UUID: `uuid` of `getTokenDetails` or of a friend. Example: `b3c1f8a24e9d7f60`. */
  uuid: string;

  /** How many to give. Example: `25`. */
  first: number;

  /** Where the page before ended. */
  after?: string | undefined;

  /** Leaves out what the caller did with each item. */
  skipUserState?: boolean | undefined;
}

/**
 * Lists somebody's ratings and reviews, when they show them to the caller.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getReviewsHub: Operation<'community', GetReviewsHubParams, ReviewsHub> = /* @__PURE__ */ operation({
  id: 'getReviewsHub',
  host: 'community',
  method: 'POST',
  path: '/api',
  reading: decodeReviewsHub,
  envelope: 'data',
  graphql:
    'query GetReviewsHub($uuid: ID = "", $first: PaginationInt!, $after: String, $skipUserState: Boolean = false) {\n  user(id: $uuid) {\n    reviews(first: $first, after: $after) {\n      nodes { ...ReviewFields }\n      pageInfo { hasNextPage hasPreviousPage endCursor }\n    }\n  }\n}\nfragment ActivityFields on Activity {\n  __typename\n  id date commentCount isMuted isPrimary privacy reaction reactionsCount reactionsTypes\n  metadataItem { ...ItemFields }\n  userV2 {\n    id username displayName avatar friendStatus isMuted isHidden isBlocked\n    mutualFriends { count friends { id username displayName avatar } }\n  }\n}\nfragment ReviewFields on Activity {\n  ...ActivityFields\n  ... on ActivityRating { rating }\n  ... on ActivityWatchRating { rating }\n  ... on ActivityReview { reviewRating: rating hasSpoilers message updatedAt status }\n  ... on ActivityWatchReview { reviewRating: rating hasSpoilers message updatedAt status }\n}\nfragment ImageFields on MetadataItem {\n  images { coverArt coverPoster thumbnail art }\n}\nfragment UserStateFields on MetadataItem {\n  userState @skip(if: $skipUserState) { viewCount viewedLeafCount watchlistedAt }\n}\nfragment ParentFields on MetadataItem {\n  index title publishedAt key type\n  ...ImageFields\n  ...UserStateFields\n}\nfragment ItemFields on MetadataItem {\n  id key type title index year publishedAt originallyAvailableAt leafCount childCount publicPagesURL\n  ...ImageFields\n  ...UserStateFields\n  parent { ...ParentFields }\n  grandparent { ...ParentFields }\n}',
});

/** Parameters of {@link getRatingsAndReviewsPageData}. */
export interface GetRatingsAndReviewsPageDataParams {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  metadataId: string;

  /** Leaves out what the caller did with it. */
  skipUserState?: boolean | undefined;
}

/**
 * Gives what people think of an item: the caller, friends and others, 25 of each.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getRatingsAndReviewsPageData: Operation<
  'community',
  GetRatingsAndReviewsPageDataParams,
  RatingsAndReviews
> = /* @__PURE__ */ operation({
  id: 'getRatingsAndReviewsPageData',
  host: 'community',
  method: 'POST',
  path: '/api',
  reading: decodeRatingsAndReviews,
  envelope: 'data',
  graphql:
    'query getRatingsAndReviewsPageData($metadataId: ID!, $skipUserState: Boolean = false) {\n  userReview: metadataReviewV2(metadata: { id: $metadataId }, ignoreFutureMetadata: true) { ...ReviewFields }\n  friendReviews: metadataReviewsV2(metadata: { id: $metadataId }, type: FRIENDS, first: 25) { nodes { ...ReviewFields } pageInfo { hasNextPage } title }\n  hotReviews: metadataReviewsV2(metadata: { id: $metadataId }, type: HOT, first: 25) { nodes { ...ReviewFields } pageInfo { hasNextPage } title }\n  otherReviews: metadataReviewsV2(metadata: { id: $metadataId }, type: OTHER, first: 25) { nodes { ...ReviewFields } pageInfo { hasNextPage } title }\n  recentReviews: metadataReviewsV2(metadata: { id: $metadataId }, type: RECENT, first: 25) { nodes { ...ReviewFields } pageInfo { hasNextPage } title }\n  topReviews: metadataReviewsV2(metadata: { id: $metadataId }, type: TOP, first: 25) { nodes { ...ReviewFields } pageInfo { hasNextPage } title }\n}\nfragment ActivityFields on Activity {\n  __typename\n  id date commentCount isMuted isPrimary privacy reaction reactionsCount reactionsTypes\n  metadataItem { ...ItemFields }\n  userV2 {\n    id username displayName avatar friendStatus isMuted isHidden isBlocked\n    mutualFriends { count friends { id username displayName avatar } }\n  }\n}\nfragment ReviewFields on Activity {\n  ...ActivityFields\n  ... on ActivityRating { rating }\n  ... on ActivityWatchRating { rating }\n  ... on ActivityReview { reviewRating: rating hasSpoilers message updatedAt status }\n  ... on ActivityWatchReview { reviewRating: rating hasSpoilers message updatedAt status }\n}\nfragment ImageFields on MetadataItem {\n  images { coverArt coverPoster thumbnail art }\n}\nfragment UserStateFields on MetadataItem {\n  userState @skip(if: $skipUserState) { viewCount viewedLeafCount watchlistedAt }\n}\nfragment ParentFields on MetadataItem {\n  index title publishedAt key type\n  ...ImageFields\n  ...UserStateFields\n}\nfragment ItemFields on MetadataItem {\n  id key type title index year publishedAt originallyAvailableAt leafCount childCount publicPagesURL\n  ...ImageFields\n  ...UserStateFields\n  parent { ...ParentFields }\n  grandparent { ...ParentFields }\n}',
});

/** Parameters of {@link getActivityFeed}. */
export interface GetActivityFeedParams {
  /** How many to give. Example: `25`. */
  first: number;

  /** What kinds of things to list. */
  types: readonly ActivityFeedType[];

  /** Where the page before ended. */
  after?: string | undefined;

  /** Gives only what was done with this item, by the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  metadataId?: string | undefined;

  /** Gives also what was done with its seasons and episodes. */
  includeDescendants?: boolean | undefined;

  /** Leaves out what the caller did with each item. */
  skipUserState?: boolean | undefined;
}

/**
 * Lists what the caller and their friends did, the latest first.
 *
 * Unsettled: which kinds can be asked for. Known clients ask for `WATCH_HISTORY`; the others are those that activities come with.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getActivityFeed: Operation<'community', GetActivityFeedParams, ActivityFeed> = /* @__PURE__ */ operation({
  id: 'getActivityFeed',
  host: 'community',
  method: 'POST',
  path: '/api',
  reading: decodeActivityFeed,
  envelope: 'data',
  graphql:
    'query GetActivityFeed($first: PaginationInt!, $after: String, $metadataId: ID, $types: [ActivityType!]!, $includeDescendants: Boolean = false, $skipUserState: Boolean = false) {\n  activityFeed(first: $first, after: $after, metadataID: $metadataId, types: $types, includeDescendants: $includeDescendants) {\n    nodes { ...ActivityFields }\n    pageInfo { hasNextPage endCursor }\n  }\n}\nfragment ActivityFields on Activity {\n  __typename\n  id date commentCount isMuted isPrimary privacy reaction reactionsCount reactionsTypes\n  metadataItem { ...ItemFields }\n  userV2 {\n    id username displayName avatar friendStatus isMuted isHidden isBlocked\n    mutualFriends { count friends { id username displayName avatar } }\n  }\n}\nfragment ImageFields on MetadataItem {\n  images { coverArt coverPoster thumbnail art }\n}\nfragment UserStateFields on MetadataItem {\n  userState @skip(if: $skipUserState) { viewCount viewedLeafCount watchlistedAt }\n}\nfragment ParentFields on MetadataItem {\n  index title publishedAt key type\n  ...ImageFields\n  ...UserStateFields\n}\nfragment ItemFields on MetadataItem {\n  id key type title index year publishedAt originallyAvailableAt leafCount childCount publicPagesURL\n  ...ImageFields\n  ...UserStateFields\n  parent { ...ParentFields }\n  grandparent { ...ParentFields }\n}',
});
