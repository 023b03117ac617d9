// Generated from contract/models/notifications.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { count, flag, keep, list, one, settle, text, word, type Extra, type Wire } from '../../wire/values.ts';
import { decodeActivity, type Activity } from './activities.ts';
import { metadataTypeNumbers, type MetadataTypeNumber } from './metadata-types.ts';
import { decodeTranscodeSession, playbackStates, type PlaybackState, type TranscodeSession } from './sessions.ts';
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

let tableOfNotificationContainer: FieldTable | undefined;

/** Decodes {@link NotificationContainer}. */
export function decodeNotificationContainer(wire: Wire): NotificationContainer {
  return readByTable(
    wire,
    (tableOfNotificationContainer ??= fieldTable('number size', {
      type: ['type', (value, result, key) => word(value, notificationTypes, result, key)],
      PlaySessionStateNotification: [
        'playSessionStates',
        (value, result, key) => list(value, decodePlaySessionStateNotification, result, key),
        1,
      ],
      TimelineEntry: ['timelineEntries', (value, result, key) => list(value, decodeTimelineEntry, result, key), 1],
      ActivityNotification: [
        'activities',
        (value, result, key) => list(value, decodeActivityNotification, result, key),
        1,
      ],
      StatusNotification: ['statuses', (value, result, key) => list(value, decodeStatusNotification, result, key), 1],
      ProgressNotification: [
        'progress',
        (value, result, key) => list(value, decodeProgressNotification, result, key),
        1,
      ],
      TranscodeSession: [
        'transcodeSessions',
        (value, result, key) => list(value, decodeTranscodeSession, result, key),
        1,
      ],
      ReachabilityNotification: [
        'reachabilities',
        (value, result, key) => list(value, decodeReachabilityNotification, result, key),
        1,
      ],
      AutoUpdateNotification: [
        'autoUpdates',
        (value, result, key) => list(value, decodeAutoUpdateNotification, result, key),
        1,
      ],
      BackgroundProcessingQueueEventNotification: [
        'backgroundProcessingQueueEvents',
        (value, result, key) => list(value, decodeBackgroundProcessingQueueEventNotification, result, key),
        1,
      ],
      Setting: ['settings', (value, result, key) => list(value, decodeSetting, result, key), 1],
      AccountUpdateNotification: [
        'accountUpdates',
        (value, result, key) => list(value, decodeAccountUpdateNotification, result, key),
        1,
      ],
      LibraryUpdateNotification: [
        'libraryUpdates',
        (value, result, key) => list(value, decodeLibraryUpdateNotification, result, key),
        1,
      ],
      ProviderContentChangeNotification: [
        'providerContentChanges',
        (value, result, key) => list(value, decodeProviderContentChangeNotification, result, key),
        1,
      ],
      LogNotification: ['logs', (value, result, key) => list(value, decodeLogNotification, result, key), 1],
    })),
  ) as NotificationContainer;
}

/** A player's state. Comes when it changes, and about every ten seconds while playing. */
export interface PlaySessionStateNotification extends Extra {
  /** The session's number, the same as in the list of sessions. */
  sessionKey?: string | undefined;

  /**
   * The player's client identifier. Absent from old servers.
   *
   * Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`.
   */
  clientIdentifier?: string | undefined;

  /** What the player is doing. */
  state?: PlaybackState | undefined;

  /** How far it has played. In milliseconds. */
  viewOffset?: number | undefined;

  /** The rating key of the item that plays. */
  ratingKey?: string | undefined;

  /**
   * The path of the item.
   *
   * Example: `/library/metadata/6263`.
   */
  key?: string | undefined;

  /**
   * The item's identifier; mostly empty.
   *
   * Example: `plex://movie/5d776825880197001ec90e6f`.
   */
  guid?: string | undefined;

  /**
   * The address of what is played; mostly empty.
   *
   * Example: `/library/metadata/1049`.
   */
  url?: string | undefined;

  /** The entry of the play queue. */
  playQueueItemId?: string | undefined;

