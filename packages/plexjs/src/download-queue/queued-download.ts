import {
  type DownloadQueueItem,
  getDownloadQueueMedia,
  getItemDecision,
  removeDownloadQueueItems,
  restartProcessingDownloadQueueItems,
} from '../generated/pms/download-queue.ts';
import type { DecisionContainer } from '../generated/pms/decision.ts';
import { boundTo } from '../items/bound-to.ts';
import { Download, type DownloadOptions } from '../items/download.ts';
import { type Decision, decisionOf } from '../playback/decision.ts';
import type { OnProgress } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type Sleep, sleep } from '../transport/sleep.ts';
import type { Call } from '../wire/operation.ts';
import { PlexDownloadError } from './download-error.ts';
import { fileNameFor } from './file-name.ts';
import { type QueuePlace, readEntries } from './queue-requests.ts';

/** How an entry is waited for. */
export interface WaitOptions extends RequestOptions {
  /** Told how far it is, in percent. */
  readonly onProgress?: OnProgress;
  /** Waits between two looks, for tests. */
  readonly sleep?: Sleep;
}

// How often a server is asked: soon at first, because what needs no conversion is ready at once. In milliseconds.
const [firstPause, longestPause] = [250, 5000];

/** An item that a server gets ready to be taken along, as it was when it was read. */
export interface QueuedDownload extends DownloadQueueItem {
  /** The server that it is on. */
  readonly server: PlexServer;
  /** The number of its queue. */
  queueId: string;
}

/**
 * An item that a server gets ready to be taken along, as it was when it was read. `status` says how far it is. It is the decoded data
 * themselves, with methods on the prototype.
 *
 * ```ts
 * const ready = await entry.wait({ onProgress: ({ fraction }) => console.log(fraction) });
 * await ready.download().pipeTo(writable);
 * ```
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- Its data come from the interface.
export class QueuedDownload {
  /** Whether the file can be downloaded. */
  get isReady(): boolean {
    return this.status === 'available';
  }

  /**
   * Reads it anew: `GET /downloadQueue/{queueId}/items/{itemId}`.
   *
   * @throws {PlexNotFoundError} When it is gone.
   */
  async reload(options?: RequestOptions): Promise<QueuedDownload> {
    const [entry] = await readEntries(this, [this.id], options);
    if (entry === undefined) throw new PlexUsageError(`The server gave no entry for ${this.id}.`);
    return queuedDownloadOf(this, entry);
  }

  /**
   * Waits until the file can be downloaded. `signal` ends the waiting, and not the work.
   *
   * @throws {PlexDownloadError} Where the server cannot get it ready; `entry.decisionResult` of the error says why.
   */
  async wait({ onProgress, sleep: nap = sleep, ...options }: WaitOptions = {}): Promise<QueuedDownload> {
    let pause = firstPause;
    for (;;) {
      const now = await this.reload(options);
      const { status = '', error, decisionResult, transcodeSession } = now;
      const done = now.isReady ? 100 : (transcodeSession?.progress ?? 0);
      onProgress?.({ done, total: 100, fraction: done / 100, message: status });
      if (now.isReady) return now;
      if (status === 'error' || status === 'expired') {
        const why = error || decisionResult?.generalDecisionText || `it is ${status}`;
        throw new PlexDownloadError(`The server has nothing to download for ${now.key ?? now.id}: ${why}`, {
          entry: now,
        });
      }
      await nap(pause, options.signal);
      options.signal?.throwIfAborted();
      pause = Math.min(pause * 2, longestPause);
    }
  }

  /**
   * How it comes: as it is, in another container, converted: `GET /downloadQueue/{queueId}/item/{itemId}/decision`.
   *
   * @throws {PlexRequestError} While the server has not decided.
   */
  async decision(options?: RequestOptions): Promise<Decision> {
    return decisionOf(await readDecision(this, options));
  }

  /**
   * What the file may be called: of the item's title, and what it was converted to: `Harbour (2019).mp4`, `Tides - s01e02 - Ebb.mkv`.
   * Every disk takes it. Reads the decision.
   *
   * ```ts
   * await saveDownload(entry, `./downloads/${await entry.fetchFileName()}`);
   * ```
   *
   * @throws {PlexRequestError} While the server has not decided.
   */
  async fetchFileName(options?: RequestOptions): Promise<string> {
    const container = await readDecision(this, options);
    const [item] = container.items;
    if (item === undefined) throw new PlexUsageError(`The server did not say which item entry ${this.id} is of.`);
    const { media, part } = decisionOf(container);
    return fileNameFor(item, part?.container ?? media?.container);
  }

  /**
   * Downloads the file, which goes on where it was cut off: `GET /downloadQueue/{queueId}/item/{itemId}/media`. Nothing is asked for
   * until the download is read. `fileName` of it is what the server calls it, if it does; {@link QueuedDownload.fetchFileName} makes a name.
   *
   * @throws {PlexUsageError} Where the file is not ready: `wait` for it.
   */
  download(options?: DownloadOptions): Download {
    if (!this.isReady)
      throw new PlexUsageError(`This download is not ready, it is “${this.status ?? 'unknown'}”. \`wait()\` for it.`);
    const { client } = this.server;
    const params = { queueId: this.queueId, itemId: this.id };
    return new Download(
      {
        name: `download-${this.id}`,
        isNamed: false,
        size: undefined,
        open: (range, request) => getDownloadQueueMedia(client, { ...params, range }, request),
      },
      options,
    );
  }

  /** Begins anew with it, when it went wrong or is gone: `POST .../items/{itemId}/restart`. */
  async restart(options?: RequestOptions): Promise<void> {
    const params = { queueId: this.queueId, itemId: [this.id] };
    await restartProcessingDownloadQueueItems(this.server.client, params, options);
  }

  /** Takes it out of the queue: `DELETE .../items/{itemId}`. */
  async remove(options?: RequestOptions): Promise<void> {
    const params = { queueId: this.queueId, itemId: [this.id] };
    await removeDownloadQueueItems(this.server.client, params, options);
  }
}

function readDecision({ server, queueId, id }: QueuedDownload, options?: RequestOptions): Call<DecisionContainer> {
  return getItemDecision(server.client, { queueId, itemId: id }, options);
}

/** Makes an entry of its data, which become it. */
export function queuedDownloadOf({ server, queueId }: QueuePlace, data: DownloadQueueItem): QueuedDownload {
  data.queueId ??= queueId;
  return boundTo(server, QueuedDownload)(data);
}
