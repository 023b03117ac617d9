import { addToWatchlist, createRssFeed, getRssFeed, getWatchList, removeFromWatchlist } from 'plexjs/operations';
import { pageOf } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import { uuidOf } from '../plex-tv/codes.ts';
import { fieldOf } from '../world/json-object.ts';
import type { UserRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';
import { offersOf } from './availability.ts';
import type { CatalogueItem } from './catalogue.ts';
import { catalogueRow } from './catalogue-row.ts';
import { addToWatchlist as add, removeFromWatchlist as remove, statesOf } from './online-state.ts';
import { acted, providerRefusal } from './provider-answer.ts';
import { forItem, forUser } from './provider-ask.ts';
import { rssAnswer } from './rss.ts';

/** An item on a watchlist. */
export interface Watchlisted {
  readonly item: CatalogueItem;
  /** In Unix seconds. */
  readonly watchlistedAt: number;
}

/** The watchlist: what it holds, and feeds of it. */
export const watchlistRoutes: readonly Route[] = [
  forUser(getWatchList, list),
  forItem(
    addToWatchlist,
    (ask, item, user) => {
      if (!['movie', 'show'].includes(item.record.type)) return providerRefusal(ask, 400, 'Invalid type');
      add(ask.world, user.id, item);
      return acted();
    },
    { also: ['GET', 'POST'] },
  ),
  forItem(
    removeFromWatchlist,
    (ask, item, user) => {
      remove(ask.world, user.id, item);
      return acted();
    },
    { also: ['GET', 'POST'] },
  ),
  forUser(createRssFeed, async (ask, user) => {
    if (!user.hasPass) return providerRefusal(ask, 403, 'A Plex Pass is needed');
    const feedType = String(fieldOf(await ask.json(), 'feedType'));
    if (!['watchlist', 'friendsWatchlist'].includes(feedType)) return providerRefusal(ask, 400, 'Invalid feedType');
    const { rssFeeds } = ask.world.tables;
    const known = [...rssFeeds.keys()].find((uuid) => {
      const feed = rssFeeds.get(uuid);
      return feed?.userId === user.id && feed.feedType === feedType;
    });
    const uuid = known ?? uuidOf(90_000 + ask.world.store.next('rssFeed'));
    rssFeeds.set(uuid, { userId: user.id, feedType });
    return Response.json({ RSSInfo: [{ uuid, url: `https://rss.plex.tv/${uuid}`, feedType }] });
  }),
  stateful(
    getRssFeed,
    (ask) => rssAnswer(ask, watchlistOf),
    // Who has the address of a feed needs no token.
    { audience: 'everybody' },
  ),
];

/** Somebody's watchlist, the latest first. */
export function watchlistOf({ tables, catalogue }: World, userId: number): readonly Watchlisted[] {
  return statesOf(tables.onlineStates, userId)
    .flatMap(({ ratingKey, watchlistedAt }): Watchlisted[] => {
      const item = watchlistedAt === undefined ? undefined : catalogue.get(ratingKey);
      return item === undefined || watchlistedAt === undefined ? [] : [{ item, watchlistedAt }];
    })
    .sort((a, b) => b.watchlistedAt - a.watchlistedAt);
}

const types: Readonly<Record<string, string>> = { 1: 'movie', 2: 'show', movie: 'movie', show: 'show' };

const filters: Readonly<Record<string, (world: World, item: CatalogueItem) => boolean>> = {
  all: () => true,
  released: isReleased,
  available: (world, item) => isReleased(world, item) && offersOf(item).length > 0,
};

function list(ask: Ask, user: UserRecord): Response {
  const { world } = ask;
  const filter = filters[ask.path['filter'] ?? ''];
  if (filter === undefined) return providerRefusal(ask, 404, `Section 'watchlist' has no '${ask.path['filter']}'!`);
  const type = types[ask.text('type') ?? ask.text('libtype') ?? ''];
  const wanted = sorted(ask, watchlistOf(world, user.id)).filter(
    ({ item }) => filter(world, item) && (type === undefined || item.record.type === type),
  );
  const rows = (start: number, end: number): readonly object[] =>
    wanted.slice(start, end).map(({ item }) => catalogueRow(world, item, { isDetailed: true, userId: user.id }));
  return pageOf(
    ask,
    { total: wanted.length, slice: rows },
    {
      librarySectionID: 'watchlist',
      librarySectionTitle: 'Watchlist',
      identifier: 'tv.plex.provider.discover',
    },
  );
}

const sortKeys: Readonly<Record<string, (entry: Watchlisted) => string | number>> = {
  watchlistedAt: ({ watchlistedAt }) => watchlistedAt,
  titleSort: ({ item }) => String(item.record.fields['titleSort'] ?? item.record.title).toLowerCase(),
  originallyAvailableAt: ({ item }) => String(item.record.fields['originallyAvailableAt'] ?? ''),
  rating: ({ item }) => Number(item.record.fields['rating'] ?? 0),
};

/** Sorted as it is asked for; otherwise the latest first. */
function sorted(ask: Ask, entries: readonly Watchlisted[]): Watchlisted[] {
  const [name = '', direction = 'asc'] = (ask.words('sort')[0] ?? 'watchlistedAt:desc').split(':');
  const keyOf = sortKeys[name];
  if (keyOf === undefined) return [...entries];
  const sign = direction === 'desc' ? -1 : 1;
  return [...entries].sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return first === second ? 0 : sign * (first < second ? -1 : 1);
  });
}

function isReleased({ clock }: World, { record }: CatalogueItem): boolean {
  return Date.parse(String(record.fields['originallyAvailableAt'] ?? '')) <= clock.now();
}
