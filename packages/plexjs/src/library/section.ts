import type { FirstCharacter } from '../generated/models/directories.ts';
import { getCollections, getSectionOnDeck, listContent } from '../generated/pms/content.ts';
import { getSectionContinueWatchingItems } from '../generated/pms/hubs.ts';
import type { FilterChoice } from '../generated/pms/sections-choices.ts';
import type { Hub } from '../items/hub.ts';
import type { ItemListOptions } from '../items/includes.ts';
import type { Item, ItemKinds } from '../items/item.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import type { Collection } from '../collections/collection.ts';
import type { Playlist } from '../playlists/playlist.ts';
import { List } from '../paging/list.ts';
import type { ListOptions } from '../paging/source.ts';
import type { SectionSchema } from '../query/schema.ts';
import type { ItemQuery, ReadQuery } from '../query/section-query.ts';
import type { HistoryEntry, HistoryOptions } from '../server/history.ts';
import type { SearchOptions } from '../server/search.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { ByGuidOptions } from './by-guid.ts';
import type { FolderContents, FolderWalkOptions, SectionFolder, WalkedSectionFolder } from './folders.ts';
import { keyOf } from './section-key.ts';
import { SectionUpkeep } from './section-upkeep.ts';
import type { Suggestions } from './section-views.ts';

/** Which items of a library are wanted, in which order, and what they are to bring along. */
export interface SectionItemsOptions<T extends ItemType> extends ItemListOptions, ItemQuery {
  /** What the items are to be. Default: what the library is made of: films, shows, artists, or albums and photos. */
  readonly type?: T;
}

/**
 * A library of a server. What kind it is says its `type`; `server.library.section(title, 'movie')` gives it typed.
 *
 * @typeParam Kind The types of the items that it can hold.
 * @typeParam Main The types of the items that it is made of.
 */
