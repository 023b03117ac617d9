import type { Hono } from 'hono';
import { operations } from 'plexjs/contract';
import { refusal } from '../http/answer.ts';
import { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { router } from '../http/router.ts';
import type { World } from '../world/world.ts';
import { accountOf } from './access.ts';
import { metadataRoutes } from './metadata.ts';
import { partRoutes } from './parts.ts';
import { photoTranscodeRoutes } from './photo-transcode.ts';
import { rootRoutes } from './root.ts';
import { sectionRoutes } from './sections.ts';

/** What the media server answers, by area. */
export const mediaServerRoutes: readonly Route[] = [rootRoutes, sectionRoutes, metadataRoutes, partRoutes].flat();

/** The media server. */
export function mediaServer(world: World): Hono {
  const app: Hono = router({
    routes: [...mediaServerRoutes, ...photoTranscodeRoutes((request) => app.fetch(request))],
    operations: operations.filter(({ host }) => host === 'pms'),
    ask: (request, path) => new Ask(world, request, path, accountOf(world, request)),
    refuse: (ask, { audience }) => {
      if (audience !== 'everybody' && ask.account === undefined)
        return refusal(401, { isRoot: ask.url.pathname === '/' });
      return audience === 'owner' && ask.scope !== 'owner' ? refusal(403) : undefined;
    },
    missing: (_, { id }) => refusal(501, { why: `The sandbox does not have the operation ${id}.` }),
    notFound: (ask) => refusal(ask.account === undefined ? 401 : 404),
  });
  return app;
}
