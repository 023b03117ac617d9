// Generated from contract/pms/status.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeMediaContainer, fieldsOfMediaContainer, type MediaContainer, type Paging } from '../models/container.ts';
import { decodeHistoryContainer, type HistoryContainer } from '../models/history.ts';
import { decodeSessionContainer, type SessionContainer } from '../models/sessions.ts';

/** The known values of {@link TranscodeJobType}. */
export const transcodeJobTypes = ['transcode'] as const;

/**
 * What a job of the server does.
 *
 * - `transcode`: It converts an item.
 */
export type TranscodeJobType = (typeof transcodeJobTypes)[number] | (string & {});

/** A conversion in the background, for an optimised version. */
export interface TranscodeJob extends Extra {
  /** The path of the conversion. Example: `/transcode/sessions/fb7b6af8-e75a-4fb4-9985-990e05f62119`. */
  key?: string | undefined;

  /** What the job does. */
  type?: TranscodeJobType | undefined;

  /** The request that it is for. Example: `467`. */
  generatorId?: string | undefined;

  /** How much is done, in percent. Example: `42`. */
  progress?: number | undefined;

  /** How many times faster than playing it goes. Example: `20.3`. */
  speed?: number | undefined;

  /** How long it will take. In seconds. Example: `8`. */
  remaining?: number | undefined;

  /** How much was written. In bytes. Example: `82313268`. */
  size?: number | undefined;

  /** The title of the item. Example: `Jack-Jack Attack (2008)`. */
  title?: string | undefined;

  /** The path of the item's picture. Example: `/library/metadata/146/thumb/1715112830`. */
  thumb?: string | undefined;

  /** The item. Example: `146`. */
  ratingKey?: string | undefined;

  /** The tag that names what the version is for. Example: `2`. */
  targetTagId?: string | undefined;
}

/** Decodes {@link TranscodeJob}. */
export const decodeTranscodeJob: Decode<TranscodeJob> = /* @__PURE__ */ decoder(() =>
  fields('text key generatorId= title thumb ratingKey targetTagId=|word type|number progress speed remaining size'),
);

/** The conversions in the background. */
export interface BackgroundTaskContainer extends MediaContainer {
  /** The conversions. */
  transcodeJobs: readonly TranscodeJob[];
}

/** Decodes {@link BackgroundTaskContainer}. */
export const decodeBackgroundTaskContainer: Decode<BackgroundTaskContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'transcodeJobs[]': decodeTranscodeJob }, fieldsOfMediaContainer()),
);

/** Which playback is ended. */
export interface Termination {
  /** The `id` of the item's `session`; its `sessionKey` is another thing. Example: `cdefghijklmnopqrstuvwxyz`. */
  sessionId: string;

  /** Why, for the person who is watching. Example: `Stop Playing`. */
  reason?: string | undefined;
}

/**
 * Lists what is being played on the server. Answers 403, on older servers 401, when the account is not the owner.
 *
 * `GET /status/sessions` of Plex Media Server.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexForbiddenError} Status 403.
 */
export const listSessions: Operation<'pms', NoParameters, SessionContainer> = /* @__PURE__ */ operation({
  id: 'listSessions',
  host: 'pms',
  method: 'GET',
  path: '/status/sessions',
  reading: decodeSessionContainer,
});

/**
 * Lists the conversions in the background.
 *
 * `GET /status/sessions/background` of Plex Media Server.
 */
export const getBackgroundTasks: Operation<'pms', NoParameters, BackgroundTaskContainer> = /* @__PURE__ */ operation({
  id: 'getBackgroundTasks',
  host: 'pms',
  method: 'GET',
  path: '/status/sessions/background',
  reading: decodeBackgroundTaskContainer,
});

/** Parameters of {@link listPlaybackHistory}. */
export interface ListPlaybackHistoryParams extends Paging {
  /** The account that played; 1 is the owner. Example: `1`. */
  accountId?: string | number | undefined;

  /** Only what was played from this library. Example: `1`. */
  librarySectionId?: string | number | undefined;

