// Generated from contract/providers/community-models.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** The known values of {@link CommunityItemType}. */
export const communityItemTypes = ['MOVIE', 'SHOW', 'SEASON', 'EPISODE'] as const;

/**
 * What an item is, in the community's words.
 *
 * - `MOVIE`: A film.
 * - `SHOW`: A whole show.
 * - `SEASON`: One season of a show.
 * - `EPISODE`: One episode of a show.
 */
export type CommunityItemType = (typeof communityItemTypes)[number] | (string & {});

/** The known values of {@link CommunityActivityKind}. */
export const communityActivityKinds = [
  'ActivityRating',
  'ActivityWatchRating',
  'ActivityReview',
  'ActivityWatchReview',
  'ActivityWatchHistory',
  'ActivityMetadataMessage',
] as const;

/**
 * What kind of thing somebody did.
 *
 * - `ActivityRating`: They rated.
 * - `ActivityWatchRating`: They watched and rated.
 * - `ActivityReview`: They wrote a review.
 * - `ActivityWatchReview`: They watched and wrote a review.
 * - `ActivityWatchHistory`: They watched.
 * - `ActivityMetadataMessage`: They recommended something.
 */
export type CommunityActivityKind = (typeof communityActivityKinds)[number] | (string & {});

/** The known values of {@link ReviewStatus}. */
export const reviewStatuses = ['PUBLISHED'] as const;

/**
 * Whether a review can be seen.
 *
 * - `PUBLISHED`: It can.
 */
export type ReviewStatus = (typeof reviewStatuses)[number] | (string & {});

/** The pictures of an item. */
export interface CommunityImages extends Extra {
  /** The URL of a wide picture with the title. Example: `https://metadata-static.plex.tv/2/art.jpg`. */
  coverArt?: string | null | undefined;

  /** The URL of a poster. Example: `https://metadata-static.plex.tv/2/thumb.jpg`. */
  coverPoster?: string | null | undefined;

  /** The URL of a frame. Example: `https://metadata-static.plex.tv/2/frame.jpg`. */
  thumbnail?: string | null | undefined;

  /** The URL of a background. Example: `https://metadata-static.plex.tv/2/background.jpg`. */
  art?: string | null | undefined;
}

/** Decodes {@link CommunityImages}. */
export const decodeCommunityImages: Decode<CommunityImages> = /* @__PURE__ */ decoder(() =>
  fields('text coverArt? coverPoster? thumbnail? art?'),
);

/** What the caller did with an item. */
export interface CommunityUserState extends Extra {
  /** How many times they watched it. */
  viewCount?: number | undefined;

  /** How many of its episodes they watched. */
  viewedLeafCount?: number | undefined;

  /** When they put it on their watchlist; null when it isn't on it. Example: `2023-04-19T14:55:45Z`. */
  watchlistedAt?: Date | null | undefined;
}

/** Decodes {@link CommunityUserState}. */
export const decodeCommunityUserState: Decode<CommunityUserState> = /* @__PURE__ */ decoder(() =>
  fields('number viewCount viewedLeafCount|date watchlistedAt?'),
);

/** What is above an item: the season of an episode, the show of either. */
export interface CommunityItemParent extends Extra {
  /** Its number among its kind. Example: `1`. */
  index?: number | undefined;

  /** What the show, season, artist or album is called. */
  title?: string | undefined;

  /** When it came out. Example: `2001-09-28T00:00:00Z`. */
  publishedAt?: Date | null | undefined;

  /** Its path at the metadata provider. Example: `/library/metadata/5d9c086c46115600200aa2fe`. */
  key?: string | undefined;

  /** Whether it is a film, show, season, episode or person. Example: `SHOW`. */
  type?: CommunityItemType | undefined;

  /** Its pictures. */
  images?: CommunityImages | undefined;

  /** What the caller did with it; unless left out. */
  userState?: CommunityUserState | null | undefined;
}

/** Decodes {@link CommunityItemParent}. */
export const decodeCommunityItemParent: Decode<CommunityItemParent> = /* @__PURE__ */ decoder(() =>
  fields('number index|text title key|date publishedAt?|word type', {
    'images=': decodeCommunityImages,
    'userState?=userState': decodeCommunityUserState,
  }),
);

/** A film, show, season or episode. */
export interface CommunityItem extends Extra {
  /** The item's key at Plex, the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  id: string;

  /** Its path at the metadata provider. Example: `/library/metadata/5d776825961905001eb90a22`. */
  key?: string | undefined;

