import { foundArtwork } from '../world/found-artwork.ts';
import type { ArtworkElement } from '../world/records-artwork.ts';
import type { ItemRecord, StateRecord } from '../world/records.ts';
import type { DeviceRecord, HistoryRecord } from '../world/records-playback.ts';

/** On what everything was played that a history describes. */
const player = { id: 1, clientIdentifier: 'sandbox-player', name: 'Living Room', platform: 'tvOS' } as const;

/** The devices that a history tells of, by their client identifiers: one since the first entry, none where there is no entry. */
export function devicesOf(history: ReadonlyMap<number, HistoryRecord>): ReadonlyMap<string, DeviceRecord> {
  const [first] = history.values();
  return new Map(first ? [[player.clientIdentifier, { ...player, createdAt: first.viewedAt }]] : []);
}

/** Who played an item, and when, in Unix seconds. */
export interface Viewing {
  readonly id: number;
  readonly accountId: number;
  readonly viewedAt: number;
}

/** An entry of the history of a server that has not changed since: with what an item and those above it are called, and look like. */
export function historyEntry(
  { id, accountId, viewedAt }: Viewing,
  item: ItemRecord,
  [parent, grandparent]: readonly ItemRecord[],
): HistoryRecord {
  const { type, title, index, fields } = item;
  const day = fields['originallyAvailableAt'];
  const [thumb, parentThumb, grandparentThumb] = [item, parent, grandparent].map((one) => pathOf(one, 'thumb'));
  const grandparentArt = pathOf(grandparent, 'art');
  return {
    id,
    itemId: item.id,
    sectionId: item.sectionId,
    viewedAt,
    accountId,
    deviceId: player.id,
    fields: {
      title,
      ...(grandparent && { grandparentTitle: grandparent.title }),
      type,
      ...(thumb && { thumb }),
      ...(parentThumb && { parentThumb }),
      ...(grandparentThumb && { grandparentThumb }),
      ...(grandparentArt && { grandparentArt }),
      ...(index !== undefined && { index }),
      ...(parent?.index !== undefined && { parentIndex: parent.index }),
      ...(day !== undefined && { originallyAvailableAt: day }),
    },
  };
}

/** What people did with items: what is said of it, and how often they played them where that is not said. */
export function withHistory(
  states: ReadonlyMap<string, StateRecord>,
  history: Iterable<HistoryRecord>,
): ReadonlyMap<string, StateRecord> {
  const counted = new Map<string, StateRecord>();
  for (const { accountId, itemId, viewedAt } of history) {
    const key = `${accountId}:${itemId}`;
    const { viewCount = 0, lastViewedAt = 0 } = counted.get(key) ?? {};
    counted.set(key, { viewCount: viewCount + 1, lastViewedAt: Math.max(lastViewedAt, viewedAt) });
  }
  for (const [key, state] of states) counted.set(key, { ...counted.get(key), ...state });
  return counted;
}

function pathOf(item: ItemRecord | undefined, element: ArtworkElement): string | undefined {
  if (item === undefined || foundArtwork(item, element) === undefined) return undefined;
  return `/library/metadata/${item.id}/${element}/${item.updatedAt}`;
}
