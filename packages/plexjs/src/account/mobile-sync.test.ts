import { beforeEach, describe, expect, test } from 'vitest';
import { Collections } from '../collections/collections.ts';
import { Playlists } from '../playlists/playlists.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { PlexAccount } from './plex-account.ts';
import type { MobileSync } from './mobile-sync.ts';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account.ts';

const device = 'sandbox-first-client';

let account: PlexAccount;
let requests: SandboxAccount['requests'];
let server: PlexServer;
let sync: MobileSync;
beforeEach(async () => {
  ({ account, requests } = await sandboxAccount());
  server = await account.connect(undefined, { insecure: 'always' });
  sync = await account.mobileSync();
});

const usage = (message: string): object => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('the mobile sync of old', () => {
  test('keeps what a device is told to, as the server has it', async () => {
    const show = (await (await server.library.section('Shows', 'show')).items().first())!;
    const entry = await sync.add(device, show, { limit: 2, unwatched: true, videoResolution: '1280x720' });
    expect(entry).toMatchObject({
      title: show.title,
      rootTitle: 'Shows',
      metadataType: 'episode',
      contentType: 'video',
      policy: { scope: 'count', value: 2, unwatched: true },
      mediaSettings: { videoResolution: '1280x720', videoQuality: 100 },
    });
    const { syncItems } = await sync.list(device);
    expect(syncItems?.items.map(({ id }) => id)).toEqual([entry.id]);
    await sync.refresh(server);
    const episodes = await sync.items(server, entry).all();
    expect(episodes.map(({ type }) => type)).toEqual(['episode', 'episode']);
    await sync.markDownloaded(device, episodes[0]!);
    await sync.remove(device, entry);
    expect((await sync.list(device)).syncItems?.items).toEqual([]);
    await expect(sync.list('nobody')).rejects.toMatchObject({ name: 'PlexNotFoundError' });
  });

  test('keeps what a query finds, a collection and a playlist', async () => {
    const films = await server.library.section('Films', 'movie');
    const [first, second] = await films.items();
    const titles = async (entry: Awaited<ReturnType<MobileSync['add']>>): Promise<unknown[]> =>
      (await sync.items(server, entry).all()).map(({ title }) => title);
    const query = { server, section: films, where: { title: first!.title! } };
    expect(await titles(await sync.add(device, query, { title: 'One film' }))).toEqual([first!.title]);
    const collection = await new Collections(films).create({ title: 'Two', items: [first!, second!] });
    expect(await titles(await sync.add(device, collection))).toHaveLength(2);
    const playlist = await new Playlists(server).create({ title: 'One', items: second! });
    const entry = await sync.add(device, playlist);
    expect(entry).toMatchObject({ title: 'One', rootTitle: 'One', metadataType: 'movie', contentType: 'video' });
    expect(await titles(entry)).toEqual([second!.title]);
  });

  test('refuses what makes no sense before anything is sent', async () => {
    const [film] = await (await server.library.section('Films', 'movie')).items();
    requests();
    const television = { name: 'Television', clientIdentifier: 'x', provides: ['player'] };
    await expect(sync.list(television)).rejects.toMatchObject(usage('“Television” keeps nothing: it provides player'));
    await expect(sync.add(device, film!, { limit: 0 })).rejects.toMatchObject(usage('limit is a whole number'));
    const person = server.bind({ type: 'person', title: 'Somebody', ratingKey: '1' } as never);
    await expect(sync.add(device, person)).rejects.toMatchObject(usage('cannot be played'));
    await expect(sync.remove(device, {})).rejects.toMatchObject(usage('has no number'));
    expect(requests()).toEqual([]);
  });
});
