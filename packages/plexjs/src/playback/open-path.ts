import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { Call } from '../wire/operation.ts';

/**
 * Asks for something that a server named, such as a segment of a stream: a path, or a whole URL. The token goes along only to the
 * server's own origin.
 */
export function openPath(client: PlexClient<'pms'>, path: string, options?: RequestOptions): Call<Response> {
  const isWhole = /^https?:\/\//i.test(path);
  const { origin, pathname, search } = new URL(path, 'http://server');
  // Braces would be places for parameters.
  const escaped = (pathname + search).replace(/[{}]/g, encodeURIComponent);
  return client.call({ id: 'openPath', host: 'pms', method: 'GET', path: escaped, reading: 'stream' }, undefined, {
    ...options,
    ...(isWhole && { baseUrl: origin }),
  });
}

/** What a path in a playlist leads to, from where the playlist is. */
export function resolvePath(path: string, from: string): string {
  const { origin, pathname, search } = new URL(path, new URL(from, 'http://server'));
  return origin === 'http://server' ? pathname + search : origin + pathname + search;
}
