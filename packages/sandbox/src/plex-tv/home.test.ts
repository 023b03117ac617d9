import { PlexAuthError, type PlexClient, type PlexHost, PlexForbiddenError, PlexNotFoundError } from 'plexjs';
import {
  createHome,
  createHomeUser,
  deleteHomeUser,
  getHomeData,
  getHomeUsers,
  getHomeUsersV1,
  getServerResources,
  getTokenDetails,
  switchHomeUser,
  switchHomeUserV1,
  updateHome,
  updateHomeUser,
  updateRestrictedHomeUser,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { meaningOf } from '../testing/meaning.ts';
import { plexClient, rawAnswer, xml } from '../testing/plex-tv-clients.ts';

let sandbox: Sandbox;
let account: PlexClient<PlexHost>;
let robin: PlexClient<PlexHost>;

beforeEach(() => {
  sandbox = createSandbox();
  account = plexClient(sandbox, 'account', sandbox.accountToken);
  robin = plexClient(sandbox, 'robin', 'sandbox-account-token-robin');
});

const uuidOf = (id: number): string => String(sandbox.world.tables.users.get(id)?.uuid);
const names = async (): Promise<readonly unknown[]> =>
  ((await getHomeUsers(account)).users ?? []).map(({ title }) => title);

describe('a Home', () => {
  test('has its owner, managed users and accounts', async () => {
    const { users = [], name } = await getHomeUsers(account);
    expect(name).toBe('Sandbox’s home');
    expect(users.map((user) => [user.title, user.admin, user.restricted, user.protected])).toEqual([
      ['Sandbox', true, false, false],
      ['mira', false, true, true],
      ['Robin', false, false, true],
    ]);
  });

  test('is the same in XML and by the older route', async () => {
    const home = meaningOf(await getHomeUsers(account));
    expect(meaningOf(await getHomeUsers(account, {}, xml))).toEqual(home);
    expect(meaningOf((await getHomeUsersV1(account)).users)).toEqual((home as { readonly users: unknown }).users);
    expect(meaningOf(await getHomeData(account, {}, xml))).toEqual(meaningOf(await getHomeData(account)));
  });

  test('has its guest where guests may use it', async () => {
    await updateHome(account, { guestEnabled: true });
    expect(await names()).toContain('Guest');
    await expect(updateHome(robin, { guestEnabled: false })).rejects.toBeInstanceOf(PlexForbiddenError);
  });

  test('is made by who has none', async () => {
    const sasha = plexClient(sandbox, 's', 'sandbox-account-token-sasha');
    await expect(getHomeData(sasha)).rejects.toBeInstanceOf(PlexNotFoundError);
    await createHome(sasha);
    expect((await getTokenDetails(sasha)).homeAdmin).toBe(true);
  });
});

describe('switching', () => {
  test('gives the other user’s token, when the PIN is right', async () => {
    const uuid = uuidOf(2);
    await expect(switchHomeUser(account, { uuid })).rejects.toMatchObject({ status: 403, errors: [{ code: 1041 }] });
    await expect(switchHomeUser(account, { uuid, pin: '0000' })).rejects.toBeInstanceOf(PlexForbiddenError);
    const { value, status } = await switchHomeUser(account, { uuid, pin: '1234' }).withResponse();
    expect([status, value.title, value.restricted]).toEqual([201, 'mira', true]);
    const mira = account.with({ token: String(value.authToken) });
    expect((await getServerResources(mira))[0]?.accessToken).toBe('sandbox-mira-token');
  });

  test('works by the older route, in XML', async () => {
    const user = await switchHomeUserV1(account, { userId: 1002, pin: '4321' });
    expect([user.username, user.authToken]).toEqual(['robin', undefined]);
    expect((await getTokenDetails(account.with({ token: String(user.authenticationToken) }))).username).toBe('robin');
  });

  test('leads to nobody outside of the Home', async () => {
    await expect(switchHomeUser(account, { uuid: uuidOf(1006) })).rejects.toBeInstanceOf(PlexNotFoundError);
  });
});

describe('users', () => {
  test('are added, get a PIN, and are removed for good', async () => {
    const { id } = await createHomeUser(account, { title: 'Kim' });
    expect(await names()).toContain('Kim');
    await updateRestrictedHomeUser(account, { userId: id, pin: '9876' });
    await expect(switchHomeUserV1(account, { userId: id })).rejects.toBeInstanceOf(PlexForbiddenError);
    await updateRestrictedHomeUser(account, { userId: id, removePin: true });
    const { authenticationToken: token } = await switchHomeUserV1(account, { userId: id });
    await deleteHomeUser(account, { userId: id });
    expect(await names()).not.toContain('Kim');
    await expect(getTokenDetails(account.with({ token: String(token) }))).rejects.toMatchObject({ status: 401 });
  });

  test('set their own PIN, who know the one until now', async () => {
    await expect(updateHomeUser(robin, { userId: 1002, pin: '1111' })).rejects.toBeInstanceOf(PlexAuthError);
    expect((await updateHomeUser(robin, { userId: 1002, pin: '1111', currentPin: '4321' })).protected).toBe(true);
    expect((await updateHomeUser(robin, { userId: 1002, pin: '', currentPin: '1111' })).protected).toBe(false);
  });

  test('who have an account are invited, and stay an account when they leave', async () => {
    await createHomeUser(account, { invitedEmail: 'sasha@example.com' });
    expect(await names()).not.toContain('Sasha');
    const [, received] = await rawAnswer(
      sandbox,
      'https://plex.tv/api/invites/requests?X-Plex-Token=sandbox-account-token-sasha',
    );
    expect(received).toContain('home="1"');
    await deleteHomeUser(account, { userId: 1002 });
    expect((await getTokenDetails(robin)).home).toBe(false);
  });

  test('are managed by the Home’s owner only', async () => {
    await expect(createHomeUser(robin, { title: 'X' })).rejects.toBeInstanceOf(PlexForbiddenError);
    await expect(updateRestrictedHomeUser(robin, { userId: 2, removePin: true })).rejects.toBeInstanceOf(
      PlexForbiddenError,
    );
    await expect(createHomeUser(account, { title: ' ' })).rejects.toMatchObject({ status: 422 });
    await expect(updateRestrictedHomeUser(account, { userId: 2, pin: 'abc' })).rejects.toMatchObject({ status: 422 });
  });
});
