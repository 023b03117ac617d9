import { type PlexClient, type PlexHost, PlexAuthError, PlexForbiddenError } from 'plexjs';
import {
  deleteAccountDevice,
  getAccountDevices,
  getAccountLegacy,
  getAnnouncements,
  getClaimToken,
  getCloudProviders,
  getCompanionsData,
  getFeatures,
  getGeoData,
  getOptOuts,
  getPrivacyData,
  getPublicIp,
  getRegisteredDevices,
  getServerUserFeatures,
  getTokenDetails,
  getUserOptOutSettings,
  getUserSettings,
  getViewStateSync,
  getWebhooks,
  pingToken,
  postUsersSignInData,
  setOptOut,
  setPrivacyData,
  setViewStateSync,
  setWebhooks,
  signInLegacy,
  signOut,
  updateUserSettings,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { meaningOf } from '../testing/meaning.ts';
import { plexClient, rawAnswer, xml } from '../testing/plex-tv-clients.ts';
import { claimServer } from './claim.ts';

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

const asJson = { Accept: 'application/json' };
const login = { login: 'sandbox@example.com', password: 'sandbox-password' };

describe('signing in with a password', () => {
  test('gives a token of the device’s own', async () => {
    const { value, status } = await postUsersSignInData(stranger, login).withResponse();
    expect([status, value.username]).toEqual([201, 'sandbox']);
    const own = stranger.with({ token: String(value.authToken) });
    expect((await getTokenDetails(own)).authToken).toBe(value.authToken);
    expect((await postUsersSignInData(stranger, login)).authToken).toBe(value.authToken);
  });

  test('is refused for a wrong password or name', async () => {
    await expect(postUsersSignInData(stranger, { ...login, password: 'x' })).rejects.toMatchObject({
      errors: [{ code: 1001 }],
    });
    await expect(postUsersSignInData(stranger, { login: '', password: '' })).rejects.toBeInstanceOf(PlexAuthError);
  });

  test('wants a verification code where there is a second factor', async () => {
    sandbox.world.tables.users.update(1001, (user) => ({ ...user, verificationCode: '123456' }));
    await expect(postUsersSignInData(stranger, login)).rejects.toMatchObject({ errors: [{ code: 1029 }] });
    expect((await postUsersSignInData(stranger, { ...login, verificationCode: '123456' })).twoFactorEnabled).toBe(true);
    const old = { login: 'sandbox', password: 'sandbox-password123456' };
    expect((await signInLegacy(stranger, old)).username).toBe('sandbox');
  });

  test('works by the routes of 2012', async () => {
    const { authToken, authenticationToken, roles } = await signInLegacy(stranger, login);
    expect([authToken === authenticationToken, roles]).toEqual([true, ['plexpass']]);
    const own = plexClient(sandbox, 'stranger', String(authToken));
    expect((await getAccountLegacy(own)).email).toBe('sandbox@example.com');
    const [status] = await rawAnswer(sandbox, 'https://plex.tv/users/sign_in.json', {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa('sandbox:sandbox-password')}`, 'X-Plex-Client-Identifier': 'b' },
    });
    expect(status).toBe(201);
  });

  test('ends when the device signs out', async () => {
    const { authToken } = await postUsersSignInData(stranger, login);
    const own = plexClient(sandbox, 'stranger', String(authToken));
    const devices = async (): Promise<unknown[]> =>
      (await getRegisteredDevices(account)).map(({ clientIdentifier }) => clientIdentifier);
    expect(await devices()).toContain('stranger');
    await signOut(own);
    await expect(getTokenDetails(own)).rejects.toBeInstanceOf(PlexAuthError);
    expect(await devices()).not.toContain('stranger');
  });
});

describe('the account', () => {
  test.each(['user', 'resources', 'friends', 'home/users'])('is not told to strangers: %s', async (path) => {
    const headers = { ...asJson, 'X-Plex-Token': 'wrong' };
    expect(await rawAnswer(sandbox, `https://plex.tv/api/v2/${path}`, { headers })).toEqual([
      401,
      '{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}',
    ]);
    await expect(getTokenDetails(stranger, {}, xml)).rejects.toMatchObject({ status: 401, errors: [{ code: 1001 }] });
  });

  test('can be asked for by a token in the query', async () => {
    const [status] = await rawAnswer(sandbox, `https://plex.tv/api/v2/user?X-Plex-Token=${sandbox.accountToken}`);
    expect(status).toBe(200);
  });

  test.each([
    ['user', () => (option: object) => getTokenDetails(account, { includeSettings: true }, option)],
    ['features', () => (option: object) => getFeatures(account, {}, option)],
    ['privacy', () => (option: object) => getPrivacyData(account, {}, option)],
    ['companions', () => (option: object) => getCompanionsData(account, {}, option)],
    ['providers', () => (option: object) => getCloudProviders(account, {}, option)],
    ['place', () => (option: object) => getGeoData(account, {}, option)],
    ['ping', () => (option: object) => pingToken(account, {}, option)],
    ['opt-outs', () => (option: object) => getOptOuts(account, { uuid: '00000000000003e9' }, option)],
    ['features of users', () => (option: object) => getServerUserFeatures(account, {}, option)],
  ])('is the same in XML: %s', async (_, call) => {
    const inJson = await call()({});
    expect(meaningOf(await call()(xml))).toEqual(meaningOf(inJson));
    expect(inJson).toBeDefined();
  });

  test('is known to have announcements and an address', async () => {
    expect((await getAnnouncements(account)).announcements?.map(({ read }) => read)).toEqual([false, true]);
    expect(await getPublicIp(stranger)).toBe('203.0.113.7');
    expect((await getGeoData(account, { ipAddress: '198.51.100.1' })).country).toBe('New Zealand');
    await expect(getGeoData(account, { ipAddress: 'here' })).rejects.toMatchObject({ status: 400 });
  });
});

