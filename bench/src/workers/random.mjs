/**
 * Numbers that look random and are the same in every run (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number} Gives a number from 0 up to 1.
 */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = [
  'ba',
  'ne',
  'lo',
  'ri',
  'sta',
  'vel',
  'mo',
  'tha',
  'qui',
  'den',
  'ro',
  'sil',
  'ka',
  'um',
  'er',
  'ing',
];

/** What payloads are made of, from one stream of numbers. */
export class Dice {
  /** @param {number} seed */
  constructor(seed) {
    this.next = randomNumbers(seed);
  }

  /**
   * @param {number} low
   * @param {number} high Not reached.
   */
  between(low, high) {
    return low + Math.floor(this.next() * (high - low));
  }

  /** @param {number} share From 0 to 1. */
  chance(share) {
    return this.next() < share;
  }

  /**
   * @template T
   * @param {readonly T[]} list
   */
  pick(list) {
    return list[this.between(0, list.length)];
  }

  word() {
    const word = Array.from({ length: this.between(1, 4) }, () => this.pick(syllables)).join('');
    return word[0].toUpperCase() + word.slice(1);
  }

  /** @param {number} count */
  words(count) {
    return Array.from({ length: count }, () => this.word()).join(' ');
  }

  /** @param {number} length */
  hex(length) {
    return Array.from({ length }, () => this.between(0, 16).toString(16)).join('');
  }

  /**
   * @template T
   * @param {number} low
   * @param {number} high
   * @param {() => T} make
   */
  several(low, high, make) {
    return Array.from({ length: this.between(low, high + 1) }, make);
  }
}
