import type { FetchHeaders } from './fetch.ts';

/** How long an answer asks to wait, in milliseconds: `Retry-After` in seconds or as a date. */
export function retryAfterOf(headers: FetchHeaders, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  // By the host's own clock where it shows it: ours may differ.
  const sent = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? now : sent));
}

/** A random time up to a bound that doubles with each attempt (the first is 1), in milliseconds. */
export function backoff(attempt: number, first: number, most: number, random: () => number = Math.random): number {
  return random() * Math.min(most, first * 2 ** (attempt - 1));
}
