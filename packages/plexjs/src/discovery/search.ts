import { getIdentity, getServerInfo, type Identity } from '../generated/pms/general.ts';
import type { PlexClient } from '../transport/client.ts';
import {
  PlexAbortError,
  PlexAuthError,
  type PlexError,
  PlexForbiddenError,
  PlexUsageError,
} from '../transport/errors.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Sleep } from '../transport/sleep.ts';
import type { Candidate } from './candidates.ts';
import { type ConnectionAttempt, failedAttempt, outcomeOf } from './explain.ts';
import { race } from './race.ts';
import type { ServerResource } from './resource.ts';

/** What a way to a server is looked for with. */
export interface Search {
  /** What the server's client will be like. */
  readonly base: PlexClient<never>;
  readonly resource: ServerResource;
  /** The server's own. */
  readonly token: string;
  readonly probeTimeout: number | undefined;
  readonly headStart: number | undefined;
  readonly sleep: Sleep;
}

/** A way that works. */
export interface Found {
  readonly candidate: Candidate;
  /** A client for the server by this way, with the server's token. */
  readonly client: PlexClient;
  /** Who the server says it is. */
  readonly identity: Identity;
}

/** Takes the best of some ways that works; tells of each way that fails. Throws `PlexAbortError`. */
export async function findWay(
  { base, resource, token, probeTimeout, headStart = 300, sleep }: Search,
  candidates: readonly Candidate[],
  signal: AbortSignal | undefined,
  onFailure: (attempt: ConnectionAttempt) => void,
): Promise<Found | undefined> {
  const winner = await race(candidates, {
    sleep,
    headStart,
    signal,
    probe: (candidate, over) =>
      identify(base.with({ baseUrl: candidate.uri }), { signal: over, ...onceWithin(probeTimeout) }).then(
        (identity) => {
          if (identity.machineIdentifier === resource.clientIdentifier) return identity;
          onFailure(failedAttempt(candidate, 'wrong-server'));
          return undefined;
        },
        (error: unknown) => {
          if (error instanceof PlexUsageError) throw error;
          if (!over.aborted) onFailure(failedAttempt(candidate, outcomeOf(error, candidate)));
          return undefined;
        },
      ),
  });
  checkAborted(signal);
  if (!winner) return undefined;
  const client = base.with({ baseUrl: winner.racer.uri, token });
  return { candidate: winner.racer, client, identity: winner.value };
}

/**
 * The server's refusal of the client's token, if it refuses it.
 * It has answered once; other failures of this second call say nothing of the way to it.
 */
export async function refusalOf(
  { client }: Found,
  { probeTimeout }: Search,
  signal: AbortSignal | undefined,
): Promise<PlexError | undefined> {
  try {
    await getServerInfo(client, {}, { signal, ...onceWithin(probeTimeout), raw: true });
  } catch (error) {
    if (error instanceof PlexAuthError || error instanceof PlexForbiddenError) return error;
    if (error instanceof PlexAbortError) throw error;
  }
  return undefined;
}

/** Throws `PlexAbortError` where the caller has aborted. */
export function checkAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new PlexAbortError("connect: aborted by the caller's signal.", { cause: signal.reason });
}

function onceWithin(timeout = 5000): CallOptions {
  return { timeout, deadline: timeout, retry: false };
}

/** Asks who answers, without a token: it may be another server. */
function identify(client: PlexClient, options: CallOptions): Promise<Identity> {
  return getIdentity(client, {}, { ...options, token: null });
}
