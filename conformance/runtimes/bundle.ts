import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the suite, for the runtimes that load one file, and returns its path. */
export async function bundleSuite(host: 'worker' | 'page'): Promise<string> {
  const outfile = `${here}.cache/${host}.js`;
  await build({
    entryPoints: [`${here}hosts/${host}.mjs`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // The built package, as others get it, not the sources that the workspace's own paths lead to.
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  return outfile;
}
