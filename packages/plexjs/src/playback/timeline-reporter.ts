/// <reference lib="esnext.disposable" preserve="true" />
import type { PlaybackLocation } from '../generated/models/sessions.ts';
import {
  getTimeline,
  type GetTimelineParams,
  markPlayedByGet,
  type TimelineAnswer,
} from '../generated/pms/timeline.ts';
import { libraryIdentifier, ratingKeyOf } from '../items/library-item.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Clock } from '../transport/sleep.ts';
import { idleSleep } from './idle-sleep.ts';
import { type Playable, randomId } from './play-options.ts';
import type { StreamSession } from './stream-session.ts';
import { type WatchedRule, watchedThreshold } from './watched-threshold.ts';

/** What a reporter says that the player does. */
export type ReportedState = 'playing' | 'paused' | 'buffering' | 'stopped';

/** Why a server ended a playback. */
export interface Termination {
  /** The server's number for the reason. */
  readonly code: number;
  /** What the person who watches is to be told. */
  readonly text: string | undefined;
}

/** How a playback is reported. */
export interface ReporterOptions extends RequestOptions {
  /** The stream that is played. Reports then belong to it, and keep its conversion alive while the player is paused. */
  readonly session?: StreamSession;
  /** The queue that the item is from, as `createPlayQueue` gives it. The server moves its window along with the reports. */
  readonly playQueue?: {
    readonly playQueueId?: string | undefined;
    readonly playQueueSelectedItemId?: string | undefined;
  };
  /** Names the playback. Default: that of `session`, or a new one. */
  readonly sessionIdentifier?: string;
  /** Where playback begins, in milliseconds. Default: 0. */
  readonly time?: number;
  /** Where the player is, in milliseconds. Default: counted by the clock. */
  readonly position?: () => number;
  /** Which network the player is in. Default: `lan`. */
  readonly location?: PlaybackLocation;
  /** How often the server is told that nothing changed, in milliseconds. Default: 10,000, and 20,000 in a mobile network. */
  readonly interval?: number;
  /** When the item counts as watched. Default: as servers have it by default; see `readWatchedRule`. */
  readonly watched?: WatchedRule;
  /**
   * Whether the item is marked as watched at the end where the server cannot have noticed: it counts a view only when one report of a
   * playback is before the threshold and a later one behind it. Default: true.
   */
  readonly scrobble?: boolean;
  /** Told when the server ends the playback, after which nothing is reported but the end. The player has to stop. */
  readonly onTerminate?: (termination: Termination) => void;
  /** Told when a report that was due by the clock failed. The next one makes up for it. */
  readonly onMissedReport?: (error: unknown) => void;
  /** For tests. */
  readonly clock?: Clock;
}

/**
 * Tells a server what a player does: `/:/timeline`, at each change and every ten seconds. So the server knows where the item was left, when it
 * was watched to its end, and shows it among its sessions.
 *
 * ```ts
 * await using reporter = new TimelineReporter(server, movie, { session, position: () => video.currentTime * 1000 });
 * video.onplaying = () => reporter.playing();
 * video.onpause = () => reporter.paused();
 * ```
 *
 * Its timer does not keep a program from ending.
 */
export class TimelineReporter implements AsyncDisposable {
  /** What is played. */
  readonly item: Playable;
  /** Names the playback. */
  readonly sessionIdentifier: string;
  /** From where on the item counts as watched, in milliseconds. */
  readonly threshold: number;
  readonly #server: PlexServer;
  readonly #options: ReporterOptions;
  readonly #now: () => number;
  #state: ReportedState | undefined;
  #time: number;
  #since: number;
  #termination: Termination | undefined;
  #isArmed = false;
  #hasCrossed = false;
  #hasScrobbled = false;
  #beats: AbortController | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #pending = 0;

  /** Tells nothing yet. Throws `PlexUsageError` for an interval below a second. */
  constructor(server: PlexServer, item: Playable, options: ReporterOptions = {}) {
    const { session, time = 0, clock, interval } = options;
    if (interval !== undefined && !(interval >= 1000))
      throw new PlexUsageError(`interval is 1000 milliseconds or more, not ${interval}.`);
    ratingKeyOf(item);
    this.#server = server;
    this.item = item;
    this.#options = options;
    this.sessionIdentifier = options.sessionIdentifier ?? session?.sessionIdentifier ?? randomId();
    this.threshold = watchedThreshold(item, options.watched);
    this.#now = clock?.now ?? Date.now;
    this.#time = time;
    this.#since = this.#now();
  }

  /** What was reported last; undefined before the first report. */
  get state(): ReportedState | undefined {
    return this.#state;
  }

  /** Where the player is, in milliseconds, not beyond the end. */
  get time(): number {
    const { position } = this.#options;
    const passed = this.#state === 'playing' && !this.#termination ? this.#now() - this.#since : 0;
    return this.#within(position ? position() : this.#time + passed);
  }

  /** Why the server ended the playback; undefined while it has not. */
  get termination(): Termination | undefined {
    return this.#termination;
  }

  /** Whether the server counted a view for this playback, or was told to. */
  get isWatched(): boolean {
    return this.#hasCrossed || this.#hasScrobbled;
  }

  /** It plays, from `time` on where that is given. */
  playing(time?: number): Promise<void> {
    return this.#change('playing', time);
  }

  /** It waits for the person. */
  paused(time?: number): Promise<void> {
    return this.#change('paused', time);
  }

  /** It waits for data. */
  buffering(time?: number): Promise<void> {
    return this.#change('buffering', time);
  }

