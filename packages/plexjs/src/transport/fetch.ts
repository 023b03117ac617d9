/** What a request can carry. A stream is sent as it comes and can be sent only once. */
export type RequestBody =
  | string
  | Blob
  | Uint8Array<ArrayBuffer>
  | ArrayBuffer
  | FormData
  | ReadableStream<Uint8Array<ArrayBuffer>>;

/** What the client gives a `fetch` beside the URL: a part of `RequestInit`, made of plain values. */
export interface FetchInit {
  /** The HTTP method. */
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /** What is sent. */
  readonly body?: RequestBody;
  /** Ends the request. */
  readonly signal: AbortSignal;
  /** `follow` only in browsers, for a redirect that they don't let a script see. */
  readonly redirect: 'manual' | 'follow';
  /** Present with a body that streams. */
  readonly duplex?: 'half';
}

/** What the client needs of an answer's headers. */
export interface FetchHeaders extends Iterable<[name: string, value: string]> {
  /** The value of a header, whatever the case of its name; null where there is none. */
  get(name: string): string | null;
}

/** What the client needs of an answer. Every web `Response` is one. */
export interface FetchResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: FetchHeaders;
  /** The final URL, or an empty text. */
  readonly url: string;
  /** `opaqueredirect` where a browser hides a redirect. */
  readonly type?: string;
  /** The body, as far as it has to be ended unread. */
  readonly body: { cancel(): Promise<void> } | null;
  /** Reads the body as text. */
  text(): Promise<string>;
  /** Makes a web response of it, body unread, where it isn't one already. */
  toResponse?(): Response;
}

/** The seam to the network: the global `fetch`, or anything that can stand in for it. */
export type FetchLike = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** The global `fetch`, looked up at each request so that a later replacement is seen. */
export const globalFetch: FetchLike = (url, init) => fetch(url, init);

/** The answer as a web `Response`. */
export function webResponse(response: FetchResponse): Response {
  return response.toResponse?.() ?? (response as Response);
}

/** Whether a body can be sent only once. */
export function isOnce(body: RequestBody | undefined): boolean {
  return typeof body === 'object' && ('getReader' in body || Symbol.asyncIterator in body);
}
