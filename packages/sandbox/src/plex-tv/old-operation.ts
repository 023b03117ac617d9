import type { Definition, Method } from 'plexjs';

/** A route of plex.tv that the contract has no operation for: most are of the time before v2, and old clients still call them. */
export function old(method: Method, path: string): Definition<'plex.tv', unknown> {
  return { id: `${method} ${path}`, host: 'plex.tv', method, path, reading: 'stream' };
}
