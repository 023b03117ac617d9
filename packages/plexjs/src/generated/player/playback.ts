// Generated from contract/player/playback.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { PlayerCommand, PlayerMediaSource } from './command.ts';
import type { PlayerMediaType, RepeatMode } from './timeline.ts';

/** Parameters of {@link playerPlay}. */
export interface PlayerPlayParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/**
 * Goes on with what is paused.
 *
 * `GET /player/playback/play` of Plex Companion.
 */
export const playerPlay: Operation<'player', PlayerPlayParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerPlay',
  host: 'player',
  method: 'GET',
  path: '/player/playback/play',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerPause}. */
export interface PlayerPauseParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/**
 * Halts what plays, at the place where it is.
 *
 * `GET /player/playback/pause` of Plex Companion.
 */
export const playerPause: Operation<'player', PlayerPauseParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerPause',
  host: 'player',
  method: 'GET',
  path: '/player/playback/pause',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerStop}. */
export interface PlayerStopParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/**
 * Ends what plays and leaves its page.
 *
 * `GET /player/playback/stop` of Plex Companion.
 */
export const playerStop: Operation<'player', PlayerStopParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerStop',
  host: 'player',
  method: 'GET',
  path: '/player/playback/stop',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerSkipNext}. */
export interface PlayerSkipNextParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/**
 * Goes to the next item of the play queue.
 *
 * `GET /player/playback/skipNext` of Plex Companion.
 */
export const playerSkipNext: Operation<'player', PlayerSkipNextParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerSkipNext',
  host: 'player',
  method: 'GET',
  path: '/player/playback/skipNext',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerSkipPrevious}. */
export interface PlayerSkipPreviousParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/**
 * Goes to the item before, or to the beginning of this one.
 *
 * `GET /player/playback/skipPrevious` of Plex Companion.
 */
export const playerSkipPrevious: Operation<'player', PlayerSkipPreviousParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerSkipPrevious',
  host: 'player',
  method: 'GET',
  path: '/player/playback/skipPrevious',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerSkipTo}. */
export interface PlayerSkipToParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;

  /** The item's path. Example: `/library/metadata/38898`. */
  key: string;

  /** The item's number in the play queue, for a queue that has the item twice. Example: `2211762`. */
  playQueueItemId?: string | number | undefined;
}

/**
 * Goes to an item of the play queue.
 *
 * `GET /player/playback/skipTo` of Plex Companion.
 */
export const playerSkipTo: Operation<'player', PlayerSkipToParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerSkipTo',
  host: 'player',
  method: 'GET',
  path: '/player/playback/skipTo',
  reading: 'none',
  rules: { commandId: 'query:commandID', playQueueItemId: 'query:playQueueItemID' },
});

/** Parameters of {@link playerStepForward}. */
export interface PlayerStepForwardParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/**
 * Jumps forward a little.
 *
 * `GET /player/playback/stepForward` of Plex Companion.
 */
export const playerStepForward: Operation<'player', PlayerStepForwardParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerStepForward',
  host: 'player',
  method: 'GET',
  path: '/player/playback/stepForward',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerStepBack}. */
export interface PlayerStepBackParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/**
 * Jumps back a little.
 *
 * `GET /player/playback/stepBack` of Plex Companion.
 */
export const playerStepBack: Operation<'player', PlayerStepBackParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerStepBack',
  host: 'player',
  method: 'GET',
  path: '/player/playback/stepBack',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerBigStepForward}. */
export interface PlayerBigStepForwardParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/**
 * Jumps forward further. Known of old players only.
 *
 * `GET /player/playback/bigStepForward` of Plex Companion.
 */
export const playerBigStepForward: Operation<'player', PlayerBigStepForwardParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'playerBigStepForward',
    host: 'player',
    method: 'GET',
    path: '/player/playback/bigStepForward',
    reading: 'none',
    rules: { commandId: 'query:commandID' },
  });

/** Parameters of {@link playerBigStepBack}. */
export interface PlayerBigStepBackParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;
}

/**
 * Jumps back further. Known of old players only.
 *
 * `GET /player/playback/bigStepBack` of Plex Companion.
 */
