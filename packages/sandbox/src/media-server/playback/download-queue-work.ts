import { endActivity, type PlannedStep, startActivity, type Worker } from '../../world/activities.ts';
import type { DownloadRecord } from '../../world/records-playback.ts';
import { without } from '../../world/without.ts';
import type { World } from '../../world/world.ts';
import { conversionFields } from './transcode-fields.ts';

/** How long a decision takes, and then the wait for a turn, in milliseconds. */
const moment = 1000;

/** How many times faster than playback a file is converted. */
const speed = 8;

/** What is ready is kept for so long, in milliseconds. */
const keptFor = 14 * 24 * 60 * 60 * 1000;

/** What is known of an entry before the server works on it. */
export type Download = Omit<DownloadRecord, 'status' | 'since' | 'progress' | 'activity'>;

/** Begins with an entry, or begins anew. */
export function beginDownload(world: World, download: Download): DownloadRecord {
  const item = world.tables.items.get(download.itemId);
  const activity = startActivity(world, {
    type: 'media.download',
    title: 'Downloading media',
    subtitle: item?.title ?? '',
    context: { key: download.key },
    steps: stepsOf(world, download),
  });
  const record: DownloadRecord = {
    ...without(download, 'error'),
    status: 'deciding',
    since: world.clock.now(),
    progress: 0,
    activity,
  };
  world.tables.downloads.set(record.id, record);
  return record;
}

/** Stops the work on an entry. */
export function stopDownload(world: World, { activity }: DownloadRecord): void {
  const running = world.tables.activities.get(activity);
  if (running) endActivity(world, running);
}

/** Forgets what has been ready for too long. */
export function expireDownloads({ tables, clock }: World): void {
  const now = clock.now();
  for (const download of tables.downloads.values())
    if (download.status === 'available' && now - download.since > keptFor)
      tables.downloads.set(download.id, { ...download, status: 'expired', since: now });
}

/** What activities do for entries, by name. */
export const downloadWorkers: Readonly<Record<string, Worker>> = {
  'download.status': ({ tables, clock }, { id, status, progress }) => {
    tables.downloads.update(Number(id), (download) => ({
      ...download,
      status: String(status) as DownloadRecord['status'],
      progress: Number(progress),
      since: clock.now(),
      ...(status === 'error' && { error: String(download.codes.generalDecisionText ?? '') }),
    }));
  },
};

function stepsOf(world: World, { id, itemId, mediaId, codes, conversion }: Download): readonly PlannedStep[] {
  const step = (after: number, progress: number, status: DownloadRecord['status']): PlannedStep => ({
    after,
    progress,
    work: { name: 'download.status', input: { id, status, progress } },
  });
  if (Number(codes.generalDecisionCode) >= 2000) return [step(moment, 100, 'error')];
  const begin = step(moment, 0, 'waiting');
  if (conversion === undefined) return [begin, step(moment, 100, 'available')];
  const media = world.tables.items.get(itemId)?.media.find((one) => one.id === mediaId);
  const quarter = Math.ceil(Number(media?.fields.duration ?? 0) / speed / 4);
  return [
    begin,
    step(moment, 0, 'processing'),
    ...[25, 50, 75].map((progress) => step(quarter, progress, 'processing')),
    step(quarter, 100, 'available'),
  ];
}

/** The conversion of an entry while it goes on, as it is shown. */
export function downloadTranscodeRow({ tables }: World, download: DownloadRecord): object {
  const { id, itemId, mediaId, partId, progress, conversion } = download;
  const media = tables.items.get(itemId)?.media.find((one) => one.id === mediaId);
  const part = media?.parts.find((one) => one.id === partId);
  const duration = Number(media?.fields.duration ?? 0);
  return {
    key: `/transcode/sessions/download-${id}`,
    throttled: false,
    complete: false,
    progress,
    size: Math.round(((conversion?.bitrate ?? 0) * duration * progress) / 800),
    speed,
    error: false,
    duration,
    remaining: Math.ceil((duration * (100 - progress)) / 100 / speed / 1000),
    ...(conversion && conversionFields(part, conversion)),
    transcodeHwRequested: false,
    transcodeHwFullPipeline: false,
  };
}
