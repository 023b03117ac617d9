import { createHomeUser, deleteHomeUser, getHomeUsersV1, updateHomeUser } from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { secondsOf } from '../world/clock.ts';
import type { HomeRecord, UserRecord } from '../world/records-account.ts';
import { without } from '../world/without.ts';
import type { World } from '../world/world.ts';
import { container, done, element, refuse } from './answer.ts';
import { forAccount } from './caller.ts';
import { homeFields, homeOf, homeUserFields, homeUsers, isPin, withPin } from './home-routes.ts';
import { findUser, part } from './relations.ts';
import { removeDevice } from './tokens.ts';

/** The users of a Plex Home by the older routes, which are the only ones that add and remove them. */
export const homeV1Routes: readonly Route[] = [
  forAccount(getHomeUsersV1, (ask, { user }) => {
    const home = homeOf(ask.world, user);
    if (home === undefined) return container(ask, { size: 0 });
    const users = homeUsers(ask.world, home).map((member) => homeUserFields(member, home));
    return container(ask, { ...homeFields(ask.world, home), size: users.length, User: users });
  }),
  forAccount(createHomeUser, (ask, { user }) => {
    const home = homeOf(ask.world, user);
    if (home?.adminId !== user.id) return refuse(ask, 'notAllowed');
    const [title, address] = [ask.text('title'), ask.text('invitedEmail')];
    if (address !== undefined) return invite(ask, home, address);
    if (!title?.trim()) return refuse(ask, 'invalid');
    const member = newMember(ask.world, home, title.trim());
    ask.world.tables.users.set(member.id, member);
    return element('User', homeUserFields(member, home), 201);
  }),
  forAccount(updateHomeUser, (ask, { user }) => {
    const home = homeOf(ask.world, user);
    const member = ask.world.tables.users.get(ask.id('userId'));
    if (home === undefined || member?.homeId !== home.id) return refuse(ask, 'unknown');
    if (member.id !== user.id && home.adminId !== user.id) return refuse(ask, 'notAllowed');
    const pin = ask.text('pin');
    if (pin !== undefined && pin !== '' && !isPin(pin)) return refuse(ask, 'invalid');
    if (member.pin !== undefined && member.pin !== ask.text('currentPin')) return refuse(ask, 'ownPin');
    const changed = withPin(member, pin === undefined ? member.pin : pin || undefined);
    ask.world.tables.users.set(member.id, changed);
    return element('User', homeUserFields(changed, home));
  }),
  forAccount(deleteHomeUser, (ask, { user }) => {
    const home = homeOf(ask.world, user);
    const member = ask.world.tables.users.get(ask.id('userId'));
    if (home === undefined || member?.homeId !== home.id || member.id === home.adminId) return refuse(ask, 'unknown');
    if (home.adminId !== user.id && member.id !== user.id) return refuse(ask, 'notAllowed');
    removeMember(ask.world, home, member);
    return done();
  }),
];

function invite(ask: Ask, home: HomeRecord, address: string): Response {
  const { tables, clock } = ask.world;
  const invited = findUser(ask.world, address);
  if (invited === undefined) return refuse(ask, 'unknown');
  if (invited.homeId !== undefined) return refuse(ask, 'invalid');
  tables.homeInvites.set(`${home.id}:${invited.id}`, {
    homeId: home.id,
    userId: invited.id,
    createdAt: secondsOf(clock),
  });
  return element('User', homeUserFields(invited, home), 201);
}

function newMember({ store, clock }: World, home: HomeRecord, title: string): UserRecord {
  const id = store.next('user');
  return {
    id,
    uuid: id.toString(16).padStart(16, '0'),
    username: '',
    email: '',
    title,
    friendlyName: title,
    joinedAt: secondsOf(clock),
    country: 'NL',
    hasPass: false,
    homeId: home.id,
    restricted: true,
    guest: false,
    profile: { autoSelectAudio: true, autoSelectSubtitle: 0 },
  };
}

/** A managed user is gone for good; an account only leaves the Home. */
function removeMember(world: World, home: HomeRecord, member: UserRecord): void {
  const { tables } = world;
  part(world, home.adminId, member.id);
  if (!member.restricted) {
    tables.users.set(member.id, without(member, 'homeId'));
    return;
  }
  const devices = [...tables.accountDevices.values()].filter(({ userId }) => userId === member.id);
  for (const { id } of devices) removeDevice(world, id);
  tables.users.delete(member.id);
}
