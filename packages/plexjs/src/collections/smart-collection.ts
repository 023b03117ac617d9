import { addCollectionItems } from '../generated/pms/collections.ts';
import type { ItemType } from '../items/item-types.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import { sectionIdOf } from '../items/relatives.ts';
import { type LibraryQuery, queryAddress, type ReadLibraryQuery, readLibraryQuery } from '../query/library-query.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Collection } from './collection.ts';

/** See `Collection.readQuery`. */
export async function readQueryOf(collection: Collection, options?: RequestOptions): Promise<ReadLibraryQuery> {
  checkSmart(collection);
  // Lists may leave the query out.
  const content = collection.content ?? (await collection.reload(options)).content;
  if (content === undefined)
    throw new PlexUsageError(`The server does not say which query “${collection.title ?? ''}” is made of.`);
  return readLibraryQuery(collection.server, content, options);
}

/** See `Collection.setQuery`. */
export async function setQueryOf(
  collection: Collection,
  query: Omit<LibraryQuery, 'section'>,
  options?: RequestOptions,
): Promise<void> {
  checkSmart(collection);
  const { server, subtype } = collection;
  const own = await server.library.section(sectionIdOf(collection), undefined, options);
  const { uri } = await queryAddress(
    server,
    { ...query, section: own },
    (type) => (subtype ?? type) as ItemType,
    options,
  );
  await addCollectionItems(server.client, { collectionId: ratingKeyOf(collection), uri }, options);
}

function checkSmart({ smart, title = '' }: Collection): void {
  if (smart !== true)
    throw new PlexUsageError(`“${title}” is not smart: it has no query. Change its items with \`add\` and \`remove\`.`);
}
