import type { Activity } from '../generated/models/activities.ts';
import { removeFromContinueWatching } from '../generated/pms/library.ts';
import { analyzeMetadata, refreshItemsMetadata } from '../generated/pms/metadata-analysis.ts';
import { deleteMetadataItem } from '../generated/pms/metadata.ts';
import { type JobOptions, runJob } from '../server/job.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { type LibraryItem, ratingKeyOf } from './library-item.ts';

/** See `LibraryItem.refresh`. */
export async function refresh(item: LibraryItem, options: JobOptions): Promise<void> {
  const call = refreshItemsMetadata(item.server.client, { ids: ratingKeyOf(item) }, options);
  await runJob(item.server, call, options, (activity) => isAbout(activity, item));
}

/** See `LibraryItem.analyze`. */
export async function analyze(item: LibraryItem, options: JobOptions): Promise<void> {
  const call = analyzeMetadata(item.server.client, { ids: ratingKeyOf(item) }, options);
  await runJob(item.server, call, options, (activity) => isAbout(activity, item));
}

/** Whether an activity of a server is about an item. */
function isAbout({ context }: Activity, item: LibraryItem): boolean {
  return context?.key === `/library/metadata/${ratingKeyOf(item)}`;
}

/** See `LibraryItem.removeFromContinueWatching`. */
export async function forget(item: LibraryItem, options?: RequestOptions): Promise<void> {
  await removeFromContinueWatching(item.server.client, { ratingKey: ratingKeyOf(item) }, options);
}

/** See `LibraryItem.delete`. */
export async function deleteItem(item: LibraryItem, options?: RequestOptions): Promise<void> {
  await deleteMetadataItem(item.server.client, { ids: ratingKeyOf(item) }, options);
}
