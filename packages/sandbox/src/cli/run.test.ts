import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSandbox } from '../sandbox.ts';
import { run } from './run.ts';

let folder: string;
let said: string[];
let complaints: string[];
let over: AbortController;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  [said, complaints, over] = [[], [], new AbortController()];
});
afterEach(async () => {
  over.abort();
  await rm(folder, { recursive: true });
});

const start = (...words: string[]): Promise<number> =>
  run(words, {
    print: (line) => said.push(line),
    complain: (line) => complaints.push(line),
    signal: over.signal,
  });
const find = (pattern: RegExp): Promise<string> =>
  vi.waitUntil(() => pattern.exec(said.join('\n'))?.[1], { timeout: 5000 });

test('it says where everything is, and runs until its end', async () => {
  const running = start('--port', '0');
  const page = await find(/^What happens +(\S+)$/m);
  expect((await fetch(page)).status).toBe(200);
  expect((await fetch(await find(/^Plex Media Server +(\S+)$/m))).status).toBe(401);
  over.abort();
  expect(await running).toBe(0);
});

test('each host has a port of its own on request', async () => {
  const running = start('--port', '0', '--each-host');
  const discover = await find(/^discover +(\S+)$/m);
  const plexTv = await find(/^plex\.tv +(\S+)$/m);
  expect(discover).not.toBe(plexTv);
  expect(
    await (await fetch(`${plexTv}/api/v2/user`, { headers: { Accept: 'application/json' } })).json(),
  ).toMatchObject({ errors: [{ code: 1001 }] });
  over.abort();
  expect(await running).toBe(0);
});

