// Generated from contract/pms/streams.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';

/** How loud a stream is at a moment. */
export interface StreamLevel extends Extra {
  /** The loudness in LUFS; -40 and below is silence. Example: `-25.3`. */
  loudness?: number | undefined;
}

/** Decodes {@link StreamLevel}. */
export const decodeStreamLevel: Decode<StreamLevel> = /* @__PURE__ */ decoder(() => fields('number loudness=v'));

/** How loud a stream is from its beginning to its end. */
export interface StreamLevels extends MediaContainer {
  /** How many samples the server has of the stream. Example: `3215`. */
  totalSamples?: number | undefined;

  /** The samples, at equal distances. */
  levels: readonly StreamLevel[];
}

/** Decodes {@link StreamLevels}. */
export const decodeStreamLevels: Decode<StreamLevels> = /* @__PURE__ */ decoder(() =>
  fields('number totalSamples', { 'levels[]': decodeStreamLevel }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getStream}. */
export interface GetStreamParams {
  /** The stream's number. Example: `2001`. */
  streamId: string | number;

  /** The form of the file. Example: `srt`. */
  ext: string;

  /** The encoding of the text. Example: `utf-8`. */
  encoding?: string | undefined;

  /** The form to turn subtitles into. Example: `srt`. */
  format?: string | undefined;

  /** Shifts subtitles so that they fit what is spoken. */
  autoAdjustSubtitle?: boolean | undefined;
}

/**
 * Gives a stream that has a file of its own: subtitles or lyrics. Status 501 when the stream is inside the media file, 403 when it may not be read.
 *
 * `GET /library/streams/{streamId}.{ext}` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexServerError} Status 501.
 */
export const getStream: Operation<'pms', GetStreamParams, Response> = /* @__PURE__ */ operation({
  id: 'getStream',
  host: 'pms',
  method: 'GET',
  path: '/library/streams/{streamId}.{ext}',
  reading: 'stream',
});

/** Parameters of {@link getStreamByKey}. */
export interface GetStreamByKeyParams {
  /** The stream's number. Example: `2001`. */
  streamId: string | number;

  /** The encoding of the text. Example: `utf-8`. */
  encoding?: string | undefined;

  /** The form to turn subtitles into. Example: `srt`. */
  format?: string | undefined;

  /** Shifts subtitles so that they fit what is spoken. */
  autoAdjustSubtitle?: boolean | undefined;
}

/**
 * Gives a stream that has a file of its own, by the path that streams have as their `key`.
 *
 * `GET /library/streams/{streamId}` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexServerError} Status 501.
 */
export const getStreamByKey: Operation<'pms', GetStreamByKeyParams, Response> = /* @__PURE__ */ operation({
  id: 'getStreamByKey',
  host: 'pms',
  method: 'GET',
  path: '/library/streams/{streamId}',
  reading: 'stream',
});

/** Parameters of {@link setStreamOffset}. */
export interface SetStreamOffsetParams {
  /** The stream's number. Example: `2001`. */
  streamId: string | number;

  /** The form of the file. Example: `srt`. */
  ext: string;

  /** By how much; negative for earlier. In milliseconds. Example: `-250`. */
  offset?: number | undefined;
}

/**
 * Shifts subtitles in time, for this person. Status 400 when the stream cannot be shifted.
 *
 * `PUT /library/streams/{streamId}.{ext}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await setStreamOffset(client, { streamId: '2001', ext: 'srt', offset: -250 });
 * ```
 */
export const setStreamOffset: Operation<'pms', SetStreamOffsetParams, undefined> = /* @__PURE__ */ operation({
  id: 'setStreamOffset',
  host: 'pms',
  method: 'PUT',
  path: '/library/streams/{streamId}.{ext}',
  reading: 'none',
});

/** Parameters of {@link deleteStream}. */
export interface DeleteStreamParams {
  /** The stream's number. Example: `2001`. */
  streamId: string | number;

  /** The form of the file. Example: `srt`. */
  ext: string;
}

/**
 * Deletes a stream that has a file of its own. Status 403 when it may not be deleted, 500 when that failed.
 *
 * `DELETE /library/streams/{streamId}.{ext}` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexServerError} Status 500.
 */
export const deleteStream: Operation<'pms', DeleteStreamParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteStream',
  host: 'pms',
  method: 'DELETE',
  path: '/library/streams/{streamId}.{ext}',
  reading: 'none',
});

/** Parameters of {@link deleteStreamByKey}. */
export interface DeleteStreamByKeyParams {
  /** The stream's number. Example: `2001`. */
  streamId: string | number;
}

/**
 * Deletes a stream that has a file of its own, by the path that streams have as their `key`.
 *
 * `DELETE /library/streams/{streamId}` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexServerError} Status 500.
 */
export const deleteStreamByKey: Operation<'pms', DeleteStreamByKeyParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteStreamByKey',
  host: 'pms',
  method: 'DELETE',
  path: '/library/streams/{streamId}',
  reading: 'none',
});

/** Parameters of {@link getStreamLevels}. */
export interface GetStreamLevelsParams {
  /** The stream's number. Example: `2001`. */
  streamId: string | number;

  /** How many samples to give. Example: `128`. */
  subsample?: number | undefined;
}

/**
 * Tells how loud an audio stream is from its beginning to its end. Status 404 when its sound was not analysed.
 *
 * `GET /library/streams/{streamId}/levels` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const getStreamLevels: Operation<'pms', GetStreamLevelsParams, StreamLevels> = /* @__PURE__ */ operation({
  id: 'getStreamLevels',
  host: 'pms',
  method: 'GET',
  path: '/library/streams/{streamId}/levels',
  reading: decodeStreamLevels,
});

/** Parameters of {@link getStreamLoudness}. */
export interface GetStreamLoudnessParams {
  /** The stream's number. Example: `2001`. */
  streamId: string | number;

  /** How many samples to give. Example: `128`. */
  subsample?: number | undefined;
}

/**
 * Tells how loud an audio stream is as plain text: one number in LUFS a line. Status 404 when its sound was not analysed.
 *
 * `GET /library/streams/{streamId}/loudness` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const getStreamLoudness: Operation<'pms', GetStreamLoudnessParams, string> = /* @__PURE__ */ operation({
  id: 'getStreamLoudness',
  host: 'pms',
  method: 'GET',
  path: '/library/streams/{streamId}/loudness',
  reading: 'text',
});
