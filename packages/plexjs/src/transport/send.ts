import type { BuiltRequest } from './build-request.ts';
import { isOnce } from './build-request.ts';
import type { CallContext } from './call-context.ts';
import { PlexConnectionError } from './errors.ts';
import type { FetchInit, FetchLike, FetchResponse } from './fetch.ts';
import { redactError } from './redact.ts';
import type { Hop } from './redirect.ts';

/** An answer, and whether a redirect led to another origin on the way to it. */
export interface Sent {
  readonly response: FetchResponse;
  readonly url: string;
  readonly foreign: boolean;
}

/** Sends a request and follows its redirects. Throws `PlexConnectionError` and `PlexRedirectError`. */
export async function send(
  context: CallContext,
  fetch: FetchLike,
  request: BuiltRequest,
  signal: AbortSignal,
): Promise<Sent> {
  let hop: Hop = { ...request, redirect: 'manual', trail: [], foreign: false };
  for (;;) {
    context.goTo(hop.url);
    const response = await sendHop(context, fetch, hop, signal);
    const isHere = response.status !== 0 && (response.status < 300 || response.status > 399);
    const next = isHere ? undefined : (await import('./redirect.ts')).nextHop(context, hop, response);
    if (next === undefined) return { response, url: response.url || hop.url, foreign: hop.foreign };
    await discard(response);
    hop = next;
  }
}

async function sendHop(context: CallContext, fetch: FetchLike, hop: Hop, signal: AbortSignal): Promise<FetchResponse> {
  const { method, headers, body, redirect } = hop;
  const init: FetchInit =
    body === undefined
      ? { method, headers, signal, redirect }
      : { method, headers, signal, redirect, body, ...(isOnce(body) && { duplex: 'half' as const }) };
  try {
    return await fetch(hop.url, init);
  } catch (error) {
    throw connectionError(context, error, 'no answer');
  }
}

/** The error for what a `fetch`, or reading its answer, threw. */
export function connectionError(context: CallContext, error: unknown, what: string): PlexConnectionError {
  const cause = redactError(error, context.redact) as {
    message?: string;
    code?: string;
    cause?: { message?: string; code?: string };
  };
  const reason = cause?.cause?.code ?? cause?.cause?.message ?? cause?.code ?? cause?.message ?? cause;
  const message = `${context.operation}: ${what} (${String(reason)}). Check address, network and certificate.`;
  return new PlexConnectionError(message, { ...context.details, cause });
}

/** Ends an answer whose body nobody wants: reads a short one, which keeps the connection, and gives up a long one. */
export async function discard(response: FetchResponse): Promise<void> {
  try {
    if (Number(response.headers.get('content-length') ?? 0) > 65_536) await response.body?.cancel();
    else await response.text();
  } catch {
    // The status has decided; a body without meaning that is cut off changes nothing.
  }
}
