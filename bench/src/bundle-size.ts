import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** How large code is, in bytes. */
export interface Size {
  readonly minified: number;
  readonly gzip: number;
}

/** How much of a program browsers load at once, and what more when it is needed. */
export interface BundleSize {
  readonly first: Size;
  readonly later: Size;
}

/** Bundles a program for browsers. Throws where it does not bundle. */
export async function bundleSize(source: string, folder: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: '/out',
    absWorkingDir: '/',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const atOnce = loadedAtOnce(metafile);
  const sum = (isFirst: boolean): Size => {
    const files = outputFiles.filter(({ path }) => atOnce.has(path.replace(/^\//, '')) === isFirst);
    return {
      minified: files.reduce((total, { contents }) => total + contents.length, 0),
      gzip: files.reduce((total, { contents }) => total + gzipSync(contents, { level: 9 }).length, 0),
    };
  };
  return { first: sum(true), later: sum(false) };
}

function loadedAtOnce({ outputs }: Metafile): Set<string> {
  const loaded = new Set(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>'));
  for (const file of loaded)
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') loaded.add(path);
  return loaded;
}
