import { beforeEach, describe, expect, test } from 'vitest';
import type { Item } from '../items/item.ts';
import type { Movie } from '../items/video.ts';
import type { MovieSection } from '../library/movie-section.ts';
import type { MusicSection } from '../library/music-section.ts';
import type { ShowSection } from '../library/show-section.ts';
import { PlexServer } from '../server/plex-server.ts';
import { type SandboxServer, sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import type { Playlist } from './playlist.ts';
import { Playlists } from './playlists.ts';
import { guestOf } from './testing/other-servers.ts';

let setting: SandboxServer;
let server: PlexServer;
let requests: () => string[];
let playlists: Playlists;
let films: MovieSection;
let shows: ShowSection;
let music: MusicSection;
let [one, two, three]: Movie[] = [];
beforeEach(async () => {
  setting = await sandboxServer();
  ({ server, requests } = setting);
  playlists = new Playlists(server);
  films = await server.library.section('Films', 'movie');
  shows = await server.library.section('Shows', 'show');
  music = await server.library.section('Music', 'artist');
  [one, two, three] = await films.items({ limit: 3 });
  requests();
});

const refused = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });
const titles = (items: readonly { readonly title?: string | undefined }[]) => items.map(({ title }) => title);
const titlesIn = async (playlist: Playlist) => titles(await playlist.items());
const writes = () => requests().filter((request) => !request.startsWith('GET'));

