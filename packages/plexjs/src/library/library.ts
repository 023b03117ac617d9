import { getAllLibraries } from '../generated/pms/sections.ts';
import type { SectionQueries } from '../query/section-query.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Section } from './section.ts';
import { type SectionKinds, type SectionType, sectionOf } from './sections.ts';

/** The libraries of a server. */
export class Library {
  readonly #server: PlexServer;
  readonly #queries = new Map<string, Promise<SectionQueries>>();

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
   * A library by its title, in any case, or its key.
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
    const found =
      fitting.find(({ title }) => title === wanted) ??
      fitting.find(({ title }) => title?.toLowerCase() === wanted.toLowerCase()) ??
      fitting.find(({ key }) => key === wanted);
    if (found) return found;
    const { suggestion } = await import('../query/suggest.ts');
    const titles = fitting.map(({ title }) => title ?? '');
    throw new PlexUsageError(
      `The server has no library “${wanted}”${type === undefined ? '' : ` of type “${type}”`}. ${suggestion(wanted, titles)}`,
    );
  }

  /** @internal What a library can be asked for; read once. */
  queriesOf(sectionKey: string, options?: RequestOptions): Promise<SectionQueries> {
    let queries = this.#queries.get(sectionKey);
    if (queries === undefined) {
      queries = import('../query/section-query.ts').then(({ SectionQueries }) =>
        SectionQueries.read(this.#server, sectionKey, options),
      );
      this.#queries.set(sectionKey, queries);
      // What failed is asked for again the next time.
      queries.catch(() => this.#queries.delete(sectionKey));
    }
    return queries;
  }

  /** @internal */
  forgetQueries(sectionKey: string): void {
    this.#queries.delete(sectionKey);
  }
}
