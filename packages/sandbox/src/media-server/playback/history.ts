import { deleteHistory, getHistoryItem, listPlaybackHistory } from 'plexjs/operations';
import { container, refusal, windowOf } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { attributeTree } from '../../http/attribute-tree.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { HistoryRecord } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';

/** What was played. */
export const historyRoutes: readonly Route[] = [
  stateful(listPlaybackHistory, (ask) => {
    const entries = sorted([...ask.world.tables.history.values()].filter(filterOf(ask)), ask.text('sort'));
    const { start, size } = windowOf(ask);
    const shown = size === undefined ? entries : entries.slice(start, start + size);
    const rows = shown.map((entry) => historyRow(ask, entry));
    const list = rows.length > 0 && { Metadata: rows };
    // Entries of items that are gone have no keys, so that they would be taken for directories by the usual page.
    if (size === undefined) return container(ask, { size: rows.length, ...list });
    return container(
      ask,
      { size: rows.length, totalSize: entries.length, offset: start, ...list },
      { 'X-Plex-Container-Start': String(start), 'X-Plex-Container-Total-Size': String(entries.length) },
    );
  }),
  stateful(getHistoryItem, (ask) => {
    const entry = entryOf(ask);
    return entry ? container(ask, { size: 1, Metadata: [historyRow(ask, entry)] }) : refusal(404);
  }),
  stateful(deleteHistory, (ask) => {
    const entry = entryOf(ask);
    if (entry === undefined) return refusal(404);
    ask.world.tables.history.delete(entry.id);
    return container(ask, { size: 0 });
  }),
];

/** Others than the owner see what they played themselves. */
function isSeen(ask: Ask, { accountId }: HistoryRecord): boolean {
  return ask.scope === 'owner' || accountId === ask.account?.id;
}

function entryOf(ask: Ask): HistoryRecord | undefined {
  const entry = ask.world.tables.history.get(ask.id('historyId'));
  return entry && isSeen(ask, entry) ? entry : undefined;
}

function filterOf(ask: Ask): (entry: HistoryRecord) => boolean {
  const wanted = {
    account: ask.number('accountID'),
    section: ask.number('librarySectionID'),
    item: ask.number('metadataItemID'),
    device: ask.number('deviceID'),
  };
  const times = [...ask.query].flatMap(([name, value]) => {
    const [, operator] = /^viewedAt(.*)$/.exec(name) ?? [];
    return operator === undefined ? [] : [{ operator, value: Number(value) }];
  });
  const is = (wish: number | undefined, value: number): boolean => wish === undefined || wish === value;
  return (entry) =>
    isSeen(ask, entry) &&
    is(wanted.account, entry.accountId) &&
    is(wanted.section, entry.sectionId) &&
    is(wanted.device, entry.deviceId) &&
    (wanted.item === undefined || isIn(ask.world, entry.itemId, wanted.item)) &&
    times.every(({ operator, value }) => compare(operator, entry.viewedAt, value));
}

/** `viewedAt>=5` arrives as the parameter `viewedAt>` with the value 5. */
function compare(operator: string, value: number, wish: number): boolean {
  switch (operator) {
    case '>':
      return value >= wish;
    case '<':
      return value <= wish;
    case '!':
      return value !== wish;
    default:
      return value === wish;
  }
}

/** Whether an item is another, or below it. */
function isIn({ tables, hierarchy }: World, itemId: number, wantedId: number): boolean {
  if (itemId === wantedId) return true;
  const item = tables.items.get(itemId);
  return item !== undefined && hierarchy.ancestorsOf(item).some(({ id }) => id === wantedId);
}

function sorted(entries: readonly HistoryRecord[], sort = 'viewedAt'): readonly HistoryRecord[] {
  const keys = sort.split(',').map((key) => {
    const [name = '', direction] = key.split(':');
    return { name, sign: direction === 'desc' ? -1 : 1 };
  });
  const valueOf = (entry: HistoryRecord, name: string): string | number =>
    name === 'viewedAt' || name === 'accountID' || name === 'deviceID' || name === 'id'
      ? { viewedAt: entry.viewedAt, accountID: entry.accountId, deviceID: entry.deviceId, id: entry.id }[name]
      : String(entry.fields[name] ?? '');
  return [...entries].sort((a, b) => {
    for (const { name, sign } of keys) {
      const [left, right] = [valueOf(a, name), valueOf(b, name)];
      if (left !== right) return left < right ? -sign : sign;
    }
    return (keys[0]?.sign ?? 1) * (a.id - b.id);
  });
}

/** An entry. Items that are gone have no keys. */
function historyRow(ask: Ask, entry: HistoryRecord): object {
  const { id, itemId, sectionId, viewedAt, accountId, deviceId, fields } = entry;
  const item = ask.world.tables.items.get(itemId);
  const [parent, grandparent] = item ? ask.world.hierarchy.ancestorsOf(item) : [];
  const row = attributeTree({
    ...(item && { key: `/library/metadata/${itemId}`, ratingKey: String(itemId) }),
    ...(parent && { parentKey: `/library/metadata/${parent.id}` }),
    ...(grandparent && { grandparentKey: `/library/metadata/${grandparent.id}` }),
    librarySectionID: sectionId,
    ...fields,
    viewedAt,
    accountID: accountId,
    deviceID: deviceId,
    ...(item && ask.flag('includeGuids') && item.guids.length > 0 && { Guid: item.guids.map((id) => ({ id })) }),
  });
  return { historyKey: `/status/sessions/history/${id}`, ...row };
}
