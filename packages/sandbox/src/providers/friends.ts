import { acquaintancesOf } from '../plex-tv/relations.ts';
import type { UserRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';

/** Those whose friendship with somebody is agreed; users of the same Home are none by that. */
export function friendsOf(world: World, userId: number): readonly UserRecord[] {
  const user = world.tables.users.get(userId);
  if (user === undefined) return [];
  return acquaintancesOf(world, user)
    .filter(({ standing, since }) => standing === 'accepted' && since !== undefined)
    .map(({ user: friend }) => friend);
}
