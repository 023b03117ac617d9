import { gzipSync } from 'node:zlib';
import { MockAgent } from 'undici';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import { PlexAbortError, PlexConnectionError, PlexTimeoutError } from './errors.ts';
import type { FetchInit } from './fetch.ts';
import { failure } from './testing/failure.ts';
import {
  cut,
  type FaultServer,
  json,
  redirect,
  reset,
  silence,
  stall,
  startFaultServer,
} from './testing/fault-server.node.ts';
import { deleteItem, getFile, getThing, upload } from './testing/operations.ts';
import { createUndiciFetch } from './undici.node.ts';

let server: FaultServer;
const fetch = createUndiciFetch({ connections: 4 });
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => Promise.all([server.close(), fetch.close()]));

const client = () => createClient({ baseUrl: server.url, token: 'secret-1', fetch, retry: { delay: 1 } });

const bare = (): FetchInit => ({
  method: 'GET',
  headers: {},
  signal: new AbortController().signal,
  redirect: 'manual',
});

describe('the Node transport', () => {
  test('does what the global fetch does', async () => {
    server.behave(reset, cut, json({ MediaContainer: { a: 1 } }, 200, { 'x-plex-activity': 'abc' }));
    const { value, headers, url } = await getThing(client(), { a: 'b' }).withResponse();
    expect([value, headers.get('x-plex-activity'), url]).toEqual([{ a: 1 }, 'abc', `${server.url}/thing?a=b`]);
    expect(server.seen[2]).toMatchObject({ path: '/thing?a=b', headers: { 'x-plex-token': 'secret-1' } });
    server.behave((response) => response.writeHead(204).end());
    expect(await deleteItem(client(), { id: 1 })).toBeUndefined();
    server.behave(redirect('/next'), json({ ok: 1 }));
    expect(await getThing(client())).toEqual({ ok: 1 });
  });

  test('gives a web response, streaming', async () => {
    server.behave((response) => {
      response.writeHead(206, { 'content-type': 'video/mp4', 'set-cookie': ['a=1', 'b=2'] });
      response.write('a');
      setTimeout(() => response.end('b'), 20);
    });
    const response = await getFile(client());
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.url, response.headers.getSetCookie()]).toEqual([
      206,
      `${server.url}/file`,
      ['a=1', 'b=2'],
    ]);
    expect(await response.text()).toBe('ab');
    expect((await getThing(client()).asResponse()).status).toBe(206);
    server.behave((answer) => answer.writeHead(204).end());
    expect((await getFile(client())).body).toBeNull();
  });

  test('reads what is compressed', async () => {
    server.behave((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}')));
    expect(await getThing(client())).toEqual({ a: 1 });
  });

  test.each([
    ['bytes', () => new Uint8Array([97, 98])],
    ['a buffer', () => new Uint8Array([97, 98]).buffer],
    ['a blob', () => new Blob(['ab'])],
    ['a stream', () => new Blob(['ab']).stream()],
    ['a text', () => 'ab'],
  ])('sends %s', async (_, make) => {
    server.behave(json({ ok: 1 }));
    expect(await upload(client(), { body: make() })).toEqual({ ok: 1 });
    expect(server.seen[0]?.body).toBe('ab');
  });

  test('fails as the global fetch does', async () => {
    server.behave(reset);
    expect(await failure(getThing(client()))).toBeInstanceOf(PlexConnectionError);
    server.behave(stall);
    expect(await failure(getThing(client(), {}, { timeout: 60 }))).toBeInstanceOf(PlexTimeoutError);
    server.behave(silence);
    expect(await failure(getThing(client(), {}, { signal: AbortSignal.timeout(60) }))).toBeInstanceOf(PlexAbortError);
    const controller = new AbortController();
    server.behave(stall);
    const response = await getFile(client(), {}, { signal: controller.signal });
    controller.abort();
    await expect(response.text()).rejects.toThrow(/abort/i);
  });

  test('reads a long body whole, as a text and as a stream, however late', async () => {
    const long = 'Ćma🎬'.repeat(500_000);
    server.behave((response) => response.end(long));
    expect(await (await fetch(`${server.url}/file`, bare())).text()).toBe(long);
    server.behave((response) => response.end(long));
    const late = await fetch(`${server.url}/file`, bare());
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await late.text()).toBe(long);
    server.behave((response) => response.end(long));
    expect(await (await getFile(client())).text()).toBe(long);
  });

  test('takes no more of a body than a little, until it is wanted', async () => {
    let hasSentAll = false;
    server.behave((response) => response.end(Buffer.alloc(32_000_000), () => (hasSentAll = true)));
    const response = await getFile(client());
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(hasSentAll).toBe(false);
    expect((await response.arrayBuffer()).byteLength).toBe(32_000_000);
  });

  test('ends the request of a body that is not wanted any more', async () => {
    const closed = new Promise((resolve) =>
      server.behave((response) => {
        response.on('close', () => resolve('closed'));
        response.write('a');
      }),
    );
    const response = await getFile(client());
    await response.body?.cancel();
    expect(await closed).toBe('closed');
  });

  test('tells of a body that breaks off while it is streamed', async () => {
    server.behave(cut);
    await expect((await getFile(client())).text()).rejects.toThrow(/closed/);
  });

  test('passes over what comes before the answer', async () => {
    server.behave((response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      response.end('\uFEFF{"a":1}');
    });
    expect(await getThing(client())).toEqual({ a: 1 });
  });

  test('sends by a dispatcher that is given', async () => {
    const dispatcher = new MockAgent();
    dispatcher.get('http://mock.test').intercept({ path: '/thing?a=b' }).reply(200, { a: 1 });
    const baseUrl = 'http://mock.test';
    expect(await getThing(createClient({ baseUrl, fetch: createUndiciFetch({ dispatcher }) }), { a: 'b' })).toEqual({
      a: 1,
    });
  });

  test('is aborted while it waits for a connection, and before it begins', async () => {
    const own = await startFaultServer();
    const single = createUndiciFetch({ connections: 1 });
    own.behave(silence);
    const busy = single(`${own.url}/thing`, bare());
    await vi.waitUntil(() => own.seen.length === 1);
    const controller = new AbortController();
    const waiting = single(`${own.url}/thing`, { ...bare(), signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(single(`${own.url}/thing`, { ...bare(), signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
    expect(own.seen).toHaveLength(1);
    await own.close();
    await expect(busy).rejects.toThrow(/closed/);
    await single.close();
    await expect(single(`${own.url}/thing`, bare())).rejects.toThrow(/closed|destroyed/);
  });
});
