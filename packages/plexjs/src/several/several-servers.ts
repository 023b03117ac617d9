import type { PlexAccount } from '../account/plex-account.ts';
import type { ItemType } from '../items/item-types.ts';
import type { Item } from '../items/item.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { SearchOptions } from '../server/search.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type Asked, askAll, type SeveralOptions } from './ask-all.ts';
import { connectAll, type ConnectAllOptions } from './connect-all.ts';
import { type ItemSource, merge, type MergedItem, playedAt, type Preference } from './merge.ts';
import type { ServerFailure, ServerSource } from './server-source.ts';

/** How lists of several servers are read and put together. */
export interface MergeOptions extends SeveralOptions {
  /** How many items there are at most. Default: 50. */
  readonly limit?: number;
  /** Which of several servers an item is best played from. Default: see `MergedItem.item`. */
  readonly prefer?: Preference;
}

/** What is looked for on several servers. */
export interface SeveralSearchOptions
  extends Omit<MergeOptions, 'limit'>, Pick<SearchOptions, 'limit' | 'type' | 'voice'> {}

/** Items of several servers, and the servers that failed. */
export interface MergedItems {
  /** The items, those that are the same as one. */
  readonly items: readonly MergedItem[];
  /** The servers whose items are missing: those that did not answer now, and those that could not be connected to. */
  readonly failures: readonly ServerFailure[];
}

/**
 * Several servers at once: one search, one list of what to go on watching.
 *
 * ```ts
 * const all = await SeveralServers.connect(account);
 * const { items, failures } = await all.search('harbour');
 * for (const { item, sources } of items) console.log(item.title, sources.map(({ source }) => source.name));
 * for (const { name, error } of failures) console.warn(name, error);
 * ```
 *
 * A server that fails fails nothing else: it stands in `failures`. Only a mistake of the caller, and a signal that aborts, throw.
 */
export class SeveralServers {
  /** The servers that are asked. */
  readonly servers: readonly ServerSource[];
  /** The servers that could not be connected to. Every result has them among its failures. */
  readonly unreachable: readonly ServerFailure[];

  /** Makes one of servers that are connected already, in the order of preference. Asks nothing. */
  constructor(servers: readonly ServerSource[], unreachable: readonly ServerFailure[] = []) {
    this.servers = servers;
    this.unreachable = unreachable;
  }

  /**
   * Connects to all servers of an account, or some of them, a few at a time. `timeout` is for each: 10 seconds unless told.
   *
   * ```ts
   * const own = await SeveralServers.connect(account, { servers: ({ owned }) => owned === true });
   * ```
   *
   * @throws What plex.tv answers with, when it does not say which servers there are.
   */
  static async connect(account: PlexAccount, options: ConnectAllOptions = {}): Promise<SeveralServers> {
    const { servers, failures } = await connectAll(account, options);
    return new SeveralServers(servers, failures);
  }

  /**
   * Asks each server something, some at a time: what is not here.
   *
   * ```ts
   * const { answers } = await all.ask((server, options) => server.sessions(options));
   * ```
   *
   * @param read Has to pass on the options, by which it is ended when it takes too long.
   */
  async ask<T>(
    read: (server: PlexServer, options: RequestOptions) => PromiseLike<T>,
    options: SeveralOptions = {},
  ): Promise<Asked<ServerSource, T>> {
    const { answers, failures } = await askAll(this.servers, ({ server }, request) => read(server, request), options);
    return { answers, failures: [...failures, ...this.unreachable] };
  }

  /**
   * Looks for items on all servers. Those that most servers find first come first.
   *
   * @param options `limit`: how many of each kind each server gives at most. Default: the servers', 3.
   * @throws {PlexUsageError} For an empty text, and a limit below 1.
   */
  async search(query: string, options: SeveralSearchOptions = {}): Promise<MergedItems> {
    const { limit, type, voice, prefer, ...several } = options;
    if (query.trim() === '') throw new PlexUsageError('search: the text is empty.');
    checkLimit(limit);
    const { answers, failures } = await this.ask(
      (server, request) => server.search(query, { ...request, limit, type, voice }),
      several,
    );
    const found = answers.map(({ source, value: hubs }) =>
      // Collections, people and the like belong to one server, and cannot be played.
      hubs.flatMap((hub) => hub.items.filter(isOfLibrary).map((item) => ({ source, item }))),
    );
    return { items: merge(inTurn(found), prefer), failures };
  }

  /** What the person can go on with, last watched first. `lastPlayed` of each says where. */
  async continueWatching(options: MergeOptions = {}): Promise<MergedItems> {
    const { found, failures, limit, prefer } = await this.#read(
      (server, request) => server.continueWatching(request),
      options,
    );
    const sorted = byTime(found, playedAt);
    return { items: merge(sorted, prefer).slice(0, limit), failures };
  }

  /** What was added last, last first. */
  async recentlyAdded({ type, ...options }: MergeOptions & { readonly type?: ItemType } = {}): Promise<MergedItems> {
    const { found, failures, limit, prefer } = await this.#read(
      (server, request) => server.library.recentlyAdded({ ...request, type }),
      options,
    );
    const sorted = byTime(found, ({ addedAt }) => addedAt?.getTime() ?? 0);
    return { items: merge(sorted, prefer).slice(0, limit), failures };
  }

  async #read(
    list: (server: PlexServer, options: RequestOptions & { readonly limit: number }) => PromiseLike<readonly Item[]>,
    { limit = 50, prefer, ...several }: MergeOptions,
  ): Promise<{
    found: ItemSource[][];
    failures: readonly ServerFailure[];
    limit: number;
    prefer?: Preference | undefined;
  }> {
    checkLimit(limit);
    // What is first on one server may be further behind on another one, which has it as well.
    const read = Math.max(limit, leastRead);
    const { answers, failures } = await this.ask(
      (server, request) => list(server, { ...request, limit: read }),
      several,
    );
    const found = answers.map(({ source, value }) => value.map((item) => ({ source, item })));
    return { found, failures, limit, prefer };
  }
}

/** How many entries of a list are read at least, of each server. */
const leastRead = 50;

function checkLimit(limit: number | undefined): void {
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1))
    throw new PlexUsageError(`limit is a whole number from 1 on, not ${limit}.`);
}

const others: ReadonlySet<string> = new Set(['playlist', 'collection', 'person', 'other']);

function isOfLibrary({ type }: Item): boolean {
  return !others.has(type);
}

/** The first of each list, then the second of each. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/** All entries of lists that are sorted already, what is latest first. An entry without a time stays behind the one that it came after. */
function byTime(lists: readonly (readonly ItemSource[])[], timeOf: (item: Item) => number): ItemSource[] {
  const timed = lists.flatMap((list) => {
    let before = Infinity;
    return list.map((one) => {
      before = Math.min(before, timeOf(one.item) || before);
      return { one, time: before };
    });
  });
  return timed.toSorted((a, b) => b.time - a.time || 0).map(({ one }) => one);
}
