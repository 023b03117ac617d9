import {
  createSharedServerV1,
  deleteSharedServerV1,
  getServerV1,
  getSharedServersV1,
  getSharedServerV1,
  getUsers,
  updateSharedServerV1,
} from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import type { ShareRecord, UserRecord } from '../world/records-account.ts';
import { without } from '../world/without.ts';
import type { World } from '../world/world.ts';
import { fieldOf } from '../world/json-object.ts';
import { container, done, element, refuse } from './answer.ts';
import { forAccount } from './caller.ts';
import { old } from './old-operation.ts';
import { acquaintancesOf, findUser } from './relations.ts';
import { lastSeenAt, librariesOf, serverOf, sharedLibraries, type KnownServer } from './servers.ts';
import { keysOf, putShare, removeShare, settingsOf } from './shares.ts';
import { numbersIn, ownedServer, serverFields, shareWith } from './sharing-routes.ts';
import { pictureOf } from './user-fields.ts';

/** The people of an account and what is shared with them, by the older routes. */
export const sharingV1Routes: readonly Route[] = [
  forAccount(getUsers, (ask, { user }) => {
    const people = acquaintancesOf(ask.world, user).filter(({ standing }) => standing === 'accepted');
    const rows = people.map((person) => userRow(ask.world, person.user, user));
    return container(ask, { totalSize: rows.length, size: rows.length, User: rows });
  }),
  forAccount(old('POST', '/api/users/validate'), (ask) => {
    // Whoever has an account can be invited by name, and everybody by an address.
    const name = ask.text('invited_email') ?? '';
    const isKnown = findUser(ask.world, name) !== undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name);
    const response = isKnown ? { code: 0, status: 'Valid user' } : { code: 1, status: 'Invalid user' };
    return element('Response', response, isKnown ? 200 : 400);
  }),
  forAccount(getServerV1, (ask, { user }) => {
    const server = ownedServer(ask, user);
    if (server === undefined) return refuse(ask, 'unknown');
    const { librarySections: Section, ...fields } = serverFields(ask, server);
    return container(ask, { size: 1, Server: [{ ...fields, Section }] });
  }),
  forAccount(getSharedServersV1, (ask, { user }) => {
    const server = ownedServer(ask, user);
    if (server === undefined) return refuse(ask, 'unknown');
    const shares = [...ask.world.tables.shares.values()].filter(
      ({ machineIdentifier }) => machineIdentifier === server.machineIdentifier,
    );
    return listed(ask, server, shares);
  }),
  forAccount(createSharedServerV1, async (ask, { user }) => {
    const body = await ask.json();
    const wanted = fieldOf(body, 'shared_server');
    const share = shareWith(ask, user, ask.path['machineIdentifier'] ?? '', {
      invited: fieldOf(wanted, 'invited_id') ?? fieldOf(wanted, 'invited_email'),
      libraryIds: fieldOf(wanted, 'library_section_ids'),
      settings: fieldOf(body, 'sharing_settings'),
    });
    if (share instanceof Response) return share;
    const server = serverOf(ask.world, share.machineIdentifier);
    return server === undefined ? refuse(ask, 'unknown') : listed(ask, server, [share]);
  }),
  forAccount(getSharedServerV1, (ask, { user }) => {
    const found = shareOfPath(ask, user);
    return found === undefined ? refuse(ask, 'unknown') : listed(ask, found.server, [found.share]);
  }),
  forAccount(updateSharedServerV1, async (ask, { user }) => {
    const found = shareOfPath(ask, user);
    if (found === undefined) return refuse(ask, 'unknown');
    const ids = numbersIn(fieldOf(fieldOf(await ask.json(), 'shared_server'), 'library_section_ids'));
    const share = { ...without(found.share, 'sectionKeys'), ...keysOf(ask.world, found.server, ids) };
    putShare(ask.world, share);
    return listed(ask, found.server, [share]);
  }),
  forAccount(deleteSharedServerV1, async (ask, { user }) => {
    const found = shareOfPath(ask, user);
    if (found === undefined) return refuse(ask, 'unknown');
    const ids = numbersIn(fieldOf(fieldOf(await ask.json(), 'shared_server'), 'library_section_ids'));
    const left = sharedLibraries(ask.world, found.share).filter(({ id }) => ids.length > 0 && !ids.includes(id));
    if (left.length === 0) removeShare(ask.world, found.share);
    else putShare(ask.world, { ...found.share, sectionKeys: left.map(({ key }) => key) });
    return done();
  }),
];

