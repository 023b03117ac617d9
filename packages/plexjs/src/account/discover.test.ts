import { beforeEach, describe, expect, test } from 'vitest';
import type { Item } from '../generated/models/items.ts';
import type { Movie } from '../items/video.ts';
import { failure } from '../transport/testing/failure.ts';
import type { Discover } from './discover.ts';
import type { PlexAccount } from './plex-account.ts';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account.ts';

const apprentice = '6e1f0c00000000000000f001';
const timetable = '6e1f0c00000000000000f002';
const porter = '6e1f0c00000000000000d001';

let account: PlexAccount;
let discover: Discover;
let requests: SandboxAccount['requests'];
let time: number;
beforeEach(async () => {
  time = Date.parse('2026-03-01T12:00:00Z');
  ({ account, requests } = await sandboxAccount({ now: () => time }));
  discover = await account.discover();
});

const usage = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('the watchlist', () => {
  const fill = async (): Promise<void> => {
    for (const key of [porter, `plex://movie/${apprentice}`, timetable]) {
      await discover.addToWatchlist(key);
      time += 1000;
    }
  };

  test('holds what was put on it, until it is taken off', async () => {
    await fill();
    expect(await discover.isOnWatchlist(apprentice)).toBe(true);
    await discover.removeFromWatchlist(apprentice);
    expect(await discover.isOnWatchlist(apprentice)).toBe(false);
    expect((await discover.watchlist().all()).map(({ ratingKey }) => ratingKey)).toEqual([timetable, porter]);
  });

  test('is a list that is read by pages, sorted and filtered', async () => {
    await fill();
    const page = await discover.watchlist({ limit: 1 });
    expect([page.length, page.totalSize]).toEqual([1, 3]);
    const titles: unknown[] = [];
    for await (const { title } of discover.watchlist({ sort: 'titleSort:asc', pageSize: 2 })) titles.push(title);
    expect(titles).toEqual([...titles].sort());
    expect(titles).toHaveLength(3);
    expect((await discover.watchlist({ type: 'show' })).map(({ ratingKey }) => ratingKey)).toEqual([porter]);
    expect(await discover.watchlist({ filter: 'released' }).count()).toBeLessThanOrEqual(3);
    expect(await discover.watchlist({ filter: 'available' }).count()).toBeGreaterThan(0);
  });

  test('has a feed, and the friends have another', async () => {
    const own = await discover.watchlistFeed();
    expect(own).toMatch(/^https:\/\/rss\.plex\.tv\//);
    expect(await discover.watchlistFeed()).toBe(own);
    expect(await discover.watchlistFeed({ friends: true })).not.toBe(own);
  });

  test('takes items of a server', async () => {
    const server = await account.connect();
    const movie = await (await server.library.section('Films', 'movie')).items().first();
    await discover.addToWatchlist(movie as Movie);
    expect((await discover.watchlist().all()).map(({ guid }) => guid)).toEqual([movie?.guid]);
  });

  test('is refused what it cannot hold, before anything is sent', async () => {
    expect(await failure(discover.addToWatchlist('plex://episode/5d776825880197001ec90001'))).toMatchObject(
      usage('movie and show only'),
    );
    expect(
      await failure(discover.addToWatchlist({ title: 'Home video', guid: 'local://12', ratingKey: '12' })),
    ).toMatchObject(usage('“Home video” is not in'));
    expect(await failure(discover.isOnWatchlist('12'))).toMatchObject(usage('plex://movie/'));
    expect(() => discover.watchlist({ filter: 'everything' })).toThrow('There are: all, available, released');
    expect(() => discover.watchlist({ type: 'album' })).toThrow('There are: movie, show');
    expect(() => discover.watchlist({ sort: 'year:desc' as never })).toThrow('There are: watchlistedAt');
    expect(requests()).toEqual([]);
  });
});

describe('search', () => {
  test('finds films and shows, wherever they can be watched', async () => {
    const [external] = await discover.search('night');
    expect(external).toMatchObject({ id: 'external' });
    expect(external?.results[0]?.item?.title).toBe('The Night Porter’s Ledger');
    const groups = await discover.search('a', { types: ['movies'], providers: ['discover', 'PLEXAVOD'], limit: 1 });
    expect(groups.map(({ id, results }) => [id, results.length])).toEqual([
      ['external', 1],
      ['plex', 1],
    ]);
  });

  test('is checked', async () => {
    expect(await failure(discover.search(' '))).toMatchObject(usage('empty'));
    expect(await failure(discover.search('a', { limit: 0 }))).toMatchObject(usage('limit'));
    expect(await failure(discover.search('a', { types: ['movie'] }))).toMatchObject(usage('Did you mean “movies”?'));
    expect(requests()).toEqual([]);
  });

  test('finds one item by an identifier of another service, or by title', async () => {
    const [byGuid] = await discover.find({ type: 'movie', guid: 'imdb://tt0900001' });
    const [byTitle] = await discover.find({ type: 'show', title: 'The Night Porter’s Ledger', year: 2024 });
    expect([byGuid?.ratingKey, byTitle?.ratingKey]).toEqual([apprentice, porter]);
    expect(await failure(discover.find({ type: 'movie' }))).toMatchObject(usage('guid'));
  });
});

describe('an item', () => {
  test('is read in full, with what is below it', async () => {
    const item = await discover.item(apprentice);
    expect(item).toMatchObject({ type: 'movie', title: 'The Cartographer’s Apprentice' });
    const seasons = await discover.children(porter).all();
    expect(seasons).toMatchObject([{ type: 'season', index: 1 }]);
    expect((await discover.children(seasons[0] as Item).all()).length).toBe(3);
    expect(await failure(discover.item('f'.repeat(24)))).toMatchObject({ name: 'PlexNotFoundError' });
  });

  test('says where it can be watched, and what others say of it', async () => {
    expect((await discover.availability(apprentice)).map(({ platform }) => platform)).toContain('harbour');
    expect(await discover.reviews(apprentice)).toHaveLength(2);
    expect((await discover.commonSense(apprentice))?.ageRatings[0]?.age).toBe(12);
    expect((await discover.communityReviews(apprentice)).hotReviews?.nodes).toBeDefined();
  });

  test('is marked and rated', async () => {
    await discover.markPlayed(apprentice);
    await discover.rate(apprentice, 8);
    expect(await discover.userState(apprentice)).toMatchObject({ viewCount: 1, userRating: 8 });
    await discover.markUnplayed(apprentice);
    await discover.rate(apprentice, null);
    expect(await discover.userState(apprentice)).not.toMatchObject({ viewCount: 1 });
    expect(await discover.userState(apprentice)).not.toMatchObject({ userRating: 8 });
    expect(await failure(discover.rate(apprentice, 11))).toMatchObject(usage('0 to 10'));
  });
});

test('what Plex itself shows comes in rows', async () => {
  expect((await discover.hubs('vod')).length).toBeGreaterThan(0);
  expect((await discover.hubs('music')).map(({ title }) => title)).toContain('Artists');
});
