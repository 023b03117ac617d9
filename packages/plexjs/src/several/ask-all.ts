import { PlexTimeoutError, PlexUsageError } from '../transport/plex-error.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { ServerFailure } from './server-source.ts';

/** How several servers are asked. */
export interface SeveralOptions extends Omit<RequestOptions, 'timeout' | 'deadline'> {
  /** How long a server may take for all of its part, in milliseconds; then it counts as failed. Default: 10,000. */
  readonly timeout?: number;
  /** How many servers are asked at the same time. Default: 6. */
  readonly concurrency?: number;
}

/** What came of asking: in the order of those who were asked. */
export interface Asked<S, T> {
  /** What the servers gave that answered. */
  readonly answers: readonly { readonly source: S; readonly value: T }[];
  /** The servers that did not answer, and why. */
  readonly failures: readonly ServerFailure[];
}

/**
 * Asks all, some at a time. What one of them fails with stands beside the answers of the others.
 *
 * @throws The reason of the signal, when that aborts.
 * @throws {PlexUsageError} For options that make no sense.
 */
export async function askAll<S extends { readonly name: string; readonly machineIdentifier: string }, T>(
  sources: readonly S[],
  ask: (source: S, options: RequestOptions) => PromiseLike<T>,
  { timeout = 10_000, concurrency = 6, ...request }: SeveralOptions,
): Promise<Asked<S, T>> {
  if (!(timeout > 0)) throw new PlexUsageError(`timeout is more than 0 milliseconds, not ${timeout}.`);
  if (!(Number.isInteger(concurrency) && concurrency >= 1))
    throw new PlexUsageError(`concurrency is a whole number from 1 on, not ${concurrency}.`);
  const { signal } = request;
  signal?.throwIfAborted();
  const results: ({ value: T } | { error: unknown } | undefined)[] = sources.map(() => undefined);
  const waiting = sources.entries();
  const work = async (): Promise<void> => {
    for (const [index, source] of waiting) {
      try {
        results[index] = { value: await inTime(source.name, timeout, request, (options) => ask(source, options)) };
      } catch (error) {
        results[index] = { error };
      }
      signal?.throwIfAborted();
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, sources.length) }, work));
  return {
    answers: sources.flatMap((source, index) => {
      const result = results[index];
      return result && 'value' in result ? [{ source, value: result.value }] : [];
    }),
    failures: sources.flatMap(({ name, machineIdentifier }, index) => {
      const result = results[index];
      return result && 'error' in result ? [{ name, machineIdentifier, error: result.error }] : [];
    }),
  };
}

/** Does something that may take so long, and ends its requests when it takes longer. */
async function inTime<T>(
  name: string,
  timeout: number,
  { signal, ...request }: RequestOptions,
  work: (options: RequestOptions) => PromiseLike<T>,
): Promise<T> {
  const controller = new AbortController();
  const late = new PlexTimeoutError(`${name} was not done after ${timeout} ms. Pass a longer \`timeout\`.`);
  const timer = setTimeout(() => controller.abort(late), timeout);
  const abort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await work({ ...request, signal: controller.signal });
  } catch (error) {
    throw controller.signal.reason === late ? late : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
