import { acceptInvite, cancelInvite, getReceivedInvites, getSentInvites } from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { secondsOf } from '../world/clock.ts';
import type { FriendshipRecord, HomeInviteRecord, ShareRecord, UserRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';
import { container, done, refuse } from './answer.ts';
import { forAccount } from './caller.ts';
import { acceptFriendship } from './relations.ts';
import { serverOf, sharedLibraries } from './servers.ts';
import { putShare, removeShare } from './shares.ts';
import { pictureOf } from './user-fields.ts';

/** Invitations to be friends, to a Plex Home, and to libraries; those of one person are one. */
export const inviteRoutes: readonly Route[] = [
  forAccount(getReceivedInvites, (ask, { user }) => listOf(ask, invitesOf(ask.world, user, 'received'))),
  forAccount(getSentInvites, (ask, { user }) => listOf(ask, invitesOf(ask.world, user, 'sent'))),
  forAccount(
    acceptInvite,
    (ask, { user }) => {
      const invite = inviteOfPath(ask, invitesOf(ask.world, user, 'received'));
      if (invite === undefined) return refuse(ask, 'unknown');
      if (ask.request.method === 'DELETE') remove(ask.world, invite);
      else accept(ask.world, invite, user);
      return done();
    },
    { also: ['DELETE'] },
  ),
  forAccount(cancelInvite, (ask, { user }) => {
    const invite = inviteOfPath(ask, invitesOf(ask.world, user, 'sent'));
    if (invite === undefined) return refuse(ask, 'unknown');
    remove(ask.world, invite);
    return done();
  }),
];

/** All that one person is invited to by another. */
interface Invite {
  /** The number of the other one, or the address of somebody without an account. */
  readonly id: string;
  readonly other: UserRecord | undefined;
  readonly friendship?: FriendshipRecord;
  readonly home?: HomeInviteRecord;
  readonly shares: readonly ShareRecord[];
}

function invitesOf(world: World, me: UserRecord, direction: 'received' | 'sent'): readonly Invite[] {
  const { tables } = world;
  const isSent = direction === 'sent';
  const friendships = [...tables.friendships.values()].filter(
    ({ accepted, fromId, toId }) => !accepted && (isSent ? fromId : toId) === me.id,
  );
  const shares = [...tables.shares.values()].filter(
    ({ acceptedAt, ownerId, invitedId }) => acceptedAt === undefined && (isSent ? ownerId : invitedId) === me.id,
  );
  const homes = [...tables.homeInvites.values()].filter(({ homeId, userId }) =>
    isSent ? tables.homes.get(homeId)?.adminId === me.id : userId === me.id,
  );
  const invites = new Map<string, Invite>();
  const add = (id: string | number | undefined, part: Partial<Invite>): void => {
    const key = String(id ?? '');
    const invite = invites.get(key) ?? { id: key, other: tables.users.get(Number(key)), shares: [] };
    invites.set(key, { ...invite, ...part, shares: [...invite.shares, ...(part.shares ?? [])] });
  };
  for (const friendship of friendships) add(isSent ? friendship.toId : friendship.fromId, { friendship });
  for (const share of shares)
    add(isSent ? (share.invitedId ?? share.invitedEmail) : share.ownerId, { shares: [share] });
  for (const home of homes) add(isSent ? home.userId : tables.homes.get(home.homeId)?.adminId, { home });
  return [...invites.values()];
}

/** The invitation of the path, narrowed to the kinds that are meant. */
function inviteOfPath(ask: Ask, invites: readonly Invite[]): Invite | undefined {
  const found = invites.find(({ id }) => id === ask.path['inviteId']);
  const kinds = ['friend', 'home', 'server'].filter((kind) => ask.flag(kind));
  if (found === undefined || kinds.length === 0) return found;
  const { id, other, friendship, home, shares } = found;
  return {
    id,
    other,
    ...(kinds.includes('friend') && friendship && { friendship }),
    ...(kinds.includes('home') && home && { home }),
    shares: kinds.includes('server') ? shares : [],
  };
}

function accept(world: World, { friendship, home, shares }: Invite, me: UserRecord): void {
  const { tables, clock } = world;
  if (friendship !== undefined) acceptFriendship(world, friendship.fromId, friendship.toId);
  for (const share of shares) putShare(world, { ...share, acceptedAt: secondsOf(clock) });
  if (home === undefined) return;
  tables.homeInvites.delete(`${home.homeId}:${home.userId}`);
  tables.users.set(me.id, { ...me, homeId: home.homeId });
}

function remove(world: World, { friendship, home, shares }: Invite): void {
  const { tables } = world;
  if (friendship !== undefined) tables.friendships.delete(`${friendship.fromId}:${friendship.toId}`);
  if (home !== undefined) tables.homeInvites.delete(`${home.homeId}:${home.userId}`);
  for (const share of shares) removeShare(world, share);
}

function listOf(ask: Ask, invites: readonly Invite[]): Response {
  return container(ask, { size: invites.length, Invite: invites.map((invite) => rowOf(ask.world, invite)) });
}

function rowOf(world: World, { id, other, friendship, home, shares }: Invite): object {
  const servers = shares.map((share) => ({
    name: serverOf(world, share.machineIdentifier)?.name ?? '',
    numLibraries: sharedLibraries(world, share).length,
  }));
  return {
    id,
    createdAt: friendship?.createdAt ?? home?.createdAt ?? shares[0]?.invitedAt ?? 0,
    friend: friendship !== undefined,
    home: home !== undefined,
    server: shares.length > 0,
    // Who has no account has no name either, and is called by the address (captured).
    username: other?.username ?? '',
    email: other?.email ?? id,
    thumb: other === undefined ? '' : pictureOf(other),
    friendlyName: other?.title ?? id,
    Server: servers,
  };
}
