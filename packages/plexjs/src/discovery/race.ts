import type { Sleep } from '../transport/sleep.ts';

/** What takes part in a race. */
export interface Racer {
  /** Those of a lower rank get a head start. */
  readonly rank: number;
  /** One wins only when all of a lower level have failed. */
  readonly level: number;
}

/** How a race is run. */
export interface RaceOptions<R extends Racer, T> {
  /** Tries one: gives a value where it works, and undefined where it doesn't. Its signal aborts when it is not needed any more. */
  readonly probe: (racer: R, signal: AbortSignal) => Promise<T | undefined>;
  /** How much later each rank starts than the one before it, in milliseconds, unless all before it have failed. */
  readonly headStart: number;
  readonly sleep: Sleep;
  /** Calls the race off. */
  readonly signal?: AbortSignal | undefined;
}

/** A racer that works, with what its probe gave. */
export interface RaceWinner<R, T> {
  readonly racer: R;
  readonly value: T;
}

/**
 * Tries all, each rank with a head start over the next, and takes the first that works; one of a higher level only
 * after all of the lower levels have failed. Gives undefined when none works, or when it is called off.
 * Throws what a probe throws.
 */
export async function race<R extends Racer, T>(
  racers: readonly R[],
  options: RaceOptions<R, T>,
): Promise<RaceWinner<R, T> | undefined> {
  const { probe, headStart, sleep, signal } = options;
  if (signal?.aborted) return undefined;
  const over = new AbortController();
  const callOff = (): void => over.abort();
  signal?.addEventListener('abort', callOff);

  const ranks = [...new Set(racers.map((racer) => racer.rank))].sort((a, b) => a - b);
  const runners = racers.map((racer): Runner<R> => ({ racer, ...gate() }));
  const failuresOf = (isMeant: (racer: R) => boolean): Promise<unknown> =>
    Promise.all(runners.map((runner) => isMeant(runner.racer) && runner.failed));
  const run = async ({ racer, fail }: Runner<R>, win: (winner: RaceWinner<R, T>) => void): Promise<void> => {
    const wait = ranks.indexOf(racer.rank) * headStart;
    if (wait > 0) await Promise.race([sleep(wait, over.signal), failuresOf((other) => other.rank < racer.rank)]);
    if (over.signal.aborted) return;
    const value = await probe(racer, over.signal);
    if (value === undefined) {
      fail();
    } else {
      await failuresOf((other) => other.level < racer.level);
      win({ racer, value });
    }
  };

  try {
    return await new Promise((resolve, reject) => {
      over.signal.addEventListener('abort', () => resolve(undefined));
      for (const runner of runners) run(runner, resolve).catch(reject);
      failuresOf(() => true).then(() => resolve(undefined), reject);
    });
  } finally {
    signal?.removeEventListener('abort', callOff);
    over.abort();
  }
}

interface Runner<R> {
  readonly racer: R;
  /** Stays open for a racer that works: whoever waits for its failure has lost. */
  readonly failed: Promise<void>;
  readonly fail: () => void;
}

function gate(): Pick<Runner<unknown>, 'failed' | 'fail'> {
  let fail = (): void => undefined;
  const failed = new Promise<void>((resolve) => {
    fail = resolve;
  });
  return { failed, fail };
}
