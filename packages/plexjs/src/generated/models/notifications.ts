// Generated from contract/models/notifications.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeActivity, type Activity } from './activities.ts';
import type { MetadataTypeNumber } from './metadata-types.ts';
import { decodeTranscodeSession, type PlaybackState, type TranscodeSession } from './sessions.ts';
import { decodeSetting, type Setting } from './settings.ts';

/** The known values of {@link NotificationType}. */
export const notificationTypes = [
  'playing',
  'timeline',
  'activity',
  'status',
  'progress',
  'transcodeSession.start',
  'transcodeSession.update',
  'transcodeSession.end',
  'reachability',
  'update.statechange',
  'backgroundProcessingQueue',
  'preference',
  'account',
  'provider.content.change',
  'library.update',
  'log',
] as const;

/**
 * What a notification is about.
 *
 * - `playing`: A player's state.
 * - `timeline`: A change of a library.
 * - `activity`: An activity of the server.
 * - `status`: Something that the server wants shown.
 * - `progress`: How far something is, in words.
 * - `transcodeSession.start`: A conversion begins.
 * - `transcodeSession.update`: A conversion goes on.
 * - `transcodeSession.end`: A conversion ends.
 * - `reachability`: Whether the server can be reached from outside.
 * - `update.statechange`: An update of the server.
 * - `backgroundProcessingQueue`: The queue of conversions.
 * - `preference`: A changed setting.
 * - `account`: The account that the server belongs to.
 * - `provider.content.change`: What a provider offers has changed.
 * - `library.update`: What a library holds has changed.
 * - `log`: A line of the server's log.
 */
export type NotificationType = (typeof notificationTypes)[number] | (string & {});

/** The known values of {@link TimelineState}. */
export const timelineStates = [0, 1, 2, 3, 4, 5, 6, 9] as const;

/**
 * How far the server is with an item.
 *
 * - `0`: The item was made.
 * - `1`: It is being worked on.
 * - `2`: It is being matched.
 * - `3`: Its metadata are being downloaded.
 * - `4`: Its metadata are being loaded.
 * - `5`: All is done.
 * - `6`: Its files are being analysed.
 * - `9`: The item was deleted.
 */
export type TimelineState = (typeof timelineStates)[number] | (number & {});

/** What a server tells those who listen. The type says which of the lists is filled. The event stream sends one object where the web socket sends a list, without the frame. */
export interface NotificationContainer extends Extra {
  /** What the notification is about. */
  type?: NotificationType | undefined;

  /** How many notifications there are. */
  size?: number | undefined;

  /** What players do, for `playing`. */
  playSessionStates: readonly PlaySessionStateNotification[];

  /** What changed in libraries, for `timeline`. */
  timelineEntries: readonly TimelineEntry[];

  /** What the server is busy with, for `activity`. */
  activities: readonly ActivityNotification[];

  /** What the server wants people to be shown, for `status`. */
  statuses: readonly StatusNotification[];

  /** How far things are, for `progress`. */
  progress: readonly ProgressNotification[];

  /** Conversions, for `transcodeSession.start`, `.update` and `.end`. */
  transcodeSessions: readonly TranscodeSession[];

  /** Whether the server can be reached from outside. */
  reachabilities: readonly ReachabilityNotification[];

  /** Releases of the server, for `update.statechange`. */
  autoUpdates: readonly AutoUpdateNotification[];

  /** Events of the queue of conversions. */
  backgroundProcessingQueueEvents: readonly BackgroundProcessingQueueEventNotification[];

  /** Settings that were changed, for `preference`. */
  settings: readonly Setting[];

  /** Changes of the account that the server belongs to. */
  accountUpdates: readonly AccountUpdateNotification[];

  /** Libraries that changed. */
  libraryUpdates: readonly LibraryUpdateNotification[];

  /** Providers whose content changed, for `provider.content.change`. */
  providerContentChanges: readonly ProviderContentChangeNotification[];

  /** Lines of the server's log, for `log`. */
  logs: readonly LogNotification[];
}

