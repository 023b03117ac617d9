import { operations } from 'plexjs/contract';
import { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { type Host, type HostOptions, router } from '../http/router.ts';
import { refuse } from '../plex-tv/answer.ts';
import { refuseStranger as refuseAsPlexTv } from '../plex-tv/caller.ts';
import type { World } from '../world/world.ts';
import { channelRoutes } from './channel-routes.ts';
import { communityRoutes } from './community.ts';
import { hubRoutes } from './hub-routes.ts';
import { itemRoutes } from './item-routes.ts';
import { providerRefusal } from './provider-answer.ts';
import { refuseStranger } from './provider-ask.ts';
import { rootRoutes } from './roots.ts';
import { searchRoutes } from './search-routes.ts';
import { sonosRoutes } from './sonos.ts';
import { togetherRoutes } from './together.ts';
import { vodRoutes } from './vod-routes.ts';
import { watchlistRoutes } from './watchlist.ts';

/** What Plex's other hosts answer, by area. */
export const providerRoutes: readonly Route[] = [
  rootRoutes,
  itemRoutes,
  searchRoutes,
  hubRoutes,
  vodRoutes,
  channelRoutes,
  watchlistRoutes,
  communityRoutes,
  togetherRoutes,
  sonosRoutes,
].flat();

const providers = ['discover', 'metadata', 'vod', 'music', 'epg', 'podcasts', 'webshows', 'community'] as const;
const services = ['together', 'sonos'] as const;

/** The hosts beside the server and plex.tv. */
export type ProviderHost = (typeof providers)[number] | (typeof services)[number];

/** What each host has: its routes, and its operations. */
const parts: ReadonlyMap<ProviderHost, Pick<HostOptions, 'routes' | 'operations'>> = new Map(
  [...providers, ...services].map((host) => [
    host,
    {
      routes: providerRoutes.filter(({ operation }) => operation.host === host),
      operations: operations.filter((operation) => operation.host === host),
    },
  ]),
);

/** Plex's providers and services, each by the name of its host. */
export function providerHosts(world: World): Readonly<Record<ProviderHost, Host>> {
  const asProvider: Refusals = {
    refuse: (ask, { audience }) => (audience === 'everybody' ? undefined : refuseStranger(ask)),
    missing: (ask, { id }) => providerRefusal(ask, 501, `The sandbox does not have ${id}.`),
    notFound,
  };
  const asPlexTv: Refusals = {
    refuse: (ask, { audience }) => (audience === 'everybody' ? undefined : refuseAsPlexTv(ask)),
    missing: (ask) => refuse(ask, 'missing'),
    notFound: (ask) => refuse(ask, 'unknown'),
  };
  return Object.fromEntries([
    ...providers.map((host) => [host, hostOf(world, host, asProvider)]),
    ...services.map((host) => [host, hostOf(world, host, asPlexTv)]),
  ]) as unknown as Record<ProviderHost, Host>;
}

type Refusals = Pick<HostOptions, 'refuse' | 'missing' | 'notFound'>;

function hostOf(world: World, host: ProviderHost, refusals: Refusals): Host {
  const { routes = [], operations = [] } = parts.get(host) ?? {};
  return router({ routes, operations, ask: (request, path) => new Ask(world, request, path), ...refusals });
}

/** The metadata provider had watchlists until August 2025. */
function notFound(ask: Ask): Response {
  const [, section] = /^\/library\/sections\/([^/]+)/.exec(ask.url.pathname) ?? [];
  return providerRefusal(ask, 404, section === undefined ? 'Not found!' : `Section '${section}' not found!`);
}
