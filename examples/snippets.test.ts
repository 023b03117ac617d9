import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { format, promisify } from 'node:util';
import { createSandbox } from '@plexjs/sandbox';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { problemsIn } from './compile.ts';
import { programs, root } from './pages.ts';

const cache = `${root}examples/.cache`;

/** Every host is a sandbox; its person enters each code at once. */
beforeEach(async () => {
  await mkdir(cache, { recursive: true });
  const { fetch, accountToken } = createSandbox();
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const response = await fetch(url, init);
    if (init.method === 'POST' && url.includes('/api/v2/pins')) {
      const { code } = (await response.clone().json()) as { code: string };
      const headers = { 'X-Plex-Token': accountToken, 'Content-Type': 'application/x-www-form-urlencoded' };
      await fetch('https://plex.tv/api/v2/pins/link', { method: 'PUT', headers, body: `code=${code}` });
    }
    return response;
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await rm(cache, { recursive: true, force: true });
});

/** Writes a program of a page into a file of its own. */
async function fileOf(name: string, text: string, ending: string): Promise<string> {
  const file = `${cache}/${name.replaceAll(/\W+/g, '-')}${ending}`;
  await writeFile(file, text);
  return file;
}

test('the programs of all pages compile', () => {
  expect(programs.length).toBeGreaterThan(10);
  expect(problemsIn(programs)).toEqual([]);
});

test.each(programs.filter(({ prints }) => prints !== undefined))(
  '$name prints: $prints',
  async ({ name, text, prints }) => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...values) => void lines.push(format(...values)));
    await import(await fileOf(name, text, '.ts'));
    expect(lines.join('\n')).toContain(prints);
  },
);

test.each(programs.filter(({ tests }) => tests !== undefined))(
  '$name is a file of tests: $tests',
  async ({ name, text, tests }) => {
    const file = await fileOf(name, text, '.page-test.ts');
    const words = ['run', '--config', 'examples/page-tests.config.ts', '--reporter', 'verbose', file];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [`${root}node_modules/vitest/vitest.mjs`, ...words],
      { cwd: root, env: { ...process.env, NO_COLOR: '1' } },
    );
    expect(stdout).toMatch(new RegExp(`Tests +${tests}`));
  },
);
