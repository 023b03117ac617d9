import { isEntries, pairsOf } from './encode.ts';

/** What a field is compared with. A list is satisfied by any of its values, a list of lists by all of them. */
export type MediaQueryValue =
  | string
  | number
  | boolean
  | Date
  | readonly (string | number | boolean | Date | readonly (string | number | boolean | Date)[])[]
  | null
  | undefined;

/**
 * Which items of a library are wanted. A key is a field with its operator (the last `=` is left out), and all entries have to hold:
 *
 * ```ts
 * { 'year>>': 2000, genre: ['Comedy', 'Drama'], 'title!': 'Elephant', sort: 'titleSort:desc' }
 * ```
 *
 * `genre: [['Comedy'], ['Drama']]` wants both. `and` and `or` hold further queries, to any depth.
 */
export interface MediaQuery {
  /** All of them have to hold. */
  readonly and?: readonly MediaQuery[];
  /** One of them has to hold. */
  readonly or?: readonly MediaQuery[];
  readonly [field: string]: MediaQueryValue | readonly MediaQuery[];
}

/** An object of entries as `name=value` pairs, in their order, with Plex's marks around groups. */
export function queryPairs(query: Readonly<Record<string, unknown>>, spelled = false): string[] {
  return unitsOf(query, spelled).flat();
}

/** The conditions of a query, each as the pairs that belong together. */
function unitsOf(query: Readonly<Record<string, unknown>>, spelled: boolean): string[][] {
  return Object.entries(query).flatMap(([name, value]) => {
    if ((name === 'and' || name === 'or') && Array.isArray(value) && value.every(isEntries))
      return groupOf(name, value, spelled);
    return pairsOf(name, value, spelled).map((pair) => [pair]);
  });
}

function groupOf(
  word: 'and' | 'or',
  members: readonly Readonly<Record<string, unknown>>[],
  spelled: boolean,
): string[][] {
  const parts = members.map((member) => unitsOf(member, spelled)).filter((units) => units.length > 0);
  if (parts.length === 0) return [];
  // A member of several conditions gets a group of its own: the word would bind only to the nearest ones.
  const joined = parts.flatMap((units, index) => {
    const part = units.length === 1 ? units.flat() : ['push=1', ...units.flat(), 'pop=1'];
    return index === 0 ? part : [`${word}=1`, ...part];
  });
  return [['push=1', ...joined, 'pop=1']];
}
