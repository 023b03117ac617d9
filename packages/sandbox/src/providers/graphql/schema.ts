/** A field of a type. */
export interface FieldType {
  /** The type of what it holds; undefined for a scalar, which has no fields. */
  readonly of: string | undefined;
  readonly args: ReadonlySet<string>;
}

/** The types that can be asked about, each with its fields, and the interface that it has. */
export interface Schema {
  readonly types: ReadonlyMap<string, ReadonlyMap<string, FieldType>>;
  readonly interfaces: ReadonlyMap<string, string>;
}

/**
 * Reads a schema in short: a line for each type, `User(Person): id name friends(first):Friends`. What stands in the brackets of a
 * type is its interface, which gives it its fields; what stands behind the colon of a field is the type of what it holds.
 */
export function schemaOf(text: string): Schema {
  const types = new Map<string, ReadonlyMap<string, FieldType>>();
  const interfaces = new Map<string, string>();
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const [, name = '', above, list = ''] = /^\s*(\w+)(?:\((\w+)\))?:(.*)$/.exec(line) ?? [];
    const fields = Array.from(list.matchAll(/(\w+)(?:\(([\w\s]*)\))?(?::(\w+))?/g), ([, field = '', args = '', of]) => {
      return [field, { of, args: new Set(args.split(/\s+/)) }] as const;
    });
    if (above !== undefined) interfaces.set(name, above);
    types.set(name, new Map([...(types.get(above ?? '') ?? []), ...fields]));
  }
  return { types, interfaces };
}
