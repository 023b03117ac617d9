/** What a thing is called, and what the server knows it by. */
export interface Named {
  readonly name: string | undefined;
  readonly key: string | undefined;
}

/** One of several things by its name, as it is written before any other case, or its key; a number is always a key. */
export function named<T>(all: readonly T[], wanted: string | number, of: (one: T) => Named): T | undefined {
  const word = String(wanted);
  const byKey = all.find((one) => of(one).key === word);
  if (typeof wanted === 'number' && byKey !== undefined) return byKey;
  const lower = word.toLowerCase();
  return all.find((one) => of(one).name === word) ?? all.find((one) => of(one).name?.toLowerCase() === lower) ?? byKey;
}
