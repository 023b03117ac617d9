import { attemptOnce } from './attempt.ts';
import type { BuiltRequest } from './build-request.ts';
import type { Answer } from './call.ts';
import { PlexAuthError, type PlexError, PlexStartingError, PlexTimeoutError } from './errors.ts';
import { type Fault, faultOf } from './fault.ts';
import { faultError, tokenError } from './fault-error.ts';
import { isOnce } from './fetch.ts';
import { closeGate } from './gate.ts';
import type { Running } from './perform.ts';
import { restAfter, retryDelay } from './retry.ts';
import { retryPolicy } from './retry-policy.ts';
import { sleep } from './sleep.ts';
import { runHooks } from './tell.ts';
import { refreshToken } from './token-function.ts';
import { leftOf, within } from './watch.ts';

/** An attempt that failed. */
interface FailedAttempt {
  readonly fault: Fault;
  readonly request: BuiltRequest;
  readonly origin: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** The token was refused before, and another has been got. */
  readonly hasNewToken: boolean;
}

/** Goes on with a call whose first attempt failed: attempts it until there is a value, or an error that stays. */
export async function carryOn<T>(
  running: Running<T>,
  request: BuiltRequest,
  origin: string,
  first: Fault,
): Promise<Answer<T>> {
  let fault = first;
  let attempt = 1;
  let hasNewToken = false;
  for (;;) {
    const failed = { fault, request, origin, attempt, hasNewToken };
    const { next, error } = await within(running, Infinity, (signal) => recover(running, failed, signal));
    if (next === 'retry') attempt++;
    else hasNewToken = true;
    try {
      return await attemptOnce(running, request, origin, attempt);
    } catch (thrown) {
      // That a server was still starting says more than that the time was up.
      if (thrown instanceof PlexTimeoutError && error instanceof PlexStartingError) throw error;
      fault = faultOf(thrown, running.settings);
    }
  }
}

/** How a request goes on that failed with an error. */
interface Recovery {
  readonly next: 'new-token' | 'retry';
  readonly error: PlexError;
}

/** Comes back when the request can be sent again, saying why; throws the error where it stays. */
async function recover(running: Running<unknown>, failed: FailedAttempt, signal: AbortSignal): Promise<Recovery> {
  const { context, settings } = running;
  const { token, gate, hooks, logger } = settings;
  const { fault, attempt } = failed;
  const policy = retryPolicy(settings.retry);
  const error = faultError(context, fault);
  const rest = restAfter(error, attempt, policy);
  if (rest !== undefined) closeGate(gate, failed.origin, rest);
  if (fault.kind === 'no-token' || isOnce(failed.request.body)) throw error;
  const refused = context.tokens.at(-1);
  if (error instanceof PlexAuthError && !failed.hasNewToken && token && refused !== undefined) {
    const fresh = await refreshToken(token, refused).catch((thrown: unknown) => {
      throw tokenError(context, thrown);
    });
    if (fresh !== undefined) return { next: 'new-token', error };
  }
  const delay = retryDelay(error, attempt, context.method, policy);
  if (delay === undefined || delay > leftOf(running)) throw error;
  await runHooks(hooks, 'beforeRetry', { operation: context.operation, error, attempt, delay });
  logger?.debug(`plexjs ${error.message} Again in ${Math.round(delay)} ms.`);
  await sleep(delay, signal);
  return { next: 'retry', error };
}
