import type { JsonObject } from './json-object.ts';

/** What an account did with an item online, wherever it was watched. Key: `${userId}:${ratingKey}`. */
export interface OnlineStateRecord {
  readonly userId: number;
  readonly ratingKey: string;
  readonly viewCount?: number;
  /** In Unix seconds, as all times here. */
  readonly lastViewedAt?: number;
  readonly watchlistedAt?: number;
  /** From 0 to 10. */
  readonly userRating?: number;
  readonly lastRatedAt?: number;
}

/** Something that somebody did with an item, as others see it. Key: its identifier. */
export interface CommunityActivityRecord {
  readonly id: string;
  readonly userId: number;
  readonly type: 'WATCH_HISTORY' | 'RATING' | 'REVIEW' | 'METADATA_MESSAGE';
  /** In Unix seconds. */
  readonly date: number;
  readonly ratingKey: string;
  /** From 0 to 10. */
  readonly rating?: number;
  readonly message?: string;
  readonly hasSpoilers?: boolean;
  /** Who a message went to. */
  readonly recipients?: readonly number[];
}

/** A feed of a watchlist that needs no token. Key: its UUID. */
export interface RssFeedRecord {
  readonly userId: number;
  readonly feedType: string;
}

/** The channels that an account put on its list. Key: its number. */
export interface FavoriteChannelsRecord {
  readonly channels: readonly JsonObject[];
}

/** The tables of what is kept online. */
export interface DiscoverRecords {
  readonly onlineStates: { readonly key: string; readonly record: OnlineStateRecord };
  readonly communityActivities: { readonly key: string; readonly record: CommunityActivityRecord };
  readonly rssFeeds: { readonly key: string; readonly record: RssFeedRecord };
  readonly favoriteChannels: { readonly key: number; readonly record: FavoriteChannelsRecord };
}

/** Their names. */
export const discoverTables = ['onlineStates', 'communityActivities', 'rssFeeds', 'favoriteChannels'] as const;
