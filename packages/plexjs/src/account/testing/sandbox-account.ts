import { createSandbox, type Sandbox, type SandboxOptions } from '@plexjs/sandbox';
import type { FetchLike } from '../../transport/fetch.ts';
import type { OperationDrift } from '../../transport/hooks.ts';
import { PlexAccount } from '../plex-account.ts';

/** An account of a sandbox of its own, and what was asked for it. */
export interface SandboxAccount {
  readonly sandbox: Sandbox;
  /** The owner of the sandbox's server. */
  readonly account: PlexAccount;
  /** What the client of an account is made of here: differences from the contract fail the call. */
  readonly options: {
    readonly fetch: FetchLike;
    readonly retry: false;
    readonly clientIdentifier: string;
    readonly onDrift: (drift: OperationDrift) => void;
  };
  /** The account of somebody of the sandbox, for instance `robin`. */
  readonly accountOf: (name: string) => Promise<PlexAccount>;
  /** Method, host, path and query of all requests since the last look, as they went over the wire. */
  readonly requests: () => string[];
}

/** Signs in to a new sandbox. */
export async function sandboxAccount(sandboxOptions?: SandboxOptions): Promise<SandboxAccount> {
  const sandbox = createSandbox(sandboxOptions);
  let seen: string[] = [];
  const fetch: FetchLike = (url, init) => {
    const { host, pathname, search } = new URL(url);
    seen.push(`${init.method} ${host}${pathname}${search}`);
    return sandbox.fetch(url, init as RequestInit);
  };
  const onDrift = (drift: OperationDrift): void => {
    throw new Error(`Not as the contract says: ${JSON.stringify(drift)}`);
  };
  const options = { fetch, retry: false, clientIdentifier: 'test-client', onDrift } as const;
  const account = await PlexAccount.fromToken(sandbox.accountToken, options);
  const requests = (): string[] => {
    const result = seen;
    seen = [];
    return result;
  };
  requests();
  const accountOf = (name: string): Promise<PlexAccount> =>
    PlexAccount.fromToken(`sandbox-account-token-${name}`, { ...options, clientIdentifier: `${name}-client` });
  return { sandbox, account, options, accountOf, requests };
}
