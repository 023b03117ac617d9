import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import {
  PlexAbortError,
  PlexAuthError,
  PlexConnectionError,
  PlexDecodeError,
  PlexForbiddenError,
  PlexNotFoundError,
  PlexRateLimitError,
  PlexRequestError,
  PlexServerError,
  PlexStartingError,
  PlexTimeoutError,
  PlexUsageError,
} from './errors.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import {
  cut,
  type FaultServer,
  json,
  maintenance,
  reset,
  silence,
  stall,
  startFaultServer,
  text,
} from './testing/fault-server.node.ts';
import {
  createThing,
  deleteItem,
  getFile,
  getFriends,
  getItem,
  getThing,
  getUser,
  play,
  upload,
} from './testing/operations.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const quick = { retry: { delay: 1 } } as const;
const client = (options: ClientOptions = {}) =>
  createClient({ baseUrl: server.url, token: 'server-token-1', ...quick, ...options });
const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => 'no error',
    (error: unknown) => error,
  );

describe('a call', () => {
  test('gives the value, without the envelope', async () => {
    server.behave(json({ MediaContainer: { size: 1, title: 'x' } }));
    expect(await getThing(client())).toEqual({ size: 1, title: 'x' });
    expect(server.seen[0]).toMatchObject({
      method: 'GET',
      path: '/thing',
      headers: { accept: 'application/json', 'x-plex-token': 'server-token-1' },
    });
  });

  test('reads XML as well, and says which response it was', async () => {
    server.behave(
      text('<?xml version="1.0"?><MediaContainer size="1"/>', 'text/xml', 201, { 'x-plex-activity': 'abc' }),
    );
    const { value, status, headers, url } = await getThing(client(), { a: 1 }).withResponse();
    expect(value).toMatchObject({ size: '1' });
    expect([status, headers.get('X-Plex-Activity'), url]).toEqual([201, 'abc', `${server.url}/thing?a=1`]);
  });

  test('gives the response unread, or the wire value, when asked', async () => {
    server.behave(json({ MediaContainer: { size: 1 } }));
    expect(await (await getThing(client()).asResponse()).json()).toEqual({ MediaContainer: { size: 1 } });
    expect(await getThing(client(), {}, { raw: true })).toEqual({ MediaContainer: { size: 1 } });
    const late = getThing(client());
    await late;
    await expect(late.asResponse()).rejects.toThrow(PlexUsageError);
  });

  test('starts without being awaited, once, after the code that makes it', async () => {
    server.behave(json({}));
    const call = getThing(client());
    expect(server.seen).toHaveLength(0);
    await Promise.all([call, call.then((value) => value), call.finally(() => undefined), call.withResponse()]);
    expect(server.seen).toHaveLength(1);
  });

  test('says who the client is', async () => {
    server.behave(json({}));
    const named = client({ product: 'Küche', clientIdentifier: 'me', provides: ['player', 'controller'] });
    await getThing(named, {}, { headers: { Accept: 'text/xml', 'X-Plex-Version': undefined } });
    const { headers } = server.seen[0] ?? {};
    expect(headers).toMatchObject({
      accept: 'text/xml',
      'x-plex-client-identifier': 'me',
      'x-plex-provides': 'player,controller',
      'x-plex-platform': 'Node.js',
    });
    expect(Buffer.from(String(headers?.['x-plex-product']), 'latin1').toString()).toBe('Küche');
    expect(headers).not.toHaveProperty('x-plex-version');
  });

  test('has an address or is refused', async () => {
    const account = createClient();
    // @ts-expect-error -- The type says it too.
    await expect(getThing(account)).rejects.toThrow(/baseUrl/);
    await expect(
      play(createClient({ baseUrl: server.url, hosts: { player: undefined as never } })),
    ).resolves.toBeUndefined();
    expect(() => createClient({ baseUrl: '192.168.1.2:32400' })).toThrow(PlexUsageError);
    expect(() => createClient({ baseUrl: 'http://me:secret@localhost' })).toThrow(/^(?!.*secret)/);
  });

  test('keeps the path that an address has', async () => {
    server.behave(json({}));
    await getThing(client({ baseUrl: `${server.url}/plex/` }));
    expect(server.seen[0]?.path).toBe('/plex/thing');
  });

  test('sends nothing for a path that would be another', async () => {
    server.behave(json({}));
    expect(await failure(deleteItem(client(), { id: '..' }))).toBeInstanceOf(PlexUsageError);
    expect(server.seen).toHaveLength(0);
  });
});

