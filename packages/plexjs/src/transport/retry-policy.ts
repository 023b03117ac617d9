import type { Method } from '../wire/operation.ts';

/** What is tried again, and how often. */
export interface RetryOptions {
  /** How many times a request is sent again. Default: 2. */
  readonly limit?: number;
  /** The methods that may be sent twice. Default: GET, HEAD, PUT, DELETE and OPTIONS. */
  readonly methods?: readonly (Method | 'OPTIONS')[];
  /** The statuses after which it is worth trying. Default: 408, 429, 500, 502, 503, 504. */
  readonly statuses?: readonly number[];
  /**
   * Whether an attempt that took longer than `timeout` is made again. Default: false, because a server that is slow goes on with
   * the first request, and a second one makes it slower.
   */
  readonly timeouts?: boolean;
  /** The bound of the random time before the first retry, in milliseconds; it doubles with each. Default: 300. */
  readonly delay?: number;
  /** The longest such time, in milliseconds. Default: 10,000. */
  readonly maxDelay?: number;
}

/** Retries as they are asked for: a number is the limit, `false` a limit of 0. */
export type RetryOption = RetryOptions | number | false;

/** Retries with all their options. */
export type RetryPolicy = Required<RetryOptions>;

/** What a client does without a word of the caller. */
const defaults: RetryPolicy = {
  limit: 2,
  methods: ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'],
  statuses: [408, 429, 500, 502, 503, 504],
  timeouts: false,
  delay: 300,
  maxDelay: 10_000,
};

/** Puts what is asked for over the defaults; the last one counts. */
export function retryPolicy(options: readonly (RetryOption | undefined)[]): RetryPolicy {
  const parts = options.map((option) =>
    typeof option === 'object' || option === undefined ? option : { limit: Number(option) },
  );
  return Object.assign({}, defaults, ...parts) as RetryPolicy;
}