test('it is a proxy on request, and says which certificate to trust', async () => {
  const file = join(folder, 'trusted.pem');
  const running = start('--port', '0', '--proxy', file);
  expect(await find(/^Proxy +(\S+)$/m)).toBe(await find(/^Plex Media Server +(\S+)$/m));
  expect(await readFile(file, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----/);
  over.abort();
  expect(await running).toBe(0);
});

test('a library may be described in a file, and what was done may be kept', async () => {
  const [library, snapshot] = [join(folder, 'library.json'), join(folder, 'snapshot.json')];
  await writeFile(library, JSON.stringify({ sections: [{ type: 'movie', title: 'Mine', items: [{ title: 'One' }] }] }));
  const words = ['--port', '0', '--library', library, '--snapshot', snapshot];
  const running = start(...words);
  const [url, token] = [await find(/^Plex Media Server +(\S+)$/m), await find(/its token +(\S+)/)];
  await fetch(`${url}/:/scrobble?identifier=com.plexapp.plugins.library&key=1&X-Plex-Token=${token}`);
  over.abort();
  expect(await running).toBe(0);
  expect(JSON.parse(await readFile(snapshot, 'utf8'))).toMatchObject({
    tables: { states: [['1:1', { viewCount: 1 }]] },
  });

  [said, over] = [[], new AbortController()];
  const again = start(...words);
  const answer = await fetch(`${await find(/^Plex Media Server +(\S+)$/m)}/library/metadata/1?X-Plex-Token=${token}`);
  expect(await answer.text()).toContain('viewCount="1"');
  over.abort();
  expect(await again).toBe(0);
});

test('a library of the sandbox is named', async () => {
  const running = start('--port', '0', '--library', 'bootstrap');
  const [url, token] = [await find(/^Plex Media Server +(\S+)$/m), await find(/its token +(\S+)/)];
  const answer = await fetch(`${url}/library/sections?X-Plex-Token=${token}`);
  expect(await answer.text()).toContain('title="TV Shows"');
  over.abort();
  expect(await running).toBe(0);
});

test('it says where everything is in JSON on request', async () => {
  const running = start('--port', '0', '--player', '--json');
  const { url, serverToken, ...others } = JSON.parse(await find(/^(\{.+\})$/m)) as Record<string, string>;
  expect(others).toEqual({
    machineIdentifier: expect.stringMatching(/^[\da-f]{40}$/) as string,
    accountToken: 'sandbox-account-token',
    hostUrls: {},
    page: `${url}/sandbox`,
    playerUrl: expect.stringContaining('http://127.0.0.1:') as string,
  });
  expect((await fetch(`${url}/library/sections?X-Plex-Token=${serverToken}`)).status).toBe(200);
  over.abort();
  expect(await running).toBe(0);
});

test('the server may belong to nobody', async () => {
  const running = start('--port', '0', '--unclaimed');
  const url = await find(/^Plex Media Server +(\S+)$/m);
  expect(await (await fetch(`${url}/identity`)).text()).toContain('claimed="0"');
  expect((await fetch(`${url}/library/sections`)).status).toBe(200);
  over.abort();
  expect(await running).toBe(0);
});

test('films, shows and music are made up in any number, and it is the time that is wanted', async () => {
  const running = start('--port', '0', '--size', 'movies=3,shows=2,artists=1', '--now', '2031-05-01T12:00:00Z');
  const [url, token] = [await find(/^Plex Media Server +(\S+)$/m), await find(/its token +(\S+)/)];
  const sections = await (await fetch(`${url}/library/sections?X-Plex-Token=${token}`)).text();
  expect(sections.match(/ type="\w+"/g)).toEqual([' type="movie"', ' type="show"', ' type="artist"']);
  const state = (await (await fetch(`${url}/sandbox/api/state`)).json()) as { now: number };
  expect(new Date(state.now).toISOString()).toMatch(/^2031-05-01T12:0/);
  over.abort();
  expect(await running).toBe(0);
});

test('plex.tv knows what a file says of servers and ways to them', async () => {
  const file = join(folder, 'network.json');
  const other = { name: 'Attic', machineIdentifier: 'a'.repeat(40) };
  await writeFile(
    file,
    JSON.stringify({ otherServers: [other], connections: [{ uri: 'http://dead.test', dead: true }] }),
  );
  const running = start('--port', '0', '--network', file);
  const [url, token] = [await find(/^plex\.tv +(\S+)$/m), await find(/account's token +(\S+)/)];
  const resources = await (await fetch(`${url}/api/v2/resources?X-Plex-Token=${token}`)).text();
  expect(resources).toContain('name="Attic"');
  expect(resources).toContain('uri="http://dead.test"');
  over.abort();
  expect(await running).toBe(0);
});

describe('a file that is no snapshot is left as it is, and why is said', () => {
  test.each([
    ['one that was cut off', '{"format":1,"seed":"small","counters":{"item"', 'is not JSON'],
    ['something else', '{"MediaContainer":{"size":0}}', 'This is no snapshot of a sandbox'],
    [
      'one of an older version',
      '{"format":0,"seed":"small","counters":{},"tables":{}}',
      'of another version of the sandbox',
    ],
    ['one of another library', '{"format":1,"seed":"mine","counters":{},"tables":{}}', 'belongs to the seed "mine"'],
    ['a table of nobody', `{"format":1,"seed":"SEED","counters":{},"tables":{"films":[]}}`, 'a table "films"'],
  ])('%s', async (_, text, complaint) => {
    const file = join(folder, 'snapshot.json');
    const { seed } = createSandbox().snapshot();
    await writeFile(file, text.replace('SEED', seed));
    expect(await start('--port', '0', '--snapshot', file)).toBe(1);
    expect(complaints).toEqual([expect.stringContaining(complaint)]);
    expect(complaints).toEqual([expect.stringContaining(file)]);
    expect(await readFile(file, 'utf8')).toBe(text.replace('SEED', seed));
  });
});

describe('what goes wrong is said', () => {
  test.each([
    [['--port', 'http'], '--port takes a whole number'],
    [['--colour'], "Unknown option '--colour'"],
    [['--size', 'many'], '--size takes a number'],
    [['--now', 'soon'], '--now takes a time'],
    [['--size', '5', '--library', 'x.json'], 'exclude each other'],
    [['--library', '/no/such/file.json'], 'There is no file /no/such/file.json.'],
    [['--port', '0', '--library', import.meta.filename], 'is not JSON'],
  ])('%j', async (words, complaint) => {
    expect(await start(...words)).toBe(1);
    expect(complaints).toEqual([expect.stringContaining(complaint)]);
  });
});

test('it explains itself', async () => {
  expect(await start('--help')).toBe(0);
  expect(said.join('\n')).toContain('--each-host');
});
