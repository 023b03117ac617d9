/** Below that many texts, comparing them one with another is faster. */
const few = 48;

/** How many texts can be packed with their places into the 53 bits of a number. */
const most = 2 ** 21;

/**
 * The places of texts in the order of their UTF-16 units. Sorting a million texts by comparing them takes seconds. Here, two or four
 * units of each are packed into a number with its place, the numbers are sorted, and those that are alike are looked at further on.
 */
export function textOrder(texts: readonly string[]): Uint32Array {
  const order = Uint32Array.from({ length: texts.length }, (_, place) => place);
  sortFrom(texts, order, 0);
  return order;
}

/** Sorts places of texts that are alike up to a depth. */
function sortFrom(texts: readonly string[], order: Uint32Array, depth: number): void {
  if (order.length < few || order.length > most) {
    order.set(Array.from(order).sort((a, b) => compare(texts[a] ?? '', texts[b] ?? '') || a - b));
    return;
  }
  const { packed, width, isEnd } = packedUnits(texts, order, depth);
  if (isEnd) return;
  packed.sort();
  const before = order.slice();
  let start = 0;
  for (let at = 0; at < packed.length; at++) {
    order[at] = before[(packed[at] ?? 0) % most] ?? 0;
    const isLast = at + 1 === packed.length;
    if (!isLast && Math.floor((packed[at] ?? 0) / most) === Math.floor((packed[at + 1] ?? 0) / most)) continue;
    if (at > start) sortFrom(texts, order.subarray(start, at + 1), depth + width);
    start = at + 1;
  }
}

interface Packed {
  readonly packed: Float64Array;
  /** How many units are in each of the numbers. */
  readonly width: number;
  /** Whether none of the texts goes on. */
  readonly isEnd: boolean;
}

function packedUnits(texts: readonly string[], order: Uint32Array, depth: number): Packed {
  let [highest, isEnd] = [0, true];
  for (const place of order) {
    const text = texts[place] ?? '';
    if (text.length > depth) isEnd = false;
    for (let at = depth; at < depth + 4; at++) highest = Math.max(highest, text.charCodeAt(at) || 0);
  }
  const [width, base] = highest < 256 ? [4, 256] : [2, 65_536];
  const packed = new Float64Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const text = texts[order[at] ?? 0] ?? '';
    let units = 0;
    for (let unit = depth; unit < depth + width; unit++) units = units * base + (text.charCodeAt(unit) || 0);
    packed[at] = units * most + at;
  }
  return { packed, width, isEnd };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
