/** The keys of a table that the program itself writes out, so that it has no others than its type says. */
export function keysOf<K extends string>(table: Readonly<Partial<Record<K, unknown>>>): readonly K[] {
  return Object.keys(table) as K[];
}

/** The entries of such a table. */
export function entriesOf<K extends string, V>(table: Readonly<Partial<Record<K, V>>>): readonly (readonly [K, V])[] {
  return Object.entries(table) as [K, V][];
}

/** Whether a word is one of the keys of such a table. */
export function isKeyOf<K extends string>(table: Readonly<Partial<Record<K, unknown>>>, word: string): word is K {
  return Object.hasOwn(table, word);
}
