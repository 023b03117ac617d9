import { PlexUsageError } from '../transport/plex-error.ts';

/** The number of a library. Throws `PlexUsageError` where the server gave none. */
export function keyOf({
  key,
  title,
}: {
  readonly key?: string | undefined;
  readonly title?: string | undefined;
}): string {
  if (key === undefined)
    throw new PlexUsageError(`The library “${title ?? ''}” has no key, so the server cannot be asked about it.`);
  return key;
}
