import { createSandbox } from '@plexjs/sandbox';
import { PlexServer } from '../../server/plex-server.ts';
import type { SandboxServer } from '../../server/testing/sandbox-server.ts';

const baseUrl = 'http://sandbox.test:32400';

/** The server of a setting, as one whom its films are shared with sees it. */
export function guestOf({ sandbox }: SandboxServer): Promise<PlexServer> {
  return PlexServer.connect({
    baseUrl,
    token: 'sandbox-friend-token',
    fetch: (url, init) => sandbox.fetch(url, init as RequestInit),
  });
}

/** A server of its own, with the same items under the same numbers. */
export function otherServer(): Promise<PlexServer> {
  const sandbox = createSandbox();
  return PlexServer.connect({
    baseUrl,
    token: sandbox.serverToken,
    fetch: async (url, init) => {
      const answer = await sandbox.fetch(url, init as RequestInit);
      const body = (await answer.text()).replaceAll(sandbox.machineIdentifier, 'f'.repeat(40));
      return new Response(body, { status: answer.status, headers: answer.headers });
    },
  });
}
