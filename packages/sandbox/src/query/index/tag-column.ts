import type { Test } from '../plan/tests.ts';
import { folded, sortKey } from '../values/folded.ts';
import { Bits } from './bits.ts';
import { Changes, type Column, type SortValue } from './column.ts';
import { Numbers } from './numbers.ts';

/**
 * Tags: of each item none, one or several. What the items had at first is kept in one row of codes and, the other way round, in one
 * row of items a tag; what changed since lies over it.
 */
export class TagColumn implements Column {
  readonly changes: Changes = new Changes();
  readonly #keys: string[] = [];
  readonly #codeOf = new Map<string, number>();
  readonly #codes = new Numbers();
  readonly #ends = new Numbers();
  readonly #changed = new Map<number, Uint32Array>();
  #places: Grouped | undefined;
  #ranks: { readonly ranks: Uint32Array; readonly at: number } | undefined;

  /** Takes the first values, in the order of the places. */
  append(keys: readonly string[]): void {
    for (const key of keys) this.#codes.push(this.#code(key));
    this.#ends.push(this.#codes.length);
  }

  /** Gives back the memory that only appending needs. */
  seal(): void {
    this.#codes.trim();
    this.#ends.trim();
  }

  /** The tags of an item. */
  get(place: number): readonly string[] {
    return Array.from(this.codesAt(place), (code) => this.#keys[code] ?? '');
  }

  set(place: number, keys: readonly string[]): void {
    const codes = Uint32Array.from(keys, (key) => this.#code(key));
    const before = this.codesAt(place);
    if (place < this.#ends.length && codes.length === before.length && codes.every((code, at) => code === before[at]))
      return;
    this.#changed.set(place, codes);
    this.changes.add(place);
  }

  /** The tags of an item, as places in `keys`. */
  codesAt(place: number): Uint32Array {
    return this.#changed.get(place) ?? this.#firstCodes(place);
  }

  /** The place of a tag in `keys`; -1 where there is none. */
  codeOf(key: string): number {
    return this.#codeOf.get(key) ?? -1;
  }

  /** All tags that there are, or were. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  /** The items that have a tag. */
  *placesWith(key: string): Generator<number> {
    const code = this.#codeOf.get(key);
    if (code === undefined) return;
    for (const place of this.#placesOf(code)) if (!this.#changed.has(place)) yield place;
    for (const [place, codes] of this.#changed) if (codes.includes(code)) yield place;
  }

  /** Adds the items that have a tag to others, by its place in `keys`. */
  addPlaces(code: number, items: Bits): void {
    for (const place of this.#placesOf(code)) if (!this.#changed.has(place)) items.add(place);
    for (const [place, codes] of this.#changed) if (codes.includes(code)) items.add(place);
  }

  /** How many of the items have a tag. */
  count(key: string, items: Bits): number {
    const code = this.#codeOf.get(key);
    if (code === undefined) return 0;
    let count = 0;
    for (const place of this.#placesOf(code)) if (items.has(place) && !this.#changed.has(place)) count++;
    for (const [place, codes] of this.#changed) if (items.has(place) && codes.includes(code)) count++;
    return count;
  }

  counts(items: Bits): ReadonlyMap<string, number> {
    const counts = new Uint32Array(this.#keys.length);
    const [codes, ends] = [this.#codes.view(), this.#ends.view()];
    let at = 0;
    for (let place = 0; place < ends.length; place++) {
      const end = ends[place] ?? 0;
      if (items.has(place)) for (; at < end; at++) add(counts, codes[at] ?? 0, 1);
      at = end;
    }
    for (const [place, changed] of this.#changed) {
      if (!items.has(place)) continue;
      for (const code of this.#firstCodes(place)) add(counts, code, -1);
      for (const code of changed) add(counts, code, 1);
    }
    return new Map(this.#keys.map((key, code) => [key, counts[code] ?? 0] as const).filter(([, count]) => count > 0));
  }

  select(test: Test, size: number): Bits {
    const bits = new Bits(size);
    if (test.form !== 'tags') return bits;
    const wanted = new Set(test.keys);
    const codes = new Set(this.#keys.flatMap((key, code) => (wanted.has(folded(key)) ? [code] : [])));
    for (const code of codes) for (const place of this.#placesOf(code)) if (place < size) bits.add(place);
    for (const [place, has] of this.#changed) {
      if (place >= size) continue;
      if (has.some((code) => codes.has(code))) bits.add(place);
      else bits.delete(place);
    }
    return test.isNegated ? bits.not() : bits;
  }

  fits(test: Test, place: number): boolean {
    return test.form === 'tags' && this.get(place).some((key) => test.keys.includes(folded(key))) !== test.isNegated;
  }

  value(place: number): SortValue {
    return this.get(place).join(',');
  }

  sortValue(place: number): SortValue {
    const [key] = this.get(place);
    return key === undefined ? undefined : sortKey(key);
  }

  ranks(size: number): Uint32Array {
    if (this.#ranks?.at === this.changes.count && this.#ranks.ranks.length === size) return this.#ranks.ranks;
    const sorted = [...new Set(this.#keys.map(sortKey))].sort();
    const rankOf = new Map(sorted.map((key, at) => [key, at + 1]));
    const rankOfCode = this.#keys.map((key) => rankOf.get(sortKey(key)) ?? 0);
    const ranks = new Uint32Array(size);
    for (let place = 0; place < size; place++) {
      const codes = this.codesAt(place);
      ranks[place] = codes.length === 0 ? 0 : (rankOfCode[codes[0] ?? 0] ?? 0);
    }
    this.#ranks = { ranks, at: this.changes.count };
    return ranks;
  }

  /** The tags that an item had at first. */
  #firstCodes(place: number): Uint32Array {
    return place < this.#ends.length
      ? this.#codes.view(place === 0 ? 0 : this.#ends.at(place - 1), this.#ends.at(place))
      : none;
  }

  #code(key: string): number {
    const known = this.#codeOf.get(key);
    if (known !== undefined) return known;
    const code = this.#keys.push(key) - 1;
    this.#codeOf.set(key, code);
    return code;
  }

  /** The items that had a tag at first. */
  #placesOf(code: number): Uint32Array {
    const { places, starts } = (this.#places ??= grouped(this.#codes.view(), this.#ends.view(), this.#keys.length));
    return places.subarray(starts[code] ?? places.length, starts[code + 1] ?? places.length);
  }
}

const none = new Uint32Array();

function add(counts: Uint32Array, code: number, number: number): void {
  counts[code] = (counts[code] ?? 0) + number;
}

/** The places of the items that have a tag, tag after tag, and where those of each tag start. */
interface Grouped {
  readonly places: Uint32Array;
  readonly starts: Uint32Array;
}

function grouped(codes: Uint32Array, ends: Uint32Array, count: number): Grouped {
  const starts = new Uint32Array(count + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let code = 0; code < count; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(codes.length);
  let at = 0;
  for (let place = 0; place < ends.length; place++)
    for (const end = ends[place] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0;
      const to = next[code] ?? 0;
      places[to] = place;
      next[code] = to + 1;
    }
  return { places, starts };
}