describe('what an account sets', () => {
  test('are webhooks, all at once', async () => {
    await setWebhooks(account, { urls: ['https://a.example/1', 'https://b.example/2'] });
    expect(await setWebhooks(account, { urls: ['https://b.example/2'] })).toEqual([{ url: 'https://b.example/2' }]);
    expect(await getWebhooks(account, {}, xml)).toEqual([{ url: 'https://b.example/2' }]);
    await setWebhooks(account, { urls: [] });
    expect(await getWebhooks(account)).toEqual([]);
  });

  test('are no webhooks without a Plex Pass', async () => {
    const robin = plexClient(sandbox, 'r', 'sandbox-account-token-robin');
    await expect(getWebhooks(robin)).rejects.toBeInstanceOf(PlexForbiddenError);
  });

  test('are settings of applications, also for the whole Home', async () => {
    const value = JSON.stringify([{ id: 'experience', type: 'json', value: '{}', hidden: true }]);
    await updateUserSettings(account, { value });
    expect(await getUserSettings(account)).toMatchObject([
      { id: 'experience', value: '{}', updatedAt: new Date(time) },
    ]);
    const robin = plexClient(sandbox, 'r', 'sandbox-account-token-robin');
    expect(await getUserSettings(robin)).toEqual([]);
    await updateUserSettings(account, { value, sharedSettings: true });
    expect(await getUserSettings(robin)).toHaveLength(1);
    await expect(updateUserSettings(account, { value: 'x' })).rejects.toMatchObject({ status: 400 });
  });

  test('are what Plex is told, and sources that are not shown', async () => {
    await setPrivacyData(account, { optOutPlayback: true });
    expect(await getPrivacyData(account)).toMatchObject({ optOutPlayback: true, optOutLibraryStats: false });
    const uuid = '00000000000003e9';
    await setOptOut(account, { uuid, key: 'tv.plex.provider.vod', value: 'opt_out' });
    expect(await getUserOptOutSettings(account)).toMatchObject({ 'tv.plex.provider.vod': 'opt_out' });
    const music = { uuid, key: 'tv.plex.provider.music', value: 'opt_out_managed' } as const;
    await expect(setOptOut(account, music)).rejects.toMatchObject({ status: 422 });
    await expect(getOptOuts(account, { uuid: 'x' })).rejects.toBeInstanceOf(PlexForbiddenError);
  });

  test('is whether watch states are kept', async () => {
    expect((await getViewStateSync(account)).consent).toBeNull();
    await setViewStateSync(account, { consent: true });
    expect((await getViewStateSync(account)).consent).toBe(true);
  });
});

describe('devices', () => {
  test('are listed with the server, and removed with their tokens', async () => {
    const { devices = [], publicAddress } = await getAccountDevices(account);
    expect([devices.map(({ product }) => product), publicAddress]).toEqual([
      ['Plex Web', 'Plex Media Server'],
      '203.0.113.7',
    ]);
    expect(devices[1]?.connections).toEqual([{ uri: 'http://sandbox.test:32400' }]);
    await deleteAccountDevice(account, { deviceId: 1 });
    await expect(getAccountDevices(account)).rejects.toBeInstanceOf(PlexAuthError);
  });

  test('of others cannot be removed', async () => {
    const robin = plexClient(sandbox, 'r', 'sandbox-account-token-robin');
    await expect(deleteAccountDevice(robin, { deviceId: 1 })).rejects.toMatchObject({ status: 404 });
  });
});

test('a claim token gives a server to an account, once and for four minutes', async () => {
  const robin = plexClient(sandbox, 'r', 'sandbox-account-token-robin');
  const { token } = await getClaimToken(robin);
  expect(token).toMatch(/^claim-\w{20}$/);
  expect(claimServer(sandbox.world, token)?.username).toBe('robin');
  expect(claimServer(sandbox.world, token)).toBeUndefined();
  const late = await getClaimToken(robin);
  time += 240_000;
  expect(claimServer(sandbox.world, late.token)).toBeUndefined();
});
