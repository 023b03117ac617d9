import type { Item as Programme } from '../generated/models/items.ts';
import type { GrabStatus, MediaGrabOperation } from '../generated/pms/subscription-models.ts';
import type { IncludeOptions } from '../items/includes.ts';
import type { Item } from '../items/item.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';

/** Of what is planned or was given up nothing is in a library. */
const withoutFile: ReadonlySet<GrabStatus> = new Set(['inactive', 'scheduled', 'cancelled']);

/** Recordings begin some minutes before the programme, as their settings say, at most this long. In milliseconds. */
const earliest = 3_600_000;

/** See `Recording.fetchItem`. Servers do not say which item they made of a recording: it is found by what they do say. */
export async function recordedItem(
  server: PlexServer,
  { item: programme, status, beginsAt }: MediaGrabOperation,
  options: IncludeOptions & RequestOptions,
): Promise<Item | undefined> {
  if (programme === undefined || (status !== undefined && withoutFile.has(status))) return undefined;
  if (programme.type !== 'movie' && programme.type !== 'episode') return undefined;
  const { type, guid = '', title } = programme;
  const named = guid.startsWith('plex://') ? await server.library.items({ ...options, type, guid }).all() : [];
  // Other guides have identifiers that no library knows.
  const found: readonly Item[] =
    named.length > 0 || title === undefined
      ? named
      : (await server.library.items({ ...options, type, title }).all()).filter((item) => isSame(item, programme));
  return found.find((item) => isRecordedAt(item, beginsAt)) ?? found[0];
}

function isSame(item: Item, programme: Programme): boolean {
  if (item.title?.toLowerCase() !== programme.title?.toLowerCase()) return false;
  if (item.type === 'movie') return programme.type === 'movie' && item.year === programme.year;
  if (item.type !== 'episode' || programme.type !== 'episode') return false;
  const { grandparentTitle, parentIndex, index } = programme;
  return (
    item.grandparentTitle?.toLowerCase() === grandparentTitle?.toLowerCase() &&
    (parentIndex === undefined || item.parentIndex === parentIndex) &&
    (index === undefined || item.index === index)
  );
}

/** Whether one of an item's versions is a recording of about this time. */
function isRecordedAt(item: Item, beginsAt: Date | undefined): boolean {
  if (beginsAt === undefined || !('media' in item)) return false;
  return item.media.some(({ mediaGrabBeginsAt }) => {
    const before = beginsAt.getTime() - (mediaGrabBeginsAt?.getTime() ?? Number.NaN);
    return Math.abs(before) <= earliest;
  });
}
