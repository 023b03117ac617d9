import { connect, type ConnectOptions } from '../discovery/connect.ts';
import { PlexServer } from '../server/plex-server.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import type { Clock } from '../transport/sleep.ts';
import { type AccountResource, findServer } from './server-resources.ts';

/** How a server of an account is reached, and what its client is like. */
export interface AccountConnectOptions extends Omit<ConnectOptions, 'account' | 'server' | 'token'> {}

/** Connects to one of the account's servers by the best way that works, with the token that it takes. */
export async function connectServer(
  account: PlexClient<PlexHost>,
  wish: string | AccountResource | undefined,
  options: AccountConnectOptions = {},
  clock: Clock = {},
): Promise<PlexServer> {
  const server = await findServer(account, wish, { signal: options.signal });
  const { client } = await connect({ ...options, account, server }, clock);
  return new PlexServer(client);
}