  /** It is elsewhere now, and does what it did. In milliseconds. */
  seek(time: number): Promise<void> {
    return this.#change(this.#state ?? 'playing', time);
  }

  /**
   * It has ended. Nothing is reported after this.
   *
   * @param options `continuing`: whether another item follows, by a reporter with the same `sessionIdentifier`.
   */
  async stopped(time?: number, { continuing = false }: { readonly continuing?: boolean } = {}): Promise<void> {
    if (this.#state === 'stopped') return;
    this.#place('stopped', time);
    const at = this.time;
    this.#beats?.abort();
    await this.#report('stopped', at, { continuing });
    const { scrobble = true } = this.#options;
    // What is watched live is nothing of a library that could be marked.
    const isLive = this.item.key?.startsWith('/livetv/') === true;
    if (!scrobble || isLive || this.#hasCrossed || this.#termination || at < this.threshold) return;
    const params = { key: ratingKeyOf(this.item), identifier: libraryIdentifier };
    await markPlayedByGet(this.#server.client, params, this.#request);
    this.#hasScrobbled = true;
  }

  /** Reports the end, if that was not done, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#state !== undefined) await this.stopped();
  }

  async #change(state: ReportedState, time: number | undefined): Promise<void> {
    if (this.#termination) return;
    if (this.#state === 'stopped')
      throw new PlexUsageError('This playback was reported as stopped. Make another reporter to play again.');
    this.#place(state, time);
    if (this.#beats === undefined) void this.#beat((this.#beats = new AbortController()).signal);
    await this.#report(state, this.time);
  }

  /** Notes where the player is. */
  #place(state: ReportedState, time: number | undefined): void {
    if (time !== undefined && !(time >= 0)) throw new PlexUsageError(`time is 0 milliseconds or more, not ${time}.`);
    this.#time = time ?? this.time;
    this.#since = this.#now();
    this.#state = state;
  }

  async #beat(over: AbortSignal): Promise<void> {
    const {
      location,
      interval = location === 'cellular' ? 20_000 : 10_000,
      clock,
      onMissedReport,
      signal,
    } = this.#options;
    const end = signal ? AbortSignal.any([over, signal]) : over;
    const wait = clock?.sleep ?? idleSleep;
    for (;;) {
      await wait(interval, end);
      if (end.aborted) return;
      // A report under way says the same.
      if (this.#pending > 0 || this.#state === undefined) continue;
      try {
        await this.#report(this.#state, this.time);
        if (this.#state === 'paused') await this.#options.session?.ping();
      } catch (error) {
        if (!end.aborted) onMissedReport?.(error);
      }
    }
  }

  /** Sends a report after those before it, so that the server has them in order. */
  async #report(state: ReportedState, time: number, more: Partial<GetTimelineParams> = {}): Promise<void> {
    // Of an item in several files of unknown length nobody knows where in it the player is.
    if (this.item.duration === undefined && this.item.parts.length > 1) return;
    const params = { ...this.#about(state, time), ...more };
    const before = this.#last;
    this.#pending += 1;
    const report = (async () => {
      await before;
      if (this.#termination && state !== 'stopped') return;
      this.#heard(time, await getTimeline(this.#server.client, params, this.#request));
    })();
    this.#last = report.catch(() => undefined).finally(() => (this.#pending -= 1));
    await report;
  }

  #about(state: ReportedState, time: number): GetTimelineParams {
    const { playQueue, location } = this.#options;
    const ratingKey = ratingKeyOf(this.item);
    return {
      key: this.item.key ?? `/library/metadata/${ratingKey}`,
      ratingKey,
      identifier: libraryIdentifier,
      state,
      time: Math.round(time),
      duration: this.item.duration,
      hasMDE: this.#options.session && true,
      location,
      playQueueItemId: playQueue?.playQueueSelectedItemId,
      containerKey: playQueue?.playQueueId && `/playQueues/${playQueue.playQueueId}`,
      sessionIdentifier: this.sessionIdentifier,
    };
  }

  #heard(time: number, { terminationCode, terminationText }: TimelineAnswer): void {
    if (time >= this.threshold) this.#hasCrossed ||= this.#isArmed;
    else if (time > 0) this.#isArmed = true;
    if (terminationCode === undefined || this.#termination) return;
    this.#time = time;
    this.#termination = { code: terminationCode, text: terminationText };
    this.#beats?.abort();
    this.#options.onTerminate?.(this.#termination);
  }

  /** Servers refuse a time behind the end. */
  #within(time: number): number {
    return Math.max(0, Math.min(time, this.item.duration ?? Infinity));
  }

  /** The options of requests, of which the reporter's own are no part. */
  get #request(): RequestOptions {
    return this.#options;
  }
}

/**
 * Reports a playback that happened without a connection: where it was left, and when. The server keeps the place, and counts no view:
 * mark what was watched to its end with `item.markWatched()`.
 */
export async function reportOffline(
  server: PlexServer,
  item: Playable,
  { time, at, ...options }: RequestOptions & { readonly time: number; readonly at: Date },
): Promise<void> {
  const ratingKey = ratingKeyOf(item);
  const { duration = Infinity } = item;
  const params: GetTimelineParams = {
    key: item.key ?? `/library/metadata/${ratingKey}`,
    ratingKey,
    identifier: libraryIdentifier,
    state: 'stopped',
    time: Math.round(Math.min(time, duration)),
    duration: item.duration,
    offline: true,
    updated: at,
  };
  await getTimeline(server.client, params, options);
}
