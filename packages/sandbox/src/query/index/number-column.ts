import type { Test } from '../plan/tests.ts';
import { Bits } from './bits.ts';
import { Changes, type Column, type SortValue } from './column.ts';

/** Numbers; NaN stands for none. */
export class NumberColumn implements Column {
  readonly changes: Changes = new Changes();
  #values: Float64Array;
  /** How many places have been set; the row of values has room for more. */
  #size: number;
  #ranked: Ranked | undefined;

  constructor(values: Float64Array) {
    this.#values = values;
    this.#size = values.length;
  }

  get(place: number): number {
    return this.#values[place] ?? Number.NaN;
  }

  set(place: number, value: number | undefined): void {
    const next = value ?? Number.NaN;
    // A new place without a value is a change as well: who keeps what was found has not looked at it.
    if (place < this.#size && Object.is(this.#values[place], next)) return;
    if (place >= this.#values.length) this.#values = grown(this.#values, place);
    this.#values[place] = next;
    this.#size = Math.max(this.#size, place + 1);
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
    return this.#rankedTo(size).ranks;
  }

  counts(items: Bits): ReadonlyMap<string, number> {
    const { ranks, distinct } = this.#rankedTo(items.size);
    const counts = new Uint32Array(distinct.length + 1);
    for (let place = 0; place < ranks.length; place++) {
      const rank = ranks[place] ?? 0;
      if (items.has(place)) counts[rank] = (counts[rank] ?? 0) + 1;
    }
    return new Map(
      Array.from(distinct, (value, at) => [String(value), counts[at + 1] ?? 0] as const).filter(
        ([, count]) => count > 0,
      ),
    );
  }

  /** The sum of what the items have. */
  sum(items: Bits): number {
    let sum = 0;
    for (let place = 0; place < items.size; place++) {
      const value = this.get(place);
      if (items.has(place) && !Number.isNaN(value)) sum += value;
    }
    return sum;
  }

  #rankedTo(size: number): Ranked {
    if (this.#ranked?.at === this.changes.count && this.#ranked.ranks.length === size) return this.#ranked;
    const distinct = distinctOf(this.#values.slice(0, size).sort());
    const ranks = new Uint32Array(size);
    for (let place = 0; place < size; place++) ranks[place] = rankIn(distinct, this.get(place));
    this.#ranked = { ranks, distinct, at: this.changes.count };
    return this.#ranked;
  }
}

interface Ranked {
  readonly ranks: Uint32Array;
  /** The values that there are, in order. */
  readonly distinct: Float64Array;
  /** How many changes there had been. */
  readonly at: number;
}

/** Each of the values once, without NaN, which sorting puts last. It is called with a million of them: callbacks would take longer. */
function distinctOf(sorted: Float64Array): Float64Array {
  let count = 0;
  for (const value of sorted) {
    if (Number.isNaN(value)) break;
    if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  }
  return sorted.subarray(0, count);
}

/** The place of a value among values in order, from 1; 0 for none. */
function rankIn(values: Float64Array, value: number): number {
  if (Number.isNaN(value)) return 0;
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function grown(values: Float64Array, place: number): Float64Array {
  const larger = new Float64Array(Math.max(place + 1, values.length * 2, 16)).fill(Number.NaN);
  larger.set(values);
  return larger;
}
