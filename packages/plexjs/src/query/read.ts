import { type ItemType, typeNumbers } from '../items/item-types.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { isPicked, operatorsOf } from './operators.ts';
import { parseQuery, type QueryNode } from './parse.ts';
import type { SchemaField, SectionSchema } from './schema.ts';
import type { ReadQuery } from './section-query.ts';
import type { Condition, Where } from './where.ts';

/** Finds the title of a tag by its key. */
type FindTitle = (field: SchemaField, key: string) => Promise<string>;

/** Reads the query of an address of a smart collection or playlist. Throws `PlexUsageError` for what is none. */
export async function readQuery(content: string, schema: SectionSchema, findTitle: FindTitle): Promise<ReadQuery> {
  const { options, conditions } = parseQuery(content);
  const number = Number(options.get('type'));
  const type = (Object.keys(typeNumbers) as ItemType[]).find((name) => typeNumbers[name] === number);
  const level = type ?? schema.levels[0]?.type ?? '';
  const sort = options
    .get('sort')
    ?.split(',')
    .map((entry) => (entry.startsWith(`${level}.`) ? entry.slice(level.length + 1) : entry));
  const limit = options.get('limit');
  return {
    ...(type && { type }),
    where: await whereOf(conditions, { schema, level, findTitle }),
    ...(sort && { sort }),
    ...(limit !== undefined && { limit: Number(limit) }),
  };
}

interface ReadContext {
  readonly schema: SectionSchema;
  readonly level: string;
  readonly findTitle: FindTitle;
}

/** All of several conditions as one `where`. What does not go beside the others gets a place of its own in `and`. */
async function whereOf(nodes: readonly QueryNode[], context: ReadContext): Promise<Where> {
  const where: Record<string, Condition | readonly Where[]> = {};
  const others: Where[] = [];
  for (const node of mergedTags(nodes)) {
    const part = await partOf(node, context);
    const names = Object.keys(part);
    if (names.some((name) => name in where)) others.push(part);
    else Object.assign(where, part);
  }
  if (others.length === 0) return where;
  const and = where.and as readonly Where[] | undefined;
  return { ...where, and: [...(and ?? []), ...others] };
}

/** Several conditions of one field with one operator, side by side, stand for all of their values. */
function mergedTags(nodes: readonly QueryNode[]): QueryNode[] {
  const merged = new Map<string, QueryNode>();
  for (const [index, node] of nodes.entries()) {
    const key = 'key' in node ? node.key : `group ${index}`;
    const before = merged.get(key);
    if (before && 'key' in before && 'key' in node)
      merged.set(key, { key, values: [...before.values, ...node.values] });
    else merged.set(key, node);
  }
  return [...merged.values()];
}

async function partOf(node: QueryNode, context: ReadContext): Promise<Where> {
  if ('key' in node) return conditionOf(node, context);
  const members = await Promise.all(node.members.map((member) => whereOf(member, context)));
  return { [node.word]: members };
}

async function conditionOf(
  { key, values }: Extract<QueryNode, { key: string }>,
  { schema, level, findTitle }: ReadContext,
): Promise<Where> {
  const [, path = key, suffix = ''] = /^([\w.-]+?)([!<>=]*)$/.exec(key) ?? [];
  const field = schema.field(path, level);
  const name = field.level === level ? field.name : `${field.level}.${field.name}`;
  const [value = ''] = values;
  if (isPicked(field.type)) {
    const lists = await Promise.all(
      values.map((list) => Promise.all(list.split(',').map((entry) => findTitle(field, entry)))),
    );
    // One of several, and at the same time one of several others, can only be said by two conditions.
    if (suffix !== '!' && lists.length > 1 && lists.some(({ length }) => length > 1))
      return { and: lists.map((list) => ({ [name]: pickedOf([list], suffix) })) };
    return { [name]: pickedOf(lists, suffix) };
  }
  if (values.length > 1) return { and: values.map((entry) => ({ [name]: comparisonOf(field, suffix, entry) })) };
  return { [name]: comparisonOf(field, suffix, value) };
}

function pickedOf(lists: readonly (readonly string[])[], suffix: string): Condition {
  const [list = []] = lists;
  const [all, one] = [lists.flat(), list.length === 1 ? (list[0] ?? '') : list];
  if (suffix === '!') return { not: lists.length === 1 ? one : all };
  return lists.length === 1 ? one : { all };
}

function comparisonOf(field: SchemaField, suffix: string, value: string): Condition {
  if (field.type === 'boolean') return (suffix === '!') !== (value !== '0');
  if (field.type === 'date') return dateOf(suffix, value);
  // Of several operators with one sign, such as `gt` and `gte`, the first one is the sign's own.
  const operator = Object.entries(operatorsOf(field.type)).find(([, sign]) => sign === suffix)?.[0];
  if (operator === undefined)
    throw new PlexUsageError(`The query compares ${field.key} (${field.type}) by “${suffix}=”, which is not known.`);
  const list = value.split(',').map((entry) => (field.type === 'integer' ? Number(entry) : entry));
  const plain = list.length === 1 ? (list[0] ?? '') : list;
  return operator === 'is' ? (plain as Condition) : ({ [operator]: plain } as Condition);
}

function dateOf(suffix: string, value: string): Condition {
  const span = /^-(\d+(?:s|m|h|d|w|mon|y))$/.exec(value)?.[1];
  if (span !== undefined) return { [suffix === '>>' ? 'within' : 'olderThan']: span } as Condition;
  const point = /^-?\d+$/.test(value) ? new Date(Number(value) * 1000) : value;
  return { [suffix === '>>' ? 'after' : 'before']: point };
}
