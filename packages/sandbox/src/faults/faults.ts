import { checkFault, type Fault, type FaultTarget, meets } from './fault.ts';

/** A fault that waits for requests. */
export interface WaitingFault {
  readonly id: number;
  readonly fault: Fault;
  /** How many requests it has met. */
  readonly met: number;
}

/** The faults of a sandbox: what goes wrong on request, so that clients can be tested with it. */
export class Faults {
  readonly #waiting = new Map<number, { fault: Fault; passed: number; met: number }>();
  #last = 0;

  /**
   * Adds a fault; gives its number.
   *
   * ```ts
   * sandbox.faults.add({ match: { path: '/library/*' }, status: 503, headers: { 'Retry-After': '1' }, times: 2 });
   * ```
   *
   * Throws `TypeError` for one that is none.
   */
  add(fault: Fault): number {
    this.#last += 1;
    this.#waiting.set(this.#last, { fault: checkFault(fault), passed: 0, met: 0 });
    return this.#last;
  }

  /** Takes a fault away; false where there is none of this number. */
  remove(id: number): boolean {
    return this.#waiting.delete(id);
  }

  /** Takes all away. */
  clear(): void {
    this.#waiting.clear();
  }

  /** Those that wait, in the order in which they were added. */
  list(): readonly WaitingFault[] {
    return Array.from(this.#waiting, ([id, { fault, met }]) => ({ id, fault, met }));
  }

  /** The fault that meets a request, which counts as met then. */
  take(target: FaultTarget): Fault | undefined {
    for (const [id, waiting] of this.#waiting) {
      const { fault } = waiting;
      if (!meets(fault.match ?? {}, target)) continue;
      waiting.passed += 1;
      if (waiting.passed <= (fault.after ?? 0)) continue;
      waiting.met += 1;
      if (waiting.met >= (fault.times ?? Infinity)) this.#waiting.delete(id);
      return fault;
    }
    return undefined;
  }
}
