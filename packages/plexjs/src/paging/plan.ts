import { PlexUsageError } from '../transport/plex-error.ts';
import type { ListOptions, Plan } from './source.ts';

/** Checks the options of a list. Throws `PlexUsageError` for numbers that make no sense. */
export function planOf(options: ListOptions): Plan {
  const { offset = 0, limit = Infinity, pageSize = 200, concurrency = 1, ...request } = options;
  whole('offset', offset, 0);
  if (limit !== Infinity) whole('limit', limit, 0);
  // Some servers refuse pages of more than 1000 entries, others take as many as they are asked for and run out of memory.
  whole('pageSize', pageSize, 1, 1000);
  whole('concurrency', concurrency, 1, 32);
  return { start: offset, end: offset + limit, pageSize, concurrency, request };
}

function whole(name: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const bounds = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
  throw new PlexUsageError(`${name} is a whole number ${bounds}, not ${value}.`);
}
