import type { Activity } from '../generated/models/activities.ts';
import { removeFromContinueWatching } from '../generated/pms/library.ts';
import type { Media } from '../generated/models/media.ts';
import {
  analyzeMetadata,
  detectAds,
  detectCredits,
  detectIntros,
  detectVoiceActivity,
  generateThumbs,
  refreshItemsMetadata,
  startBifGeneration,
} from '../generated/pms/metadata-analysis.ts';
import { deleteMediaItem, deleteMetadataItem } from '../generated/pms/metadata.ts';
import { type JobOptions, runJob } from '../server/job.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Operation } from '../wire/operation.ts';
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

/**
 * What a server can look for in the files of an item: openings, closing credits, advertisements and speech; or make of them: pictures
 * of the chapters, and those that are shown while seeking.
 */
export type Detection = 'intros' | 'credits' | 'ads' | 'voiceActivity' | 'chapterThumbs' | 'previews';

type Detect = Operation<'pms', { ids: string | number; force?: boolean | undefined }, undefined>;

const detections: Readonly<Record<Detection, Detect>> = {
  intros: detectIntros,
  credits: detectCredits,
  ads: detectAds,
  voiceActivity: detectVoiceActivity,
  chapterThumbs: generateThumbs,
  previews: startBifGeneration,
};

/** See `PlayableItem.detect`. */
export async function detect(
  item: LibraryItem,
  what: Detection,
  { force, ...options }: JobOptions & { readonly force?: boolean },
): Promise<void> {
  if (!Object.hasOwn(detections, what))
    throw new PlexUsageError(`There is no detection “${what}”. There are: ${Object.keys(detections).join(', ')}.`);
  const call = detections[what](item.server.client, { ids: ratingKeyOf(item), force }, options);
  await runJob(item.server, call, options, (activity) => isAbout(activity, item));
}

/** See `PlayableItem.deleteVersion`. */
export async function deleteVersion(
  item: LibraryItem & { readonly media: readonly Media[] },
  { id }: Pick<Media, 'id'>,
  options?: RequestOptions,
): Promise<void> {
  const ids = item.media.flatMap((media) => media.id ?? []);
  if (id === undefined || !ids.includes(id))
    throw new PlexUsageError(
      `“${item.title ?? ''}” has no version ${id ?? 'without an id'}. It has: ${ids.join(', ')}.`,
    );
  await deleteMediaItem(item.server.client, { ids: ratingKeyOf(item), mediaItem: id }, options);
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
