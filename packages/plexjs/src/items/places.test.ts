import { beforeAll, describe, expect, test } from 'vitest';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import { bundlePath } from './bundle-path.ts';
import type { Item } from './item.ts';
import { webUrl } from './web-url.ts';

let server: PlexServer;
let root: string;
let details: string;
beforeAll(async () => {
  ({ server } = await sandboxServer());
  const { machineIdentifier } = await server.info();
  root = 'https://app.plex.tv/desktop/#!/';
  details = `${root}server/${machineIdentifier}/details?key=%2Flibrary%2Fmetadata%2F`;
});

const refused = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('the address in Plex Web', () => {
  test('is that of an item', async () => {
    const movie = (await (await server.library.section('Films', 'movie')).items().first())!;
    expect(await webUrl(movie)).toBe(`${details}${movie.ratingKey}`);
    const [photo] = await (await server.library.section('Photos', 'photo')).photos();
    expect(await webUrl(photo!)).toBe(`${details}${photo!.ratingKey}&legacy=1`);
    const playlist = server.bind({ type: 'playlist', ratingKey: '7', title: 'x' } as never);
    expect(await webUrl(playlist)).toBe(`${details.replace('/details', '/playlist').split('%2F')[0]}%2Fplaylists%2F7`);
  });

  test('is that of a library and of the server, in any Plex Web', async () => {
    const films = await server.library.section('Films');
    const media = `media/${(await server.info()).machineIdentifier}/com.plexapp.plugins.library`;
    expect(await webUrl(films)).toBe(`${root}${media}?source=1`);
    expect(await webUrl(films, { tab: 'collections' })).toBe(`${root}${media}?source=1&pivot=collections`);
    expect(await webUrl(server, { tab: 'audio' })).toBe(`${root}${media}?source=playlists&pivot=playlists.audio`);
    expect(await webUrl(server, { base: 'http://x/web/index.html' })).toBe(`http://x/web/index.html#!/${media}`);
  });
});

describe('where the files of an item are', () => {
  const of = (data: Partial<Item>) => server.bind({ title: 'x', ...data } as never);

  test('is by the hash of its guid, or of what it is in', async () => {
    const guid = 'plex://movie/5d7768257228e5001f1dccd2';
    const path = '2/43ef7dfbdf08eda63e6c04a11377b40dd26c4fe.bundle';
    expect(await bundlePath(of({ type: 'movie', guid }))).toBe(`Metadata/Movies/${path}`);
    expect(await bundlePath(of({ type: 'episode', grandparentGuid: guid }))).toBe(`Metadata/TV Shows/${path}`);
    expect(await bundlePath(of({ type: 'track', parentGuid: guid }))).toBe(`Metadata/Albums/${path}`);
  });

  test('is nowhere without one', async () => {
    expect(await failure(bundlePath(of({ type: 'season' })))).toMatchObject(refused('“x” (season) has no parentGuid'));
    expect(await failure(bundlePath(of({ type: 'person', guid: 'x' })))).toMatchObject(refused('has no bundle'));
  });
});
