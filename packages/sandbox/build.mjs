// @ts-check
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

const { dependencies } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

await rm(`${root}dist/esm`, { recursive: true, force: true });

// All files lie in one folder, as deep as the sources that look for `media` two folders above them.
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { index: 'src/index.ts', node: 'src/node.ts', cli: 'src/cli/main.ts' },
  outdir: 'dist/esm',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // Zod is a hundred files, of which few are used: finding and compiling them took a sixth of a start.
  external: ['node:*', ...Object.keys(dependencies).filter((name) => name !== 'zod')],
  // The paths of the workspace lead to the sources of plexjs; what is built imports the package.
  tsconfigRaw: {},
  chunkNames: '[name]-[hash]',
  minifyWhitespace: true,
  // Of the encoder of JPEG, whose bytes are a Buffer wherever modules are CommonJS, be there a Buffer or not.
  define: { 'Buffer.from': 'Uint8Array.from' },
  logLevel: 'warning',
  metafile: true,
});

// The readers of rarer pictures would be a third of all that is sent to who installs the package.
for (const [path, { inputs }] of Object.entries(metafile.outputs))
  if (Object.keys(inputs).some((input) => input.includes('/image-in-browser/'))) {
    const { code } = await transform(await readFile(`${root}${path}`, 'utf8'), { format: 'esm', minify: true });
    await writeFile(`${root}${path}`, code);
  }

for (const [name, ...files] of [
  ['zod', 'LICENSE'],
  ['jpeg-js', 'LICENSE'],
  ['image-in-browser', 'LICENSE.md', 'LICENSE.other.md'],
]) {
  const texts = files.map((file) => readFile(new URL(file, import.meta.resolve(`${name}/package.json`)), 'utf8'));
  await writeFile(`${root}dist/${name}.LICENSE`, (await Promise.all(texts)).join('\n'));
}
