// Generated from contract/providers/community-models.tsp by `npm run generate`. Do not edit.

import {
  count,
  date,
  flag,
  keep,
  list,
  none,
  number,
  one,
  text,
  texts,
  word,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';

/** The known values of {@link CommunityItemType}. */
export const communityItemTypes = ['MOVIE', 'SHOW', 'SEASON', 'EPISODE'] as const;

/**
 * What an item is, in the community's words.
 *
 * - `MOVIE`: A film.
 * - `SHOW`: A show.
 * - `SEASON`: A season.
 * - `EPISODE`: An episode.
 */
export type CommunityItemType = (typeof communityItemTypes)[number] | (string & {});

/** The known values of {@link CommunityActivityKind}. */
export const communityActivityKinds = [
  'ActivityRating',
  'ActivityWatchRating',
  'ActivityReview',
  'ActivityWatchReview',
  'ActivityWatchHistory',
] as const;

/**
 * What kind of thing somebody did.
 *
 * - `ActivityRating`: They rated.
 * - `ActivityWatchRating`: They watched and rated.
 * - `ActivityReview`: They wrote a review.
 * - `ActivityWatchReview`: They watched and wrote a review.
 * - `ActivityWatchHistory`: They watched.
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
  /** The URL of a wide picture with the title. */
  coverArt?: string | null | undefined;

  /** The URL of a poster. */
  coverPoster?: string | null | undefined;

  /** The URL of a frame. */
  thumbnail?: string | null | undefined;

  /** The URL of a background. */
  art?: string | null | undefined;
}

