// Generated from contract/pms/live-tv.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import { keep, list, number, text, type Draft, type Wire } from '../../wire/values.ts';
import { blankItemContainer, decodeItemContainer, readItemContainer, type ItemContainer } from '../models/items.ts';
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

let rareTunedChannelContainerFields: RareFields | undefined;

function rareTunedChannelContainer(): RareFields {
  return (rareTunedChannelContainerFields ??= rareFields('', {
    MediaSubscription: ['subscriptions', (value, result, key) => list(value, decodeMediaSubscription, result, key), 1],
    MediaGrabOperation: ['grabs', (value, result, key) => list(value, decodeMediaGrabOperation, result, key), 1],
  }));
}

let blankTunedChannelContainerValue: Draft<TunedChannelContainer> | undefined;

/** Decodes {@link TunedChannelContainer}. */
export function decodeTunedChannelContainer(wire: Wire): TunedChannelContainer {
  const result: Draft<TunedChannelContainer> = {
    ...(blankTunedChannelContainerValue ??= {
      parentRatingKey: undefined,
      parentKey: undefined,
      parentGuid: undefined,
      parentTitle: undefined,
      parentIndex: undefined,
      parentYear: undefined,
      parentStudio: undefined,
      parentThumb: undefined,
      parentTheme: undefined,
      parentSlug: undefined,
      grandparentRatingKey: undefined,
      grandparentKey: undefined,
      grandparentGuid: undefined,
      grandparentTitle: undefined,
      grandparentThumb: undefined,
      grandparentArt: undefined,
      grandparentTheme: undefined,
      grandparentSlug: undefined,
      ...blankItemContainer(),
      ...rareTunedChannelContainer().blank,
    }),
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'parentRatingKey':
        result.parentRatingKey = text(value, result, key);
        break;
      case 'parentKey':
        result.parentKey = text(value, result, key);
        break;
      case 'parentGuid':
        result.parentGuid = text(value, result, key);
        break;
      case 'parentTitle':
        result.parentTitle = text(value, result, key);
        break;
      case 'parentIndex':
        result.parentIndex = number(value, result, key);
        break;
      case 'parentYear':
        result.parentYear = number(value, result, key);
        break;
      case 'parentStudio':
        result.parentStudio = text(value, result, key);
        break;
      case 'parentThumb':
        result.parentThumb = text(value, result, key);
        break;
      case 'parentTheme':
        result.parentTheme = text(value, result, key);
        break;
      case 'parentSlug':
        result.parentSlug = text(value, result, key);
        break;
      case 'grandparentRatingKey':
        result.grandparentRatingKey = text(value, result, key);
        break;
      case 'grandparentKey':
        result.grandparentKey = text(value, result, key);
        break;
      case 'grandparentGuid':
        result.grandparentGuid = text(value, result, key);
        break;
      case 'grandparentTitle':
        result.grandparentTitle = text(value, result, key);
        break;
      case 'grandparentThumb':
        result.grandparentThumb = text(value, result, key);
        break;
      case 'grandparentArt':
        result.grandparentArt = text(value, result, key);
        break;
      case 'grandparentTheme':
        result.grandparentTheme = text(value, result, key);
        break;
      case 'grandparentSlug':
        result.grandparentSlug = text(value, result, key);
        break;
      default:
        if (!(readItemContainer(result, key, value) || readRare(rareTunedChannelContainer(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as TunedChannelContainer;
}

/** Parameters of {@link tuneChannel}. */
export interface TuneChannelParams {
  /** The recorder's number. */
  dvrId: string | number;

  /** The channel's key in the guide, or its number. */
  channel: string;

  /** The identifier of this playback. Without it, that of the client holds. */
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
export const getSessions: Operation<'pms', object, ItemContainer> = /* @__PURE__ */ operation({
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
