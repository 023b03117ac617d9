export { PlexDownloadError } from './download-queue/download-error.ts';
export { DownloadQueue, type DownloadQueueState } from './download-queue/download-queue.ts';
export type { DownloadWish } from './download-queue/queue-requests.ts';
export { QueuedDownload, type WaitOptions } from './download-queue/queued-download.ts';
