import { operations } from 'plexjs/contract';
import { drawnPicture } from '../art/picture.ts';
import { whole } from '../http/answer.ts';
import { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { type Host, router } from '../http/router.ts';
import { linkPages } from '../link-page/link-page.ts';
import type { World } from '../world/world.ts';
import { hashOf } from '../world/derived.ts';
import { refuse } from './answer.ts';
import { refuseStranger } from './caller.ts';
import { deviceKeyRoutes } from './device-key-routes.ts';
import { deviceRoutes } from './device-routes.ts';
import { downloadRoutes } from './download-routes.ts';
import { withFormAsQuery } from './form-as-query.ts';
import { formsOfPaths } from './form-of-path.ts';
import { friendRoutes } from './friend-routes.ts';
import { homeRoutes } from './home-routes.ts';
import { homeV1Routes } from './home-v1-routes.ts';
import { informationRoutes } from './information-routes.ts';
import { inviteRoutes } from './invite-routes.ts';
import { locationRoutes } from './location.ts';
import { oldAccountRoutes } from './old-account-routes.ts';
import { oldPinRoutes } from './old-pin-routes.ts';
import { pinRoutes } from './pin-routes.ts';
import { resourceRoutes } from './resource-routes.ts';
import { serverTokenRoutes } from './server-token-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { sharingRoutes } from './sharing-routes.ts';
import { sharingV1Routes } from './sharing-v1-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** What the account service answers, by area. */
export const plexTvRoutes: readonly Route[] = [
  pinRoutes,
  oldPinRoutes,
  oldAccountRoutes,
  deviceKeyRoutes,
  signInRoutes,
  settingsRoutes,
  informationRoutes,
  downloadRoutes,
  locationRoutes,
  resourceRoutes,
  deviceRoutes,
  homeRoutes,
  homeV1Routes,
  friendRoutes,
  inviteRoutes,
  sharingRoutes,
  sharingV1Routes,
  serverTokenRoutes,
].flat();

const inFormOfPath = formsOfPaths(plexTvRoutes);

const accountOperations = operations.filter(({ host }) => host === 'plex.tv' || host === 'clients.plex.tv');

/** The account service, with its pages. plex.tv and clients.plex.tv have the same routes, of which the contract names each once. */
export function plexTvHosts(world: World): Readonly<Record<'plex.tv' | 'clients.plex.tv', Host>> {
  const [service, pages] = [serviceOf(world), linkPages(world)];
  const isPage = (url: string): boolean => /^\/(?:link|auth)\/?$/.test(new URL(url).pathname);
  const host: Host = {
    fetch: async (request) =>
      isPage(request.url) ? pages.fetch(request) : service.fetch(await withFormAsQuery(inFormOfPath(request))),
  };
  return { 'plex.tv': host, 'clients.plex.tv': host };
}

/** Pictures of Plex's catalogue are on hosts of their own; those of accounts are beside the service. */
function isPicture({ hostname, pathname }: URL): boolean {
  return /^(?:images|[a-z]+-static)\.plex\.tv$/.test(hostname) || /^\/users\/[\da-f]+\/avatar$/.test(pathname);
}

async function picture({ pathname }: URL): Promise<Response> {
  const { bytes, type } = await drawnPicture(pathname.endsWith('/avatar') ? 'square' : 'poster', hashOf(pathname));
  return whole(bytes, 200, { 'Content-Type': type });
}

function serviceOf(world: World): Host {
  return router({
    routes: plexTvRoutes,
    operations: accountOperations,
    ask: (request, path) => new Ask(world, request, path),
    refuse: (ask, { audience }) => (audience === 'everybody' ? undefined : refuseStranger(ask)),
    missing: (ask) => refuse(ask, 'missing'),
    otherMethod,
    notFound: (ask) => (isPicture(ask.url) ? picture(ask.url) : refuse(ask, 'unknown')),
  });
}

/** v2 says what a path has (`GET` of `/api/v2/shared_servers`, seen in 2026); older routes are not found. */
function otherMethod(ask: Ask, methods: readonly string[]): Response | undefined {
  if (!ask.url.pathname.startsWith('/api/v2/')) return undefined;
  return refuse(ask, 'otherMethod', { Allow: ['OPTIONS', ...methods].join(', ') });
}
