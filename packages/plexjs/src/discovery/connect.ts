import { getServerResources, type PlexResource } from '../generated/plex-tv/resources.ts';
import type { Identity } from '../generated/pms/general.ts';
import { createClient, type PlexClient } from '../transport/client.ts';
import { PlexAuthError } from '../transport/errors.ts';
import type { ClientOptions } from '../transport/options.ts';
import { type Clock, sleep } from '../transport/sleep.ts';
import { type Candidate, type CandidateOptions, candidatesOf } from './candidates.ts';
import { chooseServer } from './choose-server.ts';
import { type ConnectionAttempt, failedAttempt } from './explain.ts';
import type { ServerResource } from './resource.ts';
import { checkAborted, findWay, type Found, refusalOf, type Search } from './search.ts';
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
  /**
   * How long a server that is starting is waited for, in milliseconds; calls of the client have it as their own deadline.
   * Default: 120,000. With `retry: false` it is not waited for.
   */
  readonly deadline?: number;
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
  /**
   * Looks once for a better way than the one that is taken: local after remote, direct after the relay, https after http. Gives undefined
   * where there is none that works, without asking anybody if the best one is taken. Ways become better when a person comes home;
   * Plex's own apps look once a minute. Throws `PlexAbortError`.
   */
  readonly better: (options?: { readonly signal?: AbortSignal }) => Promise<Connected<R> | undefined>;
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
  clock: Clock = {},
): Promise<Connected<R | PlexResource>> {
  const { account, server, probeTimeout, headStart, signal, insecure, relay, preferred, ...clientOptions } = options;
  const base = account?.with(clientOptions) ?? createClient(clientOptions);
  const resource = typeof server === 'object' ? server : await findServer(base, server, signal);
  const token = tokenOf(resource);
  const search = { base, resource, token, probeTimeout, headStart, sleep: clock.sleep ?? sleep };

  const candidates = candidatesOf(resource, { insecure, relay, preferred });
  const { found, attempts } = await findStarted(search, candidates, options, clock.now ?? Date.now);
  const refusal = await refusalOf(found, search, signal);
  if (refusal) {
    const attempt = failedAttempt(found.candidate, 'unauthorized', adviceOn(token));
    throw new PlexUnreachableError(resource.name, [...attempts, attempt], refusal);
  }
  return connectedBy(found, search, resource, attempts, candidatesOf(resource, { insecure, relay }));
}

const shortestNap = 1000;
const longestNap = 5000;

/** Finds a way to a server, and waits where the server is starting. Throws `PlexUnreachableError`. */
async function findStarted(
  search: Search,
  all: readonly Candidate[],
  { deadline = 120_000, retry, signal }: ConnectOptions<ServerResource>,
  now: () => number,
): Promise<{ readonly found: Found; readonly attempts: ConnectionAttempt[] }> {
  const until = now() + deadline;
  let candidates = all;
  let attempts: ConnectionAttempt[] = [];
  for (let nap = shortestNap; ; nap = Math.min(2 * nap, longestNap)) {
    const found = await findWay(search, candidates, signal, (attempt) => attempts.push(attempt));
    if (found) return { found, attempts };
    const isStarting = ({ outcome }: ConnectionAttempt): boolean => outcome === 'starting';
    const uris = attempts.filter(isStarting).map(({ uri }) => uri);
    if (uris.length === 0 || retry === false || now() + nap > until)
      throw new PlexUnreachableError(search.resource.name, attempts);
    await search.sleep(nap, signal);
    checkAborted(signal);
    candidates = candidates.filter(({ uri }) => uris.includes(uri));
    attempts = attempts.filter((attempt) => !isStarting(attempt));
  }
}

/** What is known of a way that works; it is compared with all ways of the server, the best first. */
function connectedBy<R extends ServerResource>(
  { candidate, client, identity }: Found,
  search: Search,
  resource: R,
  failures: readonly ConnectionAttempt[],
  ways: readonly Candidate[],
): Connected<R> {
  const { uri, tier, secure } = candidate;
  const explanation = 'The server answers, and it is the right one.';
  const rank = ways.find((way) => way.uri === uri)?.rank ?? candidate.rank;
  return {
    client,
    connection: { uri, tier, secure },
    resource,
    identity,
    attempts: [...failures, { uri, tier, outcome: 'connected', explanation }],
    better: async ({ signal } = {}) => {
      const attempts: ConnectionAttempt[] = [];
      const betterWays = ways.filter((way) => way.rank < rank);
      const found = await findWay(search, betterWays, signal, (attempt) => attempts.push(attempt));
      if (!found || (await refusalOf(found, search, signal))) return undefined;
      return connectedBy(found, search, resource, attempts, ways);
    },
  };
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

function adviceOn(token: string): string {
  const isJwt = token.split('.').length === 3;
  return isJwt ? ' Its token is a JWT, which most servers do not accept: sign in by a PIN without a device key.' : '';
}
