import type { FileSource, MediaFile } from '../world/files.ts';

const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  mkv: 'video/x-matroska',
  mpegts: 'video/mp2t',
  mp3: 'audio/mpeg',
  flac: 'audio/flac',
  wav: 'audio/wav',
  jpg: 'image/jpeg',
  png: 'image/png',
  srt: 'application/x-subrip',
};

/** The media type of a file, by the end of its name. */
export function mediaTypeOf(name: string): string {
  return types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

const read = new Map<string, Promise<MediaFile | undefined>>();

/** The small media files that the package brings. A runtime without files fetches them from where the package is. */
export const packagedFiles: FileSource = {
  read: (name) => {
    const known = read.get(name) ?? load(name);
    read.set(name, known);
    return known;
  },
};

async function load(name: string): Promise<MediaFile | undefined> {
  if (!/^\w[\w.-]*$/.test(name)) return undefined;
  const bytes = await bytesAt(new URL(`../../media/${name}`, import.meta.url));
  return bytes && { name, type: mediaTypeOf(name), bytes };
}

async function bytesAt(url: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (url.protocol !== 'file:') {
    const answer = await fetch(url);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  }
  const { readFile } = await import('node:fs/promises');
  try {
    return new Uint8Array(await readFile(url));
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  }
}
