import type { Playlist as PlaylistData } from '../generated/models/playlists.ts';
import type { PlaylistGenerator } from '../generated/pms/playlist-generator-models.ts';
import { editOf, type ItemEdit } from '../items/edit.ts';
import type { ItemListOptions } from '../items/includes.ts';
import type { Item, ItemKinds } from '../items/item.ts';
import { LibraryItem } from '../items/library-item.ts';
import { childOf } from '../items/relatives.ts';
import { List } from '../paging/list.ts';
import type { LibraryQuery, ReadLibraryQuery } from '../query/library-query.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlaylistSource } from './playlist-source.ts';

/** The types of what playlists hold. */
export type PlaylistItemType = 'movie' | 'episode' | 'clip' | 'track' | 'photo';

/** Which items of a playlist are wanted. */
export interface PlaylistItemsOptions<T extends PlaylistItemType = PlaylistItemType> extends ItemListOptions {
  /** What they are to be. Default: anything. */
  readonly type?: T;
}

/** A list that a person keeps, put together by hand or by a query. */
export interface Playlist extends PlaylistData {}
/**
 * A list that a person keeps, put together by hand or by a query. `Playlists` of `plexjs/playlists` lists and makes them.
 * Methods that change it give what became of it, and leave the object as it is.
 *
 * ```ts
 * const evening = await playlists.create({ title: 'Evening', items: [movie, episode] });
 * await evening.add(show);
 * await evening.move(episode, { after: movie });
 * ```
 */
export class Playlist extends LibraryItem {
  /** Reads it anew and in full: `GET /playlists/{ratingKey}`. */
  override async reload(options?: RequestOptions): Promise<this> {
    return (await (await import('./on-demand.ts')).readPlaylist(this, options)) as this;
  }

  /**
   * Its items, in its order: `GET /playlists/{ratingKey}/items`. Those of one that is not smart have a `playlistItemId`, which says
   * at which place of the list they are: the same item may be in it several times.
   */
  items<T extends PlaylistItemType = PlaylistItemType>(options: PlaylistItemsOptions<T> = {}): List<ItemKinds[T]> {
    return new List(async (range, request) => {
      const { readItems } = await import('./on-demand.ts');
      return readItems<T>(this, options, range, request);
    }, options);
  }

  /** The first item in it of a title, in any case; undefined where there is none. */
  item(title: string, options?: ItemListOptions): Promise<Item | undefined> {
    return childOf(this.items(options), title);
  }

  /** Begins to change its title, the title to sort by and the summary; `save()` sends the changes: `PUT /playlists/{ratingKey}`. */
  edit(): ItemEdit<'playlist'> {
    return editOf([this]);
  }

  /**
   * Adds items to its end: `PUT /playlists/{ratingKey}/items`. Of a query it is what it finds now.
   *
   * @returns What became of it; `leafCountAdded` and `leafCountRequested` say how many were added.
   * @throws {PlexUsageError} For a smart one, for nothing, and for items of another kind or another server.
   */
  async add(source: PlaylistSource, options?: RequestOptions): Promise<Playlist> {
    return (await import('./on-demand.ts')).addItems(this, source, options);
  }

  /**
   * Takes items out: `DELETE /playlists/{ratingKey}/items/{playlistItemId}`. What was not read of it, and so has no `playlistItemId`,
   * is looked for in it first; each then stands for its first place in the list.
   *
   * @throws {PlexUsageError} For a smart one, and an item that is not in it; the message names those that are.
   */
  async remove(items: Item | readonly Item[], options?: RequestOptions): Promise<Playlist> {
    return (await import('./on-demand.ts')).removeItems(this, items, options);
  }

  /**
   * Moves an item to the front, or with `after` behind another one: `PUT /playlists/{ratingKey}/items/{playlistItemId}/move`.
   *
   * @throws {PlexUsageError} For a smart one, and an item that is not in it; the message names those that are.
   */
  async move(item: Item, { after, ...options }: RequestOptions & { readonly after?: Item } = {}): Promise<Playlist> {
    return (await import('./on-demand.ts')).moveItem(this, item, after, options);
  }

  /** Takes all items out: `DELETE /playlists/{ratingKey}/items`. Throws `PlexUsageError` for a smart one. */
  async clear(options?: RequestOptions): Promise<Playlist> {
    return (await import('./on-demand.ts')).clearItems(this, options);
  }

  /**
   * The query that a smart one is made of: what `section.items` and {@link Playlist.setQuery} take.
   *
   * @throws {PlexUsageError} For one that is not smart.
   */
  async readQuery(options?: RequestOptions): Promise<ReadLibraryQuery> {
    return (await import('./on-demand.ts')).readQueryOf(this, options);
  }

  /**
   * Gives a smart one another query: `PUT /playlists/{ratingKey}/items`.
   *
   * ```ts
   * const query = await playlist.readQuery();
   * await playlist.setQuery({ ...query, where: { ...query.where, year: { gte: 2000 } } });
   * ```
   *
   * @throws {PlexUsageError} For one that is not smart, and what the library cannot be filtered and sorted by.
   */
  async setQuery(query: LibraryQuery, options?: RequestOptions): Promise<Playlist> {
    return (await import('./on-demand.ts')).setQueryOf(this, query, options);
  }

  /**
   * Makes a playlist like it for another person.
   *
   * @param server The same server, with that person's token.
   * @param options `title`: what to call it. Default: the same.
   * @throws {PlexUsageError} For another server, and for a playlist that is empty.
   */
  async copyTo(
    server: PlexServer,
    { title, ...options }: RequestOptions & { readonly title?: string } = {},
  ): Promise<Playlist> {
    return (await import('./on-demand.ts')).copyTo(this, server, title, options);
  }

  /** What its items come from, each with the address that was added: `GET /playlists/{ratingKey}/generators`. */
  async generators(options?: RequestOptions): Promise<readonly PlaylistGenerator[]> {
    return (await import('./on-demand.ts')).readGenerators(this, options);
  }

  /** Deletes it, and leaves its items: `DELETE /playlists/{ratingKey}`. */
  override async delete(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).removePlaylist(this, options);
  }
}
