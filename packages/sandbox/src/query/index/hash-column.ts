import { hashOf } from '../../world/derived.ts';
import { Changes } from './column.ts';
import { Numbers } from './numbers.ts';

/**
 * Texts that items are looked up by and that few have in common: identifiers, paths. Only their hashes are kept, which are looked
 * through in a millisecond for a million; what is found has to be looked at.
 */
export class HashColumn {
  readonly changes: Changes = new Changes();
  readonly #hashes = new Numbers();
  readonly #ends = new Numbers();
  readonly #changed = new Map<number, readonly number[]>();

  /** Takes the first values, in the order of the places. */
  append(texts: readonly string[]): void {
    for (const text of texts) this.#hashes.push(hashOf(text));
    this.#ends.push(this.#hashes.length);
  }

  /** Gives back the memory that only appending needs. */
  seal(): void {
    this.#hashes.trim();
    this.#ends.trim();
  }

  set(place: number, texts: readonly string[]): void {
    const hashes = texts.map(hashOf);
    const before = this.#changed.get(place) ?? this.#first(place);
    if (before?.length === hashes.length && hashes.every((hash, at) => hash === before[at])) return;
    this.#changed.set(place, hashes);
    this.changes.add(place);
  }

  /** The places that may have a text, in order. */
  placesWith(text: string): readonly number[] {
    const hash = hashOf(text);
    const hashes = this.#hashes.view();
    const places = new Set<number>();
    for (let at = hashes.indexOf(hash); at >= 0; at = hashes.indexOf(hash, at + 1)) {
      const place = this.#placeAt(at);
      if (!this.#changed.has(place)) places.add(place);
    }
    for (const [place, texts] of this.#changed) if (texts.includes(hash)) places.add(place);
    return [...places].sort((a, b) => a - b);
  }

  /** What an item had at first. */
  #first(place: number): ArrayLike<number> | undefined {
    if (place >= this.#ends.length) return undefined;
    return this.#hashes.view(place === 0 ? 0 : this.#ends.at(place - 1), this.#ends.at(place));
  }

  /** The item that a hash is of: the first whose hashes end after it. */
  #placeAt(at: number): number {
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ends.at(middle) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
