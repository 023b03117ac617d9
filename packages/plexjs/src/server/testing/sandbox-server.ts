import { createSandbox, type Sandbox, type SandboxOptions } from '@plexjs/sandbox';
import type { FetchLike } from '../../transport/fetch.ts';
import { PlexServer } from '../plex-server.ts';

/** A server of a sandbox of its own, and what was asked of it. */
export interface SandboxServer {
  readonly sandbox: Sandbox;
  readonly server: PlexServer;
  /** Method, path and query of all requests since the last look, as they went over the wire. */
  readonly requests: () => string[];
}

/** All that is outside of a sandbox is one picture. */
const theWeb = async (): Promise<Response> => new Response(new Uint8Array([0x47, 0x49, 0x46]));

/** Connects to a new sandbox. */
export async function sandboxServer(options?: SandboxOptions): Promise<SandboxServer> {
  const sandbox = createSandbox({ load: theWeb, ...options });
  let seen: string[] = [];
  const fetch: FetchLike = (url, init) => {
    const { pathname, search } = new URL(url);
    seen.push(`${init.method} ${pathname}${search}`);
    return sandbox.fetch(url, init as RequestInit);
  };
  const server = await PlexServer.connect({ baseUrl: 'http://sandbox.test:32400', token: sandbox.serverToken, fetch });
  const requests = (): string[] => {
    const result = seen;
    seen = [];
    return result;
  };
  requests();
  return { sandbox, server, requests };
}
