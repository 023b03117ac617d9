import { fitsWord, scoreOf } from './search-words.ts';

/** What stands between the names of an item where all of their words are in one row. */
export const betweenNames = '';

/** How well names fit words that are looked for, told by the numbers of the names' words: what `fitOf` tells of texts. */
export class NameFit {
  /** Of each word that is looked for: which words fit it, by their numbers. */
  readonly fitting: readonly Uint8Array[];
  /** Of each word that is looked for: which words stand in its place in a name that begins with all of them. */
  readonly #leading: readonly Uint8Array[];
  readonly #lengths: Uint32Array;
  readonly #between: number;
  readonly #wanted: number;

  /** @param keys The words of names, by their numbers. */
  constructor(keys: readonly string[], words: readonly string[]) {
    this.fitting = words.map((word) => Uint8Array.from(keys, (key) => Number(fitsWord(word, key))));
    this.#leading = words.map((word, at) =>
      Uint8Array.from(keys, (key) => Number(at === words.length - 1 ? key.startsWith(word) : key === word)),
    );
    this.#lengths = Uint32Array.from(keys, ({ length }) => length);
    this.#between = keys.indexOf(betweenNames);
    this.#wanted = words.join(' ').length;
  }

  /** From 0 to 1: how well the best of an item's names fits. */
  score(codes: Uint32Array): number {
    let best = 0;
    for (let start = 0; start < codes.length;) {
      const found = this.#between < 0 ? -1 : codes.indexOf(this.#between, start);
      const end = found < 0 ? codes.length : found;
      best = Math.max(best, this.#scoreName(codes, start, end));
      start = end + 1;
    }
    return best;
  }

  #scoreName(codes: Uint32Array, start: number, end: number): number {
    for (const fits of this.fitting) if (!hasOne(codes, start, end, fits)) return 0;
    let length = end - start - 1;
    for (let at = start; at < end; at++) length += this.#lengths[codes[at] ?? 0] ?? 0;
    const isStart = this.#leading.every((leads, at) => start + at < end && leads[codes[start + at] ?? 0] === 1);
    return scoreOf(this.#wanted, length, isStart);
  }
}

function hasOne(codes: Uint32Array, start: number, end: number, fits: Uint8Array): boolean {
  for (let at = start; at < end; at++) if (fits[codes[at] ?? 0] === 1) return true;
  return false;
}
