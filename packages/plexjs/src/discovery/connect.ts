import { sleep } from '../auth/sleep.ts';
import { createClient, type PlexClient } from '../transport/client.ts';
import { PlexAbortError, PlexAuthError, PlexForbiddenError, PlexUsageError } from '../transport/errors.ts';
import type { ClientOptions } from '../transport/options.ts';
import { type Candidate, type CandidateOptions, candidatesOf } from './candidates.ts';
import { chooseServer } from './choose-server.ts';
import { type ConnectionAttempt, failedAttempt, outcomeOf } from './explain.ts';
import { race } from './race.ts';
import type { ServerResource } from './resource.ts';
import { getIdentity, getServerInfo, getServerResources, type Identity } from './server-operations.ts';
import { PlexUnreachableError } from './unreachable-error.ts';

/** How to find a server, and what its client is like. */
export interface ConnectOptions extends Omit<ClientOptions, 'baseUrl'>, CandidateOptions {
  /** A client with the account's token, instead of `token`. The server's client takes over what it is like. */
  readonly account?: PlexClient<'plex.tv'>;
  /** The server's name or `clientIdentifier`, or what plex.tv told of it. Default: the only one, or the only one of the account's own. */
  readonly server?: string | ServerResource;
  /** How long a connection may take to answer, in milliseconds. Default: 5,000. */
  readonly probeTimeout?: number;
  /** How much later the next best connections are tried, in milliseconds, unless the better ones have failed. Default: 300. */
  readonly headStart?: number;
  /** Aborts, with `PlexAbortError`. */
  readonly signal?: AbortSignal;
}

/** A server that answers, and the client for it. */
export interface Connected {
  /** A client for this server, with the token that belongs to it. */
  readonly client: PlexClient;
  /** The way that is taken. Store its `uri` and pass it as `preferred` the next time. */
  readonly connection: Pick<Candidate, 'uri' | 'tier' | 'secure'>;
  /** What plex.tv tells of the server. */
  readonly resource: ServerResource;
  /** Who the server says it is. */
  readonly identity: Identity;
  /** Which ways were tried, as far as they had answered. */
  readonly attempts: readonly ConnectionAttempt[];
}

/**
 * Finds the best connection that works to a server of an account: local before remote before relay, https before http.
 * A connection counts only where the server itself answers; another one may live at the same address.
 *
 * ```ts
 * const { client } = await connect({ token, clientIdentifier, server: 'Living Room' });
 * ```
 *
 * Throws `PlexUnreachableError` (a `PlexConnectionError`) that says of each connection why it failed, `PlexNotFoundError` and `PlexUsageError`
 * where the account's servers don't fit, and what calls to plex.tv throw.
 */
export async function connect(options: ConnectOptions = {}): Promise<Connected> {
  const {
    account,
    server,
    probeTimeout = 5000,
    headStart = 300,
    signal,
    insecure,
    relay,
    preferred,
    ...clientOptions
  } = options;
  const base = account?.with(clientOptions) ?? createClient(clientOptions);
  const resource = typeof server === 'object' ? server : await findServer(base, server, signal);
  const token = tokenOf(resource);
  const attempts: ConnectionAttempt[] = [];
  const wanted = definedOnly({ insecure, relay, preferred });
  const patience = { timeout: probeTimeout, deadline: probeTimeout, retry: false } as const;

  const winner = await race(candidatesOf(resource, wanted), {
    sleep,
    headStart,
    signal,
    probe: async (candidate, over) => {
      try {
        const identity = await getIdentity(
          base.with({ baseUrl: candidate.uri }),
          {},
          { ...patience, token: null, signal: over },
        );
        if (identity.machineIdentifier === resource.clientIdentifier) return identity;
        attempts.push(failedAttempt(candidate, 'wrong-server'));
      } catch (error) {
        if (error instanceof PlexUsageError) throw error;
        if (!over.aborted) attempts.push(failedAttempt(candidate, outcomeOf(error, candidate)));
      }
      return undefined;
    },
  });
  if (signal?.aborted) throw new PlexAbortError("connect: aborted by the caller's signal.", { cause: signal.reason });
  if (!winner) throw new PlexUnreachableError(resource.name, attempts);

  const { racer, value: identity } = winner;
  const client = base.with({ baseUrl: racer.uri, token });
  try {
    await getServerInfo(client, {}, { ...patience, raw: true, ...(signal && { signal }) });
  } catch (error) {
    if (error instanceof PlexAbortError) throw error;
    if (error instanceof PlexAuthError || error instanceof PlexForbiddenError)
      throw new PlexUnreachableError(
        resource.name,
        [...attempts, failedAttempt(racer, 'unauthorized', adviceOn(token))],
        error,
      );
    // It has answered once; other failures of this second call say nothing of the way to it.
  }
  const { uri, tier, secure } = racer;
  attempts.push({ uri, tier, outcome: 'connected', explanation: 'The server answers, and it is the right one.' });
  return { client, connection: { uri, tier, secure }, resource, identity, attempts };
}

async function findServer(
  account: PlexClient<'plex.tv'>,
  wish: string | undefined,
  signal: AbortSignal | undefined,
): Promise<ServerResource> {
  const everything = { includeHttps: true, includeRelay: true, includeIPv6: true };
  return chooseServer(await getServerResources(account, everything, signal && { signal }), wish);
}

function tokenOf({ name, accessToken }: ServerResource): string {
  // Never the account's: servers refuse it where an account has several of them.
  if (!accessToken)
    throw new PlexAuthError(`connect: plex.tv gives no token for "${name}". Ask its owner whether it is still shared.`);
  return accessToken;
}

function adviceOn(token: string): string {
  const isJwt = token.split('.').length === 3;
  return isJwt ? ' Its token is a JWT, which most servers do not accept: sign in by a PIN without a device key.' : '';
}

function definedOnly(options: {
  readonly [K in keyof CandidateOptions]: CandidateOptions[K] | undefined;
}): CandidateOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
