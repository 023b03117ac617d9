import { getAllItemLeaves, getMetadataChildren, getMetadataItem } from 'plexjs/operations';
import { container, page, refusal } from '../http/answer.ts';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import type { ItemRecord } from '../world/records.ts';
import { detailedRow, listedRow, type Row } from './item-row.ts';
import { aboutSection } from './section-row.ts';
import { visibleSections } from './sections.ts';
import { stateFields } from './state-fields.ts';

/** Items by themselves, and what is below them. */
export const metadataRoutes: readonly Route[] = [
  stateful(getMetadataItem, (ask) => {
    const found = itemsOf(ask, ask.path.ids);
    const [first] = found;
    if (first === undefined) return refusal(404);
    const rows = found.map((item) => detailedRow(ask, item));
    return container(ask, { size: rows.length, ...aboutItem(ask, first), Metadata: rows });
  }),
  stateful(getMetadataChildren, (ask) => {
    const [parent] = itemsOf(ask, ask.path.ids);
    if (parent === undefined) return refusal(404);
    const children = ask.world.hierarchy.childrenOf(parent.id);
    const menu = parent.type === 'show' && !ask.flag('excludeAllLeaves') ? [allEpisodesRow(ask, parent)] : [];
    return page(ask, [...menu, ...children.map((child) => listedRow(ask, child))], {
      ...aboutChildren(ask, parent),
      ...(children[0] && { viewGroup: children[0].type }),
    });
  }),
  stateful(getAllItemLeaves, (ask) => {
    const [parent] = itemsOf(ask, ask.path.ids);
    if (parent === undefined) return refusal(404);
    // Servers have no leaves for a season, whose children they are.
    const leaves = parent.type === 'season' ? [] : ask.world.hierarchy.leavesOf(parent.id);
    return page(
      ask,
      leaves.map((leaf) => listedRow(ask, leaf)),
      aboutChildren(ask, parent),
    );
  }),
];

/** The items of a comma list of rating keys that exist and that the one who asks may see. */
export function itemsOf(ask: Ask, ids = ''): readonly ItemRecord[] {
  const visible = new Set(visibleSections(ask).map(({ id }) => id));
  return ids.split(',').flatMap((id) => {
    const item = /^\d+$/.test(id) ? ask.world.tables.items.get(Number(id)) : undefined;
    return item && visible.has(item.sectionId) ? [item] : [];
  });
}

/** What is said of an item's library around the item. */
export function aboutItem({ world }: Ask, { sectionId }: ItemRecord): Row {
  const section = world.tables.sections.get(sectionId);
  return section ? aboutSection(section) : {};
}

/** What is said of an item around the list of what is below it. */
export function aboutChildren(ask: Ask, item: ItemRecord): Row {
  const { id, title, index, fields } = item;
  const [parent] = ask.world.hierarchy.ancestorsOf(item);
  const section = ask.world.tables.sections.get(item.sectionId);
  return {
    ...aboutItem(ask, item),
    key: String(id),
    nocache: true,
    ...(index !== undefined && { parentIndex: index }),
    parentTitle: title,
    ...(fields.year !== undefined && { parentYear: fields.year }),
    title1: parent?.title ?? section?.title,
    title2: title,
    viewMode: 65593,
  };
}

/** The menu entry for all episodes, which stands before a show's seasons. */
function allEpisodesRow({ world, account }: Ask, show: ItemRecord): object {
  const { viewedLeafCount } = stateFields(world, show, account?.id) as { viewedLeafCount?: number };
  return {
    leafCount: world.hierarchy.leavesOf(show.id).length,
    thumb: `/library/metadata/${show.id}/thumb/${show.updatedAt}`,
    viewedLeafCount,
    key: `/library/metadata/${show.id}/allLeaves`,
    title: 'All episodes',
  };
}
