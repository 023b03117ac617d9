// Generated from contract/pms/transcoder.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeTranscodeSession, type PlaybackLocation, type TranscodeSession } from '../models/sessions.ts';
import { decodeDecisionContainer, type DecisionContainer } from './decision.ts';

/** The known values of {@link SubtitleMode}. */
export const subtitleModes = ['auto', 'burn', 'none', 'sidecar', 'embedded', 'segmented', 'unknown'] as const;

/**
 * What becomes of subtitles.
 *
 * - `auto`: The server decides.
 * - `burn`: They are drawn into the picture. Not together with `directPlay`.
 * - `none`: There are none.
 * - `sidecar`: They come as a file of their own.
 * - `embedded`: They come inside the container.
 * - `segmented`: They come as segments beside those of the video.
 * - `unknown`: The player doesn't know.
 */
export type SubtitleMode = (typeof subtitleModes)[number] | (string & {});

/** The known values of {@link TranscodeType}. */
export const transcodeTypes = ['video', 'music', 'audio', 'photo', 'subtitles'] as const;

/**
 * What a conversion is for.
 *
 * - `video`: Films, episodes and clips.
 * - `music`: Tracks.
 * - `audio`: Tracks, as the specification has it; clients say `music`.
 * - `photo`: A picture.
 * - `subtitles`: The subtitles of a video.
 */
export type TranscodeType = (typeof transcodeTypes)[number] | (string & {});

/** The known values of {@link TranscodeProtocol}. */
export const transcodeProtocols = ['http', 'hls', 'dash'] as const;

/**
 * How a converted stream travels.
 *
 * - `http`: One file, as it grows.
 * - `hls`: HTTP Live Streaming: playlists and segments.
 * - `dash`: MPEG-DASH: a manifest and segments.
 */
export type TranscodeProtocol = (typeof transcodeProtocols)[number] | (string & {});

/** The known values of {@link TranscodeExtension}. */
export const transcodeExtensions = ['m3u8', 'mpd', 'mkv', 'mp3'] as const;

/**
 * The file that a conversion begins with.
 *
 * - `m3u8`: A playlist of HTTP Live Streaming.
 * - `mpd`: A manifest of MPEG-DASH.
 * - `mkv`: A Matroska file, as it grows.
 * - `mp3`: An MP3 file, as it grows.
 */
export type TranscodeExtension = (typeof transcodeExtensions)[number] | (string & {});

/** The known values of {@link AdvancedSubtitleMode}. */
export const advancedSubtitleModes = ['burn', 'text', 'unknown'] as const;

/**
 * What becomes of subtitles that have styles or are pictures.
 *
 * - `burn`: They are drawn into the picture.
 * - `text`: They are turned into plain text.
 * - `unknown`: The player doesn't know.
 */
export type AdvancedSubtitleMode = (typeof advancedSubtitleModes)[number] | (string & {});

/** The conversions under way. */
export interface TranscodeSessionContainer extends MediaContainer {
  /** The conversions. */
  transcodeSessions: readonly TranscodeSession[];
}

/** Decodes {@link TranscodeSessionContainer}. */
export const decodeTranscodeSessionContainer: Decode<TranscodeSessionContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'transcodeSessions[]': decodeTranscodeSession }, fieldsOfMediaContainer()),
);

/** How a player wants an item. The decision, the start of a conversion and its subtitles take the same values. */
export interface TranscodeParameters {
  /** The path of the item. Example: `/library/metadata/151671`. */
  path?: string | undefined;

  /** Which version of the item is wanted, from 0; -1 lets the server choose. Example: `0`. */
  mediaIndex?: number | undefined;

  /** Which file of the version is wanted, from 0; -1 lets the server join them. Example: `0`. */
  partIndex?: number | undefined;

  /** The conversion, under a new identifier each time. Seeking starts again under the same one. Example: `b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11`. */
  transcodeSessionId?: string | undefined;

  /** The conversion, under the name of the parameter that most clients use. Example: `00lsab52ccmh9htfgwqz0o8k`. */
  session?: string | undefined;

  /** How the stream is to travel. Example: `hls`. */
  protocol?: TranscodeProtocol | undefined;

