/// <reference lib="esnext.disposable" preserve="true" />
import { pingTranscodeSession, stopUniversalTranscode, triggerFallback } from '../generated/pms/transcoder.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { plexHeader } from '../transport/header-value.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { pairsOf } from '../transport/encode.ts';
import type { Decision } from './decision.ts';
import { hlsSegments, type Segment } from './hls.ts';
import { openPath, resolvePath } from './open-path.ts';
import { extensionOf, type Playable, type PlayParams, type SessionIds } from './play-options.ts';
import { strictEncode } from './strict-encode.ts';

/** What a session is made of. */
interface SessionParts {
  readonly ids: SessionIds;
  readonly decision: Decision;
  readonly params: PlayParams;
  readonly request: RequestOptions;
}

/**
 * An item on its way to a player. Made by `Playback.start`; ended by {@link StreamSession.stop}, or by `await using`.
 *
 * ```ts
 * for await (const segment of session.segments()) {
 *   const response = await session.open(segment.path);
 *   await write(await response.bytes());
 * }
 * ```
 */
export class StreamSession implements AsyncDisposable {
  /** What is played. */
  readonly item: Playable;
  /** How it comes. */
  readonly decision: Decision;
  /** Names the playback. Reports of it need it, or the server shows them as another one. */
  readonly sessionIdentifier: string;
  /** Names the conversion. */
  readonly transcodeId: string;
  readonly #server: PlexServer;
  readonly #request: RequestOptions;
  #params: PlayParams;
  #isStopped = false;

  constructor(server: PlexServer, item: Playable, { ids, decision, params, request }: SessionParts) {
    this.item = item;
    this.decision = decision;
    this.sessionIdentifier = ids.sessionIdentifier;
    this.transcodeId = ids.transcodeId;
    this.#server = server;
    this.#params = params;
    this.#request = request;
  }

  /** Whether the file is played as it is, so that the server converts nothing. */
  get isDirectPlay(): boolean {
    return this.decision.kind === 'directPlay';
  }

  /**
   * The address for a player: of the file, or of the playlist (`hls`), manifest (`dash`) or stream (`http`). The server begins with the
   * conversion when it is asked for.
   *
   * @param options `token`: puts the token of the server into the address, for players that cannot send headers. **Whoever sees the
   * address then has the token**: do not log or show it. Default: false.
   */
  url({ token = false }: { readonly token?: boolean } = {}): string {
    const url = this.#server.client.mediaUrl(this.#path, { token });
    return this.isDirectPlay ? url : `${url}${url.includes('?') ? '&' : '?'}${this.#query}`;
  }

  /** Asks for the start of the stream: the file, the playlist, the manifest or the whole stream. The body is unread. */
  async start(options?: RequestOptions): Promise<Response> {
    if (this.isDirectPlay) return this.open(this.#path, options);
    return openPath(this.#server.client, `${this.#path}?${this.#query}`, { ...this.#request, ...options });
  }

  /** Asks for something that the playlist or manifest names: another playlist, a segment. Its path is taken from where the stream starts. */
  async open(path: string, options?: RequestOptions): Promise<Response> {
    return openPath(this.#server.client, resolvePath(path, this.#path), { ...this.#request, ...options });
  }

  /** The segments of an HLS stream, one after another. The server makes them ahead of who reads. */
  segments(options?: RequestOptions): AsyncGenerator<Segment, void, undefined> {
    const start = this.#path;
    // What a tuner gives is HLS as it is.
    const isHls = this.isDirectPlay ? /\.m3u8(?:\?|$)/.test(start) : this.#params.protocol === 'hls';
    if (!isHls) throw new PlexUsageError('Only HLS has segments. Use start() for the file or the stream.');
    return hlsSegments(start, {
      open: (path) => (path === start ? this.start(options) : this.open(path, options)),
      signal: options?.signal,
    });
  }

  /** Goes on elsewhere: the next start of the stream begins there, and takes the place of the conversion that runs. In milliseconds. */
  seek(offset: number): void {
    if (!(offset >= 0)) throw new PlexUsageError(`offset is 0 milliseconds or more, not ${offset}.`);
    this.#params = { ...this.#params, offset: offset / 1000 };
  }

  /** Says that the conversion is still wanted, for players that are paused: `GET .../ping`. Servers end one that nobody asks for, after a minute or so. */
  async ping(options?: RequestOptions): Promise<void> {
    if (!this.isDirectPlay)
      await pingTranscodeSession(this.#server.client, this.#target, { ...this.#request, ...options });
  }

  /**
   * Says that the stream does not play, so that the server converts what it copied: `POST .../fallback`. The stream is to be started again.
   *
   * @throws {PlexRequestError} With status 412, where there is no other way left.
   */
  async fallback(options?: RequestOptions): Promise<void> {
    if (this.isDirectPlay)
      throw new PlexUsageError('The file is played as it is: start another session with directPlay: false.');
    await triggerFallback(this.#server.client, this.#target, { ...this.#request, ...options });
  }

  /** Ends the conversion: `GET .../stop`. Once is enough; reports of the playback are ended by themselves. */
  async stop(options?: RequestOptions): Promise<void> {
    if (this.#isStopped || this.isDirectPlay) return;
    this.#isStopped = true;
    await stopUniversalTranscode(this.#server.client, this.#target, { ...this.#request, ...options });
  }

  /** The same, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  get #target(): { transcodeType: string; session: string; transcodeSessionId: string } {
    const { transcodeType } = this.#params;
    return { transcodeType, session: this.transcodeId, transcodeSessionId: this.transcodeId };
  }

  get #path(): string {
    if (!this.isDirectPlay)
      return `/${this.#params.transcodeType}/:/transcode/universal/start.${extensionOf(this.#params)}`;
    const key = this.decision.part?.key;
    if (key === undefined)
      throw new PlexUsageError(`The server does not say where the file of “${this.item.title}” is.`);
    return key;
  }

  /** All that the start needs, headers included: a player that is given the address sends none of ours. */
  get #query(): string {
    const { transcodeType: _, sessionIdentifier, clientProfileName, clientProfileExtra, ...params } = this.#params;
    const { clientIdentifier, product, version, platform, device, deviceName } = {
      ...this.#server.client.identity,
      ...this.#request,
    };
    const said = {
      clientIdentifier,
      product,
      version,
      platform,
      device,
      deviceName,
      sessionIdentifier,
      clientProfileName,
      clientProfileExtra,
    };
    const pairs = Object.entries(params).flatMap(([name, value]) => pairsOf(name, value));
    for (const [name, value] of Object.entries(said))
      if (value !== undefined) pairs.push(`${headerCase(name)}=${strictEncode(value)}`);
    return pairs.join('&');
  }
}

/** A header's name as servers write it in queries: `X-Plex-Client-Identifier`. */
function headerCase(name: string): string {
  return plexHeader(name).replace(/(?:^|-)[a-z]/g, (initial) => initial.toUpperCase());
}
