import { searchDiscover } from 'plexjs/operations';
import { container } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import type { UserRecord } from '../world/records-account.ts';
import { offersOf } from './availability.ts';
import { catalogueRow, slugOf } from './catalogue-row.ts';
import { providerRefusal } from './provider-answer.ts';
import { forUser } from './provider-ask.ts';

/** Searches of all streaming services. */
export const searchRoutes: readonly Route[] = [forUser(searchDiscover, search)];

const typesOf: Readonly<Record<string, readonly string[]>> = {
  all: ['movie', 'show', 'artist', 'album', 'track'],
  movies: ['movie'],
  tv: ['show'],
  music: ['artist', 'album', 'track'],
};

const titles: Readonly<Record<string, string>> = { external: 'More Ways To Watch', plex: 'Movies & Shows on Plex' };

function search(ask: Ask, _user: UserRecord): Response {
  const query = ask.text('query')?.trim().toLowerCase() ?? '';
  if (query === '') return providerRefusal(ask, 400, 'Missing query');
  const kinds = ask.words('searchTypes');
  const providers = ask.words('searchProviders');
  const places = [
    ...(providers.length === 0 || providers.includes('discover') ? ['external'] : []),
    ...(providers.some((provider) => provider.startsWith('PLEX')) ? ['plex'] : []),
  ];
  const types = new Set((kinds.length === 0 ? ['all'] : kinds).flatMap((kind) => typesOf[kind] ?? []));
  const found = [...ask.world.catalogue.items(...types)]
    .map((item) => ({ item, score: types.size === 0 ? 0 : scoreOf(item.record.title, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const people = kinds.length === 0 || kinds.includes('people') || kinds.includes('all') ? peopleOf(ask, query) : [];
  const limit = ask.number('limit') ?? 30;
  const groups = places.map((id) => {
    const fitting = found.filter(({ item }) => id === 'external' || offersOf(item).length > 0).slice(0, limit);
    const results = [
      ...fitting.map(({ item, score }) => ({
        score,
        ...(ask.flag('includeMetadata') && { Metadata: catalogueRow(ask.world, item) }),
      })),
      ...(id === 'external' && kinds.includes('people') ? people.slice(0, limit) : []),
    ];
    return { id, title: titles[id], size: results.length, ...(results.length > 0 && { SearchResult: results }) };
  });
  const suggestedTerms = found.slice(0, 3).map(({ item }) => item.record.title);
  const suggestedIds = found.slice(0, 3).map(({ item }) => item.ratingKey);
  return container(ask, {
    suggestedTerms,
    suggestedIds,
    identifier: 'tv.plex.provider.discover',
    size: groups.length,
    SearchResults: groups,
  });
}

/** How well a title fits: 1 for the same, less for a beginning, a word's beginning, and a part. */
function scoreOf(title: string, query: string): number {
  const plain = title.toLowerCase();
  if (plain === query) return 1;
  if (plain.startsWith(query)) return 0.9;
  if (plain.split(/\s+/).some((word) => word.startsWith(query))) return 0.8;
  return plain.includes(query) ? 0.5 : 0;
}

/** The people whose name has the words. */
function peopleOf({ world }: Ask, query: string): readonly object[] {
  const names = new Set(
    [...world.catalogue.items('movie', 'show')].flatMap(({ tags }) =>
      [...(tags.actor ?? []), ...(tags.director ?? [])].map(({ tag }) => tag),
    ),
  );
  return [...names]
    .map((tag) => ({ tag, score: scoreOf(tag, query) }))
    .filter(({ score }) => score > 0)
    .map(({ tag, score }) => ({
      score,
      Directory: { type: 'person', tag, key: `/library/people/${slugOf(tag)}`, guid: `plex://person/${slugOf(tag)}` },
    }));
}
