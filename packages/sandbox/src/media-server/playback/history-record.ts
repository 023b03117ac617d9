import { secondsOf } from '../../world/clock.ts';
import type { Fields, ItemRecord, Scalar } from '../../world/records.ts';
import type { HistoryRecord } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { itemRow } from '../items/item-row.ts';

/** What stays in the history of an item that is deleted. */
const kept = [
  'title',
  'grandparentTitle',
  'type',
  'thumb',
  'parentThumb',
  'grandparentThumb',
  'grandparentArt',
  'index',
  'parentIndex',
  'originallyAvailableAt',
];

/** Who played an item, on what. */
interface Playback {
  readonly item: ItemRecord;
  readonly accountId: number;
  readonly deviceId: number;
  /** In Unix seconds. Default: now. */
  readonly viewedAt?: number;
}

/** Writes down that an item was played. */
export function addHistory(world: World, { item, accountId, deviceId, viewedAt }: Playback): HistoryRecord {
  const row = itemRow(world, item, undefined, { isDetailed: false, includeGuids: false });
  const fields: Fields = Object.fromEntries(
    kept.map((name) => [name, row[name]] as const).filter((entry): entry is [string, Scalar] => isScalar(entry[1])),
  );
  const entry: HistoryRecord = {
    id: world.store.next('history'),
    itemId: item.id,
    sectionId: item.sectionId,
    viewedAt: viewedAt ?? secondsOf(world.clock),
    accountId,
    deviceId,
    fields,
  };
  world.tables.history.set(entry.id, entry);
  return entry;
}

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);
