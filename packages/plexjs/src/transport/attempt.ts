import type { BuiltRequest } from './build-request.ts';
import type { Answer } from './call.ts';
import { Fault } from './fault.ts';
import { loadDetours } from './load.ts';
import type { Running } from './perform.ts';
import { readValue } from './read.ts';
import { send } from './send.ts';
import type { Settings } from './settings.ts';
import { belongsTo } from './token.ts';
import { within } from './watch.ts';

/** Sends a request to an origin and reads its answer. Throws a fault where another attempt may do better. */
export async function attemptOnce<T>(
  running: Running<T>,
  built: BuiltRequest,
  origin: string,
  attempt: number,
): Promise<Answer<T>> {
  const { context, definition, settings, unread } = running;
  const { token, gate, timeout } = settings;
  const isReady = gate.size === 0 && !hasOnlookers(settings) && (!token || token.current !== undefined);
  const prepared = isReady ? built : await (await loadDetours(running)).prepare(running, built, origin, attempt);
  const target = prepared === built ? origin : new URL(prepared.url).origin;
  let request = prepared;
  if (token?.current !== undefined && belongsTo(token, target, origin)) {
    context.tokens.push(token.current);
    // Not into the headers that hooks have seen, and that the next attempt begins with.
    request = { ...prepared, headers: { 'x-plex-token': token.current, ...prepared.headers } };
  }
  const exchange = async (signal: AbortSignal): Promise<Answer<T>> => {
    const start = Date.now();
    const sent = await send(running, request, signal);
    const { response } = sent;
    const { status } = response;
    if (hasOnlookers(settings))
      await (await loadDetours(running)).tellResponse(running, sent, attempt, Date.now() - start);
    // Who reads the response may have asked whether it changed.
    if (status >= 300 && !(unread && status === 304))
      // The status says what matters; a body that is cut off takes nothing from it.
      throw new Fault('status', undefined, sent, await response.text().catch(() => ''));
    const value = unread ? (undefined as T) : await readValue(running, sent);
    return { value, response, url: () => context.redact(response.url || context.target) };
  };
  return within(running, timeout, exchange, unread || definition.reading === 'stream');
}

/** Whether somebody is told of each request. */
function hasOnlookers({ hooks, logger }: Settings): boolean {
  return logger !== undefined || hooks.some((owner) => owner.beforeRequest ?? owner.afterResponse);
}
