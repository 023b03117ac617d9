import type { ItemRecord } from '../../world/records.ts';
import { stateKey } from '../../world/state-key.ts';
import type { World } from '../../world/world.ts';
import type { Tree } from '../parse.ts';
import type { Leaf, Plan, PlannedSort } from '../plan/plan.ts';
import type { Field, Level } from '../schema/definitions.ts';
import { folded, sortKey } from '../values/folded.ts';
import { sourceOf } from '../values/sources.ts';

type Look = Pick<World, 'tables' | 'hierarchy' | 'store'>;

/** Finds what a plan asks for by looking at every item: slow, and simple enough to be believed. */
export function findPlainly(world: Look, accountId: number, sectionId: number, plan: Plan): readonly ItemRecord[] {
  const { where } = plan;
  if (where === undefined) return [];
  const items = [...world.tables.items.values()]
    .filter((item) => item.sectionId === sectionId && item.type === plan.level && item.extraOf === undefined)
    .filter((item) =>
      rowsBelow(world, item, plan.base).some((row) =>
        holds(world, accountId, where, [row, ...world.hierarchy.ancestorsOf(row)]),
      ),
    )
    .sort((a, b) => compare(world, accountId, plan.sort, a, b));
  const grouped = plan.group === undefined ? items : firstOfEach(world, accountId, plan.group, items);
  return grouped.slice(0, plan.limit);
}

function rowsBelow(world: Look, item: ItemRecord, base: Level): readonly ItemRecord[] {
  if (item.type === base) return [item];
  return world.hierarchy.childrenOf(item.id).flatMap((child) => rowsBelow(world, child, base));
}

function holds(world: Look, accountId: number, tree: Tree<Leaf>, row: readonly ItemRecord[]): boolean {
  if ('all' in tree) return tree.all.every((part) => holds(world, accountId, part, row));
  if ('any' in tree) return tree.any.some((part) => holds(world, accountId, part, row));
  const { level, field, test } = tree;
  const item = row.find(({ type }) => type === level);
  if (item === undefined) return false;
  const value = valueOf(world, accountId, item, field);
  switch (test.form) {
    case 'number':
      return test.holds((value as number | undefined) ?? Number.NaN);
    case 'text':
      return test.holds(test.isExact || value === undefined ? (value as string | undefined) : folded(value as string));
    default:
      return test.isNegated !== (value as readonly string[]).some((key) => test.keys.includes(folded(key)));
  }
}

function valueOf(
  world: Look,
  accountId: number,
  item: ItemRecord,
  field: Field,
): number | string | readonly string[] | undefined {
  const source = sourceOf(item.type as Level, field);
  switch (source.of) {
    case 'state':
      return source.read(world.tables.states.get(stateKey(accountId, item.id)) ?? {});
    case 'leaves':
      return source.read(item, world, accountId);
    default:
      return source.form === 'text' ? source.read(item) : source.read(item, world);
  }
}

function compare(world: Look, accountId: number, sort: readonly PlannedSort[], a: ItemRecord, b: ItemRecord): number {
  for (const key of sort) {
    const [left, right] = [a, b].map((item) => sortValue(world, accountId, key, item));
    if (left === right) continue;
    const isSmaller = left === undefined || (right !== undefined && left < right);
    const order = isSmaller === key.isDescending ? 1 : -1;
    return key.nullsLast && (left === undefined || right === undefined) ? (left === undefined ? 1 : -1) : order;
  }
  return a.id - b.id;
}

function sortValue(world: Look, accountId: number, key: PlannedSort, item: ItemRecord): number | string | undefined {
  const above = [item, ...world.hierarchy.ancestorsOf(item)].find(({ type }) => type === key.level);
  const items = above ? [above] : rowsBelow(world, item, key.level);
  const values = items
    .map((item) => valueOf(world, accountId, item, key.field))
    .map((value) => (typeof value === 'object' ? value[0] : value))
    .map((value) => (typeof value === 'string' ? sortKey(value) : value))
    .filter((value) => value !== undefined)
    .sort((a, b) => (a < b ? -1 : 1));
  return key.isDescending ? values.at(-1) : values[0];
}

function firstOfEach(
  world: Look,
  accountId: number,
  field: Field,
  items: readonly ItemRecord[],
): readonly ItemRecord[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const value = JSON.stringify(valueOf(world, accountId, item, field) ?? null);
    return !seen.has(value) && seen.add(value);
  });
}
