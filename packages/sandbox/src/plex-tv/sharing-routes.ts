import {
  acceptSharedServer,
  createSharedServer,
  deleteSharings,
  getOwnedSharedServers,
  getReceivedSharedServers,
  getServerByMachineIdentifier,
  getSharingSettings,
  setSharingSettings,
  updateSharings,
} from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { secondsOf } from '../world/clock.ts';
import type { ShareRecord, UserRecord } from '../world/records-account.ts';
import { fieldOf, isJsonObject, type JsonObject } from '../world/json-object.ts';
import { answer, done, refuse } from './answer.ts';
import { type Caller, forAccount } from './caller.ts';
import { findUser, friendshipOf, part } from './relations.ts';
import { publicAddress } from './location.ts';
import { type KnownServer, lastSeenAt, librariesOf, machine, serverOf } from './servers.ts';
import { makeShare, putSettings, putShare, settingsOf, shareFields, type ShareRequest } from './shares.ts';
import { settingsFields, settingsFrom } from './sharing-settings.ts';

/** Sharing servers with others, and what they may do then. */
export const sharingRoutes: readonly Route[] = [
  forAccount(createSharedServer, async (ask, { user }) => {
    const body = await ask.json();
    const share = shareWith(ask, user, String(fieldOf(body, 'machineIdentifier') ?? ''), {
      invited: fieldOf(body, 'invitedId') ?? fieldOf(body, 'invitedEmail'),
      libraryIds: fieldOf(body, 'librarySectionIds'),
      settings: fieldOf(body, 'settings'),
    });
    return share instanceof Response ? share : answer(ask, 'sharedServer', shareFields(ask.world, share, user), 201);
  }),
  forAccount(getServerByMachineIdentifier, (ask, { user }) => {
    const server = ownedServer(ask, user);
    return server === undefined ? refuse(ask, 'unknown') : answer(ask, 'server', serverFields(ask, server));
  }),
  forAccount(updateSharings, (ask, { user }) => {
    const target = ask.world.tables.users.get(ask.id('userId'));
    if (target === undefined || !isKnown(ask, user, target)) return refuse(ask, 'unknown');
    const before = settingsOf(ask.world, user.id, target.id);
    putSettings(ask.world, user.id, target.id, settingsFrom(Object.fromEntries(ask.query), before));
    return done();
  }),
  forAccount(deleteSharings, (ask, { user }) =>
    part(ask.world, user.id, ask.id('userId')) ? done() : refuse(ask, 'unknown'),
  ),
  forAccount(getOwnedSharedServers, (ask, { user }) => {
    const wantsAccepted = ask.path['status'] === 'accepted';
    const shares = sharesIn(ask).filter(
      ({ ownerId, acceptedAt }) => ownerId === user.id && (acceptedAt !== undefined) === wantsAccepted,
    );
    return listOf(ask, user, shares);
  }),
  forAccount(getReceivedSharedServers, (ask, { user }) =>
    listOf(
      ask,
      user,
      sharesIn(ask).filter(({ invitedId, acceptedAt }) => invitedId === user.id && acceptedAt === undefined),
    ),
  ),
  forAccount(acceptSharedServer, (ask, { user }) => {
    const share = ask.world.tables.shares.get(ask.id('shareId'));
    if (share?.invitedId !== user.id) return refuse(ask, 'unknown');
    const accepted = { ...share, acceptedAt: share.acceptedAt ?? secondsOf(ask.world.clock) };
    putShare(ask.world, accepted);
    return answer(ask, 'sharedServer', shareFields(ask.world, accepted, user));
  }),
  forAccount(getSharingSettings, (ask, { user }) => {
    const target = findUser(ask.world, ask.text('invitedId') ?? ask.text('invitedEmail'));
    if (target === undefined) return refuse(ask, 'unknown');
    return answer(ask, 'sharingSettings', settingsFields(settingsOf(ask.world, user.id, target.id)));
  }),
  forAccount(setSharingSettings, setSettings),
];

