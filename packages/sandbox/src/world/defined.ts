/** The fields of an object that have a value. */
export type Defined<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** An object without the fields that are undefined. */
export function defined<T extends object>(given: T): Defined<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>;
}
