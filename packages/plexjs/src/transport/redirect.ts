import type { BuiltRequest } from './build-request.ts';
import type { CallContext } from './call-context.ts';
import { PlexRedirectError } from './errors.ts';
import { type FetchResponse, isOnce, type RequestBody } from './fetch.ts';
import type { Running } from './perform.ts';
import { fetchOnce, type Sent } from './send.ts';

/** One step of an attempt: what is sent where. */
export interface Hop {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: RequestBody | undefined;
  /** `follow` where the browser has to do it. */
  readonly redirect: 'manual' | 'follow';
  /** Where the attempt has been. */
  readonly trail: readonly string[];
  /** It is on another origin than where it began, or was in between. */
  readonly foreign: boolean;
}

const mostHops = 5;
// What may go to another origin: nothing that says who the caller is, or that a caller added.
const harmless = /^(accept|accept-.*|content-type|range|if-.*|user-agent)$/;

/** Goes where an answer redirects to, until one doesn't. Throws `PlexRedirectError` for what is not followed. */
export async function followRedirects(
  { context, settings }: Running<unknown>,
  request: BuiltRequest,
  first: FetchResponse,
  signal: AbortSignal,
): Promise<Sent> {
  let hop: Hop = { ...request, redirect: 'manual', trail: [], foreign: false };
  let response = first;
  for (;;) {
    const next = nextHop(context, hop, response);
    if (next === undefined) return { response, foreign: hop.foreign };
    await discard(response);
    signal.throwIfAborted();
    hop = next;
    context.target = hop.url;
    response = await fetchOnce(settings.fetch, hop, signal, hop.redirect);
  }
}

/**
 * Where an answer redirects to, or undefined where it doesn't. On the way to another origin everything secret stays
 * behind, for good. Throws `PlexRedirectError` for what is not followed.
 */
export function nextHop(context: CallContext, hop: Hop, response: FetchResponse): Hop | undefined {
  const { status } = response;
  const refuse = (why: string): never => {
    throw new PlexRedirectError(`${context.operation}: ${why}`, { ...context.details, status });
  };
  if (response.type === 'opaqueredirect') {
    if (hop.method !== 'GET' && hop.method !== 'HEAD')
      refuse('the host redirects, and browsers hide where to. Use the address that it redirects to as baseUrl.');
    return { ...hop, headers: withoutSecrets(hop.headers), redirect: 'follow', foreign: true };
  }
  const location = response.headers.get('location');
  if (location === null || ![301, 302, 303, 307, 308].includes(status)) return undefined;
  const from = new URL(hop.url);
  const to = URL.canParse(location, hop.url)
    ? new URL(location, hop.url)
    : refuse('the host redirects to what is no address.');
  if (!/^https?:$/.test(to.protocol)) refuse('the host redirects to something that is not HTTP.');
  to.hash = '';
  const becomesGet = hop.method !== 'HEAD' && (status === 303 || (status < 303 && hop.method === 'POST'));
  const method = becomesGet ? 'GET' : hop.method;
  const body = becomesGet ? undefined : hop.body;
  const crosses = from.origin !== to.origin;
  const trail = [...hop.trail, `${hop.method} ${hop.url}`];
  if (trail.includes(`${method} ${to.href}`)) refuse('the host redirects in a circle.');
  if (trail.length > mostHops) refuse(`the host redirects more than ${mostHops} times.`);
  if (body !== undefined && crosses)
    refuse(
      'the host redirects to another origin, and what is uploaded is not sent there. Use that address as baseUrl.',
    );
  if (isOnce(body))
    refuse('the host redirects, and a stream can be sent only once. Upload to the address that it redirects to.');
  const { 'content-type': type, ...rest } = crosses ? withoutSecrets(hop.headers) : hop.headers;
  const headers = body === undefined || type === undefined ? rest : { ...rest, 'content-type': type };
  return { method, url: to.href, headers, body, redirect: 'manual', trail, foreign: hop.foreign || crosses };
}

function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.test(name)));
}

/** Ends an answer whose body nobody wants: reads a short one, which keeps the connection, and gives up a long one. */
async function discard(response: FetchResponse): Promise<void> {
  try {
    if (Number(response.headers.get('content-length')) > 65_536) await response.body?.cancel();
    else await response.text();
  } catch {
    // The status has decided; a body without meaning that is cut off changes nothing.
  }
}
