import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';

const base = 'http://sandbox.test:32400';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox({ now: () => Date.parse('2026-03-01T12:00:00Z') });
});

const ask = (method: string, path: string, body?: unknown): Promise<Response> =>
  sandbox.fetch(`${base}/sandbox${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });

test('the page is one page that asks nobody else', async () => {
  const page = await (await ask('GET', '')).text();
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/https?:\/\//);
});

test('the state tells what is in it', async () => {
  expect(await (await ask('GET', '/api/state')).json()).toMatchObject({
    name: 'Living Room',
    seed: 'small',
    sections: [{ title: 'Films', items: { movie: 8, clip: 2 } }, {}, {}, {}, {}],
    accounts: [{ name: 'sandbox', scope: 'owner' }, {}, {}],
    faults: [],
  });
});

test('the state tells what is played', async () => {
  const headers = { 'X-Plex-Token': sandbox.serverToken, 'X-Plex-Client-Identifier': 'tv', 'X-Plex-Device-Name': 'TV' };
  await sandbox.fetch(`${base}/:/timeline?ratingKey=1&key=/library/metadata/1&state=playing&time=3000&duration=12000`, {
    headers,
  });
  expect(await (await ask('GET', '/api/state')).json()).toMatchObject({
    sessions: [
      {
        title: 'A Lighthouse for Two',
        account: 'sandbox',
        player: 'TV',
        state: 'playing',
        viewOffset: 3000,
        duration: 12_000,
      },
    ],
  });
});

test('the log tells which operation a request hit, and no token', async () => {
  await sandbox.fetch(`${base}/identity?X-Plex-Token=${sandbox.serverToken}`);
  await sandbox.fetch(`${base}/no/such/path`);
  const log = await (await ask('GET', '/api/log')).json();
  expect(log).toMatchObject([
    { method: 'GET', operation: 'getIdentity', status: 200, path: '/identity?X-Plex-Token=…' },
    { status: 401 },
  ]);
});

describe('faults', () => {
  test('are added, listed and taken away', async () => {
    const { id } = (await (await ask('POST', '/api/faults', { status: 503 })).json()) as { id: number };
    expect(await (await ask('GET', '/api/faults')).json()).toMatchObject([{ id, fault: { status: 503 } }]);
    expect((await sandbox.fetch(`${base}/identity`)).status).toBe(503);
    expect((await ask('DELETE', `/api/faults/${id}`)).status).toBe(204);
    expect((await ask('DELETE', `/api/faults/${id}`)).status).toBe(404);
    expect((await sandbox.fetch(`${base}/identity`)).status).toBe(200);
  });

  test('that are none are refused', async () => {
    const answer = await ask('POST', '/api/faults', { colour: 'red' });
    expect([answer.status, await answer.json()]).toEqual([400, { error: expect.stringContaining('"colour"') }]);
  });
});

describe('the clock', () => {
  test('is put forward', async () => {
    expect(await (await ask('POST', '/api/clock', { advance: 60_000 })).json()).toEqual({
      now: Date.parse('2026-03-01T12:01:00Z'),
    });
  });

  test('goes by numbers only', async () => {
    const answer = await ask('POST', '/api/clock', { advance: 'an hour' });
    expect([answer.status, await answer.json()]).toEqual([400, { error: expect.stringContaining('milliseconds') }]);
  });
});

test('what was done is kept, forgotten and put back', async () => {
  sandbox.world.tables.items.delete(1);
  const snapshot = await (await ask('GET', '/api/snapshot')).json();
  await ask('POST', '/api/reset');
  expect(sandbox.world.tables.items.has(1)).toBe(true);
  expect((await ask('PUT', '/api/snapshot', snapshot)).status).toBe(204);
  expect(sandbox.world.tables.items.has(1)).toBe(false);
});

test('requests and notifications are told as they come', async () => {
  const answer = await ask('GET', '/api/events');
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  await sandbox.fetch(`${base}/identity`);
  sandbox.world.bus.publish({
    type: 'playing',
    element: 'PlaySessionStateNotification',
    entries: [{ state: 'paused' }],
  });
  expect((await reader.read()).value).toMatch(/^event: request\ndata: .*"operation":"getIdentity"/);
  expect((await reader.read()).value).toBe(
    'event: notification\ndata: {"PlaySessionStateNotification":{"state":"paused"}}\n\n',
  );
  await reader.cancel();
});