/** Decodes {@link CommunityImages}. */
export function decodeCommunityImages(wire: Wire): CommunityImages {
  const result: Draft<CommunityImages> = {
    coverArt: undefined,
    coverPoster: undefined,
    thumbnail: undefined,
    art: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'coverArt':
        result.coverArt = value === null ? null : text(value, result, key);
        break;
      case 'coverPoster':
        result.coverPoster = value === null ? null : text(value, result, key);
        break;
      case 'thumbnail':
        result.thumbnail = value === null ? null : text(value, result, key);
        break;
      case 'art':
        result.art = value === null ? null : text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityImages;
}

/** What the caller did with an item. */
export interface CommunityUserState extends Extra {
  /** How many times they watched it. */
  viewCount?: number | undefined;

  /** How many of its episodes they watched. */
  viewedLeafCount?: number | undefined;

  /** When they put it on their watchlist; null when it isn't on it. */
  watchlistedAt?: Date | null | undefined;
}

/** Decodes {@link CommunityUserState}. */
export function decodeCommunityUserState(wire: Wire): CommunityUserState {
  const result: Draft<CommunityUserState> = {
    viewCount: undefined,
    viewedLeafCount: undefined,
    watchlistedAt: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewedLeafCount':
        result.viewedLeafCount = number(value, result, key);
        break;
      case 'watchlistedAt':
        result.watchlistedAt = value === null ? null : date(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityUserState;
}

/** What is above an item: the season of an episode, the show of either. */
export interface CommunityItemParent extends Extra {
  /**
   * Its number among its kind.
   *
   * Example: `1`.
   */
  index?: number | undefined;

  /** Its title. */
  title?: string | undefined;

  /** When it came out. */
  publishedAt?: Date | null | undefined;

  /** Its path at the metadata provider. */
  key?: string | undefined;

  /**
   * What it is.
   *
   * Example: `SHOW`.
   */
  type?: CommunityItemType | undefined;

  /** Its pictures. */
  images?: CommunityImages | undefined;

  /** What the caller did with it; unless left out. */
  userState?: CommunityUserState | null | undefined;
}

/** Decodes {@link CommunityItemParent}. */
export function decodeCommunityItemParent(wire: Wire): CommunityItemParent {
  const result: Draft<CommunityItemParent> = {
    index: undefined,
    title: undefined,
    publishedAt: undefined,
    key: undefined,
    type: undefined,
    images: undefined,
    userState: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'publishedAt':
        result.publishedAt = value === null ? null : date(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'type':
        result.type = word(value, communityItemTypes, result, key);
        break;
      case 'images':
        result.images = one(value, decodeCommunityImages, result, key);
        break;
      case 'userState':
        result.userState = value === null ? null : one(value, decodeCommunityUserState, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityItemParent;
}

/** A film, show, season or episode. */
export interface CommunityItem extends Extra {
  /**
   * The item's key at Plex, the last part of its `plex://` identifier.
   *
   * Example: `5d776825961905001eb90a22`.
   */
  id: string;

  /**
   * Its path at the metadata provider.
   *
   * Example: `/library/metadata/5d776825961905001eb90a22`.
   */
  key?: string | undefined;

  /**
   * What it is.
   *
   * Example: `MOVIE`.
   */
  type?: CommunityItemType | undefined;

  /**
   * Its title.
   *
   * Example: `Zoolander`.
   */
  title?: string | undefined;

  /** Its number: of an episode in its season, of a season in its show. */
  index?: number | null | undefined;

  /**
   * The year it came out.
   *
   * Example: `2001`.
   */
  year?: number | null | undefined;

  /** When it came out. */
  publishedAt?: Date | null | undefined;

  /**
   * The day it came out.
   *
   * Example: `2001-09-28`.
   */
  originallyAvailableAt?: string | null | undefined;

  /** How many episodes it has. */
  leafCount?: number | null | undefined;

  /** How many seasons or episodes are right below it. */
  childCount?: number | null | undefined;

  /**
   * The URL of its page at Plex.
   *
   * Example: `https://watch.plex.tv/movie/zoolander`.
   */
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
export function decodeCommunityItem(wire: Wire): CommunityItem {
  const result: Draft<CommunityItem> = {
    id: undefined,
    key: undefined,
    type: undefined,
    title: undefined,
    index: undefined,
    year: undefined,
    publishedAt: undefined,
    originallyAvailableAt: undefined,
    leafCount: undefined,
    childCount: undefined,
    publicPagesUrl: undefined,
    images: undefined,
    userState: undefined,
    parent: undefined,
    grandparent: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'type':
        result.type = word(value, communityItemTypes, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'index':
        result.index = value === null ? null : number(value, result, key);
        break;
      case 'year':
        result.year = value === null ? null : number(value, result, key);
        break;
      case 'publishedAt':
        result.publishedAt = value === null ? null : date(value, result, key);
        break;
      case 'originallyAvailableAt':
        result.originallyAvailableAt = value === null ? null : text(value, result, key);
        break;
      case 'leafCount':
        result.leafCount = value === null ? null : number(value, result, key);
        break;
      case 'childCount':
        result.childCount = value === null ? null : number(value, result, key);
        break;
      case 'publicPagesURL':
        result.publicPagesUrl = value === null ? null : text(value, result, key);
        break;
      case 'images':
        result.images = one(value, decodeCommunityImages, result, key);
        break;
      case 'userState':
        result.userState = value === null ? null : one(value, decodeCommunityUserState, result, key);
        break;
      case 'parent':
        result.parent = value === null ? null : one(value, decodeCommunityItemParent, result, key);
        break;
      case 'grandparent':
        result.grandparent = value === null ? null : one(value, decodeCommunityItemParent, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityItem;
}

/** Where a page of a list ends. */
export interface CommunityPageInfo extends Extra {
  /** Whether more comes after it. */
  hasNextPage?: boolean | undefined;

  /** Whether something comes before it. */
  hasPreviousPage?: boolean | undefined;

  /** What to give as `after` for the next page; null in an empty list. */
  endCursor?: string | null | undefined;
}

/** Decodes {@link CommunityPageInfo}. */
export function decodeCommunityPageInfo(wire: Wire): CommunityPageInfo {
  const result: Draft<CommunityPageInfo> = { hasNextPage: undefined, hasPreviousPage: undefined, endCursor: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'hasNextPage':
        result.hasNextPage = flag(value, result, key);
        break;
      case 'hasPreviousPage':
        result.hasPreviousPage = flag(value, result, key);
        break;
      case 'endCursor':
        result.endCursor = value === null ? null : text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityPageInfo;
}

/** How somebody looks to others. */
export interface CommunityPerson extends Extra {
  /**
   * The account's UUID.
   *
   * Example: `7d1916e0d8f6e76b`.
   */
  id: string;

  /**
   * The account's number.
   *
   * Example: `13692262`.
   */
  idRaw?: string | undefined;

  /**
   * The user name.
   *
   * Example: `alice`.
   */
  username?: string | null | undefined;

  /**
   * The name that was chosen to be shown.
   *
   * Example: `Alice`.
   */
  displayName?: string | null | undefined;

  /** The URL of the person's picture. */
  avatar?: string | null | undefined;
}

/** Decodes {@link CommunityPerson}. */
export function decodeCommunityPerson(wire: Wire): CommunityPerson {
  const result: Draft<CommunityPerson> = {
    id: undefined,
    idRaw: undefined,
    username: undefined,
    displayName: undefined,
    avatar: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'idRaw':
        result.idRaw = text(value, result, key);
        break;
      case 'username':
        result.username = value === null ? null : text(value, result, key);
        break;
      case 'displayName':
        result.displayName = value === null ? null : text(value, result, key);
        break;
      case 'avatar':
        result.avatar = value === null ? null : text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityPerson;
}

/** The friends that the caller and another one have in common. */
export interface MutualFriends extends Extra {
  /** How many they are. */
  count?: number | undefined;

  /** Some of them. */
  friends: readonly CommunityPerson[];
}

/** Decodes {@link MutualFriends}. */
export function decodeMutualFriends(wire: Wire): MutualFriends {
  const result: Draft<MutualFriends> = { count: undefined, friends: none };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'count':
        result.count = number(value, result, key);
        break;
      case 'friends':
        result.friends = list(value, decodeCommunityPerson, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as MutualFriends;
}

/** Somebody, and what the caller has to do with them. */
export interface CommunityUser extends CommunityPerson {
  /** What they wrote about themselves. */
  bio?: string | null | undefined;

  /** Where they say that they are. */
  location?: string | null | undefined;

  /** A page of theirs. */
  url?: string | null | undefined;

  /** When the account was made. */
  createdAt?: Date | null | undefined;

  /** Whether they have a Plex Pass. */
  plexPass?: boolean | null | undefined;

  /**
   * Where the friendship stands; null for none.
   *
   * Example: `ACCEPTED`.
   */
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
export function decodeCommunityUser(wire: Wire): CommunityUser {
  const result: Draft<CommunityUser> = {
    id: undefined,
    idRaw: undefined,
    username: undefined,
    displayName: undefined,
    avatar: undefined,
    bio: undefined,
    location: undefined,
    url: undefined,
    createdAt: undefined,
    plexPass: undefined,
    friendStatus: undefined,
    isMuted: undefined,
    isHidden: undefined,
    isBlocked: undefined,
    mutualFriends: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'idRaw':
        result.idRaw = text(value, result, key);
        break;
      case 'username':
        result.username = value === null ? null : text(value, result, key);
        break;
      case 'displayName':
        result.displayName = value === null ? null : text(value, result, key);
        break;
      case 'avatar':
        result.avatar = value === null ? null : text(value, result, key);
        break;
      case 'bio':
        result.bio = value === null ? null : text(value, result, key);
        break;
      case 'location':
        result.location = value === null ? null : text(value, result, key);
        break;
      case 'url':
        result.url = value === null ? null : text(value, result, key);
        break;
      case 'createdAt':
        result.createdAt = value === null ? null : date(value, result, key);
        break;
      case 'plexPass':
        result.plexPass = value === null ? null : flag(value, result, key);
        break;
      case 'friendStatus':
        result.friendStatus = value === null ? null : text(value, result, key);
        break;
      case 'isMuted':
        result.isMuted = value === null ? null : flag(value, result, key);
        break;
      case 'isHidden':
        result.isHidden = value === null ? null : flag(value, result, key);
        break;
      case 'isBlocked':
        result.isBlocked = value === null ? null : flag(value, result, key);
        break;
      case 'mutualFriends':
        result.mutualFriends = value === null ? null : one(value, decodeMutualFriends, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityUser;
}

/** Something that somebody did with an item: a rating, a review, having watched it. */
export interface CommunityActivity extends Extra {
  /**
   * What kind of thing it was.
   *
   * Example: `ActivityReview`.
   */
  kind?: CommunityActivityKind | undefined;

  /** Its identifier. */
  id?: string | undefined;

  /**
   * When it was done.
   *
   * Example: `2024-05-04T18:25:00Z`.
   */
  date?: Date | undefined;

  /** The item. */
  metadataItem?: CommunityItem | null | undefined;

  /** Who did it. */
  user?: CommunityUser | null | undefined;

  /**
   * How they rated it, 0 to 10; null for no rating.
   *
   * Example: `8`.
   */
  rating?: number | null | undefined;

  /** The review. */
  message?: string | null | undefined;

  /** Whether the review tells what happens. */
  hasSpoilers?: boolean | null | undefined;

  /**
   * Whether the review can be seen.
   *
   * Example: `PUBLISHED`.
   */
  status?: ReviewStatus | null | undefined;

  /** When the review was changed; null for never. */
  updatedAt?: Date | null | undefined;

  /** How many comments it has. */
  commentCount?: number | undefined;

  /**
   * Who may see it: `ANYONE`, `FRIENDS`, `PRIVATE`.
   *
   * Example: `ANYONE`.
   */
  privacy?: string | undefined;

  /** Whether the caller doesn't want to hear of it. */
  isMuted?: boolean | null | undefined;

  /** Whether it stands for several of its kind; null when it does not apply. */
  isPrimary?: boolean | null | undefined;

  /** The caller's reaction; null for none. */
  reaction?: string | null | undefined;

  /**
   * How many reactions it has. Written with a letter behind the number when there are many.
   *
   * Example: `12`.
   */
  reactionsCount?: string | undefined;

  /** Which reactions it has. */
  reactionsTypes: readonly string[];
}

/** Decodes {@link CommunityActivity}. */
export function decodeCommunityActivity(wire: Wire): CommunityActivity {
  const result: Draft<CommunityActivity> = {
    kind: undefined,
    id: undefined,
    date: undefined,
    metadataItem: undefined,
    user: undefined,
    rating: undefined,
    message: undefined,
    hasSpoilers: undefined,
    status: undefined,
    updatedAt: undefined,
    commentCount: undefined,
    privacy: undefined,
    isMuted: undefined,
    isPrimary: undefined,
    reaction: undefined,
    reactionsCount: undefined,
    reactionsTypes: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case '__typename':
        result.kind = word(value, communityActivityKinds, result, key);
        break;
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'date':
        result.date = date(value, result, key);
        break;
      case 'metadataItem':
        result.metadataItem = value === null ? null : one(value, decodeCommunityItem, result, key);
        break;
      case 'userV2':
        result.user = value === null ? null : one(value, decodeCommunityUser, result, key);
        break;
      case 'rating':
      case 'reviewRating':
        result.rating = value === null ? null : number(value, result, key);
        break;
      case 'message':
        result.message = value === null ? null : text(value, result, key);
        break;
      case 'hasSpoilers':
        result.hasSpoilers = value === null ? null : flag(value, result, key);
        break;
      case 'status':
        result.status = value === null ? null : word(value, reviewStatuses, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = value === null ? null : date(value, result, key);
        break;
      case 'commentCount':
        result.commentCount = number(value, result, key);
        break;
      case 'privacy':
        result.privacy = text(value, result, key);
        break;
      case 'isMuted':
        result.isMuted = value === null ? null : flag(value, result, key);
        break;
      case 'isPrimary':
        result.isPrimary = value === null ? null : flag(value, result, key);
        break;
      case 'reaction':
        result.reaction = value === null ? null : text(value, result, key);
        break;
      case 'reactionsCount':
        result.reactionsCount = text(value, result, key);
        break;
      case 'reactionsTypes':
        result.reactionsTypes = texts(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityActivity;
}

/** A page of what people did. */
export interface CommunityActivityPage extends Extra {
  /** What they did. */
  nodes: readonly CommunityActivity[];

  /** Where the page ends. */
  pageInfo?: CommunityPageInfo | undefined;

  /**
   * The list's title, to be shown.
   *
   * Example: `Friends`.
   */
  title?: string | null | undefined;
}

/** Decodes {@link CommunityActivityPage}. */
export function decodeCommunityActivityPage(wire: Wire): CommunityActivityPage {
  const result: Draft<CommunityActivityPage> = { nodes: none, pageInfo: undefined, title: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'nodes':
        result.nodes = list(value, decodeCommunityActivity, result, key);
        break;
      case 'pageInfo':
        result.pageInfo = one(value, decodeCommunityPageInfo, result, key);
        break;
      case 'title':
        result.title = value === null ? null : text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityActivityPage;
}

/** A page of items. */
export interface CommunityItemPage extends Extra {
  /** The items. */
  nodes: readonly CommunityItem[];

  /** Where the page ends. */
  pageInfo?: CommunityPageInfo | undefined;
}

/** Decodes {@link CommunityItemPage}. */
export function decodeCommunityItemPage(wire: Wire): CommunityItemPage {
  const result: Draft<CommunityItemPage> = { nodes: none, pageInfo: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'nodes':
        result.nodes = list(value, decodeCommunityItem, result, key);
        break;
      case 'pageInfo':
        result.pageInfo = one(value, decodeCommunityPageInfo, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CommunityItemPage;
}