/** Decodes {@link NotificationContainer}. */
export const decodeNotificationContainer: Decode<NotificationContainer> = /* @__PURE__ */ decoder(() =>
  fields('word type|number size', {
    'playSessionStates[]=PlaySessionStateNotification': decodePlaySessionStateNotification,
    'timelineEntries[]': decodeTimelineEntry,
    'activities[]=ActivityNotification': decodeActivityNotification,
    'statuses[]=StatusNotification': decodeStatusNotification,
    'progress[]=ProgressNotification': decodeProgressNotification,
    'transcodeSessions[]': decodeTranscodeSession,
    'reachabilities[]=ReachabilityNotification': decodeReachabilityNotification,
    'autoUpdates[]=AutoUpdateNotification': decodeAutoUpdateNotification,
    'backgroundProcessingQueueEvents[]=BackgroundProcessingQueueEventNotification':
      decodeBackgroundProcessingQueueEventNotification,
    'settings[]': decodeSetting,
    'accountUpdates[]=AccountUpdateNotification': decodeAccountUpdateNotification,
    'libraryUpdates[]=LibraryUpdateNotification': decodeLibraryUpdateNotification,
    'providerContentChanges[]=ProviderContentChangeNotification': decodeProviderContentChangeNotification,
    'logs[]=LogNotification': decodeLogNotification,
  }),
);

/** A player's state. Comes when it changes, and about every ten seconds while playing. */
export interface PlaySessionStateNotification extends Extra {
  /** The session's number, the same as in the list of sessions. Example: `16`. */
  sessionKey?: string | undefined;

  /** The player's client identifier. Absent from old servers. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  clientIdentifier?: string | undefined;

  /** What the player is doing. */
  state?: PlaybackState | undefined;

  /** How far it has played. In milliseconds. Example: `1260000`. */
  viewOffset?: number | undefined;

  /** The rating key of the item that plays. Example: `1049`. */
  ratingKey?: string | undefined;

  /** The path of the item. Example: `/library/metadata/6263`. */
  key?: string | undefined;

  /** The item's identifier; mostly empty. Example: `plex://movie/5d776825880197001ec90e6f`. */
  guid?: string | undefined;

  /** The address of what is played; mostly empty. Example: `/library/metadata/1049`. */
  url?: string | undefined;

  /** The entry of the play queue. Example: `15746`. */
  playQueueItemId?: string | undefined;

  /** The play queue that is played from. Example: `9631`. */
  playQueueId?: string | undefined;

  /** The key of the conversion. Only when there is one. Example: `/transcode/sessions/zz7llzqlx8w9vnrsbnwhbmep`. */
  transcodeSession?: string | undefined;
}

/** Decodes {@link PlaySessionStateNotification}. */
export const decodePlaySessionStateNotification: Decode<PlaySessionStateNotification> = /* @__PURE__ */ decoder(() =>
  fields(
    'text sessionKey clientIdentifier ratingKey key guid url playQueueItemId= playQueueId= transcodeSession|word state|number viewOffset',
  ),
);

/** A change of a library: an item came, changed or went. */
export interface TimelineEntry extends Extra {
  /** The provider that the item is from; the server's libraries mostly. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;

  /** The number of the library that the item is in. Example: `2`. */
  sectionId?: string | undefined;

  /** The rating key of the item that changed. Example: `583`. */
  itemId?: string | undefined;

  /** The rating key of the item above: a season, an album. Example: `582`. */
  parentItemId?: string | undefined;

  /** The rating key of the topmost item above: a show, an artist. Example: `581`. */
  rootItemId?: string | undefined;

  /** What the item is. */
  type?: MetadataTypeNumber | undefined;

  /** The item's title. Empty when it was deleted. */
  title?: string | undefined;

  /** How far the server is with it. */
  state?: TimelineState | undefined;

  /** How far the server is with its metadata: `created`, `queued`, `loading`, `processed`, `deleted`. Absent when done. Example: `created`. */
  metadataState?: string | undefined;

  /** How far the server is with its files: `analyzing`, `thumbnailing` and others. Absent when done. Example: `analyzing`. */
  mediaState?: string | undefined;

  /** How many items wait before it. */
  queueSize?: number | undefined;

  /** When it changed. Example: `2024-05-07T20:13:25Z`. */
  updatedAt?: Date | undefined;
}

/** Decodes {@link TimelineEntry}. */
export const decodeTimelineEntry: Decode<TimelineEntry> = /* @__PURE__ */ decoder(() =>
  fields(
    'text identifier sectionId= itemId= parentItemId= rootItemId= title metadataState mediaState|count type state|number queueSize|date updatedAt',
  ),
);

/** A change of an activity. */
export interface ActivityNotification extends Extra {
  /** What happened: `started`, `updated`, `progress`, `paused`, `ended`. Example: `updated`. */
  event?: string | undefined;

  /** The activity's identifier. Example: `d6199ba1-fb5e-4cae-bf17-1a5369c1cf1e`. */
  uuid?: string | undefined;

