import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createClient } from '../transport/client.ts';
import { PlexRequestError, PlexUsageError } from '../transport/errors.ts';
import type { FetchLike } from '../transport/fetch.ts';
import type { ClientOptions } from '../transport/options.ts';
import type { Clock } from '../transport/sleep.ts';
import { PinLogin, type PinLoginClient } from './pin-login.ts';

const token = 'person-token-1234567890';
const clientIdentifier = 'client-1';

interface PlexTv {
  readonly requests: { url: string; headers: Record<string, string>; method: string; at: number }[];
  readonly naps: number[];
  readonly clock: Required<Clock>;
  readonly options: ClientOptions;
  readonly tick: (time: number) => void;
}

/** A plex.tv that gives the answers one after the other, the last one for ever, on a clock that only sleeping moves. */
function plexTv(...looks: (Response | Error)[]): PlexTv {
  const requests: PlexTv['requests'] = [];
  const naps: number[] = [];
  let now = 1_000_000;
  let look = 0;
  const fetch: FetchLike = async (url, { headers, method }) => {
    requests.push({ url, headers, method, at: now });
    if (method === 'POST') return pin({ expiresIn: 900 }, 201);
    const answer = looks[Math.min(look++, looks.length - 1)] ?? pin();
    if (answer instanceof Error) throw answer;
    return answer.clone();
  };
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      naps.push(milliseconds);
      now += milliseconds;
    },
  };
  return {
    requests,
    naps,
    clock,
    options: { fetch, clientIdentifier, product: 'My App' },
    tick: (time) => {
      now += time;
    },
  };
}

function pin(fields: object = {}, status = 200): Response {
  const body = {
    id: 42,
    code: 'AB12',
    qr: 'https://plex.tv/api/v2/pins/qr/AB12',
    clientIdentifier,
    expiresIn: 900,
    // Of a clock that is far from ours.
    createdAt: '2001-01-01T00:00:00Z',
    expiresAt: '2001-01-01T00:15:00Z',
    authToken: null,
    newRegistration: null,
    ...fields,
  };
  return Response.json(body, { status });
}

const failure = (status: number, headers: Record<string, string> = {}): Response =>
  Response.json({ errors: [{ code: 1020, message: 'Code not found or expired', status }] }, { status, headers });

const lost = new TypeError('fetch failed');

describe('PinLogin.create', () => {
  it('asks for a PIN and gives what to show', async () => {
    const { options, clock, requests } = plexTv();
    const login = await PinLogin.create(options, clock);
    expect(login).toMatchObject({
      id: '42',
      code: 'AB12',
      clientIdentifier,
      qrUrl: 'https://plex.tv/api/v2/pins/qr/AB12',
    });
    expect(login.linkUrl).toBe('https://plex.tv/link');
    expect(login.codeUrl).toBe('https://plex.tv/link/?pin=AB12');
    expect(login.authUrl({ forwardUrl: 'https://x.example/' })).toContain(
      'clientID=client-1&code=AB12&forwardUrl=https%3A%2F%2Fx.example%2F',
    );
    expect(login.expiresAt).toEqual(new Date(1_000_000 + 900_000));
    expect(requests[0]).toMatchObject({ url: 'https://plex.tv/api/v2/pins', method: 'POST' });
    expect(requests[0]?.headers['x-plex-client-identifier']).toBe(clientIdentifier);
    expect(requests[0]?.headers['x-plex-product']).toBe('My App');
  });

  it('asks for a long code where that is wanted', async () => {
    const { options, requests } = plexTv();
    await PinLogin.create(options, { strong: true });
    expect(requests[0]?.url).toBe('https://plex.tv/api/v2/pins?strong=true');
  });

  it("does not send a client's token", async () => {
    const { options, requests, clock } = plexTv(pin({ authToken: token }));
    await (await PinLogin.create({ ...options, token: 'old-token' }, clock)).wait();
    expect(requests.map((request) => request.headers['x-plex-token'])).toEqual([undefined, undefined]);
  });
});

