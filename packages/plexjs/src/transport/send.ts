import type { BuiltRequest } from './build-request.ts';
import type { CallContext } from './call-context.ts';
import { Fault } from './fault.ts';
import { type FetchLike, type FetchResponse, isOnce } from './fetch.ts';
import type { Hop } from './redirect.ts';

/** An answer, and whether a redirect led to another origin on the way to it. */
export interface Sent {
  readonly response: FetchResponse;
  readonly url: string;
  readonly foreign: boolean;
}

/** Sends a request and follows its redirects. Throws a fault for no answer, and `PlexRedirectError`. */
export async function send(
  context: CallContext,
  fetch: FetchLike,
  request: BuiltRequest,
  signal: AbortSignal,
): Promise<Sent> {
  const { method, url, headers, body } = request;
  let hop: Hop = { method, url, headers, body, redirect: 'manual', trail: [], foreign: false };
  for (;;) {
    context.target = hop.url;
    const response = await sendHop(fetch, hop, signal);
    const { status } = response;
    const isHere = status !== 0 && (status < 300 || status > 399);
    const next = isHere ? undefined : (await import('./detours.ts')).nextHop(context, hop, response);
    if (next === undefined) return { response, url: response.url || hop.url, foreign: hop.foreign };
    await discard(response);
    hop = next;
  }
}

async function sendHop(fetch: FetchLike, hop: Hop, signal: AbortSignal): Promise<FetchResponse> {
  const { url, method, headers, body, redirect } = hop;
  try {
    if (body === undefined) return await fetch(url, { method, headers, signal, redirect });
    const init = { method, headers, signal, redirect, body };
    return await fetch(url, isOnce(body) ? { ...init, duplex: 'half' } : init);
  } catch (error) {
    throw new Fault('no-answer', error);
  }
}

/** Ends an answer whose body nobody wants: reads a short one, which keeps the connection, and gives up a long one. */
export async function discard(response: FetchResponse): Promise<void> {
  try {
    if (Number(response.headers.get('content-length')) > 65_536) await response.body?.cancel();
    else await response.text();
  } catch {
    // The status has decided; a body without meaning that is cut off changes nothing.
  }
}