async function setSettings(ask: Ask, { user }: Caller): Promise<Response> {
  const target = findUser(ask.world, ask.text('invitedId') ?? ask.text('invitedEmail'));
  if (target === undefined) return refuse(ask, 'unknown');
  const given = fieldOf(await ask.json(), 'settings');
  if (!isJsonObject(given)) return refuse(ask, 'malformed');
  // What is left out is taken away.
  const settings = settingsFrom(given);
  putSettings(ask.world, user.id, target.id, settings);
  return answer(ask, 'sharingSettings', settings);
}

/** The server of the path, if it belongs to the one who asks. */
export function ownedServer(
  ask: Ask,
  user: UserRecord,
  machineIdentifier = ask.path['machineIdentifier'] ?? '',
): KnownServer | undefined {
  const server = serverOf(ask.world, machineIdentifier);
  return server?.ownerId === user.id ? server : undefined;
}

/** What a request says of a share to make, not checked yet. */
interface ShareWish {
  readonly invited: unknown;
  readonly libraryIds: unknown;
  readonly settings: unknown;
}

/** Shares a server with somebody, or gives the refusal. Friends and users of the same Home need not accept it. */
export function shareWith(
  ask: Ask,
  user: UserRecord,
  machineIdentifier: string,
  { invited: who, libraryIds, settings }: ShareWish,
): ShareRecord | Response {
  const { world } = ask;
  const server = ownedServer(ask, user, machineIdentifier);
  if (server === undefined) return refuse(ask, 'unknown');
  if (typeof who !== 'string' && typeof who !== 'number') return refuse(ask, 'malformed');
  const invited = findUser(world, who) ?? (String(who).includes('@') ? String(who) : undefined);
  if (invited === undefined || invited === user) return refuse(ask, 'invalid');
  const id = typeof invited === 'string' ? undefined : invited.id;
  const isFor = (share: ShareRecord): boolean =>
    typeof invited === 'string'
      ? share.invitedEmail?.toLowerCase() === invited.toLowerCase()
      : share.invitedId === invited.id;
  const isTaken = sharesIn(ask).some((share) => share.machineIdentifier === machineIdentifier && isFor(share));
  if (isTaken) return refuse(ask, 'invalid');
  if (id !== undefined && isJsonObject(settings)) putSettings(world, user.id, id, settingsFrom(settings));
  const isAccepted = typeof invited !== 'string' && isKnown(ask, user, invited);
  const request: ShareRequest = { server, invited, libraryIds: numbersIn(libraryIds), isAccepted };
  return makeShare(world, request);
}

/** The numbers in a list that came as JSON. */
export function numbersIn(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map(Number).filter(Number.isFinite) : [];
}

/** What plex.tv tells of a server to its owner. */
export function serverFields(ask: Ask, server: KnownServer): JsonObject {
  return {
    name: server.name,
    address: publicAddress,
    port: 32_400,
    version: machine.productVersion,
    scheme: 'http',
    synced: false,
    owned: true,
    localAddresses: '192.0.2.10',
    machineIdentifier: server.machineIdentifier,
    createdAt: server.createdAt,
    updatedAt: lastSeenAt,
    librarySections: librariesOf(ask.world, server),
  };
}

function isKnown({ world }: Ask, user: UserRecord, other: UserRecord): boolean {
  const isAtHome = user.homeId !== undefined && user.homeId === other.homeId;
  return isAtHome || friendshipOf(world, user.id, other.id)?.accepted === true;
}

function sharesIn({ world }: Ask): ShareRecord[] {
  return [...world.tables.shares.values()];
}

function listOf(ask: Ask, user: UserRecord, shares: readonly ShareRecord[]): Response {
  return answer(
    ask,
    'sharedServers',
    shares.map((share) => shareFields(ask.world, share, user)),
  );
}
