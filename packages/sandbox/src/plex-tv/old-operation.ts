import type { Definition, Method } from 'plexjs';

/** A route of plex.tv of the time before v2, which old clients still call. The contract has no operation for it. */
export function old(method: Method, path: string): Definition<'plex.tv', unknown> {
  return { id: `${method} ${path}`, host: 'plex.tv', method, path, reading: 'stream' };
}
