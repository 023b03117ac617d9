// A header that says a year must not end a process that runs for years.
const longest = 10 * 60_000;

/** Holds back requests to an origin that said that there are too many. */
export class Gate {
  readonly #until = new Map<string, number>();

  /** Closes the way to an origin for some milliseconds. */
  close(origin: string, rest: number): void {
    this.#until.set(origin, Math.max(this.#until.get(origin) ?? 0, Date.now() + Math.min(rest, longest)));
  }

  /** For how many milliseconds the way is closed; 0 where it is open. */
  closedFor(origin: string): number {
    if (this.#until.size === 0) return 0;
    const rest = (this.#until.get(origin) ?? 0) - Date.now();
    if (rest > 0) return rest;
    this.#until.delete(origin);
    return 0;
  }
}
