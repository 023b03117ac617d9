// Generated from contract/models/sessions.tsp by `npm run generate`. Do not edit.

import { decoder, overlayDecoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from './container.ts';
import { decodeItem, type Item } from './items.ts';
import type { StreamDecision } from './streams.ts';

/** The known values of {@link PlaybackState}. */
export const playbackStates = ['playing', 'paused', 'buffering', 'stopped', 'error'] as const;

/**
 * What a player is doing.
 *
 * - `playing`: It plays.
 * - `paused`: It waits; a person can go on.
 * - `buffering`: It waits for data.
 * - `stopped`: It has ended, or was ended.
 * - `error`: It failed.
 */
export type PlaybackState = (typeof playbackStates)[number] | (string & {});

/** The known values of {@link PlaybackLocation}. */
export const playbackLocations = ['lan', 'wan', 'cellular'] as const;

/**
 * From where something is played.
 *
 * - `lan`: From the server's own network.
 * - `wan`: From elsewhere.
 * - `cellular`: From a mobile network.
 */
export type PlaybackLocation = (typeof playbackLocations)[number] | (string & {});

/** An application that plays, or that can be told to. */
export interface Player extends Extra {
  /** The player's name. Example: `iPhone`. */
  title?: string | undefined;

  /** The player's client identifier. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  machineIdentifier?: string | undefined;

  /** The player's client identifier, in webhooks. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  uuid?: string | undefined;

  /** What it is doing. */
  state?: PlaybackState | undefined;

  /** A time that goes with the state, from some servers; its unit is not documented. Example: `4369`. */
  stateTime?: number | undefined;

  /** The identifier of the playback, from new servers. Example: `8f2d7a1c-3b44-4c0e-9a2b-6d1e0f5c7b90`. */
  playbackSessionId?: string | undefined;

  /** The player's address, as the server sees it. Example: `192.168.1.20`. */
  address?: string | undefined;

  /** The public address of its network. Example: `203.0.113.7`. */
  remotePublicAddress?: string | undefined;

  /** The public address of its network, in webhooks. Example: `203.0.113.7`. */
  publicAddress?: string | undefined;

  /** The address of a Sonos player in its own network. Example: `192.168.1.2`. */
  lanIp?: string | undefined;

  /** Whether it is in the server's own network. */
  local?: boolean | undefined;

  /** Whether it goes through Plex's relay. */
  relayed?: boolean | undefined;

  /** Whether its connection is encrypted. */
  secure?: boolean | undefined;

  /** The account that uses it. Example: `1`. */
  userId?: string | undefined;

  /** The application that plays. Example: `Plex for iOS`. */
  product?: string | undefined;

  /** The application's version. Example: `4.118.0`. */
  version?: string | undefined;

  /** The system that the player runs on. Example: `iOS`. */
  platform?: string | undefined;

  /** The system's version. Example: `15.3`. */
  platformVersion?: string | undefined;

  /** The system in words, of some players. */
  platformTitle?: string | undefined;

  /** The kind of hardware that it runs on. Example: `iPhone`. */
  device?: string | undefined;

  /** The device's model. Example: `bundled`. */
  model?: string | undefined;

  /** The device's maker. Example: `Amazon`. */
  vendor?: string | undefined;

  /** The profile that says what it can play. Example: `Web`. */
  profile?: string | undefined;

  /** What kind of device it is. Example: `phone`. */
  deviceClass?: string | undefined;

  /** The protocol by which it is controlled. Example: `plex`. */
  protocol?: string | undefined;

  /** The version of the remote-control protocol that it speaks. Example: `1`. */
  protocolVersion?: string | undefined;

  /** What it can be told to do. Example: `['playback', 'playqueues', 'timeline', 'provider-playback']`. */
  protocolCapabilities: readonly string[];
}

/** Decodes {@link Player}. */
export const decodePlayer: Decode<Player> = /* @__PURE__ */ decoder(() =>
  fields(
    'text title machineIdentifier uuid playbackSessionId address remotePublicAddress publicAddress lanIp= userId= product version platform platformVersion platformTitle device model vendor profile deviceClass protocol protocolVersion|word state|number stateTime|flag local relayed secure|words protocolCapabilities',
  ),
);

/** Who is playing. */
export interface SessionUser extends Extra {
  /** The account's number; 1 is the owner of the server. Example: `1`. */
  id?: string | undefined;

  /** The user name of who is watching. */
  title?: string | undefined;

  /** The URL of the picture. Example: `https://plex.tv/users/dae343c1f45beb4f/avatar?c=1717171717`. */
  thumb?: string | undefined;
}

/** Decodes {@link SessionUser}. */
export const decodeSessionUser: Decode<SessionUser> = /* @__PURE__ */ decoder(() => fields('text id title thumb'));

/** How something is being played. */
export interface PlaybackSessionInfo extends Extra {
  /** The session's identifier, with which it is ended. Example: `b6e1c9f05a0c4c0e9a717a3b`. */
  id?: string | undefined;

  /** The bandwidth that it is given. In kilobits a second. Example: `12000`. */
  bandwidth?: number | undefined;

  /** From where it is played. */
  location?: PlaybackLocation | undefined;
}

/** Decodes {@link PlaybackSessionInfo}. */
export const decodePlaybackSessionInfo: Decode<PlaybackSessionInfo> = /* @__PURE__ */ decoder(() =>
  fields('text id|number bandwidth|word location'),
);

/** A conversion that the server is making. */
export interface TranscodeSession extends Extra {
  /** The conversion's key: a path, or the bare identifier. Example: `/transcode/sessions/70bkcsfa5vv9qzowdmbif2yr`. */
  key?: string | undefined;

  /** Whether it rests because it is far enough ahead. */
  throttled?: boolean | undefined;

  /** Whether it has come to the end. */
  complete?: boolean | undefined;

  /** Whether it failed. */
  error?: boolean | undefined;

  /** How much is done, in per cent; -1 unknown, for live television. Example: `41.3`. */
  progress?: number | undefined;

  /** How many times faster than playback it is. */
  speed?: number | undefined;

  /** How much was made so far. In bytes. Example: `4183624917`. */
  size?: number | undefined;

  /** The length of the item. In milliseconds. Example: `5400000`. */
  duration?: number | undefined;

  /** How long it will still take. In seconds. Example: `284`. */
  remaining?: number | undefined;

  /** What it is made for: `streaming` to play now, `static` to keep. Example: `streaming`. */
  context?: string | undefined;

  /** What becomes of the picture. */
  videoDecision?: StreamDecision | undefined;

  /** What becomes of the sound. */
  audioDecision?: StreamDecision | undefined;

  /** What becomes of the subtitles. */
  subtitleDecision?: StreamDecision | undefined;

  /** The codec of the picture in the file. Example: `hevc`. */
  sourceVideoCodec?: string | undefined;

  /** The codec of the sound in the file. Example: `eac3`. */
  sourceAudioCodec?: string | undefined;

  /** The codec of the picture that is made. Example: `h264`. */
  videoCodec?: string | undefined;

  /** The codec of the sound that is made. Example: `aac`. */
  audioCodec?: string | undefined;

  /** The channels of the sound that is made. Example: `2`. */
  audioChannels?: number | undefined;

  /** The width of the picture that is made, in pixels. Example: `1280`. */
  width?: number | undefined;

  /** The height of the picture that is made, in pixels. Example: `720`. */
  height?: number | undefined;

  /** The protocol by which it is delivered. Example: `dash`. */
  protocol?: string | undefined;

  /** The container that is made. Example: `mp4`. */
  container?: string | undefined;

  /** Whether it is a download. */
  offlineTranscode?: boolean | undefined;

  /** Whether conversion by hardware was asked for. */
  transcodeHwRequested?: boolean | undefined;

  /** Whether hardware does everything from reading to writing the picture. */
  transcodeHwFullPipeline?: boolean | undefined;

  /** What decodes in hardware. Example: `dxva2`. */
  transcodeHwDecoding?: string | undefined;

  /** What decodes in hardware, as words to show. Example: `Windows (DXVA2)`. */
  transcodeHwDecodingTitle?: string | undefined;

  /** What encodes in hardware. Example: `qsv`. */
  transcodeHwEncoding?: string | undefined;

  /** What encodes in hardware, as words to show. Example: `Intel (QuickSync)`. */
  transcodeHwEncodingTitle?: string | undefined;

  /** When the server last looked, in seconds since 1970. Example: `1516554978.82`. */
  timestamp?: number | undefined;

  /** From where on it can be played. In seconds. Example: `21.5`. */
  minOffsetAvailable?: number | undefined;

  /** Until where it can be played. In seconds. Example: `183.2`. */
  maxOffsetAvailable?: number | undefined;
}

/** Decodes {@link TranscodeSession}. */
export const decodeTranscodeSession: Decode<TranscodeSession> = /* @__PURE__ */ decoder(() =>
  fields(
    'text key context sourceVideoCodec sourceAudioCodec videoCodec audioCodec protocol container transcodeHwDecoding transcodeHwDecodingTitle transcodeHwEncoding transcodeHwEncodingTitle|flag throttled complete error offlineTranscode transcodeHwRequested transcodeHwFullPipeline|number progress speed size duration remaining audioChannels width height timestamp=timeStamp minOffsetAvailable maxOffsetAvailable|word videoDecision audioDecision subtitleDecision',
  ),
);

/** What a {@link SessionItem} has beside the item's own fields. */
export interface SessionItemFields extends Extra {
  /** The session's number. Starts again at 1 when the server does. Example: `16`. */
  sessionKey?: string | undefined;

  /** Who is playing. */
  user?: SessionUser | undefined;

  /** On what it is played. */
  player?: Player | undefined;

  /** How it is played. */
  session?: PlaybackSessionInfo | undefined;

  /** The conversion that is made for it. Its presence alone does not mean that anything is converted: see the decisions. */
  transcodeSession?: TranscodeSession | undefined;
}

/** An item that is being played, with who plays it, on what and how. */
export type SessionItem = Item & SessionItemFields;

/** Decodes {@link SessionItem}. */
export const decodeSessionItem: Decode<SessionItem> = /* @__PURE__ */ overlayDecoder(
  () =>
    fields('text sessionKey', {
      user: decodeSessionUser,
      player: decodePlayer,
      session: decodePlaybackSessionInfo,
      transcodeSession: decodeTranscodeSession,
    }),
  decodeItem,
);

/** What is being played on a server. */
export interface SessionContainer extends ListContainer {
  /** The items that are being played. */
  items: readonly SessionItem[];
}

/** Decodes {@link SessionContainer}. */
export const decodeSessionContainer: Decode<SessionContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'items[]=Metadata': decodeSessionItem }, fieldsOfListContainer()),
);
