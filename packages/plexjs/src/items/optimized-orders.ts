import {
  decodeOptimizeGeneratorContainer,
  type OptimizeGenerator,
  type OptimizeGeneratorContainer,
} from '../generated/pms/playlist-generator-models.ts';
import { getPlaylistGenerator } from '../generated/pms/playlist-generators.ts';
import { getPlaylistItems, listPlaylists } from '../generated/pms/playlists.ts';
import { getBackgroundTasks } from '../generated/pms/status.ts';
import type { OnProgress } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { sleep } from '../transport/sleep.ts';
import type { Definition } from '../wire/operation.ts';

/** The type that orders of optimized versions have, as the list that holds them and the tags that name what they are for. */
export const optimizedType = 42;

/** The playlist that holds the orders. Throws `PlexUsageError` where the server has none. */
export async function orderListOf({ client }: PlexServer, options?: RequestOptions): Promise<string> {
  const { items: lists } = await listPlaylists(client, { type: optimizedType }, options);
  const playlistId = lists[0]?.ratingKey;
  if (playlistId === undefined) throw new PlexUsageError('This server does not make optimized versions.');
  return playlistId;
}

// The list of orders is read like any playlist, and holds something else.
const getOrders: Definition<'pms', OptimizeGeneratorContainer> = {
  id: getPlaylistItems.id,
  host: getPlaylistItems.host,
  method: getPlaylistItems.method,
  path: getPlaylistItems.path,
  reading: decodeOptimizeGeneratorContainer,
};

/** All orders. */
export async function readOrders(
  { client }: PlexServer,
  playlistId: string,
  options?: RequestOptions,
): Promise<readonly OptimizeGenerator[]> {
  return (await client.call(getOrders, { playlistId }, options)).generators;
}

// In milliseconds.
const [firstPause, longestPause] = [50, 1000];

/** Waits until all versions of an order are made. */
export async function followOrder(
  { client }: PlexServer,
  playlistId: string,
  generatorId: string,
  { onProgress, ...options }: RequestOptions & { readonly onProgress?: OnProgress | undefined },
): Promise<void> {
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    const [order] = (await getPlaylistGenerator(client, { playlistId, generatorId }, options)).generators;
    const { state, itemsCount = 0, itemsCompleteCount = 0 } = order?.status ?? {};
    if (state !== 'pending') break;
    const { transcodeJobs } = await getBackgroundTasks(client, undefined, options);
    const job = transcodeJobs.find((one) => one.generatorId === generatorId);
    const done = itemsCompleteCount * 100 + (job?.progress ?? 0);
    const message = job?.title ?? order?.title;
    const total = itemsCount * 100;
    onProgress?.({ done, ...(total > 0 && { total, fraction: done / total }), ...(message && { message }) });
    await sleep(pause, options.signal);
  }
  onProgress?.({ done: 100, total: 100, fraction: 1 });
}
