import type { AccountConnectOptions } from '../account/connect-server.ts';
import type { PlexAccount } from '../account/plex-account.ts';
import type { AccountResource } from '../account/server-resources.ts';
import { connect } from '../discovery/connect.ts';
import { PlexServer } from '../server/plex-server.ts';
import { askAll, type SeveralOptions } from './ask-all.ts';
import type { ServerFailure, ServerSource } from './server-source.ts';

/** Which of an account's servers are connected to, and how. */
export interface ConnectAllOptions
  extends Omit<AccountConnectOptions, 'timeout' | 'preferred'>, Pick<SeveralOptions, 'timeout' | 'concurrency'> {
  /** Which of them: those of `account.servers()`, or what tells them. Default: all. */
  readonly servers?: readonly AccountResource[] | ((server: AccountResource) => boolean);
}

/** Connects to servers of an account, some at a time. */
export async function connectAll(
  account: PlexAccount,
  { servers: wanted, timeout, concurrency, signal, ...options }: ConnectAllOptions,
): Promise<{ readonly servers: readonly ServerSource[]; readonly failures: readonly ServerFailure[] }> {
  const resources =
    typeof wanted === 'object' ? wanted : (await account.servers({ signal })).filter(wanted ?? (() => true));
  const named = resources.map((resource) => ({
    resource,
    name: resource.name,
    machineIdentifier: resource.clientIdentifier,
  }));
  const { answers, failures } = await askAll(
    named,
    ({ resource }, request) =>
      connect({ ...options, signal: request.signal, account: account.client, server: resource }),
    { timeout, concurrency, signal },
  );
  const servers = answers.map(({ source: { name, machineIdentifier, resource }, value: { client, connection } }) => ({
    server: new PlexServer(client),
    name,
    machineIdentifier,
    owned: resource.owned,
    tier: connection.tier,
  }));
  return { servers, failures };
}
