import type { Fields } from './records.ts';

/** A program that has spoken to the server. Key: its client identifier. */
export interface DeviceRecord {
  /** Its number on the server. */
  readonly id: number;
  readonly clientIdentifier: string;
  readonly name: string;
  readonly platform: string;
  /** In Unix seconds. */
  readonly createdAt: number;
}

/** A player in the server's network that can be told what to play. Key: its identifier. */
export interface PlayerRecord {
  readonly machineIdentifier: string;
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly product: string;
  readonly version: string;
  readonly deviceClass: string;
  /** What it can be told, for instance `timeline,playback,navigation`. */
  readonly protocolCapabilities: string;
  /** What is kept for a player that asks the server for commands, because nobody can reach it. */
  readonly proxied?: ProxiedState;
}

/** What remote controls told a player through the server, and what it told them. */
export interface ProxiedState {
  /** The commands that it has not fetched, first one first: the attributes of each. */
  readonly commands: readonly Readonly<Record<string, string>>[];
  /** What it plays, as it said last, in XML. */
  readonly timelines?: string;
}

/** A playback. Key: the player's client identifier and its session identifier. */
export interface SessionRecord {
  readonly key: string;
  /** Its `sessionKey`. */
  readonly number: number;
  /** Its identifier, with which it is ended. */
  readonly id: string;
  readonly accountId: number;
  readonly deviceId: number;
  readonly clientIdentifier: string;
  /** What is played; 0 for a live session. */
  readonly itemId: number;
  /** The live session that is watched. */
  readonly liveSessionId?: string;
  readonly state: string;
  /** In milliseconds. */
  readonly viewOffset: number;
  /** Of the item, in milliseconds. */
  readonly duration: number;
  /** In milliseconds. */
  readonly startedAt: number;
  readonly updatedAt: number;
  /** Whether it was reported before the threshold, so that going over it counts a view. */
  readonly isArmed: boolean;
  readonly hasCounted: boolean;
  readonly playQueueId?: number;
  readonly playQueueItemId?: number;
  readonly location: string;
  /** What the player says of itself. */
  readonly player: Fields;
  /** Why an administrator ended it. The player is told with its next report. */
  readonly termination?: string;
}

/** An item that was played. */
export interface HistoryRecord {
  readonly id: number;
  readonly itemId: number;
  readonly sectionId: number;
  /** In Unix seconds. */
  readonly viewedAt: number;
  readonly accountId: number;
  readonly deviceId: number;
  /** What the item was when it was played; what is left of it when it is deleted. */
  readonly fields: Fields;
}

/** What a device of an account was sent and played in a length of time. Key: all that it is counted by. */
export interface UsageRecord {
  readonly accountId: number;
  readonly deviceId: number;
  readonly lan: boolean;
  /** The number of the item's type. */
  readonly metadataType: number;
  /** When the length of time began, in Unix seconds. */
  readonly at: number;
  readonly bytes: number;
  /** How long it played, in milliseconds. */
  readonly duration: number;
  /** How many items were begun. */
  readonly count: number;
}

/** An entry of a play queue. */
export interface PlayQueueEntry {
  /** Its `playQueueItemID`. */
  readonly id: number;
  readonly itemId: number;
  /** What stands at its item in this queue alone. */
  readonly fields?: Fields;
}

/** What a player plays one after another. */
export interface PlayQueueRecord {
  readonly id: number;
  readonly accountId: number;
  readonly clientIdentifier: string;
  readonly type: string;
  readonly sourceUri?: string;
  readonly version: number;
  readonly repeat: boolean;
  /** In the order in which they play. */
  readonly entries: readonly PlayQueueEntry[];
  /** The numbers of the entries in the order before it was shuffled; undefined where it is not shuffled. */
  readonly unshuffled?: readonly number[];
  readonly selectedId?: number;
  /** The end of what is up next. */
  readonly lastAddedId?: number;
}

/** What becomes of a stream of a file that is converted. */
export interface ConvertedStream {
  readonly id: number;
  readonly streamType: number;
  readonly decision: 'copy' | 'transcode' | 'burn' | 'ignore';
  readonly location: string;
  readonly codec: string;
  /** In kilobits a second. */
  readonly bitrate?: number;
}

/** What a file is converted to. */
export interface Conversion {
  readonly protocol: string;
  readonly container: string;
  /** `streaming` to play now, `static` to keep. */
  readonly context: string;
  /** In kilobits a second. */
  readonly bitrate: number;
  readonly width?: number;
  readonly height?: number;
  readonly videoCodec?: string;
  readonly audioCodec?: string;
  readonly audioChannels?: number;
  readonly streams: readonly ConvertedStream[];
}

/** A conversion at work. Key: its identifier. */
export interface TranscodeRecord {
  readonly id: string;
  readonly kind: string;
  readonly accountId: number;
  readonly clientIdentifier: string;
  /** The playback that it is for. */
  readonly sessionIdentifier: string;
  /** What is converted; 0 for a live session. */
  readonly itemId: number;
  readonly mediaId: number;
  readonly partId: number;
  /** The live session that is converted. */
  readonly liveSessionId?: string;
  /** In milliseconds. */
  readonly startedAt: number;
  /** When the player last asked for something of it, in milliseconds. */
  readonly touchedAt: number;
  /** Where in the item it began, in milliseconds. */
  readonly offset: number;
  readonly conversion: Conversion;
  /** Whether it follows the bandwidth that there is. */
  readonly isAdjusting?: boolean;
  /** Whether its player said that what it was sent does not play. */
  readonly hasFallenBack: boolean;
}

/** What the server gets ready for a player to take along. */
export interface DownloadQueueRecord {
  readonly id: number;
  readonly accountId: number;
  readonly clientIdentifier: string;
}

/** An entry of a download queue. */
export interface DownloadRecord {
  readonly id: number;
  readonly queueId: number;
  readonly itemId: number;
  readonly key: string;
  readonly status: 'deciding' | 'waiting' | 'processing' | 'available' | 'error' | 'expired';
  readonly error?: string;
  /** What it was asked for with. The same item asked for in the same way is the same entry. */
  readonly request: string;
  readonly mediaId: number;
  readonly partId: number;
  /** How it is brought to the player, as servers have it in answers. */
  readonly codes: Fields;
  /** Undefined where the player is given the file itself. */
  readonly conversion?: Conversion;
  /** When it got this status, in milliseconds. */
  readonly since: number;
  /** How much of it is made, in per cent. */
  readonly progress: number;
  /** The activity that tells of it. */
  readonly activity: string;
}

/** The tables of what is played. */
export interface PlaybackRecords {
  readonly devices: { readonly key: string; readonly record: DeviceRecord };
  readonly players: { readonly key: string; readonly record: PlayerRecord };
  readonly sessions: { readonly key: string; readonly record: SessionRecord };
  readonly history: { readonly key: number; readonly record: HistoryRecord };
  readonly usage: { readonly key: string; readonly record: UsageRecord };
  /** When an account took an item from what it watches on, in Unix seconds. Key as of its state. */
  readonly dismissals: { readonly key: string; readonly record: number };
  readonly playQueues: { readonly key: number; readonly record: PlayQueueRecord };
  readonly transcodes: { readonly key: string; readonly record: TranscodeRecord };
  readonly downloadQueues: { readonly key: number; readonly record: DownloadQueueRecord };
  readonly downloads: { readonly key: number; readonly record: DownloadRecord };
}

/** Their names. */
export const playbackTables = [
  'devices',
  'players',
  'sessions',
  'history',
  'usage',
  'dismissals',
  'playQueues',
  'transcodes',
  'downloadQueues',
  'downloads',
] as const;
