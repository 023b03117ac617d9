import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Bar, type Effort, type Finding, type Row, rounded } from '../measure.ts';
import { median } from '../statistics.ts';
import { Worker } from '../worker.ts';

/** A process that is told what to do, and answers with numbers. */
type Told = Worker<{ readonly kind: string } & Record<string, unknown>, Record<string, number>>;

const command = fileURLToPath(new URL('../../../packages/sandbox/dist/esm/cli.js', import.meta.url));

/** How much the sandbox bears, and how fast it is there and empty again. */
export async function measureSandbox({ quick }: Effort): Promise<Finding> {
  const parts = [
    await starts(quick ? 3 : 9),
    await resets(quick ? 20 : 200),
    await library(quick),
    await guests(quick),
  ];
  return {
    title: 'The sandbox',
    how: 'Over loopback, sandbox and guests in a process each; library and reset in process. Median, and the worst where it says so.',
    rows: parts.flatMap(({ rows }) => rows),
    bars: parts.flatMap(({ bars }) => bars),
  };
}

type Part = Pick<Finding, 'rows' | 'bars'>;

function row(what: string, value: number, unit: string, worst?: number): Row {
  return { what, median: rounded(value, value < 10 ? 2 : 0), worst: rounded(worst, 2), unit };
}

function atMost(name: string, value: number, unit: string, limit: number): Bar {
  return { name: `sandbox, ${name}`, value: rounded(value, 1) ?? Number.NaN, unit, limit, kind: 'at most' };
}

/** From the command to its first line. */
async function starts(rounds: number): Promise<Part> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const child = spawn(process.execPath, [command, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(createInterface(child.stdout), 'line');
    times.push(performance.now() - start);
    child.kill();
    await once(child, 'exit');
  }
  return {
    rows: [row('plexjs-sandbox, until it says where it is', median(times), 'ms', Math.max(...times))],
    bars: [atMost('start', median(times), 'ms', 1000)],
  };
}

async function resets(rounds: number): Promise<Part> {
  return withServer(async (server) => {
    const { times } = (await server.ask({ kind: 'reset', rounds })) as unknown as { times: number[] };
    return {
      rows: [row('reset, 50 items having been rated', median(times), 'ms', Math.max(...times))],
      bars: [atMost('reset', median(times), 'ms', 5)],
    };
  });
}

async function library(quick: boolean): Promise<Part> {
  const size = quick ? 20_000 : 1_000_000;
  const films = size.toLocaleString('en');
  return withServer(async (server) => {
    const found = (await server.ask({ kind: 'library', size, rounds: 20 })) as unknown as Library;
    const { create, cold, times, index, answers, heap, buffers } = found;
    return {
      rows: [
        row(`create, ${films} films`, create, 'ms'),
        row('its first filter and page of 50', cold, 'ms'),
        row('a filter and a page of 50 after that', median(times), 'ms', Math.max(...times)),
        row('searches, folders, editions, matches, hubs: the first of each, in all, CPU time', index, 'ms'),
        row('one of them after that, CPU time', median(answers), 'ms', Math.max(...answers)),
        row('heap after all of it', heap, 'MB'),
        row('and in buffers', buffers, 'MB'),
      ],
      bars: [
        atMost(`filter and page, ${films} films`, median(times), 'ms', 50),
        atMost(`search and browse, ${films} films`, median(answers), 'ms', 50),
        atMost(`heap and buffers, ${films} films`, heap + buffers, 'MB', 1500),
      ],
    };
  });
}

interface Library {
  readonly create: number;
  readonly cold: number;
  readonly times: readonly number[];
  /** CPU time of the first of each of the other questions, in all. */
  readonly index: number;
  /** CPU times of the other questions after that. */
  readonly answers: readonly number[];
  readonly heap: number;
  readonly buffers: number;
}

const paths: Readonly<Record<string, string>> = {
  'GET /identity': '/identity',
  'a page of 50 items': '/library/sections/1/all?X-Plex-Container-Start=0&X-Plex-Container-Size=50',
  'an item': '/library/metadata/1',
};

async function guests(quick: boolean): Promise<Part> {
  return withServer(async (server, { url, serverToken }) => {
    const { worker } = await Worker.start('sandbox-guests.mjs', url, serverToken);
    const guest = worker as Told;
    try {
      const rows: Row[] = [];
      for (const [what, path] of Object.entries(paths)) {
        const speeds: number[] = [];
        for (let round = 0; round < (quick ? 3 : 9); round++) {
          const order = { kind: 'requests', path, total: quick ? 300 : 2000, concurrency: 16 };
          speeds.push((await guest.ask(order))['perSecond'] ?? Number.NaN);
        }
        rows.push(row(`${what}, 16 at a time`, median(speeds), 'requests/s', Math.min(...speeds)));
      }
      for (const how of ['sse', 'websocket'] as const)
        rows.push(...(await listeners({ server, guest }, how, quick ? 200 : 5000)));
      return { rows, bars: [] };
    } finally {
      worker.stop();
    }
  });
}

const kinds = { sse: 'listeners to server-sent events', websocket: 'listeners by WebSocket' };

/** Lets many listen at once, and tells all of them something. */
async function listeners(
  { server, guest }: { readonly server: Told; readonly guest: Told },
  how: keyof typeof kinds,
  count: number,
): Promise<readonly Row[]> {
  const before = (await server.ask({ kind: 'memory' }))['megabytes'] ?? Number.NaN;
  await guest.ask({ kind: 'listen', how, count });
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const { at: told = Number.NaN } = await server.ask({ kind: 'notify' });
    const { at: heard = Number.NaN } = await guest.ask({ kind: 'heard', count });
    times.push(heard - told);
  }
  const after = (await server.ask({ kind: 'memory' }))['megabytes'] ?? Number.NaN;
  await guest.ask({ kind: 'leave' });
  const who = `${count.toLocaleString('en')} ${kinds[how]}`;
  return [
    row(`${who}, until all have heard`, median(times), 'ms', Math.max(...times)),
    row(`${who}, memory`, after - before, 'MB'),
  ];
}

async function withServer<T>(
  measure: (server: Told, greeting: { readonly url: string; readonly serverToken: string }) => Promise<T>,
): Promise<T> {
  const { worker, greeting } = await Worker.start('sandbox.mjs');
  try {
    return await measure(worker as Told, greeting as { url: string; serverToken: string });
  } finally {
    worker.stop();
  }
}
