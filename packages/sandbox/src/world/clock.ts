import { quiet } from './quiet-timer.ts';

/** The time of a sandbox. It goes by the machine's clock until it is set. */
export interface Clock {
  /** In milliseconds. */
  readonly now: () => number;
}

/** A clock that can be put forward and back. */
export class MovableClock implements Clock {
  readonly #source: () => number;
  readonly #listeners = new Set<() => void>();
  #ahead = 0;

  constructor(source: () => number = Date.now) {
    this.#source = source;
  }

  readonly now = (): number => this.#source() + this.#ahead;

  /** Puts it forward, or back where negative, by milliseconds. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
    this.#tell();
  }

  /** Goes by the machine's clock again. */
  reset(): void {
    this.#ahead = 0;
  }

  /** Calls a listener when it is put forward or back, and when it rings; gives a function that ends it. */
  onTime(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets it ring when so many milliseconds of the machine have passed. That does not keep a program from ending. */
  ringIn(milliseconds: number): void {
    quiet(setTimeout(() => this.#tell(), milliseconds));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The time in Unix seconds. */
export function secondsOf({ now }: Clock): number {
  return Math.floor(now() / 1000);
}
