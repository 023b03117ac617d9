import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import {
  PlexAuthError,
  PlexDecodeError,
  PlexForbiddenError,
  PlexNotFoundError,
  PlexRateLimitError,
  PlexRequestError,
  PlexServerError,
  PlexUsageError,
} from './errors.ts';
import type { ClientOptions } from './options.ts';
import { failure } from './testing/failure.ts';
import { type FaultServer, json, text, startFaultServer } from './testing/fault-server.node.ts';
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

const client = (options: ClientOptions = {}) =>
  createClient({ baseUrl: server.url, token: 'server-token-1', retry: { delay: 1 }, ...options });

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
    const headers = server.seen[0]?.headers;
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

  test('has options of its own over those of the client, for itself only', async () => {
    server.behave(json({ MediaContainer: { size: 1 } }));
    const lines: string[] = [];
    const shared = client({ clientIdentifier: 'me', product: 'Mine', headers: { 'x-a': '1', 'x-b': '1' } });
    const options = {
      product: 'Küche',
      headers: { 'X-A': '2', 'x-b': undefined },
      fetch: (url: string, init: object) => fetch(`${url}?by=mine`, init),
      logger: { debug: (line: string) => lines.push(line) },
      raw: true,
    } as const;
    expect(await getThing(shared, {}, options)).toEqual({ MediaContainer: { size: 1 } });
    expect(await getThing(shared)).toEqual({ size: 1 });
    expect(lines).toHaveLength(1);
    const [own, usual] = server.seen;
    expect(own).toMatchObject({ path: '/thing?by=mine', headers: { 'x-a': '2', 'x-plex-client-identifier': 'me' } });
    expect(Buffer.from(String(own?.headers['x-plex-product']), 'latin1').toString()).toBe('Küche');
    expect(own?.headers).not.toHaveProperty('x-b');
    expect(usual).toMatchObject({ path: '/thing', headers: { 'x-a': '1', 'x-b': '1', 'x-plex-product': 'Mine' } });
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
