import type { FileSource, MediaFile } from '../world/files.ts';
import { fieldOf } from '../world/json-object.ts';

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

/**
 * The small media files that the package brings. A runtime without files fetches them from where they are.
 *
 * @param folder Where the package's folder `media` is, with a slash at the end. Default: beside the package's code.
 */
export function packagedFiles(folder?: string | URL): FileSource {
  return {
    read: async (name) => {
      if (!/^\w[\w.-]*$/.test(name)) return undefined;
      const url = placeOf(name, folder);
      const known = read.get(url.href) ?? load(name, url);
      read.set(url.href, known);
      return known;
    },
  };
}

function placeOf(name: string, folder: string | URL | undefined): URL {
  if (folder !== undefined) return new URL(name, folder);
  // Bundles for some runtimes have no address.
  if (!URL.canParse(import.meta.url)) throw new TypeError(unreachable);
  return new URL(`../../media/${name}`, import.meta.url);
}

const unreachable =
  'The media files of the sandbox cannot be read from here. Say with `mediaUrl` where its folder "media" can be fetched from.';

async function load(name: string, url: URL): Promise<MediaFile | undefined> {
  const bytes = await bytesAt(url);
  return bytes && { name, type: mediaTypeOf(name), bytes };
}

async function bytesAt(url: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (url.protocol !== 'file:') {
    const answer = await fetch(url);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  }
  // An import of the module could not be bundled for browsers.
  const files = (globalThis as { process?: NodeJS.Process }).process?.getBuiltinModule('node:fs/promises');
  if (files === undefined) throw new TypeError(unreachable);
  try {
    return new Uint8Array(await files.readFile(url));
  } catch (error) {
    if (fieldOf(error, 'code') === 'ENOENT') return undefined;
    throw error;
  }
}
