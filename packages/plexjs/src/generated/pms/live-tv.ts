// Generated from contract/pms/live-tv.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { list, one, word, type Wire } from '../../wire/values.ts';
import { decodeDirectory } from '../models/directories.ts';
import { decodeHub } from '../models/hubs.ts';
import { decodeItem, decodeItemContainer, type ItemContainer } from '../models/items.ts';
import { decodeMeta } from '../models/meta.ts';
import { playlistTypes } from '../models/playlists.ts';
import {
  decodeMediaGrabOperation,
  decodeMediaSubscription,
  type MediaGrabOperation,
  type MediaSubscription,
} from './subscription-models.ts';

/** Tunes to a channel: the session that plays, and the subscription that holds the tuner. */
export interface TunedChannelContainer extends ItemContainer {
  /** The subscriptions that hold the tuner. The item of their grab is the session; its media says how to play it. */
  subscriptions: readonly MediaSubscription[];

  /** The grabs that hold the tuner, from servers that do not put them below a subscription. */
  grabs: readonly MediaGrabOperation[];
}

let tableOfTunedChannelContainer: FieldTable | undefined;

/** Decodes {@link TunedChannelContainer}. */
export function decodeTunedChannelContainer(wire: Wire): TunedChannelContainer {
  return readByTable(
    wire,
    (tableOfTunedChannelContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion viewMode leafCount duration leafCountAdded leafCountRequested clusterZoomLevel parentIndex parentYear grandparentIndex grandparentYear|text identifier mediaTagPrefix librarySectionId=librarySectionID librarySectionTitle librarySectionUuid=librarySectionUUID title1 title2 art thumb banner theme content viewGroup sortOrder ratingKey key title summary composite augmentationKey parentRatingKey parentKey parentGuid parentTitle parentStudio parentContentRating parentThumb parentArt parentHero parentTheme parentSlug grandparentRatingKey grandparentKey grandparentGuid grandparentTitle grandparentStudio grandparentContentRating grandparentThumb grandparentArt grandparentHero grandparentTheme grandparentSlug|flag allowSync nocache sortAsc mixedParents smart clusteringActive noHistory replaceParent',
      {
        Metadata: ['items', (value, result, key) => list(value, decodeItem, result, key), 1],
        Directory: ['directories', (value, result, key) => list(value, decodeDirectory, result, key), 1],
        Hub: ['hubs', (value, result, key) => list(value, decodeHub, result, key), 1],
        Meta: ['meta', (value, result, key) => one(value, decodeMeta, result, key)],
        playlistType: ['playlistType', (value, result, key) => word(value, playlistTypes, result, key)],
        MediaSubscription: [
          'subscriptions',
          (value, result, key) => list(value, decodeMediaSubscription, result, key),
          1,
        ],
        MediaGrabOperation: ['grabs', (value, result, key) => list(value, decodeMediaGrabOperation, result, key), 1],
      },
    )),
  ) as TunedChannelContainer;
}

/** Parameters of {@link tuneChannel}. */
export interface TuneChannelParams {
  /** The recorder's number. */
  dvrId: string | number;

  /** The channel's key in the guide, or its number. */
  channel: string;

  /**
   * The identifier of this playback. Without it, that of the client holds.
   *
   * Example: `8f2d7a1c-3b44-4c0e-9a2b-6d1e0f5c7b90`.
   */
  sessionIdentifier?: string | undefined;
}

/**
 * Tunes to a channel. May take more than a minute when the tuner is cold. Ends with `cancelGrab`. Answers 500 when no tuner is free. The header `X-Plex-Activity` of the answer names the activity.
 *
 * `POST /livetv/dvrs/{dvrId}/channels/{channel}/tune` of Plex Media Server.
 */
export const tuneChannel: Operation<'pms', TuneChannelParams, TunedChannelContainer> = /* @__PURE__ */ operation({
  id: 'tuneChannel',
  host: 'pms',
  method: 'POST',
  path: '/livetv/dvrs/{dvrId}/channels/{channel}/tune',
  reading: decodeTunedChannelContainer,
});

/**
 * Lists the live sessions.
 *
 * `GET /livetv/sessions` of Plex Media Server.
 */
export const getSessions: Operation<'pms', NoParameters, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getSessions',
  host: 'pms',
  method: 'GET',
  path: '/livetv/sessions',
  reading: decodeItemContainer,
});

/** Parameters of {@link getLiveTVSession}. */
export interface GetLiveTVSessionParams {
  /** The session's UUID. */
  sessionId: string;
}

/**
 * Gives a live session.
 *
 * `GET /livetv/sessions/{sessionId}` of Plex Media Server.
 */
export const getLiveTVSession: Operation<'pms', GetLiveTVSessionParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getLiveTVSession',
  host: 'pms',
  method: 'GET',
  path: '/livetv/sessions/{sessionId}',
  reading: decodeItemContainer,
});

/** Parameters of {@link getSessionPlaylistIndex}. */
export interface GetSessionPlaylistIndexParams {
  /** The session's UUID. */
  sessionId: string;

  /** Who plays it: the client or playback identifier that it was tuned with. */
  consumerId: string;
}

/**
 * Gives the HLS playlist of a live session. Answers 404 when there is no such session or consumer.
 *
 * `GET /livetv/sessions/{sessionId}/{consumerId}/index.m3u8` of Plex Media Server.
 */
export const getSessionPlaylistIndex: Operation<'pms', GetSessionPlaylistIndexParams, Response> =
  /* @__PURE__ */ operation({
    id: 'getSessionPlaylistIndex',
    host: 'pms',
    method: 'GET',
    path: '/livetv/sessions/{sessionId}/{consumerId}/index.m3u8',
    reading: 'stream',
  });

/** Parameters of {@link getSessionSegment}. */
export interface GetSessionSegmentParams {
  /** The session's UUID. */
  sessionId: string;

  /** Who plays it. */
  consumerId: string;

  /** The segment's name in the playlist, such as `00000.ts`. */
  segmentId: string;
}

/**
 * Gives a segment of a live session.
 *
 * `GET /livetv/sessions/{sessionId}/{consumerId}/{segmentId}` of Plex Media Server.
 */
export const getSessionSegment: Operation<'pms', GetSessionSegmentParams, Response> = /* @__PURE__ */ operation({
  id: 'getSessionSegment',
  host: 'pms',
  method: 'GET',
  path: '/livetv/sessions/{sessionId}/{consumerId}/{segmentId}',
  reading: 'stream',
});
