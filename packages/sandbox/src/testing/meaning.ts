/**
 * A decoded value without what says nothing: null, undefined, an empty text. JSON has nulls where XML has empty attributes or none, so
 * that this is what can be equal in both.
 */
export function meaningOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningOf);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null && entry !== undefined && entry !== '')
      .map(([name, entry]) => [name, meaningOf(entry)]),
  );
}
