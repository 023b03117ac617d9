import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import { PlexAuthError, PlexUsageError } from './errors.ts';
import { failure } from './testing/failure.ts';
import { type FaultServer, json, reset, startFaultServer, text } from './testing/fault-server.node.ts';
import { createThing, getThing, getUser, play, upload } from './testing/operations.ts';

let server: FaultServer;
let other: FaultServer;
beforeAll(async () => {
  [server, other] = await Promise.all([startFaultServer(), startFaultServer()]);
});
afterAll(() => Promise.all([server.close(), other.close()]));

const tokenSeenBy = (target: FaultServer) => target.seen.at(-1)?.headers['x-plex-token'];

describe('the token goes', () => {
  test('to the server and to Plex’s own hosts, wherever these are', async () => {
    server.behave(json({}));
    other.behave(json({}));
    const client = createClient({ baseUrl: server.url, token: 'secret-1', hosts: { 'plex.tv': other.url } });
    await getThing(client);
    await getUser(client);
    expect([tokenSeenBy(server), tokenSeenBy(other)]).toEqual(['secret-1', 'secret-1']);
  });

  test('not to another address, unless the call gives one', async () => {
    other.behave(json({}));
    const client = createClient({ baseUrl: server.url, token: 'secret-1' });
    await getThing(client, {}, { baseUrl: other.url });
    expect(tokenSeenBy(other)).toBeUndefined();
    await getThing(client, {}, { baseUrl: other.url, token: 'secret-2' });
    expect(tokenSeenBy(other)).toBe('secret-2');
    await getThing(client.with({ baseUrl: other.url }));
    expect(tokenSeenBy(other)).toBeUndefined();
    await getThing(client.with({ baseUrl: other.url, token: 'secret-3' }));
    expect(tokenSeenBy(other)).toBe('secret-3');
  });

  test('not to a player, but to the server that passes things on to it', async () => {
    server.behave(json({}));
    other.behave(json({}));
    await play(createClient({ baseUrl: server.url, token: 'secret-1', hosts: { player: other.url } }));
    expect(tokenSeenBy(other)).toBeUndefined();
    await play(createClient({ baseUrl: server.url, token: 'secret-1' }), { targetClientIdentifier: 'tv' });
    expect(server.seen.at(-1)?.headers).toMatchObject({
      'x-plex-token': 'secret-1',
      'x-plex-target-client-identifier': 'tv',
    });
  });

  test('nowhere when the call says so', async () => {
    server.behave(json({}));
    await getThing(createClient({ baseUrl: server.url, token: 'secret-1' }), {}, { token: null });
    expect(tokenSeenBy(server)).toBeUndefined();
  });

  test('never as a header of the caller’s', () => {
    expect(() => createClient({ headers: { 'x-plex-TOKEN': 'secret-1' } })).toThrow(PlexUsageError);
    expect(() => createClient({ token: 'secret 1' })).toThrow(/^(?!.*secret)/);
  });
});

describe('a token function', () => {
  const refusing = (...refused: string[]) =>
    server.behave((response, request) => {
      const isRefused = refused.includes(String(request.headers['x-plex-token']));
      response.writeHead(isRefused ? 401 : 200, { 'content-type': 'application/json' }).end('{"ok":1}');
    });

  test('is asked once, and again for all when the token is refused', async () => {
    refusing('secret-1');
    const asked: (string | undefined)[] = [];
    const token = async (refused?: string) => {
      asked.push(refused);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return `secret-${asked.length}`;
    };
    const client = createClient({ baseUrl: server.url, token });
    await Promise.all([getThing(client), createThing(client), getThing(client)]);
    await getThing(client);
    expect(asked).toEqual([undefined, 'secret-1']);
    expect(server.seen).toHaveLength(7);
  });

  test('is not asked a third time', async () => {
    refusing('secret-1', 'secret-2');
    let count = 0;
    const client = createClient({ baseUrl: server.url, token: () => `secret-${++count}` });
    expect(await failure(getThing(client))).toBeInstanceOf(PlexAuthError);
    expect(count).toBe(2);
  });

  test('that has no other token lets the refusal stand', async () => {
    refusing('secret-1');
    const client = createClient({ baseUrl: server.url, token: () => 'secret-1' });
    expect(await failure(getThing(client))).toMatchObject({ status: 401 });
    expect(server.seen).toHaveLength(1);
  });

  test('does not help a stream that is sent', async () => {
    refusing('secret-1');
    let count = 0;
    const client = createClient({ baseUrl: server.url, token: () => `secret-${++count}` });
    expect(await failure(upload(client, { body: new Blob(['a']).stream() }))).toMatchObject({ status: 401 });
    expect(server.seen).toHaveLength(1);
  });

  test('that fails is the reason', async () => {
    const client = createClient({
      baseUrl: server.url,
      token: () => {
        throw new Error('no store');
      },
    });
    const error = await failure(getThing(client));
    expect(error).toBeInstanceOf(PlexAuthError);
    expect(error).toMatchObject({ cause: { message: 'no store' } });
  });
});

