import type { Plan, Slice, Source } from './source.ts';

/**
 * Goes over a list page by page, and reads pages ahead while those before them are used.
 *
 * The number of entries may change on the way: what the newest answer says counts, and an empty page ends the list.
 */
export class PageWalk<T> {
  readonly #source: Source<T>;
  readonly #plan: Plan;
  readonly #controller = new AbortController();
  readonly #ahead: Promise<readonly T[]>[] = [];
  #next: number;
  /** Where the list ends, as far as is known. */
  #end: number;
  #step: number;
  #first: T | undefined;
  #isTotalKnown = false;
  #hasBegun = false;

  constructor(source: Source<T>, plan: Plan) {
    this.#source = source;
    this.#plan = plan;
    this.#next = plan.start;
    this.#end = plan.end;
    this.#step = plan.pageSize;
    const { signal } = plan.request;
    if (signal?.aborted) this.#abort();
    else signal?.addEventListener('abort', this.#abort, { once: true });
  }

  /** The next page; undefined after the last one. */
  async next(): Promise<readonly T[] | undefined> {
    // Whether pages can be read ahead, and how large they get, the first one tells.
    const page = await (this.#ahead.shift() ?? this.#readNext());
    if (page === undefined || page.length === 0) {
      this.stop();
      return undefined;
    }
    this.#readAhead(this.#isTotalKnown ? this.#plan.concurrency : 1);
    return page;
  }

  /** Ends the walk, and the requests that are under way for it. */
  stop(): void {
    this.#plan.request.signal?.removeEventListener('abort', this.#abort);
    this.#ahead.length = 0;
    this.#next = this.#end = 0;
    this.#hasBegun = true;
    this.#controller.abort();
  }

  readonly #abort = (): void => {
    // The next page is asked for once more, and that fails as an aborted call does.
    this.#ahead.length = 0;
    this.#next = this.#plan.start;
    this.#controller.abort(this.#plan.request.signal?.reason);
  };

  #readAhead(count: number): void {
    while (this.#ahead.length < count) {
      const page = this.#readNext();
      if (page === undefined) return;
      // It may fail before somebody waits for it; who waits gets the failure.
      page.catch(() => undefined);
      this.#ahead.push(page);
    }
  }

  #readNext(): Promise<readonly T[]> | undefined {
    if (this.#next >= this.#end) return undefined;
    const start = this.#next;
    const size = Math.min(this.#step, this.#end - start);
    this.#next = start + size;
    return this.#read(start, size);
  }

  async #read(containerStart: number, containerSize: number): Promise<readonly T[]> {
    const slice = await this.#source(
      { containerStart, containerSize },
      { ...this.#plan.request, signal: this.#controller.signal },
    );
    const isFirst = !this.#hasBegun;
    this.#hasBegun = true;
    return isFirst ? this.#begin(slice, containerSize) : this.#goOn(slice, containerStart, containerSize);
  }

  #begin(slice: Slice<T>, size: number): readonly T[] {
    const { items, totalSize } = slice;
    const { start, end } = this.#plan;
    [this.#first] = items;
    if (totalSize === undefined && slice.offset === undefined && items.length > size) {
      // The server does not page this list, and gave all of it.
      this.#end = 0;
      return items.slice(start, end);
    }
    this.#learn(totalSize, items.length < size ? start + items.length : end);
    // Fewer than asked for, and not the end: the server bounds its pages.
    if (items.length > 0 && items.length < size && start + items.length < this.#end) {
      this.#step = items.length;
      this.#next = start + items.length;
    }
    return items;
  }

  #goOn({ items, offset, totalSize }: Slice<T>, start: number, size: number): readonly T[] {
    // A server that does not page, with just as many entries as were asked for, would give them again and again.
    const isAgain = totalSize === undefined && offset === undefined && keyOf(items[0]) === keyOf(this.#first);
    this.#learn(totalSize, items.length < size ? start + items.length : this.#plan.end);
    return isAgain ? [] : items;
  }

  #learn(totalSize: number | undefined, seen: number): void {
    this.#isTotalKnown = totalSize !== undefined;
    this.#end = Math.min(this.#plan.end, totalSize ?? seen);
  }
}

function keyOf(entry: unknown): unknown {
  const { ratingKey, key } = (entry ?? {}) as { readonly ratingKey?: unknown; readonly key?: unknown };
  return ratingKey ?? key ?? entry;
}
