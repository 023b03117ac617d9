import type { LibrarySection } from '../generated/models/sections.ts';
import { listContent } from '../generated/pms/content.ts';
import type { ItemListOptions } from '../items/includes.ts';
import type { ItemKinds } from '../items/item.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import type { List } from '../paging/list.ts';
import type { SectionSchema } from '../query/schema.ts';
import type { ItemQuery } from '../query/section-query.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** Which items of a library are wanted, in which order, and what they are to bring along. */
export interface SectionItemsOptions<T extends ItemType> extends ItemListOptions, ItemQuery {
  /** What the items are to be. Default: what the library is made of: films, shows, artists, or albums and photos. */
  readonly type?: T;
}

/** A library's data. */
// oxlint-disable-next-line no-unused-vars -- An interface has to have the parameters of its class.
export interface Section<Kind extends ItemType = ItemType, Main extends Kind = Kind> extends LibrarySection {
  /** The server that it is on. */
  readonly server: PlexServer;
}

/**
 * A library of a server. What kind it is says its `type`; `server.library.section(title, 'movie')` gives it typed.
 *
 * @typeParam Kind The types of the items that it can hold.
 * @typeParam Main The types of the items that it is made of.
 */
export class Section<Kind extends ItemType = ItemType, Main extends Kind = Kind> {
  /**
   * Its items: `GET /library/sections/{key}/all`.
   *
   * ```ts
   * for await (const movie of movies.items({ where: { year: { gte: 1990 } }, sort: 'addedAt:desc' })) console.log(movie.title);
   * ```
   *
   * With `where` or `sort` the library is first asked, once, what it can be filtered and sorted by.
   *
   * @throws {PlexUsageError} When it is read, for a field, operator, value, sort or type that the library does not have; the message names those that it has.
   */
  items<T extends Kind = Main>(options: SectionItemsOptions<T> = {}): List<ItemKinds[T]> {
    const { where, sort, type, ...listOptions } = options;
    const sectionId = keyOf(this);
    if (where === undefined && sort === undefined) {
      const query = type && { type: typeNumbers[this.#checked(type)] };
      return this.server.list(listContent, { sectionId, query }, listOptions);
    }
    return this.server.list(
      listContent,
      async (request) => {
        const queries = await this.server.library.queriesOf(sectionId, request);
        return { sectionId, query: await queries.encode(type ?? mainType(this), { where, sort }, request) };
      },
      listOptions,
    );
  }

  /**
   * The first item of a title, in any case; undefined where there is none.
   *
   * @throws {PlexUsageError} For options that the library does not have.
   */
  item<T extends Kind = Main>(title: string, options: SectionItemsOptions<T> = {}): Promise<ItemKinds[T] | undefined> {
    return this.items<T>({ ...options, where: { ...options.where, title } }).first();
  }

  /**
   * What the library can be filtered and sorted by. It is asked for once, and then kept.
   *
   * @param options `refresh: true` asks anew.
   */
  async schema({
    refresh = false,
    ...options
  }: RequestOptions & { readonly refresh?: boolean } = {}): Promise<SectionSchema> {
    if (refresh) this.server.library.forgetQueries(keyOf(this));
    return (await this.server.library.queriesOf(keyOf(this), options)).schema;
  }

  #checked<T extends ItemType>(type: T): T {
    const kinds = kindsOf[this.type ?? ''];
    if (kinds === undefined || kinds.includes(type)) return type;
    throw new PlexUsageError(
      `“${this.title}” is a library of type “${this.type}”: it has items of type ${kinds.join(', ')}, and none of type “${type}”.`,
    );
  }
}

const kindsOf: Readonly<Record<string, readonly ItemType[]>> = {
  movie: ['movie', 'collection', 'clip'],
  show: ['show', 'season', 'episode', 'collection'],
  artist: ['artist', 'album', 'track', 'collection'],
  photo: ['photoalbum', 'photo', 'clip'],
};

function mainType({ type }: Section): ItemType {
  return kindsOf[type ?? '']?.[0] ?? 'movie';
}

/** The number of a library. Throws `PlexUsageError` where the server gave none. */
export function keyOf({
  key,
  title,
}: {
  readonly key?: string | undefined;
  readonly title?: string | undefined;
}): string {
  if (key === undefined)
    throw new PlexUsageError(`The library “${title ?? ''}” has no key, so the server cannot be asked about it.`);
  return key;
}
