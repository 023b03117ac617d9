import type { CallContext } from './call-context.ts';
import { PlexAbortError, type PlexError, PlexTimeoutError } from './plex-error.ts';

// What timers can do; more fires at once.
const longestTimer = 2 ** 31 - 1;

/** Ends a call from outside, whatever it is waiting for: when its time is up, or when its caller aborts it. */
export class Watch {
  readonly #context: CallContext;
  readonly #caller: AbortSignal | undefined;
  readonly #end: (error: PlexError) => void;
  readonly #deadline: number;
  readonly #until: number;
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended: PlexError | undefined;
  // On platforms without `AbortSignal.any` only.
  #isHeld = false;

  constructor(
    context: CallContext,
    deadline: number,
    caller: AbortSignal | undefined,
    end: (error: PlexError) => void,
  ) {
    this.#context = context;
    this.#caller = caller;
    this.#end = end;
    this.#deadline = deadline;
    this.#until = Date.now() + deadline;
    if (caller?.aborted) this.#abort();
    else caller?.addEventListener('abort', this.#abort);
  }

  /** For `fetch`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** For a `fetch` whose body is read after the call: the caller can still abort it then, without being held on to. */
  get lastingSignal(): AbortSignal {
    const caller = this.#caller;
    if (caller === undefined) return this.signal;
    if (typeof AbortSignal.any === 'function') return AbortSignal.any([caller, this.signal]);
    this.#isHeld = true;
    return this.signal;
  }

  /** What is left of the deadline, in milliseconds. */
  get left(): number {
    return this.#until - Date.now();
  }

  /** Throws if the call has ended. */
  check(): void {
    if (this.#ended) throw this.#ended;
  }

  /** Gives what comes next so many milliseconds, or what is left of the deadline. */
  allow(timeout: number = Infinity): void {
    clearTimeout(this.#timer);
    const { left } = this;
    const time = Math.min(timeout, left);
    if (time < longestTimer)
      this.#timer = setTimeout(this.#expire, Math.max(0, time), timeout < left ? timeout : undefined);
  }

  /** Waits. Never comes back where the call ends meanwhile. */
  async sleep(milliseconds: number): Promise<void> {
    clearTimeout(this.#timer);
    await new Promise<void>((resolve) => {
      this.#timer = setTimeout(resolve, Math.min(milliseconds, longestTimer));
    });
    this.check();
  }

  /** Lets go of timer and caller. */
  release(): void {
    clearTimeout(this.#timer);
    if (!this.#isHeld) this.#caller?.removeEventListener('abort', this.#abort);
  }

  readonly #abort = (): void => {
    const { operation, details } = this.#context;
    const cause: unknown = this.#caller?.reason;
    this.#stop(new PlexAbortError(`${operation}: aborted by the caller's signal.`, { ...details, cause }));
  };

  readonly #expire = (timeout: number | undefined): void => {
    const { operation, details } = this.#context;
    const [option, time] = timeout === undefined ? ['deadline', this.#deadline] : ['timeout', timeout];
    const message = `${operation}: not done after ${time} ms. Check that the host can be reached, or pass a longer \`${option}\`.`;
    this.#stop(new PlexTimeoutError(message, details));
  };

  #stop(error: PlexError): void {
    this.#ended = error;
    this.release();
    this.#controller.abort(error);
    this.#end(error);
  }
}
