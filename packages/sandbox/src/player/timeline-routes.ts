import {
  getPlayerResources,
  pollPlayerTimeline,
  subscribePlayerTimeline,
  unsubscribePlayerTimeline,
} from 'plexjs/operations';
import { container, done, refusal } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import { companionOf, noteOnCompanion, playerIdentifier, playerIdentity } from './companion.ts';
import { timelines } from './timelines.ts';

/** How long a poll waits for news, in milliseconds. */
const longestWait = 30_000;

/** What the player tells remote controls. */
export const timelineRoutes: readonly Route[] = [
  stateful(getPlayerResources, (ask) =>
    container(ask, {
      size: 1,
      Player: [{ machineIdentifier: playerIdentifier, protocol: 'plex', ...playerIdentity }],
    }),
  ),
  stateful(pollPlayerTimeline, async (ask) => {
    if (ask.flag('wait')) await news(ask);
    const { changes, told } = companionOf(ask.world);
    noteOnCompanion(ask.world, { told: { ...told, [controllerOf(ask)]: changes } });
    return container(ask, timelines(ask.world, controllerOf(ask)));
  }),
  stateful(subscribePlayerTimeline, (ask) => {
    const port = ask.number('port');
    if (port === undefined) return refusal(400);
    const subscriber = {
      clientIdentifier: controllerOf(ask),
      url: `${ask.text('protocol') ?? 'http'}://127.0.0.1:${port}/:/timeline`,
      heardAt: ask.world.clock.now(),
    };
    noteOnCompanion(ask.world, { subscribers: [...othersThan(ask), subscriber] });
    return done();
  }),
  stateful(unsubscribePlayerTimeline, (ask) => {
    noteOnCompanion(ask.world, { subscribers: othersThan(ask) });
    return done();
  }),
];

/** Who gives commands. */
export function controllerOf(ask: Ask): string {
  return ask.said('X-Plex-Client-Identifier') ?? '';
}

function othersThan(ask: Ask): ReturnType<typeof companionOf>['subscribers'] {
  return companionOf(ask.world).subscribers.filter(({ clientIdentifier }) => clientIdentifier !== controllerOf(ask));
}

/** Waits until there is something that the remote control was not told, or for as long as players do. */
function news(ask: Ask): Promise<void> {
  const { world, request } = ask;
  const until = world.clock.now() + longestWait;
  const isDue = (): boolean => {
    const { changes, told } = companionOf(world);
    return changes !== told[controllerOf(ask)] || world.clock.now() >= until || request.signal.aborted;
  };
  if (isDue()) return Promise.resolve();
  world.clock.ringIn(longestWait);
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isDue()) return;
      for (const stop of stops) stop();
      request.signal.removeEventListener('abort', look);
      resolve();
    };
    const stops = [world.tables.companions.onChange(look), world.clock.onTime(look)];
    request.signal.addEventListener('abort', look);
  });
}
