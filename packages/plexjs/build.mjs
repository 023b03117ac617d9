// @ts-check
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { chunks } from './chunks.mjs';

/** The entries of the package, as its `exports` name them. */
const entries = [
  'index.ts',
  'api.ts',
  'account.ts',
  'server.ts',
  'playlists.ts',
  'collections.ts',
  'play-queues.ts',
  'events.ts',
  'items/save-download.node.ts',
  'notifications.ts',
  'webhook.ts',
  'playback.ts',
  'players.ts',
  'live-tv.ts',
  'download-queue.ts',
  'several.ts',
  'gdm.node.ts',
  'auth/qr.ts',
  'transport/undici.node.ts',
  'generated/contract.ts',
  'generated/models.ts',
  'generated/operations.ts',
];

const root = fileURLToPath(new URL('.', import.meta.url));

await rm(`${root}dist`, { recursive: true, force: true });

// A few files instead of two hundred: most of what importing costs is finding files. Bundlers still take from them what is used.
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: entries.map((entry) => `src/${entry}`),
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  write: false,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  logOverride: { 'ignored-bare-import': 'silent' },
  plugins: [chunks],
});

// Without its indentation, and with short names of variables, the code is a third smaller on disk. esbuild would drop the
// marks of pure calls with it, and then every program would get every operation.
//
// esbuild imports chunks for their effects, and no file here has any: bundlers would warn of it. Where the import is there to
// keep things together, it takes another form, about which they say nothing.
let imports = 0;
const held = (/** @type {string} */ _, /** @type {string} */ from) => `import * as usual${imports++} from ${from};\n`;
for (const { path, text } of outputFiles) {
  const kept = text.replaceAll(/^import ("[^"]+");\n/gm, /\/(?:detours|in-parts)-/.test(path) ? held : '');
  const { code } = await minify(handedOn(named(kept)), {
    module: true,
    compress: false,
    mangle: { keep_classnames: true },
    format: { comments: false, preserve_annotations: true },
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code ?? text);
}

/**
 * Classes under their names again, which logs and stacks show: esbuild makes of each a variable, whose name is shortened.
 *
 * @param {string} text
 * @returns {string}
 */
function named(text) {
  const declaration = /^var (\w+) = class( \w+)?(?= extends|\s*\{)/gm;
  const inner = new Map();
  const whole = text.replaceAll(declaration, (_, name, own = ` _${name}`) => {
    // Two modules may each have a class of a name, of which esbuild numbers one.
    inner.set(own.trim(), own.trim().replace(/^_/, '').replace(/\d+$/, ''));
    return `var ${name} = class${own}`;
  });
  return whole.replaceAll(/\b_[A-Z]\w*\b/g, (name) => inner.get(name) ?? name);
}

/**
 * A file that only hands on what others have, naming each thing once: entries that hand on hundreds are half as large.
 *
 * @param {string} text
 * @returns {string}
 */
function handedOn(text) {
  const statement = /^(import|export) \{\n([^}]*)\n\}(?: from ("[^"]+"))?;\n/gm;
  if (
    text
      .replaceAll(statement, '')
      .replaceAll(/^\/\/.*$/gm, '')
      .trim() !== ''
  )
    return text;
  const statements = [...text.matchAll(statement)].map(([, kind, list = '', from]) => {
    const names = list.split(',').map((entry) => entry.trim().split(' as '));
    return { kind, from, names: names.map(([own = '', other = own]) => ({ own, other })) };
  });
  const exports = statements.filter(({ kind }) => kind === 'export').flatMap(({ names }) => names);
  const lines = statements.map(({ kind, from, names }) => {
    // A thing may be handed on under several names.
    const list = names.flatMap(({ own, other }) =>
      exports.filter((entry) => entry.own === other).map((entry) => `${own} as ${entry.other}`),
    );
    return kind === 'import' ? `export { ${list.join(', ')} } from ${from};\n` : '';
  });
  return lines.join('');
}
