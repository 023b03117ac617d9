import { createClient, type PlexClient, type PlexHost } from 'plexjs';
import type { Sandbox } from '../sandbox.ts';

/** Asks for XML rather than JSON. */
export const xml = { headers: { accept: '*/*' } } as const;

/** A client of Plex's hosts with an identifier and, where it is signed in, a token. Differences from the contract fail the call. */
export function plexClient(sandbox: Sandbox, clientIdentifier: string, token?: string): PlexClient<PlexHost> {
  return createClient({
    fetch: sandbox.fetch,
    clientIdentifier,
    product: 'Test',
    retry: false,
    ...(token !== undefined && { token }),
    onDrift: (drift) => {
      throw new Error(`Not as the contract says: ${JSON.stringify(drift)}`);
    },
  });
}

/** What a raw request of plex.tv says. */
export interface RawRequest {
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly body?: string;
}

/** Asks a host of Plex without a client, for what is exactly on the wire. */
export async function rawAnswer(
  sandbox: Sandbox,
  url: string,
  { headers = {}, ...init }: RawRequest = {},
): Promise<readonly [status: number, body: string]> {
  const answer = await sandbox.fetch(url, { ...init, headers });
  return [answer.status, await answer.text()];
}
