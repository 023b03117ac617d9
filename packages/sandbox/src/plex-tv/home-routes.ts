import {
  createHome,
  getHomeData,
  getHomeUsers,
  switchHomeUser,
  switchHomeUserV1,
  updateHome,
  updateRestrictedHomeUser,
} from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import type { HomeRecord, UserRecord } from '../world/records-account.ts';
import { without } from '../world/without.ts';
import type { World } from '../world/world.ts';
import { answer, done, listElement, refuse } from './answer.ts';
import { type Caller, forAccount } from './caller.ts';
import { membersOf } from './relations.ts';
import { clientOf, signIn } from './tokens.ts';
import { legacyUserFields, pictureOf, titleOf, userFields } from './user-fields.ts';

/** The Plex Home of an account, and switching between its users. */
export const homeRoutes: readonly Route[] = [
  forAccount(getHomeData, (ask, { user }) => {
    const home = homeOf(ask.world, user);
    return home === undefined ? refuse(ask, 'unknown') : answer(ask, 'home', homeFields(ask.world, home));
  }),
  forAccount(getHomeUsers, (ask, { user }) => {
    const home = homeOf(ask.world, user);
    if (home === undefined) return refuse(ask, 'unknown');
    const users = homeUsers(ask.world, home).map((member) => homeUserFields(member, home));
    return answer(ask, 'home', { ...homeFields(ask.world, home), users });
  }),
  forAccount(switchHomeUser, (ask, caller) => {
    const found = switchedTo(ask, caller, ({ uuid }) => uuid === ask.path['uuid']);
    if (found instanceof Response) return found;
    return answer(ask, 'user', userFields(ask.world, found.user, found.token), 201);
  }),
  forAccount(switchHomeUserV1, (ask, caller) => {
    const found = switchedTo(ask, caller, ({ id }) => id === ask.id('userId'));
    if (found instanceof Response) return found;
    const fields = legacyUserFields(ask.world, found.user, found.token);
    const rest = without(fields, 'authToken', 'authentication_token');
    return listElement('user', { ...rest, roles: fields.roles.roles, authenticationToken: found.token });
  }),
  forAccount(
    updateRestrictedHomeUser,
    (ask, { user }) => {
      const { tables } = ask.world;
      const member = tables.users.get(ask.id('userId'));
      const home = homeOf(ask.world, user);
      if (home?.adminId !== user.id) return refuse(ask, 'notAllowed');
      if (member?.homeId !== home.id || !member.restricted) return refuse(ask, 'unknown');
      const pin = ask.text('pin');
      if (!ask.flag('removePin') && !isPin(pin)) return refuse(ask, 'invalid');
      tables.users.set(member.id, withPin(member, ask.flag('removePin') ? undefined : pin));
      return done();
    },
    { also: ['PUT'] },
  ),
  forAccount(createHome, (ask, { user }) => {
    const { tables, store } = ask.world;
    if (user.homeId !== undefined) return refuse(ask, 'invalid');
    const id = store.next('home');
    tables.homes.set(id, {
      id,
      name: `${user.title}’s home`,
      adminId: user.id,
      guestEnabled: ask.flag('guestEnabled'),
    });
    tables.users.set(user.id, { ...user, homeId: id });
    return done();
  }),
  forAccount(updateHome, (ask, { user }) => {
    const home = homeOf(ask.world, user);
    if (home?.adminId !== user.id) return refuse(ask, 'notAllowed');
    ask.world.tables.homes.set(home.id, { ...home, guestEnabled: ask.flag('guestEnabled') });
    return done();
  }),
];

/** The Plex Home that somebody is in. */
export function homeOf({ tables }: World, { homeId }: UserRecord): HomeRecord | undefined {
  return homeId === undefined ? undefined : tables.homes.get(homeId);
}

/** The users of a Home: its guest only where guests may use it. */
export function homeUsers({ tables }: World, home: HomeRecord): UserRecord[] {
  return membersOf(tables, home.id).filter(({ guest }) => home.guestEnabled || !guest);
}

/** What is told of a Home. */
export function homeFields({ tables }: World, { id, name, guestEnabled, adminId }: HomeRecord): object {
  const guest = membersOf(tables, id).find((user) => user.guest);
  return {
    id,
    name,
    guestUserID: guest?.id ?? null,
    guestUserUUID: guest?.uuid ?? null,
    guestEnabled,
    subscription: tables.users.get(adminId)?.hasPass ?? false,
  };
}

/** A user of a Home. */
export function homeUserFields(user: UserRecord, home: HomeRecord): object {
  return {
    id: user.id,
    uuid: user.uuid,
    title: titleOf(user),
    username: user.username || null,
    email: user.email || null,
    friendlyName: user.friendlyName || null,
    thumb: pictureOf(user),
    hasPassword: user.password !== undefined,
    restricted: user.restricted,
    restrictionProfile: user.restrictionProfile ?? null,
    updatedAt: user.joinedAt,
    admin: home.adminId === user.id,
    guest: user.guest,
    protected: user.pin !== undefined,
  };
}

/** Whether something can be a PIN of a home user. */
export function isPin(pin: string | undefined): pin is string {
  return /^\d{4}$/.test(pin ?? '');
}

/** A user with another PIN, or none. */
export function withPin(user: UserRecord, pin: string | undefined): UserRecord {
  return { ...without(user, 'pin'), ...(pin !== undefined && { pin }) };
}

/** Signs the caller's client in as another user of the Home. */
function switchedTo(
  ask: Ask,
  { user, device }: Caller,
  isMeant: (user: UserRecord) => boolean,
): Response | { readonly user: UserRecord; readonly token: string } {
  const { world } = ask;
  const client = clientOf(ask) ?? (device && { clientIdentifier: device.clientIdentifier, fields: {} });
  if (client === undefined) return refuse(ask, 'nameless');
  const home = homeOf(world, user);
  const target = home && homeUsers(world, home).find(isMeant);
  if (target === undefined) return refuse(ask, 'unknown');
  if (target.pin !== undefined && target.pin !== ask.text('pin')) return refuse(ask, 'homePin');
  return { user: target, token: signIn(world, target, client).token };
}
