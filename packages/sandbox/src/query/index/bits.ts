/** A set of small numbers, as bits. */
export class Bits {
  readonly words: Uint32Array;
  /** One more than the highest number that fits. */
  readonly size: number;

  constructor(size: number, words: Uint32Array = new Uint32Array((size + 31) >>> 5)) {
    this.size = size;
    this.words = words;
  }

  /** All numbers below `size`. */
  static all(size: number): Bits {
    const bits = new Bits(size);
    bits.words.fill(0xff_ff_ff_ff);
    bits.#trim();
    return bits;
  }

  has(number: number): boolean {
    return (((this.words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  add(number: number): void {
    const at = number >>> 5;
    this.words[at] = (this.words[at] ?? 0) | (1 << (number & 31));
  }

  delete(number: number): void {
    const at = number >>> 5;
    this.words[at] = (this.words[at] ?? 0) & ~(1 << (number & 31));
  }

  /** The same with room for more, or for fewer. */
  resized(size: number): Bits {
    const bits = new Bits(size);
    bits.words.set(this.words.subarray(0, bits.words.length));
    bits.#trim();
    return bits;
  }

  /** Keeps what is in the other, too. */
  and(other: Bits): Bits {
    return new Bits(
      this.size,
      this.words.map((word, at) => word & (other.words[at] ?? 0)),
    );
  }

  /** Takes in what is in the other. */
  or(other: Bits): Bits {
    return new Bits(
      this.size,
      this.words.map((word, at) => word | (other.words[at] ?? 0)),
    );
  }

  /** What is not in it. */
  not(): Bits {
    const bits = new Bits(
      this.size,
      this.words.map((word) => ~word),
    );
    bits.#trim();
    return bits;
  }

  /** The numbers, in order. */
  *[Symbol.iterator](): Generator<number> {
    for (const [at, word] of this.words.entries())
      for (let rest = word, bit = 0; rest !== 0; rest >>>= 1, bit++) if ((rest & 1) === 1) yield at * 32 + bit;
  }

  /** Those of the numbers, in order, that come from `start` to before `end`. */
  slice(start: number, end: number): readonly number[] {
    const found: number[] = [];
    let at = 0;
    for (const number of this) {
      if (at >= end) break;
      if (at++ >= start) found.push(number);
    }
    return found;
  }

  /** How many there are. */
  count(): number {
    let count = 0;
    for (let word of this.words) {
      word -= (word >>> 1) & 0x55_55_55_55;
      word = (word & 0x33_33_33_33) + ((word >>> 2) & 0x33_33_33_33);
      count += Math.imul((word + (word >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
    }
    return count;
  }

  /** Clears what is above the size. */
  #trim(): void {
    const rest = this.size & 31;
    const last = this.words.length - 1;
    if (rest !== 0 && last >= 0) this.words[last] = (this.words[last] ?? 0) & ((1 << rest) - 1);
  }
}
