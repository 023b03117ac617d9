import { listContent, getCollections } from '../generated/pms/content.ts';
import { typeNumbers, type ItemType } from '../items/item-types.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { MediaQuery } from '../transport/media-query.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { Choices } from './choices.ts';
import { encodeWhere } from './encode.ts';
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

/** What a library can be asked for, read once and kept. */
export class SectionQueries {
  readonly schema: SectionSchema;
  readonly choices: Choices;

  constructor(server: PlexServer, sectionKey: string, schema: SectionSchema) {
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
}
