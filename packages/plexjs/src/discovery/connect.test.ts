import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../transport/client.ts';
import { PlexAbortError, PlexConnectionError } from '../transport/errors.ts';
import type { FetchLike } from '../transport/fetch.ts';
import type { ConnectionAttempt } from './explain.ts';
import { connect } from './connect.ts';
import { identity, local, machine, resource, token } from './testing/resources.ts';
import { PlexUnreachableError } from './unreachable-error.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Answer = (request: IncomingMessage) => { status?: number; body: unknown } | undefined;

/** A server on this machine, and the requests that it got. Where it has no answer, it keeps its caller waiting. */
async function listen(answer: Answer): Promise<{ uri: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const given = answer(request);
    if (given === undefined) return;
    response.writeHead(given.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(given.body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const good: Answer = () => identity();
const stalled: Answer = () => undefined;

const fast = { headStart: 5, clientIdentifier: 'client-1' };

/** Throws as `fetch` does for the names of plex.direct, which this machine may be able to find. */
function failToFind(url: string): void {
  if (!url.includes('.plex.direct')) return;
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('no name'), { code: 'ENOTFOUND' }) });
}

const failureOf = (options: Parameters<typeof connect>[0]): Promise<PlexUnreachableError> =>
  connect(options).then(
    () => Promise.reject(new Error('It connected.')),
    (error: PlexUnreachableError) => error,
  );
const outcomes = (attempts: readonly ConnectionAttempt[]): string[] => attempts.map(({ outcome }) => outcome);

