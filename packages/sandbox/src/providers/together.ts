import {
  createWatchTogetherRoom,
  getWatchTogetherRoom,
  getWatchTogetherRooms,
  inviteToWatchTogetherRoom,
  leaveWatchTogetherRoom,
} from 'plexjs/operations';
import { secondsOf } from '../world/clock.ts';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { done, refuse } from '../plex-tv/answer.ts';
import { forAccount } from '../plex-tv/caller.ts';
import { uuidOf } from '../plex-tv/codes.ts';
import { fieldOf } from '../world/json-object.ts';
import { numbersIn } from '../plex-tv/sharing-routes.ts';
import { pictureOf } from '../plex-tv/user-fields.ts';
import type { RoomRecord, UserRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';

const hours = 3600;

/** Rooms in which people watch something together. */
export const togetherRoutes: readonly Route[] = [
  forAccount(getWatchTogetherRooms, ({ world }, { user }) => {
    const rooms = [...world.tables.rooms.values()].filter((room) => isIn(room, user));
    return Response.json({ rooms: rooms.map((room) => roomFields(world, room)) });
  }),
  forAccount(createWatchTogetherRoom, async (ask, { user }) => {
    const body = await ask.json();
    const [sourceUri, title] = [fieldOf(body, 'sourceUri'), fieldOf(body, 'title')];
    if (typeof sourceUri !== 'string' || typeof title !== 'string') return refuse(ask, 'malformed');
    const { store, tables, clock } = ask.world;
    const now = secondsOf(clock);
    const room: RoomRecord = {
      id: uuidOf(80_000 + store.next('room')),
      sourceUri,
      title,
      userIds: [...new Set([user.id, ...known(ask, fieldOf(body, 'users'))])],
      leftIds: [],
      startsAt: now,
      updatedAt: now,
    };
    tables.rooms.set(room.id, room);
    return Response.json(roomFields(ask.world, room), { status: 201 });
  }),
  forAccount(getWatchTogetherRoom, (ask, { user }) => {
    const room = ask.world.tables.rooms.get(ask.path['roomId'] ?? '');
    if (room === undefined) return refuse(ask, 'unknown');
    return isIn(room, user) ? Response.json(roomFields(ask.world, room)) : refuse(ask, 'notAllowed');
  }),
  forAccount(leaveWatchTogetherRoom, (ask, { user }) => {
    const { rooms } = ask.world.tables;
    const room = rooms.get(ask.path['roomId'] ?? '');
    if (room === undefined || !isIn(room, user)) return refuse(ask, 'unknown');
    const left = { ...room, leftIds: [...room.leftIds, user.id], updatedAt: secondsOf(ask.world.clock) };
    // A room without members ends.
    if (left.userIds.every((id) => left.leftIds.includes(id))) rooms.delete(room.id);
    else rooms.set(room.id, left);
    return done();
  }),
  forAccount(inviteToWatchTogetherRoom, async (ask, { user }) => {
    const { rooms } = ask.world.tables;
    const room = rooms.get(ask.path['roomId'] ?? '');
    if (room === undefined) return refuse(ask, 'unknown');
    if (!isIn(room, user)) return refuse(ask, 'notAllowed');
    const invited = known(ask, fieldOf(await ask.json(), 'users'));
    rooms.set(room.id, {
      ...room,
      userIds: [...new Set([...room.userIds, ...invited])],
      leftIds: room.leftIds.filter((id) => !invited.includes(id)),
      updatedAt: secondsOf(ask.world.clock),
    });
    return done();
  }),
];

function isIn({ userIds, leftIds }: RoomRecord, { id }: UserRecord): boolean {
  return userIds.includes(id) && !leftIds.includes(id);
}

function known({ world }: Ask, ids: unknown): readonly number[] {
  return numbersIn(ids).filter((id) => world.tables.users.has(id));
}

function roomFields(
  { tables }: World,
  { id, sourceUri, title, userIds, leftIds, startsAt, updatedAt }: RoomRecord,
): object {
  const users = userIds
    .filter((userId) => !leftIds.includes(userId))
    .map((userId) => tables.users.get(userId))
    .filter((user) => user !== undefined)
    .map((user) => ({
      id: user.id,
      uuid: user.uuid,
      title: user.title,
      username: user.username,
      thumb: pictureOf(user),
    }));
  return {
    id,
    sourceUri,
    source: sourceUri,
    title,
    type: 'watch',
    startsAt,
    endsAt: startsAt + 24 * hours,
    updatedAt,
    syncplayHost: 'together.plex.tv',
    syncplayPort: 443,
    users,
  };
}
