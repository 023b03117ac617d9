import { beforeEach, describe, expect, test } from 'vitest';
import type { Invite } from '../generated/plex-tv/invites.ts';
import type { SharedServer } from '../generated/plex-tv/sharing.ts';
import { failure } from '../transport/testing/failure.ts';
import type { PlexAccount } from './plex-account.ts';
import { readShareFilter, writeShareFilter } from './share-filter.ts';
import type { Sharing } from './sharing.ts';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account.ts';

let sandbox: SandboxAccount['sandbox'];
let account: PlexAccount;
let sharing: Sharing;
let accountOf: SandboxAccount['accountOf'];
let requests: SandboxAccount['requests'];
beforeEach(async () => {
  ({ sandbox, account, accountOf, requests } = await sandboxAccount());
  sharing = await account.sharing();
});

const usage = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

/** The libraries that somebody sees. */
const seenBy = async (name: string): Promise<string[]> => {
  const server = await (await accountOf(name)).connect();
  return (await server.library.sections()).map(({ title = '' }) => title);
};

describe('friends', () => {
  test('are listed with what is shared with them', async () => {
    const friends = await sharing.friends({ status: 'accepted' });
    const friend = friends.find(({ title }) => title === 'friend');
    expect(friend?.sharedServers).toMatchObject([{ name: 'Living Room', numLibraries: 2 }]);
    const { servers } = await sharing.user('friend');
    expect(servers).toMatchObject([{ machineIdentifier: sandbox.machineIdentifier }]);
    expect((await sharing.users()).map(({ title }) => title)).toContain('Robin');
  });

  test('are asked, accepted and left', async () => {
    expect((await sharing.acceptFriend('noor')).status).toBe('accepted');
    expect((await sharing.inviteFriend('ira')).status).toBe('pending');
    const theirs = await (await accountOf('ira')).sharing();
    expect((await theirs.friends()).map(({ status }) => status)).toEqual(['pending_received']);
    await theirs.acceptFriend('sandbox');
    await sharing.removeFriend('Ira');
    expect(await theirs.friends()).toEqual([]);
  });

  test('who are none are named', async () => {
    expect(await failure(sharing.acceptFriend('ira'))).toMatchObject(usage('There are: Noor'));
    expect(await failure(sharing.removeFriend('frend'))).toMatchObject(usage('Did you mean “friend”?'));
    expect(await failure(sharing.inviteFriend('nobody'))).toMatchObject({ name: 'PlexNotFoundError' });
    expect(await failure(sharing.inviteFriend(''))).toMatchObject(usage('missing'));
  });
});

describe('invitations', () => {
  test('are received and accepted', async () => {
    expect(await sharing.receivedInvites()).toMatchObject([{ username: 'noor', friend: true }]);
    await sharing.acceptInvite('noor');
    expect(await sharing.receivedInvites()).toEqual([]);
    expect((await sharing.friends({ status: 'accepted' })).map(({ title }) => title)).toContain('Noor');
  });

  test('are sent and taken back', async () => {
    await sharing.inviteFriend('ira');
    const [invite] = await sharing.sentInvites();
    expect(invite).toMatchObject({ username: 'ira', friend: true, server: false });
    await sharing.cancelInvite(invite as Invite);
    expect(await sharing.sentInvites()).toEqual([]);
    expect(await failure(sharing.cancelInvite('ira'))).toMatchObject(usage('There are none'));
  });
});

