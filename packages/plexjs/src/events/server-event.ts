import type { Activity } from '../generated/models/activities.ts';
import type {
  AccountUpdateNotification,
  AutoUpdateNotification,
  BackgroundProcessingQueueEventNotification,
  LibraryUpdateNotification,
  LogNotification,
  NotificationContainer,
  PlaySessionStateNotification,
  ProgressNotification,
  ProviderContentChangeNotification,
  ReachabilityNotification,
  StatusNotification,
  TimelineEntry,
} from '../generated/models/notifications.ts';
import type { TranscodeSession } from '../generated/models/sessions.ts';
import type { Setting } from '../generated/models/settings.ts';

/** A player does something. Comes on each change, and about every ten seconds while playing. */
export interface PlayingEvent extends PlaySessionStateNotification {
  readonly type: 'playing';
}

/** An item of a library changes: is found, matched, loaded, deleted. */
export interface TimelineEvent extends Omit<TimelineEntry, 'type'> {
  readonly type: 'timeline';
  /** The kind of the item: 1 for a movie, 4 for an episode, ... */
  readonly metadataType: TimelineEntry['type'];
}

/** The server begins, goes on with or ends something that takes a while. */
export interface ActivityEvent extends Activity {
  readonly type: 'activity';
  /** `started`, `updated`, `progress` or `ended`. */
  readonly event: string | undefined;
  /** What kind of work it is, for instance `library.update.section`. */
  readonly activityType: Activity['type'];
}

/** The server wants people to be shown something, for instance that a scan is complete. */
export interface StatusEvent extends StatusNotification {
  readonly type: 'status';
}

/** How far something is, as a text. */
export interface ProgressEvent extends ProgressNotification {
  readonly type: 'progress';
}

/** A conversion begins, goes on or ends. */
export interface TranscodeSessionEvent<T extends TranscodeSessionEventType> extends TranscodeSession {
  /** Which of the three it does. */
  readonly type: T;
}

/** The kinds of events about conversions. */
export type TranscodeSessionEventType = 'transcodeSession.start' | 'transcodeSession.update' | 'transcodeSession.end';

/** The server can be reached from outside, or cannot any more. */
export interface ReachabilityEvent extends ReachabilityNotification {
  readonly type: 'reachability';
}

/** There is a release of the server, or it is being loaded or applied. */
export interface UpdateEvent extends AutoUpdateNotification {
  readonly type: 'update.statechange';
}

/** The queue of conversions changed. */
export interface BackgroundProcessingQueueEvent extends BackgroundProcessingQueueEventNotification {
  readonly type: 'backgroundProcessingQueue';
}

/** A setting of the server was changed. */
export interface PreferenceEvent extends Omit<Setting, 'type'> {
  readonly type: 'preference';
  /** The kind of the setting's value: `bool`, `int`, `text`, `double`. */
  readonly settingType: Setting['type'];
}

/** The account that the server belongs to changed. */
export interface AccountEvent extends AccountUpdateNotification {
  readonly type: 'account';
}

/** A library changed. */
export interface LibraryUpdateEvent extends LibraryUpdateNotification {
  readonly type: 'library.update';
}

/** The content of a provider changed. */
export interface ProviderContentEvent extends ProviderContentChangeNotification {
  readonly type: 'provider.content.change';
}

/** A line of the server's log. Only when asked for. */
export interface LogEvent extends LogNotification {
  readonly type: 'log';
}

/** A kind of notification that this version of plexjs does not know. */
export interface OtherEvent {
  readonly type: 'other';
  /** The kind, as the server calls it. */
  readonly typeOnWire: string | undefined;
  /** All that came. */
  readonly notification: NotificationContainer;
}

/** Something may have been missed: read anew what matters. */
export interface GapEvent {
  readonly type: 'gap';
  /** The connection was lost and is there again, or the reader was too slow and the oldest events were dropped. */
  readonly reason: 'reconnected' | 'overflow';
  /** Since when something may be missing. */
  readonly since: Date;
}

/** What a server tells. Narrow it by `type`. */
export type ServerEvent =
  | PlayingEvent
  | TimelineEvent
  | ActivityEvent
  | StatusEvent
  | ProgressEvent
  | TranscodeSessionEvent<'transcodeSession.start'>
  | TranscodeSessionEvent<'transcodeSession.update'>
  | TranscodeSessionEvent<'transcodeSession.end'>
  | ReachabilityEvent
  | UpdateEvent
  | BackgroundProcessingQueueEvent
  | PreferenceEvent
  | AccountEvent
  | LibraryUpdateEvent
  | ProviderContentEvent
  | LogEvent
  | OtherEvent
  | GapEvent;

/** The kinds of events. */
export type ServerEventType = ServerEvent['type'];

/** The events of a kind. */
export type ServerEventOf<T extends ServerEventType> = Extract<ServerEvent, { readonly type: T }>;

/** The kinds that come from servers and have a name of their own. */
type NamedType = Exclude<ServerEventType, 'other' | 'gap'>;

const conversions =
  <T extends TranscodeSessionEventType>(type: T) =>
  ({ transcodeSessions }: NotificationContainer): TranscodeSessionEvent<T>[] =>
    transcodeSessions.map((session) => ({ ...session, type }));

const readers: { readonly [T in NamedType]: (notification: NotificationContainer) => ServerEventOf<T>[] } = {
  playing: ({ playSessionStates }) => playSessionStates.map((state) => ({ ...state, type: 'playing' })),
  timeline: ({ timelineEntries }) =>
    timelineEntries.map((entry) => ({ ...entry, metadataType: entry.type, type: 'timeline' })),
  activity: ({ activities }) =>
    activities.map(({ activity, event, uuid }) => ({
      ...activity,
      uuid: uuid ?? activity?.uuid,
      activityType: activity?.type,
      event,
      type: 'activity',
    })),
  status: ({ statuses }) => statuses.map((status) => ({ ...status, type: 'status' })),
  progress: ({ progress }) => progress.map((entry) => ({ ...entry, type: 'progress' })),
  'transcodeSession.start': conversions('transcodeSession.start'),
  'transcodeSession.update': conversions('transcodeSession.update'),
  'transcodeSession.end': conversions('transcodeSession.end'),
  reachability: ({ reachabilities }) => reachabilities.map((entry) => ({ ...entry, type: 'reachability' })),
  'update.statechange': ({ autoUpdates }) => autoUpdates.map((update) => ({ ...update, type: 'update.statechange' })),
  backgroundProcessingQueue: ({ backgroundProcessingQueueEvents }) =>
    backgroundProcessingQueueEvents.map((entry) => ({ ...entry, type: 'backgroundProcessingQueue' })),
  preference: ({ settings }) =>
    settings.map((setting) => ({ ...setting, settingType: setting.type, type: 'preference' })),
  account: ({ accountUpdates }) => accountUpdates.map((update) => ({ ...update, type: 'account' })),
  'library.update': ({ libraryUpdates }) => libraryUpdates.map((update) => ({ ...update, type: 'library.update' })),
  'provider.content.change': ({ providerContentChanges }) =>
    providerContentChanges.map((change) => ({ ...change, type: 'provider.content.change' })),
  log: ({ logs }) => logs.map((line) => ({ ...line, type: 'log' })),
};

/** The events in a notification, of which one may hold several. */
export function eventsIn(notification: NotificationContainer): ServerEvent[] {
  const { type } = notification;
  const read = type !== undefined && Object.hasOwn(readers, type) ? readers[type as NamedType] : undefined;
  return read ? read(notification) : [{ type: 'other', typeOnWire: type, notification }];
}
