import type { HistoryItem } from '../generated/models/history.ts';
import { deleteHistory, listPlaybackHistory } from '../generated/pms/status.ts';
import { boundTo } from '../items/bound-to.ts';
import type { IncludeOptions } from '../items/includes.ts';
import type { Item } from '../items/item.ts';
import type { ListOptions, Range, Slice } from '../paging/source.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { PlexServer } from './plex-server.ts';
import { itemKey, type LibraryItemReference, sectionKey, type SectionReference } from './references.ts';
import type { RequestOptions } from './request-options.ts';

/** Which part of the history is wanted. */
export interface HistoryOptions extends ListOptions {
  /** Only what this account of the server played; the owner is 1. */
  readonly accountId?: string | number;
  /** Only what is in this library, or in that of this key. */
  readonly section?: SectionReference;
  /** Only this item and what is below it, or that of this `ratingKey`. */
  readonly item?: LibraryItemReference;
  /** Only what was played at this time or later. */
  readonly since?: Date;
  /** Only what was played at this time or earlier. */
  readonly until?: Date;
  /** What to sort by. Default: `viewedAt:desc`. */
  readonly sort?: string | readonly string[];
}

/** What can be done with an entry of the history. */
interface HistoryRow {
  /** The server that it is of. */
  readonly server: PlexServer;
}

/** What can be done with an entry of the history. */
class HistoryRow {
  /** Takes the entry off the history: `DELETE /status/sessions/history/{id}`. The item stays. */
  async delete(this: HistoryEntry, options?: RequestOptions): Promise<void> {
    const { historyKey, title } = this;
    const historyId = historyKey?.split('/').at(-1);
    if (historyId === undefined)
      throw new PlexUsageError(`The entry of “${title}” has no historyKey, so it cannot be deleted.`);
    await deleteHistory(this.server.client, { historyId }, options);
  }

  /** Reads the item that was played, in full; undefined where it is deleted. */
  async fetchItem(this: HistoryEntry, options?: IncludeOptions & RequestOptions): Promise<Item | undefined> {
    const { ratingKey, server } = this;
    return ratingKey === undefined ? undefined : server.item(ratingKey, options);
  }
}

/** That somebody played an item to its end. It tells little of the item: `fetchItem()` reads it. */
export type HistoryEntry = HistoryItem & HistoryRow;

/** See `PlexServer.history`. */
export async function readHistory(
  server: PlexServer,
  options: HistoryOptions,
  range: Range,
  request: RequestOptions,
): Promise<Slice<HistoryEntry>> {
  const { accountId, section, item, since, until, sort = 'viewedAt:desc' } = options;
  for (const [name, date] of Object.entries({ since, until }))
    if (date !== undefined && Number.isNaN(date.getTime()))
      throw new PlexUsageError(`history: ${name} is a Date that is none.`);
  const params = {
    ...range,
    accountId,
    librarySectionId: sectionKey(section),
    metadataItemId: itemKey(item),
    viewedSince: since,
    viewedUntil: until,
    sort: typeof sort === 'string' ? [sort] : sort,
  };
  const { items, offset, totalSize } = await listPlaybackHistory(server.client, params, request);
  return { items: items.map(boundTo(server, HistoryRow)), offset, totalSize };
}
