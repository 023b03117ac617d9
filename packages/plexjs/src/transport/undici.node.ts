import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type Dispatcher } from 'undici';
import type { FetchHeaders, FetchInit, FetchLike, FetchResponse, RequestBody } from './fetch.ts';

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
 * Makes a `fetch` of undici's `request`, which does without most of what makes the global one slow. Needs the package `undici`.
 *
 * ```ts
 * const client = createClient({ baseUrl, token, fetch: createUndiciFetch() });
 * ```
 */
export function createUndiciFetch({ dispatcher, ...options }: UndiciFetchOptions = {}): UndiciFetch {
  const agent = dispatcher ?? new Agent(options);
  const fetch = async (url: string, init: FetchInit): Promise<FetchResponse> => {
    const pathStart = url.indexOf('/', url.indexOf('://') + 3);
    const isBare = pathStart < 0;
    const data = await agent.request({
      origin: isBare ? url : url.slice(0, pathStart),
      path: isBare ? '/' : url.slice(pathStart),
      method: init.method as Dispatcher.HttpMethod,
      // A file has a length, which its stream would hide: it would go out in chunks, which not every server takes.
      headers: init.body instanceof Blob ? { ...init.headers, 'content-length': `${init.body.size}` } : init.headers,
      body: nodeBody(init.body),
      signal: init.signal,
    });
    return new UndiciResponse(url, data);
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

/** The light answer: its headers and body become web objects only where somebody wants them so. */
class UndiciResponse implements FetchResponse {
  readonly url: string;
  readonly status: number;
  readonly headers: FetchHeaders;
  readonly #data: Dispatcher.ResponseData;
  #response: Response | undefined;

  constructor(url: string, data: Dispatcher.ResponseData) {
    this.url = url;
    this.status = data.statusCode;
    this.headers = new RecordHeaders(data.headers);
    this.#data = data;
  }

  get body(): { cancel(): Promise<void> } | null {
    return this.toResponse().body;
  }

  text(): Promise<string> {
    return this.headers.get('content-encoding') === null ? this.#data.body.text() : this.toResponse().text();
  }

  toResponse(): Response {
    this.#response ??= this.#webResponse();
    return this.#response;
  }

  #webResponse(): Response {
    const headers = new Headers();
    for (const [name, value] of this.headers) headers.append(name, value);
    const isEmpty = this.status === 204 || this.status === 205 || this.status === 304;
    // Read to its end, or the connection would stay busy.
    if (isEmpty) this.#data.body.resume();
    const body = isEmpty
      ? null
      : (Readable.toWeb(decoded(this.#data.body, headers.get('content-encoding'))) as ReadableStream);
    const response = new Response(body, { status: this.status, headers });
    return Object.defineProperty(response, 'url', { value: this.url });
  }
}

const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

// It asks for no compression, but headers of the caller, or a server, may have it otherwise.
function decoded(body: Readable, encoding: string | null): Readable {
  const create =
    encoding !== null && Object.hasOwn(decoders, encoding) ? decoders[encoding as keyof typeof decoders] : undefined;
  if (create === undefined) return body;
  const decoder = create();
  body.on('error', (error) => decoder.destroy(error));
  return body.pipe(decoder);
}

class RecordHeaders implements FetchHeaders {
  readonly #record: Readonly<Record<string, string | string[] | undefined>>;

  constructor(record: Readonly<Record<string, string | string[] | undefined>>) {
    this.#record = record;
  }

  get(name: string): string | null {
    const value = this.#record[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const [name, value] of Object.entries(this.#record))
      for (const single of [value].flat()) if (single !== undefined) yield [name, single];
  }
}