describe('wait', () => {
  it('looks every two seconds until the person has signed in', async () => {
    const { options, clock, requests } = plexTv(pin(), pin(), pin({ authToken: token }));
    const outcome = await (await PinLogin.create(options, clock)).wait();
    expect(outcome.status).toBe('signed-in');
    expect((outcome as { token: string }).token).toBe(token);
    expect(requests.slice(1).map(({ url, at }) => [url, at - 1_000_000])).toEqual([
      ['https://plex.tv/api/v2/pins/42', 0],
      ['https://plex.tv/api/v2/pins/42', 2000],
      ['https://plex.tv/api/v2/pins/42', 4000],
    ]);
    expect(new Set(requests.map((request) => request.headers['x-plex-client-identifier']))).toEqual(
      new Set([clientIdentifier]),
    );
  });

  it('takes no notice of lost packets, failing hosts and pages of other networks', async () => {
    const page = new Response('<html>Please sign in to the hotel</html>', { headers: { 'content-type': 'text/html' } });
    const { options, clock, naps } = plexTv(lost, failure(500), failure(503), page, lost, pin({ authToken: token }));
    const outcome = await (await PinLogin.create(options, clock)).wait();
    expect(outcome.status).toBe('signed-in');
    expect(naps).toEqual([2000, 2000, 2000, 2000, 2000]);
  });

  it.each([404, 410])('ends as expired with status %d', async (status) => {
    const { options, clock } = plexTv(pin(), failure(status));
    expect(await (await PinLogin.create(options, clock)).wait()).toEqual({ status: 'expired' });
  });

  it('ends as expired when its time is over, after a last look at the end', async () => {
    const { options, clock, requests } = plexTv(lost);
    expect(await (await PinLogin.create(options, clock)).wait({ interval: 400_000 })).toEqual({ status: 'expired' });
    expect(requests.slice(1).map(({ at }) => at - 1_000_000)).toEqual([0, 400_000, 800_000, 900_000]);
  });

  it('takes a sign-in at the very end', async () => {
    const { options, clock } = plexTv(pin(), pin(), pin({ authToken: token }));
    expect((await (await PinLogin.create(options, clock)).wait({ interval: 600_000 })).status).toBe('signed-in');
  });

  it.each([401, 403])('ends as rejected with status %d', async (status) => {
    const { options, clock } = plexTv(failure(status));
    const outcome = await (await PinLogin.create(options, clock)).wait();
    expect(outcome).toMatchObject({ status: 'rejected', error: { status } });
  });

  it('leaves plex.tv alone for as long as it wants, and goes on', async () => {
    const { options, clock, naps } = plexTv(failure(429, { 'retry-after': '30' }), pin({ authToken: token }));
    // A client of its own for each call, because a client holds calls back itself, by the real clock.
    const { identity } = createClient(options);
    const client: PinLoginClient = { identity, call: (...call) => createClient(options).call(...call) };
    const outcome = await (await PinLogin.create(client, clock)).wait();
    expect(outcome.status).toBe('signed-in');
    expect(naps).toEqual([30_000]);
  });

  it('ends as rate limited when that is longer than the PIN lives', async () => {
    const { options, clock, naps } = plexTv(failure(429, { 'retry-after': '3600' }));
    const outcome = await (await PinLogin.create(options, clock)).wait();
    expect(outcome).toEqual({ status: 'rate-limited', retryAfter: 3600 });
    expect(naps).toEqual([]);
  });

  it('ends as cancelled by its signal, while it waits and while it looks', async () => {
    const { options, clock } = plexTv(pin());
    const login = await PinLogin.create(options, clock);
    expect(await login.wait({ signal: AbortSignal.abort() })).toEqual({ status: 'cancelled' });
    const controller = new AbortController();
    const stuck: FetchLike = () => new Promise(() => setTimeout(() => controller.abort(), 1));
    const stuckLogin = PinLogin.resume({ ...options, fetch: stuck }, login, clock);
    expect(await stuckLogin.wait({ signal: controller.signal })).toEqual({ status: 'cancelled' });
    const patient = PinLogin.resume(options, login, { now: clock.now });
    const later = new AbortController();
    setTimeout(() => later.abort(), 5);
    expect(await patient.wait({ signal: later.signal })).toEqual({ status: 'cancelled' });
  });

  it('does not look more often than once a second', async () => {
    const { options, clock, naps } = plexTv(pin(), pin({ authToken: token }));
    await (await PinLogin.create(options, clock)).wait({ interval: 0 });
    expect(naps).toEqual([1000]);
  });

  it('throws what would come again', async () => {
    const { options, clock } = plexTv(failure(422));
    await expect((await PinLogin.create(options, clock)).wait()).rejects.toThrow(PlexRequestError);
  });
});

describe('check', () => {
  it.each([
    ['pending', pin()],
    ['signed-in', pin({ authToken: token })],
    ['expired', failure(404)],
    ['rejected', failure(401)],
    ['rate-limited', failure(429)],
  ])('tells %s', async (status, answer) => {
    const { options, clock } = plexTv(answer);
    expect((await (await PinLogin.create(options, clock)).check()).status).toBe(status);
  });

  it('throws where nothing was learned', async () => {
    const { options, clock } = plexTv(lost);
    await expect((await PinLogin.create(options, clock)).check()).rejects.toMatchObject({ code: 'connection' });
  });
});

describe('resume', () => {
  it('goes on with what was stored', async () => {
    const { options, clock, requests, tick } = plexTv(pin());
    const saved = JSON.parse(JSON.stringify(await PinLogin.create(options, clock)));
    tick(899_000);
    expect(await PinLogin.resume(options, saved, clock).wait()).toEqual({ status: 'expired' });
    expect(requests).toHaveLength(3);
  });

  it('refuses a client of another identifier', async () => {
    const { options, clock } = plexTv();
    const login = await PinLogin.create(options, clock);
    expect(() => PinLogin.resume({ ...options, clientIdentifier: 'other' }, login)).toThrow(PlexUsageError);
  });
});

it('prints no token', async () => {
  const { options, clock } = plexTv(pin({ authToken: token }));
  const login = await PinLogin.create({ ...options, token: 'account-token-123456' }, clock);
  const outcome = await login.wait();
  const printed = [login, outcome].map((value) => inspect(value, { depth: 9 }) + JSON.stringify(value));
  expect(printed.join('')).not.toMatch(/person-token|account-token/);
});
