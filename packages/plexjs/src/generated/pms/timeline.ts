// Generated from contract/pms/timeline.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeDirectory } from '../models/directories.ts';
import { decodeHub } from '../models/hubs.ts';
import { decodeItem } from '../models/items.ts';
import { decodeMeta } from '../models/meta.ts';
import type { PlaybackLocation, PlaybackState } from '../models/sessions.ts';
import type { DecisionContainer } from './decision.ts';

/** How much bandwidth a playback may take from a point in time on. */
export interface TimelineBandwidth extends Extra {
  /** The point in the item from which on it holds. In milliseconds. Example: `1050008`. */
  time?: number | undefined;

  /** The bit rate that this stretch needs to be played without a stop. In kilobits a second. Example: `12000`. */
  bandwidth?: number | undefined;

  /** The resolution that suits it, as people call it. Example: `1080p`. */
  resolution?: string | undefined;
}

/** Decodes {@link TimelineBandwidth}. */
export const decodeTimelineBandwidth: Decode<TimelineBandwidth> = /* @__PURE__ */ decoder(() =>
  fields('number time bandwidth|text resolution'),
);

/** The bandwidths that a playback may take over its length. */
export interface TimelineBandwidths extends Extra {
  /** The bandwidths in the order of their times. */
  bandwidths: readonly TimelineBandwidth[];
}

/** Decodes {@link TimelineBandwidths}. */
export const decodeTimelineBandwidths: Decode<TimelineBandwidths> = /* @__PURE__ */ decoder(() =>
  fields('', { 'bandwidths[]': decodeTimelineBandwidth }),
);

/**
 * What the server tells a player that has reported.
 *
 * A decision inside it asks the player to start again as it says.
 */
export interface TimelineAnswer extends DecisionContainer {
  /** What the server took the report for. Example: `progress`. */
  playbackState?: string | undefined;

  /** How far into the item the account is by now. In milliseconds. Example: `75000`. */
  viewOffset?: number | undefined;

  /** How often the account has played the item. */
  viewCount?: number | undefined;

  /** How often the account has skipped the item. */
  skipCount?: number | undefined;

  /**
   * Why the player has to stop, as a number: 2006 when an administrator ended the playback. The player stops playing and
   * reporting; a further report would bring the session back.
   *
   * Example: `2006`.
   */
  terminationCode?: number | undefined;

  /** Why the player has to stop, for the person. Example: `Admin terminated playback with reason: Go Away`. */
  terminationText?: string | undefined;

  /** The bandwidths that the playback may take, for players that adapt. */
  bandwidths?: TimelineBandwidths | undefined;
}

/** Decodes {@link TimelineAnswer}. */
export const decodeTimelineAnswer: Decode<TimelineAnswer> = /* @__PURE__ */ decoder(() =>
  fields(
    'number size totalSize offset mediaTagVersion viewMode leafCount duration leafCountAdded leafCountRequested clusterZoomLevel parentIndex parentYear grandparentIndex grandparentYear generalDecisionCode directPlayDecisionCode transcodeDecisionCode mdeDecisionCode availableBandwidth viewOffset viewCount skipCount terminationCode|text identifier mediaTagPrefix librarySectionId= librarySectionTitle librarySectionUuid= title1 title2 art thumb banner theme content viewGroup sortOrder header message sourceTitle prefsKey ratingKey key title summary composite augmentationKey parentRatingKey parentKey parentGuid parentTitle parentStudio parentContentRating parentThumb parentArt parentHero parentTheme parentSlug parentType grandparentRatingKey grandparentKey grandparentGuid grandparentTitle grandparentStudio grandparentContentRating grandparentThumb grandparentArt grandparentHero grandparentTheme grandparentSlug grandparentType generalDecisionText directPlayDecisionText transcodeDecisionText mdeDecisionText resourceSession playbackState terminationText|flag allowSync nocache sortAsc mixedParents smart clusteringActive noHistory replaceParent|word playlistType',
    {
      'items[]=Metadata': decodeItem,
      'directories[]': decodeDirectory,
      'hubs[]': decodeHub,
      meta: decodeMeta,
      bandwidths: decodeTimelineBandwidths,
    },
  ),
);

/** What a player says of what it plays. */
export interface TimelineReport {
  /** The path of the item that plays. Example: `/library/metadata/12345`. */
  key?: string | undefined;

  /** The item that plays. Example: `12345`. */
  ratingKey?: string | number | undefined;