describe('an answer of success', () => {
  test.each([
    ['nothing', text('', 'text/html')],
    ['a page', text('<!DOCTYPE html><html></html>', 'text/html')],
    ['a word', text('OK', 'text/plain')],
  ])('to a command may be %s', async (_, behaviour) => {
    server.behave(behaviour);
    expect(await createThing(client())).toEqual({});
    expect(await deleteItem(client(), { id: 1 })).toBeUndefined();
  });

  test.each([
    ['JSON that is cut off', text('{"MediaContainer":{"Meta', 'application/json'), 24],
    ['XML that is cut off', text('<MediaContainer><Video', 'text/xml'), expect.any(Number)],
    ['a page', text('<html><body>Sign in</body></html>', 'text/html'), 0],
    ['nothing', text('', 'text/html'), 0],
  ])('to a question may not be %s', async (_, behaviour, position) => {
    server.behave(behaviour);
    const error = await failure(getItem(client(), { id: 1 }));
    expect(error).toBeInstanceOf(PlexDecodeError);
    expect(error).toMatchObject({
      code: 'decode',
      operation: 'getItem',
      status: 200,
      position,
      excerpt: expect.any(String),
    });
    expect(server.seen).toHaveLength(1);
  });

  test('may lie about its type', async () => {
    server.behave(text('{"MediaContainer":{"a":1}}', 'text/html'));
    expect(await getThing(client())).toEqual({ a: 1 });
  });

  test('of GraphQL may be a failure', async () => {
    server.behave(json({ errors: [{ message: 'no such field' }], data: null }));
    const account = createClient({ hosts: { community: server.url } });
    expect(await failure(getFriends(account))).toBeInstanceOf(PlexRequestError);
    server.behave(json({ data: { friends: [] } }));
    expect(await getFriends(account)).toEqual({ friends: [] });
  });

  test('is looked at for drift', async () => {
    server.behave(json({}));
    const seen: unknown[] = [];
    await getThing(client({ onDrift: (drift) => seen.push(drift) }));
    expect(seen).toEqual([]);
  });
});

