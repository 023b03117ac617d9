/** Finds something until it is told to stop. Gives what stops it. */
export type Finding<T> = (found: (one: T) => void, end: (failure?: unknown) => void) => () => void;

interface Waiting<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (failure: unknown) => void;
}

/**
 * Goes over what is found, as it is found. It begins with the first `next`. Written out, because an async generator that is left while
 * it waits goes on until it has found something.
 */
export class FoundIterator<T> implements AsyncIterableIterator<T, undefined, undefined> {
  readonly #find: Finding<T>;
  readonly #found: T[] = [];
  readonly #waiting: Waiting<T>[] = [];
  #stop: (() => void) | undefined;
  #end: { failure: unknown } | undefined;

  constructor(find: Finding<T>) {
    this.#find = find;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.#end === undefined)
      this.#stop ??= this.#find(
        (one) => this.#take(one),
        (failure) => this.#finish(failure),
      );
    if (this.#found.length > 0) return { done: false, value: this.#found.shift() as T };
    if (this.#end) {
      const { failure } = this.#end;
      this.#end.failure = undefined;
      if (failure !== undefined) throw failure;
      return { done: true, value: undefined };
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
    });
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#found.length = 0;
    this.#finish();
    return { done: true, value: undefined };
  }

  #take(one: T): void {
    const first = this.#waiting.shift();
    if (first) first.resolve({ done: false, value: one });
    else this.#found.push(one);
  }

  #finish(failure?: unknown): void {
    if (this.#end) return;
    this.#stop?.();
    const [first, ...others] = this.#waiting.splice(0);
    this.#end = { failure: first ? undefined : failure };
    if (failure === undefined) first?.resolve({ done: true, value: undefined });
    else first?.reject(failure);
    for (const { resolve } of others) resolve({ done: true, value: undefined });
  }
}
