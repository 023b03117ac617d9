import type { Ask } from '../http/ask.ts';
import type { ItemRecord } from '../world/records.ts';
import { mixedRow, type Row } from './item-row.ts';

/** A row of a page, as it is made. */
export interface HubSpec {
  readonly title: string;
  /** What its entries are; `mixed` for several kinds. */
  readonly type: string;
  readonly identifier: string;
  readonly context: string;
  /** The path that lists all of it. */
  readonly key: string;
  readonly items: readonly ItemRecord[];
  readonly style?: 'shelf' | 'hero';
  readonly isPromoted?: boolean;
  readonly isRandom?: boolean;
}

const usualCount = 6;

/** A hub with its first entries. */
export function hubRow(ask: Ask, spec: HubSpec): Row {
  const { items } = spec;
  const shown = items.slice(0, ask.number('count') ?? usualCount);
  return hubOf(
    { ...spec, more: items.length > shown.length, keys: shown.map(({ id }) => id) },
    shown.map((item) => mixedRow(ask, item)),
  );
}

/** A hub of rows that are made already. */
export function hubOf(
  {
    title,
    type,
    identifier,
    context,
    key,
    more,
    keys,
    style = 'shelf',
    isPromoted = false,
    isRandom = false,
  }: Omit<HubSpec, 'items'> & { readonly more: boolean; readonly keys: readonly (number | string)[] },
  rows: readonly object[],
): Row {
  return {
    ...(keys.length > 0 && { hubKey: `/library/metadata/${keys.join(',')}` }),
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
