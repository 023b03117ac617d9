import { operations } from 'plexjs/contract';
import { sendCommandToPlayer } from 'plexjs/operations';
import { refusal } from '../http/answer.ts';
import { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import { type Host, router } from '../http/router.ts';
import { writeXml } from '../http/xml-writer.ts';
import type { Post } from '../webhooks/post-webhooks.ts';
import type { World } from '../world/world.ts';
import { commandRoutes } from './command-routes.ts';
import { companionOf, noteOnCompanion, playerIdentifier } from './companion.ts';
import { navigationRoutes } from './navigation-routes.ts';
import { settlePlayer } from './play.ts';
import { textRoutes } from './text-routes.ts';
import { controllerOf, timelineRoutes } from './timeline-routes.ts';
import { timelines } from './timelines.ts';

/** What the player answers. */
export const playerRoutes: readonly Route[] = [
  timelineRoutes,
  commandRoutes,
  navigationRoutes,
  textRoutes,
  // Commands that the player doesn't know.
  stateful(sendCommandToPlayer, () => refusal(406)),
].flat();

const playerOperations = operations.filter(({ host }) => host === 'player');

/** A remote control that is not heard of for so long is forgotten, in milliseconds. */
const subscription = 90_000;

/** A player that remote controls find, and that plays what they say: it tells the server, and them, where it is. */
export function companionPlayer(world: World, post: Post): Host {
  world.clock.onTime(() => void settlePlayer(world));
  world.tables.companions.onChange((_, before, after) => {
    if (before?.changes !== after?.changes) tellSubscribers(world, post);
  });
  return router({
    routes: playerRoutes,
    operations: playerOperations,
    ask: (request, path) => new Ask(world, request, path),
    refuse: (ask) => {
      const target = ask.said('X-Plex-Target-Client-Identifier');
      const isForAnother = target !== undefined && target !== playerIdentifier;
      if (isForAnother && ask.url.pathname !== '/resources') return refusal(412);
      note(ask);
      return undefined;
    },
    missing: () => refusal(406),
    notFound: () => refusal(404),
  });
}

/** Notes the number of a command, and that its sender is there. */
function note(ask: Ask): void {
  const { world } = ask;
  const [controller, commandId] = [controllerOf(ask), ask.number('commandID')];
  const { commandIds, subscribers } = companionOf(world);
  const heard = subscribers.map((one) =>
    one.clientIdentifier === controller ? { ...one, heardAt: world.clock.now() } : one,
  );
  if (commandId === undefined || commandId === commandIds[controller]) return;
  noteOnCompanion(world, { commandIds: { ...commandIds, [controller]: commandId }, subscribers: heard });
}

function tellSubscribers(world: World, post: Post): void {
  const now = world.clock.now();
  for (const { clientIdentifier, url, heardAt } of companionOf(world).subscribers) {
    if (now - heardAt > subscription) continue;
    const body = writeXml('MediaContainer', timelines(world, clientIdentifier));
    // Who cannot be reached is forgotten when its time is up.
    void post(url, { method: 'POST', body, headers: { 'Content-Type': 'text/xml' } }).catch(() => undefined);
  }
}
