import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { type PlexHost, plexHosts } from 'plexjs';
import { addSockets, type SocketLimits } from './events/sockets.node.ts';
import { BrokenConnection } from './faults/apply-fault.ts';
import { answerGdm, gdmPorts, playerAnswer, serverAnswer } from './gdm/gdm.node.ts';
import { compressed } from './http/compress.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';

/** How a sandbox listens. */
export interface ListenOptions extends Omit<SandboxOptions, 'url' | 'playerUrl'> {
  /** Default: 0, which takes a free one. */
  readonly port?: number;
  /** The address that it listens on. Default: `127.0.0.1`, which only this machine reaches. */
  readonly hostname?: string;
  /** Gives plex.tv and each provider a port of its own, beside the one that serves all of them. Default: false. */
  readonly eachHost?: boolean;
  /**
   * Answers those who look for servers on the network (GDM, UDP port 32414), and for players where it has one (32412). An object says
   * other ports; 0 takes a free one. Default: false.
   */
  readonly gdm?: boolean | { readonly serverPort: number; readonly playerPort: number };
  /**
   * Whether its port is a proxy too (`HTTPS_PROXY`), through which clients of any language reach plex.tv and the providers by their
   * own names, once they trust `proxyCertificate`. Default: false.
   */
  readonly proxy?: boolean;
  /** How those who listen to notifications are treated. */
  readonly sockets?: SocketLimits;
}

/** A sandbox that listens on a port. */
export interface RunningSandbox extends Sandbox {
  /** Its address, for instance `http://127.0.0.1:41234`. */
  readonly url: string;
  /** The addresses of Plex's hosts, where each has a port of its own; can be given to a client as its `hosts`. */
  readonly hostUrls: Partial<Record<PlexHost, string>>;
  /** The address of its player; undefined where it has none. */
  readonly playerUrl: string | undefined;
  /** The UDP ports at which it answers those who look for it; undefined where it does not. */
  readonly gdmPorts: { readonly server: number; readonly player: number | undefined } | undefined;
  /**
   * The certificate, in PEM, that clients have to trust where it is a proxy; undefined where it is none. Another one is made with each
   * start.
   */
  readonly proxyCertificate: string | undefined;
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
  eachHost = false,
  proxy = false,
  gdm = false,
  sockets,
  ...options
}: ListenOptions = {}): Promise<RunningSandbox> {
  let url = '';
  let playerUrl: string | undefined;
  let proxyCertificate: string | undefined;
  const sandbox = createSandbox({ ...options, url: () => url, playerUrl: () => playerUrl ?? 'http://player.test' });
  const server = serverOf((request) => sandbox.fetch(request));
  const ends = [addSockets(server, sandbox.world, sockets), () => closed(server)];
  const close = async (): Promise<void> => {
    for (const end of ends) await end();
  };
  try {
    url = await listening(server, port, hostname);
    if (proxy) {
      // Few want it, and making keys takes longer than all else.
      const [{ addProxy }, { makeAuthority }] = await Promise.all([
        import('./proxy/proxy.node.ts'),
        import('./proxy/certificates.node.ts'),
      ]);
      const authority = await makeAuthority();
      ends.unshift(addProxy(server, authority));
      proxyCertificate = authority.certificate;
    }
    const hostUrls: Partial<Record<PlexHost, string>> = {};
    for (const host of eachHost ? (Object.keys(plexHosts) as PlexHost[]) : []) {
      const own = serverOf((request) => sandbox.fetch(meantFor(host, request)));
      hostUrls[host] = await listening(own, 0, hostname);
      ends.push(() => closed(own));
    }
    if (options.player) {
      const own = serverOf((request) => sandbox.fetchAs('player', request));
      playerUrl = await listening(own, 0, hostname);
      ends.push(() => closed(own));
    }
    const answered = async (answer: () => string, gdmPort: number): Promise<number> => {
      const responder = await answerGdm(answer, gdmPort);
      ends.push(() => responder.close());
      return responder.port;
    };
    const wanted = gdm === true ? { serverPort: gdmPorts.server, playerPort: gdmPorts.player } : gdm;
    const player = playerUrl;
    const ports = wanted
      ? {
          server: await answered(() => serverAnswer(sandbox.world, portOf(url)), wanted.serverPort),
          player:
            player === undefined ? undefined : await answered(() => playerAnswer(portOf(player)), wanted.playerPort),
        }
      : undefined;
    return {
      ...sandbox,
      url,
      hostUrls,
      playerUrl,
      proxyCertificate,
      gdmPorts: ports,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    if (server.listening) await close();
    throw error;
  }
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

/** A request to the port of a host, as one to the host. */
function meantFor(host: PlexHost, request: Request): Request {
  const { pathname, search } = new URL(request.url);
  const { method, headers, signal, body } = request;
  return new Request(plexHosts[host] + pathname + search, {
    method,
    headers,
    signal,
    ...(body !== null && { body, duplex: 'half' }),
  } as RequestInit);
}

function serverOf(fetch: (request: Request) => Promise<Response>): Server {
  // A client of HTTP/1.0, such as a health check, need not say which host it means.
  const server = createAdaptorServer({ fetch: answering(fetch), hostname: 'localhost' }) as Server;
  // Servers keep a connection for so long, which clients may count on that ask every few seconds.
  server.keepAliveTimeout = 20_000;
  return server;
}

/** Answers as the sandbox does; breaks the connection where it wants that. */
function answering(
  fetch: (request: Request) => Promise<Response>,
): (request: Request, bindings: HttpBindings | Http2Bindings) => Promise<Response> {
  return async (request, { incoming, outgoing }) => {
    try {
      return await compressed(request, endingQuietly(request, await fetch(request)));
    } catch (error) {
      if (!(error instanceof BrokenConnection) && !request.signal.aborted) throw error;
      incoming.socket.resetAndDestroy();
      outgoing.destroy();
      return new Response(null, { status: 500 });
    }
  };
}

/** A body that goes on until the client leaves fails then. There is nobody left whom that would concern. */
function endingQuietly({ signal }: Request, answer: Response): Response {
  if (answer.headers.has('Content-Length') || answer.body === null) return answer;
  const reader = answer.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        if (!signal.aborted) controller.error(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, answer);
}

function listening(server: Server, port: number, hostname: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`);
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
