import type { Worker } from '../world/activities.ts';
import { analysisWorkers } from './scan-analysis.ts';
import { dvrWorkers } from './dvr.ts';
import { grabWorkers } from './subscriptions-schedule.ts';
import { subscriptionWorkers } from './subscriptions.ts';
import { downloadWorkers } from './download-queue-work.ts';
import { convertItem } from './generators-convert.ts';
import { refreshWorkers } from './refresh.ts';
import { scanWorkers } from './scan.ts';
import { subtitleWorkers } from './subtitles-found.ts';

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