  /** What the player does. Example: `playing`. */
  state?: PlaybackState | undefined;

  /** How far into the item the player is. Not more than `duration`. In milliseconds. Example: `61000`. */
  time?: number | undefined;

  /** The length of the item. In milliseconds. Example: `5400000`. */
  duration?: number | undefined;

  /** The entry of the play queue that plays. The server moves the queue's window along with it. Example: `2211762`. */
  playQueueItemId?: string | number | undefined;

  /** The path of the play queue that the item is from. Example: `/playQueues/9631`. */
  containerKey?: string | undefined;

  /** The item's own identifier. Example: `plex://movie/5d7768ba96b655001fdc0408`. */
  guid?: string | undefined;

  /** The provider that the item is from. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;

  /** With `stopped`: whether another item follows, so that the session goes on. */
  continuing?: boolean | undefined;

  /** Whether the report is of a playback that happened while the player had no connection. */
  offline?: boolean | undefined;

  /** With `offline`: when the report was made. Example: `2026-01-31T21:48:05Z`. */
  updated?: Date | undefined;

  /** Whether the player takes the decision that the server made. */
  hasMDE?: boolean | undefined;

  /** Which network the player is in. */
  location?: PlaybackLocation | undefined;

  /** How long the first picture took to appear. Sent with the first report that says `playing`. In milliseconds. Example: `1000`. */
  timeToFirstFrame?: number | undefined;

  /** How long playing stood still for want of data, since the last report. In milliseconds. Example: `1000`. */
  timeStalled?: number | undefined;

  /** The bandwidth that the player measured. In kilobits a second. Example: `8000`. */
  bandwidth?: number | undefined;

  /** How much time the data fill that the player holds ready. In milliseconds. Example: `10000`. */
  bufferedTime?: number | undefined;

  /** How much the player holds ready, in kilobytes. For players that don't know the time that it fills. Example: `1024`. */
  bufferedSize?: number | undefined;

  /** The list in the application that the item was started from. Example: `home:hub.continueWatching`. */
  context?: string | undefined;

  /** How long the player has been playing. In milliseconds. Example: `2000`. */
  playbackTime?: number | undefined;

  /** The row of that list. Example: `2`. */
  row?: number | undefined;

  /** One playback, from its start to its end. The same as in the decision and the start of a conversion, or the server shows direct play. Example: `8f2d7a1c-3b44-4c0e-9a2b-6d1e0f5c7b90`. */
  sessionIdentifier?: string | undefined;
}

/** Which item is marked. */
export interface MarkTarget {
  /** The provider that the item is from. Example: `com.plexapp.plugins.library`. */
  identifier: string;

  /** The item's `ratingKey`. One of `key` and `uri` is needed. Example: `12345`. */
  key?: string | number | undefined;

  /** The items as a URI; for several at once. Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1049,1052`. */
  uri?: string | undefined;
}

/** A resume point. */
export interface ProgressReport {
  /** The item's `ratingKey`. Example: `12345`. */
  key: string | number;

  /** The resume point. The server leaves out points near the start, of about a minute. In milliseconds. Example: `90000`. */
  time: number;

  /** What the player does. Clients that only keep the resume point say `stopped`. Example: `playing`. */
  state: PlaybackState;

