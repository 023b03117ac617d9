import { distance } from 'fastest-levenshtein';
import { sharedStart, textOrder } from './text-order.ts';

/** An item whose text is like another. */
export interface Near {
  readonly place: number;
  /** By how many letters the texts differ. */
  readonly distance: number;
}

/**
 * Texts that are looked for by others that are like them. In their order those that begin alike stand together: what was compared of
 * one holds for the next as far as they share their beginning, and all whose beginning is too unlike are passed over.
 */
export class NearColumn {
  readonly #texts: string[] = [];
  #order: Order | undefined;
  /** Whose texts have changed since they were put in order: they are compared one by one. */
  readonly #changed = new Set<number>();

  /** Takes the first values, in the order of the places. */
  append(text: string): void {
    this.#texts.push(text);
  }

  set(place: number, text: string): void {
    if (this.#texts[place] === text) return;
    this.#texts[place] = text;
    this.#changed.add(place);
    if (this.#changed.size > this.#texts.length / 16 + 16) this.#order = undefined;
  }

  /** The items whose texts differ from one by so many letters at the most. */
  within(text: string, most: number): readonly Near[] {
    if (this.#order === undefined) {
      this.#order = orderOf(this.#texts);
      this.#changed.clear();
    }
    const changed = Array.from(this.#changed, (place) => ({
      place,
      distance: distance(text, this.#texts[place] ?? ''),
    }));
    return [
      ...changed.filter((near) => near.distance <= most),
      ...nearOf(this.#order, text, most).filter(({ place }) => !this.#changed.has(place)),
    ];
  }
}

interface Order {
  readonly places: Uint32Array;
  /** The texts as they were when they were put in order. */
  readonly texts: readonly string[];
  /** How many letters each text shares with the one before it. */
  readonly shared: Uint16Array;
}

function orderOf(texts: readonly string[]): Order {
  const places = textOrder(texts);
  const sorted = Array.from(places, (place) => texts[place] ?? '');
  const shared = new Uint16Array(places.length);
  for (let at = 1; at < places.length; at++)
    shared[at] = Math.min(0xff_ff, sharedStart(sorted[at - 1] ?? '', sorted[at] ?? ''));
  return { places, texts: sorted, shared };
}

function nearOf({ places, texts, shared }: Order, text: string, most: number): readonly Near[] {
  const near: Near[] = [];
  // By how many letters the beginnings of a text, by their lengths, differ from those of the text that is looked for.
  const rows = [Uint16Array.from({ length: text.length + 1 }, (_, length) => length)];
  /** Texts that share so much with the one before are too unlike. */
  let tooUnlike = Infinity;
  for (let at = 0; at < places.length; at++) {
    let length = shared[at] ?? 0;
    if (length >= tooUnlike) continue;
    tooUnlike = Infinity;
    const own = texts[at] ?? '';
    while (length < own.length && tooUnlike === Infinity) {
      const above = rows[length] ?? new Uint16Array();
      const row = (rows[++length] ??= new Uint16Array(text.length + 1));
      if (fill(row, above, own.charCodeAt(length - 1), text) > most) tooUnlike = length;
    }
    const last = rows[length]?.[text.length] ?? Infinity;
    if (tooUnlike === Infinity && last <= most) near.push({ place: places[at] ?? 0, distance: last });
  }
  return near;
}

/** The row of a beginning that is one letter longer than that of the row above (Levenshtein). Gives its least number. */
function fill(row: Uint16Array, above: Uint16Array, letter: number, text: string): number {
  let least = (above[0] ?? 0) + 1;
  let before = least;
  row[0] = least;
  for (let at = 1; at < row.length; at++) {
    const other = (above[at - 1] ?? 0) + Number(text.charCodeAt(at - 1) !== letter);
    before = Math.min(before + 1, (above[at] ?? 0) + 1, other);
    row[at] = before;
    if (before < least) least = before;
  }
  return least;
}
