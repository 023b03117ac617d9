import type { Library } from './library.ts';
import { mediaServer } from './media-server.ts';
import { plexTv } from './plex-tv.ts';
import { smallLibrary } from './small-library.ts';

/** What a sandbox can be told. */
export interface SandboxOptions {
  /** The address that plex.tv tells of the server. Default: `http://sandbox.test:32400`. */
  readonly url?: () => string;
  /** Addresses that plex.tv tells before the one that works, for instance some where nothing answers. Default: none. */
  readonly otherUrls?: readonly string[];
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
export function createSandbox({ url = usualUrl, otherUrls = [], now = Date.now }: SandboxOptions = {}): Sandbox {
  const names = { machineIdentifier: 'c0ffee'.padEnd(40, '0'), friendlyName: 'Living Room' };
  const [accountToken, serverToken] = ['sandbox-account-token', 'sandbox-server-token'];
  const library = smallLibrary();
  const connections = (): readonly object[] => [...otherUrls, url()].map(connectionTo);
  const account = plexTv({ ...names, accountToken, serverToken, connections, now });
  const server = mediaServer({ ...names, library, token: serverToken });
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return (isForPlexTv(request.url) ? account : server).fetch(request);
    },
    machineIdentifier: names.machineIdentifier,
    accountToken,
    serverToken,
    library,
  };
}

const usualUrl = (): string => 'http://sandbox.test:32400';

/** On a port both have the same address; the server has nothing below /api. */
function isForPlexTv(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname === 'plex.tv' || hostname.endsWith('.plex.tv') || pathname.startsWith('/api/');
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
