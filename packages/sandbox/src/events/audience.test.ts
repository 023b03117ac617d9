import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { baseUrl } from '../testing/player.ts';
import { heardBy } from './audience.ts';

let sandbox: Sandbox;
let heard: Record<'owner' | 'kid' | 'friend', string[]>;

beforeEach(() => {
  sandbox = createSandbox({
    library: {
      sections: [
        {
          type: 'movie',
          title: 'Films',
          items: [
            { title: 'Open', contentRating: 'G', ratingKey: 1, media: [{}] },
            { title: 'Closed', contentRating: 'R', ratingKey: 2, media: [{}] },
          ],
        },
      ],
      accounts: [
        { name: 'kid', scope: 'managed', token: 'kid-token', sharing: { filterMovies: 'contentRating=G' } },
        { name: 'friend', scope: 'shared', token: 'friend-token', sections: [] },
      ],
    },
  });
  heard = { owner: [], kid: [], friend: [] };
  const { tables, bus } = sandbox.world;
  for (const [name, id] of [
    ['owner', 1],
    ['kid', 2],
    ['friend', 3],
  ] as const) {
    const hears = heardBy(sandbox.world, tables.accounts.get(id));
    bus.listen((notification) => {
      if (hears(notification)) heard[name].push(notification.type);
    });
  }
});

const send = async (method: string, path: string, token = sandbox.serverToken): Promise<number> =>
  (
    await sandbox.fetch(baseUrl + path, {
      method,
      headers: { 'X-Plex-Token': token, 'X-Plex-Client-Identifier': token, 'X-Plex-Platform': 'Chrome' },
    })
  ).status;

describe('What happens is told to those whom it concerns', () => {
  test('of a playback: the owner, and who plays', async () => {
    await send('GET', '/:/timeline?ratingKey=1&key=/library/metadata/1&state=playing&time=0', 'kid-token');
    await send('GET', '/:/timeline?ratingKey=2&key=/library/metadata/2&state=playing&time=0');
    expect(heard).toEqual({ owner: ['playing', 'playing'], kid: ['playing'], friend: [] });
  });

  test('of an item: those who may see it', async () => {
    await send('PUT', '/library/metadata/1?title.value=Wide');
    await send('PUT', '/library/metadata/2?title.value=Shut');
    const changed = ['timeline', 'library.update'];
    expect(heard).toEqual({ owner: [...changed, ...changed], kid: ['timeline'], friend: [] });
  });

  test('of a line of the log: the owner alone', async () => {
    await send('PUT', '/log?level=1&message=Careful');
    expect(heard).toEqual({ owner: ['log'], kid: [], friend: [] });
  });

  test('of a setting: the owner alone', async () => {
    await send('PUT', '/:/prefs?FriendlyName=House');
    expect(heard).toEqual({ owner: ['preference'], kid: [], friend: [] });
  });

  test('of a scan: the owner, and at its start and end everybody', async () => {
    await send('GET', '/library/sections/1/refresh');
    sandbox.world.clock.advance(2000);
    expect(heard.owner.at(-1)).toBe('status');
    expect(heard).toMatchObject({ kid: ['status', 'status'], friend: ['status', 'status'] });
  });
});

describe('The server tells', () => {
  test('of an account that it leaves and joins, and whether it can be reached then', async () => {
    await send('DELETE', '/myplex/account');
    expect(heard.owner).toEqual(['account', 'reachability']);
    const asked = await sandbox.fetch('https://plex.tv/api/claim/token.json', {
      headers: { 'X-Plex-Token': sandbox.accountToken },
    });
    const { token } = (await asked.json()) as { token: string };
    expect(await send('POST', `/myplex/claim?token=${token}`)).toBe(200);
    expect(heard.owner).toEqual(['account', 'reachability', 'account', 'reachability']);
  });

  test('whether it can be reached, when it is to find that out', async () => {
    expect(await send('PUT', '/myplex/refreshReachability')).toBe(200);
    expect(heard).toEqual({ owner: ['reachability'], kid: [], friend: [] });
  });

  test('of the queue of conversions, when it changes', async () => {
    const uri = `server://${sandbox.machineIdentifier}/com.plexapp.plugins.library/library/metadata/1`;
    const wish = `Item[type]=42&Item[title]=Open&Item[target]=Mobile&Item[Location][uri]=${encodeURIComponent(uri)}`;
    const [{ ratingKey }] = await conversionLists();
    heard.owner = [];
    expect(await send('PUT', `/playlists/${ratingKey}/items?uri=${encodeURIComponent(uri)}&${wish}`)).toBe(200);
    expect(heard.owner).toContain('backgroundProcessingQueue');
  });
});

async function conversionLists(): Promise<[{ ratingKey: string }]> {
  const answer = await sandbox.fetch(`${baseUrl}/playlists?type=42`, {
    headers: { 'X-Plex-Token': sandbox.serverToken, Accept: 'application/json' },
  });
  const { MediaContainer } = (await answer.json()) as { MediaContainer: { Metadata: [{ ratingKey: string }] } };
  return MediaContainer.Metadata;
}
