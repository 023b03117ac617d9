import {
  getAllDiscoverHubs,
  getDiscoverHub,
  getDiscoverHubs,
  getMusicHubs,
  getPromotedDiscoverHubs,
  getVodHub,
  getVodHubs,
} from 'plexjs/operations';
import { container, pageOf } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import type { UserRecord } from '../world/records-account.ts';
import { offersOf } from './availability.ts';
import type { CatalogueItem } from './catalogue.ts';
import { catalogueRow } from './catalogue-row.ts';
import { providerRefusal } from './provider-answer.ts';
import { forUser } from './provider-ask.ts';
import { watchlistOf } from './watchlist.ts';

/** A row of a page. */
interface Hub {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly items: readonly CatalogueItem[];
}

const discoverPages: ReadonlySet<string> = new Set(['home', 'watchlist', 'movies', 'shows']);

/** The rows of the pages of Plex's providers, and what is in a row. */
export const hubRoutes: readonly Route[] = [
  forUser(getDiscoverHubs, (ask, user) => {
    const page = ask.path['sectionId'] ?? '';
    return discoverPages.has(page) ? hubs(ask, page, discoverHubs(ask, user)) : noPage(ask);
  }),
  forUser(getAllDiscoverHubs, (ask, user) => {
    const page = ask.text('contentDirectoryID') ?? 'home';
    return hubs(ask, page, discoverPages.has(page) ? discoverHubs(ask, user) : []);
  }),
  forUser(getPromotedDiscoverHubs, (ask, user) => hubs(ask, 'home', discoverHubs(ask, user))),
  forUser(getDiscoverHub, (ask, user) => listed(ask, discoverHubs(ask, user))),
  forUser(getVodHubs, (ask) => hubs(ask, 'movies', vodHubs(ask))),
  forUser(getVodHub, (ask) => listed(ask, vodHubs(ask))),
  forUser(getMusicHubs, (ask) =>
    hubs(ask, 'tidal', [
      { id: 'artists', title: 'Artists', type: 'artist', items: [...ask.world.catalogue.items('artist')] },
      { id: 'albums', title: 'Albums', type: 'album', items: [...ask.world.catalogue.items('album')] },
    ]),
  ),
];

function discoverHubs({ world }: Ask, user: UserRecord): readonly Hub[] {
  const watchlist = watchlistOf(world, user.id).map(({ item }) => item);
  return [
    { id: 'watchlist', title: 'Your Watchlist', type: 'mixed', items: watchlist },
    { id: 'movies', title: 'Films', type: 'movie', items: [...world.catalogue.items('movie')] },
    { id: 'shows', title: 'Shows', type: 'show', items: [...world.catalogue.items('show')] },
  ];
}

function vodHubs({ world }: Ask): readonly Hub[] {
  const items = [...world.catalogue.items('movie')].filter((item) => offersOf(item).length > 0);
  return [{ id: 'free', title: 'Free to Watch', type: 'movie', items }];
}

/** Rows of a page; those without items are left out. */
function hubs(ask: Ask, page: string, rows: readonly Hub[]): Response {
  const count = ask.number('count') ?? 20;
  const shown = rows.filter(({ items }) => items.length > 0).map((row) => hubRow(ask, page, row, count));
  return container(ask, {
    size: shown.length,
    identifier: 'tv.plex.provider.discover',
    ...(shown.length > 0 && { Hub: shown }),
  });
}

function hubRow(ask: Ask, page: string, { id, title, type, items }: Hub, count: number): object {
  const shown = items.slice(0, count);
  return {
    title,
    type,
    hubIdentifier: id,
    context: `hub.${id}`,
    key: `/hubs/sections/${page}/${id}`,
    more: items.length > shown.length,
    style: 'shelf',
    size: shown.length,
    Metadata: shown.map((item) => catalogueRow(ask.world, item)),
  };
}

/** What is in the row that a path names. */
function listed(ask: Ask, rows: readonly Hub[]): Response {
  const row = rows.find(({ id }) => id === ask.path['hubId']);
  if (row === undefined) return noPage(ask);
  const slice = (start: number, end: number): readonly object[] =>
    row.items.slice(start, end).map((item) => catalogueRow(ask.world, item));
  return pageOf(ask, { total: row.items.length, slice }, { identifier: 'tv.plex.provider.discover' });
}

function noPage(ask: Ask): Response {
  return providerRefusal(ask, 404, 'No such page');
}
