/** A value as a document writes it. */
export type Value =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly values: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Value>> }
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null };

/** What stands behind an `@`: `@skip(if: $skipUserState)`. */
export interface Directive {
  readonly name: string;
  readonly args: Readonly<Record<string, Value>>;
}

/** A field that is wanted. */
export interface FieldSelection {
  readonly kind: 'field';
  readonly name: string;
  /** What it is called in the answer. */
  readonly alias: string;
  readonly args: Readonly<Record<string, Value>>;
  readonly directives: readonly Directive[];
  /** Of what it holds; undefined for a scalar. */
  readonly selections: readonly Selection[] | undefined;
}

/** What is wanted of an object: fields, a fragment by its name, or fields of objects of a type only. */
export type Selection =
  | FieldSelection
  | { readonly kind: 'spread'; readonly name: string; readonly directives: readonly Directive[] }
  | ({ readonly kind: 'inline'; readonly directives: readonly Directive[] } & Fragment);

/** Fields of objects of a type; of any where it is undefined. */
export interface Fragment {
  readonly on: string | undefined;
  readonly selections: readonly Selection[];
}

/** A variable that an operation takes. */
export interface VariableDefinition {
  readonly name: string;
  /** As it is written: `[ActivityType!]!`. */
  readonly type: string;
  readonly fallback: Value | undefined;
}

/** What a document does. */
export interface OperationDefinition {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string | undefined;
  readonly variables: readonly VariableDefinition[];
  readonly selections: readonly Selection[];
}

/** A document that was read. */
export interface GraphqlDocument {
  readonly operations: readonly OperationDefinition[];
  readonly fragments: ReadonlyMap<string, Fragment>;
}

/** What is wrong with a request, as its answer says it. */
export class GraphqlError extends Error {
  override readonly name = 'GraphqlError';
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}