describe('a status of failure', () => {
  const page = (title: string) => `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;

  test.each([
    [400, PlexRequestError, 'request'],
    [401, PlexAuthError, 'auth'],
    [403, PlexForbiddenError, 'forbidden'],
    [404, PlexNotFoundError, 'not-found'],
    [410, PlexNotFoundError, 'not-found'],
    [422, PlexRequestError, 'request'],
    [429, PlexRateLimitError, 'rate-limit'],
    [498, PlexAuthError, 'auth'],
    [500, PlexServerError, 'server'],
  ])('%i', async (status, errorClass, code) => {
    server.behave(text(page('Some Title'), 'text/html', status));
    const error = await failure(getItem(client(), { id: 7 }, { retry: false }));
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject({
      code,
      status,
      operation: 'getItem',
      method: 'GET',
      url: `${server.url}/library/metadata/7`,
    });
    expect(String(error)).toContain('Some Title');
  });

  test('says what plex.tv says', async () => {
    server.behave(json({ errors: [{ code: 1001, message: 'User could not be authenticated', status: 401 }] }, 401));
    const error = await failure(getUser(createClient({ hosts: { 'plex.tv': server.url } })));
    expect(error).toMatchObject({ errors: [{ code: 1001, message: 'User could not be authenticated', status: 401 }] });
    expect(String(error)).toMatch(/No token was sent/);
  });

  test('is given before the body is asked for', async () => {
    server.behave(json({}, 404));
    expect(await failure(getFile(client()).asResponse())).toBeInstanceOf(PlexNotFoundError);
  });

  test('stays what it is when its body is cut off', async () => {
    server.behave((response) => {
      response.writeHead(404, { 'content-length': '100' });
      response.write('<html>', () => response.socket?.destroy());
    });
    expect(await failure(getThing(client()))).toBeInstanceOf(PlexNotFoundError);
  });
});

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

describe('a call ends', () => {
  test.each([
    ['without an answer', silence],
    ['with half of an answer', stall],
  ])('when its time is up %s', async (_, behaviour) => {
    server.behave(behaviour);
    const error = await failure(getThing(client(), {}, { timeout: 60 }));
    expect(error).toBeInstanceOf(PlexTimeoutError);
    expect(String(error)).toContain('60 ms');
    expect(await failure(getThing(client(), {}, { deadline: 60 }))).toBeInstanceOf(PlexTimeoutError);
    expect(server.seen).toHaveLength(2);
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
    const reader = response.body?.getReader();
    expect(String(Buffer.from((await reader?.read())?.value ?? []))).toBe('a');
    expect(String(Buffer.from((await reader?.read())?.value ?? []))).toBe('b');
    controller.abort(new Error('enough'));
    await expect(reader?.read()).rejects.toThrow('enough');
  });
});

describe('hooks and logger', () => {
  test('see every station, and never the token', async () => {
    server.behave(reset, json({}));
    const events: unknown[] = [];
    const lines: string[] = [];
    const note = (name: string) => (event: object) => void events.push([name, inspect(event, { depth: 9 })]);
    await getThing(
      client({
        beforeRequest: note('client'),
        afterResponse: note('response'),
        beforeRetry: note('retry'),
        logger: { debug: (line) => lines.push(line) },
      }),
      { 'X-Plex-Token': 'server-token-1' },
      { beforeRequest: note('call') },
    );
    expect(events.map((event) => (event as string[])[0])).toEqual([
      'client',
      'call',
      'retry',
      'client',
      'call',
      'response',
    ]);
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).not.toContain('server-token-1');
    expect(inspect(events.slice(2, 3).concat(events.slice(5)))).not.toContain('server-token-1');
  });

  test('can change a request, but not make the token follow it', async () => {
    const other = await startFaultServer();
    server.behave(json({}));
    await getThing(
      client({
        beforeRequest: (request) => {
          request.url = `${other.url}/elsewhere`;
          request.headers['x-mine'] = '1';
        },
      }),
    );
    await other.close();
    expect(other.seen[0]).toMatchObject({ path: '/elsewhere', headers: { 'x-mine': '1' } });
    expect(other.seen[0]?.headers).not.toHaveProperty('x-plex-token');
  });

  test('are told of a failure once; what they throw fails the call', async () => {
    server.behave(json({}, 404));
    const seen: unknown[] = [];
    const error = await failure(getThing(client({ onError: (failed) => seen.push(failed) })));
    expect(seen).toEqual([error]);
    const thrown = new Error('mine');
    const throwing = () => {
      throw thrown;
    };
    expect(await failure(getThing(client({ beforeRequest: throwing })))).toBe(thrown);
    expect(await failure(getThing(client({ onError: throwing })))).toBe(thrown);
  });
});

describe('bodies', () => {
  test.each([
    ['bytes', () => new Uint8Array([97, 98])],
    ['a blob', () => new Blob(['ab'])],
    ['a stream', () => new Blob(['ab']).stream()],
    ['a text', () => 'ab'],
  ])('are sent as %s', async (_, make) => {
    server.behave(json({ ok: 1 }));
    expect(await upload(client(), { body: make() })).toEqual({ ok: 1 });
    expect(server.seen[0]?.body).toBe('ab');
  });
});
