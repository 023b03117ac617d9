import { operations } from 'plexjs/contract';
import { eventSourceRoutes } from '../events/event-source.ts';
import { refusal } from '../http/answer.ts';
import { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { type Host, router } from '../http/router.ts';
import { settleActivities } from '../world/activities.ts';
import type { World } from '../world/world.ts';
import { accountOf } from './access.ts';
import { ultraBlurRoutes } from './ultrablur.ts';
import { peopleRoutes } from './people.ts';
import { treeRoutes } from './metadata-tree.ts';
import { sonicRoutes } from './metadata-sonic.ts';
import { libraryMatchRoutes } from './library-matches.ts';
import { libraryListRoutes } from './library-lists.ts';
import { artworkReadRoutes } from './artwork-read.ts';
import { workers } from './activities-workers.ts';
import { administrationRoutes } from './administration.ts';
import { hubManagementRoutes } from './hubs-manage.ts';
import { hubRoutes } from './hubs.ts';
import { relationRoutes } from './metadata-relations.ts';
import { metadataRoutes } from './metadata.ts';
import { partRoutes } from './parts.ts';
import { photoTranscodeRoutes } from './photo-transcode.ts';
import { playQueueRoutes } from './play-queue-routes.ts';
import { systemRoutes } from './providers-system.ts';
import { providerRoutes } from './providers.ts';
import { ratingRoutes } from './rating.ts';
import { serverAccountRoutes } from './root-account.ts';
import { rootRoutes } from './root.ts';
import { searchRoutes } from './search.ts';
import { autocompleteRoutes } from './section-filters-autocomplete.ts';
import { sectionFilterRoutes } from './section-filters.ts';
import { sectionDetailRoutes } from './section-meta-details.ts';
import { commonRoutes } from './section-views-common.ts';
import { sectionFolderRoutes } from './section-views-folder.ts';
import { sectionGroupRoutes } from './section-views-photos.ts';
import { sectionViewRoutes } from './section-views.ts';
import { sectionRoutes } from './sections.ts';
import { seenDevice } from './clients-devices.ts';
import { clientRoutes } from './clients.ts';
import { downloadQueueRoutes } from './download-queue.ts';
import { dvrRoutes } from './dvr.ts';
import { guideRoutes } from './epg-guide.ts';
import { epgRoutes } from './epg.ts';
import { liveTvRoutes } from './live-tv.ts';
import { subscriptionRoutes } from './subscriptions.ts';
import { statisticsRoutes } from './statistics.ts';
import { statusRoutes } from './status.ts';
import { settlePlayback } from './timeline-upkeep.ts';
import { timelineRoutes } from './timeline.ts';
import { transcodeRoutes } from './transcode.ts';
import { watchRoutes } from './watch.ts';

/** What the media server answers, by area. */
export const mediaServerRoutes: readonly Route[] = [
  rootRoutes,
  serverAccountRoutes,
  providerRoutes,
  systemRoutes,
  sectionRoutes,
  sectionDetailRoutes,
  sectionFilterRoutes,
  sectionViewRoutes,
  sectionFolderRoutes,
  sectionGroupRoutes,
  autocompleteRoutes,
  commonRoutes,
  metadataRoutes,
  relationRoutes,
  ultraBlurRoutes,
  peopleRoutes,
  treeRoutes,
  sonicRoutes,
  libraryMatchRoutes,
  libraryListRoutes,
  artworkReadRoutes,
  hubRoutes,
  hubManagementRoutes,
  searchRoutes,
  partRoutes,
  watchRoutes,
  ratingRoutes,
  timelineRoutes,
  statusRoutes,
  playQueueRoutes,
  transcodeRoutes,
  downloadQueueRoutes,
  dvrRoutes,
  epgRoutes,
  guideRoutes,
  liveTvRoutes,
  subscriptionRoutes,
  clientRoutes,
  statisticsRoutes,
  eventSourceRoutes,
  photoTranscodeRoutes,
  administrationRoutes,
].flat();

const serverOperations = operations.filter(({ host }) => host === 'pms');

/** The media server. */
export function mediaServer(world: World): Host {
  world.clock.onTime(() => settle(world));
  return router({
    routes: mediaServerRoutes,
    operations: serverOperations,
    ask: (request, path) => {
      settle(world);
      const ask = new Ask(world, request, path, accountOf(world, request));
      seenDevice(ask);
      return ask;
    },
    refuse: (ask, { audience }) => {
      if (audience !== 'everybody' && ask.account === undefined)
        return refusal(401, { isRoot: ask.url.pathname === '/' });
      return audience === 'owner' && ask.scope !== 'owner' ? refusal(403) : undefined;
    },
    missing: (_, { id }) => refusal(501, { why: `The sandbox does not have the operation ${id}.` }),
    notFound: (ask) => refusal(ask.account === undefined ? 401 : 404),
  });
}

/** Does what is due by the clock. */
function settle(world: World): void {
  settlePlayback(world);
  settleActivities(world, workers);
}
