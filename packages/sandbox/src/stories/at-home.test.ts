import { PlexConnectionError } from 'plexjs';
import {
  addPlaylistItems,
  createPlaylist,
  createSubscription,
  getContinueWatching,
  getIdentity,
  getMetadataItem,
  getPlaylistItems,
  getScheduledRecordings,
  getSections,
  getSubscription,
  listContent,
  listPlaybackHistory,
  listSessions,
  mediaProviderEpgWatchnowAll,
  movePlaylistItem,
  report,
} from 'plexjs/operations';
import { afterEach, describe, expect, test } from 'vitest';
import type { LibraryDescription } from '../seed/description.ts';
import { clear, ways } from '../testing/ways.ts';

const hour = 3_600_000;

const library: LibraryDescription = {
  sections: [
    {
      type: 'show',
      title: 'Shows',
      items: [
        {
          title: 'Signals',
          children: [
            {
              title: 'Season 1',
              children: [
                { title: 'Alpha', ratingKey: 11, duration: hour },
                { title: 'Beta', ratingKey: 12, duration: hour },
                { title: 'Gamma', ratingKey: 13, duration: hour },
              ],
            },
          ],
        },
      ],
    },
  ],
};

afterEach(clear);

describe.each(ways)('$name', ({ set }) => {
  test('half of an episode is watched on one device, the rest on another; then it is no longer to be continued', async () => {
    const { sandbox, client } = await set({ library });
    const [sofa, bed] = [client('sofa', sandbox.serverToken), client('bed', sandbox.serverToken)];
    const tell = (device: typeof sofa, state: string, share: number): PromiseLike<unknown> =>
      report(device, { ratingKey: '13', key: '/library/metadata/13', state, time: share * hour, duration: hour });
    const toContinue = async (): Promise<unknown[]> =>
      (await getContinueWatching(bed)).hubs.flatMap(({ items }) => items.map(({ title }) => title));

    await tell(sofa, 'playing', 0);
    await tell(sofa, 'playing', 0.4);
    expect((await listSessions(bed)).items).toMatchObject([{ title: 'Gamma', player: { machineIdentifier: 'sofa' } }]);
    await tell(sofa, 'stopped', 0.5);
    expect((await listSessions(bed)).items).toEqual([]);
    expect(await toContinue()).toEqual(['Gamma']);

    const [half] = (await getMetadataItem(bed, { ids: '13' })).items;
    expect(half).toMatchObject({ viewOffset: hour / 2 });
    await tell(bed, 'playing', 0.5);
    await tell(bed, 'playing', 0.95);
    await tell(bed, 'stopped', 0.99);
    expect((await getMetadataItem(sofa, { ids: '13' })).items).toMatchObject([{ viewCount: 1 }]);
    expect(await toContinue()).toEqual([]);
    expect((await listPlaybackHistory(sofa)).items).toMatchObject([{ title: 'Gamma' }]);
  });

  test('a playlist grows and is put in another order', async () => {
    const { sandbox, client } = await set({ library });
    const owner = client('desk', sandbox.serverToken);
    const { machineIdentifier = '' } = await getIdentity(owner);
    const uriOf = (id: number): string =>
      `server://${machineIdentifier}/com.plexapp.plugins.library/library/metadata/${id}`;
    const made = await createPlaylist(owner, { title: 'Later', type: 'video', smart: false, uri: uriOf(11) });
    const playlistId = String(made.items[0]?.ratingKey);
    await addPlaylistItems(owner, { playlistId, uri: uriOf(12) });
    await addPlaylistItems(owner, { playlistId, uri: uriOf(13) });
    const entries = async (): Promise<readonly { title?: string; playlistItemId?: string }[]> =>
      (await getPlaylistItems(owner, { playlistId })).items;
    expect((await entries()).map(({ title }) => title)).toEqual(['Alpha', 'Beta', 'Gamma']);
    const [first, , third] = await entries();
    await movePlaylistItem(owner, {
      playlistId,
      playlistItemId: third!.playlistItemId!,
      after: first!.playlistItemId!,
    });
    expect((await entries()).map(({ title }) => title)).toEqual(['Alpha', 'Gamma', 'Beta']);
  });

  test('a programme is recorded from live television, and then is in the library', async () => {
    const { sandbox, client } = await set({ now: () => Date.UTC(2026, 5, 1, 12, 10) });
    const { clock } = sandbox.world;
    const owner = client('sofa', sandbox.serverToken);
    const { items } = await mediaProviderEpgWatchnowAll(owner, { identifier: 'cloud', deviceId: '2' });
    const film = items.find(({ type }) => type === 'movie')!;
    const before = await total(owner, 'movie');
    const { subscriptions } = await createSubscription(owner, { type: 1, hints: { guid: film.guid! } });
    const [grab] = (await getScheduledRecordings(owner)).grabs;
    clock.advance(grab!.endsAt!.getTime() - clock.now() + 1000);
    const { subscriptions: after } = await getSubscription(owner, {
      subscriptionId: subscriptions[0]!.key!,
      includeGrabs: true,
    });
    expect(after[0]!.grabs).toMatchObject([{ id: grab!.id, status: 'complete' }]);
    expect(await total(owner, 'movie')).toBe(before + 1);
  });

  test('a network that fails is told of, and does not change what is asked again', async () => {
    const { sandbox, client } = await set({ library });
    const owner = client('sofa', sandbox.serverToken);
    sandbox.faults.add({ reset: true, times: 1 });
    sandbox.faults.add({ match: { path: '/library/*' }, status: 503, headers: { 'Retry-After': '0' }, times: 1 });
    sandbox.faults.add({ match: { path: '/library/*' }, truncate: 20, times: 1 });
    await expect(getIdentity(owner)).rejects.toBeInstanceOf(PlexConnectionError);
    await expect(getSections(owner)).rejects.toMatchObject({ status: 503 });
    const { sections } = await getSections(owner, {}, { retry: { limit: 2 } });
    expect(sections.map(({ title }) => title)).toEqual(['Shows']);
    expect(sandbox.log.list().filter(({ operation }) => operation === 'getSections')).toHaveLength(3);
  });
});

/** How many items of a kind there are. */
async function total(owner: Parameters<typeof getSections>[0], type: string): Promise<number> {
  const { sections } = await getSections(owner);
  const counts = await Promise.all(
    sections.filter((section) => section.type === type).map(({ key }) => listContent(owner, { sectionId: key! })),
  );
  return counts.reduce((sum, { items }) => sum + items.length, 0);
}
