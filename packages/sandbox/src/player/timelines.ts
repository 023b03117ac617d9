import type { CompanionRecord } from '../world/records-player.ts';
import type { World } from '../world/world.ts';
import { companionOf, playerIdentifier, timeOf } from './companion.ts';

const steps = 'seekTo,skipPrevious,skipNext,stepBack,stepForward';
const controllable = {
  video: `playPause,stop,volume,shuffle,repeat,audioStream,subtitleStream,${steps}`,
  music: `playPause,stop,volume,shuffle,repeat,${steps}`,
  photo: 'playPause,stop,skipPrevious,skipNext',
} as const;

const locations = { video: 'fullScreenVideo', music: 'fullScreenMusic', photo: 'fullScreenPhoto' } as const;

/** What the player does, one timeline for each kind of media, as a remote control is told. */
export function timelines(world: World, controller: string): Readonly<Record<string, unknown>> {
  const player = companionOf(world);
  const kinds = ['music', 'video', 'photo'] as const;
  return {
    commandID: player.commandIds[controller] ?? 0,
    location: player.item ? locations[player.type] : 'navigation',
    machineIdentifier: playerIdentifier,
    Timeline: kinds.map((type) => timelineRow(player, type, world.clock.now())),
  };
}

function timelineRow(player: CompanionRecord, type: 'video' | 'music' | 'photo', now: number): object {
  const { item, state, volume, mute, shuffle, repeat } = player;
  if (item === undefined || player.type !== type) return { type, state: 'stopped' };
  const { source } = item;
  return {
    type,
    state,
    itemType: item.itemType,
    time: Math.round(timeOf(player, now)),
    duration: item.duration,
    seekRange: `0-${item.duration}`,
    controllable: controllable[type],
    key: item.key,
    ratingKey: item.ratingKey,
    guid: item.guid,
    containerKey: item.containerKey,
    providerIdentifier: 'com.plexapp.plugins.library',
    machineIdentifier: source.machineIdentifier,
    address: source.address,
    port: source.port,
    protocol: source.protocol,
    playQueueID: item.playQueueId,
    playQueueItemID: item.playQueueItemId,
    playQueueVersion: item.playQueueVersion,
    volume,
    mute,
    shuffle,
    repeat,
    audioStreamID: item.audioStreamId,
    subtitleStreamID: item.subtitleStreamId,
    videoStreamID: item.videoStreamId,
  };
}
