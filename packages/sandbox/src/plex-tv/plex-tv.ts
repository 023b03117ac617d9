import type { Hono } from 'hono';
import { operations } from 'plexjs/contract';
import { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { router } from '../http/router.ts';
import type { World } from '../world/world.ts';
import { accountRoutes } from './account-routes.ts';
import { refuse } from './answer.ts';
import { pinRoutes } from './pin-routes.ts';
import { Pins } from './pins.ts';

/** What the account service answers, by area. */
export function plexTvRoutes(world: World): readonly Route[] {
  return [pinRoutes(new Pins(world.clock.now)), accountRoutes].flat();
}

/** The account service. */
export function plexTv(world: World): Hono {
  return router({
    routes: plexTvRoutes(world),
    operations: operations.filter(({ host }) => host === 'plex.tv' || host === 'clients.plex.tv'),
    ask: (request, path) => new Ask(world, request, path),
    refuse: (ask, { audience }) =>
      audience === 'everybody' || ask.said('X-Plex-Token') === world.accountToken ? undefined : refuse(ask, 'stranger'),
    missing: (ask) => refuse(ask, 'missing'),
    notFound: (ask) => refuse(ask, 'unknown'),
  });
}
