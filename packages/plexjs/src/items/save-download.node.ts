import { open, rename, stat } from 'node:fs/promises';
import type { Part } from '../generated/models/media.ts';
import { PlexError } from '../transport/plex-error.ts';
import type { Download, DownloadOptions } from './download.ts';

/** What has a file to download: an item, or an entry of a download queue that is ready. */
export interface Downloadable {
  /** Begins a download of it. */
  download(options?: DownloadOptions & { readonly part?: Part }): Download;
}

/**
 * Downloads the file of an item, or of an entry of a download queue, onto the disk, in Node.
 *
 * It is written beside its place, under the name with `.part` at its end, and takes its name when all of it came. A file of that name
 * that an earlier attempt left is gone on from.
 *
 * ```ts
 * await saveDownload(movie, './movie.mkv', { onProgress: ({ fraction }) => console.log(fraction) });
 * ```
 *
 * @param path Where it goes. What is there already is replaced.
 * @param options `part`: which file of an item. Default: the first one.
 * @throws {PlexConnectionError} When it was cut off again and again. The part that came stays.
 */
export async function saveDownload(
  source: Downloadable,
  path: string,
  { part, ...options }: Omit<DownloadOptions, 'start' | 'end'> & { readonly part?: Part | undefined } = {},
): Promise<void> {
  const partial = `${path}.part`;
  const from = (start: number): Download => source.download({ ...options, start, ...(part && { part }) });
  const { size } = from(0);
  const have = await sizeOf(partial);
  // More than there is of it is something else.
  if (size === undefined || have !== size) await write(from, size !== undefined && have > size ? 0 : have, partial);
  await rename(partial, path);
}

/** Writes what is missing of a file. */
async function write(from: (start: number) => Download, start: number, partial: string): Promise<void> {
  const file = await open(partial, start === 0 ? 'w' : 'r+');
  try {
    let at = start;
    for await (const bytes of from(start)) {
      await file.write(bytes, 0, bytes.length, at);
      at += bytes.length;
    }
    await file.sync();
  } catch (error) {
    if (!isWhole(error, start)) throw error;
  } finally {
    await file.close();
  }
}

/** Whether a refusal says that nothing is missing: of a file whose size nobody knew before, all may be there already. */
function isWhole(error: unknown, have: number): boolean {
  return (
    error instanceof PlexError && error.status === 416 && error.headers?.get('content-range') === `bytes */${have}`
  );
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
