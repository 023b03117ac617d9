import type { Route } from '../../http/route.ts';
import { activityRoutes } from './activities.ts';
import { artworkWriteRoutes } from '../artwork/artwork-write.ts';
import { butlerRoutes } from './butler.ts';
import { collectionRoutes } from '../collections/collections.ts';
import { deleteRoutes } from '../items/delete.ts';
import { diagnosticsRoutes } from './diagnostics.ts';
import { extraRoutes } from '../items/edit-extras.ts';
import { editRoutes } from '../items/edit.ts';
import { generatorRoutes } from '../playlists/generators.ts';
import { logRoutes } from './log.ts';
import { markerRoutes } from '../items/markers.ts';
import { matchRoutes } from '../items/match.ts';
import { providerGroupRoutes } from './metadata-agents-groups.ts';
import { metadataProviderRoutes } from './metadata-agents.ts';
import { playlistItemRoutes } from '../playlists/playlists-items.ts';
import { playlistUploadRoutes } from '../playlists/playlists-upload.ts';
import { playlistRoutes } from '../playlists/playlists.ts';
import { preferenceRoutes } from './preferences.ts';
import { itemAnalysisRoutes } from '../library/scan-items.ts';
import { maintenanceRoutes } from '../library/scan-maintenance.ts';
import { sectionAdminRoutes } from '../library/section-admin.ts';
import { securityRoutes } from './security.ts';
import { levelRoutes } from '../items/streams-levels.ts';
import { previewRoutes } from '../items/streams-previews.ts';
import { streamRoutes } from '../items/streams.ts';
import { subtitleRoutes } from '../items/subtitles.ts';
import { syncRoutes } from './sync.ts';
import { updaterRoutes } from './updater.ts';
import { webRoutes } from './web.ts';

/** What changes libraries and their items, and what administers the server. */
export const administrationRoutes: readonly Route[] = [
  webRoutes,
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
