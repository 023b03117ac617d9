/** A record without some of its fields. */
export function without<T extends object, K extends keyof T>(record: T, ...names: readonly K[]): Omit<T, K> {
  const rest = { ...record };
  for (const name of names) delete rest[name];
  return rest;
}