  /** Where in the item to begin. In seconds. Example: `90.5`. */
  offset?: number | undefined;

  /** Whether the player can read the file itself, if its profile says so. */
  directPlay?: boolean | undefined;

  /** Whether the player takes the video stream in another container. */
  directStream?: boolean | undefined;

  /** Whether the player takes the audio stream in another container. */
  directStreamAudio?: boolean | undefined;

  /** Whether the player takes the decision that the server makes. */
  hasMDE?: boolean | undefined;

  /** Which network the player is in. */
  location?: PlaybackLocation | undefined;

  /** The bit rate wanted for the video on average. In kilobits a second. Example: `12000`. */
  videoBitrate?: number | undefined;

  /** The bit rate that the video stays below on average, as clients send it. At least 64. In kilobits a second. Example: `8000`. */
  maxVideoBitrate?: number | undefined;

  /** The bit rate that the stream never exceeds. In kilobits a second. Example: `12000`. */
  peakBitrate?: number | undefined;

  /** How good the picture is, from 0 to 99. Example: `50`. */
  videoQuality?: number | undefined;

  /** The size that the picture does not exceed, width and height. A limit of the bit rate alone leaves the size as it is. Example: `1920x1080`. */
  videoResolution?: string | undefined;

  /** The size that a photo does not exceed, width and height. Example: `1080x1080`. */
  photoResolution?: string | undefined;

  /** The bit rate wanted for music. In kilobits a second. Example: `320`. */
  musicBitrate?: number | undefined;

  /** How many channels of sound the player has at most. Example: `6`. */
  audioChannelCount?: number | undefined;

  /** How loud the sound is made when it is mixed down, in percent. Example: `100`. */
  audioBoost?: number | undefined;

  /** What becomes of subtitles. Which ones is chosen on the part beforehand. */
  subtitles?: SubtitleMode | undefined;

  /** What becomes of subtitles that have styles or are pictures. */
  advancedSubtitles?: AdvancedSubtitleMode | undefined;

  /** The size of subtitles drawn into the picture, in percent. Example: `100`. */
  subtitleSize?: number | undefined;

  /** Whether the server changes the quality with the bandwidth. */
  autoAdjustQuality?: boolean | undefined;

  /** Whether the server moves subtitles so that they fit the speech. */
  autoAdjustSubtitle?: boolean | undefined;

  /** How much the player can hold ready, in kilobytes. Example: `102400`. */
  mediaBufferSize?: number | undefined;

  /** The length of a segment. Example: `5`. */
  secondsPerSegment?: number | undefined;

  /** Whether a video filmed upright keeps to the width of `videoResolution` rather than to its height. */
  disableResolutionRotation?: boolean | undefined;

  /** Whether the server may begin at a key frame before the offset. */
  fastSeek?: boolean | undefined;

  /** Whether the stream keeps the times of the original. */
  copyts?: boolean | undefined;

  /** Whether the server draws what it does into the picture. */
  addDebugOverlay?: boolean | undefined;

  /**
   * What the player can do beyond its profile: directives such as `add-transcode-target(type=videoProfile&protocol=hls&…)`,
   * joined by `+`.
   *
   * Example: `add-limitation(scope=videoCodec&scopeName=hevc&type=upperBound&name=video.bitDepth&value=10)`.
   */
  clientProfileExtra?: string | undefined;

  /** The profile of the player that the server is to start from; `Generic` has no targets to convert to. Example: `Generic`. */
  clientProfileName?: string | undefined;

  /** One playback, from its start to its end. The same as in its timeline reports, and another one than the conversion's. Example: `8f2d7a1c-3b44-4c0e-9a2b-6d1e0f5c7b90`. */
  sessionIdentifier?: string | undefined;
}

/** Which conversion is meant. */
export interface TranscodeTarget {
  /** What the conversion is for. Example: `video`. */
  transcodeType: TranscodeType;

  /** The conversion, as it was started with. Example: `b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11`. */
  transcodeSessionId?: string | undefined;
}

