/** The time of a sandbox. It goes by the machine's clock until it is set. */
export interface Clock {
  /** In milliseconds. */
  readonly now: () => number;
}

/** A clock that can be put forward and back. */
export class MovableClock implements Clock {
  readonly #source: () => number;
  #ahead = 0;

  constructor(source: () => number = Date.now) {
    this.#source = source;
  }

  readonly now = (): number => this.#source() + this.#ahead;

  /** Puts it forward, or back where negative, by milliseconds. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  /** Goes by the machine's clock again. */
  reset(): void {
    this.#ahead = 0;
  }
}

/** The time in Unix seconds. */
export function secondsOf({ now }: Clock): number {
  return Math.floor(now() / 1000);
}