  /** What is going on, and how far it is. */
  activity?: Activity | undefined;
}

/** Decodes {@link ActivityNotification}. */
export const decodeActivityNotification: Decode<ActivityNotification> = /* @__PURE__ */ decoder(() =>
  fields('text event uuid', { activity: decodeActivity }),
);

/** Something that the server wants shown. */
export interface StatusNotification extends Extra {
  /** What happened. Example: `Library scan complete`. */
  title?: string | undefined;

  /** More about it. */
  description?: string | undefined;

  /** The name of what happened. Example: `LIBRARY_UPDATE`. */
  notificationName?: string | undefined;
}

/** Decodes {@link StatusNotification}. */
export const decodeStatusNotification: Decode<StatusNotification> = /* @__PURE__ */ decoder(() =>
  fields('text title description notificationName'),
);

/** How far something is. */
export interface ProgressNotification extends Extra {
  /** What is being done. */
  message?: string | undefined;
}

/** Decodes {@link ProgressNotification}. */
export const decodeProgressNotification: Decode<ProgressNotification> = /* @__PURE__ */ decoder(() =>
  fields('text message'),
);

/** Whether the server can be reached from outside. */
export interface ReachabilityNotification extends Extra {
  /** Whether it can. */
  reachability?: boolean | undefined;
}

/** Decodes {@link ReachabilityNotification}. */
export const decodeReachabilityNotification: Decode<ReachabilityNotification> = /* @__PURE__ */ decoder(() =>
  fields('flag reachability'),
);

/** A change of an update of the server. */
export interface AutoUpdateNotification extends Extra {
  /** The key of the release. Empty when there is none. Example: `https://plex.tv/updater/releases/4912?channel=16`. */
  key?: string | undefined;

  /** The version of the release. Empty when there is none. Example: `1.41.3.9314-a0bfb8370`. */
  version?: string | undefined;

  /** How far the update is: `available`, `downloading`, `downloaded`, `notify`, `done` and others. Example: `done`. */
  state?: string | undefined;
}

/** Decodes {@link AutoUpdateNotification}. */
export const decodeAutoUpdateNotification: Decode<AutoUpdateNotification> = /* @__PURE__ */ decoder(() =>
  fields('text key version state'),
);

/** An event of the queue of conversions. */
export interface BackgroundProcessingQueueEventNotification extends Extra {
  /** Which queue of conversions changed. Example: `42`. */
  queueId?: string | undefined;

  /** What happened. Example: `queueRegenerated`. */
  event?: string | undefined;
}

/** Decodes {@link BackgroundProcessingQueueEventNotification}. */
export const decodeBackgroundProcessingQueueEventNotification: Decode<BackgroundProcessingQueueEventNotification> =
  /* @__PURE__ */ decoder(() => fields('text queueId= event'));

/** A change of the account that the server belongs to. No server's payload is known; what comes is kept. */
export interface AccountUpdateNotification extends Extra {
  /** What happened, as a word; no capture shows which there are. */
  event?: string | undefined;
}

/** Decodes {@link AccountUpdateNotification}. */
export const decodeAccountUpdateNotification: Decode<AccountUpdateNotification> = /* @__PURE__ */ decoder(() =>
  fields('text event'),
);

/** A changed library. No server's payload is known; what comes is kept. */
export interface LibraryUpdateNotification extends Extra {
  /** What happened, as a word; no capture shows which there are. */
  event?: string | undefined;
}

/** Decodes {@link LibraryUpdateNotification}. */
export const decodeLibraryUpdateNotification: Decode<LibraryUpdateNotification> = /* @__PURE__ */ decoder(() =>
  fields('text event'),
);

/** Changed content of a provider. No server's payload is known; what comes is kept. */
export interface ProviderContentChangeNotification extends Extra {
  /** Which provider changed, as `identifier` of its root. Example: `tv.plex.providers.epg.onconnect:4`. */
  identifier?: string | undefined;
}

/** Decodes {@link ProviderContentChangeNotification}. */
export const decodeProviderContentChangeNotification: Decode<ProviderContentChangeNotification> =
  /* @__PURE__ */ decoder(() => fields('text identifier'));

/** A line of the server's log. No server's payload is known; what comes is kept. */
export interface LogNotification extends Extra {
  /** The line. */
  message?: string | undefined;
}

/** Decodes {@link LogNotification}. */
export const decodeLogNotification: Decode<LogNotification> = /* @__PURE__ */ decoder(() => fields('text message'));
