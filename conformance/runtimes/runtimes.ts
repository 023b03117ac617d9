import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { binaries } from './engines.ts';
import { runInChromium } from './chromium.ts';
import type { Addresses } from './fixture/server.ts';
import { runInWorkerd } from './workerd.ts';

/** What became of a check. */
export interface Outcome {
  readonly name: string;
  /** What went wrong; absent where nothing did. */
  readonly error?: string;
}

/** What the suite is told. */
export type Context = Addresses & { readonly token: string };

/** A runtime that the suite runs on. */
export interface Runtime {
  readonly name: string;
  run(context: Context): Promise<Outcome[]>;
}

const script = fileURLToPath(new URL('hosts/process.mjs', import.meta.url));

function processRuntime(name: string, binary: string, ...options: string[]): Runtime {
  return {
    name,
    run: async (context): Promise<Outcome[]> => {
      const { stdout } = await promisify(execFile)(binary, [...options, script, JSON.stringify(context)], {
        timeout: 60_000,
        env: { ...process.env, NODE_OPTIONS: '', NO_PROXY: '127.0.0.1' },
      });
      return JSON.parse(stdout) as Outcome[];
    },
  };
}

/** All runtimes, by the name that `--only` takes. */
export const runtimes: readonly Runtime[] = [
  ...['20', '22', '24', '26'].map((major) => processRuntime(`node${major}`, binaries.node(major))),
  processRuntime('bun', binaries.bun),
  processRuntime(
    'deno',
    binaries.deno,
    'run',
    '--quiet',
    '--no-lock',
    '--allow-net',
    '--allow-env',
    '--allow-read',
    '--allow-sys',
  ),
  { name: 'workerd', run: runInWorkerd },
  { name: 'chromium', run: runInChromium },
];