export const playerBigStepBack: Operation<'player', PlayerBigStepBackParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerBigStepBack',
  host: 'player',
  method: 'GET',
  path: '/player/playback/bigStepBack',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerSeekTo}. */
export interface PlayerSeekToParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;

  /** Where to, from the beginning. In milliseconds. Example: `600000`. */
  offset: number;
}

/**
 * Goes to a place of what plays.
 *
 * `GET /player/playback/seekTo` of Plex Companion.
 */
export const playerSeekTo: Operation<'player', PlayerSeekToParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerSeekTo',
  host: 'player',
  method: 'GET',
  path: '/player/playback/seekTo',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});

/** Parameters of {@link playerSetParameters}. */
export interface PlayerSetParametersParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;

  /** The loudness, from 0 to 100. Example: `80`. */
  volume?: number | undefined;

  /** Whether the order is random. */
  shuffle?: boolean | undefined;

  /** What is to be played again when its end is reached. */
  repeat?: RepeatMode | undefined;

  /** Whether the sound is off. */
  mute?: boolean | undefined;
}

/**
 * Sets loudness, order and repetition. What is left out stays.
 *
 * `GET /player/playback/setParameters` of Plex Companion.
 */
export const playerSetParameters: Operation<'player', PlayerSetParametersParams, undefined> = /* @__PURE__ */ operation(
  {
    id: 'playerSetParameters',
    host: 'player',
    method: 'GET',
    path: '/player/playback/setParameters',
    reading: 'none',
    rules: { commandId: 'query:commandID' },
  },
);

/** Parameters of {@link playerSetStreams}. */
export interface PlayerSetStreamsParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;

  /** The number of the audio stream. Example: `204701`. */
  audioStreamId?: string | number | undefined;

  /** The number of the subtitle stream; 0 for none. Example: `0`. */
  subtitleStreamId?: string | number | undefined;

  /** The number of the video stream. Example: `204700`. */
  videoStreamId?: string | number | undefined;
}

/**
 * Chooses streams. What is left out stays.
 *
 * `GET /player/playback/setStreams` of Plex Companion.
 */
export const playerSetStreams: Operation<'player', PlayerSetStreamsParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerSetStreams',
  host: 'player',
  method: 'GET',
  path: '/player/playback/setStreams',
  reading: 'none',
  rules: {
    commandId: 'query:commandID',
    audioStreamId: 'query:audioStreamID',
    subtitleStreamId: 'query:subtitleStreamID',
    videoStreamId: 'query:videoStreamID',
  },
});

/** Parameters of {@link playerRefreshPlayQueue}. */
export interface PlayerRefreshPlayQueueParams extends PlayerCommand {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;

  /** The play queue's number. Example: `9631`. */
  playQueueId: string | number;
}

/**
 * Tells the player that the play queue has changed.
 *
 * `GET /player/playback/refreshPlayQueue` of Plex Companion.
 */
export const playerRefreshPlayQueue: Operation<'player', PlayerRefreshPlayQueueParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'playerRefreshPlayQueue',
    host: 'player',
    method: 'GET',
    path: '/player/playback/refreshPlayQueue',
    reading: 'none',
    rules: { commandId: 'query:commandID', playQueueId: 'query:playQueueID' },
  });

/** Parameters of {@link playerPlayMedia}. */
export interface PlayerPlayMediaParams extends PlayerCommand, PlayerMediaSource {
  /** The kind of media that it is about; without it, players take `video`. */
  type?: PlayerMediaType | undefined;

  /** The path of the play queue. Example: `/playQueues/14526?window=100&own=1`. */
  containerKey?: string | undefined;

  /** Where to begin. In milliseconds. Example: `600000`. */
  offset?: number | undefined;
}

/**
 * Plays an item, or a play queue from an item on.
 *
 * `GET /player/playback/playMedia` of Plex Companion.
 */
export const playerPlayMedia: Operation<'player', PlayerPlayMediaParams, undefined> = /* @__PURE__ */ operation({
  id: 'playerPlayMedia',
  host: 'player',
  method: 'GET',
  path: '/player/playback/playMedia',
  reading: 'none',
  rules: { commandId: 'query:commandID' },
});
