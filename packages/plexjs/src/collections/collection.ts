import type { Collection as CollectionData } from '../generated/models/collections.ts';
import { editOf, type ItemEdit } from '../items/edit.ts';
import type { ItemListOptions } from '../items/includes.ts';
import type { Item, ItemKinds } from '../items/item.ts';
import type { ItemType } from '../items/item-types.ts';
import { LibraryItem } from '../items/library-item.ts';
import { childOf } from '../items/relatives.ts';
import type { HubVisibility } from '../library/managed-hubs.ts';
import { List } from '../paging/list.ts';
import type { LibraryQuery, ReadLibraryQuery } from '../query/library-query.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { CollectionSettings } from './collection-settings.ts';

/** A collection of a library. */
export interface Collection extends CollectionData {}
/**
 * A collection of a library. `Collections` of `plexjs/collections` lists and makes them. It has two numbers: it is read and changed by its
 * `ratingKey`, and is named by its `index` in the tags of its items (`movie.collections`). All methods take items, and find out the number.
 *
 * Methods that change it leave the object as it is: `reload` gives what became of it.
 *
 * ```ts
 * const noir = await collections.create({ title: 'Noir', items: [movie] });
 * await noir.add(others);
 * await noir.change({ sort: 'custom', mode: 'hideItems' });
 * await noir.move(others[0]);
 * ```
 */
export class Collection extends LibraryItem {
  /**
   * Its items, in its order: `GET /library/collections/{ratingKey}/children`.
   *
   * @typeParam T What the caller knows them to be; `subtype` says it.
   */
  items<T extends ItemType = ItemType>(options: ItemListOptions = {}): List<ItemKinds[T]> {
    return new List(async (range, request) => {
      const { readItems } = await import('./on-demand.ts');
      return readItems<T>(this, options, range, request);
    }, options);
  }

  /** The first item in it of a title, in any case; undefined where there is none. */
  item(title: string, options?: ItemListOptions): Promise<Item | undefined> {
    return childOf(this.items(options), title);
  }

  /** Begins to change its fields and labels; `save()` sends the changes. */
  edit(): ItemEdit<'collection'> {
    return editOf([this]);
  }

  /**
   * Adds items: `PUT /library/collections/{ratingKey}/items`. Those that are in it stay where they are.
   *
   * @throws {PlexUsageError} For a smart one, for nothing, and for items of another type, library or server.
   */
  async add(items: Item | readonly Item[], options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).addItems(this, items, options);
  }

  /**
   * Takes items out: `DELETE /library/collections/{ratingKey}/items/{itemRatingKey}`. It is deleted with its last item.
   *
   * @throws {PlexUsageError} For a smart one, and an item that is not in it; the message names those that are.
   */
  async remove(items: Item | readonly Item[], options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).removeItems(this, items, options);
  }

  /**
   * Moves an item to the front, or with `after` behind another one: `PUT /library/collections/{ratingKey}/items/{itemRatingKey}/move`.
   *
   * @throws {PlexUsageError} For one that is smart or not sorted by hand (`change({ sort: 'custom' })`), and an item that is not in it.
   */
  async move(item: Item, { after, ...options }: RequestOptions & { readonly after?: Item } = {}): Promise<void> {
    await (await import('./on-demand.ts')).moveItem(this, item, after, options);
  }

  /**
   * Changes how it is shown and sorted, and whose watched state a smart one goes by: `PUT /library/collections/{ratingKey}/prefs`.
   *
   * @throws {PlexUsageError} For words that there are not.
   */
  async change(settings: CollectionSettings, options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).changeSettings(this, settings, options);
  }

  /** On which pages it is a hub: `GET /hubs/sections/{key}/manage`. */
  async visibility(options?: RequestOptions): Promise<Required<HubVisibility>> {
    return (await import('./on-demand.ts')).readVisibility(this, options);
  }

  /**
   * Makes it a hub of pages, or takes it off them: `/hubs/sections/{key}/manage`.
   *
   * ```ts
   * await collection.show({ home: true, recommended: false });
   * ```
   */
  async show(visibility: HubVisibility, options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).setVisibility(this, visibility, options);
  }

  /**
   * The query that a smart one is made of: what `section.items` and {@link Collection.setQuery} take.
   *
   * @throws {PlexUsageError} For one that is not smart.
   */
  async readQuery(options?: RequestOptions): Promise<ReadLibraryQuery> {
    return (await import('./on-demand.ts')).readQueryOf(this, options);
  }

  /**
   * Gives a smart one another query: `PUT /library/collections/{ratingKey}/items`.
   *
   * @param query Its library is the collection's.
   * @throws {PlexUsageError} For one that is not smart, and what the library cannot be filtered and sorted by.
   */
  async setQuery(query: Omit<LibraryQuery, 'section'>, options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).setQueryOf(this, query, options);
  }

  /** Deletes it, and leaves its items: `DELETE /library/collections/{ratingKey}`. */
  override async delete(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).removeCollection(this, options);
  }
}
