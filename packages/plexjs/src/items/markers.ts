import type { Marker } from '../generated/models/markers.ts';
import { createMarker, deleteMarker, editMarker } from '../generated/pms/metadata-markers.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type LibraryItem, ratingKeyOf } from './library-item.ts';

/** A stretch of an item, as it is to be marked. */
export interface MarkerDraft {
  /** What it is, as the server's number. Which number is which word Plex does not publish: `marker.type` of the answer says it. */
  readonly type: number;
  /** Where it begins, in milliseconds. */
  readonly startTimeOffset: number;
  /** Where it ends, in milliseconds. Absent for a place. */
  readonly endTimeOffset?: number;
  /** Further attributes of it. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
}

/** See `PlayableItem.createMarker`. */
export async function addMarker(
  item: LibraryItem,
  draft: MarkerDraft,
  options?: RequestOptions,
): Promise<Marker | undefined> {
  const params = { ...checked(draft), ids: ratingKeyOf(item) };
  return (await createMarker(item.server.client, params, options)).markers[0];
}

/** See `PlayableItem.editMarker`. */
export async function changeMarker(
  item: LibraryItem,
  { id }: Pick<Marker, 'id'>,
  draft: MarkerDraft,
  options?: RequestOptions,
): Promise<void> {
  await editMarker(item.server.client, { ...checked(draft), ids: ratingKeyOf(item), marker: idOf(id) }, options);
}

/** See `PlayableItem.deleteMarker`. */
export async function removeMarker(
  item: LibraryItem,
  { id }: Pick<Marker, 'id'>,
  options?: RequestOptions,
): Promise<void> {
  await deleteMarker(item.server.client, { ids: ratingKeyOf(item), marker: idOf(id) }, options);
}

function checked(draft: MarkerDraft): MarkerDraft {
  const { startTimeOffset: start, endTimeOffset: end } = draft;
  if (!(start >= 0)) throw new PlexUsageError(`A marker begins at 0 or later, not at ${start} milliseconds.`);
  if (end !== undefined && !(end > start))
    throw new PlexUsageError(`A marker ends after it begins: ${end} is not after ${start}.`);
  return draft;
}

function idOf(id: string | undefined): string {
  if (id === undefined) throw new PlexUsageError('This marker has no id, so the server cannot be asked about it.');
  return id;
}
