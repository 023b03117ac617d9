import type { PlexClient } from 'plexjs';
import {
  cancelGrab,
  getLiveTVSession,
  getSessions,
  listProviders,
  mediaProviderEpgChannels,
  mediaProviderEpgDiscover,
  mediaProviderEpgGrid,
  mediaProviderEpgMetadata,
  mediaProviderEpgSearch,
  mediaProviderEpgWatchnow,
  mediaProviderEpgWatchnowAll,
  tuneChannel,
} from 'plexjs/operations';
import type { Episode, Item, Media } from 'plexjs/models';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl, forms, playerOn, refuseDrift } from '../../testing/player.ts';

let sandbox: Sandbox;
let sofa: PlexClient;

beforeEach(() => {
  sandbox = createSandbox({ now: () => Date.UTC(2026, 5, 1, 12, 10) });
  sofa = playerOn(sandbox, 'sofa');
});

afterEach(refuseDrift);

/** The first version of what airs. */
const airingOf = (item: Item): Media => (item as Episode).media[0]!;

/** When programmes air, what begins first first, in milliseconds. */
const spans = (items: readonly Item[]): readonly (readonly number[])[] =>
  items
    .flatMap((item) => (item as Episode).media)
    .map(({ beginsAt, endsAt }) => [beginsAt!.getTime(), endsAt!.getTime()])
    .sort(([a], [b]) => a! - b!);

const guide = { identifier: 'cloud', deviceId: '2' } as const;
const dvrId = '2';
const bytesOf = async (path: string): Promise<[number, number]> => {
  const answer = await sandbox.fetch(baseUrl + path, { headers: { 'X-Plex-Token': sandbox.serverToken } });
  return [answer.status, (await answer.arrayBuffer()).byteLength];
};

