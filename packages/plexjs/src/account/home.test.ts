import { inspect } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { failure } from '../transport/testing/failure.ts';
import type { PlexHome } from './home.ts';
import type { PlexAccount } from './plex-account.ts';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account.ts';

let account: PlexAccount;
let home: PlexHome;
let accountOf: SandboxAccount['accountOf'];
let requests: SandboxAccount['requests'];
beforeEach(async () => {
  ({ account, accountOf, requests } = await sandboxAccount());
  home = await account.home();
});

const usage = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });
const names = async (): Promise<unknown[]> => (await home.users()).map(({ title }) => title);
const wrongPin = { name: 'PlexSignInError', reason: 'home-pin', status: 403 };

describe('a Plex Home', () => {
  test('has a name and users, among them managed ones with a restriction profile', async () => {
    expect((await home.info()).name).toBe('Sandbox’s home');
    const users = await home.users();
    expect(users.map((user) => [user.title, user.restricted, user.restrictionProfile, user.protected])).toEqual([
      ['Sandbox', false, null, false],
      ['mira', true, 'older_kid', true],
      ['Robin', false, null, true],
    ]);
  });

  test('is founded by who has none, and has guests where they are allowed', async () => {
    const theirs = await (await accountOf('sasha')).home();
    expect(await failure(theirs.users())).toMatchObject({ name: 'PlexNotFoundError' });
    await theirs.create({ guests: true });
    expect((await theirs.info()).guestEnabled).toBe(true);
    await home.allowGuests(true);
    expect(await names()).toContain('Guest');
  });

  test('finds users by name, user name or number, and names them where it does not', async () => {
    for (const who of ['MIRA', 2, '2', 'mira']) expect((await home.user(who)).title).toBe('mira');
    expect((await home.user('robin@example.com')).title).toBe('Robin');
    expect(await failure(home.user('Robyn'))).toMatchObject(
      usage('Did you mean “Robin”? There are: Sandbox, mira, Robin'),
    );
    await home.createUser('Kim');
    await home.createUser('Kim');
    expect(await failure(home.user('Kim'))).toMatchObject(usage('Several'));
  });
});

describe('switching', () => {
  test('gives the account of the other user, with their servers', async () => {
    const mira = await home.switchTo('mira', { pin: '1234' });
    expect((await mira.user()).title).toBe('mira');
    expect(await mira.serverToken()).toBe('sandbox-mira-token');
    const server = await mira.connect();
    expect((await server.library.sections()).length).toBeGreaterThan(0);
    expect((await account.user()).username).toBe('sandbox');
  });

  test('needs the right PIN, which no message has', async () => {
    expect(await failure(home.switchTo('mira'))).toMatchObject({
      ...wrongPin,
      message: expect.stringContaining('missing'),
    });
    const error = await failure(home.switchTo('mira', { pin: '9753' }));
    expect(error).toMatchObject({ ...wrongPin, message: expect.stringContaining('wrong') });
    expect(inspect(error, { depth: 9 })).not.toContain('9753');
  });

  test('takes a user who was listed, without asking again', async () => {
    const robin = await home.user('Robin');
    requests();
    await home.switchTo(robin, { pin: '4321' });
    expect(requests()).toHaveLength(1);
  });
});

describe('users', () => {
  test('are added, and removed', async () => {
    const kim = await home.createUser(' Kim ');
    expect([kim.title, kim.restricted]).toEqual(['Kim', true]);
    await home.removeUser(kim);
    expect(await names()).not.toContain('Kim');
    expect(await failure(home.createUser(' '))).toMatchObject(usage('empty'));
    expect(await failure(home.removeUser('Sandbox'))).toMatchObject(usage('owner'));
  });

  test('who have an account are invited, and accept', async () => {
    await home.invite('sasha@example.com');
    const sharing = await (await accountOf('sasha')).sharing();
    expect(await sharing.receivedInvites()).toMatchObject([{ home: true, username: 'sandbox' }]);
    await sharing.acceptInvite('sandbox');
    expect(await names()).toContain('Sasha');
    expect(await failure(home.invite(''))).toMatchObject(usage('missing'));
  });

  test('who are managed get a PIN from the owner', async () => {
    const kim = await home.createUser('Kim');
    await home.setPin(kim, '5678');
    expect(await failure(home.switchTo('Kim'))).toMatchObject(wrongPin);
    await expect(home.switchTo('Kim', { pin: '5678' })).resolves.toBeDefined();
    await home.removePin('Kim');
    await expect(home.switchTo('Kim')).resolves.toBeDefined();
  });

  test('with an account set their own PIN, by the one until now', async () => {
    const theirs = await (await accountOf('robin')).home();
    expect(await failure(theirs.setPin('Robin', '1111'))).toMatchObject({ ...wrongPin, status: 401 });
    await theirs.setPin('Robin', '1111', { currentPin: '4321' });
    await expect(home.switchTo('Robin', { pin: '1111' })).resolves.toBeDefined();
    await theirs.removePin('Robin', { currentPin: '1111' });
    await expect(home.switchTo('Robin')).resolves.toBeDefined();
  });

  test('get no PIN that is none, and the message does not have it', async () => {
    requests();
    const error = await failure(home.setPin('mira', '12x4'));
    expect(error).toMatchObject(usage('four digits'));
    expect((error as Error).message).not.toContain('12x4');
    expect(requests()).toEqual([]);
  });

  test('are managed by the owner only', async () => {
    const theirs = await (await accountOf('robin')).home();
    expect(await failure(theirs.createUser('X'))).toMatchObject({ name: 'PlexForbiddenError' });
  });
});
