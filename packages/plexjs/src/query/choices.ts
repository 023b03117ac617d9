import type { FilterChoice } from '../generated/pms/sections-choices.ts';
import { getFilterChoices } from '../generated/pms/sections-choices.ts';
import { typeNumbers, type ItemType } from '../items/item-types.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { Once } from '../transport/once.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexNotFoundError } from '../transport/errors.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { SchemaField, SectionSchema } from './schema.ts';
import { suggestion } from './suggest.ts';

/** The values that tags, languages and resolutions of a library have. Each list is read once. */
export class Choices {
  readonly #server: PlexServer;
  readonly #sectionKey: string;
  readonly #schema: SectionSchema;
  readonly #lists = new Map<string, Once<readonly FilterChoice[] | undefined>>();

  constructor(server: PlexServer, sectionKey: string, schema: SectionSchema) {
    this.#server = server;
    this.#sectionKey = sectionKey;
    this.#schema = schema;
  }

  /** The values of a field; undefined where the server has no list of them. */
  list(field: SchemaField, options?: RequestOptions): Promise<readonly FilterChoice[] | undefined> {
    let list = this.#lists.get(field.key);
    if (list === undefined) {
      list = new Once((request) => this.#read(field, request));
      this.#lists.set(field.key, list);
    }
    return list.get(options);
  }

  /** The key of a value, by its title or key in any case. Throws `PlexUsageError`, which names the values that there are. */
  async find(field: SchemaField, value: string, options?: RequestOptions): Promise<string> {
    const wanted = value.toLowerCase();
    const list = await this.#listWith(
      field,
      ({ title, key }) => title?.toLowerCase() === wanted || key?.toLowerCase() === wanted,
      options,
    );
    if (list === undefined) return value;
    const found =
      list.find(({ title }) => title?.toLowerCase() === wanted) ??
      list.find(({ key }) => key?.toLowerCase() === wanted);
    if (found?.key !== undefined) return found.key;
    const titles = list.flatMap(({ title }) => title ?? []);
    throw new PlexUsageError(`No item here has “${value}” as its ${field.name}. ${suggestion(value, titles)}`);
  }

  /** What a key is called; the key itself, where it is not the only one of that title, or there is no list. */
  async titleOf(field: SchemaField, key: string, options?: RequestOptions): Promise<string> {
    const list = (await this.#listWith(field, (choice) => choice.key === key, options)) ?? [];
    const title = list.find((choice) => choice.key === key)?.title;
    const isClear = title !== undefined && (await this.find(field, title, options)) === key;
    return isClear ? title : key;
  }

  /** The values of a field, read anew where those that were kept do not have one: tags and collections come into being all the time. */
  async #listWith(
    field: SchemaField,
    isIt: (choice: FilterChoice) => boolean,
    options?: RequestOptions,
  ): Promise<readonly FilterChoice[] | undefined> {
    const isKept = this.#lists.has(field.key);
    const list = await this.list(field, options);
    if (!isKept || list === undefined || list.some(isIt)) return list;
    this.#lists.delete(field.key);
    return this.list(field, options);
  }

  async #read(field: SchemaField, options?: RequestOptions): Promise<readonly FilterChoice[] | undefined> {
    const filter = this.#schema
      .level(field.level)
      .filters.find((filter) => filter.filter === field.name || filter.filter === field.key);
    const path = filter?.key?.split('?')[0]?.split('/').at(-1);
    const params = {
      sectionId: this.#sectionKey,
      field: path ?? field.name,
      type: typeNumbers[field.level as ItemType],
    };
    try {
      return (await getFilterChoices(this.#server.client, params, options)).choices;
    } catch (error) {
      if (path === undefined && error instanceof PlexNotFoundError) return undefined;
      throw error;
    }
  }
}
