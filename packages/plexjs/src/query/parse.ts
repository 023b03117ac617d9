import { PlexUsageError } from '../transport/plex-error.ts';

/** A part of a query: a field with its operator and the values beside one another, or a group. */
export type QueryNode =
  | { readonly key: string; readonly values: readonly string[] }
  | { readonly word: 'and' | 'or'; readonly members: readonly (readonly QueryNode[])[] };

/** A query, taken apart. */
export interface ParsedQuery {
  /** What is no condition: `type`, `sort`, `limit` and what clients add. */
  readonly options: ReadonlyMap<string, string>;
  readonly conditions: readonly QueryNode[];
}

const optionNames = /^(?:type|sourceType|sort|limit|group|having|include\w+|X-Plex-[\w-]+)$/;

/** Takes the address of a smart collection or playlist apart. Throws `PlexUsageError` for what is none. */
export function parseQuery(content: string): ParsedQuery {
  const path = pathOf(content);
  const mark = path.indexOf('?');
  if (mark < 0) refuse(content);
  const pairs = path
    .slice(mark + 1)
    .split('&')
    .filter((pair) => pair !== '')
    .map(pairOf);
  const options = new Map(pairs.filter(([name]) => optionNames.test(name)));
  const conditions = new Reader(pairs.filter(([name]) => !optionNames.test(name))).group(false);
  return { options, conditions };
}

/** The key of the library that an address is about. Throws `PlexUsageError` for what is none. */
export function sectionKeyOf(content: string): string {
  return libraryPath.exec(pathOf(content))?.[1] ?? refuse(content);
}

const libraryPath = /\/library\/sections\/(\d+)\/all/;

function pathOf(content: string): string {
  // Some addresses hold the path as one encoded word: `library://{uuid}/directory/%2Flibrary%2Fsections%2F1%2Fall%3Ftype%3D1`.
  const path = content.includes('/directory/') ? decode(content.slice(content.indexOf('/directory/') + 11)) : content;
  return libraryPath.test(path) ? path : refuse(content);
}

function refuse(content: string): never {
  throw new PlexUsageError(
    `“${content}” is no query of a library. A smart collection or playlist says its own in \`content\`.`,
  );
}

/** Reads pairs from left to right. */
class Reader {
  readonly #pairs: readonly (readonly [string, string])[];
  #at = 0;

  constructor(pairs: readonly (readonly [string, string])[]) {
    this.#pairs = pairs;
  }

  /** What stands up to the end of a group, or of the query. `or` binds what stands right before and after it; the rest all has to hold. */
  group(isNested: boolean): QueryNode[] {
    const units: QueryNode[][] = [];
    let isOr = false;
    for (;;) {
      const [name, value] = this.#pairs[this.#at++] ?? ['pop', ''];
      if (name === 'pop') {
        if (this.#at > this.#pairs.length === isNested)
          throw new PlexUsageError(`A group of the query ${isNested ? 'does not end' : 'ends that did not begin'}.`);
        return units.flat();
      }
      if (name === 'or') isOr = true;
      else if (name !== 'and') {
        const unit = name === 'push' ? this.group(true) : [{ key: name, values: [value] }];
        if (unit.length > 0) units.push(isOr ? [either(units.pop(), unit)] : unit);
        isOr = false;
      }
    }
  }
}

/** Of which one has to hold. */
function either(before: QueryNode[] | undefined, unit: QueryNode[]): QueryNode {
  const [only, ...more] = before ?? [];
  const isGroup = only !== undefined && 'word' in only && only.word === 'or' && more.length === 0;
  return { word: 'or', members: [...(isGroup ? only.members : before ? [before] : []), unit] };
}

function pairOf(pair: string): readonly [string, string] {
  const equals = pair.indexOf('=');
  const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
  // Clients that do not encode the operator write `title==X`.
  return value.startsWith('=') ? [`${decode(name)}=`, decode(value.slice(1))] : [decode(name), decode(value)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