describe('a share', () => {
  test('has libraries by title or key, which are other numbers at plex.tv', async () => {
    const share = await sharing.share('sasha', { sections: ['films', 2] });
    expect(share).toMatchObject({ accepted: true, allLibraries: false, numLibraries: 2 });
    expect(await seenBy('sasha')).toEqual(['Films', 'Shows']);
  });

  test('is of all libraries where none are named', async () => {
    expect((await sharing.share('sasha', { server: 'Living Room' })).allLibraries).toBe(true);
    expect((await seenBy('sasha')).length).toBeGreaterThan(3);
  });

  test('has filters and rights', async () => {
    const filters = { movies: { contentRating: ['G', 'PG'], not: { label: ['Not for kids'] } } };
    await sharing.share('sasha', { allowSync: true, allowTuners: 1, filters });
    const sasha = await sharing.user('sasha');
    expect(sasha).toMatchObject({ allowSync: true, allowTuners: 1, allowChannels: false });
    expect(sharing.filtersOf(sasha)).toEqual(filters);
    await sharing.updateShare('sasha', { filters: { movies: null, music: { label: ['Quiet'] } } });
    const changed = await sharing.user('sasha');
    expect([changed.filterMovies, changed.filterMusic, changed.allowSync]).toEqual(['', 'label=Quiet', true]);
  });

  test('is seen through its filter', async () => {
    const titles = async (name: string): Promise<unknown[]> => {
      const server = await (await accountOf(name)).connect();
      const films = await server.library.section('Films', 'movie');
      return (await films.items().all()).map(({ title }) => title);
    };
    await sharing.share('sasha');
    const all = await titles('sasha');
    await sharing.updateShare('sasha', { filters: { movies: { contentRating: ['PG'] } } });
    const some = await titles('sasha');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
  });

  test('is changed to other libraries, and ended', async () => {
    await sharing.share('sasha', { sections: ['Films'] });
    await sharing.updateShare('Sasha', { sections: ['Shows', 'Music'] });
    expect(await seenBy('sasha')).toEqual(['Shows', 'Music']);
    await sharing.updateShare('sasha', { sections: 'all' });
    expect((await seenBy('sasha')).length).toBeGreaterThan(3);
    await sharing.unshare('sasha');
    expect(await failure(seenBy('sasha'))).toMatchObject({ name: 'PlexNotFoundError' });
    expect((await sharing.friends()).map(({ title }) => title)).toContain('Sasha');
  });

  test('with others waits until it is accepted', async () => {
    await sharing.share('ira', { sections: ['Films'] });
    expect((await sharing.shares()).filter(({ accepted }) => !accepted)).toMatchObject([
      { invited: { username: 'ira' } },
    ]);
    const theirs = await (await accountOf('ira')).sharing();
    const [offer] = await theirs.offers();
    expect(offer?.owner?.title).toBe('Sandbox');
    expect(JSON.stringify(offer)).not.toContain('invite-');
    await theirs.acceptOffer(offer as SharedServer);
    expect(await seenBy('ira')).toEqual(['Films']);
  });

  test('with an address needs no account yet', async () => {
    const share = await sharing.share('new@example.com', { sections: ['Films'] });
    expect(share).toMatchObject({ invitedEmail: 'new@example.com', accepted: false });
    await sharing.unshare('new@example.com');
    expect((await sharing.shares()).map(({ invitedEmail }) => invitedEmail)).not.toContain('new@example.com');
  });

  test('gives the token with which somebody reaches the server', async () => {
    expect(await sharing.serverTokenOf('friend')).toBe('sandbox-friend-token');
    expect(await sharing.serverTokenOf(3, { server: 'Living Room' })).toBe('sandbox-friend-token');
  });

  test('is checked before anything is changed', async () => {
    expect(await failure(sharing.share('sasha', { sections: ['Fims'] }))).toMatchObject(usage('Films (1)'));
    expect(await failure(sharing.share('sasha', { sections: [] }))).toMatchObject(usage('unshare'));
    expect(await failure(sharing.share('', {}))).toMatchObject(usage('with whom'));
    expect(await failure(sharing.share('sasha', { server: 'Cellar' }))).toMatchObject({ name: 'PlexNotFoundError' });
    expect(await failure(sharing.updateShare('sasha', { sections: 'all' }))).toMatchObject(usage('Nobody'));
    expect(requests().filter((request) => !request.startsWith('GET'))).toEqual([]);
    const filters = { movies: { genre: ['Drama'] } as never };
    expect(await failure(sharing.share('sasha', { filters }))).toMatchObject(usage('no filter “genre”'));
    expect(await failure(sharing.updateShare('friend', {}))).toMatchObject(usage('what is to change'));
    expect(requests()).toEqual([]);
  });
});

describe('a filter', () => {
  test.each([
    [{ contentRating: ['G', 'PG'], label: ['Kids'] }, 'contentRating=G%2CPG|label=Kids'],
    [{ label: ['Für alle'], not: { contentRating: ['R'] } }, 'label=F%C3%BCr%20alle|contentRating!=R'],
    [{ not: { label: ['a|b', 'c&d'] } }, 'label!=a%7Cb%2Cc%26d'],
  ])('%j is written and read back', (filter, text) => {
    expect(writeShareFilter(filter)).toBe(text);
    expect(readShareFilter(text)).toEqual(filter);
  });

  test('has no words with commas, which would be several', () => {
    expect(() => writeShareFilter({ label: ['a, b'] })).toThrow('has a comma');
    expect(() => writeShareFilter({ not: { label: [''] } })).toThrow('empty');
  });

  test('that is none is read as none', () => {
    expect([undefined, null, '', 'nothing'].map((text) => readShareFilter(text))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(readShareFilter('label=50%')).toEqual({ label: ['50%'] });
    expect([writeShareFilter(null), writeShareFilter({})]).toEqual(['', '']);
  });
});
