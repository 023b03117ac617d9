import {
  type FieldSelection,
  type GraphqlDocument,
  GraphqlError,
  type OperationDefinition,
  type Selection,
  type Value,
} from './document.ts';
import type { Schema } from './schema.ts';

const roots = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/** What is wrong with a document, in the words of the reference implementation: nothing of a document with errors is executed. */
export function validate(document: GraphqlDocument, schema: Schema): readonly GraphqlError[] {
  const errors: GraphqlError[] = [];
  const used = new Set<string>();
  for (const operation of document.operations) {
    const check = new Check(document, schema, operation);
    check.run();
    errors.push(...check.errors);
    for (const name of check.fragments) used.add(name);
  }
  for (const name of document.fragments.keys())
    if (!used.has(name)) errors.push(invalid(`Fragment "${name}" is never used.`));
  // A fragment that two operations have is wrong once.
  return [...new Map(errors.map((error) => [error.message, error])).values()];
}

/** Looks through one operation, with the fragments that it has. */
class Check {
  readonly errors: GraphqlError[] = [];
  readonly fragments = new Set<string>();
  readonly #document: GraphqlDocument;
  readonly #schema: Schema;
  readonly #operation: OperationDefinition;
  readonly #variables = new Set<string>();

  constructor(document: GraphqlDocument, schema: Schema, operation: OperationDefinition) {
    this.#document = document;
    this.#schema = schema;
    this.#operation = operation;
  }

  run(): void {
    const { kind, name, selections, variables } = this.#operation;
    const root = roots[kind];
    if (!this.#schema.types.has(root)) {
      this.errors.push(invalid(`Schema is not configured to execute ${kind} operation.`));
      return;
    }
    this.#selections(selections, root, []);
    const inOperation = name === undefined ? '' : ` in operation "${name}"`;
    for (const variable of variables)
      if (!this.#variables.has(variable.name))
        this.errors.push(invalid(`Variable "$${variable.name}" is never used${inOperation}.`));
    const defined = new Set(variables.map((variable) => variable.name));
    const byOperation = name === undefined ? '' : ` by operation "${name}"`;
    for (const variable of this.#variables)
      if (!defined.has(variable)) this.errors.push(invalid(`Variable "$${variable}" is not defined${byOperation}.`));
  }

  #selections(selections: readonly Selection[], type: string, within: readonly string[]): void {
    for (const selection of selections) {
      for (const { name, args } of selection.directives) {
        if (name !== 'skip' && name !== 'include') this.errors.push(invalid(`Unknown directive "@${name}".`));
        for (const value of Object.values(args)) this.#value(value);
      }
      if (selection.kind === 'field') this.#field(selection, type, within);
      else if (selection.kind === 'inline') this.#onType(selection, type, within, 'Fragment');
      else this.#spread(selection.name, type, within);
    }
  }

  #spread(name: string, type: string, within: readonly string[]): void {
    const fragment = this.#document.fragments.get(name);
    if (fragment === undefined) this.errors.push(invalid(`Unknown fragment "${name}".`));
    else if (within.includes(name)) this.errors.push(invalid(`Cannot spread fragment "${name}" within itself.`));
    else {
      this.fragments.add(name);
      this.#onType(fragment, type, [...within, name], `Fragment "${name}"`);
    }
  }

  #onType(
    { on = '', selections }: { readonly on?: string | undefined; readonly selections: readonly Selection[] },
    type: string,
    within: readonly string[],
    what: string,
  ): void {
    const inner = on === '' ? type : on;
    if (!this.#schema.types.has(inner)) this.errors.push(invalid(`Unknown type "${inner}".`));
    else if (!this.#canBe(type, inner))
      this.errors.push(
        invalid(`${what} cannot be spread here as objects of type "${type}" can never be of type "${inner}".`),
      );
    else this.#selections(selections, inner, within);
  }

  #canBe(type: string, inner: string): boolean {
    const { interfaces } = this.#schema;
    return type === inner || interfaces.get(inner) === type || interfaces.get(type) === inner;
  }

  #field({ name, args, selections }: FieldSelection, type: string, within: readonly string[]): void {
    for (const value of Object.values(args)) this.#value(value);
    if (name === '__typename') return;
    if (name === '__schema' || name === '__type') {
      const message = 'GraphQL introspection is not allowed, but the query contained __schema or __type.';
      this.errors.push(invalid(message));
      return;
    }
    const field = this.#schema.types.get(type)?.get(name);
    if (field === undefined) {
      this.errors.push(invalid(`Cannot query field "${name}" on type "${type}".`));
      return;
    }
    for (const arg of Object.keys(args))
      if (!field.args.has(arg)) this.errors.push(invalid(`Unknown argument "${arg}" on field "${type}.${name}".`));
    if (field.of === undefined) {
      if (selections !== undefined)
        this.errors.push(invalid(`Field "${name}" must not have a selection since its type has no subfields.`));
    } else if (selections === undefined)
      this.errors.push(invalid(`Field "${name}" of type "${field.of}" must have a selection of subfields.`));
    else this.#selections(selections, field.of, within);
  }

  #value(value: Value): void {
    if (value.kind === 'variable') this.#variables.add(value.name);
    else if (value.kind === 'list') for (const entry of value.values) this.#value(entry);
    else if (value.kind === 'object') for (const entry of Object.values(value.fields)) this.#value(entry);
  }
}

function invalid(message: string): GraphqlError {
  return new GraphqlError(message, 'GRAPHQL_VALIDATION_FAILED');
}
