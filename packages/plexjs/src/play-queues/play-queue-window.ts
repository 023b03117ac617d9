import type { PlayQueue as PlayQueueData } from '../generated/models/play-queues.ts';
import { getPlayQueue } from '../generated/pms/play-queues.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** Which part of a queue is wanted. */
export interface WindowOptions extends RequestOptions {
  /** How many entries there are at most on each side of the middle. Default: the server's, 50. */
  readonly window?: number | undefined;
  /** The entry in the middle, or its `playQueueItemId`. Default: the current one. */
  readonly center?:
    | { readonly playQueueItemId?: string | undefined; readonly title?: string | undefined }
    | string
    | number;
  /** Whether entries before the middle are wanted. Default: true. */
  readonly before?: boolean;
  /** Whether entries behind the middle are wanted. Default: true. */
  readonly after?: boolean;
  /** Takes the queue over for this player. Default: false. */
  readonly own?: boolean;
}

/** Reads a part of a queue. Throws `PlexUsageError` for a window that makes no sense. */
export async function readWindow(
  server: PlexServer,
  playQueueId: string | number,
  { window, center, before, after, own, ...options }: WindowOptions = {},
): Promise<PlayQueueData> {
  if (window !== undefined && !(Number.isInteger(window) && window >= 0))
    throw new PlexUsageError(`window is a whole number from 0 on, not ${window}.`);
  const middle = typeof center === 'object' ? center.playQueueItemId : center;
  if (typeof center === 'object' && middle === undefined)
    throw new PlexUsageError(`“${center.title ?? ''}” is no entry of a queue: it has no playQueueItemId.`);
  const params = { playQueueId, window, center: middle, includeBefore: before, includeAfter: after, own };
  return getPlayQueue(server.client, params, options);
}
