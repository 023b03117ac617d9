import type { AccountRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** The account that a request's token belongs to. The owner may also come with the token of plex.tv. */
export function accountOf({ tables, accountToken }: World, request: Request): AccountRecord | undefined {
  const name = 'X-Plex-Token';
  const token = request.headers.get(name) ?? new URL(request.url).searchParams.get(name);
  if (!token) return undefined;
  for (const account of tables.accounts.values())
    if (account.token === token || (account.scope === 'owner' && token === accountToken)) return account;
  return undefined;
}
