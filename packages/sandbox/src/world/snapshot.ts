import { isJsonObject } from './json-object.ts';
import type { Key } from './table.ts';

/** All that changed since the beginning, as plain data. */
export interface Snapshot {
  /** The form of the data, which changes with what records look like. */
  readonly format: number;
  /** Which beginning it goes with. */
  readonly seed: string;
  readonly counters: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<string, readonly (readonly [key: Key, record: unknown])[]>>;
}

/** The form that snapshots have now. */
export const snapshotFormat = 1;

/** Checks what is to be restored. Throws `TypeError` that says what is wrong with it. */
export function checkSnapshot(value: unknown, seed: string, tables: readonly string[]): Snapshot {
  if (!isSnapshot(value))
    throw new TypeError('This is no snapshot of a sandbox. Give what `snapshot()` gave, or the file of `--snapshot`.');
  if (value.format !== snapshotFormat)
    throw new TypeError(
      `This snapshot is of another version of the sandbox (format ${value.format}, and this one has ${snapshotFormat}). Make it anew.`,
    );
  if (value.seed !== seed)
    throw new TypeError(
      `This snapshot belongs to the seed "${value.seed}", and the sandbox was made with "${seed}". Make it with the same seed.`,
    );
  const unknown = Object.keys(value.tables).find((name) => !tables.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`This snapshot has a table "${unknown}", which the sandbox does not know. Make it anew.`);
  return value;
}

function isSnapshot(value: unknown): value is Snapshot {
  if (!isJsonObject(value) || typeof value.seed !== 'string' || typeof value.format !== 'number') return false;
  const { counters, tables } = value;
  return (
    isJsonObject(counters) &&
    Object.values(counters).every((count) => typeof count === 'number') &&
    isJsonObject(tables) &&
    Object.values(tables).every(
      (rows) => Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.length === 2),
    )
  );
}
