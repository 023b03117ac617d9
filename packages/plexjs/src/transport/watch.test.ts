import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import { PlexAbortError, PlexTimeoutError } from './errors.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { failure } from './testing/failure.ts';
import { type FaultServer, json, reset, silence, stall, startFaultServer } from './testing/fault-server.node.ts';
import { createThing, getFile, getThing } from './testing/operations.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const client = (options: ClientOptions = {}) =>
  createClient({ baseUrl: server.url, token: 'server-token-1', retry: { delay: 1 }, ...options });

describe('a call ends', () => {
  test.each([
    ['without an answer', silence],
    ['with half of an answer', stall],
  ])('when its time is up %s', async (_, behaviour) => {
    server.behave(behaviour);
    const error = await failure(getThing(client(), {}, { timeout: 300 }));
    expect(error).toBeInstanceOf(PlexTimeoutError);
    expect(String(error)).toContain('300 ms');
    expect(await failure(getThing(client(), {}, { deadline: 300 }))).toBeInstanceOf(PlexTimeoutError);
    expect(server.seen).toHaveLength(2);
  });

  test('and takes another attempt for one that took too long, when it is asked to', async () => {
    server.behave(silence, json({ ok: 1 }));
    const options = { timeout: 300, retry: { timeouts: true } };
    expect(await getThing(client(), {}, options)).toEqual({ ok: 1 });
    server.behave(stall, json({ ok: 1 }));
    expect(await getThing(client(), {}, options)).toEqual({ ok: 1 });
    server.behave(silence);
    expect(await failure(getThing(client(), {}, { ...options, deadline: 400 }))).toBeInstanceOf(PlexTimeoutError);
    expect(server.seen).toHaveLength(2);
    server.behave(silence);
    expect(await failure(createThing(client(), {}, options))).toBeInstanceOf(PlexTimeoutError);
    expect(server.seen).toHaveLength(1);
  });

  const phases: [string, Parameters<FaultServer['behave']>[0], CallOptions, ClientOptions][] = [
    ['while the token is fetched', silence, {}, { token: () => new Promise(() => undefined) }],
    ['in a hook', silence, { beforeRequest: () => new Promise(() => undefined) }, {}],
    ['before the answer', silence, {}, {}],
    ['in the body', stall, {}, {}],
    ['while waiting for a retry', reset, { retry: { delay: 100_000, maxDelay: 100_000 } }, {}],
    ['while waiting for a host', json({}, 429, { 'retry-after': '20' }), {}, {}],
    ['with a fetch that knows no signals', silence, { fetch: () => new Promise(() => undefined) }, {}],
  ];
  test.each(phases)('when the caller aborts it %s', async (_, behaviour, callOptions, clientOptions) => {
    server.behave(behaviour);
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 60);
    const error = await failure(getThing(client(clientOptions), {}, { ...callOptions, signal: controller.signal }));
    expect(error).toBeInstanceOf(PlexAbortError);
    expect(error).toMatchObject({ cause: reason, operation: 'getThing' });
    const count = server.seen.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.seen).toHaveLength(count);
  });

  test('before it starts', async () => {
    server.behave(json({}));
    expect(await failure(getThing(client(), {}, { signal: AbortSignal.abort() }))).toBeInstanceOf(PlexAbortError);
    expect(server.seen).toHaveLength(0);
  });

  test('but a stream goes on until the caller aborts it', async () => {
    server.behave((response) => {
      response.writeHead(200, { 'content-type': 'video/mp4' });
      response.write('a');
      setTimeout(() => response.write('b'), 120);
    });
    const controller = new AbortController();
    const response = await getFile(client(), {}, { timeout: 60, deadline: 80, signal: controller.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader?.read()).toEqual({ done: false, value: 'a' });
    expect(await reader?.read()).toEqual({ done: false, value: 'b' });
    controller.abort(new Error('enough'));
    await expect(reader?.read()).rejects.toThrow('enough');
  });
});
