import type { BuiltRequest } from './build-request.ts';
import { PlexAuthError, PlexRateLimitError } from './errors.ts';
import type { Fault } from './fault.ts';
import { faultError, tokenError } from './fault-error.ts';
import { isOnce } from './fetch.ts';
import type { Running } from './perform.ts';
import { restAfter, retryDelay } from './retry.ts';
import { runHooks } from './tell.ts';

/** An attempt that failed. */
export interface FailedAttempt {
  readonly fault: Fault;
  readonly request: BuiltRequest;
  readonly origin: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** The token was refused before, and another has been got. */
  readonly hasNewToken: boolean;
}

/** Comes back when the request can be sent again, saying why; throws the error where it stays. */
export async function recover(running: Running<unknown>, failed: FailedAttempt): Promise<'new-token' | 'retry'> {
  const { context, settings, watch } = running;
  const { retry, token, gate, hooks, logger } = settings;
  const { fault, attempt } = failed;
  const error = await faultError(context, fault);
  const rest = restAfter(error, attempt, retry);
  if (rest !== undefined) gate.close(failed.origin, rest);
  if (fault.kind === 'no-token' || isOnce(failed.request.body)) throw error;
  const refused = context.token;
  if (error instanceof PlexAuthError && !failed.hasNewToken && token?.canRefresh && refused !== undefined) {
    watch.allow();
    const fresh = await token.refresh(refused).catch((thrown: unknown) => {
      throw tokenError(context, thrown);
    });
    if (fresh !== undefined && fresh !== refused) return 'new-token';
  }
  const delay = retryDelay(error, attempt, context.method, retry);
  if (delay === undefined || delay > watch.left) throw error;
  watch.allow();
  await runHooks(hooks, 'beforeRetry', { operation: context.operation, error, attempt, delay });
  logger?.debug(`plexjs ${error.message} Again in ${Math.round(delay)} ms.`);
  await watch.sleep(delay);
  return 'retry';
}

/** Waits until a host that answered 429 wants requests again. Throws `PlexRateLimitError` where that takes longer than the call may. */
export async function passGate({ context, settings, watch }: Running<unknown>, origin: string): Promise<void> {
  for (let rest = settings.gate.closedFor(origin); rest > 0; rest = settings.gate.closedFor(origin)) {
    if (rest > watch.left) {
      const message = `${context.operation}: not sent, because the host answered 429 a moment ago. Try again after \`retryAfter\` seconds.`;
      throw new PlexRateLimitError(message, { ...context.details, retryAfter: rest / 1000 });
    }
    // Not all at once.
    await watch.sleep(rest + Math.random() * 200);
  }
}
