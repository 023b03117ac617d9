import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { format } from 'oxfmt';
import type { OutputFile } from './emit/files.ts';

/** Formats as the project's own code is formatted. */
const style = { printWidth: 120, singleQuote: true, trailingComma: 'all' } as const;

/** The files as they are to be, by path. Throws where the formatter cannot read what was emitted. */
export async function formatted(files: readonly OutputFile[]): Promise<ReadonlyMap<string, string>> {
  const entries = files.map(async ({ path, text }): Promise<[string, string]> => {
    if (!path.endsWith('.ts')) return [path, text];
    const { code, errors } = await format(path, text, style);
    if (errors.length > 0)
      throw new Error(
        `${path}: ${errors.map(({ message, codeframe }) => `${message}\n${codeframe ?? ''}`).join('\n')}`,
      );
    return [path, code];
  });
  return new Map(await Promise.all(entries));
}

/** Writes a folder of generated files, and takes away what is no longer generated. */
export async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const path of await existing(folder)) if (!files.has(path)) await rm(join(folder, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The files that are not as they would be generated now. */
export async function stale(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await existing(folder);
  const gone = present.filter((path) => !files.has(path));
  const changed: string[] = [];
  for (const [path, text] of files) {
    const current = present.includes(path) ? await readFile(join(folder, path), 'utf8') : undefined;
    if (current !== text) changed.push(path);
  }
  return [...gone, ...changed].sort();
}

async function existing(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
