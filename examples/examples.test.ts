import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@plexjs/sandbox';
import { createClient } from 'plexjs';
import { linkPin } from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let sandbox: Sandbox;
let lines: string[];

// The examples are programs: each runs, as it stands, where every request goes to the sandbox.
beforeEach(() => {
  sandbox = createSandbox();
  lines = [];
  vi.resetModules();
  vi.stubGlobal('fetch', sandbox.fetch);
  vi.stubEnv('PLEX_URL', 'http://sandbox.test:32400');
  vi.stubEnv('PLEX_TOKEN', sandbox.serverToken);
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const argue = (...words: string[]): unknown =>
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'example', ...words]);

test('sign-in waits for the person, and lists the servers', async () => {
  const example = import('./sign-in.ts');
  const code = await vi.waitUntil(() => /^Enter (\w{4}) at https:\/\/plex\.tv\/link$/.exec(lines.join('\n'))?.[1]);
  await linkPin(createClient({ token: sandbox.accountToken }), { code });
  await example;
  expect(lines.slice(1)).toEqual(['Hello Sandbox', 'Living Room']);
});

test('list-items lists films', async () => {
  await import('./list-items.ts');
  expect(lines).toHaveLength(12);
  expect(lines.slice(0, 2)).toEqual(['Films', '  2011 A Lighthouse for Two: Drama, Romance']);
});

test('handle-errors tells a missing item from others', async () => {
  argue('1', '999');
  await import('./handle-errors.ts');
  expect(lines).toEqual(['1: A Lighthouse for Two', '999: there is no such item']);
});

test('handle-errors sees that a token is refused', async () => {
  argue('1');
  vi.stubEnv('PLEX_TOKEN', 'wrong');
  await import('./handle-errors.ts');
  expect(lines).toEqual(['1: sign in again']);
});

describe('download', () => {
  let path: string;
  let file: Uint8Array;

  beforeEach(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'plexjs-')), 'film.mp4');
    file = (await sandbox.world.files.read('film.mp4'))!.bytes;
    argue('1', path);
  });
  afterEach(() => rm(join(path, '..'), { recursive: true }));

  test('saves a file', async () => {
    await import('./download.ts');
    expect(new Uint8Array(await readFile(path))).toEqual(file);
  });

  test('goes on where it was cut off', async () => {
    await writeFile(path, file.subarray(0, 1000));
    await import('./download.ts');
    expect(lines).toEqual([`${path} has 322293 bytes, 1000 of them from before`]);
    expect(new Uint8Array(await readFile(path))).toEqual(file);
  });

  test('leaves a complete file alone', async () => {
    await writeFile(path, file);
    await import('./download.ts');
    expect(lines).toEqual([`${path} is complete`]);
  });
});
