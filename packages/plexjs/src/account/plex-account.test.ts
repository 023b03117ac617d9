import { inspect } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { isJwt } from '../auth/jwt.ts';
import { MemoryTokenStore } from '../auth/token-store.ts';
import { getPin, getTokenByPinId } from '../generated/plex-tv/pins.ts';
import { PlexUnreachableError } from '../discovery/unreachable-error.ts';
import { failure } from '../transport/testing/failure.ts';
import type { AccountDevice } from './devices.ts';
import { PlexAccount } from './plex-account.ts';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account.ts';

let sandbox: SandboxAccount['sandbox'];
let account: PlexAccount;
let options: SandboxAccount['options'];
let accountOf: SandboxAccount['accountOf'];
beforeEach(async () => {
  ({ sandbox, account, options, accountOf } = await sandboxAccount({
    otherServers: [{ name: 'Attic', machineIdentifier: 'a'.repeat(40) }],
  }));
});

const usage = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('an account', () => {
  test('says who it is, and what it has', async () => {
    const { username, subscription, entitlements, profile } = await account.user();
    expect([username, subscription?.active, subscription?.features.includes('webhooks')]).toEqual([
      'sandbox',
      true,
      true,
    ]);
    expect([entitlements.length > 0, profile?.defaultAudioLanguage]).toEqual([true, 'en']);
    expect(await account.features()).toContain('hwtranscode');
  });

  test('keeps its token alive, and knows when it is no longer good', async () => {
    expect(await account.ping()).toBe(true);
    sandbox.world.tables.tokens.delete(sandbox.accountToken);
    expect(await account.ping()).toBe(false);
    sandbox.faults.add({ status: 500 });
    expect(await failure(account.ping())).toMatchObject({ name: 'PlexServerError' });
  });

  test('signs out, after which its token is refused', async () => {
    const sasha = await accountOf('sasha');
    await sasha.signOut();
    expect(await failure(sasha.user())).toMatchObject({ name: 'PlexAuthError' });
    expect(await failure(accountOf('sasha'))).toMatchObject({ name: 'PlexAuthError' });
  });

  test('knows where it is', async () => {
    expect(await account.publicIp()).toBe('203.0.113.7');
    expect((await account.locate('198.51.100.1')).country).toBe('New Zealand');
    expect((await account.locate()).country).toBeDefined();
    expect((await account.announcements()).map(({ read }) => read)).toEqual([false, true]);
  });

  test('gives servers to itself by a claim token', async () => {
    expect(await account.claimToken()).toMatch(/^claim-\w{20}$/);
  });

  test('takes the options of a request with each call', async () => {
    const signal = AbortSignal.abort();
    expect(await failure(account.user({ signal }))).toMatchObject({ name: 'PlexAbortError' });
    expect(await failure(account.features({ signal }))).toMatchObject({ name: 'PlexAbortError' });
    expect(await failure(account.connect('Living Room', { signal }))).toMatchObject({ name: 'PlexAbortError' });
  });
});

describe('servers', () => {
  test('are listed, with the tokens that they take out of sight', async () => {
    const servers = await account.servers();
    expect(servers.map(({ name, owned }) => [name, owned])).toEqual([
      ['Living Room', true],
      ['Attic', true],
    ]);
    expect(servers[0]?.accessToken).toBe(sandbox.serverToken);
    expect(inspect(servers, { depth: 9 }) + JSON.stringify(servers)).not.toContain(sandbox.serverToken);
    expect(await account.serverToken('living room')).toBe(sandbox.serverToken);
  });

  test('are connected to by name, by identifier, and by what was listed', async () => {
    const [first] = await account.servers();
    for (const which of ['Living Room', sandbox.machineIdentifier, first]) {
      const server = await account.connect(which);
      expect((await server.info()).machineIdentifier).toBe(sandbox.machineIdentifier);
      expect((await server.library.sections()).length).toBeGreaterThan(0);
    }
  });

  test('of others are reached with the token of the share', async () => {
    const robin = await accountOf('sasha');
    expect(await failure(robin.connect())).toMatchObject({ name: 'PlexNotFoundError' });
    const server = await (await accountOf('friend')).connect();
    expect((await server.library.sections()).length).toBe(2);
  });

  test('that do not exist, fit twice, or do not answer are named', async () => {
    expect(await failure(account.connect('Cellar'))).toMatchObject({
      name: 'PlexNotFoundError',
      message: expect.stringContaining('Living Room'),
    });
    expect(await failure(account.connect())).toMatchObject(usage('several servers fit'));
    expect(await failure(account.connect('Attic'))).toBeInstanceOf(PlexUnreachableError);
  });
});

describe('devices', () => {
  test('are listed without their tokens, and removed by name or identifier', async () => {
    const devices = await account.devices();
    expect(devices.map(({ name }) => name)).toContain('Sandbox');
    expect(devices[0]?.token).toBe(sandbox.accountToken);
    expect(inspect(devices, { depth: 9 })).not.toContain(sandbox.accountToken);
    const other = await account.addDevice({ clientIdentifier: 'tv', deviceName: 'Television' });
    await account.removeDevice('Television');
    expect(await other.ping()).toBe(false);
    await account.addDevice({ clientIdentifier: 'tv' });
    await account.removeDevice('tv');
    expect((await account.devices()).map(({ clientIdentifier }) => clientIdentifier)).not.toContain('tv');
    expect(await failure(account.removeDevice('Sandbx'))).toMatchObject(usage('Did you mean “Sandbox”?'));
    await account.removeDevice(devices[0] as AccountDevice);
    expect(await account.ping()).toBe(false);
  });

  test('that share a name are told apart', async () => {
    await account.addDevice({ clientIdentifier: 'one', deviceName: 'Phone' });
    await account.addDevice({ clientIdentifier: 'two', deviceName: 'Phone' });
    expect(await failure(account.removeDevice('Phone'))).toMatchObject(usage('clientIdentifier'));
  });

  test('that show a code are signed in by it', async () => {
    const television = account.client.with({ clientIdentifier: 'tv' });
    const { id, code } = await getPin(television, {}, { token: null });
    await account.linkDevice(` ${code} `);
    const { authToken } = await getTokenByPinId(television, { pinId: id }, { token: null });
    const theirs = await PlexAccount.fromToken(String(authToken), { ...options, clientIdentifier: 'tv' });
    expect((await theirs.user()).username).toBe('sandbox');
    expect(await failure(account.linkDevice('ZZZZ'))).toMatchObject({ name: 'PlexNotFoundError' });
    expect(await failure(account.linkDevice(''))).toMatchObject(usage('empty'));
  });

  test('get a token of their own, while this one keeps its token', async () => {
    const other = await account.addDevice({ clientIdentifier: 'second', product: 'Second' });
    expect(await other.token()).not.toBe(await account.token());
    expect(await account.ping()).toBe(true);
    expect(other.client.identity).toMatchObject({ clientIdentifier: 'second', product: 'Second' });
    expect(await failure(account.addDevice({ clientIdentifier: 'test-client' }))).toMatchObject(usage('itself'));
  });

  test('get a key of their own, and the token that servers take stays', async () => {
    const store = new MemoryTokenStore();
    const online = await account.addDevice({ clientIdentifier: 'second', store });
    expect(isJwt(await online.token())).toBe(true);
    expect((await online.user()).username).toBe('sandbox');
    expect(store.get()?.clientIdentifier).toBe('second');
    // The account's own token was not ended, and reaches servers.
    expect(await account.ping()).toBe(true);
    await expect(account.connect('Living Room')).resolves.toBeDefined();
  });
});
