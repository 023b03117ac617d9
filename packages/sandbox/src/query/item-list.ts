import type { ItemRecord } from '../world/records.ts';

/** Items that a query found, in its order. They are looked up only as far as they are wanted. */
export interface ItemList {
  readonly total: number;
  /** The items from `start` to before `end`. */
  readonly slice: (start: number, end: number) => readonly ItemRecord[];
}
