import type { Test } from '../plan/tests.ts';
import type { Bits } from './bits.ts';

/** A value as it is sorted: undefined for none. */
export type SortValue = number | string | undefined;

/** The values that the items of a scope have in one field, by the items' places in the scope. */
export interface Column {
  /** Which items fit. */
  select(test: Test, size: number): Bits;
  /** Whether an item fits. */
  fits(test: Test, place: number): boolean;
  /** What an item has, as it is; several tags with commas between them. */
  value(place: number): SortValue;
  /** How an item is sorted. */
  sortValue(place: number): SortValue;
  /** The places of the values when they are in order, from 1; 0 for no value. */
  ranks(size: number): Uint32Array;
  /** How many of the items have each value, or each of the tags; values that none has are left out. */
  counts(items: Bits): ReadonlyMap<string, number>;
  readonly changes: Changes;
}

/** What changes, followed by those who made something of it. */
export interface Followed {
  /** What changes itself: counts of others say nothing about it. */
  readonly origin: Changes;
  /** How many changes there were. */
  readonly count: number;
  /** The places that changed after the first `count` changes; undefined where that is too long ago to be known. */
  readonly since: (count: number) => readonly number[] | undefined;
}

/** Follows changes by the places that each of them is about. */
export function following(changes: Followed, placesOf: (change: number) => readonly number[]): Followed {
  return { origin: changes.origin, count: changes.count, since: (count) => changes.since(count)?.flatMap(placesOf) };
}

/** Which places of a column have changed, so that what was made of it can be mended. */
export class Changes implements Followed {
  #places: number[] = [];
  #forgotten = 0;

  get origin(): this {
    return this;
  }

  /** How many changes there were. */
  get count(): number {
    return this.#forgotten + this.#places.length;
  }

  add(place: number): void {
    if (this.#places.length >= 10_000) {
      this.#forgotten += this.#places.length;
      this.#places = [];
    }
    this.#places.push(place);
  }

  /** The places that changed after the first `count` changes; undefined where that is too long ago to be known. */
  since(count: number): readonly number[] | undefined {
    return count < this.#forgotten ? undefined : this.#places.slice(count - this.#forgotten);
  }
}
