import { secondsOf } from '../world/clock.ts';
import type { FriendshipRecord, UserRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';
import { removeShare } from './shares.ts';

/** How somebody stands to the one who asks. */
export type Standing = 'accepted' | 'pending_sent' | 'pending_received';

/** Somebody whom the one who asks knows. */
export interface Acquaintance {
  readonly user: UserRecord;
  readonly standing: Standing;
  /** In Unix seconds; undefined for users of the same Home. */
  readonly since: number | undefined;
}

/** The friends of somebody, those whose friendship was asked for, and the users of the same Home. */
export function acquaintancesOf({ tables }: World, me: UserRecord): readonly Acquaintance[] {
  const friends = [...tables.friendships.values()].flatMap((friendship): Acquaintance[] => {
    const user = otherOf(tables, friendship, me.id);
    return user === undefined ? [] : [{ user, standing: standingOf(friendship, me.id), since: friendship.createdAt }];
  });
  const home = membersOf(tables, me.homeId).filter(
    ({ id }) => id !== me.id && !friends.some(({ user, standing }) => user.id === id && standing === 'accepted'),
  );
  return [...home.map((user): Acquaintance => ({ user, standing: 'accepted', since: undefined })), ...friends];
}

/** The friendship of two people, whoever asked for it. */
export function friendshipOf({ tables }: World, a: number, b: number): FriendshipRecord | undefined {
  return tables.friendships.get(`${a}:${b}`) ?? tables.friendships.get(`${b}:${a}`);
}

/** Asks for a friendship. */
export function befriend({ tables, clock }: World, fromId: number, toId: number, accepted = false): FriendshipRecord {
  const friendship = { fromId, toId, accepted, createdAt: secondsOf(clock) };
  tables.friendships.set(`${fromId}:${toId}`, friendship);
  return friendship;
}

/** Agrees to the friendship that somebody asked for; false where nobody did. */
export function acceptFriendship({ tables, clock }: World, fromId: number, toId: number): boolean {
  const key = `${fromId}:${toId}`;
  const createdAt = secondsOf(clock);
  return tables.friendships.update(key, (asked) => ({ ...asked, accepted: true, createdAt })) !== undefined;
}

/** Ends all that two people have with one another: their friendship, and what they share. False where there was nothing. */
export function part(world: World, a: number, b: number): boolean {
  const { friendships, shares } = world.tables;
  const ended = [friendships.delete(`${a}:${b}`), friendships.delete(`${b}:${a}`)];
  const between = [...shares.values()].filter(
    ({ ownerId, invitedId }) => (ownerId === a && invitedId === b) || (ownerId === b && invitedId === a),
  );
  for (const share of between) removeShare(world, share);
  return ended.includes(true) || between.length > 0;
}

/** The users of a Plex Home. */
export function membersOf(tables: World['tables'], homeId: number | undefined): UserRecord[] {
  return homeId === undefined ? [] : [...tables.users.values()].filter((user) => user.homeId === homeId);
}

/** Somebody by user name, address, or number. */
export function findUser({ tables }: World, who: string | number | undefined): UserRecord | undefined {
  const wanted = String(who ?? '').toLowerCase();
  if (wanted === '') return undefined;
  return [...tables.users.values()].find(({ id, username, email }) =>
    [String(id), username.toLowerCase(), email.toLowerCase()].includes(wanted),
  );
}

function otherOf(tables: World['tables'], { fromId, toId }: FriendshipRecord, me: number): UserRecord | undefined {
  if (fromId !== me && toId !== me) return undefined;
  return tables.users.get(fromId === me ? toId : fromId);
}

function standingOf({ accepted, fromId }: FriendshipRecord, me: number): Standing {
  if (accepted) return 'accepted';
  return fromId === me ? 'pending_sent' : 'pending_received';
}
