import type { SectionType } from '../../world/records.ts';
import type { Condition, MediaQuery, SortKey, Tree } from '../parse.ts';
import type { Field, Level, LevelSchema } from '../schema/definitions.ts';
import { fieldOf, isLevel, ladder, levelSchema, librarySchema } from '../schema/library-schema.ts';
import { testOf, type Reading, type Test } from './tests.ts';

/** A condition that was understood: what a field of a level has to be. */
export interface Leaf {
  readonly level: Level;
  readonly field: Field;
  readonly test: Test;
  /** The same for conditions that ask the same. */
  readonly key: string;
}

/** A sort key that was understood. */
export interface PlannedSort extends Omit<SortKey, 'name'> {
  readonly level: Level;
  readonly field: Field;
}

/** A query that was understood: what is to be done to find the items of one level. */
export interface Plan {
  /** What the items are. */
  readonly level: Level;
  /**
   * The deepest level that a condition is about. All conditions have to hold of one item of that level and those above it: of one
   * episode, not of one each.
   */
  readonly base: Level;
  /** Undefined where nothing can fit. */
  readonly where: Tree<Leaf> | undefined;
  readonly sort: readonly PlannedSort[];
  readonly group: Field | undefined;
  readonly limit: number;
}

/** Says what a query of a library means for the items of one of its levels. */
export function planOf(type: SectionType, query: MediaQuery, schema: LevelSchema, reading: Reading): Plan {
  const home = levelSchema(type, query.sourceType ?? schema.level) ?? schema;
  const isReachable = (level: Level): boolean => isRelated(type, schema.level, level);
  const where = treeOf(query.where, (condition) => {
    const leaf = leafOf(type, home, condition, reading);
    return leaf === undefined || leaf === 'nothing' || isReachable(leaf.level) ? leaf : 'nothing';
  });
  const sort = query.sort.flatMap((key) => sortOf(type, schema, key));
  return {
    level: schema.level,
    base: where === undefined ? schema.level : deepest(type, schema.level, where),
    where,
    sort: sort.length > 0 ? sort : defaultSort(type, schema),
    group: query.group === undefined ? undefined : fieldOf(schema, query.group.slice(query.group.indexOf('.') + 1)),
    limit: query.limit ?? Infinity,
  };
}

/** The order of a level where none is asked for. */
function defaultSort(type: SectionType, schema: LevelSchema): readonly PlannedSort[] {
  const order = schema.orders.find(({ isDefault }) => isDefault);
  return (order?.key.split(',') ?? []).flatMap((text) => {
    const [name = '', feature] = text.split(':');
    return sortOf(type, schema, {
      name,
      isDescending: order?.defaultDirection === 'desc',
      nullsLast: feature === 'nullsLast',
    });
  });
}

/** A condition on what nobody knows is no condition; one on what another level knows never holds. */
function leafOf(
  type: SectionType,
  home: LevelSchema,
  condition: Condition,
  reading: Reading,
): Leaf | 'nothing' | undefined {
  const [name = '', prefix] = condition.name.split('.').reverse();
  const schema = prefix === undefined ? home : levelSchema(type, prefix);
  const field = schema && fieldOf(schema, name);
  if (schema && field) {
    const test = testOf(field, condition, reading);
    const when = field.type === 'date' && /[a-z ]|^[+-]/.test(condition.value) ? `@${reading.now}` : '';
    const key = `${schema.level}.${name}${condition.operator}${condition.value}${when}`;
    return { level: schema.level, field, test, key };
  }
  if (prefix !== undefined) return schema === undefined && isLevel(prefix) ? 'nothing' : undefined;
  return librarySchema(type).some((other) => fieldOf(other, name)) ? 'nothing' : undefined;
}

/** Undefined where the tree never holds. */
function treeOf(
  tree: Tree<Condition>,
  read: (condition: Condition) => Leaf | 'nothing' | undefined,
): Tree<Leaf> | undefined {
  if ('name' in tree) {
    const leaf = read(tree);
    return leaf === 'nothing' ? undefined : (leaf ?? { all: [] });
  }
  if ('all' in tree) {
    const all = tree.all.map((part) => treeOf(part, read));
    return all.includes(undefined) ? undefined : { all: all.filter((part) => part !== undefined) };
  }
  const any = tree.any.map((part) => treeOf(part, read)).filter((part) => part !== undefined);
  return any.length === 0 ? undefined : { any };
}

/** The conditions of a tree. */
export function leavesOf(tree: Tree<Leaf>): readonly Leaf[] {
  if ('level' in tree) return [tree];
  return ('all' in tree ? tree.all : tree.any).flatMap(leavesOf);
}

function deepest(type: SectionType, level: Level, where: Tree<Leaf>): Level {
  const steps = ladder(type);
  const depth = Math.max(steps.indexOf(level), ...leavesOf(where).map((leaf) => steps.indexOf(leaf.level)));
  return steps[depth] ?? level;
}

/** Whether one level is the other, or above or below it. Collections stand beside the others. */
function isRelated(type: SectionType, one: Level, other: Level): boolean {
  const steps = ladder(type);
  return one === other || (steps.includes(one) && steps.includes(other));
}

function sortOf(type: SectionType, own: LevelSchema, { name, ...key }: SortKey): readonly PlannedSort[] {
  const [bare = '', prefix] = name.split('.').reverse();
  const schema = prefix === undefined ? own : levelSchema(type, prefix);
  const field = schema && fieldOf(schema, bare);
  return schema && field && isRelated(type, own.level, schema.level) ? [{ ...key, level: schema.level, field }] : [];
}
