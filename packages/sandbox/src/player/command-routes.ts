import {
  playerApplicationPlayMedia,
  playerBigStepBack,
  playerBigStepForward,
  playerMirrorDetails,
  playerPause,
  playerPlay,
  playerPlayMedia,
  playerRefreshPlayQueue,
  playerSeekTo,
  playerSetParameters,
  playerSetStreams,
  playerSkipNext,
  playerSkipPrevious,
  playerSkipTo,
  playerStepBack,
  playerStepForward,
  playerStop,
} from 'plexjs/operations';
import { done, refusal } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import { changeCompanion, companionOf, timeOf } from './companion.ts';
import { play, seek, setState, skipBy, skipTo, stop } from './play.ts';

/** What the player is told about playback. Nothing happens where nothing is played, as with real players. */
export const commandRoutes: readonly Route[] = [
  stateful(playerPlay, ({ world }) => did(setState(world, 'playing'))),
  stateful(playerPause, ({ world }) => did(setState(world, 'paused'))),
  stateful(playerStop, ({ world }) => did(stop(world))),
  stateful(playerSkipNext, ({ world }) => did(skipBy(world, 1))),
  stateful(playerSkipPrevious, ({ world }) => did(skipBy(world, -1))),
  stateful(playerSkipTo, async (ask) => {
    const named = { id: ask.number('playQueueItemID') ?? Number.NaN, key: ask.text('key') ?? '' };
    return (await skipTo(ask.world, named)) ? done() : refusal(404);
  }),
  stateful(playerStepForward, (ask) => step(ask, 30_000)),
  stateful(playerStepBack, (ask) => step(ask, -10_000)),
  stateful(playerBigStepForward, (ask) => step(ask, 600_000)),
  stateful(playerBigStepBack, (ask) => step(ask, -600_000)),
  stateful(playerSeekTo, async (ask) => {
    const offset = ask.number('offset');
    if (offset === undefined || offset < 0) return refusal(400);
    return did(seek(ask.world, offset));
  }),
  stateful(playerSetParameters, (ask) => {
    const [volume, repeat] = [ask.number('volume'), ask.number('repeat')];
    if (volume !== undefined && !(volume >= 0 && volume <= 100)) return refusal(400);
    if (repeat !== undefined && ![0, 1, 2].includes(repeat)) return refusal(400);
    changeCompanion(ask.world, {
      ...(volume !== undefined && { volume }),
      ...(repeat !== undefined && { repeat }),
      ...(ask.text('shuffle') !== undefined && { shuffle: ask.flag('shuffle') }),
      ...(ask.text('mute') !== undefined && { mute: ask.flag('mute') }),
    });
    return done();
  }),
  stateful(playerSetStreams, (ask) => {
    const { item } = companionOf(ask.world);
    const [audio, subtitle, video] = [
      ask.text('audioStreamID'),
      ask.text('subtitleStreamID'),
      ask.text('videoStreamID'),
    ];
    if (item) {
      const streams = {
        ...(audio !== undefined && { audioStreamId: audio }),
        ...(subtitle !== undefined && { subtitleStreamId: subtitle }),
        ...(video !== undefined && { videoStreamId: video }),
      };
      changeCompanion(ask.world, { item: { ...item, ...streams } });
    }
    return done();
  }),
  stateful(playerRefreshPlayQueue, (ask) =>
    String(companionOf(ask.world).item?.playQueueId) === ask.text('playQueueID') ? done() : refusal(404),
  ),
  stateful(playerPlayMedia, playMedia),
  stateful(playerApplicationPlayMedia, playMedia),
  stateful(playerMirrorDetails, (ask) => {
    const shown = ask.text('key');
    if (shown === undefined) return refusal(400);
    changeCompanion(ask.world, { shown });
    return done();
  }),
];

async function playMedia(ask: Ask): Promise<Response> {
  const { names } = ask.world;
  const [key, machineIdentifier] = [ask.text('key'), ask.text('machineIdentifier')];
  const [address, port, token] = [ask.text('address'), ask.number('port'), ask.text('token')];
  if (key === undefined || machineIdentifier === undefined || address === undefined || port === undefined)
    return refusal(400);
  if (machineIdentifier !== names.machineIdentifier) return refusal(404);
  const source = { machineIdentifier, address, port, protocol: ask.text('protocol') ?? 'http' };
  const containerKey = ask.text('containerKey');
  const isPlaying = await play(ask.world, {
    source: { ...source, ...(token !== undefined && { token }) },
    key,
    ...(containerKey !== undefined && { containerKey }),
    offset: ask.number('offset') ?? 0,
  });
  return isPlaying ? done() : refusal(500);
}

async function did(work: Promise<unknown>): Promise<Response> {
  await work;
  return done();
}

function step({ world }: Ask, by: number): Promise<Response> {
  return did(seek(world, timeOf(companionOf(world), world.clock.now()) + by));
}
