import type { PlexClient } from 'plexjs';
import {
  addToPlayQueue,
  clearPlayQueue,
  createPlayQueue,
  deletePlayQueueItem,
  getPlayQueue,
  movePlayQueueItem,
  resetPlayQueue,
  shuffle,
  unshuffle,
} from 'plexjs/operations';
import type { PlayQueue } from 'plexjs/models';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl, forms, playerOn, refuseDrift } from '../../testing/player.ts';
import type { ItemRecord, ItemType } from '../../world/records.ts';

let sandbox: Sandbox;
let sofa: PlexClient;

beforeEach(() => {
  sandbox = createSandbox();
  sofa = playerOn(sandbox, 'sofa');
});

afterEach(refuseDrift);

const all = (...types: ItemType[]): ItemRecord[] =>
  [...sandbox.world.tables.items.values()].filter((item) => types.includes(item.type) && item.extraOf === undefined);
const uriOf = (path: string): string => `server://${sandbox.machineIdentifier}/com.plexapp.plugins.library${path}`;
const uriFor = (...items: ItemRecord[]): string => uriOf(`/library/metadata/${items.map(({ id }) => id).join(',')}`);
const largest = (type: ItemType): ItemRecord =>
  all(type).toSorted(
    (a, b) => sandbox.world.hierarchy.leavesOf(b.id).length - sandbox.world.hierarchy.leavesOf(a.id).length,
  )[0]!;
const keysOf = ({ items }: PlayQueue): (string | undefined)[] => items.map(({ ratingKey }) => ratingKey);
const leavesOf = ({ id }: ItemRecord): string[] =>
  sandbox.world.hierarchy.leavesOf(id).map(({ id: leaf }) => String(leaf));

describe.each(forms)('in %s', (_, form) => {
  // What a real server was seen to do, step by step (python-plexapi's tests/test_playqueue.py).
  test('adding, moving, removing and clearing keep what is up next in order', async () => {
    const episodes = all('episode', 'movie').slice(0, 8);
    const [e0, e1, e2] = episodes;
    let queue = await createPlayQueue(sofa, { type: 'video', uri: uriFor(e0!, e1!, e2!) }, form);
    const playQueueId = queue.playQueueId!;
    const names = new Map<string, string>();
    const learn = (): void => {
      for (const { playQueueItemId, ratingKey } of queue.items)
        names.set(playQueueItemId!, `e${episodes.findIndex(({ id }) => String(id) === ratingKey)}`);
    };
    const entry = (name: string): string => [...names].find(([, one]) => one === name)![0];
    const look = (): unknown[] => {
      learn();
      return [
        queue.items.map(({ playQueueItemId }) => names.get(playQueueItemId!)).join(' '),
        names.get(String(queue.playQueueLastAddedItemId)),
        queue.playQueueSelectedMetadataItemId,
        queue.playQueueTotalCount,
      ];
    };
    const add = async (item: ItemRecord, next = false): Promise<PlayQueue> =>
      addToPlayQueue(sofa, { playQueueId, uri: uriFor(item), next }, form);
    const e0Id = String(e0!.id);

    expect(look()).toEqual(['e0 e1 e2', undefined, e0Id, 3]);
    queue = await movePlayQueueItem(sofa, { playQueueId, playQueueItemId: entry('e1') }, form);
    expect(look()).toEqual(['e1 e0 e2', undefined, e0Id, 3]);
    queue = await movePlayQueueItem(sofa, { playQueueId, playQueueItemId: entry('e1'), after: entry('e0') }, form);
    expect(look()).toEqual(['e0 e1 e2', 'e1', e0Id, 3]);
    queue = await add(episodes[3]!);
    expect(look()).toEqual(['e0 e1 e3 e2', 'e3', e0Id, 4]);
    queue = await add(episodes[4]!, true);
    expect(look()).toEqual(['e0 e4 e1 e3 e2', 'e3', e0Id, 5]);
    queue = await add(episodes[5]!);
    expect(look()).toEqual(['e0 e4 e1 e3 e5 e2', 'e5', e0Id, 6]);
    queue = await deletePlayQueueItem(sofa, { playQueueId, playQueueItemId: entry('e3') }, form);
    expect(look()).toEqual(['e0 e4 e1 e5 e2', 'e5', e0Id, 5]);
    queue = await clearPlayQueue(sofa, { playQueueId }, form);
    expect(look()).toEqual(['e0', undefined, e0Id, 1]);
    queue = await add(episodes[7]!);
    expect(look()).toEqual(['e0 e7', 'e7', e0Id, 2]);
    expect(queue.playQueueVersion).toBe(9);
  });

  test('shuffling keeps what plays, and can be undone', async () => {
    const show = largest('show');
    const queue = await createPlayQueue(sofa, { type: 'video', uri: uriFor(show), key: leavesOf(show)[2]! }, form);
    const { playQueueId = '' } = queue;
    const shuffled = await shuffle(sofa, { playQueueId }, form);
    expect(shuffled).toMatchObject({ playQueueShuffled: true, playQueueSelectedItemId: queue.playQueueSelectedItemId });
    expect(keysOf(shuffled).toSorted()).toEqual(keysOf(queue).toSorted());
    expect(keysOf(shuffled)).not.toEqual(keysOf(queue));
    const back = await unshuffle(sofa, { playQueueId }, form);
    expect([back.playQueueShuffled, keysOf(back)]).toEqual([false, leavesOf(show)]);
    expect(await resetPlayQueue(sofa, { playQueueId }, form)).toMatchObject({ playQueueSelectedItemOffset: 0 });
  });
});

