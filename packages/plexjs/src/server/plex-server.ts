/// <reference lib="esnext.disposable" preserve="true" />
import type { Item as ItemData, ItemContainer } from '../generated/models/items.ts';
import type { ServerInfo } from '../generated/pms/general.ts';
import { getMetadataItem } from '../generated/pms/metadata.ts';
import type { EventReadOptions } from '../events/server-events.ts';
import type { ServerEventOf, ServerEventType } from '../events/server-event.ts';
import type { Hub as HubData } from '../generated/models/hubs.ts';
import { getContinueWatchingItems } from '../generated/pms/hubs.ts';
import { Binder } from '../items/binder.ts';
import { includeParams, type IncludeOptions, type ItemListOptions } from '../items/includes.ts';
import type { Hub } from '../items/hub.ts';
import type { Item } from '../items/item.ts';
import { Library } from '../library/library.ts';
import { List } from '../paging/list.ts';
import { createClient, type PlexClient } from '../transport/client.ts';
import type { ClientOptions } from '../transport/options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { operation, type Operation } from '../wire/operation.ts';
import type { Activity } from './activities.ts';
import { Once } from '../transport/once.ts';
import type { HistoryEntry, HistoryOptions } from './history.ts';
import type { Preferences } from './preferences.ts';
import type { RequestOptions } from './request-options.ts';
import type { HubsOptions, SearchOptions } from './search.ts';
import type { PlaybackSession } from './sessions.ts';
import type { System } from './system.ts';

/**
 * A Plex Media Server: its libraries, their items, and what runs on it.
 *
 * ```ts
 * const server = await PlexServer.connect({ baseUrl: 'http://192.168.1.10:32400', token });
 * const movies = await server.library.section('Movies', 'movie');
 * for await (const movie of movies.items({ where: { unwatched: true }, sort: 'addedAt:desc' })) console.log(movie.title);
 * ```
 *
 * What few programs need is loaded when it is first called.
 */
export class PlexServer {
  /** What the server's operations are called on. */
  readonly client: PlexClient<'pms'>;
  /** The server's libraries. */
  readonly library: Library;
  readonly #binder: Binder;
  readonly #info: Once<ServerInfo>;

  /** Makes one of a client that has the server's address and token, without asking the server anything. */
  constructor(client: PlexClient<'pms'>) {
    this.client = client;
    this.#info = new Once((options) => readInfo(client, options));
    this.#binder = new Binder(this);
    this.library = new Library(this);
  }

  /**
   * Makes one, and asks the server who it is, so that a wrong address or token is found at once.
   *
   * @param to A client, or the options to make one of: `baseUrl` and `token`.
   * @throws {PlexAuthError} For a token that the server does not take.
   * @throws {PlexConnectionError} Where nothing answers.
   */
  static async connect(
    to: PlexClient<'pms'> | (ClientOptions & { readonly baseUrl: string | URL }),
    options?: RequestOptions,
  ): Promise<PlexServer> {
    const server = new PlexServer('call' in to ? to : createClient(to));
    await server.info(options);
    return server;
  }

  /** What the server is and can do: `GET /`. Asked for once, and then kept; {@link PlexServer.connect} has done it. */
  info(options?: RequestOptions): Promise<ServerInfo> {
    return this.#info.get(options);
  }

  /**
   * Reads an item in full: `GET /library/metadata/{ratingKey}`.
   *
   * @throws {PlexNotFoundError} Where there is none of this number.
   */
  async item(ratingKey: string | number, options: IncludeOptions & RequestOptions = {}): Promise<Item> {
    const [item] = await this.items([ratingKey], options);
    if (item === undefined) throw new PlexUsageError(`The server gave no item for ${ratingKey}.`);
    return item;
  }

  /** Reads several items in full, in one request. Those that do not exist are left out. */
  async items(
    ratingKeys: readonly (string | number)[],
    options: IncludeOptions & RequestOptions = {},
  ): Promise<Item[]> {
    if (ratingKeys.length === 0) return [];
    const params = includeParams(options, ['guids', 'chapters', 'markers']);
    const container = await getMetadataItem(this.client, { ...params, ids: ratingKeys.join(',') }, options);
    return this.#bindAll(container, false);
  }

  /**
   * Looks for items, people, genres and other tags in all libraries: `GET /hubs/search`. What was found comes by kind, without the kinds
   * of which there is nothing.
   *
   * ```ts
   * const [movies] = await server.search('harbour', { type: 'movie' });
   * console.log(movies?.items.map(({ title }) => title));
   * ```
   *
   * @throws {PlexUsageError} For an empty text, and a limit below 1.
   */
  async search(query: string, options: SearchOptions = {}): Promise<Hub[]> {
    return (await import('./on-demand.ts')).search(this, query, options);
  }

  /** The shelves of the home screen: `GET /hubs`. */
  async hubs(options: HubsOptions = {}): Promise<Hub[]> {
    return (await import('./on-demand.ts')).readHubs(this, options);
  }

