import { sleep } from '../transport/sleep.ts';
import { getServerResources, type PlexResource } from '../generated/plex-tv/resources.ts';
import { getIdentity, getServerInfo, type Identity } from '../generated/pms/general.ts';
import { createClient, type PlexClient } from '../transport/client.ts';
import {
  PlexAbortError,
  PlexAuthError,
  type PlexError,
  PlexForbiddenError,
  PlexUsageError,
} from '../transport/errors.ts';
import type { CallOptions, ClientOptions } from '../transport/options.ts';
import { type Candidate, type CandidateOptions, candidatesOf } from './candidates.ts';
import { chooseServer } from './choose-server.ts';
import { type ConnectionAttempt, failedAttempt, outcomeOf } from './explain.ts';
import { race } from './race.ts';
import type { ServerResource } from './resource.ts';
import { PlexUnreachableError } from './unreachable-error.ts';

/** How to find a server, and what its client is like. */
export interface ConnectOptions<R extends ServerResource = PlexResource>
  extends Omit<ClientOptions, 'baseUrl'>, CandidateOptions {
  /** A client with the account's token, instead of `token`. The server's client takes over what it is like. */
  readonly account?: PlexClient<'plex.tv'>;
  /** The server's name or `clientIdentifier`, or what plex.tv told of it. Default: the only one, or the only one of the account's own. */
  readonly server?: string | R;
  /** How long a connection may take to answer, in milliseconds. Default: 5,000. */
  readonly probeTimeout?: number;
  /** How much later the next best connections are tried, in milliseconds, unless the better ones have failed. Default: 300. */
  readonly headStart?: number;
  /** Aborts, with `PlexAbortError`. */
  readonly signal?: AbortSignal;
}

/** A server that answers, and the client for it. */
export interface Connected<R extends ServerResource = PlexResource> {
  /** A client for this server, with the token that belongs to it. */
  readonly client: PlexClient;
  /** The way that is taken. Store its `uri` and pass it as `preferred` the next time. */
  readonly connection: Pick<Candidate, 'uri' | 'tier' | 'secure'>;
  /** What plex.tv tells of the server. */
  readonly resource: R;
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
export async function connect<R extends ServerResource = PlexResource>(
  options: ConnectOptions<R> = {},
): Promise<Connected<R | PlexResource>> {
  const { account, server, probeTimeout, headStart, signal, insecure, relay, preferred, ...clientOptions } = options;
  const base = account?.with(clientOptions) ?? createClient(clientOptions);
  const resource = typeof server === 'object' ? server : await findServer(base, server, signal);
  const token = tokenOf(resource);
  const attempts: ConnectionAttempt[] = [];

  const candidates = candidatesOf(resource, { insecure, relay, preferred });
  const winner = await race(candidates, {
    sleep,
    headStart: headStart ?? 300,
    signal,
    probe: (candidate, over) =>
      identify(base.with({ baseUrl: candidate.uri }), { signal: over, ...onceWithin(probeTimeout) }).then(
        (identity) => {
          if (identity.machineIdentifier === resource.clientIdentifier) return identity;
          attempts.push(failedAttempt(candidate, 'wrong-server'));
          return undefined;
        },
        (error: unknown) => {
          if (error instanceof PlexUsageError) throw error;
          if (!over.aborted) attempts.push(failedAttempt(candidate, outcomeOf(error, candidate)));
          return undefined;
        },
      ),
  });
  if (signal?.aborted) throw new PlexAbortError("connect: aborted by the caller's signal.", { cause: signal.reason });
  if (!winner) throw new PlexUnreachableError(resource.name, attempts);

  const client = base.with({ baseUrl: winner.racer.uri, token });
  const refusal = await refusalOf(client, { signal, ...onceWithin(probeTimeout) });
  if (refusal) {
    const attempt = failedAttempt(winner.racer, 'unauthorized', adviceOn(token));
    throw new PlexUnreachableError(resource.name, [...attempts, attempt], refusal);
  }
  const { uri, tier, secure } = winner.racer;
  attempts.push({ uri, tier, outcome: 'connected', explanation: 'The server answers, and it is the right one.' });
  return { client, connection: { uri, tier, secure }, resource, identity: winner.value, attempts };
}

async function findServer(
  account: PlexClient<'plex.tv'>,
  wish: string | undefined,
  signal: AbortSignal | undefined,
): Promise<PlexResource> {
  const everything = { includeHttps: true, includeRelay: true, includeIPv6: true };
  return chooseServer(await getServerResources(account, everything, { signal }), wish);
}

function tokenOf({ name, accessToken }: ServerResource): string {
  // Never the account's: servers refuse it where an account has several of them.
  if (!accessToken)
    throw new PlexAuthError(`connect: plex.tv gives no token for "${name}". Ask its owner whether it is still shared.`);
  return accessToken;
}

function onceWithin(timeout = 5000): CallOptions {
  return { timeout, deadline: timeout, retry: false };
}

/** Asks who answers, without a token: it may be another server. */
function identify(client: PlexClient, options: CallOptions): Promise<Identity> {
  return getIdentity(client, {}, { ...options, token: null });
}

/**
 * The server's refusal of the client's token, if it refuses it.
 * It has answered once; other failures of this second call say nothing of the way to it.
 */
async function refusalOf(client: PlexClient, options: CallOptions): Promise<PlexError | undefined> {
  try {
    await getServerInfo(client, {}, { ...options, raw: true });
  } catch (error) {
    if (error instanceof PlexAuthError || error instanceof PlexForbiddenError) return error;
    if (error instanceof PlexAbortError) throw error;
  }
  return undefined;
}

function adviceOn(token: string): string {
  const isJwt = token.split('.').length === 3;
  return isJwt ? ' Its token is a JWT, which most servers do not accept: sign in by a PIN without a device key.' : '';
}
