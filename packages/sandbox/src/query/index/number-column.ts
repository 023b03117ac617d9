import type { Test } from '../plan/tests.ts';
import { Bits } from './bits.ts';
import { Changes, type Column, type SortValue } from './column.ts';

/** Numbers; NaN stands for none. */
export class NumberColumn implements Column {
  readonly changes: Changes = new Changes();
  #values: Float64Array;
  #ranks: { readonly ranks: Uint32Array; readonly at: number } | undefined;

  constructor(values: Float64Array) {
    this.#values = values;
  }

  get(place: number): number {
    return this.#values[place] ?? Number.NaN;
  }

  set(place: number, value: number | undefined): void {
    const next = value ?? Number.NaN;
    if (place < this.#values.length && Object.is(this.#values[place], next)) return;
    if (place >= this.#values.length) this.#values = grown(this.#values, place);
    this.#values[place] = next;
    this.changes.add(place);
  }

  select(test: Test, size: number): Bits {
    const bits = new Bits(size);
    for (let place = 0; place < size; place++) if (this.fits(test, place)) bits.add(place);
    return bits;
  }

  fits(test: Test, place: number): boolean {
    return test.form === 'number' && test.holds(this.get(place));
  }

  value(place: number): SortValue {
    return this.sortValue(place);
  }

  sortValue(place: number): SortValue {
    const value = this.get(place);
    return Number.isNaN(value) ? undefined : value;
  }

  ranks(size: number): Uint32Array {
    if (this.#ranks?.at === this.changes.count && this.#ranks.ranks.length === size) return this.#ranks.ranks;
    const distinct = this.#values
      .slice(0, size)
      .filter((value) => !Number.isNaN(value))
      .sort();
    const rankOf = new Map<number, number>();
    for (const value of distinct) if (!rankOf.has(value)) rankOf.set(value, rankOf.size + 1);
    const ranks = Uint32Array.from({ length: size }, (_, place) => rankOf.get(this.get(place)) ?? 0);
    this.#ranks = { ranks, at: this.changes.count };
    return ranks;
  }
}

function grown(values: Float64Array, place: number): Float64Array {
  const larger = new Float64Array(Math.max(place + 1, values.length * 2, 16)).fill(Number.NaN);
  larger.set(values);
  return larger;
}
