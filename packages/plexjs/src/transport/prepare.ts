import type { BuiltRequest } from './build-request.ts';
import { PlexRateLimitError } from './errors.ts';
import { Fault } from './fault.ts';
import { closedFor } from './gate.ts';
import type { Running } from './perform.ts';
import { sleep } from './sleep.ts';
import { runHooks } from './tell.ts';
import { belongsTo } from './token.ts';
import { askToken } from './token-function.ts';
import { leftOf, within } from './watch.ts';

/** What comes before an attempt: the host has to want requests, hooks may change this one, and the token has to be known. */
export function prepare(
  running: Running<unknown>,
  built: BuiltRequest,
  origin: string,
  attempt: number,
): Promise<BuiltRequest> {
  const { operation, method } = running.context;
  const { hooks, token } = running.settings;
  return within(running, Infinity, async (signal) => {
    await passGate(running, origin, signal);
    const outgoing = { operation, method, url: built.url, headers: { ...built.headers }, attempt };
    await runHooks(hooks, 'beforeRequest', outgoing);
    if (token && belongsTo(token, new URL(outgoing.url).origin, origin)) {
      // The client's own one goes before what a hook may have put there.
      delete outgoing.headers['x-plex-token'];
      if (token.current === undefined)
        await askToken(token).catch((error: unknown) => {
          throw new Fault('no-token', error);
        });
    }
    return { ...built, url: outgoing.url, headers: outgoing.headers };
  });
}

/** Waits until a host that answered 429 wants requests again. Throws `PlexRateLimitError` where that takes longer than the call may. */
async function passGate(running: Running<unknown>, origin: string, signal: AbortSignal): Promise<void> {
  const { context, settings } = running;
  for (let rest = closedFor(settings.gate, origin); rest > 0; rest = closedFor(settings.gate, origin)) {
    if (rest > leftOf(running)) {
      const message = `${context.operation}: not sent, because the host answered 429 a moment ago. Try again after \`retryAfter\` seconds.`;
      throw new PlexRateLimitError(message, { ...context.details, retryAfter: rest / 1000 });
    }
    // Not all at once.
    await sleep(rest + Math.random() * 200, signal);
    signal.throwIfAborted();
  }
}
