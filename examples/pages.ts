import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at the end. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** A program of a page, between its fences. */
export interface Program {
  /** The page and the program's number on it: `docs/guide/errors.md 1`. */
  readonly name: string;
  readonly text: string;
  /** What the line `<!-- runs: … -->` above it says that it prints; undefined where it does not run by itself. */
  readonly prints: string | undefined;
  /** What the line `<!-- tests: … -->` above it says of its tests, where it is a file of tests. */
  readonly tests: string | undefined;
}

const guide = readdirSync(`${root}docs/guide`).map((name) => `docs/guide/${name}`);

/** The pages that have programs. */
export const pages: readonly string[] = [
  'README.md',
  'packages/plexjs/README.md',
  'packages/sandbox/README.md',
  ...guide,
];

/** All programs of all pages. */
export const programs: readonly Program[] = pages.flatMap((page) => {
  const text = readFileSync(`${root}${page}`, 'utf8');
  const found = text.matchAll(/(?:<!-- (runs|tests): (.+) -->\s+)?```ts\n([\s\S]*?)```/g);
  return [...found].map(([, kind, result, program = ''], index) => ({
    name: `${page} ${index + 1}`,
    text: program,
    prints: kind === 'runs' ? result : undefined,
    tests: kind === 'tests' ? result : undefined,
  }));
});
