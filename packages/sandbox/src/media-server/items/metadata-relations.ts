import {
  getAllItemLeaves,
  getEditions,
  getExtras,
  getMetadataChildren,
  getMetadataGrandchildren,
  getMetadataGrandparent,
  getMetadataOnDeck,
  getMetadataParent,
  getMetadataReviews,
  getRelatedItems,
  listSimilar,
} from 'plexjs/operations';
import { container, page, pageOf, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { itemsWith } from '../../query/lookup.ts';
import type { ItemRecord } from '../../world/records.ts';
import { collectionItems } from '../collections/collections-members.ts';
import { visibleTo } from '../library/visible-items.ts';
import { aboutHubs } from '../hubs/hub-row.ts';
import { hasSimilar, relatedHubs, similarHub, similarItems } from '../hubs/hubs-related.ts';
import { reviewRow } from './item-includes.ts';
import { detailedRow, listedRow } from './item-row.ts';
import { aboutChildren } from './metadata-about.ts';
import { aboutItem, itemsOf } from './metadata.ts';
import { nextOf } from '../library/on-deck.ts';
import { leafCounts } from './state-fields.ts';

/** What is below, above and beside items. */
export const relationRoutes: readonly Route[] = [
  stateful(getMetadataChildren, (ask) =>
    ofItem(ask, (parent) => {
      const index = ask.number('index');
      const children = childrenOf(ask, parent).filter((child) => index === undefined || child.index === index);
      const hasMenu = parent.type === 'show' && index === undefined && !ask.flag('excludeAllLeaves');
      return page(
        ask,
        [...(hasMenu ? [allEpisodesRow(ask, parent)] : []), ...children.map((child) => listedRow(ask, child))],
        { ...aboutChildren(ask, parent), ...viewGroupOf(children) },
      );
    }),
  ),
  stateful(getAllItemLeaves, (ask) =>
    ofItem(ask, (parent) => {
      // Servers have no leaves for a season, whose children they are.
      const leaves = parent.type === 'season' ? [] : ask.world.hierarchy.leavesOf(parent.id);
      return listBelow(ask, parent, leaves);
    }),
  ),
  stateful(getMetadataGrandchildren, (ask) =>
    ofItem(ask, (item) =>
      listBelow(
        ask,
        item,
        childrenOf(ask, item).flatMap((child) => childrenOf(ask, child)),
      ),
    ),
  ),
  stateful(getMetadataParent, above(0)),
  stateful(getMetadataGrandparent, above(1)),
  stateful(getExtras, (ask) => ofItem(ask, (item) => listBeside(ask, item, ask.world.hierarchy.extrasOf(item.id)))),
  stateful(getRelatedItems, (ask) =>
    ofItem(ask, (item) => {
      const hubs = relatedHubs(ask, item);
      return container(ask, {
        size: hubs.length,
        ...aboutHubs(aboutItem(ask, item)),
        ...(hubs.length > 0 && { Hub: hubs }),
      });
    }),
  ),
  stateful(listSimilar, (ask) =>
    ofItem(ask, (item) => {
      if (!hasSimilar(item)) return refusal(404);
      if (item.type !== 'artist') return listBeside(ask, item, similarItems(ask, item));
      // Artists have a hub here, as they had before there were others with something similar.
      return container(ask, { size: 1, ...aboutHubs(aboutItem(ask, item)), Hub: [similarHub(ask, item)] });
    }),
  ),
  stateful(getMetadataReviews, (ask) =>
    ofItem(ask, (item) => {
      const reviews = item.reviews ?? [];
      return container(ask, {
        size: reviews.length,
        ...aboutItem(ask, item),
        ...(reviews.length > 0 && { Review: reviews.map(reviewRow) }),
      });
    }),
  ),
  stateful(getMetadataOnDeck, (ask) =>
    ofItem(ask, (item) => {
      const next = nextOf(ask, item);
      return listBeside(ask, item, next ? [next] : []);
    }),
  ),
  stateful(getEditions, (ask) =>
    ofItem(ask, (item) => {
      const { world } = ask;
      const isVisible = visibleTo(world, ask.account?.id);
      const section = world.tables.sections.get(item.sectionId);
      const editions = itemsWith(world, 'identifier', item.guid, section ? [section] : []).filter(
        (other) => other.id !== item.id && other.type === item.type && other.guid === item.guid && isVisible(other),
      );
      return listBeside(ask, item, editions);
    }),
  ),
];

function ofItem(ask: Ask, answer: (item: ItemRecord) => Response): Response {
  const [item] = itemsOf(ask, ask.path.ids);
  return item === undefined ? refusal(404) : answer(item);
}

/** What is right below an item: also what is in a collection. */
function childrenOf({ world, account }: Ask, item: ItemRecord): readonly ItemRecord[] {
  return item.type === 'collection'
    ? collectionItems(world, item.id, account?.id ?? 1)
    : world.hierarchy.childrenOf(item.id);
}

function above(steps: number): Handler {
  return (ask) =>
    ofItem(ask, (item) => {
      const ancestor = ask.world.hierarchy.ancestorsOf(item)[steps];
      if (ancestor === undefined) return refusal(404);
      return container(ask, { size: 1, ...aboutItem(ask, ancestor), Metadata: [detailedRow(ask, ancestor)] });
    });
}

function listBelow(ask: Ask, parent: ItemRecord, items: readonly ItemRecord[]): Response {
  return listOf(ask, items, { ...aboutChildren(ask, parent), ...viewGroupOf(items) });
}

function listBeside(ask: Ask, item: ItemRecord, items: readonly ItemRecord[]): Response {
  return listOf(ask, items, aboutItem(ask, item));
}

function listOf(ask: Ask, items: readonly ItemRecord[], about: Readonly<Record<string, unknown>>): Response {
  return pageOf(
    ask,
    { total: items.length, slice: (start, end) => items.slice(start, end).map((item) => listedRow(ask, item)) },
    about,
  );
}

function viewGroupOf([first]: readonly ItemRecord[]): object {
  if (first === undefined) return {};
  return { viewGroup: first.type === 'photoalbum' ? 'photo' : first.type };
}

/** The menu entry for all episodes, which stands before a show's seasons. */
function allEpisodesRow({ world, account }: Ask, show: ItemRecord): object {
  const { leafCount, viewedLeafCount } = leafCounts(world, show, account?.id);
  return {
    leafCount,
    thumb: `/library/metadata/${show.id}/thumb/${show.updatedAt}`,
    viewedLeafCount,
    key: `/library/metadata/${show.id}/allLeaves`,
    title: 'All episodes',
  };
}
