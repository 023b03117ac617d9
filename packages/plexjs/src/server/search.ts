import { getAllHubs } from '../generated/pms/hubs.ts';
import { searchHubs, voiceSearchHubs } from '../generated/pms/search.ts';
import type { Hub } from '../items/hub.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { PlexServer } from './plex-server.ts';
import { sectionKey, type SectionReference } from './references.ts';
import type { RequestOptions } from './request-options.ts';

/** What is looked for. */
export interface SearchOptions extends RequestOptions {
  /** How many of each kind are given at most. Default: the server's, 3. */
  readonly limit?: number;
  /** The library whose items come first, or its key. */
  readonly section?: SectionReference;
  /** The only kind of items that is wanted. Default: all, and tags. */
  readonly type?: ItemType;
  /** Whether the text was heard: similar sounding titles are found, too. Default: false. */
  readonly voice?: boolean;
}

/** Which hubs are wanted. */
export interface HubsOptions extends RequestOptions {
  /** How many items each has at most. */
  readonly count?: number;
  /** Only these, by their `hubIdentifier`. */
  readonly identifiers?: readonly string[];
  /** Only those of these libraries, or of those of these keys. */
  readonly sections?: readonly SectionReference[];
}

/** See `PlexServer.search`. */
export async function search(
  server: PlexServer,
  query: string,
  { limit, section, type, voice = false, ...options }: SearchOptions,
): Promise<Hub[]> {
  if (query.trim() === '') throw new PlexUsageError('search: the text is empty.');
  // Servers answer 500 to a limit of 0.
  if (limit !== undefined && !(limit >= 1)) throw new PlexUsageError(`search: limit is 1 or more, not ${limit}.`);
  const params = { query, limit, sectionId: sectionKey(section), includeCollections: true, includeGuids: true };
  const { hubs } = voice
    ? await voiceSearchHubs(server.client, { query, limit, type: type && typeNumbers[type] }, options)
    : await searchHubs(server.client, params, options);
  return hubs
    .filter((hub) => hub.items.length + hub.directories.length > 0 && (type === undefined || hub.type === type))
    .map((hub) => server.bindHub(hub));
}

/** See `PlexServer.hubs`. */
export async function readHubs(
  server: PlexServer,
  { count, identifiers, sections, ...options }: HubsOptions,
): Promise<Hub[]> {
  const params = {
    count,
    identifier: identifiers,
    contentDirectoryId: sections?.map((section) => String(sectionKey(section))),
    includeGuids: true,
  };
  return (await getAllHubs(server.client, params, options)).hubs.map((hub) => server.bindHub(hub));
}
