import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import { PlexConnectionError, PlexStartingError } from './errors.ts';
import type { ClientOptions } from './options.ts';
import { failure } from './testing/failure.ts';
import {
  type FaultServer,
  cut,
  json,
  maintenance,
  reset,
  text,
  startFaultServer,
} from './testing/fault-server.node.ts';
import { createThing, getItem, getThing, upload } from './testing/operations.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const client = (options: ClientOptions = {}) =>
  createClient({ baseUrl: server.url, token: 'server-token-1', retry: { delay: 1 }, ...options });

describe('retries', () => {
  test.each([
    ['a connection that is reset', reset],
    ['a body that is cut off', cut],
    ['502', text('<h1>502</h1>', 'text/html', 502)],
    ['408', text('', 'text/html', 408)],
  ])('are made after %s', async (_, behaviour) => {
    server.behave(behaviour, behaviour, json({ ok: 1 }));
    expect(await getThing(client())).toEqual({ ok: 1 });
    expect(server.seen).toHaveLength(3);
  });

  test('end', async () => {
    server.behave(reset);
    const error = await failure(getThing(client()));
    expect(error).toBeInstanceOf(PlexConnectionError);
    expect(server.seen).toHaveLength(3);
    server.behave(cut);
    expect(await failure(getThing(client(), {}, { retry: 0 }))).toBeInstanceOf(PlexConnectionError);
    expect(server.seen).toHaveLength(1);
  });

  test('are not made for what might happen twice, unless asked', async () => {
    server.behave(reset);
    await failure(createThing(client()));
    expect(server.seen).toHaveLength(1);
    server.behave(reset, json({}));
    await createThing(client(), {}, { retry: { methods: ['POST'], delay: 1 } });
    expect(server.seen).toHaveLength(2);
  });

  test('are not made with a stream', async () => {
    server.behave(reset);
    const body = new Blob(['abc']).stream();
    await failure(upload(client({ retry: { methods: ['POST'], delay: 1 } }), { body }));
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({ body: 'abc' });
  });

  test('are not made for what would come again', async () => {
    server.behave(json({}, 404));
    await failure(getThing(client()));
    expect(server.seen).toHaveLength(1);
  });

  test('wait for a server that is starting, as long as the call may take', async () => {
    server.behave(maintenance, maintenance, maintenance, maintenance, maintenance, json({ ok: 1 }));
    expect(await createThing(client())).toEqual({ ok: 1 });
    server.behave(maintenance);
    expect(await failure(getThing(client(), {}, { retry: false }))).toBeInstanceOf(PlexStartingError);
    expect(server.seen).toHaveLength(1);
    expect(await failure(getThing(client({ retry: { delay: 5 } }), {}, { deadline: 100 }))).toBeInstanceOf(
      PlexStartingError,
    );
  });

  test.each([
    ['seconds', () => '0.05'],
    ['a date', () => new Date().toUTCString()],
  ])('wait as long as the host says in %s, and hold back others meanwhile', async (_, retryAfter) => {
    server.behave(json({}, 429, { 'retry-after': retryAfter() }), json({ ok: 1 }));
    const shared = client();
    const first = getThing(shared);
    expect(await Promise.all([first, first.then(() => getItem(shared, { id: 1 }))])).toEqual([{ ok: 1 }, { ok: 1 }]);
  });

  test('leave a host alone that said so', async () => {
    server.behave(json({}, 429, { 'retry-after': '60' }));
    const shared = client({ deadline: 5000 });
    expect(await failure(getThing(shared))).toMatchObject({ code: 'rate-limit', status: 429, retryAfter: 60 });
    expect(await failure(getItem(shared.with({ timeout: 1000 }), { id: 1 }))).toMatchObject({ code: 'rate-limit' });
    expect(server.seen).toHaveLength(1);
  });
});
