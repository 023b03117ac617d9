import {
  addDownloadQueueItems,
  type DownloadQueueItem,
  getDownloadQueueItems,
  listDownloadQueueItems,
} from '../generated/pms/download-queue.ts';
import { several } from '../items/item-uri.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import type { ClientProfile } from '../playback/client-profile.ts';
import { type Playable, type QualityOptions, qualityParams, requestOf } from '../playback/play-options.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** How items are wanted. */
export interface DownloadWish extends QualityOptions, RequestOptions {
  /** What the player can do: the targets of the context `static` are what is converted to. Default: that of the queue. */
  readonly profile?: ClientProfile;
}

/** Where a queue is. */
export interface QueuePlace {
  readonly server: PlexServer;
  readonly queueId: string;
}

/** How many items one request names: all of them stand in its address. */
const most = 100;

/** Adds items, and gives the numbers of their entries. Throws `PlexUsageError` for what cannot be queued, before anything is sent. */
export async function addItems(
  { server, queueId }: QueuePlace,
  items: Playable | readonly Playable[],
  profile: ClientProfile,
  options: DownloadWish,
): Promise<readonly string[]> {
  const keys = several<Playable>(items).map(keyOf);
  const params = { queueId, ...qualityParams(options), ...profile.parameters };
  const request = requestOf(options, profile);
  const ids: string[] = [];
  for (let at = 0; at < keys.length; at += most) {
    const some = { ...params, keys: keys.slice(at, at + most) };
    const { addedQueueItems } = await addDownloadQueueItems(server.client, some, request);
    ids.push(...addedQueueItems.map(({ id }) => id));
  }
  return ids;
}

/** Reads the entries of some numbers in their order, or all of them. */
export async function readEntries(
  { server, queueId }: QueuePlace,
  ids: readonly string[] | undefined,
  options?: RequestOptions,
): Promise<readonly DownloadQueueItem[]> {
  if (ids === undefined) return (await listDownloadQueueItems(server.client, { queueId }, options)).downloadQueueItems;
  const found = new Map<string, DownloadQueueItem>();
  const wanted = [...new Set(ids)];
  for (let at = 0; at < wanted.length; at += most) {
    const params = { queueId, itemId: wanted.slice(at, at + most) };
    for (const entry of (await getDownloadQueueItems(server.client, params, options)).downloadQueueItems)
      found.set(entry.id, entry);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

function keyOf(item: Playable): string {
  if (item.type === 'photo')
    throw new PlexUsageError(`“${item.title}” is a photo, and needs no queue: take its file with \`download()\`.`);
  if (!('media' in item))
    throw new PlexUsageError('Only what is played can be queued: of shows and albums, add the episodes and tracks.');
  return `/library/metadata/${ratingKeyOf(item)}`;
}
