import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { bootstrapLibrary } from './bootstrap-library.ts';

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox({ library: bootstrapLibrary });
});

/** Asks for XML as python-plexapi does, with the account's token for the server as well. */
async function ask(path: string, method = 'GET', host = 'http://sandbox.test:32400'): Promise<[number, string]> {
  const answer = await sandbox.fetch(host + path, {
    method,
    headers: { 'X-Plex-Token': sandbox.accountToken, 'X-Plex-Client-Identifier': 'tests' },
  });
  return [answer.status, await answer.text()];
}

const text = async (...request: Parameters<typeof ask>): Promise<string> => (await ask(...request))[1];
const valueIn = (xml: string, pattern: RegExp): string => pattern.exec(xml)?.[1] ?? '';
const count = (xml: string, part: string): number => xml.split(part).length - 1;
const idOf = (title: string): number => {
  const found = [...sandbox.world.tables.items.values()].find((item) => item.title === title);
  return found?.id ?? 0;
};
const smart = (path: string): string =>
  encodeURIComponent(`server://${sandbox.machineIdentifier}/com.plexapp.plugins.library${path}`);

test('a server that is taken from its account says that it has none', async () => {
  expect(await ask('/myplex/account', 'DELETE')).toEqual([200, expect.stringContaining('signInState="none"')]);
});

test('who asks what was sent is in the answer', async () => {
  expect(await text('/statistics/bandwidth?timespan=6')).toMatch(/<StatisticsBandwidth accountID="1" deviceID="\d+"/);
  expect(await text('/statistics/media?timespan=4')).not.toContain('<StatisticsMedia');
});

test('photos are found by the camera that took them', async () => {
  const photos = async (filter: string): Promise<number> =>
    count(await text(`/library/sections/4/all?type=13&${filter}`), '<Photo ');
  expect(await text('/library/sections/4/all?type=13&includeMeta=1')).toContain('key="photo.device"');
  expect(await photos('device!=0x0')).toBe(await photos(''));
  expect(await photos('device=0x0')).toBe(0);
});

test('a row of the home page that is not there can be neither moved nor removed', async () => {
  const row = '/hubs/sections/1/manage/custom.collection.1.999';
  expect((await ask(`${row}/move`, 'PUT'))[0]).toBe(400);
  expect((await ask(row, 'DELETE'))[0]).toBe(404);
});

test('what versions can be optimised for are tags of the server', async () => {
  expect(await text('/library/tags?type=42')).toContain('<Tag id="1" tag="Optimized for Mobile" tagType="42" />');
});

test('the server has a picture of its owner alone', async () => {
  expect(await text('/accounts')).toMatch(/name="sandbox".* thumb="https:.*name="PKKid".* thumb=""/);
});

test('what items have in common is an element of its own', async () => {
  expect(await text('/library/sections/1/common?id=1,2&type=1')).toMatch(/<Common .*type="common"/);
});

test('a conversion begins for one who says neither who asks nor for which session', async () => {
  const path = '/video/:/transcode/universal/start.m3u8?path=%2Flibrary%2Fmetadata%2F1&X-Plex-Platform=Chrome';
  const answer = await sandbox.fetch(`http://sandbox.test:32400${path}&X-Plex-Token=${sandbox.serverToken}`);
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('#EXTM3U')]);
});

describe('edits', () => {
  test('a photo is given a time, and tells the day', async () => {
    const id = idOf('photo1');
    await ask(`/library/sections/4/all?type=13&id=${id}&originallyAvailableAt.value=1999-01-01%2000%3A00%3A00`, 'PUT');
    expect(await text(`/library/metadata/${id}`)).toContain('originallyAvailableAt="1999-01-01"');
  });

  test('items of a show go on telling of a theme that was deleted, which is no longer chosen', async () => {
    const show = idOf('Game of Thrones');
    await ask(`/library/metadata/${show}/theme`, 'DELETE');
    expect(await text(`/library/metadata/${show}/themes`)).not.toContain('selected="1"');
    expect(await text(`/library/metadata/${idOf('Season 1')}`)).toContain(
      `parentTheme="/library/metadata/${show}/theme/`,
    );
  });
});

describe('a collection', () => {
  const make = async (): Promise<string> => {
    const made = await text(
      `/library/collections?type=1&title=Two&smart=0&sectionId=1&uri=${smart('/library/metadata/1,2')}`,
      'POST',
    );
    return valueIn(made, /ratingKey="(\d+)"/);
  };

  test('has a poster made of those of its items, until it is deleted, and again when it is chosen', async () => {
    const id = await make();
    const composite = 'ratingKey="default://composite" selected="1"';
    expect(await text(`/library/metadata/${id}/posters`)).toContain(composite);
    await ask(`/library/metadata/${id}/thumb`, 'DELETE');
    expect(await text(`/library/metadata/${id}/posters`)).not.toContain(composite);
    await ask(`/library/metadata/${id}/poster?url=default%3A%2F%2Fcomposite`, 'PUT');
    expect(await text(`/library/metadata/${id}/posters`)).toContain(composite);
    expect((await ask(`/library/metadata/${id}/file?url=default%3A%2F%2Fcomposite`))[0]).toBe(200);
    expect(await text(`/library/collections/${id}`)).toContain(`thumb="/library/collections/${id}/composite/`);
  });

  test('has an order of its own from the first move on', async () => {
    const id = await make();
    const titles = async (): Promise<readonly string[]> =>
      Array.from(
        (await text(`/library/collections/${id}/children`)).matchAll(/ title="(.*?)"/g),
        ([, title = '']) => title,
      );
    expect(await titles()).toEqual(['Elephants Dream', 'Big Buck Bunny']);
    await ask(`/library/collections/${id}/items/2/move`, 'PUT');
    expect(await titles()).toEqual(['Big Buck Bunny', 'Elephants Dream']);
    expect(await text(`/library/collections/${id}`)).toContain('collectionSort="2"');
  });
});