  /**
   * All items that are at a path of the server, as hubs, folders and tags have it for their key:
   *
   * ```ts
   * for (const hub of await server.hubs())
   *   if (hub.more) for await (const item of server.itemsAt(hub)) console.log(item.title);
   * ```
   *
   * @throws {PlexUsageError} For what has no path.
   */
  itemsAt(place: string | { readonly key?: string | undefined }, options?: ItemListOptions): List<Item> {
    const path = typeof place === 'string' ? place : place.key;
    if (!path?.startsWith('/')) throw new PlexUsageError(`“${path ?? ''}” is no path of a server: it begins with /.`);
    return this.list(
      operation({ ...getContinueWatchingItems, id: 'itemsAt', path: path.replaceAll('{', '%7B') }),
      {},
      options,
    );
  }

  /** What the person can go on with, last watched first: `GET /hubs/continueWatching/items`. */
  continueWatching(options?: ItemListOptions): List<Item> {
    return this.list(getContinueWatchingItems, {}, options);
  }

  /** What is being played, by whom and where: `GET /status/sessions`. */
  async sessions(options?: RequestOptions): Promise<PlaybackSession[]> {
    const { readSessions } = await import('./on-demand.ts');
    return readSessions(this, options);
  }

  /** What was played, last first: `GET /status/sessions/history/all`. */
  history(options: HistoryOptions = {}): List<HistoryEntry> {
    return new List(async (range, request) => {
      const { readHistory } = await import('./on-demand.ts');
      return readHistory(this, options, range, request);
    }, options);
  }

  /** What the server is doing: `GET /activities`. */
  async activities(options?: RequestOptions): Promise<Activity[]> {
    const { readActivities } = await import('./on-demand.ts');
    return readActivities(this, options);
  }

  /**
   * Reads what the server tells by itself, from now on: playback, changes of libraries, activities. It goes on when the connection breaks, and
   * then says by a `gap` that something may have been missed. All loops share one connection, also with the listeners of `ServerEvents.of(server)` of `plexjs/events`.
   *
   * ```ts
   * for await (const event of server.events({ types: ['playing'] }))
   *   if (event.type === 'playing') console.log(event.sessionKey, event.state, event.viewOffset);
   * ```
   *
   * @throws {PlexAuthError} Where the server does not take the token.
   */
  async *events<T extends ServerEventType = ServerEventType>(
    options?: EventReadOptions<T>,
  ): AsyncGenerator<ServerEventOf<T | 'gap'>, void, undefined> {
    const { ServerEvents } = await import('../events/server-events.ts');
    yield* ServerEvents.of(this).read(options);
  }

  /** Ends the loops over its events and their listeners, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    const { ServerEvents } = await import('../events/server-events.ts');
    ServerEvents.of(this).close();
  }

  /**
   * The machine and its upkeep: accounts, devices, disk, logs, updates, statistics. Loads it, and asks the server nothing.
   *
   * ```ts
   * const system = await server.system();
   * const accounts = await system.accounts();
   * ```
   */
  async system(): Promise<System> {
    const { System } = await import('./on-demand.ts');
    return new System(this);
  }

  /** The server's settings: `GET /:/prefs`. */
  async preferences(options?: RequestOptions): Promise<Preferences> {
    const { readPreferences } = await import('./on-demand.ts');
    return readPreferences(this, options);
  }

  /**
   * Makes an item of an operation's plain data, which become it. Anything that the server sent can be made one:
   * the clips in `movie.extras`, the rows of a hub.
   *
   * @param isPartial Whether the data came in a list. Default: true.
   */
  bind(data: ItemData, isPartial = true): Item {
    return this.#binder.bind(data, isPartial);
  }

  /** Makes a hub of an operation's plain data, with items in it. */
  bindHub(data: HubData): Hub {
    for (const item of data.items) this.#binder.bind(item, true);
    return data as Hub;
  }

  /**
   * The list that an operation gives, as items. Methods that give lists are made of this.
   *
   * @param params The operation's parameters, or what finds them out when the list is read.
   * @typeParam T What the caller knows the items to be.
   */
  list<T extends Item, P extends object>(
    operation: Operation<'pms', P, ItemContainer>,
    params: P | ((request: RequestOptions) => Promise<P>),
    options: ItemListOptions = {},
  ): List<T> {
    const included = includeParams(options, ['guids']);
    return new List<T>(async (range, request) => {
      const given = typeof params === 'function' ? await params(request) : params;
      const container = await this.client.call(operation, { ...included, ...given, ...range }, request);
      return { items: this.#bindAll(container, true) as T[], offset: container.offset, totalSize: container.totalSize };
    }, options);
  }

  #bindAll({ items, librarySectionId }: ItemContainer, isPartial: boolean): Item[] {
    for (const item of items) {
      // In lists of one library only the list says which it is.
      item.librarySectionId ??= librarySectionId;
      this.#binder.bind(item, isPartial);
    }
    return items as readonly ItemData[] as Item[];
  }
}

async function readInfo(client: PlexClient<'pms'>, options: RequestOptions | undefined): Promise<ServerInfo> {
  const { getServerInfo } = await import('../generated/pms/general.ts');
  return getServerInfo(client, undefined, options);
}
