/** Waits for some milliseconds, or until the signal aborts; it never rejects. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Waits by the platform's timer. */
export const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    if (signal?.aborted) wake();
    else signal?.addEventListener('abort', wake);
  });

/** A clock for tests. */
export interface Clock {
  /** The time in milliseconds. Default: `Date.now`. */
  readonly now?: () => number;
  /** Default: by the platform's timer. */
  readonly sleep?: Sleep;
}
