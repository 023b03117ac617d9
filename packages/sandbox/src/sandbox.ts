import { Hono } from 'hono';
import { makeLibrary, type Library } from './library.ts';
import { mediaServer } from './media-server.ts';
import { plexTv } from './plex-tv.ts';

/** What a sandbox can be told. */
export interface SandboxOptions {
  /** The address that plex.tv tells of the server. Default: `http://sandbox.test:32400`. */
  readonly url?: () => string;
  /** Connections that plex.tv tells before the one that works. Default: none. */
  readonly deadConnections?: () => readonly object[];
  /** The time, in milliseconds. Default: the clock's. */
  readonly now?: () => number;
}

/** An offline Plex: a media server and plex.tv behind one function. */
export interface Sandbox {
  /** Answers a request, as `fetch` would: it can be given to a client in its place. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly machineIdentifier: string;
  /** The token of the account, for plex.tv. */
  readonly accountToken: string;
  /** The token of the server. */
  readonly serverToken: string;
  readonly library: Library;
}

/** Makes an offline Plex with a small library of its own. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const library = makeLibrary();
  const machineIdentifier = 'c0ffee'.padEnd(40, '0');
  const [accountToken, serverToken] = ['sandbox-account-token', 'sandbox-server-token'];
  const url = options.url ?? ((): string => 'http://sandbox.test:32400');
  const connections = (): readonly object[] => [...(options.deadConnections?.() ?? []), connectionTo(url())];
  const app = new Hono();
  app.route('/', plexTv({ machineIdentifier, accountToken, serverToken, connections, now: options.now ?? Date.now }));
  app.route('/', mediaServer({ library, machineIdentifier, token: serverToken }));
  return {
    fetch: async (input, init) => app.fetch(new Request(input, init)),
    machineIdentifier,
    accountToken,
    serverToken,
    library,
  };
}

function connectionTo(uri: string): object {
  const { protocol, hostname, port } = new URL(uri);
  return {
    protocol: protocol.slice(0, -1),
    address: hostname,
    port: Number(port),
    uri,
    local: true,
    relay: false,
    IPv6: false,
  };
}
