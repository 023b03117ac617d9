/** Until when, by `Date.now`, origins that said that there are too many requests want no more of them. */
export type Gate = Map<string, number>;

// A header that says a year must not end a process that runs for years.
const longest = 600_000;

/** Closes the way to an origin for some milliseconds. */
export function closeGate(gate: Gate, origin: string, rest: number): void {
  gate.set(origin, Math.max(gate.get(origin) ?? 0, Date.now() + Math.min(rest, longest)));
}

/** For how many milliseconds the way to an origin is closed; 0 where it is open. */
export function closedFor(gate: Gate, origin: string): number {
  const rest = (gate.get(origin) ?? 0) - Date.now();
  if (rest > 0) return rest;
  gate.delete(origin);
  return 0;
}
