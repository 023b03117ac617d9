import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as operations from 'plexjs/operations';
import { expect, test } from 'vitest';
import { root } from './pages.ts';

const page = readFileSync(`${root}docs/parity.md`, 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-+|capability) +\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({ capability: cells[1], proof: cells.at(-2) ?? '' }));

/** Whether there is a test of this name: its file, and what its title says. */
function isThere(proof: string): boolean {
  const [, file = '', title = ''] = /^`([^`]+\.test\.ts)`(?:: (.+))?$/.exec(proof) ?? [];
  const path = `${root}packages/plexjs/src/${file}`;
  return file !== '' && existsSync(path) && readFileSync(path, 'utf8').toLowerCase().includes(title.toLowerCase());
}

test('each row of the table of parity names a test that there is', () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ proof }) => !isThere(proof))).toEqual([]);
});

const source = `${root}packages/plexjs/src/`;

/** What the files behind the classes import, and pass on, by name. */
function namesUsed(): ReadonlySet<string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^(?:generated|api)|\.test|testing/.test(file),
  );
  const imports = files.flatMap(
    (file) => readFileSync(source + file, 'utf8').match(/^(?:im|ex)port[^;]*? from/gm) ?? [],
  );
  return new Set(imports.join('\n').match(/\w+/g));
}

/** All operations but the commands of players, each by one of its names. */
function namesOfOperations(): string[] {
  const named = new Map<unknown, string>();
  for (const [name, value] of Object.entries(operations))
    if (
      !named.has(value) &&
      !name.includes('-') &&
      typeof value === 'function' &&
      'host' in value &&
      value.host !== 'player'
    )
      named.set(value, name);
  return [...named.values()];
}

test('each operation is used by a class, or the page says why not', () => {
  const used = namesUsed();
  const left = new Set(page.slice(page.indexOf('## Left to the operations')).match(/(?<=`)\w+(?=`)/g));
  const all = namesOfOperations();
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter((name) => !used.has(name)).filter((name) => !left.has(name))).toEqual([]);
});