  /** The play queue that is played from. */
  playQueueId?: string | undefined;

  /** The key of the conversion. Only when there is one. */
  transcodeSession?: string | undefined;
}

let tableOfPlaySessionStateNotification: FieldTable | undefined;

/** Decodes {@link PlaySessionStateNotification}. */
export function decodePlaySessionStateNotification(wire: Wire): PlaySessionStateNotification {
  return readByTable(
    wire,
    (tableOfPlaySessionStateNotification ??= fieldTable(
      'text sessionKey clientIdentifier ratingKey key guid url playQueueItemId=playQueueItemID playQueueId=playQueueID transcodeSession|number viewOffset',
      { state: ['state', (value, result, key) => word(value, playbackStates, result, key)] },
    )),
  ) as PlaySessionStateNotification;
}

/** A change of a library: an item came, changed or went. */
export interface TimelineEntry extends Extra {
  /**
   * The provider that the item is from; the server's libraries mostly.
   *
   * Example: `com.plexapp.plugins.library`.
   */
  identifier?: string | undefined;

  /** The number of the library that the item is in. */
  sectionId?: string | undefined;

  /** The rating key of the item that changed. */
  itemId?: string | undefined;

  /** The rating key of the item above: a season, an album. */
  parentItemId?: string | undefined;

  /** The rating key of the topmost item above: a show, an artist. */
  rootItemId?: string | undefined;

  /** What the item is. */
  type?: MetadataTypeNumber | undefined;

  /** The item's title. Empty when it was deleted. */
  title?: string | undefined;

  /** How far the server is with it. */
  state?: TimelineState | undefined;

  /**
   * How far the server is with its metadata: `created`, `queued`, `loading`, `processed`, `deleted`. Absent when done.
   *
   * Example: `created`.
   */
  metadataState?: string | undefined;

  /** How far the server is with its files: `analyzing`, `thumbnailing` and others. Absent when done. */
  mediaState?: string | undefined;

  /** How many items wait before it. */
  queueSize?: number | undefined;

  /** When it changed. */
  updatedAt?: Date | undefined;
}

let tableOfTimelineEntry: FieldTable | undefined;

/** Decodes {@link TimelineEntry}. */
export function decodeTimelineEntry(wire: Wire): TimelineEntry {
  return readByTable(
    wire,
    (tableOfTimelineEntry ??= fieldTable(
      'text identifier sectionId=sectionID itemId=itemID parentItemId=parentItemID rootItemId=rootItemID title metadataState mediaState|number queueSize|date updatedAt',
      {
        type: ['type', (value, result, key) => count(value, metadataTypeNumbers, result, key)],
        state: ['state', (value, result, key) => count(value, timelineStates, result, key)],
      },
    )),
  ) as TimelineEntry;
}

/** A change of an activity. */
export interface ActivityNotification extends Extra {
  /**
   * What happened: `started`, `updated`, `progress`, `paused`, `ended`.
   *
   * Example: `updated`.
   */
  event?: string | undefined;

  /**
   * The activity's identifier.
   *
   * Example: `d6199ba1-fb5e-4cae-bf17-1a5369c1cf1e`.
   */
  uuid?: string | undefined;

  /** What is going on, and how far it is. */
  activity?: Activity | undefined;
}

let tableOfActivityNotification: FieldTable | undefined;

/** Decodes {@link ActivityNotification}. */
export function decodeActivityNotification(wire: Wire): ActivityNotification {
  return readByTable(
    wire,
    (tableOfActivityNotification ??= fieldTable('text event uuid', {
      Activity: ['activity', (value, result, key) => one(value, decodeActivity, result, key)],
    })),
  ) as ActivityNotification;
}

/** Something that the server wants shown. */
export interface StatusNotification extends Extra {
  /**
   * What happened.
   *
   * Example: `Library scan complete`.
   */
  title?: string | undefined;

  /** More about it. */
  description?: string | undefined;

  /**
   * The name of what happened.
   *
   * Example: `LIBRARY_UPDATE`.
   */
  notificationName?: string | undefined;
}