  /** The item; a show, season, artist or album for all that is in it. Example: `12345`. */
  metadataItemId?: string | number | undefined;

  /** When it was played, to the second. Example: `2026-01-31T20:15:00Z`. */
  viewedAt?: Date | undefined;

  /** Since when it was played. Example: `2026-01-01T00:00:00Z`. */
  viewedSince?: Date | undefined;

  /** Until when it was played. Example: `2026-02-01T00:00:00Z`. */
  viewedUntil?: Date | undefined;

  /** What to sort by, first things first, each with `:desc` where wanted. Example: `['viewedAt:desc', 'accountID']`. */
  sort?: readonly string[] | undefined;

  /** Whether items bring their identifiers at other services. */
  includeGuids?: boolean | undefined;
}

/**
 * Lists what was played on the server. Marking an item as played writes no history since PMS 1.40.
 *
 * `GET /status/sessions/history/all` of Plex Media Server.
 */
export const listPlaybackHistory: Operation<'pms', ListPlaybackHistoryParams, HistoryContainer> =
  /* @__PURE__ */ operation({
    id: 'listPlaybackHistory',
    host: 'pms',
    method: 'GET',
    path: '/status/sessions/history/all',
    reading: decodeHistoryContainer,
    rules: {
      accountId: 'query:accountID',
      librarySectionId: 'query:librarySectionID',
      metadataItemId: 'query:metadataItemID',
      viewedSince: 'query:viewedAt>',
      viewedUntil: 'query:viewedAt<',
    },
  });

/** Parameters of {@link getHistoryItem}. */
export interface GetHistoryItemParams {
  /** The entry: the last part of its `historyKey`. Example: `12`. */
  historyId: string | number;
}

/**
 * Reads an entry of the history. Answers 404 for an unknown one.
 *
 * `GET /status/sessions/history/{historyId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getHistoryItem: Operation<'pms', GetHistoryItemParams, HistoryContainer> = /* @__PURE__ */ operation({
  id: 'getHistoryItem',
  host: 'pms',
  method: 'GET',
  path: '/status/sessions/history/{historyId}',
  reading: decodeHistoryContainer,
});

/** Parameters of {@link deleteHistory}. */
export interface DeleteHistoryParams {
  /** The entry: the last part of its `historyKey`. Example: `12`. */
  historyId: string | number;
}

/**
 * Deletes an entry of the history. Answers 404 for an unknown one.
 *
 * `DELETE /status/sessions/history/{historyId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteHistory: Operation<'pms', DeleteHistoryParams, MediaContainer> = /* @__PURE__ */ operation({
  id: 'deleteHistory',
  host: 'pms',
  method: 'DELETE',
  path: '/status/sessions/history/{historyId}',
  reading: decodeMediaContainer,
});

/** Parameters of {@link terminateSession}. */
export interface TerminateSessionParams extends Termination {}

/**
 * Ends a playback: the player is told with the answer to its next report. Answers 401 without Plex Pass, 403 without a
 * session, 404 for an unknown one.
 *
 * `POST /status/sessions/terminate` of Plex Media Server.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await terminateSession(client, { sessionId: 'cdefghijklmnopqrstuvwxyz', reason: 'Stop Playing' });
 * ```
 */
export const terminateSession: Operation<'pms', TerminateSessionParams, undefined> = /* @__PURE__ */ operation({
  id: 'terminateSession',
  host: 'pms',
  method: 'POST',
  path: '/status/sessions/terminate',
  reading: 'none',
});

/** Parameters of {@link terminateSessionByGet}. */
export interface TerminateSessionByGetParams extends Termination {}

/**
 * Ends a playback, by the older method that clients use and servers still take.
 *
 * `GET /status/sessions/terminate` of Plex Media Server.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await terminateSessionByGet(client, { sessionId: 'cdefghijklmnopqrstuvwxyz', reason: 'Stop Playing' });
 * ```
 */
export const terminateSessionByGet: Operation<'pms', TerminateSessionByGetParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'terminateSessionByGet',
    host: 'pms',
    method: 'GET',
    path: '/status/sessions/terminate',
    reading: 'none',
  });
