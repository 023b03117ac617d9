import { open, rename, stat } from 'node:fs/promises';
import type { Part } from '../generated/models/media.ts';
import type { DownloadOptions } from './download.ts';
import type { PlayableItem } from './playable-item.ts';

/**
 * Downloads the file of an item onto the disk, in Node.
 *
 * It is written beside its place, under the name with `.part` at its end, and takes its name when all of it came. A file of that name
 * that an earlier attempt left is gone on from.
 *
 * ```ts
 * await saveDownload(movie, './movie.mkv', { onProgress: ({ fraction }) => console.log(fraction) });
 * ```
 *
 * @param path Where it goes. What is there already is replaced.
 * @throws {PlexConnectionError} When it was cut off again and again. The part that came stays.
 */
export async function saveDownload(
  item: PlayableItem,
  path: string,
  {
    part = item.parts[0],
    ...options
  }: Omit<DownloadOptions, 'start' | 'end'> & { readonly part?: Part | undefined } = {},
): Promise<void> {
  const partial = `${path}.part`;
  const have = await sizeOf(partial);
  const isWhole = part?.size !== undefined && have === part.size;
  if (!isWhole) {
    // More than there is of it is something else.
    const start = part?.size !== undefined && have > part.size ? 0 : have;
    const file = await open(partial, start === 0 ? 'w' : 'r+');
    try {
      let at = start;
      for await (const bytes of item.download({ ...options, start, ...(part && { part }) })) {
        await file.write(bytes, 0, bytes.length, at);
        at += bytes.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
  }
  await rename(partial, path);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
