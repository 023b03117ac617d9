import { createClient, type OperationDrift, type PlexClient, type PlexHost } from 'plexjs';
import { startSandbox } from '../node.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox.ts';

/** A sandbox, and those who use it in one of the ways that there are. */
export interface Stage {
  readonly sandbox: Sandbox;
  /** A client of the sandbox's server and of all hosts of Plex, on a device of its own. Without a token it is nobody yet. */
  readonly client: (device: string, token?: string) => PlexClient<PlexHost | 'pms'>;
  /** Asks for something as a browser does. */
  readonly browse: (host: 'plex.tv', path: string, init?: RequestInit) => Promise<Response>;
}

/** How a sandbox is used: in the same program or over TCP, in JSON or in XML. */
export interface Way {
  readonly name: string;
  readonly set: (options?: SandboxOptions) => Promise<Stage>;
}

const ends: (() => Promise<void>)[] = [];
const drifts: OperationDrift[] = [];

/** Ends what a test has started. Throws where an answer did not fit the contract. For after each test. */
export async function clear(): Promise<void> {
  for (const end of ends.splice(0)) await end();
  const seen = drifts.splice(0);
  if (seen.length > 0) throw new TypeError(`Answers do not fit the contract: ${JSON.stringify(seen)}`);
}

/** All four: a story that is told in each of them proves that they are one. */
export const ways: readonly Way[] = ['JSON', 'XML'].flatMap((form) => {
  const headers = form === 'XML' ? { accept: '*/*' } : {};
  const options = { headers, retry: false, product: 'Plex Web', platform: 'Chrome' } as const;
  const onDrift = (drift: OperationDrift): unknown => drifts.push(drift);
  return [
    {
      name: `in process, in ${form}`,
      set: async (wishes) => {
        const sandbox = createSandbox(wishes);
        const { fetch } = sandbox;
        const baseUrl = 'http://sandbox.test:32400';
        return {
          sandbox,
          client: (clientIdentifier, token) =>
            createClient({ ...options, baseUrl, fetch, clientIdentifier, onDrift, ...(token && { token }) }),
          browse: (host, path, init) => fetch(`https://${host}${path}`, init),
        };
      },
    },
    {
      name: `over TCP, in ${form}`,
      set: async (wishes) => {
        const sandbox = await startSandbox({ ...wishes, eachHost: true });
        ends.push(() => sandbox.close());
        const { url: baseUrl, hostUrls: hosts } = sandbox;
        return {
          sandbox,
          client: (clientIdentifier, token) =>
            createClient({ ...options, baseUrl, hosts, clientIdentifier, onDrift, ...(token && { token }) }),
          browse: (host, path, init) => fetch(`${hosts[host]}${path}`, init),
        };
      },
    },
  ] satisfies Way[];
});
