import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '@plexjs/sandbox/node';
import { defectOf } from './defects.ts';

/** The published clients that take the tour. */
export const clients = ['ctrl', 'lukehagar', 'plex-api'] as const;

/** A published client. */
export type Client = (typeof clients)[number];

/** The stations of the tour. */
export const steps = [
  'sign in',
  'resources',
  'connect',
  'sections',
  'all items',
  'filters',
  'search',
  'item details',
  'edit',
  'rate',
  'scrobble',
  'collections',
  'playlists',
  'play queues',
  'hubs',
  'sessions',
  'history',
  'settings',
  'events',
] as const;

/** A station of the tour. */
export type Step = (typeof steps)[number];

/** How a client got on at a station. */
export interface Stop {
  readonly client: Client;
  readonly step: Step;
  /** `absent` where the client cannot do it at all, `defect` where it fails for a fault of its own. */
  readonly outcome: 'passed' | 'absent' | 'defect' | 'failed';
  /** What it gave, or what it said. */
  readonly detail: unknown;
  /** The fault, for `defect`, and why there is nothing, for `absent`. */
  readonly cause?: string;
}

interface Line {
  readonly step: Step;
  readonly outcome: 'passed' | 'failed';
  readonly result?: unknown;
  /** What it said; each mismatch by itself, where it checked the answer. */
  readonly errors?: readonly string[];
}

const program = fileURLToPath(new URL('../../../bench/peers/tours/take.mjs', import.meta.url));

/** Lets a client take the tour through a sandbox of its own, which is its proxy as well: one that knows plex.tv by its name reaches it. */
export async function takeTour(client: Client): Promise<readonly Stop[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plexjs-tour-'));
  try {
    return await tourTrusting(join(folder, 'proxy.pem'), client);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function tourTrusting(file: string, client: Client): Promise<readonly Stop[]> {
  await using sandbox = await startSandbox({ proxy: true });
  await writeFile(file, sandbox.proxyCertificate ?? '');
  const proxied = { HTTPS_PROXY: sandbox.url, NO_PROXY: '127.0.0.1', NODE_EXTRA_CA_CERTS: file };
  const process_ = spawn(
    process.execPath,
    [
      program,
      `--client=${client}`,
      `--url=${sandbox.url}`,
      `--server-token=${sandbox.serverToken}`,
      `--account-token=${sandbox.accountToken}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...proxied } },
  );
  const end = once(process_, 'exit');
  const [output, complaints] = await Promise.all([text(process_.stdout), text(process_.stderr)]);
  await end;
  const lines = new Map(
    output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line)
      .map((line) => [line.step, line]),
  );
  if (lines.size === 0) throw new Error(`${client} took no step: ${complaints}`);
  return steps.map((step) => stopOf(client, step, lines.get(step)));
}

function stopOf(client: Client, step: Step, line: Line | undefined): Stop {
  if (line?.outcome === 'passed') return { client, step, outcome: 'passed', detail: line.result };
  const cause = defectOf(client, step, line?.errors);
  const detail = line?.errors ?? null;
  if (cause === undefined) return { client, step, outcome: 'failed', detail };
  return { client, step, outcome: line === undefined ? 'absent' : 'defect', detail, cause };
}
