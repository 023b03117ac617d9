import type { Fields } from './records.ts';

/** What a playlist holds. */
export type PlaylistKind = 'video' | 'audio' | 'photo';

/** An item at its place in a playlist. */
export interface PlaylistEntry {
  /** Its `playlistItemID`. */
  readonly id: number;
  readonly itemId: number;
}

/** Something that was added to a playlist at once. */
export interface PlaylistAddition {
  readonly id: number;
  readonly uri: string;
  /** In Unix seconds. */
  readonly createdAt: number;
}

/** A playlist of an account. */
export interface PlaylistRecord {
  /** Its rating key, from the counter of items. */
  readonly id: number;
  readonly accountId: number;
  readonly guid: string;
  readonly title: string;
  readonly kind: PlaylistKind;
  /** The query of a smart one, as the URI that it was made with. */
  readonly content?: string;
  readonly entries: readonly PlaylistEntry[];
  readonly additions: readonly PlaylistAddition[];
  /** `summary`, `titleSort`, ... */
  readonly fields: Fields;
  readonly locked: readonly string[];
  /** In Unix seconds. */
  readonly addedAt: number;
  readonly updatedAt: number;
  readonly viewCount?: number;
  readonly lastViewedAt?: number;
  /** The playlist of conversions, which holds `ConversionRecord`s in place of items. */
  readonly isOfConversions?: boolean;
}

/** A request for optimised versions of items. */
export interface ConversionRecord {
  readonly id: number;
  readonly title: string;
  /** What was asked for, by the parameters' names without `Item`: `target`, `Policy.scope`, `MediaSettings.videoQuality`, ... */
  readonly fields: Readonly<Record<string, string>>;
  readonly items: readonly ConvertedItem[];
  /** In Unix seconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An item of a request for optimised versions. */
export interface ConvertedItem {
  readonly itemId: number;
  readonly state: 'pending' | 'processed' | 'disabled';
  /** The version that was made. */
  readonly mediaId?: number;
}

/** The tables of playlists. */
export interface PlaylistRecords {
  readonly playlists: { readonly key: number; readonly record: PlaylistRecord };
  readonly conversions: { readonly key: number; readonly record: ConversionRecord };
}

/** Their names. */
export const playlistTables = ['playlists', 'conversions'] as const;
