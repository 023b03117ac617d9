import { EntryIterator } from './entry-iterator.ts';
import { Page } from './page.ts';
import { PageWalk } from './page-walk.ts';
import { planOf } from './plan.ts';
import type { ListOptions, Plan, Source } from './source.ts';

/**
 * A list on a server, which is read when it is used: awaited it gives its first page, and `for await` goes over all of it,
 * one page in memory and the next one on its way. Each use asks the server anew.
 *
 * ```ts
 * const page = await movies.items({ limit: 20 });
 * console.log(`${page.length} of ${page.totalSize}`);
 * for await (const movie of movies.items()) console.log(movie.title);
 * ```
 *
 * An `async` function cannot return one: it would give the first page. Leaving the loop ends the requests under way.
 */
export class List<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
  readonly #source: Source<T>;
  readonly #plan: Plan;

  /** Made by the methods that give lists. Throws `PlexUsageError` for options that make no sense. */
  constructor(source: Source<T>, options: ListOptions = {}) {
    this.#source = source;
    this.#plan = planOf(options);
  }

  /** The first page, in place of a promise's `then`. */
  // oxlint-disable-next-line unicorn/no-thenable -- It stands in for a promise.
  then<A = Page<T>, B = never>(
    onPage?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#firstPage(this.#plan.pageSize).then(onPage, onError);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return new EntryIterator(new PageWalk(this.#source, this.#plan));
  }

  /** All pages, one after the other, for work that is done by the page. */
  async *pages(): AsyncGenerator<readonly T[], void, undefined> {
    const walk = new PageWalk(this.#source, this.#plan);
    try {
      for (let page = await walk.next(); page !== undefined; page = await walk.next()) yield page;
    } finally {
      walk.stop();
    }
  }

  /** All entries in one array. */
  async all(): Promise<T[]> {
    const entries: T[] = [];
    for await (const page of this.pages()) for (const entry of page) entries.push(entry);
    return entries;
  }

  /** The first entry; undefined where there is none. */
  async first(): Promise<T | undefined> {
    return (await this.#firstPage(1))[0];
  }

  /** The first entry that fits; undefined where none does. Reads no further than it has to. */
  async find(fits: (entry: T) => boolean): Promise<T | undefined> {
    for await (const entry of this) if (fits(entry)) return entry;
    return undefined;
  }

  /** How many entries the server says there are, regardless of `offset` and `limit`. Reads no entry, where the server can page. */
  async count(): Promise<number> {
    const { items, totalSize } = await this.#source({ containerStart: 0, containerSize: 0 }, this.#plan.request);
    return totalSize ?? items.length;
  }

  async #firstPage(size: number): Promise<Page<T>> {
    const { start, end, request } = this.#plan;
    const containerSize = Math.min(size, end - start);
    const { items, offset, totalSize } = await this.#source({ containerStart: start, containerSize }, request);
    // Servers that do not page a list give all of it, and say neither where it begins nor how long it is.
    const isWhole = offset === undefined && totalSize === undefined;
    if (isWhole && items.length > containerSize)
      return new Page(items.slice(start, start + containerSize), start, items.length);
    const known = isWhole && items.length < containerSize ? start + items.length : totalSize;
    return new Page(items, offset ?? start, known);
  }
}