/** Parameters of {@link makeDecision}. */
export interface MakeDecisionParams extends TranscodeParameters {
  /** What the conversion is for. Example: `video`. */
  transcodeType: TranscodeType;
}

/**
 * Asks how the server would bring an item to this player, without starting it.
 *
 * What cannot be played is no error: the codes of the answer say so. Answers 400 for a player whose profile is not known,
 * and for `directPlay` together with burnt subtitles.
 *
 * `GET /{transcodeType}/:/transcode/universal/decision` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await makeDecision(client, {
 *   transcodeType: 'video',
 *   path: '/library/metadata/151671',
 *   mediaIndex: 0,
 *   partIndex: 0,
 *   transcodeSessionId: 'b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11',
 *   protocol: 'hls',
 *   directPlay: true,
 *   directStream: true,
 * });
 * ```
 */
export const makeDecision: Operation<'pms', MakeDecisionParams, DecisionContainer> = /* @__PURE__ */ operation({
  id: 'makeDecision',
  host: 'pms',
  method: 'GET',
  path: '/{transcodeType}/:/transcode/universal/decision',
  reading: decodeDecisionContainer,
});

/** Parameters of {@link startTranscodeSession}. */
export interface StartTranscodeSessionParams extends TranscodeParameters {
  /** What the conversion is for. Example: `video`. */
  transcodeType: TranscodeType;

  /** The file that the conversion begins with. Example: `m3u8`. */
  extension: TranscodeExtension;
}

/**
 * Starts bringing an item to this player, and gives the playlist, the manifest or the stream.
 *
 * The parameters are those that the decision was asked with. What the playlist points to needs the token, too. Answers 400
 * without a profile that fits, 403 when the account may not, 404 for an unknown item.
 *
 * `GET /{transcodeType}/:/transcode/universal/start.{extension}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await startTranscodeSession(client, {
 *   transcodeType: 'video',
 *   extension: 'm3u8',
 *   path: '/library/metadata/151671',
 *   mediaIndex: 0,
 *   partIndex: 0,
 *   transcodeSessionId: 'b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11',
 *   protocol: 'hls',
 * });
 * ```
 */
export const startTranscodeSession: Operation<'pms', StartTranscodeSessionParams, Response> = /* @__PURE__ */ operation(
  {
    id: 'startTranscodeSession',
    host: 'pms',
    method: 'GET',
    path: '/{transcodeType}/:/transcode/universal/start.{extension}',
    reading: 'stream',
  },
);

/** Parameters of {@link startTranscodeByProtocol}. */
export interface StartTranscodeByProtocolParams extends TranscodeParameters {
  /** What the conversion is for. Example: `video`. */
  transcodeType: TranscodeType;
}

/**
 * Starts bringing an item to this player, in the form that `protocol` names.
 *
 * The same as `startTranscodeSession`, by the path without an ending that many players use.
 *
 * `GET /{transcodeType}/:/transcode/universal/start` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await startTranscodeByProtocol(client, {
 *   transcodeType: 'video',
 *   path: '/library/metadata/151671',
 *   mediaIndex: 0,
 *   partIndex: 0,
 *   transcodeSessionId: 'b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11',
 *   protocol: 'hls',
 * });
 * ```
 */
export const startTranscodeByProtocol: Operation<'pms', StartTranscodeByProtocolParams, Response> =
  /* @__PURE__ */ operation({
    id: 'startTranscodeByProtocol',
    host: 'pms',
    method: 'GET',
    path: '/{transcodeType}/:/transcode/universal/start',
    reading: 'stream',
  });

/** Parameters of {@link getTranscodePlaylist}. */
export interface GetTranscodePlaylistParams {
  /** What the conversion is for. Example: `video`. */
  transcodeType: TranscodeType;

  /** The conversion, as it was started with. Example: `b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11`. */
  sessionId: string;

  /** The stream, as playlist and manifest name it: `base` the one of HLS, `vtt-base` its subtitles, `0` and `1` video and sound of DASH. Example: `base`. */
  rendition: string;
}

