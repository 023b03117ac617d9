import type { PlayQueue as PlayQueueData } from '../generated/models/play-queues.ts';
import { boundTo } from '../items/bound-to.ts';
import type { Item } from '../items/item.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { addTo, clear, idOf, moveIn, removeFrom, reset, shuffle, unshuffle } from './play-queue-changes.ts';
import type { PlayQueueSource } from './play-queue-source.ts';
import { readWindow, type WindowOptions } from './play-queue-window.ts';

/** What a player plays, one after another, as it was when it was read. */
export interface PlayQueue extends Omit<PlayQueueData, 'items'> {
  /** The server that it is on. */
  readonly server: PlexServer;
  /**
   * Its entries, or a window of them around the current one; `playQueueTotalCount` says how many there are. Each has a `playQueueItemId`:
   * the same item may be in the queue several times.
   */
  readonly items: readonly Item[];
}

/**
 * What a player plays, one after another, as it was when it was read. `PlayQueues` of `plexjs/play-queues` makes and reads them.
 * It is the decoded data themselves, with methods on the prototype. Methods that change it give what became of it, with a higher
 * `playQueueVersion`, and leave the object as it is.
 *
 * ```ts
 * let queue = await queues.create(album, { shuffle: true });
 * queue = await queue.add(track, { next: true });
 * console.log(queue.selectedItem?.title, queue.upNext.map(({ title }) => title));
 * ```
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- Its data come from the interface.
export class PlayQueue {
  /** The entry that is played; undefined where it is not in the window. */
  get selectedItem(): Item | undefined {
    const { playQueueSelectedItemId: id } = this;
    return id === undefined ? undefined : this.items.find(({ playQueueItemId }) => playQueueItemId === id);
  }

  /** What was put up next and not played yet, the next one first. */
  get upNext(): readonly Item[] {
    const placeOf = (id: string | undefined): number =>
      this.items.findIndex(({ playQueueItemId }) => id !== undefined && playQueueItemId === id);
    return this.items.slice(placeOf(this.playQueueSelectedItemId) + 1, placeOf(this.playQueueLastAddedItemId) + 1);
  }

  /** Whether `items` are all that it has. */
  get isWhole(): boolean {
    return this.items.length >= (this.playQueueTotalCount ?? 0);
  }

  /**
   * Reads it anew: `GET /playQueues/{id}`. The window is around the current entry, which moves with what the player reports.
   *
   * ```ts
   * const whole = await queue.reload({ window: queue.playQueueTotalCount });
   * ```
   *
   * @throws {PlexNotFoundError} When it is gone.
   */
  reload(options?: WindowOptions): Promise<PlayQueue> {
    return become(this, readWindow(this.server, idOf(this), options));
  }

  /**
   * Adds to what is up next, behind what was added before: `PUT /playQueues/{id}`.
   *
   * @param options `next`: straight behind the current entry instead.
   * @throws {PlexUsageError} For nothing, items of another kind or another server, and what the library of a query does not have.
   */
  add(
    source: PlayQueueSource,
    { next = false, ...options }: RequestOptions & { readonly next?: boolean } = {},
  ): Promise<PlayQueue> {
    return become(this, addTo(this, source, next, options));
  }

  /**
   * Takes entries out: `DELETE /playQueues/{id}/items/{playQueueItemId}`. An item that is no entry stands for its first one.
   *
   * @throws {PlexUsageError} For an item that is not in it; the message names those that are.
   */
  remove(items: Item | readonly Item[], options?: RequestOptions): Promise<PlayQueue> {
    return become(this, removeFrom(this, items, options));
  }

  /**
   * Moves an entry to the front, or with `after` behind another one: `PUT /playQueues/{id}/items/{playQueueItemId}/move`.
   *
   * @throws {PlexUsageError} For an item that is not in it; the message names those that are.
   */
  move(item: Item, { after, ...options }: RequestOptions & { readonly after?: Item } = {}): Promise<PlayQueue> {
    return become(this, moveIn(this, item, after, options));
  }

  /** Takes all entries out but the current one: `DELETE /playQueues/{id}/items`. */
  clear(options?: RequestOptions): Promise<PlayQueue> {
    return become(this, clear(this, options));
  }

  /**
   * Puts the entries in a random order, the current one first: `PUT /playQueues/{id}/shuffle`.
   *
   * @throws {PlexUsageError} When something is up next: servers refuse it then.
   */
  shuffle(options?: RequestOptions): Promise<PlayQueue> {
    return become(this, shuffle(this, options));
  }

  /**
   * Puts the entries in their order again: `PUT /playQueues/{id}/unshuffle`.
   *
   * @throws {PlexUsageError} When something is up next: servers refuse it then.
   */
  unshuffle(options?: RequestOptions): Promise<PlayQueue> {
    return become(this, unshuffle(this, options));
  }

  /** Makes the first entry the current one: `PUT /playQueues/{id}/reset`. */
  reset(options?: RequestOptions): Promise<PlayQueue> {
    return become(this, reset(this, options));
  }
}

async function become({ server }: PlayQueue, data: PromiseLike<PlayQueueData>): Promise<PlayQueue> {
  return playQueueOf(server, await data);
}

/** Makes a queue of its data, which become it. */
export function playQueueOf(server: PlexServer, data: PlayQueueData): PlayQueue {
  for (const item of data.items) {
    item.librarySectionId ??= data.librarySectionId;
    server.bind(item);
  }
  return boundTo(server, PlayQueue)(data);
}
