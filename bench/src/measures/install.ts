import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFolder } from '../clients.ts';
import { type Finding, type Row, rounded } from '../measure.ts';
import { peerPackages } from '../peers.ts';

const run = promisify(execFile);

/** How much disk a client takes with its dependencies. */
export async function measureInstall(): Promise<Finding> {
  const folder = await mkdtemp(join(tmpdir(), 'plexjs-bench-'));
  try {
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: packageFolder });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    const wanted = new Map([['plexjs', join(folder, filename)]]);
    for (const [name, version] of peerPackages()) wanted.set(name, `${name}@${version}`);
    const rows: Row[] = [];
    for (const [name, spec] of wanted) rows.push({ client: name, ...(await installed(spec)) });
    const value = Number(rows[0]?.['MB']);
    return {
      title: 'Installed size',
      how: 'npm pack and npm install into an empty folder, with dependencies; the bytes of all files.',
      rows,
      bars: [{ name: 'installed size', value, unit: 'MB', limit: 2, kind: 'at most' }],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function installed(spec: string): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'plexjs-bench-'));
  try {
    await writeFile(join(folder, 'package.json'), '{"private":true}');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--omit=peer'];
    await run('npm', ['install', ...options, spec], { cwd: folder });
    const files = await readdir(join(folder, 'node_modules'), { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(
      files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
    );
    return { MB: rounded(sizes.reduce((total, size) => total + size, 0) / 1e6), files: sizes.length };
  } finally {
    await rm(folder, { recursive: true });
  }
}
