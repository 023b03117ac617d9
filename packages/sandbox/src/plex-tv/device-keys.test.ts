import { createClient, type PlexClient, type PlexHost, PlexAuthError } from 'plexjs';
import {
  createKeyedPin,
  exchangeDeviceToken,
  getAuthKeys,
  getAuthNonce,
  getKeyedPin,
  getRegisteredDevices,
  getSections,
  getServerResources,
  getTokenDetails,
  linkPin,
  registerDeviceKey,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import type { JsonWebKeyRecord } from '../world/records-account.ts';
import { type DeviceKey, deviceKey } from '../testing/device-key.ts';
import { plexClient, rawAnswer } from '../testing/plex-tv-clients.ts';
import { isSignedWith, type Jwt, readJwt } from './jwt.ts';

const device = 'a-device';
let sandbox: Sandbox;
let time: number;
let key: DeviceKey;
let client: PlexClient<PlexHost>;
let account: PlexClient<PlexHost>;

beforeEach(async () => {
  time = Date.parse('2026-03-01T12:00:00Z');
  sandbox = createSandbox({ now: () => time });
  key = await deviceKey('key-1');
  client = plexClient(sandbox, device);
  account = plexClient(sandbox, 'account', sandbox.accountToken);
});

/** The claims of a proof, five minutes good. */
const claims = (more: object = {}): object => {
  const now = time / 1000;
  return { aud: 'plex.tv', iss: device, iat: now, exp: now + 300, scope: 'username,email', ...more };
};

async function signIn(): Promise<string> {
  const { id, code } = await createKeyedPin(client, { jwk: key.jwk, strong: true });
  await linkPin(account, { code });
  const { authToken } = await getKeyedPin(client, { pinId: id, deviceJwt: await key.sign(claims()) });
  return String(authToken);
}

const refresh = async (more: object = {}): Promise<string> => {
  const { nonce } = await getAuthNonce(client);
  return (await exchangeDeviceToken(client, { jwt: await key.sign(claims({ nonce, ...more })) })).authToken;
};

describe('a PIN with a key', () => {
  test('gives a JWT that plex.tv takes, to who proves that it has the key', async () => {
    const { id, code } = await createKeyedPin(client, { jwk: key.jwk });
    expect(code).toHaveLength(4);
    const proof = await key.sign(claims());
    expect((await getKeyedPin(client, { pinId: id, deviceJwt: proof })).authToken).toBeNull();
    await linkPin(account, { code });
    expect((await getKeyedPin(client, { pinId: id })).authToken).toBeNull();
    const { authToken } = await getKeyedPin(client, { pinId: id, deviceJwt: proof });
    expect((await getTokenDetails(client.with({ token: String(authToken) }))).username).toBe('sandbox');
  });

  test('tells in the JWT for whom, until when and by which key it is', async () => {
    const jwt = readJwt(await signIn());
    expect(jwt?.claims).toMatchObject({
      iss: 'plex.tv',
      aud: ['plex.tv', device],
      iat: time / 1000,
      exp: time / 1000 + 604_800,
      thumbprint: 'key-1',
      user: { username: 'sandbox', email: 'sandbox@example.com' },
    });
  });

  test('is not told to who signs with another key', async () => {
    const { id } = await createKeyedPin(client, { jwk: key.jwk });
    const other = await deviceKey('key-1');
    const deviceJwt = await other.sign(claims());
    await expect(getKeyedPin(client, { pinId: id, deviceJwt })).rejects.toMatchObject({ status: 422 });
  });

  test('takes no key of another device, and nothing that is no key', async () => {
    await createKeyedPin(client, { jwk: key.jwk });
    const other = plexClient(sandbox, 'another-device');
    await expect(createKeyedPin(other, { jwk: key.jwk })).rejects.toMatchObject({ status: 422 });
    const broken = { ...key.jwk, kid: 'x', x: 'short' };
    await expect(createKeyedPin(client, { jwk: broken })).rejects.toMatchObject({ status: 400 });
  });
});

describe('a JWT of plex.tv', () => {
  test('is signed with one of the published keys, which change', async () => {
    const jwt = readJwt(await signIn()) as Jwt;
    const { keys = [] } = await getAuthKeys(client);
    expect(await Promise.all(keys.map((jwk) => isSignedWith(jwt, jwk as unknown as JsonWebKeyRecord)))).toContain(true);
    time += 14 * 24 * 3_600_000;
    const { keys: later = [] } = await getAuthKeys(client);
    expect(keys.map(({ kid }) => kid)).not.toEqual(expect.arrayContaining(later.map(({ kid }) => kid)));
  });

  test('is refused by servers, which take the token of the device', async () => {
    const token = await signIn();
    const server = createClient({ baseUrl: 'http://sandbox.test:32400', fetch: sandbox.fetch, token, retry: false });
    await expect(getSections(server)).rejects.toBeInstanceOf(PlexAuthError);
    const devices = await getRegisteredDevices(client.with({ token }));
    const [own] = devices
      .filter(({ clientIdentifier }) => clientIdentifier === device)
      .map((row) => row.token as string);
    expect(own).toMatch(/^\w{20}$/);
    expect((await getSections(server.with({ token: own as string }))).sections.length).toBeGreaterThan(0);
  });

  test('is what resources give for servers of one’s own', async () => {
    const token = await signIn();
    const [server] = await getServerResources(client.with({ token }));
    expect(server?.accessToken).toBe(token);
  });

  test('ends the token that the device had', async () => {
    const old = sandbox.world.tables.tokens.get(sandbox.accountToken);
    expect(old).toBeDefined();
    const first = plexClient(sandbox, 'sandbox-first-client', sandbox.accountToken);
    await registerDeviceKey(first, { jwk: key.jwk });
    const { nonce } = await getAuthNonce(first);
    const jwt = await key.sign(claims({ iss: 'sandbox-first-client', nonce }));
    await exchangeDeviceToken(first, { jwt });
    await expect(getTokenDetails(first)).rejects.toBeInstanceOf(PlexAuthError);
  });

  test('expires after seven days with status 498, and is renewed all the same', async () => {
    const token = await signIn();
    time += 7 * 24 * 3_600_000;
    const expired = await rawAnswer(sandbox, 'https://plex.tv/api/v2/user', { headers: { 'X-Plex-Token': token } });
    expect(expired[0]).toBe(498);
    const fresh = await refresh();
    expect((await getTokenDetails(client.with({ token: fresh }))).username).toBe('sandbox');
  });
});

describe('an exchange', () => {
  beforeEach(async () => {
    await signIn();
  });

  test('takes each word once, and for five minutes', async () => {
    const { nonce } = await getAuthNonce(client);
    await refresh({ nonce });
    await expect(refresh({ nonce })).rejects.toMatchObject({ status: 422 });
    const late = await getAuthNonce(client);
    time += 300_000;
    await expect(refresh({ nonce: late.nonce })).rejects.toMatchObject({ status: 422 });
  });

  test('says 498 for a proof that has expired', async () => {
    await expect(refresh({ exp: time / 1000 - 1 })).rejects.toMatchObject({ status: 498 });
  });

  test('says 1097 for a proof of another device', async () => {
    await expect(refresh({ iss: 'somebody-else' })).rejects.toMatchObject({ errors: [{ code: 1097 }] });
  });

  test('says 422 for another audience, a foreign signature or an unknown key', async () => {
    await expect(refresh({ aud: 'example.com' })).rejects.toMatchObject({ status: 422 });
    const jwt = await key.sign(claims(), 'key-2');
    await expect(exchangeDeviceToken(client, { jwt })).rejects.toMatchObject({ status: 422 });
    const other = await deviceKey('key-1');
    const forged = await other.sign(claims());
    await expect(exchangeDeviceToken(client, { jwt: forged })).rejects.toMatchObject({ status: 422 });
  });

  test.each(['', 'a.b', 'a.b.c', 'e30.e30.!!'])('says 400 for %j', async (jwt) => {
    await expect(exchangeDeviceToken(client, { jwt })).rejects.toMatchObject({ status: 400 });
  });

  test('says 422 for a key that is registered already', async () => {
    await expect(registerDeviceKey(account, { jwk: key.jwk })).rejects.toMatchObject({ status: 422 });
  });
});

test('a word to sign is not given to who has no identifier, nor too often', async () => {
  const url = 'https://clients.plex.tv/api/v2/auth/nonce';
  expect((await rawAnswer(sandbox, url))[0]).toBe(422);
  sandbox = createSandbox({ rateLimit: { requests: 1, seconds: 60 } });
  const headers = { 'X-Plex-Client-Identifier': 'a' };
  expect((await rawAnswer(sandbox, url, { headers }))[0]).toBe(200);
  expect((await rawAnswer(sandbox, url, { headers }))[0]).toBe(429);
});
