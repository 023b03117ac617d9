// Generated from contract/player/subscription.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import type { PlayerCommand } from './command.ts';
import { decodePlayerTimelineContainer, type PlayerTimelineContainer } from './timeline.ts';

/** What a player is. */
export interface CompanionPlayer extends Extra {
  /** The player's name. Example: `Living room`. */
  title?: string | undefined;

  /** The player's identifier, which commands go to. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  machineIdentifier?: string | undefined;

  /** The application. Example: `Plex for iOS`. */
  product?: string | undefined;

  /** What kind of device it is. Example: `phone`. */
  deviceClass?: string | undefined;

  /** The system that it runs on. Example: `iOS`. */
  platform?: string | undefined;

  /** The version of that system. Example: `15.3`. */
  platformVersion?: string | undefined;

  /** The version of the application. Example: `4.118.0`. */
  version?: string | undefined;

  /** The kind of hardware that it runs on. Example: `Chromecast`. */
  device?: string | undefined;

  /** The model of the device. Example: `AFTMM`. */
  model?: string | undefined;

  /** The maker of the device. Example: `Amazon`. */
  vendor?: string | undefined;

  /** Always `plex`. */
  protocol?: string | undefined;

  /** The version of the remote-control protocol that it speaks. Example: `1`. */
  protocolVersion?: string | undefined;

  /** What the player can do: groups of commands. Example: `['playback', 'playqueues', 'timeline', 'provider-playback']`. */
  protocolCapabilities: readonly string[];

  /** The address of a Sonos speaker in its network. Example: `192.168.1.2`. */
  lanIp?: string | undefined;
}

/** Decodes {@link CompanionPlayer}. */
export const decodeCompanionPlayer: Decode<CompanionPlayer> = /* @__PURE__ */ decoder(() =>
  fields(
    'text title machineIdentifier product deviceClass platform platformVersion version device model vendor protocol protocolVersion lanIp=|words protocolCapabilities',
  ),
);

/** The answer with players. */
export interface CompanionPlayerContainer extends MediaContainer {
  /** The players; a player itself gives one. */
  players: readonly CompanionPlayer[];
}

/** Decodes {@link CompanionPlayerContainer}. */
export const decodeCompanionPlayerContainer: Decode<CompanionPlayerContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'players[]': decodeCompanionPlayer }, fieldsOfMediaContainer()),
);

/**
 * Says what the player is and which commands it takes.
 *
 * `GET /resources` of Plex Companion.
 */
export const getPlayerResources: Operation<'player', NoParameters, CompanionPlayerContainer> =
  /* @__PURE__ */ operation({
    id: 'getPlayerResources',
    host: 'player',
    method: 'GET',
    path: '/resources',
    reading: decodeCompanionPlayerContainer,
  });

/** Parameters of {@link pollPlayerTimeline}. */
export interface PollPlayerTimelineParams extends PlayerCommand {
  /** Whether the answer waits until the timeline changes, instead of coming at once. */
  wait?: boolean | undefined;
}

/**
 * Says what the player plays. Old players forget a remote control that has not asked for 80 seconds, and then ignore its commands.
 *
 * `GET /player/timeline/poll` of Plex Companion.
 */
export const pollPlayerTimeline: Operation<'player', PollPlayerTimelineParams, PlayerTimelineContainer> =
  /* @__PURE__ */ operation({
    id: 'pollPlayerTimeline',
    host: 'player',
    method: 'GET',
    path: '/player/timeline/poll',
    reading: decodePlayerTimelineContainer,
    rules: { commandId: 'query:commandID' },
  });

/** Parameters of {@link subscribePlayerTimeline}. */
export interface SubscribePlayerTimelineParams extends PlayerCommand {
  /** The port on which the caller listens. Example: `32500`. */
  port: number;

  /** The protocol that the caller speaks there, in practice `http`. Example: `http`. */
  protocol?: string | undefined;
}

/**
 * Makes the player send what it plays (`PlayerTimelineContainer`) to `POST /:/timeline` at the caller's address. Ends after 90 seconds unless it is repeated.
 *
 * `GET /player/timeline/subscribe` of Plex Companion.
 */
export const subscribePlayerTimeline: Operation<'player', SubscribePlayerTimelineParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'subscribePlayerTimeline',
    host: 'player',
    method: 'GET',
    path: '/player/timeline/subscribe',
    reading: 'none',
    rules: { commandId: 'query:commandID' },
  });

/** Parameters of {@link unsubscribePlayerTimeline}. */
export interface UnsubscribePlayerTimelineParams extends PlayerCommand {}

/**
 * Ends what `subscribePlayerTimeline` began.
 *
 * `GET /player/timeline/unsubscribe` of Plex Companion.
 */
export const unsubscribePlayerTimeline: Operation<'player', UnsubscribePlayerTimelineParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'unsubscribePlayerTimeline',
    host: 'player',
    method: 'GET',
    path: '/player/timeline/unsubscribe',
    reading: 'none',
    rules: { commandId: 'query:commandID' },
  });
