import { decoded } from '../world/percent.ts';

/** How a field is compared with a value. */
export type Operator = '=' | '!=' | '==' | '!==' | '<=' | '>=' | '<<=' | '>>=';

/** A condition as it was written: `show.title<=The`. */
export interface Condition {
  readonly name: string;
  readonly operator: Operator;
  /** Several with commas between them, of which one has to fit. */
  readonly value: string;
}

/** Conditions that all have to hold, or of which one has to. */
export type Tree<T> = T | { readonly all: readonly Tree<T>[] } | { readonly any: readonly Tree<T>[] };

/** A sort key as it was written: `show.titleSort:desc`. */
export interface SortKey {
  readonly name: string;
  readonly isDescending: boolean;
  readonly nullsLast: boolean;
}

/** A media query, read but not yet understood: what its names mean depends on the library. */
export interface MediaQuery {
  /** What the items are to be, as numbers. */
  readonly types: readonly number[];
  /** What names without a level are about, where that is something else. */
  readonly sourceType: number | undefined;
  readonly where: Tree<Condition>;
  readonly sort: readonly SortKey[];
  readonly group: string | undefined;
  readonly limit: number | undefined;
  /** Whether collections are wanted among the items. */
  readonly withCollections: boolean;
}

/** A query whose groups don't close, or close without having been opened. */
export class MediaQueryError extends Error {
  override readonly name = 'MediaQueryError';
}

/** Reads a query as it stands in a URL. Throws `MediaQueryError` where `push` and `pop` don't match. */
export function parseQuery(query: string): MediaQuery {
  const pairs = pairsOf(query);
  const last = (name: string): string | undefined => pairs.findLast(([key]) => key === name)?.[1];
  return {
    types: (last('type') ?? '').split(',').filter(isDigits).map(Number),
    sourceType: numberOf(last('sourceType')),
    where: treeOf(pairs),
    sort: (last('sort') ?? '').split(',').flatMap(sortKeyOf),
    group: last('group') || undefined,
    limit: numberOf(last('limit')),
    withCollections: last('includeCollections') === '1',
  };
}

/** The names that stand for something else than a field. */
const reserved = new Set(['type', 'sourceType', 'sort', 'group', 'having', 'limit']);

/** Names with two letters at least before a hyphen are Plex's headers, which may stand in the query. */
const isField = (name: string): boolean => /^[A-Za-z]+(\.[A-Za-z]+)?[!<>=]*$/.test(name) && !reserved.has(name);

type Pair = readonly [key: string, value: string];

// Not URLSearchParams, which cannot tell `title==X` from `title=%3DX`, and loses percent signs that clients leave bare.
function pairsOf(query: string): readonly Pair[] {
  return query
    .slice(query.indexOf('?') + 1)
    .split('&')
    .filter((part) => part !== '')
    .map((part): Pair => {
      const at = part.indexOf('=');
      if (at < 0) return [wordOf(part), ''];
      const [key, value] = [wordOf(part.slice(0, at)), part.slice(at + 1)];
      return value.startsWith('=') && canDouble(key) ? [`${key}=`, wordOf(value.slice(1))] : [key, wordOf(value)];
    });
}

/** Whether a second, bare `=` after a name belongs to its operator: `title==X` and `title!==X`, but `title<==X` looks for `=X`. */
const canDouble = (key: string): boolean => /^[A-Za-z.]+!?$/.test(key);

/** A word of a query, in which a plus sign stands for a space. */
const wordOf = (text: string): string => decoded(text.replaceAll('+', ' '));

/** A group while it is read: alternatives, each of conditions that all have to hold. */
interface Group {
  readonly alternatives: Tree<Condition>[][];
}

function treeOf(pairs: readonly Pair[]): Tree<Condition> {
  const open: Group[] = [{ alternatives: [[]] }];
  for (const [key, value] of pairs) {
    const group = open.at(-1) ?? fail('closes a group that it did not open');
    if (key === 'push') open.push({ alternatives: [[]] });
    else if (key === 'pop') {
      open.pop();
      const outer = open.at(-1) ?? fail('closes a group that it did not open');
      outer.alternatives.at(-1)?.push(closed(group));
    } else if (key === 'or') group.alternatives.push([]);
    // Conditions side by side are an "and" already; python-plexapi writes it between them all the same.
    else if (key !== 'and' && isField(key)) group.alternatives.at(-1)?.push(conditionOf(key, value));
  }
  const [root, unclosed] = open;
  if (root === undefined || unclosed) return fail('leaves a group open');
  return closed(root);
}

function closed({ alternatives }: Group): Tree<Condition> {
  const filled = alternatives.filter((all) => all.length > 0).map((all) => ({ all }));
  return filled.length > 1 ? { any: filled } : (filled[0] ?? { all: [] });
}

function conditionOf(key: string, value: string): Condition {
  const name = key.replace(/[!<>=]+$/, '');
  const operator = `${key.slice(name.length)}=`;
  return { name, operator: isOperator(operator) ? operator : '=', value };
}

const operators: ReadonlySet<string> = new Set(['=', '!=', '==', '!==', '<=', '>=', '<<=', '>>=']);

const isOperator = (text: string): text is Operator => operators.has(text);

function sortKeyOf(text: string): readonly SortKey[] {
  const [name = '', ...features] = text.trim().split(':');
  if (name === '') return [];
  return [{ name, isDescending: features.includes('desc'), nullsLast: features.includes('nullsLast') }];
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && isDigits(text) ? Number(text) : undefined;
}

function fail(what: string): never {
  throw new MediaQueryError(`The query ${what}: each push=1 needs its pop=1.`);
}
