import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/** A program's folder in which the packed package is installed. */
export interface Consumer {
  readonly folder: string;
  /** Runs a script of the program on this Node and gives what it printed. */
  node(file: string, source: string): Promise<string>;
  remove(): Promise<void>;
}

/** What the package's manifest says, as it was packed. */
export interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly exports: Record<string, unknown>;
}

/** Packs the built package and installs it as npm would, with the dependencies that the workspace has: no registry is asked. */
export async function installPacked(): Promise<Consumer & { readonly manifest: Manifest; readonly files: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'plexjs-consumer-'));
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: packageFolder,
  });
  const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'plexjs');
  await mkdir(target, { recursive: true });
  await run('tar', ['-xzf', join(folder, packed.filename), '-C', target, '--strip-components=1']);
  const manifest = JSON.parse(await readFile(join(target, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }))
    await copyDependency(name, modules);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  return {
    folder,
    manifest,
    files: packed.files.map(({ path }) => path),
    node: async (file, source): Promise<string> => {
      await writeFile(join(folder, file), source);
      return (await run(process.execPath, [join(folder, file)], { cwd: folder })).stdout;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

async function copyDependency(name: string, modules: string): Promise<void> {
  const require = createRequire(join(packageFolder, 'package.json'));
  const found = require.resolve.paths(name)?.map((path) => join(path, name, 'package.json')) ?? [];
  for (const manifest of found) {
    const copied = await cp(dirname(manifest), join(modules, name), { recursive: true, dereference: true }).then(
      () => true,
      () => false,
    );
    if (copied) return;
  }
  throw new Error(`${name} is a dependency of the package and not installed in the workspace.`);
}
