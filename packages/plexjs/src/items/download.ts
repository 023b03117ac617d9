import type { OnProgress } from '../server/job.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { DownloadSource } from './download-source.ts';

/** How a file is downloaded. */
export interface DownloadOptions extends RequestOptions {
  /** The first byte that is wanted. Default: 0. What is already there of a file can be gone on from. */
  readonly start?: number;
  /** The byte before which it ends. Default: the end of the file. */
  readonly end?: number;
  /** How often a download that was cut off goes on where it was, each time that anything came. Default: 5. */
  readonly resumes?: number;
  /** Told how many bytes came, and how many there are. */
  readonly onProgress?: OnProgress;
}

/**
 * A file on its way: a stream of bytes that goes on where it was cut off, and fails unless all bytes came.
 *
 * ```ts
 * const download = movie.download();
 * await download.pipeTo(writable);
 * for await (const bytes of movie.download({ start: 1_000_000 })) use(bytes);
 * ```
 *
 * It is read once.
 */
export class Download implements AsyncIterable<Uint8Array> {
  readonly #source: DownloadSource;
  readonly #options: DownloadOptions;
  #isRead = false;
  #said: string | undefined;

  /** Made by `item.download()`. Throws `PlexUsageError` for ranges that make no sense. */
  constructor(source: DownloadSource, options: DownloadOptions = {}) {
    const { start = 0, end = Infinity } = options;
    if (!Number.isInteger(start) || start < 0 || !(end > start))
      throw new PlexUsageError(`A download goes from byte 0 or later to a later one, not from ${start} to ${end}.`);
    this.#source = source;
    this.#options = options;
  }

  /**
   * What the file is called on the server, without its folders. Where that is not known, as for accounts that may not see it, it is made of
   * a number, until the first bytes come: then it is what the server calls it, if it does.
   */
  get fileName(): string {
    const { name, isNamed } = this.#source;
    return isNamed ? name : (this.#said ?? name);
  }

  /** How many bytes the file has, as the server said with the item. */
  get size(): number | undefined {
    return this.#source.size;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    if (this.#isRead) throw new PlexUsageError('A download is read once. Make another one of the item.');
    this.#isRead = true;
    const { downloadBytes } = await import('./on-demand.ts');
    yield* downloadBytes(this.#source, this.#options, (name) => {
      this.#said = name;
    });
  }

  /** The bytes as a web stream. */
  stream(): ReadableStream<Uint8Array> {
    const iterator = this[Symbol.asyncIterator]();
    return new ReadableStream({
      pull: async (controller) => {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await iterator.return(undefined);
      },
    });
  }

  /** Writes it into a stream, and closes that. A failure of either aborts the other. */
  async pipeTo(writable: WritableStream<Uint8Array>): Promise<void> {
    await this.stream().pipeTo(writable);
  }

  /** All of it, in memory. */
  async bytes(): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const bytes of this) {
      parts.push(bytes);
      size += bytes.length;
    }
    const all = new Uint8Array(size);
    let at = 0;
    for (const bytes of parts) {
      all.set(bytes, at);
      at += bytes.length;
    }
    return all;
  }
}
