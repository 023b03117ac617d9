import { secondsOf } from '../world/clock.ts';
import type { ShareRecord, SharingSettings, UserRecord } from '../world/records-account.ts';
import { settingsFor } from '../world/sharing-settings.ts';
import type { World } from '../world/world.ts';
import { isoOf } from './answer.ts';
import { librariesOf, lastSeenAt, type KnownServer, serverOf, sharedLibraries } from './servers.ts';
import { settingsFields } from './sharing-settings.ts';
import { newToken } from './tokens.ts';
import { pictureOf } from './user-fields.ts';

/** A share to make. */
export interface ShareRequest {
  readonly server: KnownServer;
  /** Who it is for; an address of somebody who has no account yet is one too. */
  readonly invited: UserRecord | string;
  /** The libraries by the numbers that they have at plex.tv; none for all. */
  readonly libraryIds: readonly number[];
  readonly isAccepted: boolean;
}

/** Shares a server with somebody. */
export function makeShare(world: World, { server, invited, libraryIds, isAccepted }: ShareRequest): ShareRecord {
  const now = secondsOf(world.clock);
  const share: ShareRecord = {
    id: world.store.next('share'),
    machineIdentifier: server.machineIdentifier,
    ownerId: server.ownerId,
    ...(typeof invited === 'string' ? { invitedEmail: invited } : { invitedId: invited.id }),
    ...keysOf(world, server, libraryIds),
    token: newToken(world.store),
    invitedAt: now,
    ...(isAccepted && { acceptedAt: now }),
  };
  putShare(world, share);
  return share;
}

/** Puts a share in the place of what it was, and lets the server know of it. */
export function putShare(world: World, share: ShareRecord): void {
  world.tables.shares.set(share.id, share);
  tellServer(world, share);
}

/** Takes back a share. */
export function removeShare(world: World, share: ShareRecord): void {
  world.tables.shares.delete(share.id);
  const { tables, names } = world;
  if (share.machineIdentifier === names.machineIdentifier && share.invitedId !== undefined)
    tables.accounts.delete(share.invitedId);
}

/** The libraries of a server, by the numbers that they have at plex.tv, as the server's own numbers. */
export function keysOf(
  world: World,
  server: KnownServer,
  libraryIds: readonly number[],
): Pick<ShareRecord, 'sectionKeys'> {
  if (libraryIds.length === 0) return {};
  const wanted = librariesOf(world, server).filter(({ id }) => libraryIds.includes(id));
  return { sectionKeys: wanted.map(({ key }) => key) };
}

/** What somebody may do with what another shares. */
export function settingsOf({ tables }: World, ownerId: number, userId: number): SharingSettings {
  return tables.sharingSettings.get(`${ownerId}:${userId}`) ?? settingsFor();
}

/** Says what somebody may do from now on. */
export function putSettings(world: World, ownerId: number, userId: number, settings: SharingSettings): void {
  world.tables.sharingSettings.set(`${ownerId}:${userId}`, settings);
  for (const share of world.tables.shares.values())
    if (share.ownerId === ownerId && share.invitedId === userId) tellServer(world, share);
}

/** A share, as v2 gives it to the one who owns the server or the one it is shared with: without who the other is. */
export function bareShareFields(world: World, share: ShareRecord, me: UserRecord): object {
  const libraries = sharedLibraries(world, share);
  const server = serverOf(world, share.machineIdentifier);
  const sharingSettings = settingsFields(settingsOf(world, share.ownerId, share.invitedId ?? 0));
  return {
    id: share.id,
    name: server?.name ?? '',
    ownerId: share.ownerId,
    invitedId: share.invitedId ?? null,
    invitedEmail: share.invitedEmail ?? null,
    serverId: server?.id ?? 0,
    accepted: share.acceptedAt !== undefined,
    acceptedAt: share.acceptedAt === undefined ? null : isoOf(share.acceptedAt * 1000),
    deletedAt: null,
    leftAt: null,
    owned: share.ownerId === me.id,
    inviteToken: `invite-${share.id}`,
    machineIdentifier: share.machineIdentifier,
    lastSeenAt: isoOf(lastSeenAt * 1000),
    numLibraries: libraries.length,
    sharingSettings,
    libraries,
    allLibraries: share.sectionKeys === undefined,
  };
}

/** A share with who the other is. */
export function shareFields(world: World, share: ShareRecord, me: UserRecord): object {
  const { users } = world.tables;
  const [owner, invited] = [users.get(share.ownerId), users.get(share.invitedId ?? 0)];
  const isOwner = share.ownerId === me.id;
  const sharingSettings = settingsFields(settingsOf(world, share.ownerId, share.invitedId ?? 0));
  return {
    ...bareShareFields(world, share, me),
    ...(isOwner && invited && { invited: personFields(invited, share, sharingSettings) }),
    ...(!isOwner && owner && { owner: personFields(owner, share) }),
  };
}

function personFields(user: UserRecord, { acceptedAt }: ShareRecord, sharingSettings?: object): object {
  return {
    id: user.id,
    uuid: user.uuid,
    title: user.title,
    username: user.username || null,
    restricted: user.restricted,
    friendlyName: user.friendlyName || null,
    thumb: pictureOf(user),
    email: user.email || null,
    home: user.homeId !== undefined,
    status: acceptedAt === undefined ? 'pending' : 'accepted',
    ...(sharingSettings && { sharingSettings }),
  };
}

/** The server knows those only who have accepted. */
function tellServer({ tables, names }: World, share: ShareRecord): void {
  const user = tables.users.get(share.invitedId ?? 0);
  if (share.machineIdentifier !== names.machineIdentifier || user === undefined || share.acceptedAt === undefined)
    return;
  tables.accounts.set(user.id, {
    id: user.id,
    name: user.title,
    scope: user.restricted ? 'managed' : 'shared',
    token: share.token,
    ...(share.sectionKeys && { sectionIds: share.sectionKeys }),
    sharing: tables.sharingSettings.get(`${share.ownerId}:${user.id}`) ?? settingsFor(),
  });
}
