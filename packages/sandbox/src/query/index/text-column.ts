import type { Test } from '../plan/tests.ts';
import { folded, sortKey } from '../values/folded.ts';
import { Bits } from './bits.ts';
import { Changes, type Column, type SortValue } from './column.ts';
import { Numbers } from './numbers.ts';
import { textOrder } from './text-order.ts';

/** After so many items it is known whether they have texts in common. */
const sample = 4096;

/**
 * Texts. Each is kept once, however many items have it, and an item has the number of its text; 0 stands for none. Of fields where
 * nearly every item has a text of its own, like titles, looking for those that are alike would cost more than it saves.
 */
export class TextColumn implements Column {
  readonly changes: Changes = new Changes();
  readonly #texts: string[] = [''];
  readonly #folded: string[] = [''];
  readonly #codes = new Numbers();
  #codeOf: Map<string, number> | undefined = new Map();
  #ranks: { readonly ranks: Uint32Array; readonly at: number } | undefined;

  /** Takes the first values, in the order of the places. */
  append(text: string | undefined): void {
    this.#codes.push(this.#code(text));
    if (this.#codes.length === sample && this.#texts.length > sample * 0.9) this.seal();
  }

  /** Forgets what only appending needs. */
  seal(): this {
    this.#codeOf = undefined;
    this.#codes.trim();
    return this;
  }

  get(place: number): string | undefined {
    const code = this.#codes.at(place);
    return code === 0 ? undefined : this.#texts[code];
  }

  set(place: number, text: string | undefined): void {
    if (place < this.#codes.length && this.get(place) === text) return;
    this.#codes.set(place, this.#code(text));
    this.changes.add(place);
  }

  select(test: Test, size: number): Bits {
    const bits = new Bits(size);
    if (test.form !== 'text') return bits;
    const fits = this.#fitting(test);
    for (let place = 0; place < size; place++) if (fits[this.#codes.at(place)] === 1) bits.add(place);
    return bits;
  }

  fits(test: Test, place: number): boolean {
    const text = this.get(place);
    return test.form === 'text' && test.holds(test.isExact || text === undefined ? text : folded(text));
  }

  value(place: number): SortValue {
    return this.get(place);
  }

  sortValue(place: number): SortValue {
    const text = this.get(place);
    return text === undefined ? undefined : sortKey(text);
  }

  ranks(size: number): Uint32Array {
    if (this.#ranks?.at === this.changes.count && this.#ranks.ranks.length === size) return this.#ranks.ranks;
    const rankOf = this.#rankTexts();
    const ranks = new Uint32Array(size);
    for (let place = 0; place < size; place++) ranks[place] = rankOf[this.#codes.at(place)] ?? 0;
    this.#ranks = { ranks, at: this.changes.count };
    return ranks;
  }

  counts(items: Bits): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (let place = 0; place < items.size; place++) {
      const text = items.has(place) ? this.get(place) : undefined;
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  }

  #code(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.#codeOf?.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.push(text) - 1;
    this.#codeOf?.set(text, code);
    return code;
  }

  /** Which texts fit, by their numbers. */
  #fitting(test: Test & { readonly form: 'text' }): Uint8Array {
    const fits = new Uint8Array(this.#texts.length);
    fits[0] = Number(test.holds(undefined));
    for (let code = 1; code < fits.length; code++)
      fits[code] = Number(test.holds(test.isExact ? this.#texts[code] : this.#foldedText(code)));
    return fits;
  }

  #foldedText(code: number): string {
    return (this.#folded[code] ??= folded(this.#texts[code] ?? ''));
  }

  #rankTexts(): Uint32Array {
    const keys = this.#texts.map(sortKey);
    const ranks = new Uint32Array(keys.length);
    let rank = 0;
    let previous: string | undefined;
    for (const code of textOrder(keys)) {
      if (code === 0) continue;
      if (keys[code] !== previous) rank++;
      previous = keys[code];
      ranks[code] = rank;
    }
    return ranks;
  }
}
