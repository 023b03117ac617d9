import {
  createSyncItem,
  deleteSyncItem,
  getSyncItems,
  type SyncItem,
  type SyncItemList,
} from '../generated/plex-tv/devices.ts';
import { getSyncItem, markSyncItemDownloaded, refreshSyncContent, refreshSyncLists } from '../generated/pms/sync.ts';
import { type LibraryItem, ratingKeyOf } from '../items/library-item.ts';
import type { Item } from '../items/item.ts';
import type { ItemListOptions } from '../items/includes.ts';
import type { List } from '../paging/list.ts';
import type { LibraryQuery } from '../query/library-query.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { AccountDevice } from './devices.ts';
import { sourceOf } from './sync-source.ts';

/** A device that keeps things: one of the account's devices that `provides` a `sync-target`, or its `clientIdentifier`. */
export type SyncDeviceReference = Pick<AccountDevice, 'clientIdentifier' | 'provides' | 'name'> | string;

/** What a device is to keep, and how. */
export interface SyncWish extends RequestOptions {
  /** What it is called. Default: the title of the item or library. */
  readonly title?: string;
  /** How many items are kept at most. Default: all. */
  readonly limit?: number;
  /** Whether only what was not watched is kept. Default: false. */
  readonly unwatched?: boolean;
  /** The highest bit rate of video, in kilobits a second. Default: that of the file. */
  readonly maxVideoBitrate?: number;
  /** The largest video, for instance `1280x720`. Default: that of the file. */
  readonly videoResolution?: string;
  /** How good video is, from 0 to 100. Default: 100. */
  readonly videoQuality?: number;
  /** The bit rate of music, in kilobits a second. Default: that of the file. */
  readonly musicBitrate?: number;
  /** How good photos are, from 0 to 100. Default: that of the file. */
  readonly photoQuality?: number;
  /** The largest photo, for instance `1920x1080`. Default: that of the file. */
  readonly photoResolution?: string;
  /** How loud sound is made that is mixed down, in percent. Default: 100. */
  readonly audioBoost?: number;
  /** How large subtitles are, in percent. Default: 100. */
  readonly subtitleSize?: number;
}

/**
 * The mobile sync of old: lists at plex.tv of what devices keep for use without a network, which servers convert. Plex's own applications
 * have downloads in its place, as `DownloadQueue` of `plexjs/download-queue` does. It is here for who still has such lists.
 *
 * ```ts
 * const sync = await account.mobileSync();
 * const entry = await sync.add(device, show, { limit: 5, unwatched: true, maxVideoBitrate: 2000, videoResolution: '1280x720' });
 * await sync.refresh(server);
 * for await (const episode of sync.items(server, entry)) console.log(episode.title);
 * ```
 */
export class MobileSync {
  readonly #client: PlexClient<PlexHost>;

  /** Made by `PlexAccount.mobileSync`. */
  constructor(client: PlexClient<PlexHost>) {
    this.#client = client;
  }

  /** What a device keeps, as it says it itself: `GET /devices/{clientIdentifier}/sync_items`. Throws `PlexNotFoundError` for a device that the account does not have. */
  async list(device: SyncDeviceReference, options?: RequestOptions): Promise<SyncItemList> {
    return getSyncItems(this.#client, { clientId: identifierOf(device) }, options);
  }

  /**
   * Has a device keep an item and what is below it, a collection, a playlist, or what a query finds in a library:
   * `POST /devices/{clientIdentifier}/sync_items`. The device downloads it by itself, when the server has it ready.
   *
   * @throws {PlexUsageError} For what cannot be kept, and a device that keeps nothing.
   */
  async add(
    device: SyncDeviceReference,
    source: Item | (LibraryQuery & { readonly server: PlexServer }),
    { title, limit, unwatched = false, ...wish }: SyncWish = {},
  ): Promise<SyncItem> {
    if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1))
      throw new PlexUsageError(`limit is a whole number from 1 on, not ${limit}.`);
    const clientId = identifierOf(device);
    const { maxVideoBitrate, videoResolution, videoQuality = 100, musicBitrate, ...others } = wish;
    const { photoQuality, photoResolution, audioBoost = 100, subtitleSize = 100, ...options } = others;
    const found = await sourceOf(source, options);
    const video = { maxVideoBitrate, videoResolution, videoQuality, audioBoost, subtitleSize };
    const quality = { ...video, musicBitrate, photoQuality, photoResolution };
    const scope = limit === undefined ? 'all' : 'count';
    const params = { ...quality, ...found, clientId, title: title ?? found.title, scope, count: limit ?? 0, unwatched };
    return createSyncItem(this.#client, params, options);
  }

  /** Has a device no longer keep something: `DELETE /devices/{clientIdentifier}/sync_items/{id}`. */
  async remove(
    device: SyncDeviceReference,
    entry: Pick<SyncItem, 'id'> | string,
    options?: RequestOptions,
  ): Promise<void> {
    const params = { clientId: identifierOf(device), syncItemId: idOf(entry) };
    await deleteSyncItem(this.#client, params, options);
  }

  /** The items that an entry stands for at the moment, by the server that has them: `GET /sync/items/{id}`. */
  items(server: PlexServer, entry: Pick<SyncItem, 'id'> | string, options?: ItemListOptions): List<Item> {
    return server.list(getSyncItem, { syncItemId: idOf(entry) }, options);
  }

  /** Tells the item's server that the device has it: `PUT /sync/{clientIdentifier}/item/{ratingKey}/downloaded`. */
  async markDownloaded(device: SyncDeviceReference, item: LibraryItem, options?: RequestOptions): Promise<void> {
    const params = { clientIdentifier: identifierOf(device), ratingKey: ratingKeyOf(item) };
    await markSyncItemDownloaded(item.server.client, params, options);
  }

  /** Has a server look anew what devices want, and which items that is: `PUT /sync/refreshSynclists` and `/sync/refreshContent`. For its owner. */
  async refresh(server: PlexServer, options?: RequestOptions): Promise<void> {
    await refreshSyncLists(server.client, undefined, options);
    await refreshSyncContent(server.client, undefined, options);
  }
}

function identifierOf(device: SyncDeviceReference): string {
  if (typeof device === 'string') return device;
  const { clientIdentifier, provides, name = '' } = device;
  if (!provides.includes('sync-target'))
    throw new PlexUsageError(`The device “${name}” keeps nothing: it provides ${provides.join(', ') || 'nothing'}.`);
  if (clientIdentifier === undefined) throw new PlexUsageError(`The device “${name}” has no clientIdentifier.`);
  return clientIdentifier;
}

function idOf(entry: Pick<SyncItem, 'id'> | string): string {
  const id = typeof entry === 'string' ? entry : entry.id;
  if (!id) throw new PlexUsageError('This entry has no number, so it cannot be asked for.');
  return id;
}
