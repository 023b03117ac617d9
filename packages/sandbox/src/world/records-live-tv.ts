import type { Fields } from './records.ts';

/** A channel of a tuner and the channel of the guide that belongs to it. */
export interface ChannelMappingRecord {
  /** As the tuner numbers it. */
  readonly deviceIdentifier: string;
  /** The channel's key in the guide. */
  readonly channelKey?: string;
  /** Its number in the lineup. */
  readonly lineupIdentifier?: string;
  readonly enabled: boolean;
}

/** A tuner. */
export interface GrabberRecord {
  readonly id: number;
  /** Its own identifier. */
  readonly deviceId: string;
  readonly uuid: string;
  readonly uri: string;
  /** `make`, `model`, `modelNumber`, `sources`, `title`. */
  readonly fields: Fields;
  readonly tuners: number;
  readonly enabled: boolean;
  /** The recorder that it belongs to. */
  readonly dvrId?: number;
  /** In Unix seconds. */
  readonly lastSeenAt: number;
  readonly mappings: readonly ChannelMappingRecord[];
  readonly preferences: Fields;
  /** The activity of a search for channels. */
  readonly scan?: string;
}

/** A recorder. */
export interface DvrRecord {
  readonly id: number;
  readonly uuid: string;
  readonly language: string;
  readonly country: string;
  readonly lineups: readonly { readonly id: string; readonly title: string }[];
  /** In Unix seconds. */
  readonly refreshedAt: number;
  readonly preferences: Fields;
  /** The activity that loads the guide. */
  readonly reload?: string;
}

/** An order to record something whenever it airs. */
export interface SubscriptionRecord {
  readonly id: number;
  readonly accountId: number;
  /** The number of the type: 1 film, 2 show, 4 episode. */
  readonly type: number;
  readonly title: string;
  readonly createdAt: number;
  readonly targetSectionId: number;
  readonly targetLocationId: number;
  /** What identifies the item in the guide. */
  readonly guid: string;
  /** The one airing that is wanted, by its beginning in Unix seconds; all where undefined. */
  readonly airingAt?: number;
  readonly preferences: Fields;
  /** Its place among the others; the lowest comes first. */
  readonly rank: number;
}

/** A recording, or a live session that holds a tuner. */
export interface GrabRecord {
  readonly id: string;
  /** None for a live session. */
  readonly subscriptionId?: number;
  readonly grabberId: number;
  readonly status: 'scheduled' | 'inprogress' | 'complete' | 'cancelled' | 'error';
  /** What is recorded: a channel and the beginning of the programme. */
  readonly channelKey: string;
  readonly beginsAt: number;
  readonly endsAt: number;
  /** The item that it became. */
  readonly itemId?: number;
  readonly error?: string;
}

/** A channel that is watched. */
export interface LiveSessionRecord {
  readonly id: string;
  readonly grabId: string;
  readonly dvrId: number;
  readonly channelKey: string;
  readonly accountId: number;
  /** Who watch: the identifiers that it was tuned with. */
  readonly consumers: readonly string[];
  /** In milliseconds. */
  readonly startedAt: number;
  readonly touchedAt: number;
}

/** The tables of live television. */
export interface LiveTvRecords {
  readonly grabbers: { readonly key: number; readonly record: GrabberRecord };
  readonly dvrs: { readonly key: number; readonly record: DvrRecord };
  readonly subscriptions: { readonly key: number; readonly record: SubscriptionRecord };
  readonly grabs: { readonly key: string; readonly record: GrabRecord };
  readonly liveSessions: { readonly key: string; readonly record: LiveSessionRecord };
}

/** Their names. */
export const liveTvTables = ['grabbers', 'dvrs', 'subscriptions', 'grabs', 'liveSessions'] as const;
