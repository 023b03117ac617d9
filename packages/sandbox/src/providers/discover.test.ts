import type { PlexClient, PlexHost } from 'plexjs';
import { PlexAuthError, PlexNotFoundError } from 'plexjs';
import {
  addToWatchlist,
  createRssFeed,
  getAvailabilities,
  getCommonSenseMedia,
  getDiscoverChildren,
  getAllDiscoverHubs,
  getDiscoverHub,
  getDiscoverHubs,
  getDiscoverPerson,
  getPromotedDiscoverHubs,
  getDiscoverItem,
  getDiscoverProvider,
  getMusicHubs,
  getProviderGrandchildren,
  getProviderItem,
  getProviderReviews,
  getProviderUserState,
  getRssFeed,
  getVodHubs,
  getWatchList,
  matchProviderItem,
  rateDiscover,
  removeFromWatchlist,
  scrobbleProvider,
  searchDiscover,
  unscrobbleProvider,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { meaningOf } from '../testing/meaning.ts';
import { plexClient, rawAnswer, xml } from '../testing/plex-tv-clients.ts';

const lighthouse = '5d776825880197001ec90001';
const apprentice = '6e1f0c00000000000000f001';
const timetable = '6e1f0c00000000000000f002';
const porter = '6e1f0c00000000000000d001';

let sandbox: Sandbox;
let client: PlexClient<PlexHost>;
let time: number;

beforeEach(() => {
  time = Date.parse('2026-03-01T12:00:00Z');
  sandbox = createSandbox({ now: () => time });
  client = plexClient(sandbox, 'a', sandbox.accountToken);
});

describe('the catalogue', () => {
  test('has the items of the library, by the same identifiers, and more', async () => {
    const { items } = await getDiscoverItem(client, { ratingKey: `${lighthouse},${apprentice}` });
    expect(items.map(({ guid, title }) => [guid, title])).toEqual([
      [`plex://movie/${lighthouse}`, 'A Lighthouse for Two'],
      [`plex://movie/${apprentice}`, 'The Cartographer’s Apprentice'],
    ]);
  });

  test('stays as it is when the library changes', async () => {
    sandbox.world.tables.items.delete(1);
    expect((await getProviderItem(client, { ratingKey: lighthouse })).items).toHaveLength(1);
  });

  test('has shows with seasons and episodes', async () => {
    const [season] = (await getDiscoverChildren(client, { ratingKey: porter })).items;
    expect(season).toMatchObject({ type: 'season', index: 1, parentTitle: 'The Night Porter’s Ledger', leafCount: 3 });
    const { items } = await getProviderGrandchildren(client, {
      ratingKey: porter,
      containerStart: 1,
      containerSize: 1,
    });
    expect(items).toMatchObject([
      { type: 'episode', title: 'The Slow Train', grandparentTitle: 'The Night Porter’s Ledger' },
    ]);
  });

  test('says 404 for what Plex has removed', async () => {
    await expect(getDiscoverItem(client, { ratingKey: 'gone' })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('finds an item by another service’s identifier, or by its title', async () => {
    const [byGuid] = (await matchProviderItem(client, { type: 1, guid: 'imdb://tt0900001' })).items;
    const [byTitle] = (await matchProviderItem(client, { type: 2, title: 'the night porter’s ledger', year: 2024 }))
      .items;
    expect([byGuid?.ratingKey, byTitle?.ratingKey]).toEqual([apprentice, porter]);
    expect((await matchProviderItem(client, { type: 1, title: 'Nothing' })).items).toEqual([]);
  });

  test('knows where items can be watched, and what others say of them', async () => {
    const { availabilities = [] } = await getAvailabilities(client, { ratingKey: apprentice });
    expect(availabilities.map(({ platform }) => platform)).toContain('harbour');
    const { reports = [] } = await getCommonSenseMedia(client, { ratingKey: apprentice });
    expect(reports[0]?.ageRatings?.[0]?.age).toBe(12);
    expect((await getProviderReviews(client, { ratingKey: apprentice })).reviews).toHaveLength(2);
  });

  test.each([
    ['an item', () => (option: object) => getProviderItem(client, { ratingKey: apprentice }, option)],
    ['children', () => (option: object) => getDiscoverChildren(client, { ratingKey: porter }, option)],
    ['offers', () => (option: object) => getAvailabilities(client, { ratingKey: apprentice }, option)],
    ['a report', () => (option: object) => getCommonSenseMedia(client, { ratingKey: apprentice }, option)],
    ['reviews', () => (option: object) => getProviderReviews(client, { ratingKey: apprentice }, option)],
    ['hubs', () => (option: object) => getDiscoverHubs(client, { sectionId: 'home' }, option)],
    ['a root', () => (option: object) => getDiscoverProvider(client, {}, option)],
    ['a search', () => (option: object) => searchDiscover(client, { query: 'night', includeMetadata: true }, option)],
  ])('gives %s alike in XML', async (_, call) => {
    expect(meaningOf(await call()(xml))).toEqual(meaningOf(await call()({})));
  });
});

describe('a search', () => {
  const search = (more: object): ReturnType<typeof searchDiscover> =>
    searchDiscover(client, { query: 'night', searchProviders: ['discover'], includeMetadata: true, ...more });

  test('gives finds by place, the best first', async () => {
    const { groups = [], suggestedTerms } = await search({});
    expect(groups[0]).toMatchObject({ id: 'external', title: 'More Ways To Watch' });
    expect(groups[0]?.results?.[0]).toMatchObject({ score: 0.8, item: { title: 'The Night Porter’s Ledger' } });
    expect(suggestedTerms).toContain('The Night Porter’s Ledger');
  });

  test('looks for kinds, as many as are wanted', async () => {
    const { groups = [] } = await search({ searchTypes: ['movies'] });
    expect(groups[0]?.results?.map(({ item }) => item?.type)).not.toContain('show');
    const both = await search({ query: 'a', limit: 1, searchProviders: ['discover', 'PLEXAVOD'] });
    expect(both.groups?.map(({ id, size }) => [id, size])).toEqual([
      ['external', 1],
      ['plex', 1],
    ]);
  });

  test('finds people', async () => {
    const { groups = [] } = await search({ query: 'leonor', searchTypes: ['people'] });
    expect(groups[0]?.results?.[0]?.directory?.tag).toBe('Leonor Brandt');
  });

  test('wants words', async () => {
    await expect(search({ query: ' ' })).rejects.toMatchObject({ status: 400 });
  });
});

describe('the watchlist', () => {
  const titles = async (more: object = {}): Promise<readonly string[]> =>
    (await getWatchList(client, { filter: 'all', ...more })).items.map(({ title }) => String(title));

  beforeEach(async () => {
    for (const ratingKey of [porter, apprentice, timetable]) {
      await addToWatchlist(client, { ratingKey });
      time += 60_000;
    }
  });

  test('holds what was put on it, the latest first', async () => {
    expect(await titles()).toEqual(['Winter Timetable', 'The Cartographer’s Apprentice', 'The Night Porter’s Ledger']);
    const { userState } = await getProviderUserState(client, { ratingKey: porter });
    expect(userState?.watchlistedAt).toEqual(new Date('2026-03-01T12:00:00Z'));
  });

  test('keeps the time of what is put on it twice, and forgets what is taken off', async () => {
    await addToWatchlist(client, { ratingKey: porter });
    expect((await titles()).at(-1)).toBe('The Night Porter’s Ledger');
    await removeFromWatchlist(client, { ratingKey: porter });
    expect(await titles()).not.toContain('The Night Porter’s Ledger');
  });

  test('is filtered, sorted and paged', async () => {
    expect(await titles({ filter: 'released' })).not.toContain('Winter Timetable');
    expect(await titles({ type: 2 })).toEqual(['The Night Porter’s Ledger']);
    expect((await titles({ sort: ['originallyAvailableAt:asc'] }))[0]).toBe('The Cartographer’s Apprentice');
    const { items, totalSize } = await getWatchList(client, { filter: 'all', containerStart: 1, containerSize: 1 });
    expect([items.length, totalSize]).toEqual([1, 3]);
  });

  test('is somebody’s own', async () => {
    const robin = plexClient(sandbox, 'b', 'sandbox-account-token-robin');
    expect((await getWatchList(robin, { filter: 'all' })).items).toEqual([]);
  });

  test('takes films and shows only, and of those that there are', async () => {
    await expect(addToWatchlist(client, { ratingKey: '6e1f0c00000000000000d101' })).rejects.toMatchObject({
      status: 400,
    });
    await expect(addToWatchlist(client, { ratingKey: 'nothing' })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('can be read as a feed', async () => {
    const { feeds = [] } = await createRssFeed(client, { feedType: 'watchlist' });
    const again = await createRssFeed(client, { feedType: 'watchlist' });
    expect(again).toEqual({ feeds });
    const uuid = String(feeds[0]?.uuid);
    const stranger = plexClient(sandbox, 'b');
    const { items = [] } = await getRssFeed(stranger, { uuid, format: 'json' });
    expect(items[1]).toMatchObject({ title: 'The Cartographer’s Apprentice (2023)', category: 'movie' });
    const [, text] = await rawAnswer(sandbox, `https://discover.provider.plex.tv/rss/${uuid}`);
    expect(text).toContain('<title>The Cartographer’s Apprentice (2023)</title>');
  });
});

describe('marks', () => {
  test('of a show stand for its episodes', async () => {
    await scrobbleProvider(client, { key: porter });
    const { userState } = await getProviderUserState(client, { ratingKey: porter });
    expect(userState).toMatchObject({ viewCount: 1, viewedLeafCount: 3, viewState: 'complete' });
    await unscrobbleProvider(client, { key: '6e1f0c00000000000000e101' });
    const { userState: partly } = await getProviderUserState(client, { ratingKey: porter });
    expect(partly).toMatchObject({ viewCount: 0, viewedLeafCount: 2, viewState: 'partial' });
  });

  test('can be ratings, which -1 takes away', async () => {
    await rateDiscover(client, { key: apprentice, rating: 8 });
    expect((await getProviderUserState(client, { ratingKey: apprentice })).userState?.userRating).toBe(8);
    await rateDiscover(client, { key: apprentice, rating: -1 });
    expect((await getProviderUserState(client, { ratingKey: apprentice })).userState?.userRating).toBeUndefined();
  });
});

test('hubs have what there is', async () => {
  expect(
    (await getDiscoverHubs(client, { sectionId: 'home' })).hubs?.map(({ hubIdentifier }) => hubIdentifier),
  ).toEqual(['movies', 'shows']);
  expect((await getMusicHubs(client)).hubs?.[0]?.items?.length).toBeGreaterThan(0);
  expect((await getVodHubs(client)).hubs?.[0]?.items?.length).toBeGreaterThan(0);
});

test('strangers are refused', async () => {
  await expect(getWatchList(plexClient(sandbox, 'b'), { filter: 'all' })).rejects.toBeInstanceOf(PlexAuthError);
});

describe('the rows of Discover', () => {
  test('lead to all of their items', async () => {
    const { hubs } = await getAllDiscoverHubs(client, { contentDirectoryId: 'home' });
    const films = hubs.find(({ hubIdentifier }) => hubIdentifier === 'movies');
    expect(films?.key).toBe('/hubs/sections/home/movies');
    const { items } = await getDiscoverHub(client, { sectionId: 'home', hubId: 'movies' });
    expect(items.map(({ ratingKey }) => ratingKey)).toEqual(films?.items.map(({ ratingKey }) => ratingKey));
    await expect(getDiscoverHub(client, { sectionId: 'home', hubId: 'none' })).rejects.toThrow(PlexNotFoundError);
    const { hubs: short } = await getPromotedDiscoverHubs(client, { count: 1 });
    expect(short.map(({ items }) => items.length)).toEqual(short.map(() => 1));
  });

  test('and people have a page, though not everybody', async () => {
    const { items } = await getDiscoverItem(client, { ratingKey: lighthouse });
    const [{ roles }] = items as unknown as [{ roles: [{ slug: string; tag: string }] }];
    const { people } = await getDiscoverPerson(client, { personId: roles[0].slug });
    expect(people).toMatchObject([{ tag: roles[0].tag, type: 'person' }]);
    expect((await getDiscoverPerson(client, { personId: 'nobody' })).people).toEqual([]);
    await expect(getDiscoverPerson(client, { personId: '161' })).rejects.toThrow(PlexNotFoundError);
  });
});
