import { type PlexClient, PlexNotFoundError } from 'plexjs';
import {
  addPlaylistItems,
  clearPlaylistItems,
  createPlaylist,
  createPlayQueue,
  deletePlaylist,
  deletePlaylistItem,
  editMetadataItem,
  getPlaylist,
  getPlaylistGenerators,
  getPlaylistItems,
  getPlaylists,
  listPlaylists,
  movePlaylistItem,
  updatePlaylist,
  uploadPlaylist,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { refuseDrift } from '../../testing/player.ts';

let house: House;
let owner: PlexClient;

beforeEach(() => {
  house = createHouse();
  owner = house.owner;
});

afterEach(refuseDrift);

async function make(title: string, uri: string, more: object = {}): Promise<string> {
  const made = await createPlaylist(owner, { title, type: 'video', smart: false, uri, ...more });
  return String(made.items[0]?.ratingKey);
}

const entriesOf = async (playlistId: string): Promise<readonly (readonly [title?: string, entry?: string])[]> =>
  (await inBothForms((options) => getPlaylistItems(owner, { playlistId }, options))).items.map(
    (item) => [item.title, (item as { playlistItemId?: string }).playlistItemId] as const,
  );
const titlesIn = async (playlistId: string): Promise<readonly (string | undefined)[]> =>
  (await entriesOf(playlistId)).map(([title]) => title);

describe('a playlist', () => {
  test('is made of items, with those below folders', async () => {
    const playlistId = await make('Evening', house.uriOf('Winter', 'Signals'));
    expect(await titlesIn(playlistId)).toEqual(['Winter', 'Alpha', 'Beta']);
    const { items } = await inBothForms((options) => getPlaylist(owner, { playlistId }, options));
    const length = ['Winter', 'Alpha', 'Beta'].reduce(
      (sum, title) => sum + Number(house.item(title).fields.duration),
      0,
    );
    expect(items[0]).toMatchObject({
      title: 'Evening',
      key: `/playlists/${playlistId}/items`,
      playlistType: 'video',
      leafCount: 3,
      duration: length,
      smart: false,
    });
    expect((await getPlaylistGenerators(owner, { playlistId })).generators).toHaveLength(1);
  });

  test('grows, is put in order, shrinks and is emptied', async () => {
    const playlistId = await make('Order', house.uriOf('Winter'));
    const added = await addPlaylistItems(owner, { playlistId, uri: house.uriOf('Autumn', 'Winter') });
    expect(added.items[0]).toMatchObject({ leafCountAdded: 2, leafCountRequested: 2, leafCount: 3 });
    const [first, second, third] = (await entriesOf(playlistId)).map(([, id]) => id);
    await movePlaylistItem(owner, { playlistId, playlistItemId: third!, after: first! });
    await movePlaylistItem(owner, { playlistId, playlistItemId: second! });
    expect(await titlesIn(playlistId)).toEqual(['Autumn', 'Winter', 'Winter']);
    await deletePlaylistItem(owner, { playlistId, generatorId: first! });
    expect(await titlesIn(playlistId)).toEqual(['Autumn', 'Winter']);
    await clearPlaylistItems(owner, { playlistId });
    expect((await getPlaylist(owner, { playlistId })).items[0]).toMatchObject({ leafCount: 0, duration: 0 });
  });

  test('is renamed and deleted, with 204', async () => {
    const playlistId = await make('Before', house.uriOf('Winter'));
    await updatePlaylist(owner, { playlistId, titleValue: 'After', titleLocked: true, summaryValue: 'Text' });
    expect((await getPlaylist(owner, { playlistId })).items[0]).toMatchObject({ title: 'After', summary: 'Text' });
    expect(await house.send('PUT', `/playlists/${playlistId}?title=Again`)).toBe(204);
    expect((await getPlaylist(owner, { playlistId })).items[0]).toMatchObject({ title: 'Again' });
    await deletePlaylist(owner, { playlistId });
    await expect(getPlaylist(owner, { playlistId })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('is changed as an item, too, by whose it is', async () => {
    const playlistId = await make('Before', house.uriOf('Winter'));
    await editMetadataItem(owner, { ids: playlistId, args: { title: 'After' } });
    expect((await getPlaylist(owner, { playlistId })).items).toMatchObject([{ title: 'After' }]);
    await expect(editMetadataItem(owner, { ids: '9999', args: { title: 'After' } })).rejects.toThrow(PlexNotFoundError);
  });

  test('is made of what a play queue holds', async () => {
    const queue = await createPlayQueue(owner, { type: 'video', uri: house.uriOf('Signals') });
    const made = await createPlaylist(owner, { title: 'Queue', type: 'video', playQueueId: queue.playQueueId! });
    expect(await titlesIn(String(made.items[0]?.ratingKey))).toEqual(['Alpha', 'Beta']);
  });

  test('belongs to one account', async () => {
    const playlistId = await make('Mine', house.uriOf('Winter'));
    await expect(getPlaylist(house.guest, { playlistId })).rejects.toBeInstanceOf(PlexNotFoundError);
    const made = await createPlaylist(house.guest, { title: 'Yours', type: 'video', uri: house.uriOf('Autumn') });
    expect(made.items[0]).toMatchObject({ title: 'Yours' });
    expect((await listPlaylists(owner)).items.map(({ title }) => title)).toEqual(['Mine']);
  });
});

describe('a smart playlist', () => {
  test('has what its query finds, gives the query back, and takes another', async () => {
    const uri = house.listUri('Films', 'type=1&genre=Drama&sort=year');
    const playlistId = await make('Dramas', uri, { smart: true });
    expect(await titlesIn(playlistId)).toEqual(['The Harbour', 'Autumn']);
    expect((await getPlaylist(owner, { playlistId })).items[0]).toMatchObject({
      smart: true,
      content: uri,
      leafCount: 2,
    });
    await addPlaylistItems(owner, { playlistId, uri: house.listUri('Films', 'type=1&year=2001') });
    expect(await titlesIn(playlistId)).toEqual(['Winter']);
  });

  test('refuses changes of its items', async () => {
    const playlistId = await make('Dramas', house.listUri('Films', 'type=1'), { smart: true });
    expect(await house.send('DELETE', `/playlists/${playlistId}/items`)).toBe(400);
    expect(await house.send('DELETE', `/playlists/${playlistId}/items/1`)).toBe(400);
    expect(await house.send('PUT', `/playlists/${playlistId}/items/1/move`)).toBe(400);
  });
});

describe('the list of playlists', () => {
  beforeEach(async () => {
    await make('Beta', house.uriOf('Winter'));
    await make('Alpha', house.uriOf('Signals'));
    await make('Songs', house.uriOf('The Tones'), { type: 'audio' });
    await make('Smart', house.listUri('Films', 'type=1'), { smart: true });
  });

  test.each([
    ['all', {}, ['Alpha', 'Beta', 'Smart', 'Songs']],
    ['by kind', { playlistType: 'audio' }, ['Songs']],
    ['smart ones', { smart: true }, ['Smart']],
    ['made by hand', { smart: false, playlistType: 'video' }, ['Alpha', 'Beta']],
    ['by title', { title: 'alp' }, ['Alpha']],
    ['of a library', { sectionId: '1' }, ['Beta', 'Smart']],
    [
      'by how many items they have',
      { sort: ['mediaCount:desc', 'titleSort:asc'] },
      ['Smart', 'Alpha', 'Songs', 'Beta'],
    ],
  ])('%s', async (_, filters, titles) => {
    const { items } = await inBothForms((options) => listPlaylists(owner, filters, options));
    expect(items.map(({ title }) => title)).toEqual(titles);
  });

  test('comes in pages, at the old path as well', async () => {
    const page = await getPlaylists(owner, { containerStart: 1, containerSize: 2 });
    expect(page).toMatchObject({ totalSize: 4, offset: 1 });
    expect(page.items.map(({ title }) => title)).toEqual(['Beta', 'Smart']);
  });
});

describe('a list of files on the disk', () => {
  test('becomes a playlist, in place of the one that it was', async () => {
    const [one, two] = ['One', 'Two'].map((title) => String(house.item(title).media[0]?.parts[0]?.fields.file));
    const path = '/lists/Road.m3u';
    const upload = (): PromiseLike<void> =>
      uploadPlaylist(owner, { path, sectionId: String(house.sectionOf('Music')) });
    house.sandbox.disk.add(path, { text: `#EXTM3U\n${two}\n${one}\n/gone.mp3\n` });
    await upload();
    await upload();
    const { items } = await listPlaylists(owner);
    expect(items).toMatchObject([{ title: 'Road', playlistType: 'audio', leafCount: 2 }]);
    expect(items[0]?.guid?.endsWith(path)).toBe(true);
    expect(await titlesIn(String(items[0]?.ratingKey))).toEqual(['Two', 'One']);
  });

  test('is refused where there is none', async () => {
    expect(await house.send('POST', '/playlists/upload?sectionID=3&path=/lists/none.m3u')).toBe(500);
    expect(await house.send('POST', '/playlists/upload?path=/lists/none.m3u')).toBe(400);
  });
});

test.each([
  ['nothing in it', 'title=A&type=video'],
  ['a kind that is none', 'title=A&type=text&uri='],
  ['a path without a server', 'title=A&type=video&uri=/library/metadata/1'],
  ['a smart one of items', 'title=A&type=video&smart=1&uri=server://x/com.plexapp.plugins.library/library/metadata/1'],
])('a playlist is refused with %s', async (_, query) => {
  expect(await house.send('POST', `/playlists?${query}`)).toBe(400);
});
