import { PlexConnectionError } from '../transport/plex-error.ts';

/** Which bytes of a file an answer has: from `start` to before `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Reads which bytes an answer has. Throws `PlexConnectionError` where neither the answer nor the item says how many there are. */
export function contentRange(response: Response, knownSize: number | undefined): ByteRange {
  const [, first, last] = /^bytes (\d+)-(\d+)\//.exec(response.headers.get('content-range') ?? '') ?? [];
  if (response.status === 206 && first !== undefined && last !== undefined)
    return { start: Number(first), end: Number(last) + 1 };
  // A compressed body has another length than its content.
  const length = response.headers.has('content-encoding') ? null : response.headers.get('content-length');
  const size = length === null ? knownSize : Number(length);
  if (size === undefined || !Number.isInteger(size))
    throw new PlexConnectionError(
      'The server does not say how large the file is, so nobody could tell whether all of it came.',
    );
  return { start: 0, end: size };
}
