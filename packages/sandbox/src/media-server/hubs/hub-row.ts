import type { Ask } from '../../http/ask.ts';
import type { ItemList } from '../../query/item-list.ts';
import { mixedRow, type Row } from '../items/item-row.ts';

/** A row of a page, as it is made. */
export interface HubSpec {
  readonly title: string;
  /** What its entries are; `mixed` for several kinds. */
  readonly type: string;
  readonly identifier: string;
  readonly context: string;
  /** The path that lists all of it. */
  readonly key: string;
  /** Where its entries are. Default: the library's items. */
  readonly itemsPath?: string;
  /** What is in it. Looked up only when it is shown. */
  readonly list: () => ItemList;
  readonly style?: 'shelf' | 'hero';
  readonly isPromoted?: boolean;
  readonly isRandom?: boolean;
}

/** What a hub says of itself. */
export type HubHead = Omit<HubSpec, 'list'>;

const usualCount = 6;

/** A hub with its first entries. */
export function hubRow(ask: Ask, spec: HubSpec): Row {
  const { total, slice } = spec.list();
  const shown = slice(0, ask.number('count') ?? usualCount);
  return hubOf(
    spec,
    shown.map((item) => mixedRow(ask, item)),
    total > shown.length,
  );
}

/** A hub of rows that are made already. */
export function hubOf(head: HubHead, rows: readonly Row[], more = false): Row {
  const { title, type, identifier, context, key, style = 'shelf', isPromoted = false, isRandom = false } = head;
  const { itemsPath = '/library/metadata' } = head;
  const keys = rows.map(({ ratingKey }) => String(ratingKey));
  return {
    ...(keys.length > 0 && { hubKey: `${itemsPath}/${keys.join(',')}` }),
    key,
    title,
    type,
    hubIdentifier: identifier,
    context,
    size: rows.length,
    more,
    ...(isRandom && { random: true }),
    style,
    ...(isPromoted && { promoted: true }),
    ...(rows.length > 0 && { Metadata: rows }),
  };
}

/** What is said around hubs: as around items, without the pictures of codecs. */
export function aboutHubs(aboutItems: Row): Row {
  const { mediaTagPrefix: _, mediaTagVersion: __, ...about } = aboutItems;
  return about;
}
