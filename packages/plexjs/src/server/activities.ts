import type { Activity as ActivityData } from '../generated/models/activities.ts';
import { cancelActivity, listActivities } from '../generated/pms/activities.ts';
import { boundTo } from '../items/bound-to.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { followActivity } from './follow-activity.ts';
import type { OnProgress } from './job.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

/** Work that a server does. */
export interface Activity extends ActivityData {
  /** The server that does it. */
  readonly server: PlexServer;
}

/** Work that a server does, such as a scan. */
export class Activity {
  /**
   * Ends it: `DELETE /activities/{uuid}`.
   *
   * @throws {PlexUsageError} When it is not `cancellable`.
   */
  async cancel(options?: RequestOptions): Promise<void> {
    if (this.cancellable !== true) throw new PlexUsageError(`“${this.title}” cannot be cancelled.`);
    await cancelActivity(this.server.client, { activityId: uuidOf(this) }, options);
  }

  /** Waits until it is over. */
  async wait(options: RequestOptions & { readonly onProgress?: OnProgress } = {}): Promise<void> {
    await followActivity(this.server, uuidOf(this), options);
  }
}

/** See `PlexServer.activities`. */
export async function readActivities(server: PlexServer, options?: RequestOptions): Promise<Activity[]> {
  const { activities } = await listActivities(server.client, undefined, options);
  return activities.map(boundTo(server, Activity));
}

function uuidOf({ uuid, title }: ActivityData): string {
  if (uuid === undefined) throw new PlexUsageError(`“${title}” has no uuid, so the server cannot be asked about it.`);
  return uuid;
}
