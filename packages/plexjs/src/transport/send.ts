import type { BuiltRequest } from './build-request.ts';
import { Fault } from './fault.ts';
import { type FetchInit, type FetchLike, type FetchResponse, isOnce } from './fetch.ts';
import { loadDetours } from './load.ts';
import type { Running } from './perform.ts';

/** An answer, and whether a redirect led to another origin on the way to it. */
export interface Sent {
  readonly response: FetchResponse;
  readonly foreign: boolean;
}

/** Sends a request and follows its redirects. Throws a fault for no answer, and `PlexRedirectError`. */
export async function send(running: Running<unknown>, request: BuiltRequest, signal: AbortSignal): Promise<Sent> {
  running.context.target = request.url;
  const response = await fetchOnce(running.settings.fetch, request, signal);
  const { status } = response;
  // Browsers hide a redirect behind a status of 0.
  if (status === 0 || (status > 299 && status < 400))
    return (await loadDetours(running)).followRedirects(running, request, response, signal);
  return { response, foreign: false };
}

/** Sends a request, and no more than that. */
export async function fetchOnce(
  fetch: FetchLike,
  { url, method, headers, body }: Pick<BuiltRequest, 'url' | 'headers' | 'body'> & { readonly method: string },
  signal: AbortSignal,
  redirect: FetchInit['redirect'] = 'manual',
): Promise<FetchResponse> {
  const init = { method, headers, signal, redirect };
  try {
    return await fetch(url, body === undefined ? init : { ...init, body, ...(isOnce(body) && { duplex: 'half' }) });
  } catch (error) {
    throw new Fault('no-answer', error);
  }
}
