import { inspect } from 'node:util';
import { beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import { isJwt, type PlexJwt, type ServerToken } from '../auth/jwt.ts';
import { readJwt } from '../auth/jwt-form.ts';
import { JwtSession } from '../auth/jwt-session.ts';
import { verifyJwt } from '../auth/jwt-verify.ts';
import { MemoryTokenStore } from '../auth/token-store.ts';
import { linkPin } from '../generated/plex-tv/pins.ts';
import { getWebhooks } from '../generated/plex-tv/webhooks.ts';
import { getSections } from '../generated/pms/sections.ts';
import { createClient } from '../transport/client.ts';
import { failure } from '../transport/testing/failure.ts';
import type { PlexAccount } from './plex-account.ts';
import type { SignInCode } from './pin-sign-in.ts';
import { deviceToken } from './server-resources.ts';
import { signIn } from './sign-in.ts';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account.ts';

const day = 24 * 60 * 60 * 1000;
let sandbox: SandboxAccount['sandbox'];
let account: PlexAccount;
let requests: SandboxAccount['requests'];
let fetch: SandboxAccount['options']['fetch'];
let store: MemoryTokenStore;
let time: number;
beforeEach(async () => {
  time = Date.parse('2026-03-01T12:00:00Z');
  const made = await sandboxAccount({ now: () => time });
  ({ sandbox, account, requests } = made);
  ({ fetch } = made.options);
  store = new MemoryTokenStore();
});

const clock = {
  now: () => time,
  sleep: (milliseconds: number): Promise<void> => {
    time += milliseconds;
    return Promise.resolve();
  },
};

const link = async ({ code }: SignInCode): Promise<void> => {
  await linkPin(account.client, { code });
};

const withKey = (more: object = {}): Promise<PlexAccount> =>
  signIn({ fetch, retry: false, store, onCode: link, ...more }, clock);

const exchanges = (): number => requests().filter((request) => request.includes('/auth/token')).length;

describe('signing in with a device key', () => {
  test('by PIN gives a JWT that plex.tv takes and that was checked', async () => {
    const mine = await withKey();
    expect((await mine.user()).username).toBe('sandbox');
    const token = await mine.token();
    expect(isJwt(token)).toBe(true);
    const device = store.get();
    expect(readJwt(token)?.claims).toMatchObject({ thumbprint: device?.key.kid, iss: 'plex.tv' });
    expect(device?.clientIdentifier).toBe(mine.client.identity.clientIdentifier);
    expect(requests().filter((request) => request.includes('/auth/keys'))).toHaveLength(1);
  });

  test('asks nobody the next time, and goes on after the token has ended', async () => {
    await withKey();
    time += 8 * day;
    requests();
    const onCode = (): never => {
      throw new Error('Nobody is to be asked.');
    };
    const mine = await withKey({ onCode });
    expect((await mine.user()).username).toBe('sandbox');
    expect(exchanges()).toBe(1);
    await expect(signIn({ fetch, store }, clock)).resolves.toBeDefined();
  });

  test('asks anew when the device was taken off, and the store has nothing or another client', async () => {
    await withKey({ clientIdentifier: 'one' });
    const first = store.get()?.key.kid;
    for (const key of sandbox.world.tables.deviceKeys.keys()) sandbox.world.tables.deviceKeys.delete(key);
    time += 8 * day;
    expect(await failure(signIn({ fetch, store }, clock))).toMatchObject({
      name: 'PlexSignInError',
      reason: 'rejected',
    });
    await withKey();
    expect(store.get()?.key.kid).not.toBe(first);
    const other = await failure(withKey({ clientIdentifier: 'two' }));
    expect(other).toMatchObject({
      name: 'PlexUsageError',
      message: expect.stringContaining('another clientIdentifier'),
    });
    const empty = await failure(signIn({ fetch, store: new MemoryTokenStore() }, clock));
    expect(empty).toMatchObject({ name: 'PlexUsageError', message: expect.stringContaining('onCode') });
  });

  test('by password or token binds the key to that device, whose old token ends', async () => {
    const identity = { clientIdentifier: 'by-password', fetch, retry: false as const };
    const before = await signIn({ ...identity, login: 'sandbox', password: 'sandbox-password' });
    const old = await before.token();
    const mine = await signIn({ ...identity, store, token: old }, clock);
    expect((await mine.user()).username).toBe('sandbox');
    expect(await before.ping()).toBe(false);
    const second = new MemoryTokenStore();
    const way = { login: 'sandbox', password: 'sandbox-password', clientIdentifier: 'another' };
    expect(isJwt(await (await signIn({ fetch, store: second, ...way }, clock)).token())).toBe(true);
  });

  test('shows neither key nor token', async () => {
    const mine = await withKey();
    const { key, token = '' } = store.get() as { key: { d: string }; token?: string };
    const shown = inspect([mine, store, mine.client], { depth: 9 }) + JSON.stringify([mine, store]);
    expect(shown).not.toContain(key.d);
    expect(shown).not.toContain(token);
  });
});

describe('a JWT', () => {
  test('is replaced before it ends, once for all who ask', async () => {
    const mine = await withKey();
    requests();
    await mine.user();
    expect(exchanges()).toBe(0);
    time += 6.5 * day;
    await Promise.all([mine.user(), getWebhooks(mine.client), mine.servers(), mine.token()]);
    expect(exchanges()).toBe(1);
  });

  test('is got for the others though one of them gives up', async () => {
    const mine = await withKey();
    requests();
    time += 6.5 * day;
    const controller = new AbortController();
    const [given, other] = [mine.token({ signal: controller.signal }), mine.token()];
    controller.abort();
    expect(await failure(given)).toMatchObject({ name: 'PlexAbortError' });
    expect(isJwt(await other)).toBe(true);
    expect(exchanges()).toBe(1);
  });

  test('that plex.tv refuses early is replaced as well', async () => {
    const mine = await withKey();
    requests();
    sandbox.world.tables.tokens.delete(await mine.token());
    await Promise.all([mine.user(), mine.user()]);
    expect(exchanges()).toBe(1);
  });

  test('is no token of a server, which is got by the device’s other token', async () => {
    const mine = await withKey();
    const jwt = await mine.token();
    const direct = createClient({ baseUrl: 'http://sandbox.test:32400', token: jwt, fetch, retry: false });
    expect(await failure(getSections(direct))).toMatchObject({ name: 'PlexAuthError' });
    const token = await mine.serverToken('Living Room');
    expect(isJwt(token)).toBe(false);
    expect((await getSections(direct.with({ token }))).sections.length).toBeGreaterThan(0);
    const server = await mine.connect('Living Room');
    expect((await server.library.sections()).length).toBeGreaterThan(0);
    expectTypeOf<PlexJwt>().not.toExtend<ServerToken>();
    expectTypeOf<ServerToken>().not.toExtend<PlexJwt>();
  });

  test('waits for the list of devices, and says so where it has no other token', async () => {
    const mine = await withKey();
    sandbox.faults.add({ match: { operation: 'getRegisteredDevices' }, status: 200, body: '[]', times: 2 });
    expect(await deviceToken(mine.client, {}, clock.sleep)).toMatch(/^\w{20}$/);
    sandbox.faults.add({ match: { operation: 'getRegisteredDevices' }, status: 200, body: '[]' });
    expect(await failure(deviceToken(mine.client, {}, clock.sleep))).toMatchObject({ reason: 'jwt' });
  });

  test('ends when the device signs out, and nothing stays stored', async () => {
    const mine = await withKey();
    const token = await mine.token();
    await mine.signOut();
    expect(store.get()).toBeUndefined();
    const again = createClient({ clientIdentifier: 'x', token, fetch, retry: false });
    expect(await failure(getWebhooks(again))).toMatchObject({ name: 'PlexAuthError' });
  });

  test('can be signed out when plex.tv has ended it already', async () => {
    const mine = await withKey();
    for (const key of sandbox.world.tables.deviceKeys.keys()) sandbox.world.tables.deviceKeys.delete(key);
    time += 8 * day;
    await mine.signOut();
    expect(store.get()).toBeUndefined();
  });
});

describe('checking a JWT', () => {
  let token: string;
  let expected: { clientIdentifier: string; keyId: string; now: number };
  let client: PlexAccount['client'];
  beforeEach(async () => {
    const mine = await withKey({ clientIdentifier: 'checked' });
    token = await mine.token();
    client = account.client;
    expected = { clientIdentifier: 'checked', keyId: store.get()?.key.kid ?? '', now: time };
  });

  test('takes one that was signed by any of the keys that plex.tv publishes', async () => {
    expect((await verifyJwt(client, token, expected)).user).toMatchObject({ username: 'sandbox' });
  });

  test('refuses what was forged, is too old or for somebody else', async () => {
    const why = async (text: string, more: object = {}): Promise<unknown> =>
      failure(verifyJwt(client, text, { ...expected, ...more }));
    const [head = '', claims = '', signature = ''] = token.split('.');
    const forged = `${head}.${btoa('{"iss":"plex.tv","exp":9999999999}').replaceAll('=', '')}.${signature}`;
    const problem = (message: string) => ({ reason: 'jwt', message: expect.stringContaining(message) });
    expect(await why('nothing')).toMatchObject(problem('no JWT'));
    expect(await why(forged)).toMatchObject(problem('signature'));
    expect(await why(`${head}.${claims}.${signature.split('').toReversed().join('')}`)).toMatchObject(
      problem('signature'),
    );
    expect(await why(token, { now: time + 8 * day })).toMatchObject(problem('expired'));
    expect(await why(token, { keyId: 'another' })).toMatchObject(problem('another key'));
  });

  test('is what keeps a forged one out of the store', async () => {
    const session = new JwtSession(createClient({ fetch, clientIdentifier: 'checked' }), store, clock);
    const before = store.get();
    expect(await failure(session.keep('a.b.c'))).toMatchObject({ reason: 'jwt' });
    expect(store.get()).toEqual(before);
  });
});
