import type { Part } from '../generated/models/media.ts';
import type { OnProgress } from '../server/job.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { partSource } from './download-source.ts';
import { Download } from './download.ts';
import type { PlayableItem } from './playable-item.ts';

/** A download that did not come to its end. */
export interface FailedDownload {
  /** What was to be downloaded. */
  readonly item: PlayableItem;
  /** Which of its files. */
  readonly part: Part;
  /** Why it failed. */
  readonly error: unknown;
}

/** How many files are downloaded. */
export interface DownloadAllOptions extends RequestOptions {
  /** How many are downloaded at the same time. Default: 3. */
  readonly concurrency?: number;
  /** Told how many bytes of all files came, and how many there are. */
  readonly onProgress?: OnProgress;
}

/**
 * Downloads the files of several items, some at a time.
 *
 * ```ts
 * const failed = await downloadAll(season.episodes(), (download) => download.pipeTo(open(download.fileName)));
 * ```
 *
 * @param items A list of items, or anything that can be gone over.
 * @param take What becomes of each file. It has to read the download.
 * @returns Those that failed; the others go on.
 * @throws {PlexAbortError} When the signal aborts.
 */
export async function downloadAll(
  items: AsyncIterable<PlayableItem> | Iterable<PlayableItem>,
  take: (download: Download, item: PlayableItem) => Promise<unknown>,
  { concurrency = 3, onProgress, ...options }: DownloadAllOptions = {},
): Promise<FailedDownload[]> {
  const failed: FailedDownload[] = [];
  const [done, totals] = [new Map<Part, number>(), new Map<Part, number>()];
  const sum = (numbers: Map<Part, number>): number => [...numbers.values()].reduce((all, one) => all + one, 0);
  const jobs = partsOf(items);
  const work = async (): Promise<void> => {
    for (let next = await jobs.next(); next.done !== true; next = await jobs.next()) {
      const { item, part } = next.value;
      if (part.size !== undefined) totals.set(part, part.size);
      try {
        const download = new Download(partSource(item.server, part), {
          ...options,
          onProgress: (progress) => {
            done.set(part, progress.done);
            totals.set(part, progress.total ?? progress.done);
            const [came, all] = [sum(done), sum(totals)];
            onProgress?.({
              done: came,
              total: all,
              fraction: came / all,
              ...(progress.message !== undefined && { message: progress.message }),
            });
          },
        });
        await take(download, item);
      } catch (error) {
        if (options.signal?.aborted) throw error;
        failed.push({ item, part, error });
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return failed;
}

async function* partsOf(
  items: AsyncIterable<PlayableItem> | Iterable<PlayableItem>,
): AsyncGenerator<{ readonly item: PlayableItem; readonly part: Part }, void, undefined> {
  for await (const item of items) for (const part of item.parts) yield { item, part };
}
