// Generated from contract/pms/live-tv.tsp by `npm run generate`. Do not edit.

import { decoder, overlayDecoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from '../models/container.ts';
import { decodeItem, fieldsOfItemContainer, type Item, type ItemContainer } from '../models/items.ts';
import { decodePart, type Media } from '../models/media.ts';
import { decodeTranscodeSession, type TranscodeSession } from '../models/sessions.ts';
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

  /** How the session is converted, from servers that do not put it below the session's media. */
  transcodeSessions: readonly TranscodeSession[];
}

/** Decodes {@link TunedChannelContainer}. */
export const decodeTunedChannelContainer: Decode<TunedChannelContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    '',
    {
      'subscriptions[]=MediaSubscription': decodeMediaSubscription,
      'grabs[]=MediaGrabOperation': decodeMediaGrabOperation,
      'transcodeSessions[]': decodeTranscodeSession,
    },
    fieldsOfItemContainer(),
  ),
);

/** A live stream. */
export interface LiveMedia extends Media {
  /** The conversion that the session makes of what the tuner sends. */
  transcodeSession?: TranscodeSession | undefined;
}

/** Decodes {@link LiveMedia}. */
export const decodeLiveMedia: Decode<LiveMedia> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id container videoCodec audioCodec videoProfile audioProfile videoResolution videoFrameRate protocol resourceSession extension target title targetTagId= url uuid origin channelId= channelIdentifier gridKey channelCallSign channelTitle channelShortTitle channelThumb channelVcn mediaGrabDevice mediaGrabStatus mediaGrabPartialRecordingReason aperture exposure lens make model|number duration bitrate audioChannels width height aspectRatio displayOffset proxyType beginOffset endOffset iso|flag optimizedForStreaming has64bitOffsets hasVoiceActivity selected abr indirect premium drm onAir premiere mediaGrabPartialRecording|date deletedAt beginsAt endsAt mediaGrabBeginsAt',
    { 'parts[]': decodePart, transcodeSession: decodeTranscodeSession },
  ),
);

/** What a {@link LiveSessionItem} has beside the item's own fields. */
export interface LiveSessionItemFields extends Extra {
  /** The stream. */
  media: readonly LiveMedia[];
}

/** A live session: what is on, and how it is streamed. */
export type LiveSessionItem = Item & LiveSessionItemFields;

/** Decodes {@link LiveSessionItem}. */
export const decodeLiveSessionItem: Decode<LiveSessionItem> = /* @__PURE__ */ overlayDecoder(
  () => fields('', { 'media[]': decodeLiveMedia }),
  decodeItem,
);

/** The live sessions of a server. */
export interface LiveSessionContainer extends ListContainer {
  /** A session each. */
  items: readonly LiveSessionItem[];
}

/** Decodes {@link LiveSessionContainer}. */
export const decodeLiveSessionContainer: Decode<LiveSessionContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'items[]=Metadata': decodeLiveSessionItem }, fieldsOfListContainer()),
);

/** Parameters of {@link tuneChannel}. */
export interface TuneChannelParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;

  /** The channel's key in the guide, or its number. Example: `5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0`. */
  channel: string;

  /** The identifier of this playback. Without it, that of the client holds. Example: `8f2d7a1c-3b44-4c0e-9a2b-6d1e0f5c7b90`. */
  sessionIdentifier?: string | undefined;
}

/**
 * Tunes to a channel. May take more than a minute when the tuner is cold. Ends with `cancelGrab`. Answers 500 when no tuner is free. The header `X-Plex-Activity` of the answer names the activity.
 *
 * `POST /livetv/dvrs/{dvrId}/channels/{channel}/tune` of Plex Media Server.
 *
 * @throws {PlexServerError} Status 500.
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
export const getSessions: Operation<'pms', NoParameters, LiveSessionContainer> = /* @__PURE__ */ operation({
  id: 'getSessions',
  host: 'pms',
  method: 'GET',
  path: '/livetv/sessions',
  reading: decodeLiveSessionContainer,
});

/** Parameters of {@link getLiveTVSession}. */
export interface GetLiveTVSessionParams {
  /** The session's UUID, from `tuneChannel` or `getSessions`. Example: `5c04c2a8-7f35-4e0f-9b2b-3bd4b0f6f1d9`. */
  sessionId: string;
}

/**
 * Gives a live session.
 *
 * `GET /livetv/sessions/{sessionId}` of Plex Media Server.
 */
export const getLiveTVSession: Operation<'pms', GetLiveTVSessionParams, LiveSessionContainer> =
  /* @__PURE__ */ operation({
    id: 'getLiveTVSession',
    host: 'pms',
    method: 'GET',
    path: '/livetv/sessions/{sessionId}',
    reading: decodeLiveSessionContainer,
  });

/** Parameters of {@link getSessionPlaylistIndex}. */
export interface GetSessionPlaylistIndexParams {
  /** The session's UUID, from `tuneChannel` or `getSessions`. Example: `5c04c2a8-7f35-4e0f-9b2b-3bd4b0f6f1d9`. */
  sessionId: string;

  /** Who plays it: the client or playback identifier that it was tuned with. Example: `Uzm9u0WGvDOmi2Rv`. */
  consumerId: string;
}

/**
 * Gives the HLS playlist of a live session. Answers 404 when there is no such session or consumer.
 *
 * `GET /livetv/sessions/{sessionId}/{consumerId}/index.m3u8` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
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
  /** The session's UUID, from `tuneChannel` or `getSessions`. Example: `5c04c2a8-7f35-4e0f-9b2b-3bd4b0f6f1d9`. */
  sessionId: string;

  /** Who plays it, as in the address of the playlist. Example: `Uzm9u0WGvDOmi2Rv`. */
  consumerId: string;

  /** The segment's name in the playlist, such as `00000.ts`. Example: `00000.ts`. */
  segmentId: string;
}

/**
 * Gives a segment of a live session.
 *
 * `GET /livetv/sessions/{sessionId}/{consumerId}/{segmentId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSessionSegment: Operation<'pms', GetSessionSegmentParams, Response> = /* @__PURE__ */ operation({
  id: 'getSessionSegment',
  host: 'pms',
  method: 'GET',
  path: '/livetv/sessions/{sessionId}/{consumerId}/{segmentId}',
  reading: 'stream',
});
