import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers one request, well or badly. */
export type Behaviour = (response: ServerResponse, request: SeenRequest) => void;

/** A server on this machine that does what a test tells it, one behaviour a request; the last one stays. */
export interface FaultServer {
  readonly url: string;
  readonly seen: SeenRequest[];
  behave(...behaviours: Behaviour[]): void;
  close(): Promise<void>;
}

/** Starts a fault server on a free port. */
export async function startFaultServer(): Promise<FaultServer> {
  const seen: SeenRequest[] = [];
  let queue: Behaviour[] = [json({})];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const entry = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
    seen.push(entry);
    const behaviour = queue.length > 1 ? queue.shift() : queue[0];
    behaviour?.(response, entry);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    behave: (...behaviours) => {
      queue = behaviours;
      seen.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

export const text =
  (body: string, contentType: string, status = 200, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': contentType, ...headers }).end(body);

export const redirect =
  (location: string, status = 302): Behaviour =>
  (response) =>
    response.writeHead(status, { location }).end();

export const reset: Behaviour = (response) => response.socket?.resetAndDestroy();

export const silence: Behaviour = () => undefined;

/** Sends headers and a part of the body, and then nothing. */
export const stall: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"MediaContainer":');
};

/** Sends a part of the body and hangs up. */
export const cut: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"MediaContainer":', () => response.socket?.destroy());
};

/** What a server says in its first minutes. */
export const maintenance: Behaviour = json(
  { code: 503, title: 'Maintenance', status: 'Plex Media Server is currently running startup maintenance tasks.' },
  503,
);
