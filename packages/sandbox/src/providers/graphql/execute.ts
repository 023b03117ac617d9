import {
  type Directive,
  type FieldSelection,
  type Fragment,
  type GraphqlDocument,
  GraphqlError,
  type OperationDefinition,
  type Selection,
  type Value,
} from './document.ts';

/** The arguments of a field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What an object has: values, or what makes one of a field's arguments. */
export type Source = Readonly<Record<string, unknown>>;

/** What can be asked and changed. */
export interface Roots {
  readonly query: Source;
  readonly mutation: Source;
}

/** A request: a document, and what it is to be run with. */
export interface GraphqlRequest {
  readonly document: GraphqlDocument;
  readonly operationName: string | undefined;
  readonly variables: Arguments;
}

/** Answers a request whose document is valid with what it selects, and nothing else. Throws `GraphqlError` where it cannot be answered. */
export function execute({ document, operationName, variables }: GraphqlRequest, roots: Roots): Source {
  const operation = operationOf(document, operationName);
  const given = variablesOf(operation, variables);
  const [type, root] =
    operation.kind === 'query' ? (['Query', roots.query] as const) : (['Mutation', roots.mutation] as const);
  return new Run(document, given).select({ __typename: type, ...root }, operation.selections);
}

class Run {
  readonly #fragments: GraphqlDocument['fragments'];
  readonly #variables: Arguments;

  constructor({ fragments }: GraphqlDocument, variables: Arguments) {
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** What is selected of an object. */
  select(source: Source, selections: readonly Selection[]): Source {
    const fields = new Map<string, FieldSelection[]>();
    this.#collect(source, selections, fields);
    return Object.fromEntries([...fields].map(([alias, same]) => [alias, this.#value(source, same)] as const));
  }

  #collect(source: Source, selections: readonly Selection[], fields: Map<string, FieldSelection[]>): void {
    for (const selection of selections) {
      if (!this.#isWanted(selection.directives)) continue;
      if (selection.kind === 'field') fields.set(selection.alias, [...(fields.get(selection.alias) ?? []), selection]);
      else if (selection.kind === 'inline') {
        if (isOf(source, selection)) this.#collect(source, selection.selections, fields);
      } else {
        const fragment = this.#fragments.get(selection.name);
        if (fragment && isOf(source, fragment)) this.#collect(source, fragment.selections, fields);
      }
    }
  }

  #value(source: Source, same: readonly FieldSelection[]): unknown {
    const [first] = same;
    if (first === undefined) return null;
    const held = source[first.name] ?? null;
    const args = Object.fromEntries(Object.entries(first.args).map(([key, value]) => [key, this.#plain(value)]));
    const value: unknown = typeof held === 'function' ? (held as (args: Arguments) => unknown)(args) : held;
    const wanted = same.flatMap(({ selections = [] }) => selections);
    return this.#complete(value ?? null, wanted);
  }

  #complete(value: unknown, wanted: readonly Selection[]): unknown {
    if (Array.isArray(value)) return value.map((entry: unknown) => this.#complete(entry, wanted));
    return typeof value === 'object' && value !== null ? this.select(value as Source, wanted) : value;
  }

  #isWanted(directives: readonly Directive[]): boolean {
    return directives.every(({ name, args }) => {
      const isIf = args['if'] !== undefined && this.#plain(args['if']) === true;
      return name === 'skip' ? !isIf : name !== 'include' || isIf;
    });
  }

  #plain(value: Value): unknown {
    return plainOf(value, this.#variables);
  }
}

function operationOf({ operations }: GraphqlDocument, name: string | undefined): OperationDefinition {
  const [first, ...others] = operations;
  if (first === undefined) throw invalid('The document has no operation.');
  if (name === undefined) {
    if (others.length > 0) throw invalid('Must provide operation name if query contains multiple operations.');
    return first;
  }
  const found = operations.find((operation) => operation.name === name);
  if (found === undefined) throw invalid(`Unknown operation named "${name}".`);
  return found;
}

/** The variables of an operation, as they are given or by default. */
function variablesOf({ variables }: OperationDefinition, given: Arguments): Arguments {
  const entries = variables.flatMap(({ name, type, fallback }) => {
    const value = given[name] ?? (fallback && plainOf(fallback, {}));
    if (type.endsWith('!') && (value === undefined || value === null))
      throw new GraphqlError(`Variable "$${name}" of required type "${type}" was not provided.`, 'BAD_USER_INPUT');
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function plainOf(value: Value, variables: Arguments): unknown {
  switch (value.kind) {
    case 'variable':
      return variables[value.name];
    case 'list':
      return value.values.map((entry) => plainOf(entry, variables));
    case 'object':
      return Object.fromEntries(Object.entries(value.fields).map(([name, entry]) => [name, plainOf(entry, variables)]));
    default:
      return value.value;
  }
}

/** Whether an object is of the type of a fragment. The types of an interface begin with its name, as `ActivityReview` does. */
function isOf({ __typename: own }: Source, { on }: Fragment): boolean {
  return on === undefined || own === undefined || String(own).startsWith(on);
}

function invalid(message: string): GraphqlError {
  return new GraphqlError(message, 'GRAPHQL_VALIDATION_FAILED');
}
