import type { AccountRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { ownsServer } from '../plex-tv/tokens.ts';

/** The account that a request's token belongs to. The owner may also come with a token of plex.tv, but for a JWT. */
export function accountOf(world: World, request: Request): AccountRecord | undefined {
  const name = 'X-Plex-Token';
  const token = request.headers.get(name) ?? new URL(request.url).searchParams.get(name);
  if (!token) return undefined;
  for (const account of world.tables.accounts.values()) if (account.token === token) return account;
  return ownsServer(world, token) ? world.tables.accounts.get(1) : undefined;
}