/**
 * Gives the playlist of a stream of a conversion, where the one that `startTranscodeSession` gave leads. It needs no token.
 *
 * `GET /{transcodeType}/:/transcode/universal/session/{sessionId}/{rendition}/index.m3u8` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getTranscodePlaylist: Operation<'pms', GetTranscodePlaylistParams, Response> = /* @__PURE__ */ operation({
  id: 'getTranscodePlaylist',
  host: 'pms',
  method: 'GET',
  path: '/{transcodeType}/:/transcode/universal/session/{sessionId}/{rendition}/index.m3u8',
  reading: 'stream',
});

/** Parameters of {@link getTranscodeSegment}. */
export interface GetTranscodeSegmentParams {
  /** What the conversion is for. Example: `video`. */
  transcodeType: TranscodeType;

  /** The conversion, as it was started with. Example: `b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11`. */
  sessionId: string;

  /** The stream, as playlist and manifest name it: `base` the one of HLS, `vtt-base` its subtitles, `0` and `1` video and sound of DASH. Example: `base`. */
  rendition: string;

  /** The file's name in the playlist or manifest: `00003.ts`, `header`, `3.m4s`. Example: `00003.ts`. */
  segment: string;
}

/**
 * Gives a segment of a conversion, or what begins all segments. Keeps the conversion alive. It needs no token.
 *
 * `GET /{transcodeType}/:/transcode/universal/session/{sessionId}/{rendition}/{segment}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getTranscodeSegment: Operation<'pms', GetTranscodeSegmentParams, Response> = /* @__PURE__ */ operation({
  id: 'getTranscodeSegment',
  host: 'pms',
  method: 'GET',
  path: '/{transcodeType}/:/transcode/universal/session/{sessionId}/{rendition}/{segment}',
  reading: 'stream',
});

/** Parameters of {@link startUniversalTranscode}. */
export interface StartUniversalTranscodeParams extends TranscodeParameters {}

/**
 * Starts a conversion of a video to MPEG-DASH, and gives its manifest. The older name of `startTranscodeSession`.
 *
 * `GET /video/:/transcode/universal/start.mpd` of Plex Media Server.
 *
 * @example
 * ```ts
 * await startUniversalTranscode(client, {
 *   path: '/library/metadata/151671',
 *   mediaIndex: 0,
 *   partIndex: 0,
 *   transcodeSessionId: 'b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11',
 *   protocol: 'hls',
 * });
 * ```
 */
export const startUniversalTranscode: Operation<'pms', StartUniversalTranscodeParams, Response> =
  /* @__PURE__ */ operation({
    id: 'startUniversalTranscode',
    host: 'pms',
    method: 'GET',
    path: '/video/:/transcode/universal/start.mpd',
    reading: 'stream',
  });

/** Parameters of {@link transcodeSubtitles}. */
export interface TranscodeSubtitlesParams extends TranscodeParameters {
  /** What the conversion is for. Example: `subtitles`. */
  transcodeType: TranscodeType;
}

/**
 * Gives the subtitles of an item as a file, converted for this player: mostly SubRip text.
 *
 * `GET /{transcodeType}/:/transcode/universal/subtitles` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await transcodeSubtitles(client, {
 *   transcodeType: 'subtitles',
 *   path: '/library/metadata/151671',
 *   transcodeSessionId: 'b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11',
 * });
 * ```
 */
export const transcodeSubtitles: Operation<'pms', TranscodeSubtitlesParams, Response> = /* @__PURE__ */ operation({
  id: 'transcodeSubtitles',
  host: 'pms',
  method: 'GET',
  path: '/{transcodeType}/:/transcode/universal/subtitles',
  reading: 'stream',
});

/** Parameters of {@link triggerFallback}. */
export interface TriggerFallbackParams extends TranscodeTarget {}

/**
 * Tells the server that what it sent does not play, so that it tries another way.
 *
 * Answers 404 for an unknown conversion, 412 when there is no other way, 500 when the other way fails.
 *
 * `POST /{transcodeType}/:/transcode/universal/fallback` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexRequestError} Status 412.
 * @throws {PlexServerError} Status 500.
 *
 * @example
 * ```ts
 * await triggerFallback(client, {
 *   transcodeType: 'video',
 *   transcodeSessionId: 'b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11',
 * });
 * ```
 */
