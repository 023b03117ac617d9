import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsIn, type Source } from './compile.ts';
import { root } from './pages.ts';

const folder = 'docs/reference';

/** The calls of a page as one program, each in a scope of its own. */
function programOf(page: string): Source[] {
  const text = readFileSync(`${root}${folder}/${page}`, 'utf8');
  const fences = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  if (fences.length === 0) return [];
  const imports = fences.flatMap((code) => code.match(/^import .*;$/gm) ?? []);
  const calls = fences.map((code) => `{\n${code.replaceAll(/^import .*;$/gm, '').trim()}\n}`);
  const client = "declare const client: import('plexjs').PlexClient;";
  return [{ name: `${folder}/${page}`, text: [...imports, client, ...calls].join('\n') }];
}

const programs = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
  .filter((page) => page.endsWith('.md'))
  .flatMap(programOf);

test('the calls of the reference compile', () => {
  expect(programs.length).toBeGreaterThan(80);
  expect(problemsIn(programs)).toEqual([]);
}, 120_000);
