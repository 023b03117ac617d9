import {
  createDownloadQueue,
  type DownloadQueueStatus,
  getDownloadQueue,
  removeDownloadQueueItems,
  restartProcessingDownloadQueueItems,
} from '../generated/pms/download-queue.ts';
import { several } from '../items/item-uri.ts';
import { type ClientProfile, usualProfile } from '../playback/client-profile.ts';
import type { Playable } from '../playback/play-options.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { addItems, type DownloadWish, readEntries } from './queue-requests.ts';
import { type QueuedDownload, queuedDownloadOf } from './queued-download.ts';

/** What a queue is doing. */
export interface DownloadQueueState {
  /** What it does. */
  readonly status: DownloadQueueStatus | undefined;
  /** How many entries it has. */
  readonly itemCount: number | undefined;
}

/**
 * What a server gets ready for this client to take along: files as they are, or converted to what the client can play. A queue belongs to
 * an account and a `clientIdentifier`. Since PMS 1.41.9.
 *
 * ```ts
 * const queue = await DownloadQueue.open(server);
 * const [entry] = await queue.add(movie, { videoResolution: '1280x720', maxVideoBitrate: 3000 });
 * const ready = await entry?.wait();
 * await ready?.download().pipeTo(writable);
 * ```
 */
export class DownloadQueue {
  /** The server that it is on. */
  readonly server: PlexServer;
  /** Its number. */
  readonly queueId: string;
  /** What the client can play, where nothing else is said. */
  readonly profile: ClientProfile;

  private constructor(server: PlexServer, queueId: string, profile: ClientProfile) {
    this.server = server;
    this.queueId = queueId;
    this.profile = profile;
  }

  /**
   * The queue of this client, which is made when there is none: `POST /downloadQueue`. Give the client a `clientIdentifier` that it keeps,
   * or it gets another queue each time.
   *
   * @param options `profile`: what the client can play. Default: `usualProfile`.
   */
  static async open(
    server: PlexServer,
    { profile = usualProfile(), ...options }: RequestOptions & { readonly profile?: ClientProfile } = {},
  ): Promise<DownloadQueue> {
    const { downloadQueues } = await createDownloadQueue(server.client, undefined, options);
    const [queue] = downloadQueues;
    if (queue === undefined) throw new PlexUsageError('The server gave no download queue. It has them since 1.41.9.');
    return new DownloadQueue(server, queue.id, profile);
  }

  /** What it is doing: `GET /downloadQueue/{queueId}`. */
  async state(options?: RequestOptions): Promise<DownloadQueueState> {
    const { downloadQueues } = await getDownloadQueue(this.server.client, { queueId: this.queueId }, options);
    return { status: downloadQueues[0]?.status, itemCount: downloadQueues[0]?.itemCount };
  }

  /**
   * Adds films, episodes, clips or tracks: `POST /downloadQueue/{queueId}/add`. What was added before with the same wishes is not added
   * again, and is given as well.
   *
   * @returns Their entries, in the order of the items.
   * @throws {PlexUsageError} For what is not played, such as shows, and wishes that servers refuse.
   */
  async add(items: Playable | readonly Playable[], options: DownloadWish = {}): Promise<QueuedDownload[]> {
    const { profile = this.profile } = options;
    const ids = await addItems(this, items, profile, options);
    const entries = ids.length === 0 ? [] : await readEntries(this, ids, options);
    return entries.map((entry) => queuedDownloadOf(this, entry));
  }

  /** All entries: `GET /downloadQueue/{queueId}/items`. */
  async entries(options?: RequestOptions): Promise<QueuedDownload[]> {
    return (await readEntries(this, undefined, options)).map((entry) => queuedDownloadOf(this, entry));
  }

  /** Begins anew with entries that went wrong or are gone: `POST .../items/{itemIds}/restart`. */
  async restart(entries: QueuedDownload | readonly QueuedDownload[], options?: RequestOptions): Promise<void> {
    const itemId = this.#idsOf(entries);
    if (itemId.length > 0)
      await restartProcessingDownloadQueueItems(this.server.client, { queueId: this.queueId, itemId }, options);
  }

  /** Takes entries out: `DELETE .../items/{itemIds}`. */
  async remove(entries: QueuedDownload | readonly QueuedDownload[], options?: RequestOptions): Promise<void> {
    const itemId = this.#idsOf(entries);
    if (itemId.length > 0)
      await removeDownloadQueueItems(this.server.client, { queueId: this.queueId, itemId }, options);
  }

  #idsOf(entries: QueuedDownload | readonly QueuedDownload[]): readonly string[] {
    return several<QueuedDownload>(entries).map(({ id, queueId }) => {
      if (queueId === this.queueId) return id;
      throw new PlexUsageError(`Entry ${id} is of queue ${queueId}, and not of ${this.queueId}.`);
    });
  }
}
