import type { Method } from '../wire/operation.ts';
import { PlexConnectionError, PlexError, PlexRateLimitError, PlexStartingError, PlexTimeoutError } from './errors.ts';
import type { RetryPolicy } from './retry-policy.ts';
import { backoff, retryAfterOf } from './retry-timing.ts';

/**
 * How long to wait before the next attempt, in milliseconds, or undefined where there is none:
 * the error would come again, the limit is reached, or a second request could do something twice.
 */
export function retryDelay(error: unknown, attempt: number, method: Method, policy: RetryPolicy): number | undefined {
  if (!(error instanceof PlexError) || policy.limit === 0) return undefined;
  const random = backoff(attempt, policy.delay, policy.maxDelay);
  const asked = error.headers && retryAfterOf(error.headers);
  // It answers this before it looks at the request, so any method is safe, and it takes more than a few attempts.
  if (error instanceof PlexStartingError) return asked ?? policy.delay + random;
  const isPassing =
    error instanceof PlexConnectionError ||
    (error instanceof PlexTimeoutError && policy.timeouts) ||
    policy.statuses.includes(error.status ?? 0);
  if (!isPassing || attempt > policy.limit || !policy.methods.includes(method)) return undefined;
  return asked === undefined ? random : asked + policy.delay * Math.random();
}

/** How long a host that answered 429 is left alone, in milliseconds; undefined for other errors. */
export function restAfter(error: unknown, attempt: number, policy: RetryPolicy): number | undefined {
  if (!(error instanceof PlexRateLimitError) || error.status === undefined) return undefined;
  return error.retryAfter === undefined ? backoff(attempt, policy.delay, policy.maxDelay) : error.retryAfter * 1000;
}