export class Section<Kind extends ItemType = ItemType, Main extends Kind = Kind> extends SectionUpkeep {
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
      const query = type && { type: typeNumbers[checkedType(this, type)] };
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
    const { where } = options;
    if (!title.includes(',')) return this.items<T>({ ...options, where: { ...where, title } }).first();
    // Servers take a comma for the end of a value: what has a part of the title is looked through.
    const isIt = (item: { readonly title?: string | undefined }): boolean =>
      item.title?.toLowerCase() === title.toLowerCase();
    return this.items<T>({ ...options, where: { ...where, title: { contains: title } } }).find(isIt);
  }

  /**
   * Its item of an identifier, such as `plex://movie/5d7768257228e5001f1dccd2` or `imdb://tt0127536`; undefined where it has none.
   * See `Library.byGuid`.
   *
   * @throws {PlexUsageError} For what is no identifier, and a type that the library does not have.
   */
  async byGuid<T extends Kind = Main>(guid: string, options: ByGuidOptions<T> = {}): Promise<ItemKinds[T] | undefined> {
    const { itemByGuid } = await import('./on-demand.ts');
    if (options.type !== undefined) checkedType(this, options.type);
    const place = { server: this.server, section: this as Section };
    return (await itemByGuid(place, guid, options)) as ItemKinds[T] | undefined;
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

  /**
   * The values that a field has in the library, for instance its genres.
   *
   * @param field A tag, language or resolution, for instance `genre` or `episode.label`.
   * @throws {PlexUsageError} For a field that the library does not have, or one that is no choice.
   */
  async choices(field: string, options?: RequestOptions): Promise<readonly FilterChoice[]> {
    const queries = await this.server.library.queriesOf(keyOf(this), options);
    return queries.choicesOf(field, mainType(this), options);
  }

  /**
   * A query of the library as the address that smart collections and playlists are made of. The query is checked as `items` does.
   */
  async queryUri({ type, ...query }: ItemQuery & { readonly type?: Kind }, options?: RequestOptions): Promise<string> {
    const queries = await this.server.library.queriesOf(keyOf(this), options);
    const { machineIdentifier = '' } = await this.server.info();
    return queries.uri(machineIdentifier, type ?? mainType(this), query, options);
  }

  /**
   * The query that a smart collection or playlist is made of, as its `content` says it: what `items` takes.
   *
   * @throws {PlexUsageError} For a text that is no query of a library.
   */
  async readQuery(content: string, options?: RequestOptions): Promise<ReadQuery> {
    const queries = await this.server.library.queriesOf(keyOf(this), options);
    return queries.read(content, options);
  }

  /** Its collections: `GET /library/sections/{key}/collections`. */
  collections(options?: ItemListOptions): List<Collection> {
    return this.server.list(getCollections, { sectionId: keyOf(this) }, options);
  }

  /** The playlists that have items of it: `GET /playlists`. */
  playlists(options?: ListOptions): List<Playlist> {
    return new List(async (range, request) => {
      const { readPlaylists } = await import('./on-demand.ts');
      return readPlaylists(this, range, request);
    }, options);
  }

  /** What was added to it, last first. */
  recentlyAdded<T extends Kind = Main>(options: Omit<SectionItemsOptions<T>, 'sort'> = {}): List<ItemKinds[T]> {
    return this.items({ ...options, sort: 'addedAt:desc' });
  }

  /** What the person can go on with in it: `GET /library/sections/{key}/onDeck`. */
  onDeck(options?: ItemListOptions): List<Item> {
    return this.server.list(getSectionOnDeck, { sectionId: keyOf(this) }, options);
  }

  /** What of it is being watched: `GET /hubs/sections/{key}/continueWatching/items`. */
  continueWatching(options?: ItemListOptions): List<Item> {
    return this.server.list(getSectionContinueWatchingItems, { sectionId: keyOf(this) }, options);
  }

  /** The shelves of its page: `GET /hubs/sections/{key}`. */
  async hubs({ count, ...options }: RequestOptions & { readonly count?: number } = {}): Promise<Hub[]> {
    return (await import('./on-demand.ts')).readSectionHubs(this, count, options);
  }

  /** Looks for items, people and tags, those of it first: `GET /hubs/search`. */
  search(query: string, options?: Omit<SearchOptions, 'section'>): Promise<Hub[]> {
    return this.server.search(query, { ...options, section: keyOf(this) });
  }

  /**
   * What goes on with what a person has typed so far: `GET /library/sections/{key}/autocomplete`.
   *
   * @param options `field`: `title`, which gives items, or a tag such as `genre` or `actor`. Default: `title`. `type`: the items to look
   * at. Default: what the library is made of.
   * @throws {PlexUsageError} For an empty text.
   */
  async suggest(
    text: string,
    options: RequestOptions & { readonly field?: string; readonly type?: Kind } = {},
  ): Promise<Suggestions> {
    const type = checkedType(this, options.type ?? mainType(this));
    return (await import('./on-demand.ts')).readSuggestions(this, text, { ...options, type });
  }

  /** When its items were played, last first. */
  history(options?: Omit<HistoryOptions, 'section'>): List<HistoryEntry> {
    return this.server.history({ ...options, section: keyOf(this) });
  }

  /**
   * The folders and items in a folder of the disk: `GET /library/sections/{key}/folder`.
   *
   * @param folder One of the folders that this gave before. Default: the top.
   * @throws {PlexUsageError} For what is no folder.
   */
  async folder(folder?: Pick<SectionFolder, 'key'>, options?: RequestOptions): Promise<FolderContents> {
    return (await import('./on-demand.ts')).readFolder(this, folder, options);
  }

  /**
   * Goes over all its folders, each before those in it, with what is right in them. A folder of more than a page comes in several parts, so
   * that a walk takes the same memory however large the library is.
   *
   * ```ts
   * for await (const { names, items } of photos.walk())
   *   for (const photo of items) console.log([...names, photo.title].join('/'));
   * ```
   *
   * @throws {PlexUsageError} For a beginning that is no folder.
   * @throws {PlexDecodeError} Where the server says that a folder is in itself.
   */
  async *walk(options?: FolderWalkOptions): AsyncGenerator<WalkedSectionFolder, void, undefined> {
    yield* (await import('./on-demand.ts')).walkFolders(this, options);
  }

  /** With which letters the titles begin, and how many with each: `GET /library/sections/{key}/firstCharacter`. */
  async firstCharacters({ type, ...options }: RequestOptions & { readonly type?: Kind } = {}): Promise<
    readonly FirstCharacter[]
  > {
    return (await import('./on-demand.ts')).readFirstCharacters(this, type && checkedType(this, type), options);
  }
}

/** The types of the items that libraries have, by the type of the library. */
export const kindsOf: Readonly<Record<string, readonly ItemType[]>> = {
  movie: ['movie', 'collection', 'clip'],
  show: ['show', 'season', 'episode', 'collection'],
  artist: ['artist', 'album', 'track', 'collection'],
  photo: ['photoalbum', 'photo', 'clip'],
};

// Not a private method: instances are made without a constructor, which private members need.
function checkedType<T extends ItemType>({ type: own = '', title }: Pick<Section, 'type' | 'title'>, type: T): T {
  const kinds = kindsOf[own];
  if (kinds === undefined || kinds.includes(type)) return type;
  throw new PlexUsageError(
    `“${title}” is a library of type “${own}”: it has items of type ${kinds.join(', ')}, and none of type “${type}”.`,
  );
}

function mainType({ type }: Section): ItemType {
  return kindsOf[type ?? '']?.[0] ?? 'movie';
}
