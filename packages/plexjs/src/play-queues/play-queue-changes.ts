import type { PlayQueue as PlayQueueData } from '../generated/models/play-queues.ts';
import {
  addToPlayQueue,
  clearPlayQueue,
  deletePlayQueueItem,
  movePlayQueueItem,
  resetPlayQueue,
  shuffle as shuffleQueue,
  unshuffle as unshuffleQueue,
} from '../generated/pms/play-queues.ts';
import { several } from '../items/item-uri.ts';
import type { Item } from '../items/item.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { kindOfAll } from '../playlists/media-kind.ts';
import { behindItself, notIn } from '../playlists/playlist-entries.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { partsOf, type PlayQueueSource } from './play-queue-source.ts';
import { readWindow } from './play-queue-window.ts';
import type { PlayQueue } from './play-queue.ts';

/** The number of a queue. Throws `PlexUsageError` where the server gave none. */
export function idOf({ playQueueId }: Pick<PlayQueue, 'playQueueId'>): string {
  if (playQueueId === undefined) throw new PlexUsageError('The server did not say which number the queue has.');
  return playQueueId;
}

/** See `PlayQueue.add`. */
export async function addTo(
  queue: PlayQueue,
  source: PlayQueueSource,
  next: boolean,
  options?: RequestOptions,
): Promise<PlayQueueData> {
  const { parts } = await partsOf(queue.server, source, kindOfAll(queue.items), 300, options);
  // What goes straight behind the current entry goes before what went there last.
  const [first = parts[0], ...others] = next ? parts.toReversed() : parts;
  const send = (part: (typeof parts)[number]): PromiseLike<PlayQueueData> =>
    addToPlayQueue(queue.server.client, { playQueueId: idOf(queue), ...part, next }, options);
  let changed = await send(first);
  for (const part of others) changed = await send(part);
  return changed;
}

/** See `PlayQueue.remove`. */
export async function removeFrom(
  queue: PlayQueue,
  items: Item | readonly Item[],
  options?: RequestOptions,
): Promise<PlayQueueData> {
  const entries = await entriesOf(queue, several<Item>(items), options);
  const params = { playQueueId: idOf(queue) };
  let changed: PlayQueueData | undefined;
  for (const playQueueItemId of entries)
    changed = await deletePlayQueueItem(queue.server.client, { ...params, playQueueItemId }, options);
  return changed ?? readWindow(queue.server, idOf(queue), options);
}

/** See `PlayQueue.move`. */
export async function moveIn(
  queue: PlayQueue,
  item: Item,
  after: Item | undefined,
  options?: RequestOptions,
): Promise<PlayQueueData> {
  if (item === after) throw behindItself(item);
  const [entry = '', behind] = await entriesOf(queue, after ? [item, after] : [item], options);
  if (entry === behind) throw behindItself(item);
  const params = { playQueueId: idOf(queue), playQueueItemId: entry, after: behind };
  return movePlayQueueItem(queue.server.client, params, options);
}

/** See `PlayQueue.clear`. */
export async function clear(queue: PlayQueue, options?: RequestOptions): Promise<PlayQueueData> {
  return clearPlayQueue(queue.server.client, { playQueueId: idOf(queue) }, options);
}

/** See `PlayQueue.reset`. */
export async function reset(queue: PlayQueue, options?: RequestOptions): Promise<PlayQueueData> {
  return resetPlayQueue(queue.server.client, { playQueueId: idOf(queue) }, options);
}

/** See `PlayQueue.shuffle`. */
export async function shuffle(queue: PlayQueue, options?: RequestOptions): Promise<PlayQueueData> {
  await checkNothingIsNext(queue, options);
  return shuffleQueue(queue.server.client, { playQueueId: idOf(queue) }, options);
}

/** See `PlayQueue.unshuffle`. */
export async function unshuffle(queue: PlayQueue, options?: RequestOptions): Promise<PlayQueueData> {
  await checkNothingIsNext(queue, options);
  return unshuffleQueue(queue.server.client, { playQueueId: idOf(queue) }, options);
}

async function checkNothingIsNext(queue: PlayQueue, options?: RequestOptions): Promise<void> {
  if (queue.playQueueLastAddedItemId === undefined) return;
  // It may have been played since the queue was read.
  const now = await readWindow(queue.server, idOf(queue), options);
  if (now.playQueueLastAddedItemId !== undefined)
    throw new PlexUsageError(
      'Something is up next in the queue, and then servers do not change its order. `remove` what is in `upNext`, or `clear` the queue, first.',
    );
}

/** The numbers of entries. What is not in the window, or is no entry, is looked for in the whole queue, as it is now. */
async function entriesOf(
  queue: PlayQueue,
  items: readonly Item[],
  options?: RequestOptions,
): Promise<readonly string[]> {
  const shown = new Set(queue.items.map(({ playQueueItemId }) => playQueueItemId));
  const said = items.map(({ playQueueItemId }) => playQueueItemId);
  if (said.every((entry): entry is string => entry !== undefined && shown.has(entry))) return said;
  const window = Math.max(queue.playQueueTotalCount ?? 0, 50);
  let whole = await readWindow(queue.server, idOf(queue), { ...options, window });
  const total = whole.playQueueTotalCount ?? 0;
  if (whole.items.length < total) whole = await readWindow(queue.server, idOf(queue), { ...options, window: total });
  return entriesAmong(whole.items, items).map((entry, index) => {
    if (entry === undefined) throw notIn({ title: 'the queue' }, items[index] ?? {}, whole.items);
    return entry;
  });
}

type Entry = Pick<Item, 'playQueueItemId' | 'ratingKey'>;

function entriesAmong(there: readonly Entry[], items: readonly Item[]): readonly (string | undefined)[] {
  const taken = new Set(items.map(({ playQueueItemId }) => playQueueItemId));
  return items.map((item) => {
    const isIt = ({ playQueueItemId, ratingKey }: Entry): boolean =>
      item.playQueueItemId === undefined
        ? ratingKey === ratingKeyOf(item) && !taken.has(playQueueItemId)
        : playQueueItemId === item.playQueueItemId;
    const entry = there.find(isIt)?.playQueueItemId;
    taken.add(entry);
    return entry;
  });
}
