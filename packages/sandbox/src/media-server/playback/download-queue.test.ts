import type { PlexClient } from 'plexjs';
import {
  addDownloadQueueItems,
  createDownloadQueue,
  getDownloadQueue,
  getDownloadQueueMedia,
  getItemDecision,
  listDownloadQueueItems,
  removeDownloadQueueItems,
  restartProcessingDownloadQueueItems,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import type { Notification } from '../../world/bus.ts';
import { forms, playerOn, refuseDrift } from '../../testing/player.ts';

let sandbox: Sandbox;
let phone: PlexClient;
let key: string;

beforeEach(() => {
  sandbox = createSandbox();
  phone = playerOn(sandbox, 'phone');
  const film = [...sandbox.world.tables.items.values()].find(
    ({ media: [media] }) => media?.fields.container === 'mp4',
  )!;
  key = `/library/metadata/${film.id}`;
});

afterEach(refuseDrift);

const queueId = '1';

describe.each(forms)('in %s', (_, form) => {
  test('an item is decided on, converted, and then there to be taken along', async () => {
    expect((await createDownloadQueue(phone, {}, form)).downloadQueues).toMatchObject([
      { id: queueId, itemCount: 0, status: 'done' },
    ]);
    const { addedQueueItems } = await addDownloadQueueItems(phone, { queueId, keys: [key] }, form);
    expect(addedQueueItems).toMatchObject([{ id: '1', key }]);
    const look = async (): Promise<unknown> =>
      (await listDownloadQueueItems(phone, { queueId }, form)).downloadQueueItems;
    expect(await look()).toMatchObject([{ id: '1', status: 'deciding', decisionResult: {} }]);
    await expect(getItemDecision(phone, { queueId, itemId: '1' }, form)).rejects.toMatchObject({ status: 400 });
    await expect(getDownloadQueueMedia(phone, { queueId, itemId: '1' })).rejects.toMatchObject({ status: 503 });

    sandbox.world.clock.advance(2000);
    expect(await look()).toMatchObject([
      {
        status: 'processing',
        decisionResult: { generalDecisionCode: 1001 },
        transcodeSession: {
          context: 'static',
          container: 'mp4',
          sourceAudioCodec: 'aac',
          audioChannels: 1,
          width: 640,
        },
      },
    ]);
    expect((await getDownloadQueue(phone, { queueId }, form)).downloadQueues).toMatchObject([
      { status: 'processing', itemCount: 1 },
    ]);
    expect(await getItemDecision(phone, { queueId, itemId: '1' }, form)).toMatchObject({
      generalDecisionCode: 1001,
      items: [{ media: [{ selected: true }] }],
    });

    sandbox.world.clock.advance(60_000);
    expect(await look()).toMatchObject([{ status: 'available' }]);
    const file = await getDownloadQueueMedia(phone, { queueId, itemId: '1' });
    expect(file.headers.get('content-type')).toBe('video/mp4');
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100_000);
  });
});

test('a track becomes the sound that a player of music can read', async () => {
  const track = [...sandbox.world.tables.items.values()].find(({ type }) => type === 'track')!;
  await createDownloadQueue(phone);
  const profile = 'add-transcode-target(type=musicProfile&context=static&protocol=http&container=aac&audioCodec=aac)';
  const keys = [`/library/metadata/${track.id}`];
  await addDownloadQueueItems(phone, {
    queueId,
    keys,
    musicBitrate: 96,
    clientProfileName: 'Generic',
    clientProfileExtra: profile,
  });
  sandbox.world.clock.advance(2000);
  expect((await listDownloadQueueItems(phone, { queueId })).downloadQueueItems).toMatchObject([
    { status: 'processing', transcodeSession: { container: 'aac', audioDecision: 'transcode', audioCodec: 'aac' } },
  ]);
});

test('its activity tells how far it is', async () => {
  const told: Notification[] = [];
  sandbox.world.bus.listen((notification) => told.push(notification));
  await createDownloadQueue(phone);
  await addDownloadQueueItems(phone, { queueId, keys: [key], directPlay: true });
  sandbox.world.clock.advance(10_000);
  expect(told.filter(({ type }) => type === 'activity').map(({ entries: [entry] }) => entry)).toMatchObject([
    { event: 'started', Activity: { type: 'media.download', progress: 0 } },
    { event: 'updated' },
    { event: 'ended', Activity: { progress: 100 } },
  ]);
});

test('the same wish is the same entry, and a queue is of one player and account', async () => {
  await createDownloadQueue(phone);
  await addDownloadQueueItems(phone, { queueId, keys: [key] });
  expect((await addDownloadQueueItems(phone, { queueId, keys: [key] })).addedQueueItems).toMatchObject([{ id: '1' }]);
  expect(
    (await addDownloadQueueItems(phone, { queueId, keys: [key], videoResolution: '320x180' })).addedQueueItems,
  ).toMatchObject([{ id: '2' }]);
  expect((await createDownloadQueue(phone)).downloadQueues).toMatchObject([{ id: '1', itemCount: 2 }]);
  expect((await createDownloadQueue(playerOn(sandbox, 'tablet'))).downloadQueues).toMatchObject([{ id: '2' }]);
});

test('what cannot be had goes wrong, and can be begun anew or taken out', async () => {
  await createDownloadQueue(phone);
  await addDownloadQueueItems(phone, { queueId, keys: [key], clientProfileName: 'Generic' });
  sandbox.world.clock.advance(2000);
  expect((await getDownloadQueue(phone, { queueId })).downloadQueues).toMatchObject([{ status: 'error' }]);
  await restartProcessingDownloadQueueItems(phone, { queueId, itemId: ['1'] });
  expect((await listDownloadQueueItems(phone, { queueId })).downloadQueueItems).toMatchObject([{ status: 'deciding' }]);
  await removeDownloadQueueItems(phone, { queueId, itemId: ['1'] });
  expect((await listDownloadQueueItems(phone, { queueId })).downloadQueueItems).toEqual([]);
  await expect(removeDownloadQueueItems(phone, { queueId, itemId: ['1'] })).rejects.toMatchObject({ status: 404 });
  await expect(getDownloadQueue(phone, { queueId: '9' })).rejects.toMatchObject({ status: 404 });
});
