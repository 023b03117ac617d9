import { Readable } from 'node:stream';
import { Agent, type Dispatcher } from 'undici';
import type { FetchInit, FetchLike, FetchResponse, RequestBody } from './fetch.ts';
import { Exchange } from './undici-exchange.node.ts';

/** Options of the Node transport: those of undici's `Agent`, or a dispatcher that is made already. */
export type UndiciFetchOptions = Agent.Options & {
  /** Sends the requests, for instance a `ProxyAgent`. Default: an `Agent` of its own. */
  readonly dispatcher?: Dispatcher;
};

/** A `fetch` for `createClient` on Node. */
export interface UndiciFetch extends FetchLike {
  /** Ends its connections, those in use when they are done. */
  close(): Promise<void>;
}

/**
 * Makes a `fetch` of undici's `dispatch`, which does without most of what makes the global one slow. Needs the package `undici`.
 *
 * ```ts
 * const client = createClient({ baseUrl, token, fetch: createUndiciFetch() });
 * ```
 */
export function createUndiciFetch({ dispatcher, ...options }: UndiciFetchOptions = {}): UndiciFetch {
  const agent = dispatcher ?? new Agent(options);
  const fetch = (url: string, init: FetchInit): Promise<FetchResponse> => {
    const pathStart = url.indexOf('/', url.indexOf('://') + 3);
    const isBare = pathStart < 0;
    const body = nodeBody(init.body);
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(url, init.signal, { resolve, reject, body });
      if (init.signal.aborted) return;
      agent.dispatch(
        {
          origin: isBare ? url : url.slice(0, pathStart),
          path: isBare ? '/' : url.slice(pathStart),
          method: init.method as Dispatcher.HttpMethod,
          // A file has a length, which its stream would hide: it would go out in chunks, which not every server takes.
          headers:
            init.body instanceof Blob ? { ...init.headers, 'content-length': `${init.body.size}` } : init.headers,
          body,
        },
        exchange,
      );
    });
  };
  return Object.assign(fetch, { close: () => agent.close() });
}

function nodeBody(body: RequestBody | undefined): Dispatcher.DispatchOptions['body'] {
  if (body === undefined || typeof body === 'string') return body ?? null;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (body instanceof Blob) return Readable.from(body.stream());
  if ('getReader' in body) return Readable.from(body);
  return body as Dispatcher.DispatchOptions['body'];
}
