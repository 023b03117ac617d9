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
    const { items } = ask.world.tables;
    const views = viewsOf(ask.world);
    const ids = [...views.keys()]
      .filter((id) => {
        const item = items.glance(id);
        return item?.type === type && isVisible(item);
      })
      .sort((a, b) => (views.get(b) ?? 0) - (views.get(a) ?? 0) || a - b);
    const list = {
      total: ids.length,
      slice: (start: number, end: number) => ids.slice(start, end).flatMap((id) => items.get(id) ?? []),
    };
    return listed(ask, list, (item) => inOrder({ ...mixedRow(ask, item), globalViewCount: views.get(item.id) }));
  }),
];

/** How often all accounts together watched items, and what is below them; by the numbers of the items that somebody watched. */
function viewsOf({ tables, hierarchy }: World): ReadonlyMap<number, number> {
  const views = new Map<number, number>();
  for (const key of tables.states.keys()) {
    const viewCount = tables.states.get(key)?.viewCount ?? 0;
    const item = viewCount > 0 ? tables.items.glance(Number(key.slice(key.indexOf(':') + 1))) : undefined;
    for (const { id } of item ? [item, ...hierarchy.ancestorsOf(item)] : [])
      views.set(id, (views.get(id) ?? 0) + viewCount);
  }
  return views;
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
