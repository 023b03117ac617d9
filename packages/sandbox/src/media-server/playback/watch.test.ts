import type { PlexClient } from 'plexjs';
import {
  getMetadataChildren,
  getMetadataItem,
  listPlaybackHistory,
  markPlayed,
  markPlayedByGet,
  markUnplayed,
  removeFromContinueWatching,
  setRating,
  unscrobble,
  updatePlayProgress,
  updatePlayProgressByGet,
} from 'plexjs/operations';
import type { Show } from 'plexjs/models';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { forms, playerOn, refuseDrift } from '../../testing/player.ts';
import type { WebhookEvent } from '../../world/bus.ts';
import type { ItemRecord, ItemType } from '../../world/records.ts';

let sandbox: Sandbox;
let owner: PlexClient;
let webhooks: WebhookEvent[];

beforeEach(() => {
  sandbox = createSandbox();
  owner = playerOn(sandbox, 'sofa');
  webhooks = [];
  sandbox.world.bus.listenToWebhooks((event) => webhooks.push(event));
});

afterEach(refuseDrift);

const identifier = 'com.plexapp.plugins.library';
const first = (type: ItemType): ItemRecord =>
  [...sandbox.world.tables.items.values()].find((item) => item.type === type)!;

describe.each(forms)('in %s', (_, form) => {
  test('a film counts how often it was marked, and forgets it', async () => {
    const key = String(first('movie').id);
    const look = async (): Promise<object> => (await getMetadataItem(owner, { ids: key }, form)).items[0]!;
    await markPlayed(owner, { identifier, key }, form);
    await markPlayedByGet(owner, { key }, form);
    expect(await look()).toMatchObject({ viewCount: 2, lastViewedAt: expect.any(Date) as Date });
    expect((await listPlaybackHistory(owner, { metadataItemId: key }, form)).items).toEqual([]);
    await unscrobble(owner, { identifier, key }, form);
    expect(await look()).not.toMatchObject({ viewCount: expect.any(Number) as number });
  });

  test('a show is marked with all that is in it', async () => {
    const { id } = first('show');
    const leaves = sandbox.world.hierarchy.leavesOf(id).length;
    const look = async (): Promise<Show> => (await getMetadataItem(owner, { ids: id }, form)).items[0] as Show;
    await markPlayed(
      owner,
      { identifier, uri: `server://${sandbox.machineIdentifier}/${identifier}/library/metadata/${id}` },
      form,
    );
    expect(await look()).toMatchObject({ leafCount: leaves, viewedLeafCount: leaves, viewCount: leaves });
    const {
      items: [season],
    } = await getMetadataChildren(owner, { ids: id }, form);
    await markUnplayed(owner, { key: season!.ratingKey! }, form);
    const unwatched = sandbox.world.hierarchy.leavesOf(Number(season!.ratingKey)).length;
    expect(await look()).toMatchObject({ viewedLeafCount: leaves - unwatched });
  });

  test('a rating is given, changed and taken away', async () => {
    const key = String(first('movie').id);
    const rating = async (): Promise<unknown> =>
      ((await getMetadataItem(owner, { ids: key }, form)).items[0] as { userRating?: number }).userRating;
    await setRating(owner, { identifier, key, rating: 8.5 }, form);
    expect(await rating()).toBe(8.5);
    await setRating(owner, { identifier, key, rating: 0 }, form);
    expect(await rating()).toBe(0);
    await setRating(owner, { identifier, key, rating: -1 }, form);
    expect(await rating()).toBeUndefined();
    expect(webhooks.filter(({ event }) => event === 'media.rate').map(({ payload }) => payload.rating)).toEqual([
      '8.5',
      '0',
    ]);
    await expect(setRating(owner, { identifier, key, rating: 11 }, form)).rejects.toMatchObject({ status: 400 });
    await expect(
      setRating(owner, { identifier, key, rating: 5, ratedAt: new Date(sandbox.world.clock.now() + 60_000) }, form),
    ).rejects.toMatchObject({ status: 400 });
    await expect(setRating(owner, { identifier, key: '999999', rating: 5 }, form)).rejects.toMatchObject({
      status: 404,
    });
  });
});

test('a resume point is kept from a little behind the beginning on, and never marks an item', async () => {
  const { id, fields } = first('movie');
  const duration = Number(fields.duration);
  const key = String(id);
  const state = (): unknown => sandbox.world.tables.states.get(`1:${id}`);
  await updatePlayProgress(owner, { key, time: 0, state: 'stopped' });
  await updatePlayProgress(owner, { key, time: Math.round(duration * 0.01), state: 'stopped' });
  expect(state()).toBeUndefined();
  await updatePlayProgressByGet(owner, { key, time: Math.round(duration * 0.99), state: 'stopped' });
  expect(state()).toEqual({ viewOffset: Math.round(duration * 0.99), lastViewedAt: expect.any(Number) as number });
});

test('what accounts watch and rate is theirs alone', async () => {
  sandbox.world.tables.accounts.set(77, { id: 77, name: 'guest', scope: 'shared', token: 'guest-token' });
  const guest = playerOn(sandbox, 'bed', { token: 'guest-token' });
  const key = String(first('movie').id);
  await markPlayed(guest, { identifier, key });
  await setRating(guest, { identifier, key, rating: 3 });
  expect((await getMetadataItem(owner, { ids: key })).items[0]).not.toMatchObject({ userRating: 3 });
  expect((await getMetadataItem(guest, { ids: key })).items[0]).toMatchObject({ userRating: 3, viewCount: 1 });
});

test('an item leaves what is watched on until it is played again', async () => {
  const { id, fields } = first('movie');
  const time = Math.round(Number(fields.duration) / 2);
  const dismissed = (): boolean => sandbox.world.tables.dismissals.get(`1:${id}`) !== undefined;
  await updatePlayProgress(owner, { key: String(id), time, state: 'stopped' });
  await removeFromContinueWatching(owner, { ratingKey: String(id) });
  expect(dismissed()).toBe(true);
  await updatePlayProgress(owner, { key: String(id), time, state: 'stopped' });
  expect(dismissed()).toBe(false);
});

test('what is not there cannot be marked', async () => {
  await expect(markPlayed(owner, { identifier, key: '999999' })).rejects.toMatchObject({ status: 404 });
  await expect(markPlayed(owner, { identifier })).rejects.toMatchObject({ status: 400 });
});