  /** Whether it is a film, show, season, episode or person. Example: `MOVIE`. */
  type?: CommunityItemType | undefined;

  /** What the item is called. Example: `Zoolander`. */
  title?: string | undefined;

  /** Its number: of an episode in its season, of a season in its show. */
  index?: number | null | undefined;

  /** The year it came out. Example: `2001`. */
  year?: number | null | undefined;

  /** When it came out. Example: `2001-09-28T00:00:00Z`. */
  publishedAt?: Date | null | undefined;

  /** The day it came out. Example: `2001-09-28`. */
  originallyAvailableAt?: string | null | undefined;

  /** How many episodes it has. */
  leafCount?: number | null | undefined;

  /** How many seasons or episodes are right below it. */
  childCount?: number | null | undefined;

  /** The URL of its page at Plex. Example: `https://watch.plex.tv/movie/zoolander`. */
  publicPagesUrl?: string | null | undefined;

  /** Its pictures. */
  images?: CommunityImages | undefined;

  /** What the caller did with it; unless left out. */
  userState?: CommunityUserState | null | undefined;

  /** What is right above it: the season of an episode, the show of a season. */
  parent?: CommunityItemParent | null | undefined;

  /** What is above that: the show of an episode. */
  grandparent?: CommunityItemParent | null | undefined;
}

/** Decodes {@link CommunityItem}. */
export const decodeCommunityItem: Decode<CommunityItem> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id key title originallyAvailableAt? publicPagesUrl?=|word type|number index? year? leafCount? childCount?|date publishedAt?',
    {
      'images=': decodeCommunityImages,
      'userState?=userState': decodeCommunityUserState,
      'parent?=': decodeCommunityItemParent,
      'grandparent?=': decodeCommunityItemParent,
    },
  ),
);

/** Where a page of a list ends. */
export interface CommunityPageInfo extends Extra {
  /** Whether more comes after it. */
  hasNextPage?: boolean | undefined;

  /** Whether there are entries before this page. */
  hasPreviousPage?: boolean | undefined;

  /** What to give as `after` for the next page; null in an empty list. Example: `eyJvIjoyNX0`. */
  endCursor?: string | null | undefined;
}

/** Decodes {@link CommunityPageInfo}. */
export const decodeCommunityPageInfo: Decode<CommunityPageInfo> = /* @__PURE__ */ decoder(() =>
  fields('flag hasNextPage hasPreviousPage|text endCursor?'),
);

/** How somebody looks to others. */
export interface CommunityPerson extends Extra {
  /** The account's UUID. Example: `7d1916e0d8f6e76b`. */
  id: string;

  /** The account's number. Example: `13692262`. */
  idRaw?: string | undefined;

  /** The user name. Example: `alice`. */
  username?: string | null | undefined;

  /** The name that was chosen to be shown. Example: `Alice`. */
  displayName?: string | null | undefined;

  /** The URL of the person's picture. Example: `https://plex.tv/users/dae343c1f45beb4f/avatar?c=1717171717`. */
  avatar?: string | null | undefined;
}

/** Decodes {@link CommunityPerson}. */
export const decodeCommunityPerson: Decode<CommunityPerson> = /* @__PURE__ */ decoder(() =>
  fields('text id idRaw username? displayName? avatar?'),
);

/** The friends that the caller and another one have in common. */
export interface MutualFriends extends Extra {
  /** How many they are. */
  count?: number | undefined;

  /** Some of them. */
  friends: readonly CommunityPerson[];
}

/** Decodes {@link MutualFriends}. */
export const decodeMutualFriends: Decode<MutualFriends> = /* @__PURE__ */ decoder(() =>
  fields('number count', { 'friends[]=': decodeCommunityPerson }),
);

/** Somebody, and what the caller has to do with them. */
export interface CommunityUser extends CommunityPerson {
  /** What they wrote about themselves. */
  bio?: string | null | undefined;

  /** Where they say that they are. */
  location?: string | null | undefined;

  /** A page of theirs. Example: `https://app.plex.tv/desktop/#!/user/bob`. */
  url?: string | null | undefined;

  /** When the account was made. Example: `2021-08-06T01:13:19Z`. */
  createdAt?: Date | null | undefined;

  /** Whether they have a Plex Pass. */
  plexPass?: boolean | null | undefined;

  /** Where the friendship stands; null for none. Example: `ACCEPTED`. */
  friendStatus?: string | null | undefined;

