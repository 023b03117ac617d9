import { getSearchAllLibraries, getSearchResults, searchHubs, voiceSearchHubs } from 'plexjs/operations';
import { container, pageOf, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { placesSounding, shelvesOf } from '../../query/lookup.ts';
import type { Level } from '../../query/schema/definitions.ts';
import type { ItemType } from '../../world/records.ts';
import { typeNamed, typeNumbers } from '../../world/type-numbers.ts';
import { mixedRow } from '../items/item-row.ts';
import { find, firstOf, type FoundItem } from './search-find.ts';
import { searchHubRows } from './search-hubs.ts';
import { foundTagRow } from './search-rows.ts';
import { wordsOf } from '../../query/search-words.ts';
import { aboutLibraries } from '../library/section-row.ts';
import { visibleSections } from '../library/sections.ts';
import { visibleTo } from '../library/visible-items.ts';

/** Searches through all libraries. */
export const searchRoutes: readonly Route[] = [
  stateful(
    searchHubs,
    withText((ask, text) => {
      const limit = ask.number('limit') ?? 3;
      if (limit <= 0) return refusal(500);
      const first = ask.number('sectionId');
      const isUnknown = ask.text('sectionId') !== undefined && !visibleSections(ask).some(({ id }) => id === first);
      if (isUnknown) return refusal(400);
      const hubs = searchHubRows(ask, find(ask, text, first), limit);
      return container(ask, { size: hubs.length, Hub: hubs });
    }),
  ),
  stateful(
    voiceSearchHubs,
    withText((ask, text) => {
      const hubs = soundingAlike(ask, text);
      return container(ask, { size: hubs.length, ...(hubs.length > 0 && { Hub: hubs }) });
    }),
  ),
  stateful(
    getSearchResults,
    withText((ask, text) => {
      const type = typeNamed(ask.text('type'));
      const found = firstOf(byName(find(ask, text).items.of(type)), ask.number('limit') ?? 30);
      const about = {
        ...aboutLibraries(),
        Provider: [{ key: '/system/search', title: 'Local Network', type: 'mixed' }],
      };
      return pageOf(
        ask,
        { total: found.length, slice: (start, end) => found.slice(start, end).map(({ item }) => mixedRow(ask, item)) },
        about,
      );
    }),
  ),
  stateful(
    getSearchAllLibraries,
    withText((ask, text) => {
      const results = flatResults(ask, text, ask.number('limit') ?? 100);
      return container(ask, { size: results.length, ...(results.length > 0 && { SearchResult: results }) });
    }),
  ),
];

/** Answers 400 for a text that has nothing in it. */
function withText(answer: (ask: Ask, text: string) => Response): Handler {
  return (ask) => {
    const text = ask.text('query')?.trim() ?? '';
    return text === '' ? refusal(400) : answer(ask, text);
  };
}

const searchTypes: Readonly<Record<string, readonly ItemType[]>> = {
  movies: ['movie'],
  tv: ['show', 'season', 'episode'],
  music: ['artist', 'album', 'track'],
  otherVideos: ['clip'],
  people: [],
  livetv: [],
};

function flatResults(ask: Ask, text: string, limit: number): readonly object[] {
  const asked = ask.words('searchTypes');
  const kinds = asked.length > 0 ? asked : Object.keys(searchTypes);
  const types = new Set<ItemType>(kinds.flatMap((kind) => searchTypes[kind] ?? []));
  if (ask.flag('includeCollections')) types.add('collection');
  const { items, tags } = find(ask, text);
  const people = kinds.includes('people')
    ? tags.filter(({ tag }) => tag.kind === 'actor' || tag.kind === 'director')
    : [];
  const wanted = [...types].map((type) => firstOf(byName(items.of(type)), limit));
  return [
    ...wanted
      .flat()
      .sort((a, b) => b.score - a.score || a.item.id - b.item.id)
      .map((found) => ({ score: found.score, row: { Metadata: mixedRow(ask, found.item) } })),
    ...people.map((found) => ({ score: found.score, row: { Directory: foundTagRow(found) } })),
  ]
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ score, row }) => ({ score: Math.round(score * 100_000) / 100_000, ...row }));
}

/** What was found by its own name. */
function* byName(items: Iterable<FoundItem>): Generator<FoundItem> {
  for (const found of items) if (found.reason === undefined) yield found;
}

/** Items whose titles are like what was said, in a hub for each kind; the nearest first. */
function soundingAlike(ask: Ask, text: string): readonly object[] {
  const { world, account } = ask;
  const said = wordsOf(text).join('');
  const isVisible = visibleTo(world, account?.id);
  const isMeant = (id: number): boolean => {
    const item = world.tables.items.glance(id);
    return item !== undefined && isVisible(item);
  };
  const limit = ask.number('limit') ?? 10;
  // What differs by more letters than that is another title.
  const most = Math.max(2, Math.floor(said.length / 2));
  const byType = new Map<Level, Sounding[]>();
  for (const shelf of shelvesOf(world, [...world.tables.sections.values()], typeNamed(ask.text('type')))) {
    const near = placesSounding(shelf, said, { most, count: limit, isMeant });
    const found = near.map(({ place, distance }) => ({ id: shelf.scope.idAt(place), distance }));
    if (found.length > 0) byType.set(shelf.scope.level, [...(byType.get(shelf.scope.level) ?? []), ...found]);
  }
  return [...byType]
    .map(([type, found]) => {
      const near = found.sort((a, b) => a.distance - b.distance || a.id - b.id).slice(0, limit);
      const rows = near.flatMap(({ id, distance }) => {
        const item = world.tables.items.get(id);
        return item ? [{ ...mixedRow(ask, item), distance }] : [];
      });
      return {
        distance: near[0]?.distance ?? 0,
        hubIdentifier: `results.search.${typeNumbers[type as ItemType]}`,
        size: rows.length,
        title: type,
        type,
        Metadata: rows,
      };
    })
    .sort((a, b) => a.distance - b.distance);
}

interface Sounding {
  readonly id: number;
  /** How many letters differ. */
  readonly distance: number;
}
