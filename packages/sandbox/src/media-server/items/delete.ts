import { deleteMediaItem, deleteMetadataItem } from 'plexjs/operations';
import { done, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { ItemRecord, MediaRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { deleteWithEmptyFolders } from './delete-item.ts';
import { itemsOf } from './metadata.ts';
import { preferenceOf } from '../administration/preferences-values.ts';

const owner = { audience: 'owner' } as const;

/** Deleting items, and versions of them, with their files. */
export const deleteRoutes: readonly Route[] = [
  stateful(
    deleteMetadataItem,
    (ask) => {
      const items = itemsOf(ask, ask.path.ids);
      if (items.length === 0) return refusal(404);
      if (items.some(({ type }) => type !== 'collection') && !mayDelete(ask.world)) return refusal(400);
      for (const item of items) {
        for (const leaf of [item, ...ask.world.hierarchy.leavesOf(item.id)]) removeFiles(ask.world, leaf.media);
        deleteWithEmptyFolders(ask.world, item.id);
      }
      return done();
    },
    owner,
  ),
  stateful(
    deleteMediaItem,
    (ask) => {
      const [item] = itemsOf(ask, ask.path.ids);
      const version = item?.media.find(({ id }) => id === ask.id('mediaItem'));
      if (item === undefined || version === undefined) return refusal(404);
      if (!mayDelete(ask.world)) return refusal(400);
      const isOptimised = (media: MediaRecord): boolean => media.fields.proxyType === 42;
      const gone = item.media.filter((media) => media === version || (ask.flag('proxy') && isOptimised(media)));
      deleteVersions(ask.world, item, gone);
      return done();
    },
    owner,
  ),
];

const mayDelete = (world: World): boolean => preferenceOf(world, 'allowMediaDeletion') === true;

function deleteVersions(world: World, item: ItemRecord, gone: readonly MediaRecord[]): void {
  removeFiles(world, gone);
  const left = item.media.filter((media) => !gone.includes(media));
  if (left.length === 0) deleteWithEmptyFolders(world, item.id);
  else changeItem(world, item.id, (before) => ({ ...before, media: left }));
}

/** A scan must not find again what was deleted. */
function removeFiles({ tables }: World, media: readonly MediaRecord[]): void {
  for (const { parts } of media)
    for (const { fields } of parts) {
      const path = String(fields.file);
      tables.files.set(path, { size: 0, fields: {}, ...tables.files.get(path), path, exists: false });
    }
}
