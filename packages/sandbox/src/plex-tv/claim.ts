import type { UserRecord } from '../world/records-account.ts';
import { tellOfAccount, tellOfReachability } from '../world/server-notices.ts';
import type { World } from '../world/world.ts';
import { longCode } from './codes.ts';

const lifetime = 4 * 60 * 1000;

/** Makes a token with which a server is given to an account. It is good for four minutes, and for one server. */
export function makeClaim({ store, tables, clock }: World, user: UserRecord): string {
  const token = `claim-${longCode(store.next('claim'), 20)}`;
  tables.claims.set(token, { userId: user.id, expiresAt: clock.now() + lifetime });
  return token;
}

/**
 * Gives the sandbox's server to the account that a claim token belongs to, and tells whose it is then. Undefined where the token
 * is unknown, was used or has expired.
 */
export function claimServer(world: World, token: string): UserRecord | undefined {
  const { tables, clock, names } = world;
  const claim = tables.claims.get(token);
  tables.claims.delete(token);
  const user = claim && claim.expiresAt > clock.now() ? tables.users.get(claim.userId) : undefined;
  if (user === undefined) return undefined;
  tables.servers.update(names.machineIdentifier, (server) => ({ ...server, ownerId: user.id }));
  tellOfAccount(world);
  tellOfReachability(world, true);
  return user;
}

/** Takes the sandbox's server off its account: plex.tv no longer lists it. */
export function unclaimServer(world: World): void {
  const { tables, names } = world;
  tables.servers.update(names.machineIdentifier, (server) => ({ ...server, ownerId: 0 }));
  tellOfAccount(world);
  tellOfReachability(world, false);
}