describe('a playlist that is put together by hand', () => {
  test('is made of items, of those below them, and of playlists and collections', async () => {
    const list = await playlists.create({ title: 'Evening', items: [two!, one!] });
    expect(list).toMatchObject({
      title: 'Evening',
      playlistType: 'video',
      smart: false,
      leafCount: 2,
      isPartial: false,
    });
    expect(await titlesIn(list)).toEqual(titles([two!, one!]));
    const show = (await shows.items().first())!;
    const whole = await playlists.create({ title: 'Show', items: show });
    expect(await titlesIn(whole)).toEqual(titles(await show.episodes()));
    const both = await playlists.create({ title: 'Both', items: [list, three!, list] });
    expect(await titlesIn(both)).toEqual(titles([two!, one!, three!, two!, one!]));
    const collection = (await films.collections().first())!;
    const ofCollection = await playlists.create({ title: 'Collected', items: collection });
    expect((await titlesIn(ofCollection)).toSorted()).toEqual(titles(await collection.items()).toSorted());
  });

  test('is made of what a query finds now', async () => {
    const query = { section: films, where: { year: { gte: 2000 } }, sort: 'year' } as const;
    const list = await playlists.create({ title: 'Recent', query, smart: false });
    expect(list.smart).toBe(false);
    expect(await titlesIn(list)).toEqual(titles(await films.items(query)));
  });

  test('has items that say what they are and where in it they are', async () => {
    const album = (await music.items<'album'>({ type: 'album' }).first())!;
    const list = await playlists.create({ title: 'Songs', items: [album, album] });
    const tracks = await list.items({ type: 'track', limit: 3 });
    expect(tracks[0]).toMatchObject({ type: 'track', playlistItemId: expect.stringMatching(/^\d+$/), server });
    expect(tracks.totalSize).toBe(list.leafCount);
    const ids = (await list.items().all()).map(({ playlistItemId }) => playlistItemId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('takes more items, and says how many', async () => {
    const list = await playlists.create({ title: 'Evening', items: one! });
    const more = await list.add([two!, one!]);
    expect(more).toMatchObject({ leafCountAdded: 2, leafCountRequested: 2, leafCount: 3 });
    await list.add({ section: 'Films', where: { title: { is: three!.title! } } });
    expect(await titlesIn(list)).toEqual(titles([one!, two!, one!, three!]));
    expect(list.leafCount).toBe(1);
    expect((await list.reload()).leafCount).toBe(4);
  });

  test('takes more items than one address holds', async () => {
    const many = Array.from({ length: 701 }, (_, index) => [one!, two!, three!][index % 3]!);
    const list = await playlists.create({ title: 'Many', items: many });
    expect(list).toMatchObject({ leafCount: 701 });
    expect(writes()).toHaveLength(3);
    expect(titles(await list.items().all())).toEqual(titles(many));
  });

  test('is put in order, by items of it and by others', async () => {
    const list = await playlists.create({ title: 'Order', items: [one!, two!, three!] });
    const [first, , last] = await list.items();
    await list.move(last!);
    expect(await titlesIn(list)).toEqual(titles([three!, one!, two!]));
    await list.move(last!, { after: first! });
    expect(await titlesIn(list)).toEqual(titles([one!, three!, two!]));
    await list.move(one!, { after: two! });
    expect(await titlesIn(list)).toEqual(titles([three!, two!, one!]));
  });

  test('loses items: places of it, or the first places of others', async () => {
    const list = await playlists.create({ title: 'Fewer', items: [one!, two!, one!, three!, one!] });
    const entries = await list.items();
    await list.remove(entries[2]!);
    expect(await titlesIn(list)).toEqual(titles([one!, two!, three!, one!]));
    const left = await list.remove([one!, three!]);
    expect(left.leafCount).toBe(2);
    expect(await titlesIn(list)).toEqual(titles([two!, one!]));
    expect((await list.clear()).leafCount).toBe(0);
    expect(await titlesIn(list)).toEqual([]);
    expect(await list.items().first()).toBeUndefined();
    await list.add(two!);
    expect(await titlesIn(list)).toEqual(titles([two!]));
  });

  test('is given a title, a summary and pictures, and deleted', async () => {
    const list = await playlists.create({ title: 'Before', items: one! });
    await list.edit().title('After & “later”').titleSort('zz').summary('夜').save();
    expect(await list.reload()).toMatchObject({ title: 'After & “later”', titleSort: 'zz', summary: '夜' });
    await list.edit().save();
    await list.posters.upload('https://example.org/list.jpg');
    expect((await list.posters.list()).filter(({ selected }) => selected)).toHaveLength(1);
    await list.delete();
    expect(await failure(list.reload())).toMatchObject({ name: 'PlexNotFoundError' });
    expect((await films.items({ limit: 1 }))[0]!.title).toBe(one!.title);
  });

  test('says what it was made of', async () => {
    const list = await playlists.create({ title: 'Sources', items: [one!] });
    await list.add([two!, three!]);
    const uris = (await list.generators()).map(({ uri }) => uri);
    expect(uris.map((uri) => uri?.split('/metadata/')[1])).toEqual([
      one!.ratingKey,
      `${two!.ratingKey},${three!.ratingKey}`,
    ]);
  });
});

describe('a smart playlist', () => {
  test('has what its query finds, of the type that can be played', async () => {
    const query = {
      section: shows,
      where: { 'show.title': { contains: 'Signals' } },
      sort: 'originallyAvailableAt:desc',
    };
    const list = await playlists.create({ title: 'Signals', query: { ...query, limit: 3 } });
    expect(list).toMatchObject({ smart: true, playlistType: 'video', leafCount: 3 });
    const found = await list.items<'episode'>();
    expect(new Set(found.map(({ type }) => type))).toEqual(new Set(['episode']));
    const same = await shows.items({ type: 'episode', where: query.where, sort: query.sort, limit: 3 });
    expect(titles(found)).toEqual(titles(same));
    expect((await playlists.create({ title: 'M', query: { section: 'Music' } })).playlistType).toBe('audio');
  });

  test('gives its query back, and takes another one', async () => {
    const where = { or: [{ genre: ['Drama', 'Comedy'] }, { title: { contains: 'a&b=c' } }], year: { gt: 1980 } };
    await playlists.create({
      title: 'Query',
      query: { section: films, where, sort: ['year:desc', 'titleSort'], limit: 9 },
    });
    const listed = (await playlists.list({ title: 'Query' }).first())!;
    const query = await listed.readQuery();
    expect(query).toEqual({ section: films.key, type: 'movie', where, sort: ['year:desc', 'titleSort'], limit: 9 });
    const again = await playlists.create({ title: 'Again', query });
    expect(again.content).toBe((await listed.reload()).content);
    const changed = await listed.setQuery({ section: films, where: { title: one!.title! } });
    expect(await titlesIn(changed)).toEqual(titles([one!]));
    expect(await changed.readQuery()).toEqual({ section: films.key, type: 'movie', where: { title: one!.title! } });
  });
});

describe('the playlists of an account', () => {
  test('are listed by what they hold, how they are made, where from, what they are called and in any order', async () => {
    await playlists.create({ title: 'Beta', items: [one!] });
    await playlists.create({ title: 'Alpha', items: [one!, two!] });
    await playlists.create({ title: 'Songs', query: { section: music } });
    const list = async (options: Parameters<Playlists['list']>[0]) => titles(await playlists.list(options));
    expect(await list({})).toEqual(['Alpha', 'Beta', 'Songs']);
    expect(await list({ type: 'audio' })).toEqual(['Songs']);
    expect(await list({ smart: false, sort: 'titleSort:desc' })).toEqual(['Beta', 'Alpha']);
    expect(await list({ section: films, sort: ['mediaCount:asc'] })).toEqual(['Beta', 'Alpha']);
    expect(await list({ title: 'lph' })).toEqual(['Alpha']);
    expect(await list({ limit: 1, offset: 1 })).toEqual(['Beta']);
    expect(titles(await films.playlists())).toEqual(['Alpha', 'Beta']);
    expect((await playlists.list({ limit: 1 })).totalSize).toBe(3);
  });

  test('are found by title and by number', async () => {
    const made = await playlists.create({ title: 'Evening', items: [one!] });
    expect((await playlists.get('evening')).ratingKey).toBe(made.ratingKey);
    expect((await playlists.get(Number(made.ratingKey))).title).toBe('Evening');
    expect((await playlists.get(made.ratingKey!)).title).toBe('Evening');
    expect(await failure(playlists.get('Evenin'))).toMatchObject(refused('Did you mean “Evening”?'));
  });

  test('are made of files on the disk of the server', async () => {
    const tracks = await music.items({ type: 'track', limit: 2 });
    const files = tracks.map(({ media }) => media[0]!.parts[0]!.file);
    setting.sandbox.disk.add('/lists/road.m3u', { text: `#EXTM3U\n${files.toReversed().join('\n')}\n` });
    setting.sandbox.disk.add('/lists/home.m3u8', { text: `${files[0]}\n` });
    const [road, ...more] = await playlists.upload({ path: '/lists/road.m3u', section: music, title: 'On the road' });
    expect([road?.title, more.length]).toEqual(['On the road', 0]);
    expect(await titlesIn(road!)).toEqual(titles(tracks).toReversed());
    const all = await playlists.upload({ path: '/lists/', section: music.key!, replace: true });
    expect(titles(all).toSorted()).toEqual(['home', 'road']);
    expect(await failure(playlists.upload({ path: '', section: music }))).toMatchObject(refused('path is empty'));
    expect(await failure(playlists.upload({ path: '/none.m3u', section: music }))).toMatchObject({
      name: 'PlexServerError',
    });
  });

  test('are copied to another person', async () => {
    const guest = await guestOf(setting);
    const list = await playlists.create({ title: 'Evening', items: [two!, one!] });
    const smart = await playlists.create({ title: 'Smart', query: { section: films, where: { title: one!.title! } } });
    const copy = await list.copyTo(guest, { title: 'For you' });
    await (await playlists.list({ smart: true }).first())!.copyTo(guest);
    expect(titles(await new Playlists(guest).list())).toEqual(['For you', 'Smart']);
    expect(await titlesIn(copy)).toEqual(titles([two!, one!]));
    expect(copy.server).toBe(guest);
    expect(titles(await playlists.list())).toEqual(['Evening', 'Smart']);
    expect((await guest.item(two!.ratingKey!)).title).toBe(two!.title);
    expect(await failure((await list.clear()).copyTo(guest))).toMatchObject(refused('no items'));
    expect(smart.smart).toBe(true);
  });
});

test('items of one server are taken whatever token they were read with', async () => {
  const again = await PlexServer.connect(server.client);
  const item: Item = await again.item(one!.ratingKey!);
  const list = await playlists.create({ title: 'Same', items: item });
  expect(await titlesIn(list)).toEqual(titles([one!]));
});
