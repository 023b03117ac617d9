import type { GeneratorItem, OptimizeGenerator } from '../generated/pms/playlist-generator-models.ts';
import {
  deletePlaylistGenerators,
  getPlaylistGeneratorItems,
  modifyPlaylistGenerator,
  refreshPlaylist,
} from '../generated/pms/playlist-generators.ts';
import { deletePlaylistItem } from '../generated/pms/playlists.ts';
import { getPlayQueue, movePlayQueueItem } from '../generated/pms/play-queues.ts';
import { setPreferences } from '../generated/pms/preferences.ts';
import { getBackgroundTasks, type TranscodeJob } from '../generated/pms/status.ts';
import type { Item } from '../items/item.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { followOrder, optimizedType, orderListOf, readOrders } from '../items/optimized-orders.ts';
import { List } from '../paging/list.ts';
import type { ListOptions } from '../paging/source.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { OnProgress } from './job.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

/** An order of optimized versions, or its `id`. */
export type OptimizedOrder = Pick<OptimizeGenerator, 'id'> | string;

/** An item of an order, or of what waits to be converted; or its `ratingKey`. */
export type OrderedItem = { readonly ratingKey?: string | undefined; readonly title?: string | undefined } | string;

// The server's own queue, which holds what waits to be converted.
const playQueueId = 1;

/**
 * The optimized versions that a server makes of items, for devices that cannot play the originals. `item.optimize` orders them.
 * For the owner only.
 *
 * ```ts
 * const { optimizedVersions } = await server.system();
 * for (const order of await optimizedVersions.orders()) console.log(order.title, order.status?.state);
 * ```
 */
export class OptimizedVersions {
  readonly #server: PlexServer;

  /** Made by `System.optimizedVersions`. */
  constructor(server: PlexServer) {
    this.#server = server;
  }

  /** What was ordered, with how far it is: `GET /playlists/{ratingKey}/items`. */
  async orders(options?: RequestOptions): Promise<readonly OptimizeGenerator[]> {
    return readOrders(this.#server, await this.#list(options), options);
  }

  /** The items of an order, each with its `processingState`: `GET /playlists/{ratingKey}/items/{id}/items`. */
  items(order: OptimizedOrder, options?: ListOptions): List<GeneratorItem> {
    return new List(async (range, request) => {
      const params = { playlistId: await this.#list(request), generatorId: idOf(order), ...range };
      return getPlaylistGeneratorItems(this.#server.client, params, request);
    }, options);
  }

  /** Waits until all versions of an order are made. */
  async wait(
    order: OptimizedOrder,
    options: RequestOptions & { readonly onProgress?: OnProgress } = {},
  ): Promise<void> {
    await followOrder(this.#server, await this.#list(options), idOf(order), options);
  }

  /** Calls an order otherwise: `PUT /playlists/{ratingKey}/items/{id}`. */
  async rename(order: OptimizedOrder, title: string, options?: RequestOptions): Promise<void> {
    if (title.trim() === '') throw new PlexUsageError('An order of optimized versions has a title.');
    const params = { playlistId: await this.#list(options), generatorId: idOf(order), itemTitle: title };
    await modifyPlaylistGenerator(this.#server.client, params, options);
  }

  /** Takes an order back, and deletes what was made for it: `DELETE /playlists/{ratingKey}/items/{id}`. */
  async remove(order: OptimizedOrder, options?: RequestOptions): Promise<void> {
    const params = { playlistId: await this.#list(options), generatorId: idOf(order) };
    await deletePlaylistItem(this.#server.client, params, options);
  }

  /** Takes all orders back, and deletes all that was made for them: `DELETE /playlists/generators`. */
  async clear(options?: RequestOptions): Promise<void> {
    await deletePlaylistGenerators(this.#server.client, { type: optimizedType }, options);
  }

  /**
   * Makes the version of an item anew (`reprocess`), leaves it out and deletes it (`disable`), or takes it in again (`enable`):
   * `PUT /playlists/{ratingKey}/items/{id}/{itemRatingKey}/{action}`.
   */
  async change(
    order: OptimizedOrder,
    item: OrderedItem,
    action: 'reprocess' | 'disable' | 'enable',
    options?: RequestOptions,
  ): Promise<void> {
    const metadataId = keyOf(item);
    const params = { playlistId: await this.#list(options), generatorId: idOf(order), metadataId, action };
    await refreshPlaylist(this.#server.client, params, options);
  }

  /** What waits to be converted, first things first: `GET /playQueues/1`. */
  async queue(options?: RequestOptions): Promise<readonly Item[]> {
    const { items } = await getPlayQueue(this.#server.client, { playQueueId }, options);
    return items.map((item) => this.#server.bind(item));
  }

  /**
   * Moves what waits to the front, or with `after` behind another one: `PUT /playQueues/1/items/{playQueueItemId}/move`.
   *
   * @throws {PlexUsageError} For what `queue` did not give.
   */
  async move(item: Item, { after, ...options }: RequestOptions & { readonly after?: Item } = {}): Promise<void> {
    const params = { playQueueId, playQueueItemId: entryOf(item), after: after && entryOf(after) };
    await movePlayQueueItem(this.#server.client, params, options);
  }

  /** What is being converted, with how far it is: `GET /status/sessions/background`. */
  async underWay(options?: RequestOptions): Promise<readonly TranscodeJob[]> {
    return (await getBackgroundTasks(this.#server.client, undefined, options)).transcodeJobs;
  }

  /** Lets conversions wait until {@link OptimizedVersions.resume}: the setting `BackgroundQueueIdlePaused`. */
  async pause(options?: RequestOptions): Promise<void> {
    await setPreferences(this.#server.client, { prefs: { BackgroundQueueIdlePaused: true } }, options);
  }

  /** Goes on with conversions. */
  async resume(options?: RequestOptions): Promise<void> {
    await setPreferences(this.#server.client, { prefs: { BackgroundQueueIdlePaused: false } }, options);
  }

  #list(options?: RequestOptions): Promise<string> {
    return orderListOf(this.#server, options);
  }
}

function idOf(order: OptimizedOrder): string {
  return typeof order === 'string' ? order : order.id;
}

function keyOf(item: OrderedItem): string {
  return typeof item === 'string' ? item : ratingKeyOf(item);
}

function entryOf({ playQueueItemId, title = '' }: Item): string {
  if (playQueueItemId === undefined)
    throw new PlexUsageError(`“${title}” does not wait to be converted. Take what \`queue\` gives.`);
  return playQueueItemId;
}
