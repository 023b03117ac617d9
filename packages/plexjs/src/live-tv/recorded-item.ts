import type { Item as Programme } from '../generated/models/items.ts';
import type { Media } from '../generated/models/media.ts';
import { getLibraryItems } from '../generated/pms/library.ts';
import type { GrabStatus, MediaGrabOperation } from '../generated/pms/subscription-models.ts';
import type { IncludeOptions } from '../items/includes.ts';
import type { Item } from '../items/item.ts';
import { typeNumbers } from '../items/item-types.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';

/** Of what is planned or was given up nothing is in a library. */
const withoutFile: ReadonlySet<GrabStatus> = new Set(['inactive', 'scheduled', 'cancelled']);

/** Recordings begin some minutes before the programme, as their settings say, at most this long. In milliseconds. */
const earliest = 3_600_000;

/** How far the beginning of a recording may be from the programme's where nothing else tells which it is. In milliseconds. */
const near = 300_000;

/** Where and when a recording's programme airs, which grabs themselves do not always say. */
export function airingOf({ item, mediaIndex = 0 }: Pick<MediaGrabOperation, 'item' | 'mediaIndex'>): Media | undefined {
  return item && 'media' in item ? item.media[mediaIndex] : undefined;
}

/** See `Recording.fetchItem`. Servers do not say which item they made of a recording: it is found by what they do say. */
export async function recordedItem(
  server: PlexServer,
  grab: MediaGrabOperation,
  options: IncludeOptions & RequestOptions,
): Promise<Item | undefined> {
  const { item: programme, status, beginsAt } = grab;
  if (programme === undefined || (status !== undefined && withoutFile.has(status))) return undefined;
  if (programme.type !== 'movie' && programme.type !== 'episode') return undefined;
  const { type, guid = '', title } = programme;
  const named = guid.startsWith('plex://') ? await server.library.items({ ...options, type, guid }).all() : [];
  // Other guides have identifiers that no library knows.
  const found: readonly Item[] =
    named.length > 0 || title === undefined
      ? named
      : (await server.library.items({ ...options, type, title }).all()).filter((item) => isSame(item, programme));
  const best = found.find((item) => isRecordedAt(item, beginsAt, earliest)) ?? found[0];
  return best ?? itemRecordedThen(server, grab, type, options);
}

/** What is called otherwise in the library than in the guide: it came since the recording began, and tells when and on which channel. */
async function itemRecordedThen(
  server: PlexServer,
  grab: MediaGrabOperation,
  type: 'movie' | 'episode',
  options: IncludeOptions & RequestOptions,
): Promise<Item | undefined> {
  const { beginsAt } = grab;
  const channel = airingOf(grab)?.channelIdentifier;
  if (beginsAt === undefined || channel === undefined) return undefined;
  const since = Math.floor((beginsAt.getTime() - earliest) / 1000);
  const query = { type: typeNumbers[type], 'addedAt>>': since };
  return server.list(getLibraryItems, { query }, options).find((item) => isRecordedAt(item, beginsAt, near, channel));
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

/** Whether one of an item's versions is a recording of about this time, and of this channel where one is said. */
function isRecordedAt(item: Item, beginsAt: Date | undefined, within: number, channel?: string): boolean {
  if (beginsAt === undefined || !('media' in item)) return false;
  return item.media.some(({ mediaGrabBeginsAt, channelIdentifier }) => {
    const before = beginsAt.getTime() - (mediaGrabBeginsAt?.getTime() ?? Number.NaN);
    return Math.abs(before) <= within && (channel === undefined || channel === channelIdentifier);
  });
}
