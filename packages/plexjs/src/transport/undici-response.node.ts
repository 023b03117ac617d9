import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as WebReadable } from 'node:stream/web';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FetchHeaders, FetchResponse } from './fetch.ts';
import type { UndiciBody } from './undici-body.node.ts';

/** The light answer: its headers and body become web objects only where somebody wants them so. */
export class UndiciResponse implements FetchResponse {
  readonly url: string;
  readonly status: number;
  readonly headers: FetchHeaders;
  readonly #body: UndiciBody;
  #response: Response | undefined;

  constructor(url: string, status: number, headers: IncomingHttpHeaders, body: UndiciBody) {
    this.url = url;
    this.status = status;
    this.headers = new RecordHeaders(headers);
    this.#body = body;
  }

  get body(): { cancel(): Promise<void> } | null {
    return this.toResponse().body;
  }

  text(): Promise<string> {
    return this.headers.get('content-encoding') === null ? this.#body.text() : this.toResponse().text();
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
    if (isEmpty) void this.#body.text().catch(() => undefined);
    const body = isEmpty ? null : decoded(this.#body.stream(), headers.get('content-encoding'));
    const response = new Response(body, { status: this.status, headers });
    return Object.defineProperty(response, 'url', { value: this.url });
  }
}

const decoders = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

// It asks for no compression, but headers of the caller, or a server, may have it otherwise.
function decoded(body: ReadableStream<Uint8Array>, encoding: string | null): ReadableStream<Uint8Array> {
  if (encoding === null || !Object.hasOwn(decoders, encoding)) return body;
  const decoder = decoders[encoding as keyof typeof decoders]();
  Readable.fromWeb(body as WebReadable)
    .on('error', (error) => decoder.destroy(error))
    .pipe(decoder);
  return Readable.toWeb(decoder) as ReadableStream<Uint8Array>;
}

class RecordHeaders implements FetchHeaders {
  readonly #record: IncomingHttpHeaders;

  constructor(record: IncomingHttpHeaders) {
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
