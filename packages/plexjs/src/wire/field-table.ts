import { date, flag, keep, none, number, text, words, type Extra, type Wire } from './values.ts';

/** Reads the value of one field. */
export type ReadField = (value: unknown, owner: Extra, key: string) => unknown;

/** A field: the client's name, what reads it, and 1 where it is a list. */
export type TableField = readonly [name: string, read: ReadField, isList?: 1 | undefined];

/**
 * Fields that are read by a table. Code for each of them would be faster, and several times as large in every program that
 * reads an item; so only what lists of thousands are made of has code, and all else has a table.
 */
export interface FieldTable {
  /** By the name on the wire. */
  readonly fields: ReadonlyMap<string, TableField>;
  /** The value before anything is read: its lists, empty, and what it is told by. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const readers: Readonly<Record<string, ReadField>> = { text, number, flag, date, words };

/**
 * Makes a table. Scalars are written as `text slug tagKey id=ratingId|number index`: the reader, then the client's
 * names, each with the name on the wire where it differs.
 */
export function fieldTable(
  scalars: string,
  others: Readonly<Record<string, TableField>> = {},
  literals: Readonly<Record<string, string | number | boolean>> = {},
): FieldTable {
  const fields = new Map<string, TableField>();
  const blank: Record<string, unknown> = { ...literals };
  const add = (wire: string, field: TableField): void => {
    fields.set(wire, field);
    if (field[2]) blank[field[0]] = none;
  };
  for (const group of scalars === '' ? [] : scalars.split('|')) {
    const [reader = '', ...names] = group.split(' ');
    for (const entry of names) {
      const [name = '', wire = name] = entry.split('=');
      add(wire, [name, readers[reader] ?? text, reader === 'words' ? 1 : undefined]);
    }
  }
  for (const [wire, field] of Object.entries(others)) add(wire, field);
  for (const [name, literal] of Object.entries(literals)) if (!fields.has(name)) add(name, [name, () => literal]);
  return { fields, blank };
}

/** Reads a field that the table has; gives false for any other. */
export function readField({ fields }: FieldTable, result: object, key: string, value: unknown): boolean {
  const field = fields.get(key);
  if (field === undefined) return false;
  const values = result as Record<string, unknown>;
  const before = values[field[0]];
  const read = field[1](value, result, key);
  if (before === undefined || before === none) values[field[0]] = read;
  // The same field under a second name.
  else if (read !== undefined && read !== none && read !== before) keep(result, key, value);
  return true;
}

/** Reads an object whose fields are all in a table. */
export function readByTable(wire: Wire, table: FieldTable): unknown {
  // Not a spread: V8 takes microseconds to add a field to an object that was copied by one.
  const result: Extra = Object.assign({}, table.blank);
  for (const key in wire) if (!readField(table, result, key, wire[key])) keep(result, key, wire[key]);
  return result;
}
