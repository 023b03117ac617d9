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

/** Answers a request with what it selects, and nothing else. Throws `GraphqlError` where it cannot be answered. */
export function execute({ document, operationName, variables }: GraphqlRequest, roots: Roots): Source {
  const operation = operationOf(document, operationName);
  if (operation.kind === 'subscription') throw invalid('Subscriptions are not served here.');
  const given = variablesOf(operation, variables);
  const [type, root] =
    operation.kind === 'query' ? (['Query', roots.query] as const) : (['Mutation', roots.mutation] as const);
  return new Run(document, given).select({ __typename: type, ...root }, operation.selections, type);
}

class Run {
  readonly #fragments: GraphqlDocument['fragments'];
  readonly #variables: Arguments;

  constructor({ fragments }: GraphqlDocument, variables: Arguments) {
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** What is selected of an object. `type` is that of a root, whose fields are all known. */
  select(source: Source, selections: readonly Selection[], type?: string): Source {
    const fields = new Map<string, FieldSelection[]>();
    this.#collect(source, selections, fields, new Set());
    return Object.fromEntries([...fields].map(([alias, same]) => [alias, this.#value(source, same, type)] as const));
  }

  #collect(
    source: Source,
    selections: readonly Selection[],
    fields: Map<string, FieldSelection[]>,
    within: ReadonlySet<string>,
  ): void {
    for (const selection of selections) {
      if (!this.#isWanted(selection.directives)) continue;
      if (selection.kind === 'field') fields.set(selection.alias, [...(fields.get(selection.alias) ?? []), selection]);
      else if (selection.kind === 'inline') {
        if (isOf(source, selection)) this.#collect(source, selection.selections, fields, within);
      } else {
        const fragment = this.#fragments.get(selection.name);
        if (fragment === undefined) throw invalid(`Unknown fragment "${selection.name}".`);
        if (within.has(selection.name)) throw invalid(`Cannot spread fragment "${selection.name}" within itself.`);
        if (isOf(source, fragment))
          this.#collect(source, fragment.selections, fields, new Set([...within, selection.name]));
      }
    }
  }

  #value(source: Source, same: readonly FieldSelection[], type: string | undefined): unknown {
    const [first] = same;
    if (first === undefined) return null;
    const { name } = first;
    if (type !== undefined && !(name in source)) throw invalid(`Cannot query field "${name}" on type "${type}".`);
    const held = source[name] ?? null;
    const args = Object.fromEntries(Object.entries(first.args).map(([key, value]) => [key, this.#plain(value)]));
    const value: unknown = typeof held === 'function' ? (held as (args: Arguments) => unknown)(args) : held;
    const wanted = same.flatMap(({ selections = [] }) => selections);
    return this.#complete(name, value ?? null, wanted);
  }

  #complete(name: string, value: unknown, wanted: readonly Selection[]): unknown {
    if (Array.isArray(value)) return value.map((entry: unknown) => this.#complete(name, entry, wanted));
    if (typeof value !== 'object' || value === null) {
      if (wanted.length > 0 && value !== null)
        throw invalid(`Field "${name}" must not have a selection since its type has no subfields.`);
      return value;
    }
    if (wanted.length === 0) throw invalid(`Field "${name}" must have a selection of subfields.`);
    return this.select(value as Source, wanted);
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
