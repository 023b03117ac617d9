import type { Worker } from '../../world/activities.ts';
import { analysisWorkers } from '../library/scan-analysis.ts';
import { dvrWorkers } from '../live-tv/dvr.ts';
import { grabWorkers } from '../live-tv/subscriptions-schedule.ts';
import { subscriptionWorkers } from '../live-tv/subscriptions.ts';
import { downloadWorkers } from '../playback/download-queue-work.ts';
import { convertItem } from '../playlists/generators-convert.ts';
import { refreshWorkers } from '../items/refresh.ts';
import { scanWorkers } from '../library/scan.ts';
import { subtitleWorkers } from '../items/subtitles-found.ts';

/** What activities can do, by name. */
export const workers: Readonly<Record<string, Worker>> = {
  ...scanWorkers,
  ...refreshWorkers,
  ...analysisWorkers,
  ...subtitleWorkers,
  ...downloadWorkers,
  ...dvrWorkers,
  ...grabWorkers,
  ...subscriptionWorkers,
  'conversion.item': convertItem,
};
