import {
  type Directive,
  type FieldSelection,
  type Fragment,
  type GraphqlDocument,
  GraphqlError,
  type OperationDefinition,
  type Selection,
  type Value,
  type VariableDefinition,
} from './document.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Reads a document of GraphQL: operations and fragments. Throws `GraphqlError` where it is none. */
export function parseDocument(text: string): GraphqlDocument {
  const reader = new Reader(tokensOf(text));
  const operations: OperationDefinition[] = [];
  const fragments = new Map<string, Fragment>();
  while (!reader.isAtEnd) {
    if (reader.takes('fragment')) fragments.set(reader.name(), reader.fragment());
    else operations.push(reader.operation());
  }
  return { operations, fragments };
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#next.kind === 'end';
  }

  /** Goes on where a word or sign stands. */
  takes(text: string): boolean {
    const { kind, text: found } = this.#next;
    const isIt = (kind === 'name' || kind === 'sign') && found === text;
    if (isIt) this.#at++;
    return isIt;
  }

  name(): string {
    const { kind, text } = this.#next;
    if (kind !== 'name') throw this.#unexpected();
    this.#at++;
    return text;
  }

  operation(): OperationDefinition {
    if (this.#isSign('{')) return { kind: 'query', name: undefined, variables: [], selections: this.selections() };
    const kind = (['query', 'mutation', 'subscription'] as const).find((word) => this.takes(word));
    if (kind === undefined) throw this.#unexpected();
    const name = this.#next.kind === 'name' ? this.name() : undefined;
    const variables = this.takes('(') ? this.#until(')', () => this.#variable()) : [];
    this.#directives();
    return { kind, name, variables, selections: this.selections() };
  }

  fragment(): Fragment {
    this.#expect('on');
    const on = this.name();
    this.#directives();
    return { on, selections: this.selections() };
  }

  selections(): readonly Selection[] {
    this.#expect('{');
    return this.#until('}', () => this.#selection());
  }

  #selection(): Selection {
    if (!this.takes('...')) return this.#field();
    if (this.takes('on')) return { kind: 'inline', on: this.name(), ...this.#body() };
    if (this.#next.kind === 'name') return { kind: 'spread', name: this.name(), directives: this.#directives() };
    return { kind: 'inline', on: undefined, ...this.#body() };
  }

  #body(): { readonly directives: readonly Directive[]; readonly selections: readonly Selection[] } {
    return { directives: this.#directives(), selections: this.selections() };
  }

  #field(): FieldSelection {
    const alias = this.name();
    const name = this.takes(':') ? this.name() : alias;
    const args = this.#arguments();
    const directives = this.#directives();
    const selections = this.#isSign('{') ? this.selections() : undefined;
    return { kind: 'field', name, alias, args, directives, selections };
  }

  #arguments(): Readonly<Record<string, Value>> {
    return this.takes('(') ? Object.fromEntries(this.#until(')', () => this.#pair())) : {};
  }

  #pair(): readonly [string, Value] {
    const name = this.name();
    this.#expect(':');
    return [name, this.#value()];
  }

  #directives(): readonly Directive[] {
    const directives: Directive[] = [];
    while (this.takes('@')) directives.push({ name: this.name(), args: this.#arguments() });
    return directives;
  }

  #variable(): VariableDefinition {
    this.#expect('$');
    const name = this.name();
    this.#expect(':');
    const type = this.#type();
    const fallback = this.takes('=') ? this.#value() : undefined;
    this.#directives();
    return { name, type, fallback };
  }

  #type(): string {
    let type: string;
    if (this.takes('[')) {
      type = `[${this.#type()}]`;
      this.#expect(']');
    } else type = this.name();
    return this.takes('!') ? `${type}!` : type;
  }

  #value(): Value {
    if (this.takes('$')) return { kind: 'variable', name: this.name() };
    if (this.takes('[')) return { kind: 'list', values: this.#until(']', () => this.#value()) };
    if (this.takes('{')) return { kind: 'object', fields: Object.fromEntries(this.#until('}', () => this.#pair())) };
    const { kind, text } = this.#next;
    if (kind === 'sign' || kind === 'end') throw this.#unexpected();
    this.#at++;
    const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
    if (kind === 'name') return { kind: 'plain', value: text in words ? (words[text] ?? null) : text };
    return { kind: 'plain', value: kind === 'number' ? Number(text) : text };
  }

  #until<T>(end: string, read: () => T): readonly T[] {
    const found: T[] = [];
    while (!this.takes(end)) found.push(read());
    if (found.length === 0) throw this.#unexpected(this.#tokens[this.#at - 1]);
    return found;
  }

  #expect(text: string): void {
    if (!this.takes(text)) throw this.#unexpected();
  }

  #isSign(text: string): boolean {
    return this.#next.kind === 'sign' && this.#next.text === text;
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '' };
  }

  #unexpected(token: Token = this.#next): GraphqlError {
    const what = token.kind === 'end' ? '<EOF>' : `"${token.text}"`;
    return new GraphqlError(`Syntax Error: Unexpected ${what}.`, 'GRAPHQL_PARSE_FAILED');
  }
}
