import {
  addCollectionItems,
  createCollection,
  deleteCollection,
  deleteCollectionByKey,
  deleteCollectionItem,
  getCollection,
  getCollectionChildren,
  getCollectionItems,
  getCollectionRelated,
  moveCollectionItem,
  removeCollectionItem,
  setCollectionPreferences,
} from 'plexjs/operations';
import { container, done, page, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { CollectionRecord } from '../../world/records-collections.ts';
import type { ItemRecord } from '../../world/records.ts';
import { createOrJoin, fill } from './collections-fill.ts';
import { collectionItems, deleteCollectionOf, removeFromCollection, setMembers } from './collections-members.ts';
import { setPreferencesOf } from '../items/edit.ts';
import { relatedHubs } from '../hubs/hubs-related.ts';
import { includedElements } from '../items/item-includes.ts';
import { detailedRow, mixedRow } from '../items/item-row.ts';
import { aboutItems, itemsOf } from '../items/metadata.ts';

interface Found {
  readonly item: ItemRecord;
  readonly collection: CollectionRecord;
}

/** Answers about a collection of the path; 404 where there is none that the one who asks may see. */
const about =
  (handle: (ask: Ask, found: Found) => Response): Handler =>
  (ask) => {
    const [item] = itemsOf(ask, ask.path.collectionId);
    const collection = item && ask.world.tables.collections.get(item.id);
    return item && collection ? handle(ask, { item, collection }) : refusal(404);
  };

const owner = { audience: 'owner' } as const;

const listItems = about((ask, { item }) => {
  const items = collectionItems(ask.world, item.id, ask.account?.id ?? 1);
  const visible = new Set(itemsOf(ask, items.map(({ id }) => id).join(',')));
  const rows = items.filter((member) => visible.has(member)).map((member) => mixedRow(ask, member));
  // Nothing is said of the library around the items of a collection (seen in captures).
  return page(ask, rows, {});
});

const deleteIt = about((ask, { collection }) => {
  deleteCollectionOf(ask.world, collection);
  return done();
});

const removeItem = about((ask, { collection }) => {
  const itemId = ask.id('itemId');
  if (!collection.items.includes(itemId)) return refusal(400);
  removeFromCollection(ask.world, collection.id, [itemId]);
  return shown(ask, collection.id);
});

/** Collections of libraries. */
export const collectionRoutes: readonly Route[] = [
  stateful(
    createCollection,
    (ask) => {
      const id = createOrJoin(ask);
      return typeof id === 'number' ? shown(ask, id) : refusal(id.refused);
    },
    owner,
  ),
  stateful(
    getCollection,
    about((ask, { item }) =>
      container(ask, {
        size: 1,
        ...aboutItems(ask, [item]),
        Metadata: [detailedRow(ask, item, includedElements(ask, item))],
      }),
    ),
  ),
  stateful(getCollectionItems, listItems),
  stateful(getCollectionChildren, listItems),
  stateful(
    getCollectionRelated,
    about((ask, { item }) => {
      const hubs = relatedHubs(ask, item);
      return container(ask, { size: hubs.length, ...aboutItems(ask, [item]), ...(hubs.length > 0 && { Hub: hubs }) });
    }),
  ),
  stateful(deleteCollectionByKey, deleteIt, owner),
  stateful(
    deleteCollection,
    (ask) => {
      const item = ask.world.tables.items.get(ask.id('collectionId'));
      return item?.sectionId === ask.id('sectionId') ? deleteIt(ask) : refusal(404);
    },
    owner,
  ),
  stateful(
    setCollectionPreferences,
    about((ask, { item }) => setPreferencesOf(ask, [item])),
    owner,
  ),
  stateful(
    addCollectionItems,
    about((ask, { collection }) =>
      fill(ask, collection, ask.text('uri') ?? '') ? shown(ask, collection.id) : refusal(400),
    ),
    owner,
  ),
  stateful(removeCollectionItem, removeItem, owner),
  stateful(deleteCollectionItem, removeItem, owner),
  stateful(
    moveCollectionItem,
    about((ask, { collection }) => {
      const itemId = ask.id('itemId');
      const after = ask.query.has('after') ? ask.number('after') : null;
      if (!collection.items.includes(itemId)) return refusal(400);
      const shownIds = collectionItems(ask.world, collection.id, ask.account?.id ?? 1).map(({ id }) => id);
      const others = [...new Set([...shownIds, ...collection.items])].filter((id) => id !== itemId);
      const place = after === null ? 0 : others.indexOf(after ?? Number.NaN) + 1;
      if (after !== null && place === 0) return refusal(400);
      setMembers(ask.world, collection, others.toSpliced(place, 0, itemId));
      // Who moves an item wants an order of their own from then on.
      changeItem(ask.world, collection.id, (same) => ({ ...same, fields: { ...same.fields, collectionSort: 2 } }));
      return shown(ask, collection.id);
    }),
    owner,
  ),
];

/** A collection after a change; nothing where it went with its last item. */
function shown(ask: Ask, id: number): Response {
  const item = ask.world.tables.items.get(id);
  if (item === undefined) return container(ask, { size: 0 });
  return container(ask, { size: 1, ...aboutItems(ask, [item]), Metadata: [detailedRow(ask, item)] });
}
