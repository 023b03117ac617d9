import type { Followed } from './column.ts';

/** The places of a scope in an order. */
export type Permutation = Uint32Array;

/** How an order is made, and how it is mended where single items have changed. */
export interface OrderRecipe {
  readonly size: number;
  /** Changes where the order has to be made anew. */
  readonly version: string;
  readonly make: () => Permutation;
  /** What it is made of: the places whose values have changed. */
  readonly follows: readonly Followed[];
  /** Undefined where it cannot be mended. */
  readonly compare: ((a: number, b: number) => number) | undefined;
}

interface Known {
  readonly order: Permutation;
  readonly version: string;
  /** What it follows, and how many changes of that there had been. */
  readonly at: readonly Pick<Followed, 'origin' | 'count'>[];
}

/** How many are kept. With a million items each takes 4 MB. */
const limit = 24;

/** The orders of a scope's items that were asked for. */
export class Orders {
  readonly #known = new Map<string, Known>();

  get(signature: string, recipe: OrderRecipe): Permutation {
    const known = this.#known.get(signature);
    const order = (known?.version === recipe.version && mended(known, recipe)) || recipe.make();
    this.#known.delete(signature);
    this.#known.set(signature, {
      order,
      version: recipe.version,
      at: recipe.follows.map(({ origin, count }) => ({ origin, count })),
    });
    const [oldest] = this.#known.keys();
    if (this.#known.size > limit && oldest !== undefined) this.#known.delete(oldest);
    return order;
  }

  clear(): void {
    this.#known.clear();
  }
}

/** Takes out what has changed and puts it where it belongs now. Undefined where it has to be made anew. */
function mended({ order, at }: Known, { size, follows, compare }: OrderRecipe): Permutation | undefined {
  const changes = follows.map((followed, index) => {
    const known = at[index];
    return known?.origin === followed.origin ? followed.since(known.count) : undefined;
  });
  const changed = new Set(changes.flatMap((places) => places ?? []));
  if (changes.includes(undefined) || changed.size > size / 16 + 16) return undefined;
  if (changed.size === 0 && order.length === size) return order;
  if (compare === undefined || order.length + changed.size < size) return undefined;
  return merged(without(order, changed, size), Uint32Array.from(changed).sort(compare), compare);
}

function without(order: Permutation, changed: ReadonlySet<number>, size: number): Permutation {
  const isChanged = new Uint8Array(size);
  for (const place of changed) isChanged[place] = 1;
  const rest = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0;
    if (isChanged[place] === 0) rest[count++] = place;
  }
  return rest.subarray(0, count);
}

function merged(order: Permutation, added: Permutation, compare: (a: number, b: number) => number): Permutation {
  const next = new Uint32Array(order.length + added.length);
  let from = 0;
  for (const [index, place] of added.entries()) {
    const to = firstAfter(order, place, from, compare);
    next.set(order.subarray(from, to), from + index);
    next[to + index] = place;
    from = to;
  }
  next.set(order.subarray(from), from + added.length);
  return next;
}

/** Where in an order a place belongs, found by halving. */
function firstAfter(
  order: Permutation,
  place: number,
  from: number,
  compare: (a: number, b: number) => number,
): number {
  let [low, high] = [from, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(order[middle] ?? 0, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
