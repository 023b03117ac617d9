// @ts-check
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The entries of the package, as its `exports` name them. */
const entries = [
  'index.ts',
  'api.ts',
  'notifications.ts',
  'webhook.ts',
  'auth/qr.ts',
  'transport/undici.node.ts',
  'generated/contract.ts',
  'generated/models.ts',
  'generated/operations.ts',
];

const root = fileURLToPath(new URL('.', import.meta.url));

await rm(`${root}dist`, { recursive: true, force: true });

// A few files instead of two hundred: most of what importing costs is finding files. Bundlers still take from them what is used.
await build({
  absWorkingDir: root,
  entryPoints: entries.map((entry) => `src/${entry}`),
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  packages: 'external',
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
