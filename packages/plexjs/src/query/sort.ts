import { PlexUsageError } from '../transport/plex-error.ts';
import type { SectionSchema } from './schema.ts';
import { suggestion } from './suggest.ts';
import type { Sort } from './where.ts';

const directions = ['asc', 'desc', 'nullsLast'];

/** What to sort by, as it goes over the wire. Throws `PlexUsageError` for what the library cannot be sorted by. */
export function encodeSort(sort: Sort | readonly Sort[], schema: SectionSchema, type: string): string {
  return (typeof sort === 'string' ? sort.split(',') : sort)
    .map((entry) => {
      const [name = '', direction, ...rest] = entry.trim().split(':');
      if (rest.length > 0 || (direction !== undefined && !directions.includes(direction)))
        throw new PlexUsageError(`“${entry}” is no way to sort by ${name}. ${suggestion(direction ?? '', directions)}`);
      const key = schema.sortKey(name, type);
      return direction === undefined ? key : `${key}:${direction}`;
    })
    .join(',');
}
