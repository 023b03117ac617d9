import type { PlannedSort } from '../plan/plan.ts';
import { isAbove } from '../schema/library-schema.ts';
import { type Followed, following, type SortValue } from './column.ts';
import type { Place } from './find.ts';
import type { OrderRecipe, Permutation } from './orders.ts';
import type { Scope } from './scope.ts';

/** All places of a scope in the order that is asked for; where that leaves it open, by rating keys. */
export function ordered(at: Place, scope: Scope, sort: readonly PlannedSort[]): Permutation {
  return scope.orders.get(signature(at, sort), {
    size: scope.size,
    version: versionOf(at, scope, sort),
    make: () => sorted(at, scope, sort),
    ...mending(at, scope, sort),
  });
}

function signature({ accountId }: Place, sort: readonly PlannedSort[]): string {
  const keys = sort.map((key) => `${key.level}.${key.field.name}:${key.isDescending}:${key.nullsLast}`);
  return `${accountId} ${keys.join()}`;
}

/** What orders hang on that cannot be mended: what is below the items. */
function versionOf({ index, sectionId, accountId }: Place, scope: Scope, sort: readonly PlannedSort[]): string {
  const below = sort.filter(({ level }) => level !== scope.level && !isAbove(level, scope.level));
  const versions = below.map(({ level, field }) => {
    const other = index.scope(sectionId, level);
    return `${other.version} ${other.size} ${other.column(field, accountId).changes.count}`;
  });
  return below.length === 0 ? '' : `${index.relations.version} ${scope.size} ${scope.version} ${versions.join()}`;
}

/** How an order is mended where single items have changed: they are compared by what they, or those above them, have. */
function mending(at: Place, scope: Scope, sort: readonly PlannedSort[]): Pick<OrderRecipe, 'follows' | 'compare'> {
  const keys = sort.map((key) => ({ ...key, ...valuesOf(at, scope, key) }));
  return {
    follows: keys.flatMap(({ follows }) => follows),
    compare: keys.every(({ valueAt }) => valueAt !== undefined)
      ? (a, b) => {
          for (const { valueAt, ...key } of keys) {
            const order = compareValues(key, valueAt?.(a), valueAt?.(b));
            if (order !== 0) return order;
          }
          return a - b;
        }
      : undefined,
  };
}

interface Values {
  /** By what an item is sorted. Undefined where that is below the item. */
  readonly valueAt: ((place: number) => SortValue) | undefined;
  readonly follows: readonly Followed[];
}

function valuesOf({ index, sectionId, accountId }: Place, scope: Scope, { level, field }: PlannedSort): Values {
  const other = index.scope(sectionId, level);
  const column = other.column(field, accountId);
  if (other === scope) return { valueAt: (place) => column.sortValue(place), follows: [column.changes] };
  if (!isAbove(level, scope.level)) return { valueAt: undefined, follows: [] };
  const above = index.relations.above(scope, other);
  return {
    valueAt: (place) => {
      const placeAbove = above[place] ?? -1;
      return placeAbove < 0 ? undefined : column.sortValue(placeAbove);
    },
    follows: [
      following(column.changes, (place) => index.relations.placesBelow(scope, other.idAt(place))),
      index.relations.movedIn(scope),
    ],
  };
}

/** Compares two values of a sort key. */
export function compareValues(
  { isDescending, nullsLast }: Pick<PlannedSort, 'isDescending' | 'nullsLast'>,
  a: SortValue,
  b: SortValue,
): number {
  if (a === b) return 0;
  // SQLite, which servers sort with, has no value before all values.
  if (a === undefined || b === undefined) return (a === undefined) === (isDescending || nullsLast) ? 1 : -1;
  return a < b === isDescending ? 1 : -1;
}

function sorted(at: Place, scope: Scope, sort: readonly PlannedSort[]): Permutation {
  let order: Permutation = new Uint32Array(scope.size).map((_, place) => place);
  for (const key of sort.toReversed()) order = stableSorted(order, weights(key, ranksOf(at, scope, key)));
  return order;
}

/** Sorting numbers without a comparison of one's own is many times faster: each is made of the weight and the place so far. */
function stableSorted(order: Permutation, weights: Uint32Array): Permutation {
  const { length } = order;
  const packed = new Float64Array(length);
  for (let at = 0; at < length; at++) packed[at] = (weights[order[at] ?? 0] ?? 0) * length + at;
  packed.sort();
  const next = new Uint32Array(length);
  for (let at = 0; at < length; at++) next[at] = order[(packed[at] ?? 0) % length] ?? 0;
  return next;
}

/** Ranks as they are sorted: turned round where descending, and those without a value where they belong. */
function weights({ isDescending, nullsLast }: PlannedSort, ranks: Uint32Array): Uint32Array {
  if (!isDescending && !nullsLast) return ranks;
  let last = 1;
  for (const rank of ranks) if (rank >= last) last = rank + 1;
  return ranks.map((rank) => (rank === 0 ? last : isDescending ? last - rank : rank));
}

function ranksOf({ index, sectionId, accountId }: Place, scope: Scope, key: PlannedSort): Uint32Array {
  const other = index.scope(sectionId, key.level);
  const ranks = other.column(key.field, accountId).ranks(other.size);
  if (other === scope) return ranks;
  if (isAbove(key.level, scope.level))
    return Uint32Array.from(index.relations.above(scope, other), (place) => (place < 0 ? 0 : (ranks[place] ?? 0)));
  const further = scope.level === 'photoalbum' ? index.relations.above(scope, scope) : undefined;
  return outermost(
    { ranks, below: other, size: scope.size, isHighest: key.isDescending },
    index.relations.above(other, scope),
    further,
  );
}

interface Outermost {
  readonly ranks: Uint32Array;
  readonly below: Scope;
  readonly size: number;
  readonly isHighest: boolean;
}

/** Items sorted by what is below them: by the highest where descending, else by the lowest. */
function outermost(
  { ranks, below, size, isHighest }: Outermost,
  above: Int32Array,
  further: Int32Array | undefined,
): Uint32Array {
  const found = new Uint32Array(size);
  for (let place = 0; place < below.size; place++) {
    const rank = ranks[place] ?? 0;
    if (rank === 0 || !below.present.has(place)) continue;
    for (let at = above[place] ?? -1; at >= 0; at = further?.[at] ?? -1) {
      const known = found[at] ?? 0;
      if (known === 0 || rank > known === isHighest) found[at] = rank;
    }
  }
  return found;
}
