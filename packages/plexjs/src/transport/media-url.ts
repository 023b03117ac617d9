import { PlexUsageError } from './plex-error.ts';
import { queryPairs } from './media-query.ts';

/** What goes into a media URL. */
export interface MediaUrlOptions {
  /**
   * Puts the token into the URL, for `<img>`, `<video>`, players and other places that cannot send headers. Whoever sees the URL
   * has the token, so it is left out unless this says so.
   */
  readonly token?: boolean;
  /** Further parameters of the URL. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Makes a URL of a path that a server sent, such as an item's `thumb` or a part's `key`. */
export function mediaUrl(
  base: string | undefined,
  path: string,
  options: MediaUrlOptions,
  tokenFor: (origin: string) => string,
): string {
  const isWhole = /^https?:\/\//i.test(path);
  if (!isWhole && !path.startsWith('/'))
    throw new PlexUsageError(`mediaUrl: a path begins with a slash, or is a whole URL.`);
  if (!isWhole && base === undefined)
    throw new PlexUsageError('mediaUrl: this client has no server: pass baseUrl to createClient.');
  const url = isWhole ? path : `${base}${path}`;
  const pairs = queryPairs(options.parameters ?? {});
  if (options.token) pairs.push(`X-Plex-Token=${encodeURIComponent(tokenFor(new URL(url).origin))}`);
  if (pairs.length === 0) return url;
  const [target = '', ...fragment] = url.split('#');
  return [`${target}${target.includes('?') ? '&' : '?'}${pairs.join('&')}`, ...fragment].join('#');
}