interface FoundShare {
  readonly server: KnownServer;
  readonly share: ShareRecord;
}

/** The share of the path, for the owner of the server and the one that it is shared with. */
function shareOfPath(ask: Ask, user: UserRecord): FoundShare | undefined {
  const share = ask.world.tables.shares.get(ask.id('shareId'));
  const server = serverOf(ask.world, ask.path['machineIdentifier'] ?? '');
  if (server === undefined || share?.machineIdentifier !== server.machineIdentifier) return undefined;
  const isParty = server.ownerId === user.id || (ask.request.method === 'GET' && share.invitedId === user.id);
  return isParty ? { share, server } : undefined;
}

function listed(ask: Ask, server: KnownServer, shares: readonly ShareRecord[]): Response {
  const { machineIdentifier } = server;
  const rows = shares.map((share) => shareRow(ask.world, server, share));
  return container(ask, { machineIdentifier, size: rows.length, SharedServer: rows });
}

function shareRow(world: World, server: KnownServer, share: ShareRecord): object {
  const user = world.tables.users.get(share.invitedId ?? 0);
  const shared = new Set(sharedLibraries(world, share).map(({ id }) => id));
  return {
    id: share.id,
    username: user?.username ?? '',
    email: user?.email ?? share.invitedEmail ?? '',
    userID: user?.id ?? '',
    accessToken: share.token,
    name: server.name,
    ...(share.acceptedAt !== undefined && { acceptedAt: share.acceptedAt }),
    invitedAt: share.invitedAt,
    ...settingsOf(world, share.ownerId, share.invitedId ?? 0),
    filterAll: '',
    allLibraries: share.sectionKeys === undefined,
    owned: false,
    accepted: share.acceptedAt !== undefined,
    Section: librariesOf(world, server).map((library) => ({ ...library, shared: shared.has(library.id) })),
  };
}

function userRow(world: World, user: UserRecord, me: UserRecord): object {
  const shares = [...world.tables.shares.values()].filter(
    ({ ownerId, invitedId }) =>
      (ownerId === me.id && invitedId === user.id) || (ownerId === user.id && invitedId === me.id),
  );
  return {
    id: user.id,
    title: user.title,
    ...(!user.restricted && { username: user.username, email: user.email, recommendationsPlaylistId: '' }),
    thumb: pictureOf(user),
    protected: user.pin !== undefined,
    // Who is invited to the Home is listed as in it, before the answer.
    home:
      me.homeId !== undefined && (user.homeId === me.homeId || world.tables.homeInvites.has(`${me.homeId}:${user.id}`)),
    ...settingsOf(world, me.id, user.id),
    filterAll: '',
    restricted: user.restricted,
    Server: shares.flatMap((share) => serverRow(world, share, me)),
  };
}

function serverRow(world: World, share: ShareRecord, me: UserRecord): readonly object[] {
  const server = serverOf(world, share.machineIdentifier);
  if (server === undefined) return [];
  return [
    {
      id: share.id,
      serverId: server.id,
      machineIdentifier: server.machineIdentifier,
      name: server.name,
      lastSeenAt,
      numLibraries: sharedLibraries(world, share).length,
      allLibraries: share.sectionKeys === undefined,
      owned: server.ownerId === me.id,
      pending: share.acceptedAt === undefined,
    },
  ];
}