describe('mediaUrl', () => {
  test('holds the token only on request', () => {
    const client = createClient({ baseUrl: `${server.url}/plex`, token: 'secret-1' });
    expect(client.mediaUrl('/library/metadata/1/thumb/2')).toBe(`${server.url}/plex/library/metadata/1/thumb/2`);
    expect(client.mediaUrl('/photo?a=1#f', { token: true, parameters: { width: 10 } })).toBe(
      `${server.url}/plex/photo?a=1&width=10&X-Plex-Token=secret-1#f`,
    );
    expect(client.mediaUrl('https://image.example/1.jpg')).toBe('https://image.example/1.jpg');
  });

  test('refuses to give it to others', () => {
    const client = createClient({ baseUrl: server.url, token: 'secret-1' });
    expect(() => client.mediaUrl('https://image.example/1.jpg', { token: true })).toThrow(PlexUsageError);
    expect(() => client.mediaUrl('@image.example/')).toThrow(PlexUsageError);
    expect(() => createClient().mediaUrl('/x')).toThrow(PlexUsageError);
    expect(() => createClient({ baseUrl: server.url, token: () => 'a' }).mediaUrl('/x', { token: true })).toThrow(
      PlexUsageError,
    );
  });
});

describe('no secret shows', () => {
  const secret = 'tOpSeCrEt-12345';
  const shown = (value: unknown) => [
    inspect(value, { depth: 12, showHidden: true }),
    JSON.stringify(value),
    String(value),
    String((value as Error).stack),
  ];
  const echo = text(
    `<html><title>${secret}</title>X-Plex-Token=${secret} {"authToken":"other-secret"}</html>`,
    'text/html',
    400,
    { 'x-echo': secret },
  );

  test.each([
    ['a status', echo],
    ['an answer that cannot be read', text(`{"authToken":"${secret}", broken`, 'application/json')],
    ['a connection', reset],
  ])('in the error of %s', async (_, behaviour) => {
    server.behave(behaviour);
    const client = createClient({ baseUrl: server.url, token: secret, retry: false });
    const error = await failure(
      getThing(client, { 'X-Plex-Token': secret, url: `/x?X-Plex-Token=${secret}`, pin: '4321' }),
    );
    expect(error).toBeInstanceOf(Error);
    for (const printed of shown(error)) expect(printed).not.toMatch(/tOpSeCrEt|other-secret|4321/);
    for (const printed of shown(Object((error as { headers?: Headers }).headers)))
      expect(printed).not.toContain(secret);
  });

  test('in what an injected fetch throws', async () => {
    const config = { headers: { 'X-Plex-Token': secret } };
    const throwing = () =>
      Promise.reject(Object.assign(new Error(`bad header ${secret}`, { cause: config }), { config }));
    const error = await failure(
      getThing(createClient({ baseUrl: server.url, token: secret, fetch: throwing, retry: 0 })),
    );
    expect(error).toMatchObject({ code: 'connection' });
    for (const printed of shown(error)) expect(printed).not.toContain(secret);
  });

  test('in client, call and answer', async () => {
    server.behave(json({}));
    const client = createClient({ baseUrl: server.url, token: secret, headers: { Authorization: `Bearer ${secret}` } });
    const call = getThing(client, { 'X-Plex-Token': secret });
    for (const printed of [...shown(client), ...shown(call), ...shown(await call.withResponse())])
      expect(printed).not.toContain(secret);
  });
});
