import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked } from '../../../plexjs/test/package/consumer.ts';

let consumer: Awaited<ReturnType<typeof installPacked>>;

beforeAll(async () => {
  const [client, sandbox] = ['../../../plexjs', '../..'].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  ) as [string, string];
  consumer = await installPacked(client, sandbox);
});

afterAll(() => consumer.remove());

/** Asks a sandbox in the program for a film's title and a byte of its file. */
const use = `
const { fetch, serverToken } = createSandbox();
const ask = (path, headers) => fetch('http://sandbox.test:32400' + path, { headers: { 'X-Plex-Token': serverToken, ...headers } });
const films = (await (await ask('/library/sections/1/all', { Accept: 'application/json' })).json()).MediaContainer.Metadata;
const [{ title, Media: [{ Part: [{ key }] }] }] = films;
const { status } = await ask(key, { Range: 'bytes=0-0' });
console.log(JSON.stringify({ title, status }));
`;

describe('the packed package', () => {
  it('holds what was built, its media files and nothing else', () => {
    const paths = consumer.files.map(({ path }) => path);
    const others = paths.filter((path) => !/^dist\/(esm\/.*\.js|types\/.*\.d\.ts)$|^media\//.test(path));
    expect(others.sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/image-in-browser.LICENSE',
      'dist/jpeg-js.LICENSE',
      'dist/zod.LICENSE',
      'package.json',
    ]);
    expect(paths.filter((path) => /\.test|testing|\.sh$/.test(path))).toEqual([]);
    expect(consumer.files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(4_000_000);
  });

  it('is imported by ESM, and finds its media files', async () => {
    const source = `import { createSandbox } from '@plexjs/sandbox';\n${use}`;
    expect(JSON.parse(await consumer.node('import.mjs', source))).toEqual({
      title: expect.stringMatching(/./),
      status: 206,
    });
  });

  it('is required by CommonJS', async () => {
    const source = `
      const { createSandbox, smallLibrary } = require('@plexjs/sandbox');
      const { startSandbox } = require('@plexjs/sandbox/node');
      console.log(typeof createSandbox, typeof smallLibrary, typeof startSandbox);`;
    expect(await consumer.node('require.cjs', source)).toBe('function object function\n');
  });

  it('is bundled for browsers and workers without anything of Node', async () => {
    const { errors, warnings, metafile } = await build({
      stdin: { contents: "export { createSandbox } from '@plexjs/sandbox';", resolveDir: consumer.folder },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      tsconfigRaw: {},
      logLevel: 'silent',
    });
    expect([...errors, ...warnings]).toEqual([]);
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
  });

  it('has a command that starts a sandbox and says where it is', async () => {
    const command = spawn(join(consumer.folder, 'node_modules/.bin/plexjs-sandbox'), ['--port', '0'], {
      cwd: consumer.folder,
    });
    try {
      const [line] = (await once(createInterface(command.stdout), 'line')) as [string];
      const url = line.replace(/^Plex Media Server +/, '');
      expect((await fetch(`${url}/identity`)).status).toBe(200);
      command.kill('SIGTERM');
      expect(await once(command, 'exit')).toEqual([0, null]);
    } finally {
      command.kill('SIGKILL');
    }
  });
});