  /** The provider that the item is from. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;
}

/** Parameters of {@link report}. */
export interface ReportParams extends TimelineReport {}

/**
 * Tells the server what a player is doing: at every change, and every 10 seconds (20 over a mobile network) while it plays
 * or pauses.
 *
 * Makes, keeps and ends the session that `listSessions` shows, moves the resume point, and counts a view when reports of one
 * session cross the threshold of the server's setting. Answers 400 for a `time` beyond the `duration`.
 *
 * `POST /:/timeline` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await report(client, {
 *   key: '/library/metadata/12345',
 *   ratingKey: '12345',
 *   state: 'playing',
 *   time: 61000,
 *   duration: 5400000,
 * });
 * ```
 */
export const report: Operation<'pms', ReportParams, TimelineAnswer> = /* @__PURE__ */ operation({
  id: 'report',
  host: 'pms',
  method: 'POST',
  path: '/:/timeline',
  reading: decodeTimelineAnswer,
  rules: { playQueueItemId: 'query:playQueueItemID', playbackTime: 'query:playBackTime' },
});

/** Parameters of {@link getTimeline}. */
export interface GetTimelineParams extends TimelineReport {}

/**
 * Tells the server what a player is doing, by the older method that clients use and servers still take.
 *
 * `GET /:/timeline` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await getTimeline(client, {
 *   key: '/library/metadata/12345',
 *   ratingKey: '12345',
 *   state: 'playing',
 *   time: 61000,
 *   duration: 5400000,
 * });
 * ```
 */
export const getTimeline: Operation<'pms', GetTimelineParams, TimelineAnswer> = /* @__PURE__ */ operation({
  id: 'getTimeline',
  host: 'pms',
  method: 'GET',
  path: '/:/timeline',
  reading: decodeTimelineAnswer,
  rules: { playQueueItemId: 'query:playQueueItemID', playbackTime: 'query:playBackTime' },
});

/** Parameters of {@link markPlayed}. */
export interface MarkPlayedParams extends MarkTarget {}

/**
 * Marks an item as played for the account of the token: counts a view and forgets the resume point. A show, season or album
 * is marked with all that is in it. Writes no history since PMS 1.40.
 *
 * `PUT /:/scrobble` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await markPlayed(client, { identifier: 'com.plexapp.plugins.library', key: '12345' });
 * ```
 */
export const markPlayed: Operation<'pms', MarkPlayedParams, undefined> = /* @__PURE__ */ operation({
  id: 'markPlayed',
  host: 'pms',
  method: 'PUT',
  path: '/:/scrobble',
  reading: 'none',
});

/** Parameters of {@link unscrobble}. */
export interface UnscrobbleParams extends MarkTarget {}

/**
 * Marks an item as not played for the account of the token: forgets its views and its resume point.
 *
 * `PUT /:/unscrobble` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await unscrobble(client, { identifier: 'com.plexapp.plugins.library', key: '12345' });
 * ```
 */
export const unscrobble: Operation<'pms', UnscrobbleParams, undefined> = /* @__PURE__ */ operation({
  id: 'unscrobble',
  host: 'pms',
  method: 'PUT',
  path: '/:/unscrobble',
  reading: 'none',
});

/** Parameters of {@link markPlayedByGet}. */
export interface MarkPlayedByGetParams {
  /** The item's `ratingKey`. Example: `12345`. */
  key: string | number;

  /** The provider that the item is from. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;

  /** The items as a URI; for several at once. Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1049`. */
  uri?: string | undefined;
}

/**
 * Marks an item as played, by the older method that most clients use and servers still take.
 *
 * `GET /:/scrobble` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const markPlayedByGet: Operation<'pms', MarkPlayedByGetParams, undefined> = /* @__PURE__ */ operation({
  id: 'markPlayedByGet',
  host: 'pms',
  method: 'GET',
  path: '/:/scrobble',
  reading: 'none',
});

/** Parameters of {@link markUnplayed}. */
export interface MarkUnplayedParams {
  /** The item's `ratingKey`. Example: `12345`. */
  key: string | number;

  /** The provider that the item is from. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;

  /** The items as a URI; for several at once. Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1049`. */
  uri?: string | undefined;
}

/**
 * Marks an item as not played, by the older method that most clients use and servers still take.
 *
 * `GET /:/unscrobble` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const markUnplayed: Operation<'pms', MarkUnplayedParams, undefined> = /* @__PURE__ */ operation({
  id: 'markUnplayed',
  host: 'pms',
  method: 'GET',
  path: '/:/unscrobble',
  reading: 'none',
});

/** Parameters of {@link updatePlayProgress}. */
export interface UpdatePlayProgressParams extends ProgressReport {}

/**
 * Sets the resume point of an item for the account of the token. Never marks it as played.
 *
 * `POST /:/progress` of Plex Media Server.
 */
export const updatePlayProgress: Operation<'pms', UpdatePlayProgressParams, undefined> = /* @__PURE__ */ operation({
  id: 'updatePlayProgress',
  host: 'pms',
  method: 'POST',
  path: '/:/progress',
  reading: 'none',
});

/** Parameters of {@link updatePlayProgressByGet}. */
export interface UpdatePlayProgressByGetParams extends ProgressReport {}

/**
 * Sets the resume point of an item, by the method that most clients use.
 *
 * `GET /:/progress` of Plex Media Server.
 */
export const updatePlayProgressByGet: Operation<'pms', UpdatePlayProgressByGetParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'updatePlayProgressByGet',
    host: 'pms',
    method: 'GET',
    path: '/:/progress',
    reading: 'none',
  });
