import type { Part } from '../generated/models/media.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** Where the file of a part is. */
export interface PartPath {
  readonly partId: string;
  readonly changestamp: string;
  readonly filename: string;
}

/** Takes the path of a part apart, `/library/parts/{id}/{changestamp}/{filename}`. Throws `PlexUsageError` where it has none. */
export function locatePart({ key, file }: Part): PartPath {
  const [, partId, changestamp, filename] = /^\/library\/parts\/([^/]+)\/([^/]+)\/([^/?]+)$/.exec(key ?? '') ?? [];
  if (partId === undefined || changestamp === undefined || filename === undefined)
    throw new PlexUsageError(`${file ?? 'This part'} cannot be downloaded: its key is ${key ?? 'absent'}.`);
  return { partId, changestamp, filename: decodeURIComponent(filename) };
}
