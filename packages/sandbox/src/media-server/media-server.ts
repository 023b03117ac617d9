import { operations } from 'plexjs/contract';
import { eventSourceRoutes } from '../events/event-source.ts';
import { refusal } from '../http/answer.ts';
import { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { type Host, router } from '../http/router.ts';
import { settleActivities } from '../world/activities.ts';
import type { World } from '../world/world.ts';
import { accountOf } from './administration/access.ts';
import { ultraBlurRoutes } from './artwork/ultrablur.ts';
import { peopleRoutes } from './library/people.ts';
import { treeRoutes } from './items/metadata-tree.ts';
import { sonicRoutes } from './items/metadata-sonic.ts';
import { libraryMatchRoutes } from './library/library-matches.ts';
import { libraryListRoutes } from './library/library-lists.ts';
import { artListRoutes } from './artwork/art-lists.ts';
import { artworkReadRoutes } from './artwork/artwork-read.ts';
import { resourceRoutes } from './artwork/resources.ts';
import { workers } from './administration/activities-workers.ts';
import { administrationRoutes } from './administration/administration.ts';
import { hubManagementRoutes } from './hubs/hubs-manage.ts';
import { hubRoutes } from './hubs/hubs.ts';
import { relationRoutes } from './items/metadata-relations.ts';
import { metadataRoutes } from './items/metadata.ts';
import { partRoutes } from './items/parts.ts';
import { photoTranscodeRoutes } from './artwork/photo-transcode.ts';
import { playQueueRoutes } from './playback/play-queue-routes.ts';
import { systemRoutes } from './administration/providers-system.ts';
import { providerRoutes } from './administration/providers.ts';
import { ratingRoutes } from './playback/rating.ts';
import { serverAccountRoutes } from './administration/root-account.ts';
import { rootRoutes } from './administration/root.ts';
import { searchRoutes } from './hubs/search.ts';
import { autocompleteRoutes } from './library/section-filters-autocomplete.ts';
import { sectionFilterRoutes } from './library/section-filters.ts';
import { sectionMenuListRoutes } from './library/section-menu-lists.ts';
import { sectionDetailRoutes } from './library/section-meta-details.ts';
import { commonRoutes } from './library/section-views-common.ts';
import { sectionFolderRoutes } from './library/section-views-folder.ts';
import { sectionGroupRoutes } from './library/section-views-photos.ts';
import { sectionViewRoutes } from './library/section-views.ts';
import { sectionRoutes } from './library/sections.ts';
import { seenDevice } from './administration/clients-devices.ts';
import { clientRoutes } from './administration/clients.ts';
import { downloadQueueRoutes } from './playback/download-queue.ts';
import { dvrRoutes } from './live-tv/dvr.ts';
import { guideRoutes } from './live-tv/epg-guide.ts';
import { guideHubRoutes } from './live-tv/epg-hubs.ts';
import { epgRoutes } from './live-tv/epg.ts';
import { liveTvRoutes } from './live-tv/live-tv.ts';
import { subscriptionRoutes } from './live-tv/subscriptions.ts';
import { statisticsRoutes } from './playback/statistics.ts';
import { statusRoutes } from './playback/status.ts';
import { settlePlayback } from './playback/timeline-upkeep.ts';
import { timelineRoutes } from './playback/timeline.ts';
import { transcodeRoutes } from './playback/transcode.ts';
import { transcodePieceRoutes } from './playback/transcode-pieces.ts';
import { watchRoutes } from './playback/watch.ts';

/** What the media server answers, by area. */
export const mediaServerRoutes: readonly Route[] = [
  rootRoutes,
  serverAccountRoutes,
  providerRoutes,
  systemRoutes,
  sectionRoutes,
  sectionDetailRoutes,
  sectionFilterRoutes,
  sectionMenuListRoutes,
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
  artListRoutes,
  resourceRoutes,
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
  transcodePieceRoutes,
  downloadQueueRoutes,
  dvrRoutes,
  epgRoutes,
  guideRoutes,
  guideHubRoutes,
  liveTvRoutes,
  subscriptionRoutes,
  clientRoutes,
  statisticsRoutes,
  eventSourceRoutes,
  photoTranscodeRoutes,
  administrationRoutes,
].flat();

const serverOperations = operations.filter(({ host }) => host === 'pms');

const sockets: ReadonlySet<string> = new Set(['connectWebSocket', 'connectWebSocketPlural']);

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
    missing: (_, { id }) =>
      sockets.has(id)
        ? refusal(400, { why: 'This is a WebSocket, which only a port has. Ask for an upgrade.' })
        : refusal(501, { why: `The sandbox does not have the operation ${id}.` }),
    notFound: (ask) => refusal(ask.account === undefined ? 401 : 404),
  });
}

/** Does what is due by the clock. */
function settle(world: World): void {
  settlePlayback(world);
  settleActivities(world, workers);
}
