import { connect, createClient, PinLogin, type PlexClient, PlexAuthError, PlexNotFoundError } from 'plexjs';
import { getPin, getSections, getServerResources, getTokenByPinId, getTokenDetails, linkPin } from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';

const xml = { headers: { accept: '*/*' } };

let sandbox: Sandbox;
let account: PlexClient<'plex.tv'>;
let stranger: PlexClient<'plex.tv'>;
let time: number;

beforeEach(() => {
  time = Date.parse('2026-03-01T12:00:00Z');
  sandbox = createSandbox({ now: () => time });
  stranger = createClient({ fetch: sandbox.fetch, clientIdentifier: 'stranger', product: 'Test' });
  account = createClient({ fetch: sandbox.fetch, clientIdentifier: 'account', token: sandbox.accountToken });
});

const ask = (path: string, headers: Record<string, string>, method = 'GET'): Promise<Response> =>
  sandbox.fetch(`https://plex.tv/api/v2${path}`, { method, headers: { Accept: 'application/json', ...headers } });
const answerOf = async (answer: Response): Promise<unknown[]> => [answer.status, await answer.json()];
const error = (code: number, message: string, status: number): unknown[] => [
  status,
  { errors: [{ code, message, status }] },
];

describe('a PIN', () => {
  test('signs in who shows it, once a person has linked it', async () => {
    const login = await PinLogin.create(stranger);
    expect(login.code).toMatch(/^[A-Z2-9]{4}$/);
    expect(await login.check()).toEqual({ status: 'pending' });
    await linkPin(account, { code: login.code });
    expect(await login.check()).toMatchObject({ status: 'signed-in', token: sandbox.accountToken });
  });

  test('is made with status 201, and tells all about itself', async () => {
    const { value, status } = await getPin(stranger).withResponse();
    expect(status).toBe(201);
    expect(value).toMatchObject({
      product: 'Test',
      clientIdentifier: 'stranger',
      expiresIn: 900,
      createdAt: new Date(time),
      expiresAt: new Date(time + 900_000),
      authToken: null,
      newRegistration: null,
    });
  });

  test('has a long code where that is wanted, and lives longer then', async () => {
    const pin = await getPin(stranger, { strong: true });
    expect(pin.code).toMatch(/^[a-z0-9]{25}$/);
    expect(pin.expiresIn).toBe(1800);
  });

  test('differs from all others', async () => {
    const pins = await Promise.all(Array.from({ length: 100 }, () => getPin(stranger)));
    expect(new Set(pins.map(({ code }) => code)).size).toBe(100);
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
});

describe('errors', () => {
  test('1000: nobody says who asks', async () => {
    const missing = error(1000, 'X-Plex-Client-Identifier is missing', 400);
    expect(await answerOf(await ask('/pins', {}, 'POST'))).toEqual(missing);
    expect(await answerOf(await ask('/pins/1001', {}))).toEqual(missing);
  });

  test.each(['/user', '/resources'])('1001: nobody is signed in at %s', async (path) => {
    const answer = await ask(path, { 'X-Plex-Token': 'wrong' });
    expect(await answerOf(answer)).toEqual(error(1001, 'User could not be authenticated', 401));
  });

  test('1020: there is no such PIN', async () => {
    const answer = await ask('/pins/77', { 'X-Plex-Client-Identifier': 'a' });
    expect(await answerOf(answer)).toEqual(error(1020, 'Code not found or expired', 404));
  });

  test('are understood in XML as well', async () => {
    await expect(getTokenDetails(stranger, {}, xml)).rejects.toMatchObject({
      status: 401,
      errors: [{ code: 1001, message: 'User could not be authenticated', status: 401 }],
    });
  });
});

describe('the account', () => {
  test('can be asked for by a token in the query', async () => {
    const [status, user] = await answerOf(await ask(`/user?X-Plex-Token=${sandbox.accountToken}`, {}));
    expect([status, user]).toEqual([200, expect.objectContaining({ username: 'sandbox' })]);
  });

  test('has a server, to which its own token leads', async () => {
    expect((await getServerResources(account)).map(({ name, accessToken }) => [name, accessToken])).toEqual([
      ['Living Room', sandbox.serverToken],
    ]);
    const { client, identity } = await connect({ account, server: 'Living Room' });
    expect(identity.machineIdentifier).toBe(sandbox.machineIdentifier);
    expect((await getSections(client)).sections).toHaveLength(3);
  });

  test('is the same in XML', async () => {
    expect(await getTokenDetails(account, {}, xml)).toEqual(await getTokenDetails(account));
    const servers = await ask('/resources', { 'X-Plex-Token': sandbox.accountToken, Accept: '*/*' });
    expect(await servers.text()).toMatch(
      /<resources><resource name="Living Room" .*><connections><connection protocol="http" /,
    );
  });
});