/** Decodes {@link StatusNotification}. */
export function decodeStatusNotification(wire: Wire): StatusNotification {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'title':
      case 'description':
      case 'notificationName':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as StatusNotification;
}

/** How far something is. */
export interface ProgressNotification extends Extra {
  /** What is being done. */
  message?: string | undefined;
}

/** Decodes {@link ProgressNotification}. */
export function decodeProgressNotification(wire: Wire): ProgressNotification {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'message':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as ProgressNotification;
}

/** Whether the server can be reached from outside. */
export interface ReachabilityNotification extends Extra {
  /** Whether it can. */
  reachability?: boolean | undefined;
}

/** Decodes {@link ReachabilityNotification}. */
export function decodeReachabilityNotification(wire: Wire): ReachabilityNotification {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'reachability':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as ReachabilityNotification;
}

/** A change of an update of the server. */
export interface AutoUpdateNotification extends Extra {
  /**
   * The key of the release. Empty when there is none.
   *
   * Example: `https://plex.tv/updater/releases/4912?channel=16`.
   */
  key?: string | undefined;

  /**
   * The version of the release. Empty when there is none.
   *
   * Example: `1.41.3.9314-a0bfb8370`.
   */
  version?: string | undefined;

  /**
   * How far the update is: `available`, `downloading`, `downloaded`, `notify`, `done` and others.
   *
   * Example: `done`.
   */
  state?: string | undefined;
}

/** Decodes {@link AutoUpdateNotification}. */
export function decodeAutoUpdateNotification(wire: Wire): AutoUpdateNotification {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'version':
      case 'state':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as AutoUpdateNotification;
}

/** An event of the queue of conversions. */
export interface BackgroundProcessingQueueEventNotification extends Extra {
  /** Which queue of conversions changed. */
  queueId?: string | undefined;

  /**
   * What happened.
   *
   * Example: `queueRegenerated`.
   */
  event?: string | undefined;
}

let tableOfBackgroundProcessingQueueEventNotification: FieldTable | undefined;

/** Decodes {@link BackgroundProcessingQueueEventNotification}. */
export function decodeBackgroundProcessingQueueEventNotification(
  wire: Wire,
): BackgroundProcessingQueueEventNotification {
  return readByTable(
    wire,
    (tableOfBackgroundProcessingQueueEventNotification ??= fieldTable('text queueId=queueID event')),
  ) as BackgroundProcessingQueueEventNotification;
}

/** A change of the account that the server belongs to. No server's payload is known; what comes is kept. */
export interface AccountUpdateNotification extends Extra {
  /** What happened. */
  event?: string | undefined;
}

/** Decodes {@link AccountUpdateNotification}. */
export function decodeAccountUpdateNotification(wire: Wire): AccountUpdateNotification {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'event':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as AccountUpdateNotification;
}

/** A changed library. No server's payload is known; what comes is kept. */
export interface LibraryUpdateNotification extends Extra {
  /** What happened. */
  event?: string | undefined;
}

/** Decodes {@link LibraryUpdateNotification}. */
export function decodeLibraryUpdateNotification(wire: Wire): LibraryUpdateNotification {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'event':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as LibraryUpdateNotification;
}

/** Changed content of a provider. No server's payload is known; what comes is kept. */
export interface ProviderContentChangeNotification extends Extra {
  /**
   * The provider.
   *
   * Example: `tv.plex.providers.epg.onconnect:4`.
   */
  identifier?: string | undefined;
}

/** Decodes {@link ProviderContentChangeNotification}. */
export function decodeProviderContentChangeNotification(wire: Wire): ProviderContentChangeNotification {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'identifier':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as ProviderContentChangeNotification;
}

/** A line of the server's log. No server's payload is known; what comes is kept. */
export interface LogNotification extends Extra {
  /** The line. */
  message?: string | undefined;
}

/** Decodes {@link LogNotification}. */
export function decodeLogNotification(wire: Wire): LogNotification {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'message':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as LogNotification;
}
