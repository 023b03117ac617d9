import { describe, expect, it } from 'vitest';
import type { Sleep } from '../transport/sleep.ts';
import { race, type Racer, type RaceWinner } from './race.ts';

interface Runner extends Racer {
  readonly name: string;
  /** How long it takes. */
  readonly takes: number;
  readonly works: boolean;
}

const runner = (name: string, rank: number, takes: number, works: boolean, level = 0): Runner => ({
  name,
  rank,
  takes,
  works,
  level,
});

/** Time that passes as soon as nothing else happens. */
function virtualTime(): { sleep: Sleep; now: () => number } {
  const sleepers: { at: number; wake: () => void }[] = [];
  let now = 0;
  const advance = (): void => {
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    now = Math.max(now, next?.at ?? now);
    next?.wake();
  };
  const sleep: Sleep = (milliseconds) =>
    new Promise((wake) => {
      sleepers.push({ at: now + milliseconds, wake });
      setTimeout(advance);
    });
  return { sleep, now: () => now };
}

async function run(
  runners: Runner[],
  signal?: AbortSignal,
): Promise<{ winner?: string; starts: Record<string, number>; aborted: string[]; end: number }> {
  const { sleep, now } = virtualTime();
  const starts: Record<string, number> = {};
  const aborted: string[] = [];
  const winner: RaceWinner<Runner, string> | undefined = await race(runners, {
    headStart: 300,
    sleep,
    signal,
    probe: async ({ name, takes, works }, over) => {
      starts[name] = now();
      over.addEventListener('abort', () => aborted.push(name));
      await sleep(takes);
      return [undefined, name][Number(works)];
    },
  });
  return { ...(winner && { winner: winner.value }), starts, aborted, end: now() };
}

describe('race', () => {
  it('takes the first that works among equals', async () => {
    const result = await run([runner('slow', 0, 200, true), runner('fast', 0, 100, true)]);
    expect(result).toMatchObject({ winner: 'fast', starts: { slow: 0, fast: 0 }, end: 100 });
    expect(result.aborted).toContain('slow');
  });

  it('gives better ones a head start', async () => {
    const result = await run([runner('remote', 1, 10, true), runner('local', 0, 250, true)]);
    expect(result).toMatchObject({ winner: 'local', starts: { local: 0 }, end: 250 });
    expect(result.starts).not.toHaveProperty('remote');
  });

  it('takes a lesser one that is faster even so', async () => {
    expect(await run([runner('local', 0, 5000, true), runner('remote', 1, 10, true)])).toMatchObject({
      winner: 'remote',
      end: 310,
    });
  });

  it('starts the next as soon as all better ones have failed', async () => {
    const runners = [runner('a', 0, 20, false), runner('b', 0, 40, false), runner('c', 1, 10, true)];
    expect(await run(runners)).toMatchObject({ winner: 'c', starts: { c: 40 }, end: 50 });
  });

  it('holds one of a higher level back until all below have failed', async () => {
    const runners = [
      runner('local', 0, 5000, false),
      runner('remote', 1, 4000, false),
      runner('relay', 4, 10, true, 2),
    ];
    expect(await run(runners)).toMatchObject({
      winner: 'relay',
      starts: { local: 0, remote: 300, relay: 600 },
      end: 5000,
    });
  });

  it('takes a direct one that comes later than the relay', async () => {
    const runners = [runner('local', 0, 2000, true), runner('relay', 4, 10, true, 2)];
    expect(await run(runners)).toMatchObject({ winner: 'local', end: 2000 });
  });

  it('gives nothing when none works, and when there is none', async () => {
    expect(await run([runner('a', 0, 10, false), runner('b', 1, 10, false, 2)])).not.toHaveProperty('winner');
    expect(await run([])).not.toHaveProperty('winner');
  });

  it('can be called off, before and meanwhile', async () => {
    expect(await run([runner('a', 0, 10, true)], AbortSignal.abort())).toMatchObject({ starts: {} });
    const controller = new AbortController();
    const pending = race([runner('a', 0, 0, true)], {
      headStart: 300,
      sleep: virtualTime().sleep,
      signal: controller.signal,
      probe: () => new Promise(() => undefined),
    });
    controller.abort();
    expect(await pending).toBeUndefined();
  });

  it('throws what a probe throws', async () => {
    const { sleep } = virtualTime();
    const probe = (): Promise<never> => Promise.reject(new Error('a mistake'));
    await expect(race([runner('a', 0, 0, true)], { headStart: 300, sleep, probe })).rejects.toThrow('a mistake');
  });
});
