import {
  count,
  date,
  flag,
  list,
  lose,
  number,
  numbers,
  one,
  text,
  texts,
  things,
  word,
  words,
  type Decode,
  type Extra,
} from './values.ts';

/** Reads the value of one field. What `of` is depends on the reader: a model's decoder, or the only value. */
export type ReadField = (value: unknown, owner: Extra, key: string, of: never) => unknown;

/** A field of a model. */
export interface ModelField {
  /** The name on the wire. */
  readonly wire: string;
  /** The client's name. */
  readonly name: string;
  readonly read: ReadField;
  readonly of: unknown;
  /** Whether an absent value is an empty list. */
  readonly isList: boolean;
}

/** The fields of a model. */
export type FieldList = readonly ModelField[];

type Literal = string | number | boolean;

/** What a field refers to: the decoder of its model, or the one value that it has. */
type Reference = Decode<unknown> | Literal;

const any: ReadField = (value) => value;
const readers: Readonly<Record<string, ReadField>> = {
  text,
  word,
  number,
  count,
  flag,
  date,
  words,
  texts,
  numbers,
  things,
  any,
};
const listReaders: ReadonlySet<ReadField> = /* @__PURE__ */ new Set<ReadField>([words, texts, numbers, things]);

/** What a literal is: its value, whatever the server sent. A word that contradicts it is kept. */
export function literal(value: unknown, owner: Extra, key: string, of: Literal): Literal {
  if (value === of || value === '' || value === null || value === undefined) return of;
  // Servers say of albums of photos what they say of photos.
  if (of === 'photoalbum' && value === 'photo') return of;
  if (typeof value === 'object' || String(value) !== String(of)) lose(owner, key, value);
  return of;
}

/** The name that objects and lists of objects mostly have on the wire: `OnDeck` for `onDeck`, `Country` for `countries`. */
export function usualWireName(name: string, isList: boolean): string {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return isList ? capital.replace(/ies$/, 'y').replace(/s$/, '') : capital;
}

/** The name that identifiers mostly have on the wire where it is not the client's: `librarySectionID`, `postURL`. */
export function capitalWireName(name: string): string {
  return name.replace(/[A-Z][a-z]*$/, (word) => word.toUpperCase());
}

/**
 * Makes the fields of a model, of text because objects would be several times as large in every program that reads an item.
 *
 * Scalars are written as `text slug tagKey|number index`: the reader, then the client's names. All else is written under its
 * name, with what it refers to: the decoder of its model, or its only value. `[]` behind a name
 * says that it is a list, `?` that its null is told from its absence. Then comes the name on the wire where it is not the same,
 * and for models where it is not the usual, as in `id=ratingID`; nothing behind the sign, as in `deviceId=`, is the name with its
 * last word in capitals. A field of several names on the wire is written once for each.
 */
export function fields(
  scalars: string,
  others: Readonly<Record<string, Reference>> = {},
  ...parts: readonly FieldList[]
): FieldList {
  const own = scalars === '' ? [] : scalars.split('|').flatMap(scalarFields);
  return [
    ...parts.flat(),
    ...own,
    ...Object.entries(others).map(([entry, of]) => field(entry, readerOf(entry, of), of)),
  ];
}

function scalarFields(group: string): ModelField[] {
  const [reader = '', ...entries] = group.split(' ');
  return entries.map((entry) => field(entry, readers[reader] ?? text));
}

function readerOf(entry: string, of: Reference): ReadField {
  if (typeof of === 'function') return entry.includes('[]') ? list : one;
  return literal;
}

function field(entry: string, read: ReadField, of?: Reference): ModelField {
  const [, name = '', mark, isNullable, given] = /^(\w+)(\[\])?(\?)?(?:=(.*))?$/.exec(entry) ?? [];
  const usual = typeof of === 'function' ? usualWireName(name, mark !== undefined) : name;
  return {
    wire: given === '' ? capitalWireName(name) : (given ?? usual),
    name,
    read: isNullable ? nullable(read) : read,
    of,
    isList: mark !== undefined || listReaders.has(read),
  };
}

function nullable(read: ReadField): ReadField {
  return (value, owner, key, of) => (value === null ? null : read(value, owner, key, of));
}
