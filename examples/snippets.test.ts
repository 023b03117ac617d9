import { mkdir, rm, writeFile } from 'node:fs/promises';
import { format } from 'node:util';
import { createSandbox } from '@plexjs/sandbox';
import ts from 'typescript';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Program, programs, root } from './pages.ts';

/** What TypeScript says of programs, as if each were a file of the examples. */
function problemsIn(all: readonly Program[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.json`,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const files = new Map(all.map((program, index) => [`${root}examples/program-${index}.ts`, program]));
  const options = { ...config?.options, noEmit: true };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (path) => files.get(path)?.text ?? read(path);
  const exists = host.fileExists.bind(host);
  host.fileExists = (path) => files.has(path) || exists(path);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(
      ({ file, messageText }) =>
        `${files.get(file?.fileName ?? '')?.name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

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

test('the programs of all pages compile', () => {
  expect(programs.length).toBeGreaterThan(10);
  expect(problemsIn(programs)).toEqual([]);
});

test.each(programs.filter(({ prints }) => prints !== undefined))(
  '$name prints: $prints',
  async ({ name, text, prints }) => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...values) => void lines.push(format(...values)));
    const file = `${cache}/${name.replaceAll(/\W+/g, '-')}.ts`;
    await writeFile(file, text);
    await import(file);
    expect(lines.join('\n')).toContain(prints);
  },
);
