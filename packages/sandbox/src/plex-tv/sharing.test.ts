import { createClient, type PlexClient, type PlexHost, PlexAuthError, PlexNotFoundError } from 'plexjs';
import {
  acceptFriend,
  acceptInvite,
  acceptSharedServer,
  cancelInvite,
  createSharedServer,
  createSharedServerV1,
  deleteFriend,
  deleteSharedServerV1,
  deleteSharings,
  getOwnedSharedServers,
  getReceivedInvites,
  getReceivedSharedServers,
  getSections,
  getSentInvites,
  getServerByMachineIdentifier,
  getServersV1,
  getServerV1,
  getSharedServersV1,
  getSharedServerV1,
  getSharingSettings,
  getUserFriends,
  getUsers,
  inviteFriend,
  setSharingSettings,
  updateSharedServerV1,
  updateSharings,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { meaningOf } from '../testing/meaning.ts';
import { plexClient, rawAnswer, xml } from '../testing/plex-tv-clients.ts';

let sandbox: Sandbox;
let account: PlexClient<PlexHost>;
let ira: PlexClient<PlexHost>;
let machineIdentifier: string;

beforeEach(() => {
  sandbox = createSandbox();
  ({ machineIdentifier } = sandbox);
  account = plexClient(sandbox, 'account', sandbox.accountToken);
  ira = plexClient(sandbox, 'ira', 'sandbox-account-token-ira');
});

/** The libraries that somebody sees at the server. */
async function seen(token: unknown): Promise<readonly unknown[]> {
  const server = createClient({ baseUrl: 'http://sandbox.test:32400', fetch: sandbox.fetch, token: String(token) });
  return (await getSections(server)).sections.map(({ title }) => title);
}

describe('friends', () => {
  test('are those who agreed, and the users of the Home', async () => {
    const friends = await getUserFriends(account, { status: 'accepted' });
    expect(friends.map(({ title, home, restricted }) => [title, home, restricted])).toEqual([
      ['mira', true, true],
      ['Robin', true, false],
      ['Guest', true, true],
      ['friend', false, false],
      ['Sasha', false, false],
    ]);
    const everything = { includeSharedServers: true, includeSharingSettings: true, includeSharedSources: true };
    const inXml = await getUserFriends(account, everything, xml);
    expect(meaningOf(inXml)).toEqual(meaningOf(await getUserFriends(account, everything)));
  });

  test('ask, and are accepted or not', async () => {
    expect((await getUserFriends(account, { status: 'pending_received' })).map(({ title }) => title)).toEqual(['Noor']);
    expect((await acceptFriend(account, { userId: 1007 })).status).toBe('accepted');
    expect((await inviteFriend(account, { identifier: 'ira' })).status).toBe('pending');
    expect((await getUserFriends(ira)).map(({ status }) => status)).toEqual(['pending_received']);
    await deleteFriend(ira, { userId: 1001 });
    expect(await getUserFriends(ira)).toEqual([]);
    await expect(acceptFriend(ira, { userId: 1001 })).rejects.toBeInstanceOf(PlexNotFoundError);
    await expect(inviteFriend(account, { identifier: 'nobody' })).rejects.toBeInstanceOf(PlexNotFoundError);
    await expect(inviteFriend(account, { identifier: 'sasha' })).rejects.toMatchObject({ status: 422 });
  });
});

describe('a share', () => {
  const films = async (): Promise<number> => {
    const { librarySections = [] } = await getServerByMachineIdentifier(account, { machineIdentifier });
    return Number(librarySections[0]?.id);
  };

  test('with a friend is good at once, at plex.tv and at the server', async () => {
    const share = await createSharedServer(account, {
      invitedEmail: 'sasha',
      machineIdentifier,
      librarySectionIds: [await films()],
      settings: { allowSync: true, filterMovies: 'label=Kids' },
    });
    expect(share).toMatchObject({
      accepted: true,
      numLibraries: 1,
      allLibraries: false,
      libraries: [{ title: 'Films' }],
    });
    const { sharedServers = [] } = await getSharedServersV1(account, { machineIdentifier });
    const row = sharedServers.find(({ userId }) => Number(userId) === 1006);
    expect(await seen(row?.accessToken)).toEqual(['Films']);
    expect(sandbox.world.tables.accounts.get(1006)?.sharing).toMatchObject({
      allowSync: true,
      filterMovies: 'label=Kids',
    });
  });

  test('with a stranger waits until it is accepted', async () => {
    const { id } = await createSharedServer(account, { invitedId: 1008, machineIdentifier, librarySectionIds: [] });
    expect(sandbox.world.tables.accounts.has(1008)).toBe(false);
    expect(await getOwnedSharedServers(account, { status: 'pending' })).toMatchObject([{ id }]);
    expect(await getReceivedSharedServers(ira)).toMatchObject([{ id, owner: { title: 'Sandbox' } }]);
    expect(await acceptSharedServer(ira, { shareId: id })).toMatchObject({ accepted: true, allLibraries: true });
    expect(await seen(sandbox.world.tables.accounts.get(1008)?.token)).toHaveLength(5);
  });

  test('with an address is kept for who has it', async () => {
    const share = { invitedEmail: 'new@example.com', machineIdentifier, librarySectionIds: [] };
    expect(await createSharedServer(account, share)).toMatchObject({
      invitedEmail: 'new@example.com',
      accepted: false,
    });
    const { invites } = await getSentInvites(account);
    expect(invites).toEqual([
      expect.objectContaining({
        id: 'new@example.com',
        username: '',
        email: 'new@example.com',
        thumb: '',
        friendlyName: 'new@example.com',
        server: true,
      }),
    ]);
    const again = { ...share, invitedEmail: 'New@example.com' };
    await expect(createSharedServer(account, again)).rejects.toMatchObject({ status: 422 });
    await cancelInvite(account, { inviteId: 'new@example.com', friend: false, home: false, server: true });
    expect((await getSentInvites(account)).invites).toEqual([]);
  });

  test('is made once, by who owns the server', async () => {
    const share = { invitedId: 3, machineIdentifier, librarySectionIds: [] };
    await expect(createSharedServer(account, share)).rejects.toMatchObject({ status: 422 });
    await expect(createSharedServer(ira, share)).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('is in the list of servers by the older route, with the token for it', async () => {
    const { servers = [] } = await getServersV1(account);
    expect(servers.map((server) => [server.machineIdentifier, server.owned])).toEqual([[machineIdentifier, true]]);
    expect(await seen(servers[0]?.accessToken)).toEqual(expect.arrayContaining(['Films', 'Shows']));
  });

  test('is changed and taken back by the older routes', async () => {
    const body = {
      serverId: machineIdentifier,
      sharedServer: { invited_email: 'sasha', library_section_ids: [await films()] },
    };
    const made = await createSharedServerV1(account, { machineIdentifier, ...body });
    const { sharedServers: [share] = [] } = made;
    const place = { machineIdentifier, shareId: String(share?.id), serverId: machineIdentifier };
    const { servers = [] } = await getServerV1(account, { machineIdentifier });
    const ids = servers.flatMap(({ librarySections = [] }) => librarySections.map(({ id }) => Number(id)));
    await updateSharedServerV1(account, { ...place, sharedServer: { library_section_ids: ids.slice(0, 2) } });
    expect(await seen(share?.accessToken)).toEqual(['Films', 'Shows']);
    await deleteSharedServerV1(account, { ...place, sharedServer: { library_section_ids: ids.slice(0, 1) } });
    const { sharedServers: [left] = [] } = await getSharedServerV1(account, place);
    expect(left?.libraries?.filter(({ shared }) => shared).map(({ title }) => title)).toEqual(['Shows']);
    await deleteSharedServerV1(account, place);
    await expect(seen(share?.accessToken)).rejects.toBeInstanceOf(PlexAuthError);
  });
});

describe('what somebody may do', () => {
  test('is changed in part, or as a whole', async () => {
    await updateSharings(account, { userId: 3, allowSync: true, filterMusic: 'label=Quiet' });
    const { invitedId, ...settings } = { invitedId: 3, allowSync: true, allowTuners: 1 };
    expect(await getSharingSettings(account, { invitedId })).toMatchObject({
      allowSync: true,
      filterMusic: 'label=Quiet',
    });
    await setSharingSettings(account, { invitedId, settings });
    expect(await getSharingSettings(account, { invitedId }, xml)).toMatchObject({ allowTuners: 1, filterMusic: '' });
    expect(sandbox.world.tables.accounts.get(3)?.sharing).toMatchObject({ allowSync: true, allowTuners: 1 });
  });

  test('ends with the friendship', async () => {
    await deleteSharings(account, { userId: 3 });
    await expect(seen('sandbox-friend-token')).rejects.toBeInstanceOf(PlexAuthError);
    const { users = [] } = await getUsers(account);
    expect(users.map(({ title }) => title)).not.toContain('friend');
    await expect(deleteSharings(account, { userId: 3 })).rejects.toBeInstanceOf(PlexNotFoundError);
  });
});

test('a slash at the end of a path changes nothing', async () => {
  const url = `https://plex.tv/api/users/?X-Plex-Token=${sandbox.accountToken}`;
  expect(await rawAnswer(sandbox, url)).toEqual([200, expect.stringContaining('<User id="2" title="mira"')]);
});

test('users are listed with what is shared with them', async () => {
  const { users = [], totalSize } = await getUsers(account);
  const friend = users.find(({ title }) => title === 'friend');
  expect([totalSize, friend?.servers]).toMatchObject([
    users.length,
    [{ name: 'Living Room', machineIdentifier, owned: true, pending: false, numLibraries: 2, allLibraries: false }],
  ]);
});

describe('invitations', () => {
  test('are received and accepted', async () => {
    const { invites = [] } = await getReceivedInvites(account);
    expect(invites).toMatchObject([{ id: '1007', username: 'noor', friend: true, home: false, server: false }]);
    await acceptInvite(account, { inviteId: 1007, friend: true });
    expect((await getReceivedInvites(account)).invites).toEqual([]);
    expect((await getUserFriends(account)).map(({ title }) => title)).toContain('Noor');
  });

  test('are sent and taken back', async () => {
    await inviteFriend(account, { identifier: 'ira' });
    await createSharedServer(account, { invitedId: 1008, machineIdentifier, librarySectionIds: [] });
    const { invites = [] } = await getSentInvites(account);
    expect(invites).toMatchObject([{ id: '1008', friend: true, server: true, servers: [{ name: 'Living Room' }] }]);
    await cancelInvite(account, { inviteId: 1008, server: true });
    expect((await getSentInvites(account)).invites).toMatchObject([{ friend: true, server: false }]);
    await cancelInvite(account, { inviteId: 1008 });
    await expect(cancelInvite(account, { inviteId: 1008 })).rejects.toBeInstanceOf(PlexNotFoundError);
  });
});
