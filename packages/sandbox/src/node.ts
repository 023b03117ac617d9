import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { addSockets, type SocketLimits } from './events/sockets.node.ts';
import { BrokenConnection } from './faults/apply-fault.ts';
import { compressed } from './http/compress.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';

/** How a sandbox listens. */
export interface ListenOptions extends Omit<SandboxOptions, 'url'> {
  /** Default: 0, which takes a free one. */
  readonly port?: number;
  /** The address that it listens on. Default: `127.0.0.1`, which only this machine reaches. */
  readonly hostname?: string;
  /** How those who listen to notifications are treated. */
  readonly sockets?: SocketLimits;
}

/** A sandbox that listens on a port. */
export interface RunningSandbox extends Sandbox {
  /** Its address, for instance `http://127.0.0.1:41234`. */
  readonly url: string;
  /** Stops listening, and ends what is under way. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a sandbox on a port. Notifications come over WebSockets as well there.
 *
 * ```ts
 * await using sandbox = await startSandbox();
 * const client = createClient({ baseUrl: sandbox.url, token: sandbox.serverToken });
 * ```
 *
 * Throws the error of the system where the port is taken (`EADDRINUSE`).
 */
export async function startSandbox({
  port = 0,
  hostname = '127.0.0.1',
  sockets,
  ...options
}: ListenOptions = {}): Promise<RunningSandbox> {
  let url = '';
  const sandbox = createSandbox({ ...options, url: () => url });
  const server = createAdaptorServer({
    fetch: answering((request) => sandbox.fetch(request)),
  }) as Server;
  const endSockets = addSockets(server, sandbox.world, sockets);
  const taken = await listening(server, port, hostname);
  url = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`;
  const close = (): Promise<void> => {
    endSockets();
    return closed(server);
  };
  return { ...sandbox, url, close, [Symbol.asyncDispose]: close };
}

/** Answers as the sandbox does; breaks the connection where it wants that. */
function answering(
  fetch: (request: Request) => Promise<Response>,
): (request: Request, bindings: HttpBindings | Http2Bindings) => Promise<Response> {
  return async (request, { incoming, outgoing }) => {
    try {
      return await compressed(request, await fetch(request));
    } catch (error) {
      if (!(error instanceof BrokenConnection) && !request.signal.aborted) throw error;
      incoming.socket.resetAndDestroy();
      outgoing.destroy();
      return new Response(null, { status: 500 });
    }
  };
}

function listening(server: Server, port: number, hostname: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    // Clients keep connections open for their next request.
    server.closeAllConnections();
  });
}
