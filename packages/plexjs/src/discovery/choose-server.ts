import { PlexNotFoundError, PlexUsageError } from '../transport/errors.ts';
import type { ServerResource } from './resource.ts';

/**
 * Picks a server among what an account can reach: by its `clientIdentifier`, or by its name.
 * Without a wish it is the only one, or the only one that the account owns.
 * Throws `PlexNotFoundError` where there is none, and `PlexUsageError` where there are several.
 */
export function chooseServer<R extends ServerResource>(resources: readonly R[], wish: string | undefined): R {
  const servers = resources.filter((resource) => resource.provides.includes('server'));
  const fitting = fittingServers(servers, wish);
  const [server, other] = fitting;
  if (server && !other) return server;
  const names = (list: readonly R[]): string =>
    list.map(({ name, clientIdentifier }) => `${name} (${clientIdentifier})`).join(', ');
  if (other)
    throw new PlexUsageError(
      `connect: several servers fit, say which one as \`server\`, by its identifier: ${names(fitting)}.`,
    );
  if (servers.length === 0)
    throw new PlexNotFoundError('connect: the account has no server, neither its own nor one that is shared with it.');
  throw new PlexNotFoundError(`connect: the account has no server "${wish}". It has: ${names(servers)}.`);
}

function fittingServers<R extends ServerResource>(servers: readonly R[], wish: string | undefined): readonly R[] {
  const byNarrowing: ((server: R) => boolean)[] =
    wish === undefined
      ? [() => servers.length === 1, (server) => server.owned === true, () => true]
      : [
          (server) => server.clientIdentifier === wish,
          (server) => server.name === wish,
          (server) => server.name.toLowerCase() === wish.toLowerCase(),
        ];
  return byNarrowing.map((fits) => servers.filter(fits)).find((list) => list.length > 0) ?? [];
}
