import type { Method } from '../wire/operation.ts';

/** What is tried again, and how often. */
export interface RetryOptions {
  /** How many times a request is sent again. Default: 2. */
  readonly limit?: number;
  /** The methods that may be sent twice. Default: GET, HEAD, PUT, DELETE and OPTIONS. */
  readonly methods?: readonly (Method | 'OPTIONS')[];
  /** The statuses after which it is worth trying. Default: 408, 429, 500, 502, 503, 504. */
  readonly statuses?: readonly number[];
  /** The bound of the random time before the first retry, in milliseconds; it doubles with each. Default: 300. */
  readonly delay?: number;
  /** The longest such time, in milliseconds. Default: 10,000. */
  readonly maxDelay?: number;
}

/** Retries with all their options. */
export type RetryPolicy = Required<RetryOptions>;

/** What a client does without a word of the caller. */
export const retryDefaults: RetryPolicy = {
  limit: 2,
  methods: ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'],
  statuses: [408, 429, 500, 502, 503, 504],
  delay: 300,
  maxDelay: 10_000,
};

/** Fills in what is not given; a number is the limit, `false` a limit of 0. */
export function retryPolicy(option: RetryOptions | number | false, base: RetryPolicy): RetryPolicy {
  if (typeof option === 'object') return { ...base, ...option };
  return { ...base, limit: Number(option) };
}
