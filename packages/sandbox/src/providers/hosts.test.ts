import type { HostName } from 'plexjs';
import { operations } from 'plexjs/contract';
import { beforeEach, expect, test } from 'vitest';
import { hostOf } from '../hosts.ts';
import { plexTvRoutes } from '../plex-tv/plex-tv.ts';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { rawAnswer } from '../testing/plex-tv-clients.ts';
import { providerRoutes } from './providers.ts';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox();
});

test('every operation of Plex’s own hosts has an answer', () => {
  const answered = new Set([...plexTvRoutes, ...providerRoutes].map(({ operation }) => operation.id));
  const theirs = operations.filter(({ host }) => !['pms', 'player'].includes(host));
  expect(theirs.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
});

test.each<[string, HostName]>([
  ['https://plex.tv/api/v2/user', 'plex.tv'],
  ['https://clients.plex.tv/api/v2/user', 'clients.plex.tv'],
  ['https://app.plex.tv/auth', 'plex.tv'],
  ['https://discover.provider.plex.tv/', 'discover'],
  ['https://metadata.provider.plex.tv/library/metadata/1', 'metadata'],
  ['https://rss.plex.tv/abc', 'discover'],
  ['https://community.plex.tv/api', 'community'],
  ['https://together.plex.tv/rooms', 'together'],
  ['https://sonos.plex.tv/resources', 'sonos'],
  ['http://127.0.0.1:1234/api/v2/user', 'plex.tv'],
  ['http://127.0.0.1:1234/api', 'community'],
  ['http://127.0.0.1:1234/devices.xml', 'plex.tv'],
  ['http://127.0.0.1:1234/devices/7.xml', 'plex.tv'],
  ['http://127.0.0.1:1234/users/account.json', 'plex.tv'],
  ['http://127.0.0.1:1234/link', 'plex.tv'],
  ['http://127.0.0.1:1234/rooms', 'together'],
  ['http://127.0.0.1:1234/devices', 'pms'],
  ['http://127.0.0.1:1234/library/sections', 'pms'],
  ['http://127.0.0.1:1234/:/timeline', 'pms'],
  ['https://1-2-3-4.abc.plex.direct:32400/', 'pms'],
])('%s is for %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test.each(['discover', 'metadata', 'vod', 'music', 'epg', 'podcasts', 'webshows'] as const)(
  '%s says what it is, to who has a token',
  async (host) => {
    const url = 'http://127.0.0.1:1/';
    const stranger = await sandbox.fetchAs(host, new Request(url, { headers: { Accept: 'application/json' } }));
    expect([stranger.status, await stranger.json()]).toEqual([
      401,
      { error: 'Unauthorized', message: 'You must provide a token!' },
    ]);
    const headers = { Accept: 'application/json', 'X-Plex-Token': sandbox.accountToken };
    const known = await sandbox.fetchAs(host, new Request(url, { headers }));
    expect(await known.json()).toMatchObject({
      MediaProvider: { identifier: `tv.plex.provider.${host}`, version: '1.3.0' },
    });
  },
);

test('the metadata provider has no watchlist any more', async () => {
  const url = 'https://metadata.provider.plex.tv/library/sections/watchlist/all';
  expect(await rawAnswer(sandbox, url, { headers: { 'X-Plex-Token': sandbox.accountToken } })).toEqual([
    404,
    expect.stringContaining('<Error error="Not Found" message="Section \'watchlist\' not found!" statusCode="404" />'),
  ]);
});
