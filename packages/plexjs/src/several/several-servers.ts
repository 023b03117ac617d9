/// <reference lib="esnext.disposable" preserve="true" />
import type { PlexAccount } from '../account/plex-account.ts';
import type { ItemType } from '../items/item-types.ts';
import type { Item } from '../items/item.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { HistoryEntry, HistoryOptions } from '../server/history.ts';
import type { HubsOptions, SearchOptions } from '../server/search.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type Asked, askAll, type SeveralOptions } from './ask-all.ts';
import { connectAll, type ConnectAllOptions } from './connect-all.ts';
import { addedAt, byTime, inTurn } from './in-order.ts';
import { mergeHubs, type MergedHub } from './merge-hubs.ts';
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

/** Hubs of several servers, and the servers that failed. */
export interface MergedHubs {
  /** The hubs, those that are the same as one, without those that are empty. */
  readonly hubs: readonly MergedHub[];
  /** The servers whose hubs are missing. */
  readonly failures: readonly ServerFailure[];
}

/** Which part of the histories of several servers is wanted. */
export interface SeveralHistoryOptions
  extends Omit<MergeOptions, 'prefer'>, Pick<HistoryOptions, 'accountId' | 'since' | 'until'> {}

/** What was played on several servers, and the servers that failed. */
export interface MergedHistory {
  /** What was played, each with the server that it was played from, last first. */
  readonly entries: readonly { readonly source: ServerSource; readonly entry: HistoryEntry }[];
  /** The servers whose history is missing. */
  readonly failures: readonly ServerFailure[];
}

/**
 * Several servers at once: one search, one list of what to go on watching, one home screen.
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
export class SeveralServers implements AsyncDisposable {
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

  /** Ends the events of all its servers, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.servers.map(({ server }) => server[Symbol.asyncDispose]()));
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
    const sorted = byTime(found, ({ item }) => playedAt(item));
    return { items: merge(sorted, prefer).slice(0, limit), failures };
  }

  /** What was added last, last first. */
  async recentlyAdded({ type, ...options }: MergeOptions & { readonly type?: ItemType } = {}): Promise<MergedItems> {
    const { found, failures, limit, prefer } = await this.#read(
      (server, request) => server.library.recentlyAdded({ ...request, type }),
      options,
    );
    const sorted = byTime(found, ({ item }) => addedAt(item));
    return { items: merge(sorted, prefer).slice(0, limit), failures };
  }

  /**
   * The shelves of the home screens: those that are the same as one, with the items of all servers. Those that are first on most
   * servers come first.
   *
   * ```ts
   * const { hubs } = await all.hubs({ limit: 20 });
   * for (const { title, items } of hubs) console.log(title, items.map(({ item }) => item.title));
   * ```
   *
   * @param options `limit`: how many items each has at most. Default: 50. `identifiers`: only these, by their `hubIdentifier`.
   */
  async hubs({ identifiers, ...options }: MergeOptions & Pick<HubsOptions, 'identifiers'> = {}): Promise<MergedHubs> {
    const { limit = usualLimit, prefer, ...several } = options;
    checkLimit(limit);
    const { answers, failures } = await this.ask(
      (server, request) => server.hubs({ ...request, count: limit, identifiers }),
      several,
    );
    const found = answers.map(({ source, value }) =>
      value.filter(({ items }) => items.length > 0).map((hub) => ({ source, hub })),
    );
    return { hubs: mergeHubs(found, limit, prefer), failures };
  }

  /**
   * What was played on all servers, last first. Only owners may read it, so servers that are not the account's own are not asked.
   *
   * @param options `accountId`: only what this person played. The owner is 1 on each server of their own; others have the number
   * that they have at plex.tv. `limit`: how many entries there are at most. Default: 50.
   */
  async history(options: SeveralHistoryOptions = {}): Promise<MergedHistory> {
    const { limit = usualLimit, accountId, since, until, ...several } = options;
    checkLimit(limit);
    const own = this.servers.filter(({ owned }) => owned !== false);
    const { answers, failures } = await askAll(
      own,
      ({ server }, request) => server.history({ ...request, accountId, since, until, limit }).all(),
      several,
    );
    const found = answers.map(({ source, value }) => value.map((entry) => ({ source, entry })));
    const entries = byTime(found, ({ entry }) => entry.viewedAt?.getTime() ?? 0).slice(0, limit);
    return { entries, failures: [...failures, ...this.unreachable] };
  }

  async #read(
    list: (server: PlexServer, options: RequestOptions & { readonly limit: number }) => PromiseLike<readonly Item[]>,
    { limit = usualLimit, prefer, ...several }: MergeOptions,
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

/** How many entries there are at most where nothing else is said. */
const usualLimit = 50;

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
