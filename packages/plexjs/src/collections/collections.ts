import type { Tag } from '../generated/models/tags.ts';
import { createCollection } from '../generated/pms/collections.ts';
import type { ItemListOptions } from '../items/includes.ts';
import { itemUris, several } from '../items/item-uri.ts';
import type { Item } from '../items/item.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import { keyOf } from '../library/section-key.ts';
import type { Section } from '../library/section.ts';
import type { List } from '../paging/list.ts';
import { type LibraryQuery, queryAddress } from '../query/library-query.ts';
import type { ItemQuery } from '../query/section-query.ts';
import { named } from '../query/named.ts';
import { suggestion } from '../query/suggest.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { addUris, checkMembers } from './collection-items.ts';
import { type CollectionSettings, changeSettings } from './collection-settings.ts';
import type { Collection } from './collection.ts';

/** A collection that is to be made, of `items` or of a `query`. */
export interface NewCollection {
  /** What it is called. */
  readonly title: string;
  /** Its items, all of one type. */
  readonly items?: Item | readonly Item[];
  /** What finds its items, now and in future. */
  readonly query?: Omit<LibraryQuery, 'section'>;
  /** How it is shown and sorted. */
  readonly settings?: CollectionSettings;
}

/** Which collections are wanted, and in which order. */
export interface CollectionListOptions extends ItemListOptions, ItemQuery {}

/**
 * The collections of a library.
 *
 * ```ts
 * const collections = new Collections(movies);
 * const noir = await collections.create({ title: 'Noir', items: [movie], settings: { mode: 'hideItems' } });
 * const unseen = await collections.create({ title: 'Unseen', query: { where: { unwatched: true }, sort: 'year:desc', limit: 50 } });
 * const same = await collections.get('Noir');
 * ```
 */
export class Collections {
  /** The library that they are in. */
  readonly section: Section;

  constructor(section: Section) {
    this.section = section;
  }

  /** All of them, or those that fit: `GET /library/sections/{key}/collections`. */
  list({ where, sort, ...options }: CollectionListOptions = {}): List<Collection> {
    if (where === undefined && sort === undefined) return this.section.collections(options);
    return this.section.items<'collection'>({
      ...options,
      ...(where && { where }),
      ...(sort && { sort }),
      type: 'collection',
    });
  }

  /**
   * One of them, by its title, in any case, its `ratingKey`, or the tag that items have of it.
   *
   * @throws {PlexUsageError} Where there is none; the message names those that there are.
   */
  async get(which: string | number | Pick<Tag, 'id' | 'tag'>, options?: RequestOptions): Promise<Collection> {
    const all = await this.section.collections({ ...options, pageSize: 1000 }).all();
    const found =
      typeof which === 'object'
        ? collectionOf(all, which)
        : named(all, which, ({ title: name, ratingKey: key }) => ({ name, key }));
    if (found) return found.reload(options);
    const wanted = String(typeof which === 'object' ? (which.tag ?? '') : which);
    const titles = all.map(({ title }) => title ?? '');
    throw new PlexUsageError(
      `“${this.section.title ?? ''}” has no collection “${wanted}”. ${suggestion(wanted, titles)}`,
    );
  }

  /**
   * Makes one: `POST /library/collections`. Items join the collection that has the title already.
   *
   * @throws {PlexUsageError} For one that would be empty, items of several types or of elsewhere, and what the library does not have.
   */
  async create(collection: NewCollection, options?: RequestOptions): Promise<Collection> {
    const { title, items, query, settings } = collection;
    if (title.trim() === '') throw new PlexUsageError('A collection has a title.');
    if ((items === undefined) === (query === undefined))
      throw new PlexUsageError('A collection is made either of `items` or of a `query`.');
    const { type, uris } = query
      ? await this.#ofQuery(query, options)
      : await this.#ofItems(several<Item>(items ?? []), options);
    const { server } = this.section;
    const [uri, ...more] = uris;
    const params = { sectionId: keyOf(this.section), title, smart: query !== undefined, type: typeNumbers[type], uri };
    const { items: made, librarySectionId } = await createCollection(server.client, params, options);
    const [data] = made;
    if (data === undefined) throw new PlexUsageError(`The server did not say what it made of “${title}”.`);
    data.librarySectionId ??= librarySectionId ?? keyOf(this.section);
    const bound = server.bind(data, false) as Collection;
    await addUris(bound, more, options);
    if (settings) await changeSettings(bound, settings, options);
    return settings || more.length > 0 ? bound.reload(options) : bound;
  }

  async #ofItems(items: readonly Item[], options?: RequestOptions): Promise<Content> {
    const type = items[0]?.type as ItemType;
    checkMembers(items, type, keyOf(this.section), 'this');
    return { type, uris: await itemUris(this.section.server, items, options) };
  }

  async #ofQuery(query: Omit<LibraryQuery, 'section'>, options?: RequestOptions): Promise<Content> {
    const { section } = this;
    const main = (type: string): ItemType => (type === 'photo' ? 'photoalbum' : (type as ItemType));
    const { uri, type } = await queryAddress(section.server, { ...query, section }, main, options);
    return { type, uris: [uri] };
  }
}

interface Content {
  readonly type: ItemType;
  readonly uris: readonly string[];
}

/** The collection that items have as a tag: by the tag's number, which is its own, or its title. */
function collectionOf(all: readonly Collection[], { id, tag = '' }: Pick<Tag, 'id' | 'tag'>): Collection | undefined {
  return (
    all.find(({ index }) => id !== undefined && String(index) === id) ??
    named(all, tag, ({ title: name }) => ({ name, key: undefined }))
  );
}
