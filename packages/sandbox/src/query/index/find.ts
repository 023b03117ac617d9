import type { Tree } from '../parse.ts';
import { type Leaf, leavesOf, type Plan } from '../plan/plan.ts';
import type { Level } from '../schema/definitions.ts';
import { Bits } from './bits.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Scope } from './scope.ts';

/** Where something is looked for. */
export interface Place {
  readonly index: LibraryIndex;
  readonly sectionId: number;
  readonly accountId: number;
}

/** The items of a plan's level that fit, as places in its scope. */
export function select(place: Place, plan: Plan): Bits {
  const { index, sectionId, accountId } = place;
  const scope = index.scope(sectionId, plan.level);
  if (plan.where === undefined) return new Bits(scope.size);
  prepare(place, plan);
  const base = index.scope(sectionId, plan.base);
  const rows = holding({ ...place, base }, plan.where).and(base.present);
  const found = base === scope ? rows : lifted(index, base, scope, rows);
  return found.and(scope.present);

  function prepare({ index, sectionId }: Place, { where, sort, group, level }: Plan): void {
    const wanted: (readonly [Level, Leaf['field']])[] = [
      ...(where ? leavesOf(where) : []).map(({ level, field }) => [level, field] as const),
      ...sort.map(({ level, field }) => [level, field] as const),
      ...(group ? [[level, group] as const] : []),
    ];
    for (const each of new Set(wanted.map(([level]) => level)))
      index.scope(sectionId, each).prepare(
        wanted.filter(([level]) => level === each).map(([, field]) => field),
        accountId,
      );
  }
}

interface Base extends Place {
  readonly base: Scope;
}

function holding(at: Base, tree: Tree<Leaf>): Bits {
  if ('level' in tree) return leafHolding(at, tree);
  const { size } = at.base;
  if ('any' in tree)
    return tree.any.map((part) => holding(at, part)).reduce((all, part) => all.or(part), new Bits(size));
  return tree.all.map((part) => holding(at, part)).reduce((all, part) => all.and(part), Bits.all(size));
}

function leafHolding({ index, sectionId, accountId, base }: Base, { level, field, test, key }: Leaf): Bits {
  const scope = index.scope(sectionId, level);
  const bits = scope.select(field, accountId, test, key);
  return scope === base ? bits : lowered(index, base, scope, bits);
}

/** The items that are below those that were found. */
function lowered(index: LibraryIndex, base: Scope, upper: Scope, found: Bits): Bits {
  const above = index.relations.above(base, upper);
  const bits = new Bits(base.size);
  for (let place = 0; place < base.size; place++) {
    const at = above[place] ?? -1;
    if (at >= 0 && found.has(at)) bits.add(place);
  }
  return bits;
}

/** The items that are above those that were found. */
function lifted(index: LibraryIndex, base: Scope, upper: Scope, found: Bits): Bits {
  const above = index.relations.above(base, upper);
  const further = upper.level === 'photoalbum' ? index.relations.above(upper, upper) : undefined;
  const bits = new Bits(upper.size);
  for (let place = 0; place < base.size; place++) {
    if (!found.has(place)) continue;
    // Albums of photos may be in one another.
    for (let at = above[place] ?? -1; at >= 0 && !bits.has(at); at = further?.[at] ?? -1) bits.add(at);
  }
  return bits;
}
