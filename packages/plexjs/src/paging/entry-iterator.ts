import type { PageWalk } from './page-walk.ts';

/** Goes over the entries of a list. Written out, because an async generator costs three turns of the event queue an entry. */
export class EntryIterator<T> implements AsyncIterableIterator<T> {
  readonly #walk: PageWalk<T>;
  #page: readonly T[] = [];
  #index = 0;
  #waiting = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(walk: PageWalk<T>) {
    this.#walk = walk;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    // Who asks before an earlier question is answered gets the entry after that one's.
    if (this.#waiting === 0 && this.#index < this.#page.length)
      return Promise.resolve({ done: false, value: this.#page[this.#index++] as T });
    const before = this.#turn;
    return new Promise((resolve, reject) => {
      this.#turn = this.#advanceAfter(before).then(resolve, reject);
    });
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.#walk.stop();
    this.#page = [];
    return Promise.resolve({ done: true, value: undefined });
  }

  async #advanceAfter(before: Promise<unknown>): Promise<IteratorResult<T, undefined>> {
    this.#waiting += 1;
    await before;
    try {
      if (this.#index >= this.#page.length) {
        this.#page = (await this.#walk.next()) ?? [];
        this.#index = 0;
      }
      if (this.#page.length === 0) return { done: true, value: undefined };
      return { done: false, value: this.#page[this.#index++] as T };
    } catch (error) {
      this.#walk.stop();
      throw error;
    } finally {
      this.#waiting -= 1;
    }
  }
}
