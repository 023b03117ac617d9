import { type PlexClient, type PlexHost, PinLogin, PlexAuthError, PlexNotFoundError, PlexRateLimitError } from 'plexjs';
import { getPin, getPinQrCode, getTokenByPinId, getTokenDetails, linkPin } from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { meaningOf } from '../testing/meaning.ts';
import { plexClient, rawAnswer, xml } from '../testing/plex-tv-clients.ts';

let sandbox: Sandbox;
let account: PlexClient<PlexHost>;
let stranger: PlexClient<PlexHost>;
let time: number;

beforeEach(() => {
  time = Date.parse('2026-03-01T12:00:00Z');
  sandbox = createSandbox({ now: () => time });
  stranger = plexClient(sandbox, 'stranger');
  account = plexClient(sandbox, 'account', sandbox.accountToken);
});

const json = { Accept: 'application/json' };

describe('a PIN', () => {
  test('signs in who shows it, once a person has linked it', async () => {
    const login = await PinLogin.create(stranger);
    expect(login.code).toMatch(/^[A-Z2-9]{4}$/);
    expect(await login.check()).toEqual({ status: 'pending' });
    await linkPin(account, { code: login.code.toLowerCase() });
    const outcome = await login.check();
    expect(outcome).toMatchObject({ status: 'signed-in', token: expect.stringMatching(/^\w{20}$/) });
    const { token } = outcome as { readonly token: string };
    expect((await getTokenDetails(stranger.with({ token }))).username).toBe('sandbox');
  });

  test('is made with status 201, and tells all about itself', async () => {
    const { value, status } = await getPin(stranger).withResponse();
    expect(status).toBe(201);
    expect(value).toMatchObject({
      product: 'Test',
      trusted: false,
      clientIdentifier: 'stranger',
      location: { country: 'Netherlands' },
      expiresIn: 900,
      createdAt: new Date(time),
      expiresAt: new Date(time + 900_000),
      authToken: null,
      newRegistration: null,
    });
  });

  test('is made for a client that says in a form who it is', async () => {
    const body = new URLSearchParams({
      'X-Plex-Client-Identifier': 'house',
      'X-Plex-Product': 'House',
      strong: 'true',
    });
    const answer = await sandbox.fetch('https://plex.tv/api/v2/pins.json', { method: 'POST', body });
    expect([answer.status, await answer.json()]).toMatchObject([
      201,
      { clientIdentifier: 'house', product: 'House', code: expect.stringMatching(/^\w{25}$/) },
    ]);
  });

  test('is the same in XML', async () => {
    const { id } = await getPin(stranger);
    const [inJson, inXml] = [
      await getTokenByPinId(stranger, { pinId: id }),
      await getTokenByPinId(stranger, { pinId: id }, xml),
    ];
    expect(meaningOf(inXml)).toEqual(meaningOf(inJson));
  });

  test('has a long code where that is wanted, and lives longer then', async () => {
    const pin = await getPin(stranger, { strong: true });
    expect(pin.code).toMatch(/^[a-z0-9]{25}$/);
    expect(pin.expiresIn).toBe(1800);
  });

  test('differs from all others', async () => {
    const pins = await Promise.all(Array.from({ length: 200 }, () => getPin(stranger)));
    expect(new Set(pins.map(({ code }) => code)).size).toBe(200);
  });

  test('is forgotten when its time is over', async () => {
    const { id, code } = await getPin(stranger);
    time += 899_000;
    expect((await getTokenByPinId(stranger, { pinId: id })).expiresIn).toBe(1);
    time += 1000;
    await expect(getTokenByPinId(stranger, { pinId: id })).rejects.toMatchObject({ errors: [{ code: 1020 }] });
    await expect(linkPin(account, { code })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('is told to the client only that asked for it', async () => {
    const { id } = await getPin(stranger);
    await expect(getTokenByPinId(account, { pinId: id })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('is linked only by who is signed in', async () => {
    const { code } = await getPin(stranger);
    await expect(linkPin(stranger, { code })).rejects.toBeInstanceOf(PlexAuthError);
  });

  test('has a picture of a QR code', async () => {
    const { code } = await getPin(stranger);
    const picture = (await getPinQrCode(stranger, { code })) as Response;
    expect(picture.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(await picture.text()).toMatch(/^<svg /);
  });

  test('is forgotten by a reset', async () => {
    const { id } = await getPin(stranger);
    sandbox.reset();
    await expect(getTokenByPinId(stranger, { pinId: id })).rejects.toBeInstanceOf(PlexNotFoundError);
  });
});

test('players of before 2018 sign in by XML', async () => {
  const headers = { 'X-Plex-Client-Identifier': 'old' };
  const [status, made] = await rawAnswer(sandbox, 'https://plex.tv/pins.xml', { method: 'POST', headers });
  const [, code] = /<code>(\w{4})<\/code>/.exec(made) as unknown as [string, string];
  const [, id] = /<id type="integer">(\d+)<\/id>/.exec(made) as unknown as [string, string];
  expect([status, made]).toEqual([
    201,
    expect.stringMatching(/<auth-token type="NilClass" nil="true"\/>\s+<auth_token nil="true"><\/auth_token>/),
  ]);
  await linkPin(account, { code });
  const [, linked] = await rawAnswer(sandbox, `https://plex.tv/pins/${id}.xml`, { headers });
  const [, token] = /<auth_token>(\w{20})<\/auth_token>/.exec(linked) as unknown as [string, string];
  const [, user] = await rawAnswer(sandbox, 'https://plex.tv/users/account', { headers: { 'X-Plex-Token': token } });
  expect(user).toContain('username="sandbox"');
});

describe('errors', () => {
  test('1000: nobody says who asks', async () => {
    const missing = [400, '{"errors":[{"code":1000,"message":"X-Plex-Client-Identifier is missing","status":400}]}'];
    const pins = 'https://plex.tv/api/v2/pins';
    expect(await rawAnswer(sandbox, pins, { headers: json, method: 'POST' })).toEqual(missing);
    expect(await rawAnswer(sandbox, `${pins}/1001`, { headers: json })).toEqual(missing);
  });

  test('1020: there is no such PIN', async () => {
    const headers = { ...json, 'X-Plex-Client-Identifier': 'a' };
    expect(await rawAnswer(sandbox, 'https://plex.tv/api/v2/pins/77', { headers })).toEqual([
      404,
      '{"errors":[{"code":1020,"message":"Code not found or expired"}]}',
    ]);
  });

  test('1003: a PIN is asked for too often, until the while is over', async () => {
    sandbox = createSandbox({ now: () => time, rateLimit: { requests: 2, seconds: 30 } });
    stranger = plexClient(sandbox, 'stranger');
    const { id } = await getPin(stranger);
    await getTokenByPinId(stranger, { pinId: id });
    await getTokenByPinId(stranger, { pinId: id });
    time += 10_000;
    const refused = await rawAnswer(sandbox, `https://plex.tv/api/v2/pins/${id}?X-Plex-Client-Identifier=stranger`);
    expect(refused).toEqual([429, expect.stringContaining('code="1003"')]);
    await expect(getTokenByPinId(stranger, { pinId: id })).rejects.toBeInstanceOf(PlexRateLimitError);
    time += 20_000;
    const fresh = plexClient(sandbox, 'stranger');
    expect((await getTokenByPinId(fresh, { pinId: id })).authToken).toBeNull();
  });
});