export const triggerFallback: Operation<'pms', TriggerFallbackParams, undefined> = /* @__PURE__ */ operation({
  id: 'triggerFallback',
  host: 'pms',
  method: 'POST',
  path: '/{transcodeType}/:/transcode/universal/fallback',
  reading: 'none',
});

/** Parameters of {@link pingTranscodeSession}. */
export interface PingTranscodeSessionParams extends TranscodeTarget {
  /** The conversion, under the name of the parameter that most clients use. Example: `00lsab52ccmh9htfgwqz0o8k`. */
  session?: string | undefined;
}

/**
 * Keeps a conversion alive while the player reads nothing of it, as in a pause. Every 10 to 60 seconds.
 *
 * `GET /{transcodeType}/:/transcode/universal/ping` of Plex Media Server.
 *
 * @example
 * ```ts
 * await pingTranscodeSession(client, {
 *   transcodeType: 'video',
 *   transcodeSessionId: 'b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11',
 * });
 * ```
 */
export const pingTranscodeSession: Operation<'pms', PingTranscodeSessionParams, undefined> = /* @__PURE__ */ operation({
  id: 'pingTranscodeSession',
  host: 'pms',
  method: 'GET',
  path: '/{transcodeType}/:/transcode/universal/ping',
  reading: 'none',
});

/** Parameters of {@link stopUniversalTranscode}. */
export interface StopUniversalTranscodeParams extends TranscodeTarget {
  /** The conversion, under the name of the parameter that most clients use. Example: `00lsab52ccmh9htfgwqz0o8k`. */
  session?: string | undefined;
}

/**
 * Ends a conversion whose player is done.
 *
 * `GET /{transcodeType}/:/transcode/universal/stop` of Plex Media Server.
 *
 * @example
 * ```ts
 * await stopUniversalTranscode(client, {
 *   transcodeType: 'video',
 *   transcodeSessionId: 'b6e1c9f0-5a0c-4c0e-9a71-7a3b1d6c2e11',
 * });
 * ```
 */
export const stopUniversalTranscode: Operation<'pms', StopUniversalTranscodeParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'stopUniversalTranscode',
    host: 'pms',
    method: 'GET',
    path: '/{transcodeType}/:/transcode/universal/stop',
    reading: 'none',
  });

/**
 * Lists the conversions under way.
 *
 * `GET /transcode/sessions` of Plex Media Server.
 */
export const getTranscodeSessions: Operation<'pms', NoParameters, TranscodeSessionContainer> =
  /* @__PURE__ */ operation({
    id: 'getTranscodeSessions',
    host: 'pms',
    method: 'GET',
    path: '/transcode/sessions',
    reading: decodeTranscodeSessionContainer,
  });

/** Parameters of {@link getTranscodeSession}. */
export interface GetTranscodeSessionParams {
  /** The conversion's `key`, without `/transcode/sessions/`. Example: `zz7llzqlx8w9vnrsbnwhbmep`. */
  sessionKey: string;
}

/**
 * Gives a conversion under way.
 *
 * `GET /transcode/sessions/{sessionKey}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getTranscodeSession: Operation<'pms', GetTranscodeSessionParams, TranscodeSessionContainer> =
  /* @__PURE__ */ operation({
    id: 'getTranscodeSession',
    host: 'pms',
    method: 'GET',
    path: '/transcode/sessions/{sessionKey}',
    reading: decodeTranscodeSessionContainer,
  });

/** Parameters of {@link stopTranscodeSession}. */
export interface StopTranscodeSessionParams {
  /** The conversion's `key`, without `/transcode/sessions/`. Example: `zz7llzqlx8w9vnrsbnwhbmep`. */
  sessionKey: string;
}

/**
 * Ends a conversion.
 *
 * `DELETE /transcode/sessions/{sessionKey}` of Plex Media Server.
 */
export const stopTranscodeSession: Operation<'pms', StopTranscodeSessionParams, undefined> = /* @__PURE__ */ operation({
  id: 'stopTranscodeSession',
  host: 'pms',
  method: 'DELETE',
  path: '/transcode/sessions/{sessionKey}',
  reading: 'none',
});
