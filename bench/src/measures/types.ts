import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { peersFolder } from '../clients.ts';
import { interleave } from '../interleave.ts';
import { type Effort, type Finding, rounded } from '../measure.ts';
import { median, ratio } from '../statistics.ts';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
const workspaceModules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const without = 'fetch';

/** The same small program with each client: list the libraries, a section, and an item. */
const programs: ReadonlyMap<string, { readonly source: string; readonly modules: string }> = new Map([
  [
    without,
    {
      source:
        "export const titles: string[] = (await (await fetch('http://server/library/sections/all')).json()).MediaContainer.Directory;",
      modules: workspaceModules,
    },
  ],
  [
    'plexjs',
    {
      source: `import { createClient } from 'plexjs';
import { getMetadataItem, getSections, listContent } from 'plexjs/operations';
const client = createClient({ baseUrl: 'http://server:32400', token: 'token' });
const { sections } = await getSections(client);
const { items } = await listContent(client, { sectionId: sections[0]?.key ?? '1' });
const item = await getMetadataItem(client, { ids: items[0]?.ratingKey ?? '1' });
export const titles: (string | undefined)[] = [...sections, ...items, ...item.items].map(({ title }) => title);`,
      modules: workspaceModules,
    },
  ],
  [
    '@lukehagar/plexjs',
    {
      source: `import { PlexAPI } from '@lukehagar/plexjs';
const client = new PlexAPI({ serverURL: 'http://server:32400', token: 'token' });
const sections = await client.library.getSections();
const content = await client.content.listContent({ sectionId: '1' });
const item = await client.content.getMetadataItem({ ids: ['1'] });
export const titles: unknown[] = [sections, content, item];`,
      modules: `${peersFolder}node_modules`,
    },
  ],
  [
    '@ctrl/plex',
    {
      source: `import { PlexServer } from '@ctrl/plex';
const server = new PlexServer('http://server:32400', 'token');
await server.connect();
const sections = await (await server.library()).sections();
export const titles: (string | undefined)[] = sections.map(({ title }) => title);`,
      modules: `${peersFolder}node_modules`,
    },
  ],
]);

/** How long a program's type check takes, against one without a client. plex-api has no types. */
export async function measureTypes({ quick }: Effort): Promise<Finding> {
  const folder = await mkdtemp(join(tmpdir(), 'plexjs-bench-'));
  try {
    const asks = new Map<string, () => Promise<number>>();
    for (const [name, { source, modules }] of programs) {
      const project = await mkdtemp(join(folder, 'project-'));
      await symlink(modules, join(project, 'node_modules'));
      await writeFile(join(project, 'use.ts'), source);
      await writeFile(join(project, 'package.json'), '{"type":"module"}');
      await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
      asks.set(name, () => checkTime(project));
    }
    const { values, failures } = await interleave(asks, quick ? 3 : 9);
    const base = values.get(without) ?? [];
    return {
      title: "A consumer's type check",
      how: 'tsc --noEmit of a small program, strict, skipLibCheck; wall time, in turn.',
      rows: [...programs.keys()].map((name) => {
        const taken = values.get(name);
        return {
          client: name,
          'wall, ms': taken ? rounded(median(taken), 0) : null,
          'x without a client': taken ? rounded(ratio(taken, base)) : (failures.get(name)?.slice(0, 160) ?? null),
        };
      }),
      bars: [],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const compilerOptions = {
  target: 'es2022',
  module: 'preserve',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

async function checkTime(project: string): Promise<number> {
  const start = performance.now();
  await run(process.execPath, [tsc, '-p', project]).catch((error: { stdout?: string }) => {
    throw new Error(error.stdout ?? String(error));
  });
  return performance.now() - start;
}
