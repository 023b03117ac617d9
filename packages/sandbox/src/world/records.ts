import type { AccountRecords, SharingSettings } from './records-account.ts';
import type { ActivityRecords } from './records-activities.ts';
import type { ArtworkRecords } from './records-artwork.ts';
import type { CollectionRecords } from './records-collections.ts';
import type { CommonSenseMediaRecord, RatingRecord, ReviewRecord } from './records-details.ts';
import type { DiscoverRecords } from './records-discover.ts';
import type { HubRecords } from './records-hubs.ts';
import type { PlaylistRecords } from './records-playlists.ts';
import type { PreferenceRecords } from './records-preferences.ts';
import type { ProviderRecords } from './records-providers.ts';
import type { LiveTvRecords } from './records-live-tv.ts';
import type { PlaybackRecords } from './records-playback.ts';
import type { CompanionRecords } from './records-player.ts';

/** A plain value of an item's field, as the wire has it. */
export type Scalar = string | number | boolean;

/** Fields by the names that they have on the wire. */
export type Fields = Readonly<Record<string, Scalar>>;

/** The kinds of libraries. */
export type SectionType = 'movie' | 'show' | 'artist' | 'photo';

/** The kinds of items. A photo album is told from a photo here, though both are `photo` on the wire. */
export type ItemType =
  | 'movie'
  | 'show'
  | 'season'
  | 'episode'
  | 'artist'
  | 'album'
  | 'track'
  | 'photoalbum'
  | 'photo'
  | 'clip'
  | 'collection'
  | 'playlist';

/** A library. */
export interface SectionRecord {
  readonly id: number;
  readonly type: SectionType;
  readonly title: string;
  readonly uuid: string;
  readonly agent: string;
  readonly scanner: string;
  readonly language: string;
  readonly locations: readonly { readonly id: number; readonly path: string }[];
  /** In Unix seconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly scannedAt: number;
  /** A counter that goes up with every change of its content. Default: 1. */
  readonly contentChangedAt?: number;
  /** Whether it is being scanned. */
  readonly refreshing?: boolean;
  readonly hidden: number;
  /** Its own settings, where they differ from the defaults. */
  readonly preferences: Fields;
}

/** The kinds of tags, by the name that filters and edits have for them. */
export type TagKind =
  | 'genre'
  | 'director'
  | 'writer'
  | 'actor'
  | 'producer'
  | 'country'
  | 'collection'
  | 'label'
  | 'mood'
  | 'style'
  | 'similar'
  | 'tag';

/** A tag: a genre, a person, a label. */
export interface TagRecord {
  readonly id: number;
  readonly kind: TagKind;
  readonly tag: string;
  /** Of a person. */
  readonly tagKey?: string;
  readonly thumb?: string;
}

/** A tag of an item. */
export interface TagUse {
  readonly id: number;
  /** What an actor plays. */
  readonly role?: string;
}

/** A stream of a file. */
export interface StreamRecord {
  readonly id: number;
  /** 1 video, 2 audio, 3 subtitles, 4 lyrics. */
  readonly streamType: number;
  readonly fields: Fields;
}

/** A file of a version. */
export interface PartRecord {
  readonly id: number;
  /** Which of the sandbox's files is given out for it. */
  readonly source: string;
  /** `file`, `size` in bytes, `duration` in milliseconds, `container`, ... */
  readonly fields: Fields;
  readonly streams: readonly StreamRecord[];
}

/** A version of an item. */
export interface MediaRecord {
  readonly id: number;
  readonly fields: Fields;
  readonly parts: readonly PartRecord[];
}

/** Something inside of an item: a chapter, a marker. Times in milliseconds. */
export interface SpanRecord {
  readonly id: number;
  readonly startTimeOffset: number;
  readonly endTimeOffset: number;
  readonly fields: Fields;
}

/** An item of a library, on any level. */
export interface ItemRecord {
  /** Its rating key. */
  readonly id: number;
  readonly type: ItemType;
  readonly sectionId: number;
  /** The item that it is below of. */
  readonly parentId?: number;
  readonly guid: string;
  readonly title: string;
  /** Its number among those beside it. */
  readonly index?: number;
  /** In Unix seconds. */
  readonly addedAt: number;
  readonly updatedAt: number;
  /** All other fields that it was given: `titleSort`, `summary`, `year`, `duration`, `contentRating`, `studio`, ... */
  readonly fields: Fields;
  readonly tags: Readonly<Partial<Record<TagKind, readonly TagUse[]>>>;
  /** Its identifiers at other services, like `imdb://tt0000001`. */
  readonly guids: readonly string[];
  readonly media: readonly MediaRecord[];
  readonly chapters: readonly SpanRecord[];
  readonly markers: readonly SpanRecord[];
  /** The names of fields that a refresh leaves alone. */
  readonly locked: readonly string[];
  /** The item that it is an extra of: a trailer, a scene that was left out. */
  readonly extraOf?: number;
  readonly ratings?: readonly RatingRecord[];
  readonly reviews?: readonly ReviewRecord[];
  readonly commonSenseMedia?: CommonSenseMediaRecord;
}

/** A person who may use the server. */
export interface AccountRecord {
  /** The number that the server has for it: 1 for the owner. */
  readonly id: number;
  readonly name: string;
  readonly scope: 'owner' | 'managed' | 'shared';
  /** The token that the server knows it by. */
  readonly token: string;
  /** The libraries that it may see; all where undefined. */
  readonly sectionIds?: readonly number[];
  /** What it may see of them, and do with it; all where undefined. */
  readonly sharing?: SharingSettings;
}

/** What a person did with an item. Key: `${accountId}:${itemId}`. */
export interface StateRecord {
  readonly viewCount?: number;
  /** How far it was played, in milliseconds. */
  readonly viewOffset?: number;
  /** In Unix seconds. */
  readonly lastViewedAt?: number;
  readonly skipCount?: number;
  /** From 0 to 10. */
  readonly userRating?: number;
  readonly lastRatedAt?: number;
}

/** What each table holds. */
export interface Records
  extends
    CollectionRecords,
    HubRecords,
    PlaylistRecords,
    ActivityRecords,
    PreferenceRecords,
    ProviderRecords,
    ArtworkRecords,
    AccountRecords,
    DiscoverRecords,
    PlaybackRecords,
    CompanionRecords,
    LiveTvRecords {
  readonly sections: { readonly key: number; readonly record: SectionRecord };
  readonly items: { readonly key: number; readonly record: ItemRecord };
  readonly tags: { readonly key: number; readonly record: TagRecord };
  readonly accounts: { readonly key: number; readonly record: AccountRecord };
  readonly states: { readonly key: string; readonly record: StateRecord };
}
