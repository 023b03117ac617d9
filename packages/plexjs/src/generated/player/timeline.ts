// Generated from contract/player/timeline.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';

/** The known values of {@link PlayerLocation}. */
export const playerLocations = ['navigation', 'fullScreenVideo', 'fullScreenMusic', 'fullScreenPhoto'] as const;

/**
 * What a player shows.
 *
 * - `navigation`: Its menus.
 * - `fullScreenVideo`: A video fills the screen.
 * - `fullScreenMusic`: Music plays, and its page fills the screen.
 * - `fullScreenPhoto`: Photos fill the screen.
 */
export type PlayerLocation = (typeof playerLocations)[number] | (string & {});

/** The known values of {@link PlayerMediaType}. */
export const playerMediaTypes = ['video', 'music', 'photo'] as const;

/**
 * What a player plays, or a remote control steers.
 *
 * - `video`: Films, episodes, clips.
 * - `music`: Tracks.
 * - `photo`: A slide show.
 */
export type PlayerMediaType = (typeof playerMediaTypes)[number] | (string & {});

/** The known values of {@link PlayerTimelineState}. */
export const playerTimelineStates = ['stopped', 'playing', 'paused', 'buffering', 'error'] as const;

/**
 * What a player is doing with one kind of media.
 *
 * - `stopped`: Nothing.
 * - `playing`: It plays.
 * - `paused`: It waits; a person can go on.
 * - `buffering`: It waits for data.
 * - `error`: It failed.
 */
export type PlayerTimelineState = (typeof playerTimelineStates)[number] | (string & {});

/** The known values of {@link RepeatMode}. */
export const repeatModes = [0, 1, 2] as const;

/**
 * What a player repeats.
 *
 * - `0`: Nothing.
 * - `1`: The item.
 * - `2`: The play queue.
 */
export type RepeatMode = (typeof repeatModes)[number] | (number & {});

/** What a player does. It answers with it, and sends it to those who subscribed by `POST /:/timeline`, on every change and about once a second. */
export interface PlayerTimelineContainer extends MediaContainer {
  /** What the player shows. */
  location?: PlayerLocation | undefined;

  /** The number of the last command that the player took from this remote control: timelines with a lower one are out of date. Example: `4`. */
  commandId?: number | undefined;

  /** The identifier of the player, which commands are sent to. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  machineIdentifier?: string | undefined;

  /** What it plays: one entry for video, one for music, one for photos. */
  timelines: readonly PlayerTimeline[];
}

/** Decodes {@link PlayerTimelineContainer}. */
export const decodePlayerTimelineContainer: Decode<PlayerTimelineContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    'word location|number commandId=|text machineIdentifier',
    { 'timelines[]': decodePlayerTimeline },
    fieldsOfMediaContainer(),
  ),
);

/** What a player plays of one kind of media. */
export interface PlayerTimeline extends Extra {
  /** The kind of media. */
  type?: PlayerMediaType | undefined;

  /** What the player is doing with it. */
  state?: PlayerTimelineState | undefined;

  /** What the player shows. */
  location?: PlayerLocation | undefined;

  /** The kind of the item, where the player says it. Example: `music`. */
  itemType?: string | undefined;

  /** How far it has played. In milliseconds. Example: `5141`. */
  time?: number | undefined;

  /** How long the item is. In milliseconds. Example: `293328`. */
  duration?: number | undefined;

  /** From where to where one can seek, in milliseconds. Example: `0-293328`. */
  seekRange?: string | undefined;

  /** The commands that the player takes now. Example: `['playPause', 'stop', 'skipNext', 'volume', 'seekTo']`. */
  controllable: readonly string[];

  /** The item's path. Example: `/library/metadata/38898`. */
  key?: string | undefined;

  /** The item's number on its server. Example: `38898`. */
  ratingKey?: string | undefined;

  /** The item's GUID. Example: `plex://track/5d07cdcf403c640290f88bb4`. */
  guid?: string | undefined;

  /** The path of the play queue. Example: `/playQueues/14526`. */
  containerKey?: string | undefined;

  /** The provider that the item is from. Example: `com.plexapp.plugins.library`. */
  providerIdentifier?: string | undefined;

  /** The identifier of the server that the item is on. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier?: string | undefined;

  /** The server's address. Example: `192.168.1.20`. */
  address?: string | undefined;

  /** The server's port. Example: `32400`. */
  port?: number | undefined;

  /** The server's protocol: `http` or `https`. Example: `https`. */
  protocol?: string | undefined;

  /** The token that the player has for the server. Example: `transient-8ca2d9a0-5f5e-4f1c-8a44-6a9d7c0b1e22`. */
  token?: string | undefined;

  /** The play queue's number. Example: `14526`. */
  playQueueId?: string | undefined;

  /** The item's number in the play queue. Example: `109395`. */
  playQueueItemId?: string | undefined;

  /** The play queue's version, as the player knows it. Example: `3`. */
  playQueueVersion?: number | undefined;

  /** Whether the player goes on to the next item by itself. */
  autoPlay?: boolean | undefined;

  /** The loudness, from 0 to 100. Example: `75`. */
  volume?: number | undefined;

  /** Whether the sound is off. */
  mute?: boolean | undefined;

  /** Whether the order is random. */
  shuffle?: boolean | undefined;

  /** What is played again when its end is reached. */
  repeat?: RepeatMode | undefined;

  /** Which version of the item plays, counted from 0. Example: `0`. */
  mediaIndex?: number | undefined;

  /** Which file of the version plays, counted from 0. Example: `0`. */
  partIndex?: number | undefined;

  /** How many files the version has. */
  partCount?: number | undefined;

  /** The number of the audio stream that plays. Example: `204701`. */
  audioStreamId?: string | undefined;

  /** The number of the subtitle stream that is shown; 0 for none. Example: `204703`. */
  subtitleStreamId?: string | undefined;

  /** The number of the video stream that plays. Example: `204700`. */
  videoStreamId?: string | undefined;

  /** The size of the subtitles, in percent. Example: `100`. */
  subtitleSize?: number | undefined;

  /** The colour of the subtitles. Example: `#FFFFFFFF`. */
  subtitleColor?: string | undefined;

  /** Where the subtitles are, such as `bottom`. Example: `bottom`. */
  subtitlePosition?: string | undefined;
}

/** Decodes {@link PlayerTimeline}. */
export const decodePlayerTimeline: Decode<PlayerTimeline> = /* @__PURE__ */ decoder(() =>
  fields(
    'word type state location|text itemType seekRange key ratingKey guid containerKey providerIdentifier machineIdentifier address protocol token playQueueId= playQueueItemId= audioStreamId= audioStreamId subtitleStreamId= subtitleStreamId videoStreamId= videoStreamId subtitleColor subtitlePosition|number time duration port playQueueVersion volume mediaIndex partIndex partCount subtitleSize|words controllable|flag autoPlay mute shuffle|count repeat',
  ),
);
