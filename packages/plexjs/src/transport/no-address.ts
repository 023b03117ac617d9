import type { Definition, HostName } from '../wire/operation.ts';
import { PlexUsageError } from './plex-error.ts';

/** Says what to do when an operation's host has no address. */
export function noAddress({ id: operation, host }: Definition<HostName, unknown>): PlexUsageError {
  const [what, how] =
    host === 'player' ? ['a player', 'hosts.player'] : ['a server', 'baseUrl, like http://192.168.1.10:32400,'];
  return new PlexUsageError(`${operation} needs the address of ${what}: pass ${how} to createClient.`, { operation });
}
