import type { PlexClient } from 'plexjs';
import {
  addPlaylistItems,
  deletePlaylistGenerators,
  deletePlaylistItem,
  getPlayQueue,
  getPlaylistGenerator,
  getPlaylistGeneratorItems,
  listPlaylists,
  modifyPlaylistGenerator,
  refreshPlaylist,
} from 'plexjs/operations';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { refuseDrift } from '../../testing/player.ts';

let house: House;
let owner: PlexClient;
let playlistId: string;

beforeEach(async () => {
  house = createHouse();
  owner = house.owner;
  playlistId = String((await listPlaylists(owner, { type: 42 })).items[0]?.ratingKey);
});

afterEach(refuseDrift);

/** Asks for versions of items, and gives the number of the request. */
async function optimize(title: string, more: object = {}): Promise<string> {
  const section = house.sandbox.world.tables.sections.get(house.item(title).sectionId)!;
  const key = encodeURIComponent(`/library/metadata/${house.idOf(title)}`);
  await addPlaylistItems(owner, {
    playlistId,
    itemType: 42,
    itemTitle: `For ${title}`,
    itemTarget: 'TV',
    itemTargetTagId: '2',
    itemLocationId: '-1',
    itemLocationUri: `library://${section.uuid}/item/${key}`,
    itemPolicyScope: 'all',
    ...more,
  });
  return String([...house.sandbox.world.tables.conversions.keys()].at(-1));
}

test('a version is made in the background, and shown', async () => {
  const generatorId = await optimize('Autumn', { itemVideoQuality: 99, itemDeviceProfile: 'Universal TV' });
  const read = (): ReturnType<typeof getPlaylistGenerator> => getPlaylistGenerator(owner, { playlistId, generatorId });
  expect((await read()).generators[0]?.status).toMatchObject({
    state: 'pending',
    itemsCount: 1,
    itemsCompleteCount: 0,
  });
  house.wait(2000);
  const done = await inBothForms((options) => getPlaylistGenerator(owner, { playlistId, generatorId }, options));
  expect(done.generators[0]).toMatchObject({
    title: 'For Autumn',
    target: 'TV',
    status: { state: 'complete', itemsSuccessfulCount: 1 },
    mediaSettings: { videoQuality: 99 },
    device: { profile: 'Universal TV' },
  });
  expect(house.item('Autumn').media).toHaveLength(2);
  expect((await house.ask(`/playlists/${playlistId}/items`)).Item).toMatchObject([{ id: Number(generatorId) }]);
});

test('a request with a target of its own names no tag and no limit, in a list with a type of its own', async () => {
  const generatorId = await optimize('Autumn', {
    itemTarget: 'Custom: Small',
    itemTargetTagId: '',
    itemPolicyValue: 0,
  });
  const [request] = (await getPlaylistGenerator(owner, { playlistId, generatorId })).generators;
  expect(request).toMatchObject({ target: 'Custom: Small', policy: { scope: 'all', unwatched: false } });
  expect([request?.targetTagId, request?.policy?.value]).toEqual([undefined, undefined]);
  expect((await listPlaylists(owner, { type: 42 })).items[0]?.playlistType).toBe('backgroundProcessing');
});

test('items of a request are left out and taken in again', async () => {
  const generatorId = await optimize('Signals');
  house.wait(3000);
  const metadataId = String(house.idOf('Alpha'));
  const states = async (): Promise<unknown> =>
    (await inBothForms((options) => getPlaylistGeneratorItems(owner, { playlistId, generatorId }, options))).items.map(
      ({ processingState }) => processingState,
    );
  await refreshPlaylist(owner, { playlistId, generatorId, metadataId, action: 'disable' });
  expect(await states()).toEqual(['disabled', 'processed']);
  expect(house.item('Alpha').media).toHaveLength(1);
  await refreshPlaylist(owner, { playlistId, generatorId, metadataId, action: 'enable' });
  house.wait(3000);
  expect(await states()).toEqual(['processed', 'processed']);
});

test('only some unwatched ones are taken where that is asked for', async () => {
  await optimize('Signals', { itemPolicyScope: 'count', itemPolicyValue: 1, itemPolicyUnwatched: true });
  house.wait(3000);
  expect(['Alpha', 'Beta'].map((title) => house.item(title).media.length)).toEqual([2, 1]);
});

test('a request is renamed, and deleted with its versions', async () => {
  const generatorId = await optimize('Autumn');
  await optimize('Winter');
  house.wait(3000);
  await modifyPlaylistGenerator(owner, { playlistId, generatorId, itemTitle: 'Other' });
  expect((await getPlaylistGenerator(owner, { playlistId, generatorId })).generators[0]?.title).toBe('Other');
  await deletePlaylistItem(owner, { playlistId, generatorId });
  expect(house.item('Autumn').media).toHaveLength(1);
  await deletePlaylistGenerators(owner, { type: 42 });
  expect(house.item('Winter').media).toHaveLength(2);
  expect(await house.send('GET', `/playlists/${playlistId}/items/${generatorId}`)).toBe(404);
});

test('what is still to be made waits while the queue is paused, and says which request it is of', async () => {
  await house.send('PUT', '/:/prefs?BackgroundQueueIdlePaused=1');
  const generatorId = await optimize('Autumn', { itemTarget: '', itemTargetTagId: '1' });
  house.wait(3000);
  const waiting = await inBothForms((options) => getPlayQueue(owner, { playQueueId: '1' }, options));
  expect(waiting.items).toMatchObject([
    { generatorId, playlistId, generatorType: 42, target: 'Optimized for Mobile', targetTagId: '1', userId: '1' },
  ]);
  await house.send('PUT', '/:/prefs?BackgroundQueueIdlePaused=0');
  house.wait(3000);
  expect((await getPlayQueue(owner, { playQueueId: '1' })).items).toEqual([]);
  expect(house.item('Autumn').media).toMatchObject([{}, { fields: { target: 'Optimized for Mobile' } }]);
});
