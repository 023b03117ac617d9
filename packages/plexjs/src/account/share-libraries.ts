import { getServerByMachineIdentifier } from '../generated/plex-tv/sharing.ts';
import type { SharedLibrary } from '../generated/plex-tv/sharing-settings.ts';
import { suggestion } from '../query/suggest.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** Which libraries are shared: `all`, also those to come, or some by their titles or the keys that they have on the server. */
export type SharedSections = 'all' | readonly (string | number)[];

/**
 * The numbers that libraries have at plex.tv, which are not their keys on the server: `GET /api/v2/servers/{machineIdentifier}`.
 * Empty for all.
 *
 * @throws {PlexUsageError} For a library that the server does not have; the message names those that it has.
 */
export async function libraryIds(
  client: PlexClient<PlexHost>,
  machineIdentifier: string,
  sections: SharedSections,
  options?: RequestOptions,
): Promise<number[]> {
  if (sections === 'all') return [];
  if (sections.length === 0)
    throw new PlexUsageError("A share without libraries is none: name some, say 'all', or end it by `unshare`.");
  const { librarySections } = await getServerByMachineIdentifier(client, { machineIdentifier }, options);
  return sections.map((wish) => Number(chooseLibrary(librarySections, String(wish)).id));
}

function chooseLibrary(libraries: readonly SharedLibrary[], wish: string): SharedLibrary {
  const ways: ((library: SharedLibrary) => boolean)[] = [
    ({ key }) => key === wish,
    ({ title }) => title === wish,
    ({ title }) => title?.toLowerCase() === wish.toLowerCase(),
  ];
  const [library, other] = ways.map((fits) => libraries.filter(fits)).find((found) => found.length > 0) ?? [];
  if (library === undefined) {
    const names = libraries.map(({ title, key }) => `${title} (${key})`);
    throw new PlexUsageError(`The server has no library “${wish}”. ${suggestion(wish, names)}`);
  }
  if (other !== undefined)
    throw new PlexUsageError(`Several libraries are called “${wish}”: name them by their keys on the server.`);
  return library;
}
