import { PlexAbortError, type PlexError, PlexTimeoutError } from './plex-error.ts';
import type { Running } from './perform.ts';

// What timers can do; more fires at once.
const longestTimer = 2_147_483_647;

/**
 * Runs a part of a call, and ends it from outside, whatever it waits for: when its time or the call's is up, or when the caller
 * aborts. What still comes of it then goes nowhere. A lasting part gives something that the caller can abort later, too.
 */
export function within<T>(
  { context, settings, until }: Running<unknown>,
  timeout: number,
  part: (signal: AbortSignal) => Promise<T>,
  isLasting = false,
): Promise<T> {
  const { signal: caller, deadline } = settings;
  const controller = new AbortController();
  const { signal } = controller;
  return new Promise((resolve, reject) => {
    const end = (error: PlexError): void => {
      release();
      reject(error);
      controller.abort(error);
    };
    const abort = (): void => {
      const message = `${context.operation}: aborted by the caller's signal.`;
      end(new PlexAbortError(message, { ...context.details, cause: caller?.reason as unknown }));
    };
    const expire = (): void => {
      const [option, time] = timeout < left ? ['timeout', timeout] : ['deadline', deadline];
      const message = `${context.operation}: not done after ${time} ms. Check the network, or pass a longer \`${option}\`.`;
      end(new PlexTimeoutError(message, context.details));
    };
    const release = (): void => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', abort);
    };
    const left = until - Date.now();
    const time = Math.min(timeout, left);
    const timer = time < longestTimer ? setTimeout(expire, time) : undefined;
    if (caller?.aborted) return abort();
    caller?.addEventListener('abort', abort);
    part(isLasting && caller ? AbortSignal.any([caller, signal]) : signal)
      .finally(release)
      .then(resolve, reject);
  });
}

/** What is left of a call's deadline, in milliseconds. */
export function leftOf({ until }: Running<unknown>): number {
  return until - Date.now();
}
