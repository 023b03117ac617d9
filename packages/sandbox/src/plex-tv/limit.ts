import type { Ask } from '../http/ask.ts';
import { refuse } from './answer.ts';

/** How often a client may ask for PINs and words to sign. */
export interface RateLimit {
  readonly requests: number;
  /** In how long a while. */
  readonly seconds: number;
}

/** More than anybody needs who waits between his questions. */
export const generous: RateLimit = { requests: 300, seconds: 60 };

/** Counts a request; gives the refusal of one that is too many. */
export function tooMany(ask: Ask, what: string): Response | undefined {
  const { tables, clock, rateLimit } = ask.world;
  const key = `${what}:${ask.said('X-Plex-Client-Identifier') ?? ''}`;
  const now = clock.now();
  const last = tables.rates.get(key);
  const isOver = last === undefined || now >= last.since + rateLimit.seconds * 1000;
  const rate = isOver ? { since: now, count: 1 } : { since: last.since, count: last.count + 1 };
  tables.rates.set(key, rate);
  if (rate.count <= rateLimit.requests) return undefined;
  const wait = Math.ceil((rate.since + rateLimit.seconds * 1000 - now) / 1000);
  return refuse(ask, 'tooMany', { 'Retry-After': String(wait) });
}
