/// <reference lib="esnext.disposable" preserve="true" />
import type { Media, Part } from '../generated/models/media.ts';
import { getLiveTVSession, getSessionPlaylistIndex } from '../generated/pms/live-tv.ts';
import { cancelGrab } from '../generated/pms/subscriptions.ts';
import type { Item } from '../items/item.ts';
import { hlsSegments, type Segment } from '../playback/hls.ts';
import { openPath, resolvePath } from '../playback/open-path.ts';
import type { Playable, PlayOptions } from '../playback/play-options.ts';
import type { StreamSession } from '../playback/stream-session.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Sleep } from '../transport/sleep.ts';
import type { Channel } from './channel.ts';

/** What is known of a session when it begins. */
interface SessionStart {
  readonly channel: Channel | undefined;
  readonly sessionIdentifier: string;
  readonly grabId: string | undefined;
}

/** How a live stream is read. */
export interface SegmentOptions extends RequestOptions {
  /** Waits until the playlist is asked for again, for tests. */
  readonly sleep?: Sleep;
}

/**
 * A channel that is being watched. It takes a tuner until it is stopped, by {@link LiveSession.stop} or `await using`; servers end one that
 * nobody reads, after some minutes. Made by `dvr.tune`.
 *
 * ```ts
 * await using session = await dvr.tune(channel);
 * video.src = session.url({ token: true });
 * ```
 */
export class LiveSession implements AsyncDisposable {
  /** What is watched: the programme that was on when it was tuned to, with its streams. A `TimelineReporter` takes it. */
  readonly item: Playable;
  /** What is watched. */
  readonly channel: Channel | undefined;
  /** Names the playback. Reports of it need it. */
  readonly sessionIdentifier: string;
  /** The identifier of the session on the server. */
  readonly uuid: string;
  readonly #server: PlexServer;
  readonly #grabId: string | undefined;
  #isStopped = false;

  /** Throws `PlexUsageError` for an item that is not of a live session. */
  constructor(server: PlexServer, item: Item, { channel, sessionIdentifier, grabId }: SessionStart) {
    const { media } = watched(item);
    if (media.uuid === undefined) throw new PlexUsageError('The server did not say which session plays the channel.');
    this.item = item as Playable;
    this.channel = channel;
    this.sessionIdentifier = sessionIdentifier;
    this.uuid = media.uuid;
    this.#server = server;
    this.#grabId = grabId;
  }

  /**
   * The address of the stream as the tuner gives it, an HLS playlist, for players that can play that: mostly MPEG-2 or H.264 with AC-3.
   *
   * @param options `token`: puts the token of the server into the address, for players that cannot send headers. **Whoever sees the
   * address then has the token**: do not log or show it. Default: false.
   */
  url({ token = false }: { readonly token?: boolean } = {}): string {
    return this.#server.client.mediaUrl(this.#path, { token });
  }

  /** Asks for the playlist, which lists what came last. The body is unread. */
  async start(options?: RequestOptions): Promise<Response> {
    return openPath(this.#server.client, this.#path, options);
  }

  /** Asks for something that the playlist names. The body is unread. */
  async open(path: string, options?: RequestOptions): Promise<Response> {
    return openPath(this.#server.client, resolvePath(path, this.#path), options);
  }

  /** The segments of the stream, one after another, from now until the session ends or the signal aborts. */
  segments({ sleep, ...options }: SegmentOptions = {}): AsyncGenerator<Segment, void, undefined> {
    return hlsSegments(this.#path, {
      open: (path) => openPath(this.#server.client, path, options),
      signal: options.signal,
      sleep,
    });
  }

  /**
   * Plays it through the server's converter, for players that cannot play what the tuner gives, or to have it smaller. The session goes on
   * when the stream is stopped.
   *
   * ```ts
   * await using session = await dvr.tune(channel);
   * await using stream = await session.play({ videoResolution: '1280x720', maxVideoBitrate: 3000 });
   * ```
   *
   * @throws {PlexPlaybackError} Where the server cannot convert it.
   */
  async play(options: PlayOptions = {}): Promise<StreamSession> {
    const { Playback } = await import('../playback/playback.ts');
    return new Playback(this.#server).start(this.item, options);
  }

  /** What is on now, as the session says it: `GET /livetv/sessions/{uuid}`. Throws `PlexNotFoundError` when it has ended. */
  async playing(options?: RequestOptions): Promise<Item | undefined> {
    const { items } = await getLiveTVSession(this.#server.client, { sessionId: this.uuid }, options);
    return items[0] && this.#server.bind(items[0]);
  }

  /** Says that it is still wanted, for players that are paused: asks for its playlist. Reports of a `TimelineReporter` say it, too. */
  async ping(options?: RequestOptions): Promise<void> {
    const params = { sessionId: this.uuid, consumerId: this.sessionIdentifier };
    await (await getSessionPlaylistIndex(this.#server.client, params, options)).body?.cancel();
  }

  /** Leaves the channel, and frees the tuner: `DELETE /media/grabbers/operations/{id}`. Once is enough. */
  async stop(options?: RequestOptions): Promise<void> {
    if (this.#isStopped || this.#grabId === undefined) return;
    this.#isStopped = true;
    await cancelGrab(this.#server.client, { operationId: this.#grabId }, options);
  }

  /** The same, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  get #path(): string {
    const { part } = watched(this.item);
    // Some servers leave out where the playlist is; it is where all sessions have it.
    return part?.key ?? `/livetv/sessions/${this.uuid}/${encodeURIComponent(this.sessionIdentifier)}/index.m3u8`;
  }
}

function watched(item: Item): { readonly media: Media; readonly part: Part | undefined } {
  const versions: readonly Media[] = 'media' in item ? item.media : [];
  const media = versions.find(({ uuid }) => uuid !== undefined) ?? versions[0];
  if (media === undefined) throw new PlexUsageError(`“${item.title ?? ''}” is not watched live: it has no media.`);
  return { media, part: media.parts[0] };
}
