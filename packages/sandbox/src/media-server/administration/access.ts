import type { AccountRecord } from '../../world/records.ts';
import { accountOfTransientToken } from '../../world/transient-tokens.ts';
import type { World } from '../../world/world.ts';
import { ownsServer } from '../../plex-tv/tokens.ts';
import { isClaimed } from './root-configuration.ts';

/** The account that a request's token belongs to. The owner may also come with a token of plex.tv, but for a JWT. */
export function accountOf(world: World, request: Request): AccountRecord | undefined {
  // A server that nobody has claimed lets everybody in who is on its machine, as its set-up needs.
  if (!isClaimed(world) && isOwnMachine(request.url)) return world.tables.accounts.get(1);
  const name = 'X-Plex-Token';
  const token = request.headers.get(name) ?? new URL(request.url).searchParams.get(name);
  if (!token) return undefined;
  for (const account of world.tables.accounts.values()) if (account.token === token) return account;
  const lent = accountOfTransientToken(world, token);
  if (lent !== undefined) return world.tables.accounts.get(lent);
  return ownsServer(world, token) ? world.tables.accounts.get(1) : undefined;
}

/** Whether an address is of the machine itself; so is the one that the sandbox has without a port. */
function isOwnMachine(url: string): boolean {
  return /^(?:localhost|127\.[\d.]+|\[::1\]|sandbox\.test)$/.test(new URL(url).hostname);
}
