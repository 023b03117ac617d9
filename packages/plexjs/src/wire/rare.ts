import { date, flag, none, number, text, words, type Extra } from './values.ts';

/** Reads the value of one field. */
export type ReadField = (value: unknown, owner: Extra, key: string) => unknown;

/**
 * The fields of a large model that few answers have. They are read by a table: code for each of them would be faster,
 * and several times as large, in every program that reads an item.
 */
export interface RareFields {
  /** By the name on the wire: the client's name, and what reads it. */
  readonly fields: ReadonlyMap<string, readonly [name: string, read: ReadField]>;
  /** The lists among them, empty. */
  readonly blank: Readonly<Record<string, readonly never[]>>;
}

const readers: Readonly<Record<string, ReadField>> = { text, number, flag, date, words };

/**
 * Makes the table. Scalars are written as `text slug tagKey id=ratingId|number index`: the reader, then the client's
 * names, each with the name on the wire where it differs.
 */
export function rareFields(
  scalars: string,
  others: Readonly<Record<string, readonly [name: string, read: ReadField, isList?: 1]>>,
): RareFields {
  const fields = new Map<string, readonly [string, ReadField]>();
  const blank: Record<string, readonly never[]> = {};
  for (const group of scalars === '' ? [] : scalars.split('|')) {
    const [reader = '', ...names] = group.split(' ');
    for (const entry of names) {
      const [name = '', wire = name] = entry.split('=');
      fields.set(wire, [name, readers[reader] ?? text]);
      if (reader === 'words') blank[name] = none;
    }
  }
  for (const wire in others) {
    const [name, read, isList] = others[wire] ?? ['', text];
    fields.set(wire, [name, read]);
    if (isList) blank[name] = none;
  }
  return { fields, blank };
}

/** Reads a field that the table has; gives false for any other. */
export function readRare({ fields }: RareFields, result: object, key: string, value: unknown): boolean {
  const field = fields.get(key);
  if (field === undefined) return false;
  (result as Record<string, unknown>)[field[0]] = field[1](value, result, key);
  return true;
}
