// Generated from contract/plex-tv/together.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** Somebody in a room. */
export interface RoomUser extends Extra {
  /** The account's number. Example: `9539173`. */
  id?: string | undefined;

  /** The account's other identifier. Example: `844780fc6f8a26b5`. */
  uuid?: string | undefined;

  /** What to call the person. Example: `Alice`. */
  title?: string | undefined;

  /** The user name. Example: `alice`. */
  username?: string | undefined;

  /** The URL of the person's picture. Example: `https://plex.tv/users/dae343c1f45beb4f/avatar?c=1717171717`. */
  thumb?: string | undefined;
}

/** Decodes {@link RoomUser}. */
export const decodeRoomUser: Decode<RoomUser> = /* @__PURE__ */ decoder(() =>
  fields('text id uuid title username thumb'),
);

/** A room in which people watch something together. */
export interface WatchTogetherRoom extends Extra {
  /** The room's identifier, which goes into its paths. Example: `1p0qq82tg3ff`. */
  id?: string | undefined;

  /** What is watched, as a URI of a server's library. Example: `server://0123456789abcdef/com.plexapp.plugins.library/library/metadata/42`. */
  sourceUri?: string | undefined;

  /** The URI of what is watched. Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/12345`. */
  source?: string | undefined;

  /** The item's title. Example: `12 Angry Men`. */
  title?: string | undefined;

  /** What the room is for: `watch`. Example: `watch`. */
  type?: string | undefined;

  /** When it begins. Example: `2023-04-19T14:55:45Z`. */
  startsAt?: Date | undefined;

  /** When the room closes. Example: `2023-04-19T17:55:45Z`. */
  endsAt?: Date | undefined;

  /** When it was changed. Example: `2023-04-19T14:55:45Z`. */
  updatedAt?: Date | undefined;

  /** The host that keeps the players in step, by the Syncplay protocol over a WebSocket at `/ws`. Example: `pop-atl01.syncplay.plex.services`. */
  syncplayHost?: string | undefined;

  /** The TCP port at `syncplayHost`. Example: `8999`. */
  syncplayPort?: number | undefined;

  /** Who is invited. */
  users: readonly RoomUser[];
}

/** Decodes {@link WatchTogetherRoom}. */
export const decodeWatchTogetherRoom: Decode<WatchTogetherRoom> = /* @__PURE__ */ decoder(() =>
  fields('text id sourceUri source title type syncplayHost|date startsAt endsAt updatedAt|number syncplayPort', {
    'users[]=': decodeRoomUser,
  }),
);

/** The rooms that the account is in or invited to. */
export interface WatchTogetherRooms extends Extra {
  /** The rooms that the account made or is invited to. */
  rooms: readonly WatchTogetherRoom[];
}

/** Decodes {@link WatchTogetherRooms}. */
export const decodeWatchTogetherRooms: Decode<WatchTogetherRooms> = /* @__PURE__ */ decoder(() =>
  fields('', { 'rooms[]=': decodeWatchTogetherRoom }),
);

/**
 * Lists the rooms that the account made or is invited to.
 *
 * `GET /rooms` of Watch Together.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getWatchTogetherRooms: Operation<'together', NoParameters, WatchTogetherRooms> = /* @__PURE__ */ operation(
  { id: 'getWatchTogetherRooms', host: 'together', method: 'GET', path: '/rooms', reading: decodeWatchTogetherRooms },
);

/** Parameters of {@link createWatchTogetherRoom}. */
export interface CreateWatchTogetherRoomParams {
  /** What is to be watched, as a URI of a server's library. Example: `server://0123456789abcdef/com.plexapp.plugins.library/library/metadata/42`. */
  sourceUri: string;

  /** The item's title. Example: `12 Angry Men`. */
  title: string;

  /** The numbers of the accounts to invite. Example: `[1234567]`. */
  users?: readonly number[] | undefined;
}

/**
 * Makes a room, in which the item is watched from now on.
 *
 * `POST /rooms` of Watch Together.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const createWatchTogetherRoom: Operation<'together', CreateWatchTogetherRoomParams, WatchTogetherRoom> =
  /* @__PURE__ */ operation({
    id: 'createWatchTogetherRoom',
    host: 'together',
    method: 'POST',
    path: '/rooms',
    reading: decodeWatchTogetherRoom,
    body: 'json',
  });

/** Parameters of {@link getWatchTogetherRoom}. */
export interface GetWatchTogetherRoomParams {
  /** The room, by its `id` from `getWatchTogetherRooms`. Example: `5f2ae1a8c9c2b50041c2a5d7`. */
  roomId: string;
}

/**
 * Gives a room. 403 after leaving it, 404 when it has ended.
 *
 * `GET /rooms/{roomId}` of Watch Together.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 */
export const getWatchTogetherRoom: Operation<'together', GetWatchTogetherRoomParams, WatchTogetherRoom> =
  /* @__PURE__ */ operation({
    id: 'getWatchTogetherRoom',
    host: 'together',
    method: 'GET',
    path: '/rooms/{roomId}',
    reading: decodeWatchTogetherRoom,
  });

/** Parameters of {@link leaveWatchTogetherRoom}. */
export interface LeaveWatchTogetherRoomParams {
  /** The room, by its `id` from `getWatchTogetherRooms`. Example: `5f2ae1a8c9c2b50041c2a5d7`. */
  roomId: string;
}

/**
 * Takes the account out of a room. Rooms without members end.
 *
 * `DELETE /rooms/{roomId}` of Watch Together.
 *
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 */
export const leaveWatchTogetherRoom: Operation<'together', LeaveWatchTogetherRoomParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'leaveWatchTogetherRoom',
    host: 'together',
    method: 'DELETE',
    path: '/rooms/{roomId}',
    reading: 'none',
  });

/** Parameters of {@link inviteToWatchTogetherRoom}. */
export interface InviteToWatchTogetherRoomParams {
  /** The room, by its `id` from `getWatchTogetherRooms`. Example: `5f2ae1a8c9c2b50041c2a5d7`. */
  roomId: string;

  /** The numbers of their accounts. Example: `[1234567]`. */
  users: readonly number[];
}

/**
 * Invites people to a room.
 *
 * `POST /rooms/{roomId}/invite` of Watch Together.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 */
export const inviteToWatchTogetherRoom: Operation<'together', InviteToWatchTogetherRoomParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'inviteToWatchTogetherRoom',
    host: 'together',
    method: 'POST',
    path: '/rooms/{roomId}/invite',
    reading: 'none',
    body: 'json',
  });
