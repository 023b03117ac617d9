import { tellOfItem, touchSection } from '../../world/library-changes.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { collectionsWith, deleteCollectionOf, setMembers } from '../collections/collections-members.ts';

/** Deletes an item with all that is below it and belongs to it, and takes it out of collections and playlists. */
export function deleteItem(world: World, id: number): void {
  const item = world.tables.items.get(id);
  if (item === undefined) return;
  const collection = world.tables.collections.get(id);
  if (collection) return deleteCollectionOf(world, collection);
  for (const inside of [...world.hierarchy.childrenOf(id), ...world.hierarchy.extrasOf(id)])
    deleteItem(world, inside.id);
  leaveLists(world, item);
  tellOfItem(world, item, { state: 9, metadataState: 'deleted' });
  world.tables.items.delete(id);
  world.tables.originals.delete(id);
  touchSection(world, item.sectionId);
}

/** Deletes an item, and what is above it when nothing else is below that. */
export function deleteWithEmptyFolders(world: World, id: number): void {
  const item = world.tables.items.get(id);
  if (item === undefined) return;
  const folders = world.hierarchy.ancestorsOf(item);
  deleteItem(world, id);
  for (const folder of folders) if (world.hierarchy.childrenOf(folder.id).length === 0) deleteItem(world, folder.id);
}

function leaveLists(world: World, item: ItemRecord): void {
  for (const collection of collectionsWith(world, item))
    setMembers(
      world,
      collection,
      collection.items.filter((itemId) => itemId !== item.id),
    );
  for (const playlist of world.tables.playlists.values())
    if (playlist.entries.some(({ itemId }) => itemId === item.id))
      world.tables.playlists.set(playlist.id, {
        ...playlist,
        entries: playlist.entries.filter(({ itemId }) => itemId !== item.id),
      });
}