  /** Whether the caller doesn't want to see what they do. */
  isMuted?: boolean | null | undefined;

  /** Whether they don't show what they do. */
  isHidden?: boolean | null | undefined;

  /** Whether the caller wants nothing to do with them. */
  isBlocked?: boolean | null | undefined;

  /** The friends in common. */
  mutualFriends?: MutualFriends | null | undefined;
}

/** Decodes {@link CommunityUser}. */
export const decodeCommunityUser: Decode<CommunityUser> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id idRaw username? displayName? avatar? bio? location? url? friendStatus?|date createdAt?|flag plexPass? isMuted? isHidden? isBlocked?',
    { 'mutualFriends?=mutualFriends': decodeMutualFriends },
  ),
);

/** Something that somebody did with an item: a rating, a review, having watched it. */
export interface CommunityActivity extends Extra {
  /** What kind of thing it was. Example: `ActivityReview`. */
  kind?: CommunityActivityKind | undefined;

  /** The identifier of the activity, by which it is changed, removed and commented. */
  id?: string | undefined;

  /** When it was done. Example: `2024-05-04T18:25:00Z`. */
  date?: Date | undefined;

  /** The item that somebody watched, rated, reviewed or put on a list. */
  metadataItem?: CommunityItem | null | undefined;

  /** Who did it. */
  user?: CommunityUser | null | undefined;

  /** How they rated it, 0 to 10; null for no rating. Example: `8`. */
  rating?: number | null | undefined;

  /** The review. */
  message?: string | null | undefined;

  /** Whether the review tells what happens. */
  hasSpoilers?: boolean | null | undefined;

  /** Whether the review can be seen. Example: `PUBLISHED`. */
  status?: ReviewStatus | null | undefined;

  /** When the review was changed; null for never. Example: `2024-05-07T20:13:25Z`. */
  updatedAt?: Date | null | undefined;

  /** How many comments it has. */
  commentCount?: number | undefined;

  /** Who may see it: `ANYONE`, `FRIENDS`, `PRIVATE`. Example: `ANYONE`. */
  privacy?: string | undefined;

  /** Whether the caller doesn't want to hear of it. */
  isMuted?: boolean | null | undefined;

  /** Whether it stands for several of its kind; null when it does not apply. */
  isPrimary?: boolean | null | undefined;

  /** The caller's reaction; null for none. */
  reaction?: string | null | undefined;

  /** How many reactions it has. Written with a letter behind the number when there are many. Example: `12`. */
  reactionsCount?: string | undefined;

  /** The kinds of reactions that others left, each once. Example: `['LIKE']`. */
  reactionsTypes: readonly string[];
}

/** Decodes {@link CommunityActivity}. */
export const decodeCommunityActivity: Decode<CommunityActivity> = /* @__PURE__ */ decoder(() =>
  fields(
    'word kind=__typename status?|text id message? privacy reaction? reactionsCount|date date updatedAt?|number rating? rating?=reviewRating commentCount|flag hasSpoilers? isMuted? isPrimary?|texts reactionsTypes',
    { 'metadataItem?=metadataItem': decodeCommunityItem, 'user?=userV2': decodeCommunityUser },
  ),
);

/** A page of what people did. */
export interface CommunityActivityPage extends Extra {
  /** What they did. */
  nodes: readonly CommunityActivity[];

  /** Where the page ends. */
  pageInfo?: CommunityPageInfo | undefined;

  /** The list's title, to be shown. Example: `Friends`. */
  title?: string | null | undefined;
}

/** Decodes {@link CommunityActivityPage}. */
export const decodeCommunityActivityPage: Decode<CommunityActivityPage> = /* @__PURE__ */ decoder(() =>
  fields('text title?', { 'nodes[]=': decodeCommunityActivity, 'pageInfo=pageInfo': decodeCommunityPageInfo }),
);

/** One page of a list of items, and how to ask for the next one. */
export interface CommunityItemPage extends Extra {
  /** The items. */
  nodes: readonly CommunityItem[];

  /** Where the page ends. */
  pageInfo?: CommunityPageInfo | undefined;
}

/** Decodes {@link CommunityItemPage}. */
export const decodeCommunityItemPage: Decode<CommunityItemPage> = /* @__PURE__ */ decoder(() =>
  fields('', { 'nodes[]=': decodeCommunityItem, 'pageInfo=pageInfo': decodeCommunityPageInfo }),
);
