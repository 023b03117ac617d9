/** How many letters the bits of a number are enough for. */
const mostLetters = 32;

/**
 * Tells of texts how many letters have to be changed, put in or left out to make one text of them (Levenshtein), where that has 32
 * letters at most: a million texts are told of in a tenth of a second. It is the algorithm of Myers, which keeps a column of the
 * table of distances as bits: whether each is one more, or one less, than the one above it.
 */
export class EditDistance {
  /** Where each letter is in the text. */
  readonly #letters: Int32Array = new Int32Array(65_536);
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      this.#letters[letter] = (this.#letters[letter] ?? 0) | (1 << at);
    }
  }

  static fits(text: string): boolean {
    return text.length > 0 && text.length <= mostLetters;
  }

  /** The distance to a text that is given in parts. */
  to(parts: Iterable<string>): number {
    const last = 1 << (this.#length - 1);
    let [more, less, distance] = [-1, 0, this.#length];
    for (const part of parts)
      for (let at = 0; at < part.length; at++) {
        const same = this.#letters[part.charCodeAt(at)] ?? 0;
        const vertical = same | less;
        const horizontal = ((((same & more) + more) | 0) ^ more) | same;
        let moreRight = less | ~(horizontal | more);
        let lessRight = more & horizontal;
        if ((moreRight & last) !== 0) distance++;
        else if ((lessRight & last) !== 0) distance--;
        moreRight = (moreRight << 1) | 1;
        lessRight <<= 1;
        more = lessRight | ~(vertical | moreRight);
        less = moreRight & vertical;
      }
    return distance;
  }
}
