import { getTranscodeSessions, makeDecision, stopTranscodeSession } from '../generated/pms/transcoder.ts';
import type { TranscodeSession } from '../generated/models/sessions.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type ClientProfile, usualProfile } from './client-profile.ts';
import { type Decision, decisionOf } from './decision.ts';
import {
  newSessionIds,
  type Playable,
  type PlayOptions,
  playParams,
  requestOf,
  type SessionIds,
} from './play-options.ts';
import { PlexPlaybackError } from './playback-error.ts';
import { StreamSession } from './stream-session.ts';

/**
 * Plays items of a server: asks it how it would bring them here, and gives the stream.
 *
 * ```ts
 * const playback = new Playback(server);
 * await using session = await playback.start(movie, { videoResolution: '1280x720', maxVideoBitrate: 4000 });
 * video.src = session.url({ token: true });
 * ```
 */
export class Playback {
  /** What the player can do, where nothing else is said. */
  readonly profile: ClientProfile;
  readonly #server: PlexServer;

  /** @param options `profile`: what the player can do. Default: {@link usualProfile}. */
  constructor(server: PlexServer, { profile = usualProfile() }: { readonly profile?: ClientProfile } = {}) {
    this.#server = server;
    this.profile = profile;
  }

  /**
   * Asks how the server would bring an item to the player: `GET /video/:/transcode/universal/decision`. Chooses `streams` first, where
   * they are given.
   *
   * @throws {PlexUsageError} For options that exclude each other.
   */
  async decide(item: Playable, options: PlayOptions = {}): Promise<Decision> {
    return this.#decide(item, options, newSessionIds());
  }

  /**
   * Decides, and gives what plays it. Nothing is converted before the stream is asked for.
   *
   * @throws {PlexPlaybackError} Where the server can neither send the file nor convert it. Its `decision` says why.
   */
  async start(item: Playable, options: PlayOptions = {}): Promise<StreamSession> {
    const { profile = this.profile } = options;
    const ids = newSessionIds();
    const decision = await this.#decide(item, options, ids);
    if (decision.kind === 'refused') {
      const why = decision.transcode.text ?? decision.general.text ?? 'the server does not say why';
      throw new PlexPlaybackError(`“${item.title}” cannot be played here: ${why}`, { decision });
    }
    // The signal is for the start; the session lives on.
    const { signal: _, ...request } = requestOf(options, profile);
    return new StreamSession(this.#server, item, {
      ids,
      decision,
      request,
      params: playParams(item, options, profile, ids),
    });
  }

  /** The conversions that the server is making, for everybody: `GET /transcode/sessions`. */
  async conversions(options?: RequestOptions): Promise<readonly TranscodeSession[]> {
    return (await getTranscodeSessions(this.#server.client, undefined, options)).transcodeSessions;
  }

  /** Ends a conversion, whoever it is for: `DELETE /transcode/sessions/{key}`. */
  async endConversion({ key }: Pick<TranscodeSession, 'key'>, options?: RequestOptions): Promise<void> {
    const sessionKey = key?.split('/').at(-1);
    if (!sessionKey) throw new PlexUsageError('This conversion has no key, so it cannot be ended.');
    await stopTranscodeSession(this.#server.client, { sessionKey }, options);
  }

  async #decide(item: Playable, options: PlayOptions, ids: SessionIds): Promise<Decision> {
    const { profile = this.profile } = options;
    const params = playParams(item, options, profile, ids);
    const request = requestOf(options, profile);
    if (options.streams) {
      const part = options.part ?? options.media?.parts[0];
      await item.selectStreams({ ...options.streams, ...(part && { part }) }, options);
    }
    return decisionOf(await makeDecision(this.#server.client, params, request));
  }
}
