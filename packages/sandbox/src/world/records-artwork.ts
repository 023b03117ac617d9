import type { ItemRecord } from './records.ts';

/** The pictures and the tune that an item can have. */
export type ArtworkElement = 'thumb' | 'art' | 'clearLogo' | 'squareArt' | 'banner' | 'theme';

/** A picture or tune that somebody gave to an item. */
export interface ArtworkUpload {
  /** What stands for it: `upload://posters/...`, or its URL. */
  readonly ratingKey: string;
  /** Where its bytes are in the table `blobs`; undefined where it was given by its URL. */
  readonly blob?: string;
}

/** What was done to one of the pictures of an item, or to its tune. Key: `${itemId}:${element}`. */
export interface ArtworkRecord {
  readonly uploads: readonly ArtworkUpload[];
  /** The `ratingKey` of what it has; null for none; undefined for what the server found itself. */
  readonly selected?: string | null;
  /** The number at the end of its path. */
  readonly changedAt: number;
}

/** Bytes that somebody uploaded. */
export interface BlobRecord {
  /** Their media type. */
  readonly type: string;
  readonly base64: string;
}

/** What an account chose for a part. Key: `${accountId}:${partId}`. */
export interface StreamChoice {
  readonly audioStreamId?: number;
  /** 0 for none. */
  readonly subtitleStreamId?: number;
}

/** The subtitles that a search for an item found last. Key: the item's number. */
export interface SubtitleOffer {
  /** Two letters. */
  readonly language: string;
  /** The number of the first; the others follow it. */
  readonly firstId: number;
}

/** The tables of what is beside items: pictures, choices of streams, and what agents said before somebody edited. */
export interface ArtworkRecords {
  readonly artwork: { readonly key: string; readonly record: ArtworkRecord };
  readonly blobs: { readonly key: string; readonly record: BlobRecord };
  readonly streamChoices: { readonly key: string; readonly record: StreamChoice };
  /** By how many milliseconds an account shifted subtitles. Key: `${accountId}:${streamId}`. */
  readonly streamOffsets: { readonly key: string; readonly record: number };
  readonly subtitleOffers: { readonly key: number; readonly record: SubtitleOffer };
  /** Items as they were before they were first edited: what a refresh brings back. */
  readonly originals: { readonly key: number; readonly record: ItemRecord };
}

/** Their names. */
export const artworkTables = [
  'artwork',
  'blobs',
  'streamChoices',
  'streamOffsets',
  'subtitleOffers',
  'originals',
] as const;
