import { sleep } from '../transport/sleep.ts';
import type { Activity } from '../generated/models/activities.ts';
import { listActivities } from '../generated/pms/activities.ts';
import type { JobOptions } from './job.ts';
import type { PlexServer } from './plex-server.ts';

// How often a server is asked: soon at first, because much is done at once, and then every second. In milliseconds.
const [firstPause, longestPause] = [50, 1000];

/** How often work may be looked for before it is taken to be over: servers begin it a moment after they have answered. */
const patience = 4;

/**
 * Waits until work of a server is done, by asking for its activities: `GET /activities`.
 *
 * @param which The work's UUID, or what tells it.
 */
export async function followActivity(
  server: PlexServer,
  which: string | ((activity: Activity) => boolean),
  { onProgress, ...options }: JobOptions,
): Promise<void> {
  const isIt = typeof which === 'string' ? ({ uuid }: Activity) => uuid === which : which;
  let [pause, looked, wasSeen] = [firstPause, 0, false];
  for (;;) {
    const { activities } = await listActivities(server.client, undefined, options);
    const activity = activities.find(isIt);
    if (activity === undefined && (wasSeen || ++looked >= patience)) break;
    if (activity) {
      wasSeen = true;
      const { progress, title, subtitle } = activity;
      // Servers say -1 where they do not know how long it takes.
      const known = progress !== undefined && progress >= 0;
      const message = [title, subtitle].filter(Boolean).join(': ');
      onProgress?.({
        done: known ? progress : 0,
        ...(known && { total: 100, fraction: progress / 100 }),
        ...(message && { message }),
      });
    }
    await sleep(pause, options.signal);
    pause = Math.min(pause * 2, longestPause);
  }
  onProgress?.({ done: 100, total: 100, fraction: 1 });
}
