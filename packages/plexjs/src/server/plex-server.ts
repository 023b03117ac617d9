import type { Item as ItemData, ItemContainer } from '../generated/models/items.ts';
import { getServerInfo, type ServerInfo } from '../generated/pms/general.ts';
import { getMetadataItem } from '../generated/pms/metadata.ts';
import { Binder } from '../items/binder.ts';
import { includeParams, type IncludeOptions, type ItemListOptions } from '../items/includes.ts';
import type { Item } from '../items/item.ts';
import { Library } from '../library/library.ts';
import { List } from '../paging/list.ts';
import { createClient, type PlexClient } from '../transport/client.ts';
import type { ClientOptions } from '../transport/options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Operation } from '../wire/operation.ts';
import type { RequestOptions } from './request-options.ts';

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
  #info: Promise<ServerInfo> | undefined;

  /** Makes one of a client that has the server's address and token, without asking the server anything. */
  constructor(client: PlexClient<'pms'>) {
    this.client = client;
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
    this.#info ??= Promise.resolve(getServerInfo(this.client, undefined, options)).catch((error: unknown) => {
      this.#info = undefined;
      throw error;
    });
    return this.#info;
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
    const { include, excludeElements, excludeFields, checkFiles, ...request } = options;
    if (ratingKeys.length === 0) return [];
    const params = includeParams({ include, excludeElements, excludeFields, checkFiles }, [
      'guids',
      'chapters',
      'markers',
    ]);
    const container = await getMetadataItem(this.client, { ...params, ids: ratingKeys.join(',') }, request);
    return this.#bindAll(container, false);
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
    const { include, excludeElements, excludeFields, checkFiles, ...listOptions } = options;
    const included = includeParams({ include, excludeElements, excludeFields, checkFiles }, ['guids']);
    return new List<T>(async (range, request) => {
      const given = typeof params === 'function' ? await params(request) : params;
      const container = await this.client.call(operation, { ...included, ...given, ...range }, request);
      return { items: this.#bindAll(container, true) as T[], offset: container.offset, totalSize: container.totalSize };
    }, listOptions);
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
