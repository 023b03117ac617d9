import { execFile } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { peersFolder } from '../clients.ts';
import { interleave } from '../interleave.ts';
import type { Effort, Finding } from '../measure.ts';
import { rounded } from '../measure.ts';
import { median } from '../statistics.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const bare = 'Node alone';

interface Import {
  readonly code: string;
  readonly folder: string;
  /** It is ours, and held to the bar. */
  readonly limit?: number;
}

const imports: ReadonlyMap<string, Import> = new Map([
  [bare, { code: '', folder: here }],
  ['plexjs', { code: "await import('plexjs');", folder: here, limit: 15 }],
  [
    'plexjs + plexjs/operations',
    { code: "await import('plexjs'); await import('plexjs/operations');", folder: here, limit: 15 },
  ],
  ['plexjs + plexjs/api', { code: "await import('plexjs'); await import('plexjs/api');", folder: here }],
  ['@lukehagar/plexjs', { code: "await import('@lukehagar/plexjs');", folder: peersFolder }],
  ['@ctrl/plex', { code: "await import('@ctrl/plex');", folder: peersFolder }],
  ['plex-api', { code: "await import('plex-api');", folder: peersFolder }],
]);

async function wallTime({ code, folder }: Import): Promise<number> {
  const start = performance.now();
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
  return performance.now() - start;
}

/** How much longer a process takes that imports a client than one that does nothing. */
export async function measureColdImport({ quick }: Effort): Promise<Finding> {
  const asks = new Map([...imports].map(([name, what]) => [name, () => wallTime(what)]));
  const { values, failures } = await interleave(asks, quick ? 7 : 21);
  const base = values.get(bare) ?? [];
  const over = (name: string): number =>
    median((values.get(name) ?? []).map((value, round) => value - (base[round] ?? Number.NaN)));
  return {
    title: 'Cold import',
    how: 'Wall time of a whole process, in turn.',
    rows: [...imports.keys()].map((name) => ({
      import: name,
      'wall, ms': rounded(median(values.get(name) ?? []), 1),
      'over Node alone, ms': rounded(over(name), 1) ?? failures.get(name)?.slice(0, 120) ?? null,
    })),
    bars: [...imports].flatMap(([name, { limit }]) =>
      limit === undefined
        ? []
        : [
            {
              name: `cold import, ${name}`,
              value: rounded(over(name), 1) ?? Number.NaN,
              unit: 'ms',
              limit,
              kind: 'at most' as const,
            },
          ],
    ),
  };
}
