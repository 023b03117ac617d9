import { listContent, getCollections } from '../generated/pms/content.ts';
import { typeNumbers, type ItemType } from '../items/item-types.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { FilterChoice } from '../generated/pms/sections-choices.ts';
import { type MediaQuery, queryPairs } from '../transport/media-query.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { Choices } from './choices.ts';
import { encodeWhere } from './encode.ts';
import { isPicked } from './operators.ts';
import { readQuery } from './read.ts';
import { SectionSchema } from './schema.ts';
import { encodeSort } from './sort.ts';
import type { Sort, Where } from './where.ts';

/** Which items of a library are wanted, and in which order. */
export interface ItemQuery {
  /** Which items are wanted. Default: all. */
  readonly where?: Where;
  /** What to sort by, first things first. Default: the server's order, by title. */
  readonly sort?: Sort | readonly Sort[];
}

/** A query, as it is read back from a smart collection or playlist. */
export interface ReadQuery extends ItemQuery {
  /** What the items are. */
  readonly type?: ItemType;
  readonly where: Where;
  readonly sort?: readonly Sort[];
  /** How many items there are at most. */
  readonly limit?: number;
}

/** What a library can be asked for, read once and kept. */
export class SectionQueries {
  readonly #sectionKey: string;
  readonly schema: SectionSchema;
  readonly choices: Choices;

  constructor(server: PlexServer, sectionKey: string, schema: SectionSchema) {
    this.#sectionKey = sectionKey;
    this.schema = schema;
    this.choices = new Choices(server, sectionKey, schema);
  }

  /** Asks a server what a library can be filtered and sorted by. */
  static async read(server: PlexServer, sectionKey: string, options?: RequestOptions): Promise<SectionQueries> {
    const params = {
      sectionId: sectionKey,
      includeMeta: true,
      includeAdvanced: true,
      containerStart: 0,
      containerSize: 0,
    };
    // Collections are a level of every library but those of photos, and only their own list tells of it.
    const answers = await Promise.all([
      listContent(server.client, params, options),
      getCollections(server.client, params, options).catch(() => undefined),
    ]);
    const metas = answers.flatMap((answer) => answer?.meta ?? []);
    if (metas.every(({ types }) => types.length === 0))
      throw new PlexUsageError(
        'This server does not say what the library can be filtered and sorted by, so that `where` and `sort` cannot be used.',
      );
    const seen = new Set<string | undefined>();
    const unique = metas.map((meta) => ({
      ...meta,
      types: meta.types.filter(({ type }) => !seen.has(type) && seen.add(type)),
    }));
    return new SectionQueries(server, sectionKey, new SectionSchema(unique));
  }

  /** A query in the form that operations take. Throws `PlexUsageError` for what the library does not have. */
  async encode(type: ItemType, { where, sort }: ItemQuery, options?: RequestOptions): Promise<MediaQuery> {
    const { schema, choices } = this;
    schema.level(type);
    const conditions =
      where === undefined
        ? {}
        : await encodeWhere(where, {
            schema,
            type,
            findChoice: (field, value) => choices.find(field, value, options),
          });
    return {
      type: typeNumbers[type],
      ...(sort !== undefined && { sort: encodeSort(sort, schema, type) }),
      ...conditions,
    };
  }

  /** The values of a field. Throws `PlexUsageError` for a field that has no list of them. */
  async choicesOf(name: string, type: ItemType, options?: RequestOptions): Promise<readonly FilterChoice[]> {
    const field = this.schema.field(name, type);
    const list =
      isPicked(field.type) || field.type === 'integer' || field.type === 'string'
        ? await this.choices.list(field, options)
        : undefined;
    if (list === undefined)
      throw new PlexUsageError(`The server has no list of the values of ${field.key} (${field.type}).`);
    return list;
  }

  /** A query as an address, of which smart collections and playlists are made. */
  async uri(
    machineIdentifier: string,
    type: ItemType,
    query: ItemQuery & { readonly limit?: number },
    options?: RequestOptions,
  ): Promise<string> {
    const { type: number, sort, ...conditions } = await this.encode(type, query, options);
    const pairs = queryPairs({ type: number, sort, limit: query.limit, ...conditions });
    return `server://${machineIdentifier}/com.plexapp.plugins.library/library/sections/${this.#sectionKey}/all?${pairs.join('&')}`;
  }

  /** Reads a query back. Throws `PlexUsageError` for what is none. */
  read(content: string, options?: RequestOptions): Promise<ReadQuery> {
    return readQuery(content, this.schema, async (field, key) => this.choices.titleOf(field, key, options));
  }
}