describe('a queue can be made of', () => {
  test('an album, which goes up next as a whole and cannot be shuffled', async () => {
    const album = largest('album');
    const queue = await createPlayQueue(sofa, { type: 'audio', uri: uriFor(album) });
    expect(keysOf(queue)).toEqual(leavesOf(album));
    expect(queue.playQueueLastAddedItemId).toBe(queue.items.at(-1)!.playQueueItemId);
    await expect(shuffle(sofa, { playQueueId: queue.playQueueId! })).rejects.toMatchObject({ status: 400 });
  });

  test('an album, from one of its tracks on', async () => {
    const album = largest('album');
    const queue = await createPlayQueue(sofa, {
      type: 'audio',
      uri: uriFor(album),
      key: `/library/metadata/${leavesOf(album)[1]}`,
    });
    expect(queue).toMatchObject({
      playQueueSelectedItemOffset: 1,
      playQueueSelectedMetadataItemId: leavesOf(album)[1],
    });
    expect(queue.playQueueLastAddedItemId).toBeUndefined();
  });

  test('an episode and what follows it', async () => {
    const show = largest('show');
    const [, second] = sandbox.world.hierarchy.leavesOf(show.id);
    const queue = await createPlayQueue(sofa, { type: 'video', uri: uriFor(second!), continuous: true });
    expect(keysOf(queue)).toEqual(leavesOf(show).slice(1));
  });

  test('the list of a library', async () => {
    const section = all('movie')[0]!.sectionId;
    const uri = uriOf(`/library/sections/${section}/all?type=1&sort=titleSort`);
    const queue = await createPlayQueue(sofa, { type: 'video', uri, limit: 3 });
    expect([queue.playQueueTotalCount, queue.playQueueSourceUri]).toEqual([3, uri]);
  });

  test('what a library URI names', async () => {
    const [film] = all('movie');
    const key = `/library/metadata/${film!.id}`;
    for (const uri of [
      `library:///directory/${encodeURIComponent(key)}`,
      `library://any/item${key}`,
      `library://any/item/${encodeURIComponent(key)}`,
    ])
      expect(keysOf(await createPlayQueue(sofa, { type: 'video', uri }))).toEqual([String(film!.id)]);
  });

  test('a film with trailers of others before it', async () => {
    const film = all('movie').find(({ id }) => sandbox.world.hierarchy.extrasOf(id).length === 0);
    const queue = await createPlayQueue(sofa, { type: 'video', uri: uriFor(film!), extrasPrefixCount: 1 });
    expect(queue.items.map(({ type }) => type)).toEqual(['clip', 'movie']);
  });

  test('a station, even where it has nothing to play', async () => {
    const uri = uriOf(`/library/metadata/${all('movie')[0]!.id}/station/test`);
    const queue = await createPlayQueue(sofa, { type: 'audio', uri });
    expect(queue).toMatchObject({ playQueueTotalCount: 0, playQueueSourceUri: uri, items: [] });
    const { playQueueId = '' } = queue;
    expect(await getPlayQueue(sofa, { playQueueId })).toMatchObject({ playQueueId, items: [] });
    const [artist] = all('artist');
    const radio = await createPlayQueue(sofa, {
      type: 'audio',
      uri: uriOf(`/library/metadata/${artist!.id}/station/any`),
    });
    expect(keysOf(radio)).toEqual(leavesOf(artist!));
  });

  test('nothing that is a bare path, of another server, or not there', async () => {
    for (const uri of [
      '/library/metadata/1',
      'server://other/com.plexapp.plugins.library/library/metadata/1',
      uriOf('/library/metadata/999999'),
    ])
      await expect(createPlayQueue(sofa, { type: 'video', uri })).rejects.toMatchObject({ status: 400 });
  });

  test('nothing for a player without a name', async () => {
    const answer = await sandbox.fetch(
      `${baseUrl}/playQueues?type=video&uri=${encodeURIComponent(uriFor(all('movie')[0]!))}&X-Plex-Token=${sandbox.serverToken}`,
      { method: 'POST' },
    );
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

test('a window shows what is around an entry', async () => {
  const show = largest('show');
  const { playQueueId = '', items } = await createPlayQueue(sofa, { type: 'video', uri: uriFor(show) });
  const center = items[2]!.playQueueItemId!;
  const shown = (queue: PlayQueue): unknown[] => [keysOf(queue), queue.playQueueTotalCount];
  const keys = leavesOf(show);
  expect(shown(await getPlayQueue(sofa, { playQueueId, center, window: 1 }))).toEqual([keys.slice(1, 4), keys.length]);
  expect(shown(await getPlayQueue(sofa, { playQueueId, center, window: 1, includeBefore: false }))).toEqual([
    keys.slice(2, 4),
    keys.length,
  ]);
  expect(shown(await getPlayQueue(sofa, { playQueueId, center, window: 1, includeAfter: false }))).toEqual([
    keys.slice(1, 3),
    keys.length,
  ]);
});

test('queues and entries that there are not are refused', async () => {
  await expect(getPlayQueue(sofa, { playQueueId: '77' })).rejects.toMatchObject({ status: 404 });
  const { playQueueId = '' } = await createPlayQueue(sofa, { type: 'video', uri: uriFor(all('movie')[0]!) });
  await expect(deletePlayQueueItem(sofa, { playQueueId, playQueueItemId: '77' })).rejects.toMatchObject({
    status: 404,
  });
});
