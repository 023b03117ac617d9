import { type Effort, type Finding, rounded } from '../measure.ts';
import { median, ratio } from '../statistics.ts';
import { Worker } from '../worker.ts';

interface Order {
  readonly count: number;
  readonly pageSize: number;
  readonly concurrency: number;
}

interface Walk {
  readonly milliseconds: number;
  readonly megabytes: number;
}

// What `section.items()` asks for unless it is told.
const pageSize = 200;
const concurrency = 1;

/** How long it takes to go over every item of a large library, and how much memory, against `fetch` and `JSON.parse`. */
export async function measureWalk({ quick }: Effort): Promise<Finding> {
  const count = quick ? 20_000 : 1_000_000;
  const { worker: server, greeting } = await Worker.start('big-server.mjs', String(count));
  const { url, serverToken } = greeting as { url: string; serverToken: string };
  const taken: Record<'raw' | 'plexjs', Walk[]> = { raw: [], plexjs: [] };
  try {
    // The server makes its index at the first request.
    await walk('raw', url, serverToken, { count: pageSize, pageSize, concurrency });
    for (let round = 0; round < (quick ? 3 : 2); round++)
      for (const how of ['raw', 'plexjs'] as const)
        taken[how].push(await walk(how, url, serverToken, { count, pageSize, concurrency }));
  } finally {
    server.stop();
  }
  const times = (how: 'raw' | 'plexjs'): number[] => taken[how].map(({ milliseconds }) => milliseconds);
  const memory = (how: 'raw' | 'plexjs'): number => Math.max(...taken[how].map(({ megabytes }) => megabytes));
  const factor = rounded(ratio(times('plexjs'), times('raw')));
  return {
    title: 'Walking a library',
    how: `${count.toLocaleString('en')} films of the sandbox, ${pageSize} a page, one page read ahead; a process a walk, in turn.`,
    rows: (['raw', 'plexjs'] as const).map((how) => ({
      client: how === 'raw' ? 'fetch + JSON.parse' : 'plexjs/server',
      's a walk': rounded(median(times(how)) / 1000),
      'x fetch': how === 'raw' ? 1 : factor,
      'peak memory, MB': rounded(memory(how), 0),
    })),
    bars: [
      { name: 'walk', value: factor ?? Number.NaN, unit: 'x', limit: 1.2, kind: 'at most' },
      { name: 'walk, peak memory', value: Math.round(memory('plexjs')), unit: 'MB', limit: 150, kind: 'at most' },
    ],
  };
}

async function walk(how: 'raw' | 'plexjs', url: string, token: string, order: Order): Promise<Walk> {
  const { worker } = await Worker.start<Order, Walk>('walk.mjs', how, url, token);
  try {
    return await worker.ask(order);
  } finally {
    worker.stop();
  }
}
