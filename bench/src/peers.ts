import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { peersFolder } from './clients.ts';

/** The other clients, with their versions. */
export function peerPackages(): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync(`${peersFolder}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return new Map(Object.entries(manifest.dependencies));
}

/** Installs the other clients, unless those of the lock file are there. */
export function installPeers(): void {
  const lock = readFileSync(`${peersFolder}package-lock.json`, 'utf8');
  const marker = `${peersFolder}node_modules/.lock`;
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  console.error('Installing the other clients (once) ...');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 2, 2],
  });
  writeFileSync(marker, lock);
}
