import { acceptFriend, deleteFriend, getUserFriends, inviteFriend } from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import type { JsonObject } from '../world/json-object.ts';
import type { UserRecord } from '../world/records-account.ts';
import { answer, isoOf, nothing, refuse } from './answer.ts';
import { forAccount } from './caller.ts';
import {
  acceptFriendship,
  type Acquaintance,
  acquaintancesOf,
  befriend,
  findUser,
  friendshipOf,
  part,
} from './relations.ts';
import { bareShareFields, settingsOf } from './shares.ts';
import { settingsFields } from './sharing-settings.ts';
import { pictureOf } from './user-fields.ts';

/** Friends, and who is to become one. */
export const friendRoutes: readonly Route[] = [
  forAccount(getUserFriends, (ask, { user }) => {
    const status = ask.text('status');
    const wanted = acquaintancesOf(ask.world, user).filter(
      ({ standing }) =>
        status === undefined || standing === status || (status === 'pending' && standing !== 'accepted'),
    );
    const rows = wanted.map((acquaintance) => ({
      ...friendFields(acquaintance, user),
      ...sharingFields(ask, acquaintance, user),
    }));
    return answer(ask, 'friends', rows);
  }),
  forAccount(inviteFriend, (ask, { user }) => {
    const invited = findUser(ask.world, ask.text('identifier'));
    if (invited === undefined) return refuse(ask, 'unknown');
    if (invited.id === user.id || friendshipOf(ask.world, user.id, invited.id)) return refuse(ask, 'invalid');
    befriend(ask.world, user.id, invited.id);
    const {
      email: _,
      friendshipCreatedAt: __,
      ...friend
    } = friendFields({ user: invited, standing: 'pending_sent', since: undefined }, user);
    return answer(ask, 'friend', { ...friend, status: 'pending' }, 201);
  }),
  forAccount(acceptFriend, (ask, { user }) => {
    const friend = ask.world.tables.users.get(ask.id('userId'));
    if (friend === undefined || !acceptFriendship(ask.world, friend.id, user.id)) return refuse(ask, 'unknown');
    const since = friendshipOf(ask.world, friend.id, user.id)?.createdAt;
    return answer(ask, 'friend', friendFields({ user: friend, standing: 'accepted', since }, user));
  }),
  forAccount(deleteFriend, (ask, { user }) =>
    part(ask.world, user.id, ask.id('userId')) ? nothing() : refuse(ask, 'unknown'),
  ),
];

interface FriendFields extends JsonObject {
  readonly email: string | null;
  readonly friendshipCreatedAt: string | null;
}

function friendFields({ user, standing, since }: Acquaintance, me: UserRecord): FriendFields {
  return {
    status: standing,
    id: user.id,
    uuid: user.uuid,
    title: user.title,
    username: user.username || null,
    restricted: user.restricted,
    email: user.email || null,
    friendlyName: user.friendlyName || null,
    thumb: pictureOf(user),
    friendshipCreatedAt: since === undefined ? null : isoOf(since * 1000),
    home: user.homeId !== undefined && user.homeId === me.homeId,
    ...(user.restricted && { restrictionProfile: user.restrictionProfile ?? null }),
  };
}

function sharingFields(ask: Ask, { user }: Acquaintance, me: UserRecord): object {
  const { world } = ask;
  const shares = [...world.tables.shares.values()].filter(
    ({ ownerId, invitedId }) =>
      (ownerId === me.id && invitedId === user.id) || (ownerId === user.id && invitedId === me.id),
  );
  return {
    ...(ask.flag('includeSharingSettings') && { sharingSettings: settingsFields(settingsOf(world, me.id, user.id)) }),
    ...(ask.flag('includeSharedServers') && {
      sharedServers: shares.map((share) => bareShareFields(world, share, me)),
    }),
    ...(ask.flag('includeSharedSources') && { sharedSources: [] }),
  };
}
