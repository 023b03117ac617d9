import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('engines/', import.meta.url));
const marker = `${folder}node_modules/.lock`;
const platform = `${process.platform}-${process.arch}`;

const bunPlatform = platform.replace('arm64', 'aarch64');
const denoPlatform = process.platform === 'linux' ? `${platform}-glibc` : platform;
const workerdPlatform = platform.replace('x64', '64');

/** Installs the runtimes, unless those of the lock file are there. They are half a gigabyte, hence not in the workspace. */
export function installEngines(): void {
  const lock = readFileSync(`${folder}package-lock.json`, 'utf8');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  console.error('Installing the runtimes (once; about 1 GB) ...');
  // Their install scripts only look for the binaries that the platform's packages bring.
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  writeFileSync(marker, lock);
}

const packaged = (path: string): string => `${folder}node_modules/${path}`;

/** Where the binaries are. */
export const binaries = {
  node: (major: string): string => packaged(`node${major}-${platform}/bin/node`),
  bun: packaged(`@oven/bun-${bunPlatform}/bin/bun`),
  deno: packaged(`@deno/${denoPlatform}/deno`),
  workerd: packaged(`@cloudflare/workerd-${workerdPlatform}/bin/workerd`),
  playwright: packaged('playwright-core/index.mjs'),
  chromium: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
};
