import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** A program's folder in which the packed package is installed. */
export interface Consumer {
  readonly folder: string;
  /** Runs a script of the program on this Node and gives what it printed. */
  node(file: string, source: string): Promise<string>;
  remove(): Promise<void>;
}

/** What the package's manifest says, as it was packed. */
export interface Manifest {
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly exports: Record<string, unknown>;
}

/** A package as it was packed. */
export interface Packed {
  readonly manifest: Manifest;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/**
 * Packs built packages and installs them as npm would, with the dependencies that the workspace has: no registry is asked. The last one
 * is the one that is told of.
 */
export async function installPacked(...packageFolders: readonly string[]): Promise<Consumer & Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'plexjs-consumer-'));
  const modules = join(folder, 'node_modules');
  let installed: Packed | undefined;
  for (const packageFolder of packageFolders) installed = await install(packageFolder, modules);
  if (installed === undefined) throw new TypeError('Name a package to install.');
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  return {
    ...installed,
    folder,
    node: async (file, source): Promise<string> => {
      await writeFile(join(folder, file), source);
      return (await run(process.execPath, [join(folder, file)], { cwd: folder })).stdout;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

async function install(packageFolder: string, modules: string): Promise<Packed> {
  await mkdir(join(modules, '.bin'), { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', modules], {
    cwd: packageFolder,
  });
  const [packed] = JSON.parse(stdout) as [{ name: string; filename: string; files: Packed['files'] }];
  const target = join(modules, packed.name);
  await mkdir(target, { recursive: true });
  await run('tar', ['-xzf', join(modules, packed.filename), '-C', target, '--strip-components=1']);
  const manifest = JSON.parse(await readFile(join(target, 'package.json'), 'utf8')) as Manifest;
  for (const [name, file] of Object.entries(manifest.bin ?? {})) {
    await chmod(join(target, file), 0o755);
    await symlink(join(target, file), join(modules, '.bin', name));
  }
  const missing = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter(
    (name) => !existsSync(join(modules, name)),
  );
  for (const name of missing) await link(name, packageFolder, modules);
  return { manifest, files: packed.files };
}

/** Takes a dependency from where the workspace has it, so that it finds its own dependencies there, too. */
async function link(name: string, packageFolder: string, modules: string): Promise<void> {
  const places = createRequire(join(packageFolder, 'package.json')).resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name)).find((place) => existsSync(place));
  if (found === undefined)
    throw new Error(`${name} is a dependency of the package and not installed in the workspace.`);
  await mkdir(dirname(join(modules, name)), { recursive: true });
  await symlink(found, join(modules, name));
}
