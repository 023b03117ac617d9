import type { BuiltRequest } from './build-request.ts';
import { isOnce } from './build-request.ts';
import type { CallContext } from './call-context.ts';
import { PlexAuthError, PlexError, PlexRateLimitError } from './errors.ts';
import { runHooks } from './hooks.ts';
import { restAfter, retryDelay } from './retry.ts';
import type { CallSettings } from './settings.ts';
import type { Watch } from './watch.ts';

/** An attempt that failed. */
export interface FailedAttempt {
  readonly context: CallContext;
  readonly settings: CallSettings;
  readonly watch: Watch;
  readonly request: BuiltRequest;
  /** 1 for the first. */
  readonly attempt: number;
  /** The host said that the token is no good, and another has been got. */
  readonly hasNewToken: boolean;
  readonly error: unknown;
}

/** Comes back when the request can be sent again, saying why; throws the error where it stays. */
export async function recover(failed: FailedAttempt, origin: string): Promise<'new-token' | 'retry'> {
  const { context, settings, watch, request, attempt, hasNewToken, error } = failed;
  const { retry, token, gate, hooks, logger } = settings;
  const rest = restAfter(error, attempt, retry);
  if (rest !== undefined) gate.close(origin, rest);
  if (!(error instanceof PlexError) || isOnce(request.body)) throw error;
  const refused = context.lastToken;
  if (error instanceof PlexAuthError && !hasNewToken && token?.canRefresh && refused !== undefined) {
    watch.allow();
    const fresh = await token.refresh(context, refused);
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
export async function passGate(
  context: CallContext,
  settings: CallSettings,
  watch: Watch,
  origin: string,
): Promise<void> {
  for (let rest = settings.gate.closedFor(origin); rest > 0; rest = settings.gate.closedFor(origin)) {
    if (rest > watch.left) {
      const message = `${context.operation}: not sent, because the host answered 429 a moment ago. Try again after \`retryAfter\` seconds.`;
      throw new PlexRateLimitError(message, { ...context.details, retryAfter: rest / 1000 });
    }
    // Not all at once.
    await watch.sleep(rest + Math.random() * 200);
  }
}
