import { applyUpdates, checkUpdates, getUpdatesStatus, type UpdaterStatus } from '../generated/pms/updater.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

/** How a server looks for a newer version of itself. */
export interface UpdateCheckOptions extends RequestOptions {
  /** Whether the server downloads what it finds. Default: false. */
  readonly download?: boolean;
}

/** When a server installs a newer version. */
export interface UpdateInstallOptions extends RequestOptions {
  /** At night, when its upkeep is due, instead of now. Default: false. */
  readonly tonight?: boolean;
  /** Leaves this version out. Default: false. */
  readonly skip?: boolean;
}

/** See `System.checkForUpdate`. */
export async function lookForUpdate(
  server: PlexServer,
  { download = false, ...options }: UpdateCheckOptions = {},
): Promise<UpdaterStatus> {
  await checkUpdates(server.client, { download }, options);
  return getUpdatesStatus(server.client, undefined, options);
}

/** See `System.installUpdate`. */
export async function installUpdate(
  server: PlexServer,
  { tonight, skip, ...options }: UpdateInstallOptions = {},
): Promise<void> {
  await applyUpdates(server.client, { tonight, skip }, options);
}
