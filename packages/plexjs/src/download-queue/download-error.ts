import type { DownloadQueueItem } from '../generated/pms/download-queue.ts';
import { PlexError, type PlexErrorDetails } from '../transport/plex-error.ts';

/** A server could not get an item ready to be taken along, or has thrown it away. `entry` says what it knows. */
export class PlexDownloadError extends PlexError {
  static override readonly plexCode = 'download';
  declare readonly code: 'download';
  /** What could not be got ready. */
  declare readonly entry?: DownloadQueueItem;

  constructor(message: string, details: PlexErrorDetails & { readonly entry?: DownloadQueueItem } = {}) {
    super(message, details);
  }
}
