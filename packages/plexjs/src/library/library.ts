import type { TagTypeNumber } from '../generated/pms/library-tags.ts';
import type { Tag } from '../generated/models/tags.ts';
import { getLibraryItems, getOnDeck, getRecentlyAddedLibrary, getTopWatchedContent } from '../generated/pms/library.ts';
import { getAllLibraries } from '../generated/pms/sections.ts';
import type { ItemListOptions } from '../items/includes.ts';
import type { Item, ItemKinds } from '../items/item.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import type { List } from '../paging/list.ts';
import type { SectionQueries } from '../query/section-query.ts';
import type { JobOptions } from '../server/job.ts';
import { named } from '../query/named.ts';
import { Once } from '../transport/once.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { ByGuidOptions } from './by-guid.ts';
import type { NewSection, TagKind } from './library-requests.ts';
import { personIdOf, type PersonTagReference } from './person-reference.ts';
import type { Section } from './section.ts';
import { type SectionKinds, type SectionType, sectionOf } from './sections.ts';

/** Which items of all libraries are wanted. */
export interface AllItemsOptions<T extends ItemType> extends ItemListOptions {
  /** What they are to be. Default: anything. */
  readonly type?: T;
  /** The identifier that they have at the agent that described them. */
  readonly guid?: string;
  /** What their title has in it. */
  readonly title?: string;
}

/** The libraries of a server. */
export class Library {
  readonly #server: PlexServer;
  readonly #queries = new Map<string, Once<SectionQueries>>();

  /** Made by `PlexServer`. */
  constructor(server: PlexServer) {
    this.#server = server;
  }