test('a smart playlist of shows has as many episodes as its limit, in its order', async () => {
  const path = '/library/sections/2/all?type=2&limit=3&sort=season.index%2Cepisode.index%2Cshow.titleSort';
  const made = await text(`/playlists?type=video&title=First&smart=1&uri=${smart(path)}`, 'POST');
  const items = await text(`/playlists/${valueIn(made, /ratingKey="(\d+)"/)}/items`);
  expect(Array.from(items.matchAll(/<Video [^>]* title="(.*?)"/g), ([, title]) => title)).toEqual([
    'Pilot',
    'Winter Is Coming',
    'Earth Skills',
  ]);
});

describe('plex.tv', () => {
  const plexTv = 'https://plex.tv';

  test('unlocks each app for an account', async () => {
    expect(count(await text('/api/v2/user', 'GET', plexTv), '<entitlement id=')).toBe(8);
  });

  test('refuses a PIN that is not the one until now', async () => {
    expect(await ask('/api/home/users/1001?pin=0000', 'PUT', plexTv)).toEqual([200, expect.any(String)]);
    expect((await ask('/api/home/users/1001?pin=1111', 'PUT', plexTv))[0]).toBe(401);
    expect((await ask('/api/home/users/1001?pin=1111&currentPin=0000', 'PUT', plexTv))[0]).toBe(200);
  });

  test('lists a friend who is invited to the Home as in it, until the invitation is taken back', async () => {
    const isHome = async (): Promise<boolean> =>
      /username="PKKid"[^>]* home="1"/.test(await text('/api/users/', 'GET', plexTv));
    await ask('/api/home/users?invitedEmail=PKKid', 'POST', plexTv);
    expect(await isHome()).toBe(true);
    await ask('/api/invites/requested/2?friend=0&server=0&home=1', 'DELETE', plexTv);
    expect(await isHome()).toBe(false);
  });

  test('knows where each film and show can be seen, and from which age on', async () => {
    const path = '/library/metadata/5d9c086c46115600200aa2fe';
    const metadata = 'https://metadata.provider.plex.tv';
    expect(count(await text(`${path}/availabilities`, 'GET', metadata), '<Availability ')).toBeGreaterThan(0);
    expect(count(await text(`${path}/commonsensemedia`, 'GET', metadata), '<AgeRating ')).toBe(3);
  });
});

describe('a device takes along', () => {
  const take = async (uri: string, policy = ''): Promise<string> => {
    const wish = `SyncItem[title]=x&SyncItem[Location][uri]=${encodeURIComponent(uri)}${policy}`;
    const made = await text(`/devices/sandbox-first-client/sync_items?${wish}`, 'POST', 'https://plex.tv');
    return `/sync/items/${valueIn(made, /<SyncItem id="(\d+)"/)}`;
  };

  test('the next few episodes that were not seen', async () => {
    const [show, first] = [idOf('Game of Thrones'), idOf('Winter Is Coming')];
    const uri = `library://1/item/${encodeURIComponent(`/library/metadata/${show}`)}`;
    const items = await take(
      uri,
      '&SyncItem[Policy][scope]=count&SyncItem[Policy][value]=5&SyncItem[Policy][unwatched]=1',
    );
    expect(count(await text(items), '<Video ')).toBe(5);
    expect(await text(items)).toContain(`ratingKey="${first}"`);
    await ask(`/:/scrobble?identifier=com.plexapp.plugins.library&key=${first}`);
    expect(count(await text(items), '<Video ')).toBe(5);
    expect(await text(items)).not.toContain(`ratingKey="${first}"`);
  });

  test('a playlist', async () => {
    const made = await text(`/playlists?type=video&title=Two&smart=0&uri=${smart('/library/metadata/2,1')}`, 'POST');
    const guid = valueIn(made, / guid="(.*?)"/);
    expect(count(await text(await take(`playlist:///${encodeURIComponent(guid)}`)), '<Video ')).toBe(2);
  });
});

test('a library may be made at another time', async () => {
  sandbox = createSandbox({ library: { ...bootstrapLibrary, madeAt: 1_800_000_000 } });
  expect(await text('/library/sections')).toContain('createdAt="1800000000"');
  expect(await text('/library/metadata/1')).toContain('addedAt="1800000000"');
});
