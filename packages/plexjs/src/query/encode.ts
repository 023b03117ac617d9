import { PlexUsageError } from '../transport/plex-error.ts';
import type { MediaQuery } from '../transport/media-query.ts';
import { isEntries } from '../transport/encode.ts';
import { isPicked, operatorsOf } from './operators.ts';
import type { SchemaField, SectionSchema } from './schema.ts';
import { suggestion } from './suggest.ts';
import { numberOf, spanOf, textOf, timeOf } from './values.ts';
import type { Where } from './where.ts';

/** Finds the key of a tag by its title. */
export type FindChoice = (field: SchemaField, value: string) => Promise<string>;

/** What a `where` is checked against. */
export interface EncodeContext {
  readonly schema: SectionSchema;
  /** The type of the items that are wanted. */
  readonly type: string;
  readonly findChoice: FindChoice;
}

/**
 * A `where` in the form that Plex's query language has, checked against what the library can be filtered by.
 * Throws `PlexUsageError`, which names what there is, for a field, operator or value that the library does not have.
 */
export async function encodeWhere(where: Where, context: EncodeContext): Promise<MediaQuery> {
  const parts: MediaQuery[] = [];
  for (const [name, condition] of Object.entries(where)) {
    if (condition === undefined) continue;
    if (name === 'and' || name === 'or') parts.push(await encodeGroup(name, condition, context));
    else parts.push(...(await encodeCondition(context.schema.field(name, context.type), condition, context)));
  }
  return join(parts);
}

/** One query that wants all of several. Their conditions go side by side where no name comes twice. */
function join(parts: readonly MediaQuery[]): MediaQuery {
  const names = parts.flatMap((part) => Object.keys(part));
  return new Set(names).size === names.length ? Object.assign({}, ...parts) : { and: parts };
}

async function encodeGroup(word: 'and' | 'or', members: unknown, context: EncodeContext): Promise<MediaQuery> {
  if (!Array.isArray(members) || !members.every(isEntries))
    throw new PlexUsageError(
      `where.${word} is a list of further conditions, for instance [{ year: 1999 }, { unwatched: true }].`,
    );
  const encoded: MediaQuery[] = [];
  for (const member of members) {
    const part = await encodeWhere(member as Where, context);
    // What wants nothing always holds: it adds nothing to "all of them", and makes of "one of them" no condition at all.
    if (Object.keys(part).length > 0) encoded.push(part);
    else if (word === 'or') return {};
  }
  return encoded.length === 0 ? {} : { [word]: encoded };
}

async function encodeCondition(field: SchemaField, condition: unknown, context: EncodeContext): Promise<MediaQuery[]> {
  const operators = operatorsOf(field.type);
  const entries = isEntries(condition) ? Object.entries(condition) : [['is', condition] as const];
  const parts: MediaQuery[] = [];
  for (const [operator, value] of entries) {
    if (value === undefined) continue;
    const suffix = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
    if (suffix === undefined || !isKnown(field, suffix)) refuse(field, operator);
    parts.push(await encodeComparison(field, operator, suffix, value, context.findChoice));
  }
  return parts;
}

function isKnown({ operators }: SchemaField, suffix: string): boolean {
  return operators === undefined || operators.has(`${suffix}=`);
}

function refuse(field: SchemaField, operator: string): never {
  const usable = Object.entries(operatorsOf(field.type)).filter(([, suffix]) => isKnown(field, suffix));
  throw new PlexUsageError(
    `${field.key} (${field.type}) cannot be compared by “${operator}”. ${suggestion(
      operator,
      usable.map(([name]) => name),
    )}`,
  );
}

async function encodeComparison(
  field: SchemaField,
  operator: string,
  suffix: string,
  value: unknown,
  findChoice: FindChoice,
): Promise<MediaQuery> {
  const key = `${field.key}${suffix}`;
  if (isPicked(field.type)) {
    const picked = await Promise.all(listOf(field, value).map((entry) => findChoice(field, textOf(field, entry))));
    // A list of lists is satisfied by all of them.
    return { [key]: operator === 'all' ? picked.map((choice) => [choice]) : picked };
  }
  switch (field.type) {
    case 'boolean':
      if (typeof value !== 'boolean') throw new PlexUsageError(`${field.key} is true or false, not ${String(value)}.`);
      return value ? { [key]: 1 } : { [`${field.key}!`]: 1 };
    case 'date':
      return { [key]: operator === 'within' || operator === 'olderThan' ? spanOf(field, value) : timeOf(field, value) };
    case 'integer':
      return encodeNumber(field, operator, key, value);
    default:
      return { [key]: listOf(field, value).map((entry) => textOf(field, entry)) };
  }
}

function encodeNumber(field: SchemaField, operator: string, key: string, value: unknown): MediaQuery {
  if (operator === 'is' || operator === 'not')
    return { [key]: listOf(field, value).map((entry) => numberOf(field, entry)) };
  const bound = numberOf(field, value);
  if (operator === 'gt' || operator === 'lt') return { [key]: bound };
  // Ratings have fractions, though servers call them integers: there “from 8 on” is not the same as “more than 7”.
  if (field.subtype === 'rating' || /rating$/i.test(field.name) || !Number.isInteger(bound))
    return { or: [{ [key]: bound }, { [field.key]: bound }] };
  return { [key]: operator === 'gte' ? bound - 1 : bound + 1 };
}

function listOf({ key }: SchemaField, value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) throw new PlexUsageError(`${key} is compared with an empty list, which nothing can satisfy.`);
  return list;
}
