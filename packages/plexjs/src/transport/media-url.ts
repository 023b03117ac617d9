import { encode, pairsOf } from './encode.ts';
import { PlexUsageError } from './plex-error.ts';

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
  { token, parameters = {} }: MediaUrlOptions,
  tokenFor: (origin: string) => string,
): string {
  const isWhole = /^https?:\/\//i.test(path);
  if (!isWhole && (base === undefined || !path.startsWith('/')))
    throw new PlexUsageError(
      'mediaUrl: give a whole URL, or a path that begins with a slash to a client with `baseUrl`.',
    );
  const url = isWhole ? path : `${base}${path}`;
  const pairs = Object.entries(parameters).flatMap(([name, value]) => pairsOf(name, value));
  if (token) pairs.push(`X-Plex-Token=${encode(tokenFor(new URL(url).origin))}`);
  if (pairs.length === 0) return url;
  const [target = '', ...fragment] = url.split('#');
  return [`${target}${target.includes('?') ? '&' : '?'}${pairs.join('&')}`, ...fragment].join('#');
}
