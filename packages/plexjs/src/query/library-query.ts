import { checkServer } from '../items/item-uri.ts';
import type { ItemType } from '../items/item-types.ts';
import type { Section } from '../library/section.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { sectionKeyOf } from './parse.ts';
import type { ItemQuery, ReadQuery } from './section-query.ts';

/** Which items of which library are wanted: what smart collections and playlists are made of. */
export interface LibraryQuery extends ItemQuery {
  /** The library, its title or its key. */
  readonly section: Section | string | number;
  /** What the items are to be. */
  readonly type?: ItemType;
  /** How many there are at most. */
  readonly limit?: number;
}

/** A query that was read back. It can be used again as it is. */
export interface ReadLibraryQuery extends ReadQuery {
  /** The key of the library. */
  readonly section: string;
}

/** A query as an address of a server. */
export interface QueryAddress {
  readonly uri: string;
  /** What the items are. */
  readonly type: ItemType;
  readonly section: Section;
}

/**
 * The address of a query, checked against what the library can be filtered and sorted by.
 *
 * @param usualType What the items are, by the type of the library, where the query does not say it.
 * @throws {PlexUsageError} For a library that there is not or that is of another server, and what it does not have.
 */
export async function queryAddress(
  server: PlexServer,
  { section: named, type: wanted, where, sort, limit }: LibraryQuery,
  usualType: (sectionType: string) => ItemType,
  options?: RequestOptions,
): Promise<QueryAddress> {
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1))
    throw new PlexUsageError(`limit is a whole number from 1 on, not ${limit}.`);
  const section = typeof named === 'object' ? named : await server.library.section(named, undefined, options);
  await checkServer(server, [section], options);
  const type = wanted ?? usualType(section.type ?? '');
  const queries = await server.library.queriesOf(section.key ?? '', options);
  const { machineIdentifier = '' } = await server.info(options);
  const query = { ...(where && { where }), ...(sort !== undefined && { sort }), ...(limit !== undefined && { limit }) };
  return { uri: await queries.uri(machineIdentifier, type, query, options), type, section };
}

/** The query of a smart collection or playlist, of its `content`. Throws `PlexUsageError` for what is none. */
export async function readLibraryQuery(
  server: PlexServer,
  content: string,
  options?: RequestOptions,
): Promise<ReadLibraryQuery> {
  const section = sectionKeyOf(content);
  const queries = await server.library.queriesOf(section, options);
  return { section, ...(await queries.read(content, options)) };
}
