import type { PlexClient } from 'plexjs';
import {
  deleteHistory,
  getContinueWatchingItems,
  getHistoryItem,
  listPlaybackHistory,
  report,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { forms, playerOn, refuseDrift } from '../../testing/player.ts';
import type { ItemRecord } from '../../world/records.ts';
import { addHistory } from './history-record.ts';

let sandbox: Sandbox;
let owner: PlexClient;
let episodes: readonly ItemRecord[];

beforeEach(() => {
  sandbox = createSandbox();
  owner = playerOn(sandbox, 'sofa');
  episodes = [...sandbox.world.tables.items.values()].filter(({ type }) => type === 'episode').slice(0, 3);
});

afterEach(refuseDrift);

/** Writes down that the episodes were played, one a minute. */
const played = (): void => {
  for (const [index, item] of episodes.entries())
    addHistory(sandbox.world, { item, accountId: 1, deviceId: 1, viewedAt: 1_700_000_000 + 60 * index });
};
const ids = (...indexes: number[]): string[] => indexes.map((index) => String(episodes[index]!.id));

describe.each(forms)('in %s', (_, form) => {
  test('half of an episode is watched, gone on with elsewhere, finished, and no longer to be gone on with', async () => {
    const episode = episodes[1]!;
    const { id: ratingKey } = episode;
    const duration = Number(episode.fields.duration);
    const waiting = async (): Promise<unknown[]> =>
      (await getContinueWatchingItems(owner, {}, form)).items.map((item) => item.ratingKey);
    await report(owner, { ratingKey, state: 'playing', time: duration * 0.2, duration }, form);
    await report(owner, { ratingKey, state: 'stopped', time: duration * 0.5, duration }, form);
    expect(await waiting()).toContain(String(ratingKey));

    const bed = playerOn(sandbox, 'bed');
    await report(bed, { ratingKey, state: 'playing', time: duration * 0.5, duration }, form);
    await report(bed, { ratingKey, state: 'playing', time: duration * 0.95, duration }, form);
    await report(bed, { ratingKey, state: 'stopped', time: duration, duration }, form);
    expect(await waiting()).not.toContain(String(ratingKey));
    expect(await waiting()).toContain(ids(2)[0]);
  });

  test('the history can be filtered, sorted and paged', async () => {
    played();
    const list = async (query: object): Promise<unknown[]> =>
      (await listPlaybackHistory(owner, query, form)).items.map(({ ratingKey }) => ratingKey);
    expect(await list({ sort: ['viewedAt:desc'] })).toEqual(ids(2, 1, 0));
    expect(await list({ viewedSince: new Date(1_700_000_060_000) })).toEqual(ids(1, 2));
    expect(await list({ viewedUntil: new Date(1_700_000_000_000) })).toEqual(ids(0));
    expect(await list({ metadataItemId: ids(1)[0] })).toEqual(ids(1));
    expect(await list({ librarySectionId: '99' })).toEqual([]);
    expect(await list({ accountId: '2' })).toEqual([]);
    const page = await listPlaybackHistory(owner, { containerStart: 1, containerSize: 1 }, form);
    expect([page.size, page.totalSize, page.items.map(({ ratingKey }) => ratingKey)]).toEqual([1, 3, ids(1)]);
  });

  test('an entry outlives its item, without its keys, until it is deleted', async () => {
    played();
    sandbox.world.tables.items.delete(episodes[0]!.id);
    const { items } = await getHistoryItem(owner, { historyId: '1' }, form);
    expect(items).toMatchObject([{ historyKey: '/status/sessions/history/1', title: episodes[0]!.title }]);
    await deleteHistory(owner, { historyId: '1' }, form);
    await expect(getHistoryItem(owner, { historyId: '1' }, form)).rejects.toMatchObject({ status: 404 });
    await expect(deleteHistory(owner, { historyId: '1' }, form)).rejects.toMatchObject({ status: 404 });
  });
});
