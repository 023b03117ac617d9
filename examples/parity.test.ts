import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './pages.ts';

const rows = readFileSync(`${root}docs/parity.md`, 'utf8')
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
