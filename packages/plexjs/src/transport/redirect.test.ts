import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CallContext } from './call-context.ts';
import { createClient } from './client.ts';
import { PlexAuthError, PlexRedirectError } from './errors.ts';
import { type Hop, nextHop } from './redirect.ts';
import { failure } from './testing/failure.ts';
import { type FaultServer, json, redirect, startFaultServer } from './testing/fault-server.node.ts';
import { createThing, deleteItem, getThing, upload } from './testing/operations.ts';

let server: FaultServer;
let other: FaultServer;
beforeAll(async () => {
  [server, other] = await Promise.all([startFaultServer(), startFaultServer()]);
});
beforeEach(() => {
  server.behave(json({}));
  other.behave(json({ from: 'other' }));
});
afterAll(() => Promise.all([server.close(), other.close()]));

const client = () =>
  createClient({
    baseUrl: server.url,
    token: 'secret-1',
    headers: { Authorization: 'Basic abc' },
    retry: { delay: 1 },
  });

describe('a redirect', () => {
  test('on the same origin is followed with all that belongs to it', async () => {
    server.behave(redirect('/elsewhere?a=1'), json({ ok: 1 }));
    const { value, url } = await getThing(client()).withResponse();
    expect([value, url]).toEqual([{ ok: 1 }, `${server.url}/elsewhere?a=1`]);
    expect(server.seen[1]).toMatchObject({ path: '/elsewhere?a=1', headers: { 'x-plex-token': 'secret-1' } });
  });

  test('to another origin carries no secret', async () => {
    server.behave(redirect(`${other.url}/stolen`));
    expect(await getThing(client())).toEqual({ from: 'other' });
    const names = Object.keys(Object(other.seen[0]?.headers));
    expect(names).toContain('accept');
    expect(names.filter((name) => /^(x-|authorization|cookie)/.test(name))).toEqual([]);
  });

  test('back again carries none either, and the refusal says why', async () => {
    server.behave(redirect(`${other.url}/over`), json({}, 401));
    other.behave(redirect(`${server.url}/back`));
    const error = await failure(getThing(client()));
    expect(server.seen[1]?.headers).not.toHaveProperty('x-plex-token');
    expect(error).toBeInstanceOf(PlexAuthError);
    expect(String(error)).toMatch(/redirect/);
  });

  test.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', 'ab'],
    [308, 'POST', 'ab'],
  ])('%i of an upload goes on as %s', async (status, method, body) => {
    server.behave(redirect('/next', status), json({}));
    await upload(client(), { body: 'ab' });
    expect(server.seen[1]).toMatchObject({ method, body });
  });

  test('of a DELETE stays one', async () => {
    server.behave(redirect('/next', 302), json({}));
    await deleteItem(client(), { id: 1 });
    expect(server.seen[1]).toMatchObject({ method: 'DELETE', path: '/next' });
  });

  test.each([
    ['in a circle', () => server.behave(redirect('/thing'))],
    [
      'without end',
      () => server.behave((response, request) => response.writeHead(302, { location: `${request.path}x` }).end()),
    ],
    ['to no address', () => server.behave(redirect('http://[bad'))],
    ['out of HTTP', () => server.behave(redirect('file:///etc/passwd'))],
  ])('%s is refused', async (_, prepare) => {
    prepare();
    expect(await failure(getThing(client()))).toBeInstanceOf(PlexRedirectError);
    expect(server.seen.length).toBeLessThanOrEqual(6);
  });

  test('does not carry an upload to another origin, nor a stream anywhere', async () => {
    server.behave(redirect(other.url, 307));
    expect(await failure(upload(client(), { body: 'password' }))).toBeInstanceOf(PlexRedirectError);
    server.behave(redirect('/next', 307));
    expect(await failure(upload(client(), { body: new Blob(['a']).stream() }))).toBeInstanceOf(PlexRedirectError);
    expect([server.seen.length, other.seen.length]).toEqual([1, 0]);
  });

  test('without a place to go is a refusal', async () => {
    server.behave(json({}, 304));
    expect(await failure(getThing(client()))).toMatchObject({ code: 'request', status: 304 });
    expect((await getThing(client(), {}, { headers: { 'If-None-Match': 'x' } }).asResponse()).status).toBe(304);
  });
});

describe('a redirect that a browser hides', () => {
  const opaque = {
    type: 'opaqueredirect',
    status: 0,
    url: '',
    headers: new Headers(),
    body: null,
    text: async () => '',
  };
  const hop = (method: string): Hop => ({
    method,
    url: 'http://192.0.2.1/thing',
    headers: { accept: '*/*', 'x-plex-token': 'secret-1' },
    body: undefined,
    redirect: 'manual',
    trail: [],
    foreign: false,
  });
  const context = new CallContext('getThing', 'GET');

  test('is followed by the browser, without secrets', () => {
    expect(nextHop(context, hop('GET'), opaque)).toMatchObject({
      redirect: 'follow',
      headers: { accept: '*/*' },
      foreign: true,
    });
    expect(nextHop(context, hop('GET'), opaque)?.headers).not.toHaveProperty('x-plex-token');
  });

  test('is explained where it cannot be followed', () => {
    expect(() => nextHop(context, hop('DELETE'), opaque)).toThrow(/baseUrl/);
  });

  test('is followed by the client', async () => {
    const asked: unknown[] = [];
    const answers = { manual: opaque, follow: Response.json({ ok: 1 }) };
    const browser = createClient({
      baseUrl: 'http://192.0.2.1',
      token: 'secret-1',
      fetch: async (_, init) => {
        asked.push([init.redirect, init.headers['x-plex-token']]);
        return answers[init.redirect];
      },
    });
    expect(await getThing(browser)).toEqual({ ok: 1 });
    expect(asked).toEqual([
      ['manual', 'secret-1'],
      ['follow', undefined],
    ]);
    expect(await failure(createThing(browser))).toBeInstanceOf(PlexRedirectError);
  });
});
