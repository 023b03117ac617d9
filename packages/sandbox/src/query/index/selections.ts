import type { Test } from '../plan/tests.ts';
import type { Bits } from './bits.ts';
import type { Column } from './column.ts';

interface Selection {
  readonly bits: Bits;
  /** How many changes the column had had. */
  readonly at: number;
}

/** How many are kept. With a million items each takes 125 kB. */
const limit = 256;

/** What was selected from columns, so that it need not be looked for again. */
export class Selections {
  readonly #known = new Map<string, Selection>();

  /** The places whose values fit. */
  get(key: string, column: Column, test: Test, size: number): Bits {
    const known = this.#known.get(key);
    const bits = (known && mended(known, column, test, size)) ?? column.select(test, size);
    this.#known.delete(key);
    this.#known.set(key, { bits, at: column.changes.count });
    const [oldest] = this.#known.keys();
    if (this.#known.size > limit && oldest !== undefined) this.#known.delete(oldest);
    return bits;
  }

  clear(): void {
    this.#known.clear();
  }
}

/** Looks again at those places only that have changed. Undefined where there are too many of them. */
function mended({ bits, at }: Selection, column: Column, test: Test, size: number): Bits | undefined {
  const changed = column.changes.since(at);
  if (changed === undefined || changed.length > size / 16 + 16) return undefined;
  if (changed.length === 0 && bits.size === size) return bits;
  const next = bits.resized(size);
  for (const place of changed) {
    if (column.fits(test, place)) next.add(place);
    else next.delete(place);
  }
  return next;
}
