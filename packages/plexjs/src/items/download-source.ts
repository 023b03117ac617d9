import type { Part } from '../generated/models/media.ts';
import { getMediaPart } from '../generated/pms/library-parts.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { locatePart } from './part-path.ts';

/** Where a file comes from. */
export interface DownloadSource {
  /** What the file is called, or may be called. */
  readonly name: string;
  /** Whether it is called so at the server. Otherwise it is called what the server's answer says. */
  readonly isNamed: boolean;
  /** How many bytes it has, where that is known before it is asked for. */
  readonly size: number | undefined;
  /** Asks for some bytes of it, or for all. */
  readonly open: (range: string | undefined, options: RequestOptions) => PromiseLike<Response>;
}

/** The file of a part. Throws `PlexUsageError` for a part without one. */
export function partSource(server: PlexServer, part: Part): DownloadSource {
  const { file, id, container, size } = part;
  const path = locatePart(part);
  return {
    // An account that may not see where files are sees the part's number.
    name: file?.split(/[\\/]/).at(-1) ?? `${id}.${container ?? 'bin'}`,
    isNamed: file !== undefined,
    size,
    open: (range, options) => getMediaPart(server.client, { ...path, download: true, range }, options),
  };
}
