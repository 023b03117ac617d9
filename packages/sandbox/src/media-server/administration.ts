import type { Route } from '../http/route.ts';
import { activityRoutes } from './activities.ts';
import { artworkWriteRoutes } from './artwork-write.ts';
import { butlerRoutes } from './butler.ts';
import { collectionRoutes } from './collections.ts';
import { deleteRoutes } from './delete.ts';
import { diagnosticsRoutes } from './diagnostics.ts';
import { extraRoutes } from './edit-extras.ts';
import { editRoutes } from './edit.ts';
import { generatorRoutes } from './generators.ts';
import { logRoutes } from './log.ts';
import { markerRoutes } from './markers.ts';
import { matchRoutes } from './match.ts';
import { providerGroupRoutes } from './metadata-agents-groups.ts';
import { metadataProviderRoutes } from './metadata-agents.ts';
import { playlistItemRoutes } from './playlists-items.ts';
import { playlistUploadRoutes } from './playlists-upload.ts';
import { playlistRoutes } from './playlists.ts';
import { preferenceRoutes } from './preferences.ts';
import { itemAnalysisRoutes } from './scan-items.ts';
import { maintenanceRoutes } from './scan-maintenance.ts';
import { sectionAdminRoutes } from './section-admin.ts';
import { securityRoutes } from './security.ts';
import { levelRoutes } from './streams-levels.ts';
import { previewRoutes } from './streams-previews.ts';
import { streamRoutes } from './streams.ts';
import { subtitleRoutes } from './subtitles.ts';
import { syncRoutes } from './sync.ts';
import { updaterRoutes } from './updater.ts';

/** What changes libraries and their items, and what administers the server. */
export const administrationRoutes: readonly Route[] = [
  editRoutes,
  extraRoutes,
  artworkWriteRoutes,
  matchRoutes,
  deleteRoutes,
  markerRoutes,
  streamRoutes,
  levelRoutes,
  previewRoutes,
  subtitleRoutes,
  collectionRoutes,
  playlistRoutes,
  playlistItemRoutes,
  playlistUploadRoutes,
  generatorRoutes,
  sectionAdminRoutes,
  maintenanceRoutes,
  itemAnalysisRoutes,
  activityRoutes,
  butlerRoutes,
  preferenceRoutes,
  updaterRoutes,
  logRoutes,
  diagnosticsRoutes,
  securityRoutes,
  metadataProviderRoutes,
  providerGroupRoutes,
  syncRoutes,
].flat();