describe('connect', () => {
  it("reads the account's resources and gives a client with the server's own token", async () => {
    const server = await listen(good);
    const plexTv = await listen(() => ({
      body: [{ ...resource([local(server.uri)]), provides: 'server' }],
    }));
    const result = await connect({
      ...fast,
      token: 'account-token',
      hosts: { 'plex.tv': plexTv.uri },
      server: 'Attic',
      product: 'My App',
    });
    expect(result.connection).toEqual({ uri: server.uri, tier: 'local', secure: false });
    expect(result.identity).toMatchObject({ machineIdentifier: machine, version: '1.43.2' });
    expect(result.resource.name).toBe('Attic');
    expect(result.client.baseUrl).toBe(server.uri);
    expect(outcomes(result.attempts)).toEqual(['connected']);
    expect(plexTv.requests.map(({ url, headers }) => [url, headers['x-plex-token']])).toEqual([
      ['/api/v2/resources?includeHttps=1&includeRelay=1&includeIPv6=1', 'account-token'],
    ]);
    expect(
      server.requests.map(({ url, headers }) => [url, headers['x-plex-token'], headers['x-plex-product']]),
    ).toEqual([
      ['/identity', undefined, 'My App'],
      ['/', token, 'My App'],
    ]);
  });

  it('takes the account as a client', async () => {
    const server = await listen(good);
    const plexTv = await listen(() => ({ body: [resource([local(server.uri)])] }));
    const account = createClient({
      token: 'account-token',
      hosts: { 'plex.tv': plexTv.uri },
      clientIdentifier: 'client-2',
    });
    const { client } = await connect({ account, headStart: 5 });
    expect(client.identity.clientIdentifier).toBe('client-2');
    expect(server.requests.map(({ headers }) => headers['x-plex-token'])).toEqual([undefined, token]);
  });

  it('passes over another server at the address, and gives it no token', async () => {
    const [other, right] = [await listen(() => identity('machine-2')), await listen(good)];
    const result = await connect({ ...fast, server: resource([local(other.uri), local(right.uri)]) });
    expect(result.connection.uri).toBe(right.uri);
    expect(other.requests.map(({ headers }) => headers['x-plex-token'])).not.toContain(token);
  });

  it('takes the relay only after the direct ways have failed', async () => {
    const [direct, relay] = [await listen(stalled), await listen(good)];
    const fetch: FetchLike = (url, init) => globalThis.fetch(url.replace('https://relay.example', relay.uri), init);
    const connections = [local(direct.uri), { uri: 'https://relay.example', relay: true }];
    const result = await connect({ ...fast, probeTimeout: 700, fetch, server: resource(connections) });
    expect(result.connection).toEqual({ uri: 'https://relay.example', tier: 'relay', secure: true });
    expect(outcomes(result.attempts)).toEqual(['timeout', 'connected']);
  });

  it('explains what each way answered', async () => {
    const wrong = await listen(() => identity('machine-2'));
    const starting = await listen(() => ({
      status: 503,
      body: {
        code: 503,
        title: 'Maintenance',
        status: 'Plex Media Server is currently running startup maintenance tasks.',
      },
    }));
    const slow = await listen(stalled);
    const proxy = await listen(() => ({ status: 404, body: {} }));
    const closed = 'http://127.0.0.1:1';
    const direct = 'https://192-168-1-10.0123456789abcdef0123456789abcdef.plex.direct:32400';
    const fetch: FetchLike = async (url, init) => {
      failToFind(url);
      return globalThis.fetch(url, init);
    };
    const uris = [direct, wrong.uri, starting.uri, slow.uri, proxy.uri, closed];
    const server = resource(uris.map(local));
    const error = await failureOf({ ...fast, probeTimeout: 1500, retry: false, fetch, server });
    expect(error).toBeInstanceOf(PlexUnreachableError);
    expect(error).toBeInstanceOf(PlexConnectionError);
    expect(Object.fromEntries(error.attempts.map(({ uri, outcome }) => [uri, outcome]))).toEqual({
      [direct]: 'dns-rebinding',
      [wrong.uri]: 'wrong-server',
      [starting.uri]: 'starting',
      [slow.uri]: 'timeout',
      [proxy.uri]: 'unexpected-answer',
      [closed]: expect.stringMatching(/refused|unreachable/),
    });
    expect(error.message).toContain(`no way to the server "Attic" works`);
    expect(error.message).toContain(`${slow.uri} (local): No answer in time`);
  });

  it.each([401, 403])('says so when the server refuses the token with status %d', async (status) => {
    const server = await listen((request) => [identity(), { status, body: {} }][Number(request.url === '/')]);
    const error = await failureOf({ ...fast, server: resource([local(server.uri)]) });
    expect(outcomes(error.attempts)).toEqual(['unauthorized']);
    expect((error.cause as { status: number }).status).toBe(status);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(token);
  });

  it('has advice for a token that servers do not accept', async () => {
    const server = await listen((request) => [identity(), { status: 401, body: {} }][Number(request.url === '/')]);
    const error = await failureOf({
      ...fast,
      server: resource([local(server.uri)], { accessToken: 'eyJh.eyJp.c2ln' }),
    });
    expect(error.attempts[0]?.explanation).toContain('JWT');
  });

  it('does not mind when the check of the token is lost', async () => {
    const server = await listen((request) => [identity(), { status: 500, body: {} }][Number(request.url === '/')]);
    await expect(connect({ ...fast, server: resource([local(server.uri)]) })).resolves.toHaveProperty('client');
  });

  it('says so when nothing may be tried', async () => {
    const error = await failureOf({ ...fast, insecure: 'never', server: resource([local('http://127.0.0.1:1')]) });
    expect(error.attempts).toEqual([]);
    expect(error.message).toContain('none of its connections may be tried');
  });

  it('does without a server for which plex.tv gives no token', async () => {
    const failure = failureOf({ ...fast, token: 'account-token', server: resource([], { accessToken: null }) });
    expect(await failure).toMatchObject({ code: 'auth' });
  });

  it('can be aborted', async () => {
    const server = await listen(stalled);
    const controller = new AbortController();
    const connecting = failureOf({
      ...fast,
      signal: controller.signal,
      server: resource([local(server.uri)]),
    });
    setTimeout(() => controller.abort(), 10);
    expect(await connecting).toBeInstanceOf(PlexAbortError);
  });
});
