import type { Bits } from './index/bits.ts';
import type { Column, SortValue } from './index/column.ts';
import { type Place, select } from './index/find.ts';
import { compareValues, ordered } from './index/order.ts';
import type { Permutation } from './index/orders.ts';
import type { Scope } from './index/scope.ts';
import type { Plan } from './plan/plan.ts';

/** What a plan found: places of its scope, in order. */
export interface Found {
  readonly scope: Scope;
  readonly plan: Plan;
  readonly total: number;
  readonly order: Permutation;
  /** Which of the order were found; all where undefined. */
  readonly bits: Bits | undefined;
  /** How an item is sorted by a field, by the field's name. */
  readonly sortValue: (place: number, name: string) => SortValue;
}

/** Finds what a plan asks for, of the places that are given. */
export function find(at: Place, plan: Plan, within?: Bits): Found {
  const scope = at.index.scope(at.sectionId, plan.level);
  const selected = select(at, plan);
  const bits = within === undefined ? selected : selected.and(within);
  const order = ordered(at, scope, plan.sort);
  const { group } = plan;
  const column = group && scope.column(group, at.accountId);
  const grouped = column && firstOfEach(order, bits, column);
  const total = grouped?.length ?? bits.count();
  return {
    scope,
    plan,
    total: Math.min(total, plan.limit),
    order: grouped ?? order,
    bits: total === (grouped ?? order).length ? undefined : bits,
    sortValue: (place, name) => {
      const key = plan.sort.find(({ field }) => field.name === name);
      return key?.level === plan.level ? scope.column(key.field, at.accountId).sortValue(place) : undefined;
    },
  };
}

/** The rating keys of what was found, from `start` to before `end`. */
export function idsOf({ scope, total, order, bits }: Found, start: number, end: number): readonly number[] {
  const last = Math.min(end, total);
  if (bits === undefined) return Array.from(order.subarray(start, Math.max(start, last)), (place) => scope.idAt(place));
  const ids: number[] = [];
  let count = 0;
  for (let at = 0; at < order.length && count < last; at++) {
    const place = order[at] ?? 0;
    if (bits.has(place) && count++ >= start) ids.push(scope.idAt(place));
  }
  return ids;
}

/** The same of what was found in several scopes, as one list in the order of the first. */
export function mergedIds(founds: readonly Found[], start: number, end: number): readonly number[] {
  const heads = founds
    .map((found) => ({ found, places: places(found) }))
    .map((source) => ({ ...source, next: source.places.next() }));
  const ids: number[] = [];
  for (let count = 0; count < end; count++) {
    let [least] = heads;
    for (const head of heads)
      if (
        head.next.done !== true &&
        (least?.next.done !== false || precedes(head.found, head.next.value, least.found, least.next.value))
      )
        least = head;
    if (least === undefined || least.next.done === true) break;
    if (count >= start) ids.push(least.found.scope.idAt(least.next.value));
    least.next = least.places.next();
  }
  return ids;
}

/** Whether an item goes before one of another scope. */
function precedes(one: Found, place: number, other: Found, otherPlace: number): boolean {
  for (const key of one.plan.sort) {
    const { name } = key.field;
    const order = compareValues(key, one.sortValue(place, name), other.sortValue(otherPlace, name));
    if (order !== 0) return order < 0;
  }
  return one.scope.idAt(place) < other.scope.idAt(otherPlace);
}

function* places({ order, bits, total }: Found): Generator<number, undefined> {
  let count = 0;
  for (const place of order) {
    if (count >= total) return undefined;
    if (bits && !bits.has(place)) continue;
    count++;
    yield place;
  }
  return undefined;
}

/** Of items with the same value the first. Iterating a row of a million numbers takes five times as long as counting through it. */
function firstOfEach(order: Permutation, bits: Bits, column: Column): Permutation {
  const ranks = column.ranks(bits.size);
  // Looking at ranks spares most of the values: those that differ only in capitals and marks have one rank.
  const firstOfRank = new Int32Array(ranks.length + 1).fill(-1);
  const others = new Set<SortValue>();
  const found = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0;
    if (!bits.has(place)) continue;
    const rank = ranks[place] ?? 0;
    const first = firstOfRank[rank] ?? -1;
    if (first >= 0) {
      const value = column.value(place);
      if (value === column.value(first) || others.has(value)) continue;
      others.add(value);
    } else firstOfRank[rank] = place;
    found[count++] = place;
  }
  return found.slice(0, count);
}
