/** The contract as the emitters need it: plain data, in the order of the TypeSpec files. */
export interface Contract {
  readonly hosts: readonly Host[];
  readonly models: readonly Model[];
  /** Models that are only there for their fields, which other models or the parameters of operations have. */
  readonly groups: readonly Model[];
  readonly enumerations: readonly Enumeration[];
  readonly unions: readonly Union[];
  readonly operations: readonly Operation[];
}

export interface Host {
  /** The name that the client knows it by. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly doc: string;
}

/** What a type of the contract is, where it is used. */
export type TypeRef =
  | {
      readonly kind:
        | 'text'
        | 'number'
        | 'flag'
        | 'spelled-flag'
        | 'date'
        | 'day'
        | 'words'
        | 'bytes'
        | 'unknown'
        | 'id';
    }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'enumeration'; readonly name: string; readonly base: 'text' | 'number' }
  | { readonly kind: 'model' | 'union'; readonly name: string }
  | { readonly kind: 'list' | 'record'; readonly of: TypeRef };

export interface Field {
  /** The client's name. */
  readonly name: string;
  /** Empty for what a value is told by and no server sends. */
  readonly wire: string;
  readonly wireAliases: readonly string[];
  readonly type: TypeRef;
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly doc: string;
  /** What the unit or form is called in the contract: `Milliseconds`, `UnixTime`. */
  readonly scalar: string | undefined;
  readonly example: unknown;
  /** The least and the greatest value that is taken. */
  readonly range: readonly [least: number | undefined, greatest: number | undefined];
  readonly since: string | undefined;
  /** Most answers have it, so it is worth code of its own even in a large model. */
  readonly isFrequent: boolean;
  /** The model that the field was spread from. */
  readonly spreadFrom: string | undefined;
}

export interface Model {
  readonly name: string;
  readonly doc: string;
  /** The file of the contract that it stands in, without its ending: `models/media`. */
  readonly file: string;
  readonly base: string | undefined;
  /** The fields of the model itself. */
  readonly fields: readonly Field[];
  /** The fields of the bases and its own. */
  readonly allFields: readonly Field[];
  readonly envelope: string | undefined;
  /** The union that it adds its fields to. */
  readonly overlayOf: string | undefined;
  /** It comes by the thousand. */
  readonly isFrequent: boolean;
  /** Free keys, beside the fields. */
  readonly open: TypeRef | undefined;
  readonly isError: boolean;
}

export interface Enumeration {
  readonly name: string;
  readonly doc: string;
  readonly file: string;
  readonly base: 'text' | 'number';
  readonly members: readonly { readonly name: string; readonly value: string | number; readonly doc: string }[];
}

export interface Union {
  readonly name: string;
  readonly doc: string;
  readonly file: string;
  /** The wire field, or the function of src/wire, that tells the variants apart. */
  readonly discriminator: string;
  readonly variants: readonly { readonly model: string; readonly value: string | number | undefined }[];
}

export interface Parameter extends Field {
  readonly in: 'path' | 'query' | 'header' | 'form' | 'json' | 'body';
  readonly explode: boolean;
  readonly deepObject: boolean;
}

export type Answer =
  | { readonly kind: 'none' | 'stream' | 'text' }
  | { readonly kind: 'value'; readonly type: TypeRef; readonly envelope: string | undefined };

export interface Operation {
  /** The name that it is exported under. */
  readonly name: string;
  /** The operationId, where it is not a name. */
  readonly id: string;
  readonly tag: string;
  readonly doc: string;
  readonly file: string;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly answer: Answer;
  readonly errors: readonly { readonly status: string; readonly model: string; readonly doc: string }[];
  readonly graphql: string | undefined;
  /** The optional parameters that a call has all the same, because it would do nothing, or not what was meant, without them. */
  readonly usual: readonly string[];
  readonly since: string | undefined;
}
