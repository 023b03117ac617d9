import { getOnDeck, getRecentlyAddedLibrary, getTopWatchedContent } from 'plexjs/operations';
import { pageOf, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { ItemList } from '../../query/item-list.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { typeNamed } from '../../world/type-numbers.ts';
import { inOrder, type Row } from '../items/item-order.ts';
import { mixedRow } from '../items/item-row.ts';
import { onDeck } from './on-deck.ts';
import { listOf } from './plain-list.ts';
import { recentlyAdded } from './recently-added.ts';
import { aboutLibraries } from './section-row.ts';
import { visibleSections } from './sections.ts';
import { visibleTo } from './visible-items.ts';
import { stateOf } from '../items/state-fields.ts';

/** Lists of what is in all libraries. */
export const libraryListRoutes: readonly Route[] = [
  stateful(getOnDeck, (ask) => listed(ask, listOf(onDeck(ask)))),
  stateful(getRecentlyAddedLibrary, (ask) => {
    const section = ask.number('sectionID') ?? ask.number('contentDirectoryID');
    const sections = visibleSections(ask).filter(({ id }) => section === undefined || id === section);
    const type = typeNamed(ask.text('type'));
    const { total, slice } = recentlyAdded(ask, sections);
    if (type === undefined) return listed(ask, { total, slice });
    return listed(ask, listOf(slice(0, total).filter((item) => item.type === type)));
  }),
  stateful(getTopWatchedContent, (ask) => {
    const type = typeNamed(ask.text('type'));
    if (type === undefined) return refusal(400);
    const isVisible = visibleTo(ask.world, ask.account?.id);
    const items = watchedItems(ask.world)
      .filter((item) => item.type === type && isVisible(item))
      .map((item) => ({ item, views: viewsOf(ask, item) }))
      .filter(({ views }) => views > 0)
      .sort((a, b) => b.views - a.views || a.item.id - b.item.id)
      .map(({ item }) => item);
    return listed(ask, listOf(items), (item) =>
      inOrder({ ...mixedRow(ask, item), globalViewCount: viewsOf(ask, item) }),
    );
  }),
];

/** The items that somebody watched, and those above them. */
function watchedItems({ tables, hierarchy }: World): readonly ItemRecord[] {
  const watched = [...tables.states.keys()]
    .filter((key) => (tables.states.get(key)?.viewCount ?? 0) > 0)
    .map((key) => tables.items.get(Number(key.slice(key.indexOf(':') + 1))))
    .filter((item) => item !== undefined);
  const all = watched.flatMap((item) => [item, ...hierarchy.ancestorsOf(item)]);
  return [...new Map(all.map((item) => [item.id, item])).values()];
}

/** How often all accounts together watched an item, or what is below it. */
function viewsOf({ world }: Ask, item: ItemRecord): number {
  const ids = [item, ...world.hierarchy.leavesOf(item.id)].map(({ id }) => id);
  return [...world.tables.accounts.keys()]
    .flatMap((accountId) => ids.map((id) => stateOf(world, id, accountId).viewCount ?? 0))
    .reduce((sum, views) => sum + views, 0);
}

function listed(
  ask: Ask,
  { total, slice }: ItemList,
  rowOf: (item: ItemRecord) => Row = (item) => mixedRow(ask, item),
): Response {
  return pageOf(
    ask,
    { total, slice: (start, end) => slice(start, end).map(rowOf) },
    { ...aboutLibraries(), mixedParents: true },
  );
}
