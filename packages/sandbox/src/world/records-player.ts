/** Where a player plays from. */
export interface PlayerSource {
  readonly machineIdentifier: string;
  readonly address: string;
  readonly port: number;
  readonly protocol: string;
  readonly token?: string;
}

/** What a player plays. */
export interface PlayedItem {
  readonly key: string;
  readonly ratingKey: string;
  readonly guid: string;
  readonly itemType: string;
  /** In milliseconds. */
  readonly duration: number;
  readonly source: PlayerSource;
  /** Of the queue that it is from. */
  readonly containerKey?: string;
  readonly playQueueId?: number;
  readonly playQueueItemId?: number;
  readonly playQueueVersion?: number;
  readonly audioStreamId?: string;
  readonly subtitleStreamId?: string;
  readonly videoStreamId?: string;
}

/** A remote control that a player tells what it does. */
export interface PlayerSubscriber {
  readonly clientIdentifier: string;
  /** Where it listens. */
  readonly url: string;
  /** When it was last heard of, in milliseconds. */
  readonly heardAt: number;
}

/** A player that can be told what to play, and what it does. Key: its identifier. */
export interface CompanionRecord {
  readonly machineIdentifier: string;
  /** The number of the last command of each remote control. */
  readonly commandIds: Readonly<Record<string, number>>;
  readonly type: 'video' | 'music' | 'photo';
  readonly state: 'stopped' | 'playing' | 'paused';
  /** Absent while nothing is played. */
  readonly item?: PlayedItem;
  /** Names the playback for the server. */
  readonly sessionIdentifier?: string;
  /** Where in the item it was, in milliseconds, at the time `since`. */
  readonly offset: number;
  readonly since: number;
  /** When the server was last told, in milliseconds. */
  readonly reportedAt: number;
  /** From 0 to 100. */
  readonly volume: number;
  readonly mute: boolean;
  readonly shuffle: boolean;
  readonly repeat: number;
  /** The keys that were pressed on its remote control, last one last. */
  readonly pressed: readonly string[];
  /** The item whose page it shows. */
  readonly shown?: string;
  /** What is written in the field that has the focus; absent while none has. */
  readonly text?: string;
  readonly subscribers: readonly PlayerSubscriber[];
  /** Goes up with everything that remote controls are told of. */
  readonly changes: number;
  /** How far each remote control was told. */
  readonly told: Readonly<Record<string, number>>;
}

/** The table of players. */
export interface CompanionRecords {
  readonly companions: { readonly key: string; readonly record: CompanionRecord };
}

/** Its name. */
export const companionTables = ['companions'] as const;
