import type { Definition } from 'plexjs';

/** A path of the media server that the contract has no operation for, because no client makes it by itself: a segment of a stream. */
export function uncharted(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string): Definition<'pms', unknown> {
  return { id: `${method} ${path}`, host: 'pms', method, path, reading: 'stream' };
}