describe.each(forms)('in %s', (_, form) => {
  test('the guide knows what airs on a channel all day, without a gap', async () => {
    const { channels } = await mediaProviderEpgChannels(sofa, guide, form);
    expect(channels).toHaveLength(6);
    const grid = await mediaProviderEpgGrid(
      sofa,
      { ...guide, channelGridKey: channels[3]!.gridKey!, date: '2026-01-31' },
      form,
    );
    const times = spans(grid.items);
    expect(times).toHaveLength(12);
    expect(times.slice(1).map(([begin]) => begin)).toEqual(times.slice(0, -1).map(([, end]) => end));
    expect(times[0]![0]).toBe(Date.UTC(2026, 0, 31));
  });

  test('the provider has its views, and the choices of channels of its grid', async () => {
    const { providers } = await listProviders(sofa, {}, form);
    const provider = providers.find(({ providerIdentifier }) => providerIdentifier === 'tv.plex.providers.epg.cloud');
    const feature = (type: string) => provider!.features.find((one) => one.type === type)!;
    expect(feature('content').directories).toMatchObject([
      { pivots: [{ id: 'dvr.whatson', type: 'hub' }, { type: 'view' }, { type: 'view' }, { type: 'view' }] },
      { type: 'mixed', icon: '/:/resources/dvr/dvr-watchnow-icon.png' },
    ]);
    const choices = feature('grid').gridChannelFilters;
    expect(choices).toMatchObject([{ title: 'Entertainment' }, { title: 'Movies' }]);
    const genre = choices[1]!.genreRatingKey!;
    expect((await mediaProviderEpgChannels(sofa, { ...guide, genre }, form)).channels).toMatchObject([
      { callSign: 'KFLM' },
      { callSign: 'KFLM2' },
    ]);
  });

  test('the guide knows what all channels air in a span of time', async () => {
    const [beginsUntil, endsFrom] = [new Date(Date.UTC(2026, 5, 1, 13)), new Date(Date.UTC(2026, 5, 1, 12))];
    const { items } = await mediaProviderEpgGrid(sofa, { ...guide, beginsUntil, endsFrom }, form);
    const times = spans(items);
    expect(times.at(-1)![0]).toBe(beginsUntil.getTime());
    expect(Math.min(...times.map(([, end]) => end!))).toBe(endsFrom.getTime());
    const channels = items.flatMap((item) => (item as Episode).media.map(({ channelVcn }) => channelVcn));
    expect(new Set(channels).size).toBe(6);
    const films = await mediaProviderEpgGrid(sofa, { ...guide, beginsUntil, endsFrom, type: 1 }, form);
    expect(films.items.map(({ type }) => type)).toContain('movie');
    expect(new Set(films.items.map(({ type }) => type)).size).toBe(1);
    await expect(mediaProviderEpgGrid(sofa, guide, form)).rejects.toMatchObject({ status: 400 });
  });

  test('the guide has hubs, is searched, and knows a programme with all its airings', async () => {
    const { hubs } = await mediaProviderEpgDiscover(sofa, { ...guide, count: 4 }, form);
    expect(hubs).toMatchObject([
      { hubIdentifier: 'tv.whatson', size: 4, more: true },
      { hubIdentifier: 'tv.startingsoon', size: 4, more: true },
    ]);
    const found = await mediaProviderEpgSearch(sofa, { ...guide, query: 'night ferry', limit: 2 }, form);
    expect(found.hubs).toMatchObject([
      { type: 'movie', size: 0 },
      { type: 'episode', items: [{ grandparentTitle: 'Night Ferry' }, { grandparentTitle: 'Night Ferry' }] },
    ]);
    const guid = found.hubs[1]!.items[0]!.guid!;
    const { items } = await mediaProviderEpgMetadata(sofa, { ...guide, guid }, form);
    expect(items).toMatchObject([{ guid }]);
    expect(spans(items).length).toBeGreaterThan(1);
  });

  test('what the guide names is in the guide', async () => {
    const { hubs } = await mediaProviderEpgDiscover(sofa, { ...guide, count: 4 }, form);
    const episodes = hubs.flatMap(({ items }) => items).filter(({ type }) => type === 'episode') as Episode[];
    const [{ grandparentGuid, grandparentTitle }] = episodes as [Episode];
    const { items } = await mediaProviderEpgMetadata(sofa, { ...guide, guid: grandparentGuid! }, form);
    expect(items).toMatchObject([{ type: 'show', title: grandparentTitle }]);
    const answer = await sandbox.fetch(baseUrl + hubs[0]!.hubKey!, {
      headers: { 'X-Plex-Token': sandbox.serverToken, Accept: 'application/json' },
    });
    expect(await answer.json()).toMatchObject({ MediaContainer: { size: 4 } });
  });

  test('what is on now is on now', async () => {
    expect((await mediaProviderEpgWatchnow(sofa, guide, form)).types).toMatchObject([
      { type: 'movie' },
      { type: 'episode', active: true },
    ]);
    const { items } = await mediaProviderEpgWatchnowAll(sofa, guide, form);
    expect(items.map(airingOf).map(({ onAir }) => onAir)).toEqual(Array(6).fill(true));
    // It names a file all the same, which is not there before it is recorded.
    const { key } = airingOf(items[0]!).parts[0]!;
    expect(key).toMatch(/^\/library\/parts\/\d+\/0\/file$/);
    expect((await bytesOf(key!))[0]).toBe(404);
  });

  test('a channel is tuned to, watched, and left', async () => {
    const { subscriptions } = await tuneChannel(sofa, { dvrId, channel: '2.1', sessionIdentifier: 'eve' }, form);
    const [grab] = subscriptions[0]!.grabs;
    expect(grab).toMatchObject({ status: 'inprogress', rolling: true, item: { live: true } });
    const {
      items: [live],
    } = await getSessions(sofa, {}, form);
    const {
      uuid,
      parts: [part],
    } = airingOf(live!);
    expect(part!.key).toMatch(new RegExp(`^/livetv/sessions/${uuid}/eve/index\\.m3u8`));
    expect((await bytesOf(part!.key!))[0]).toBe(200);
    expect(await bytesOf(`/livetv/sessions/${uuid}/eve/00002.ts`)).toEqual([200, 59_220]);
    expect((await bytesOf(`/livetv/sessions/${uuid}/eve/00009.ts`))[0]).toBe(404);
    expect((await bytesOf(`/livetv/sessions/${uuid}/adam/index.m3u8`))[0]).toBe(404);
    sandbox.world.clock.advance(60_000);
    expect((await bytesOf(`/livetv/sessions/${uuid}/eve/00009.ts`))[0]).toBe(200);
    await cancelGrab(sofa, { operationId: grab!.id! }, form);
    await expect(getLiveTVSession(sofa, { sessionId: uuid! }, form)).rejects.toMatchObject({ status: 404 });
  });
});

test('a tuner is shared by those who watch the same, and taken by those who do not', async () => {
  const watch = (channel: string, sessionIdentifier: string): Promise<unknown> =>
    tuneChannel(sofa, { dvrId, channel, sessionIdentifier });
  await watch('2.1', 'one');
  await watch('2.1', 'two');
  await watch('5.1', 'three');
  await expect(watch('7.1', 'four')).rejects.toMatchObject({ status: 500 });
  expect((await getSessions(sofa)).items).toHaveLength(2);
  sandbox.world.clock.advance(181_000);
  expect((await getSessions(sofa)).items).toEqual([]);
  await expect(watch('99', 'five')).rejects.toMatchObject({ status: 404 });
});