  /** All libraries that the account may see: `GET /library/sections`. */
  async sections(options?: RequestOptions): Promise<Section[]> {
    const { sections } = await getAllLibraries(this.#server.client, undefined, options);
    return sections.map((data) => sectionOf(this.#server, data));
  }

  /**
   * A library by its title, in any case, or its key; a number is always a key.
   *
   * ```ts
   * const movies = await server.library.section('Movies', 'movie');
   * ```
   *
   * @param type What it has to be, so that its items are typed: `movie`, `show`, `artist` or `photo`. Default: anything.
   * @throws {PlexUsageError} Where there is none, or it is of another type; the message names those that there are.
   */
  section<T extends SectionType>(
    titleOrKey: string | number,
    type: T,
    options?: RequestOptions,
  ): Promise<SectionKinds[T]>;
  section(titleOrKey: string | number, type?: undefined, options?: RequestOptions): Promise<Section>;
  async section(titleOrKey: string | number, type?: SectionType, options?: RequestOptions): Promise<Section> {
    const wanted = String(titleOrKey);
    const sections = await this.sections(options);
    const fitting = sections.filter((section) => type === undefined || section.type === type);
    const found = named(fitting, titleOrKey, ({ title: name, key }) => ({ name, key }));
    if (found) return found;
    const { suggestion } = await import('./on-demand.ts');
    const titles = fitting.map(({ title }) => title ?? '');
    throw new PlexUsageError(
      `The server has no library “${wanted}”${type === undefined ? '' : ` of type “${type}”`}. ${suggestion(wanted, titles)}`,
    );
  }

  /**
   * Makes a library: `POST /library/sections`.
   *
   * ```ts
   * const anime = await server.library.create({ name: 'Anime', type: 'show', locations: ['/data/anime'] });
   * ```
   *
   * @throws {PlexUsageError} For a type that there is not, and without a folder.
   */
  async create(options: NewSection, request?: RequestOptions): Promise<Section> {
    return (await import('./on-demand.ts')).createLibrary(this.#server, options, request);
  }

  /** All items of all libraries, or those that fit: `GET /library/all`. */
  items<T extends ItemType = ItemType>({ type, guid, title, ...options }: AllItemsOptions<T> = {}): List<ItemKinds[T]> {
    const query = { type: type && typeNumbers[type], guid, title };
    return this.#server.list(getLibraryItems, { query }, options);
  }

  /**
   * The item of an identifier: of Plex's own, such as `plex://movie/5d7768257228e5001f1dccd2`, or of another service, such as
   * `imdb://tt0127536`; undefined where no library has it.
   *
   * Of IMDb, TMDB and TheTVDB the libraries' agent is asked which film or show it is, which takes a few requests, however large the
   * libraries are: `GET /library/metadata/{ratingKey}/matches`. Libraries are looked through one item after another where that does not
   * do: those of old agents, other services and types, and people who may not ask agents because they do not own the server.
   *
   * ```ts
   * const movie = await server.library.byGuid('imdb://tt0127536', { type: 'movie' });
   * ```
   *
   * @throws {PlexUsageError} For what is no identifier.
   */
  async byGuid<T extends ItemType = ItemType>(
    guid: string,
    options: ByGuidOptions<T> = {},
  ): Promise<ItemKinds[T] | undefined> {
    const { itemByGuid } = await import('./on-demand.ts');
    return (await itemByGuid({ server: this.#server }, guid, options)) as ItemKinds[T] | undefined;
  }

  /** What was added to any library, last first: `GET /library/recentlyAdded`. */
  recentlyAdded({ type, ...options }: ItemListOptions & { readonly type?: ItemType } = {}): List<Item> {
    return this.#server.list(getRecentlyAddedLibrary, { type: type && typeNumbers[type] }, options);
  }

  /** What the person can go on with: `GET /library/onDeck`. */
  onDeck(options?: ItemListOptions): List<Item> {
    return this.#server.list(getOnDeck, {}, options);
  }

  /** All tags of a kind, by its name, such as `genre`, or its number, such as 1: `GET /library/tags`. Throws `PlexUsageError` for a kind that there is not. */
  async tags(type: TagKind | TagTypeNumber, options?: RequestOptions): Promise<readonly Tag[]> {
    return (await import('./on-demand.ts')).readTags(this.#server, type, options);
  }

  /** What the people of the server play most: `GET /library/all/top`. */
  topWatched<T extends ItemType>(type: T, options?: ItemListOptions): List<ItemKinds[T]> {
    return this.#server.list(getTopWatchedContent, { type: typeNumbers[type] }, options);
  }

  /**
   * What the server knows of a person of its items: `GET /library/people/{id}`.
   *
   * @param person One of an item's `roles`, `directors` and so on, or the person's number or `tagKey`.
   * @throws {PlexNotFoundError} Where no item has this person.
   */
  async person(person: PersonTagReference, options?: RequestOptions): Promise<Tag> {
    return (await import('./on-demand.ts')).readPerson(this.#server, person, options);
  }

  /** The items that a person took part in: `GET /library/people/{id}/media`. See {@link Library.person}. */
  itemsOf(person: PersonTagReference, options?: ItemListOptions): List<Item> {
    return this.#server.itemsAt(`/library/people/${encodeURIComponent(personIdOf(person))}/media`, options);
  }

  /** Looks for changed files in all libraries, or with `force` reads all metadata anew: `/library/sections/all/refresh`. */
  async scanAll({ force, ...options }: JobOptions & { readonly force?: boolean } = {}): Promise<void> {
    await (await import('./on-demand.ts')).scanAll(this.#server, force, options);
  }

  /** Ends all scans that are under way. */
  async cancelScans(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).cancelScans(this.#server, options);
  }

  /** Deletes what is left of items that are gone: `PUT /library/clean/bundles`. */
  async cleanBundles(options: JobOptions = {}): Promise<void> {
    await (await import('./on-demand.ts')).cleanBundles(this.#server, options);
  }

  /** Makes the database smaller and faster: `PUT /library/optimize`. */
  async optimizeDatabase(options: JobOptions = {}): Promise<void> {
    await (await import('./on-demand.ts')).optimizeDatabase(this.#server, options);
  }

  /** Forgets the items of all libraries whose files are gone: `PUT /library/sections/{key}/emptyTrash` of each. */
  async emptyTrash(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).emptyAllTrash(this.#server, options);
  }

  /** Deletes the pictures of all libraries that are shown while seeking: `DELETE /library/sections/{key}/indexes` of each. */
  async deletePreviews(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).deleteAllPreviews(this.#server, options);
  }

  /** Empties what the server keeps of answers about its libraries: `DELETE /library/caches`. */
  async deleteCaches(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).deleteCaches(this.#server, options);
  }

  /** @internal What a library can be asked for; read once. */
  queriesOf(sectionKey: string, options?: RequestOptions): Promise<SectionQueries> {
    let queries = this.#queries.get(sectionKey);
    if (queries === undefined) {
      queries = new Once(async (request) => {
        const { SectionQueries } = await import('../query/section-query.ts');
        return SectionQueries.read(this.#server, sectionKey, request);
      });
      this.#queries.set(sectionKey, queries);
    }
    return queries.get(options);
  }

  /** @internal */
  forgetQueries(sectionKey: string): void {
    this.#queries.delete(sectionKey);
  }
}
