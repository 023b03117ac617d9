/** What is needed of a request as Node's `http` gives it: `IncomingMessage` is one. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  /** The HTTP method. */
  readonly method?: string | undefined;
  /** The path and the query. */
  readonly url?: string | undefined;
  /** The headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What is needed of an answer as Node's `http` gives it: `ServerResponse` is one. */
export interface NodeResponse {
  /** The HTTP status that is answered. */
  statusCode: number;
  /** Sets a header of the answer. */
  setHeader(name: string, value: string): unknown;
  /** Sends the answer. */
  end(body?: string): unknown;
}

/** Whether a request is one of Node's `http`, and none of the web platform. */
export function isNodeRequest(request: Request | NodeRequest): request is NodeRequest {
  return !(request.headers instanceof Headers);
}

/** A request of Node's `http` as one of the web platform. Its body is read as it comes. */
export function webRequest(request: NodeRequest): Request {
  const { method = 'GET', url = '/', headers } = request;
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')] as [string, string]],
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init = { method, headers: pairs, ...(hasBody && { body: streamOf(request), duplex: 'half' }) };
  return new Request(new URL(url, 'http://webhook'), init as RequestInit);
}

function streamOf(chunks: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
