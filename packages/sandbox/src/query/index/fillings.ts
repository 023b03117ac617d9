import type { ItemRecord } from '../../world/records.ts';
import type { Source } from '../values/sources.ts';
import type { Column } from './column.ts';
import { HashColumn } from './hash-column.ts';
import { NearColumn } from './near-column.ts';
import { TextColumn } from './text-column.ts';

/** A column that is kept up to date with the items. */
export interface Kept {
  readonly column: Column | HashColumn | NearColumn;
  readonly accountId: number | undefined;
  /** Whether it depends on what is below the items. */
  readonly isOfLeaves: boolean;
  /** Reads an item's value anew. */
  readonly refresh: (place: number, item: ItemRecord) => void;
}

/** A column, and how it is filled. */
export interface Filling extends Kept {
  readonly key: string;
  /** Takes the item of the next place; undefined for one that is not there. Undefined where it needs no items. */
  readonly append: ((item: ItemRecord | undefined) => void) | undefined;
  readonly finish: () => void;
}

/** How a column is filled, whatever field it is of. */
export type FillingOnly = Omit<Filling, 'key' | 'accountId' | 'isOfLeaves'>;

export function hashFilling({ read }: Source & { readonly form: 'hashes' }): FillingOnly {
  const column = new HashColumn();
  return {
    column,
    refresh: (place, item) => column.set(place, read(item)),
    append: (item) => column.append(item ? read(item) : []),
    finish: () => column.seal(),
  };
}

export function textFilling(source: Source & { readonly form: 'text' }): FillingOnly {
  const column = new TextColumn();
  return {
    column,
    refresh: (place, item) => column.set(place, source.read(item)),
    append: (item) => column.append(item && source.read(item)),
    finish: () => column.seal(),
  };
}

export function nearFilling({ read }: Source & { readonly form: 'near' }): FillingOnly {
  const column = new NearColumn();
  return {
    column,
    refresh: (place, item) => column.set(place, read(item)),
    append: (item) => column.append(item ? read(item) : ''),
    finish: () => undefined,
  };
}
