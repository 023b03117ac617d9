// Generated from contract/plex-tv/sharing.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import {
  decodeSharedLibrary,
  decodeSharingSettings,
  type AllowTuners,
  type SharedLibrary,
  type SharingSettings,
} from './sharing-settings.ts';

/** A server that one account shares with another. */
export interface SharedServer extends Extra {
  /** The share's number. Example: `907759180`. */
  id: string;

  /** What the owner calls the server. Example: `Living Room NAS`. */
  name?: string | undefined;

  /** The number of the account that owns the server. Example: `1234567`. */
  ownerId?: string | undefined;

  /** Who owns it, in a list of what is received. */
  owner?: SharingUser | undefined;

  /** The number of the account that it is shared with; null while only its address is known. Example: `22526914`. */
  invitedId?: string | null | undefined;

  /** The address that was invited; null when it was an account. Example: `bob@example.com`. */
  invitedEmail?: string | null | undefined;

  /** Who it is shared with. */
  invited?: SharingUser | undefined;

  /** The server's number at plex.tv. Example: `9999999`. */
  serverId?: string | undefined;

  /** The server's `machineIdentifier`, which its resource has as `clientIdentifier`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier?: string | undefined;

  /** Whether it was accepted. */
  accepted?: boolean | undefined;

  /** When it was accepted; null until then. Example: `2021-01-11T01:11:31Z`. */
  acceptedAt?: Date | null | undefined;

  /** When it was offered. Example: `2026-01-31T21:48:05Z`. */
  invitedAt?: Date | null | undefined;

  /** When the owner took it back; null while they haven't. Example: `2026-02-01T03:12:00Z`. */
  deletedAt?: Date | null | undefined;

  /** When the other one left it; null while they haven't. Example: `2026-01-31T21:48:05Z`. */
  leftAt?: Date | null | undefined;

  /** Whether the server is the caller's. */
  owned?: boolean | undefined;

  /** What the invitation is accepted with. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  inviteToken?: string | null | undefined;

  /** When Plex last heard from the server. Example: `2023-01-01T00:13:21Z`. */
  lastSeenAt?: Date | undefined;

  /** How many libraries are shared. Example: `4`. */
  numLibraries?: number | undefined;

  /** Whether all libraries are shared, also those that will be added. */
  allLibraries?: boolean | undefined;

  /** The libraries that are shared. */
  libraries: readonly SharedLibrary[];

  /** What the other one may do. */
  sharingSettings?: SharingSettings | undefined;
}

/** Decodes {@link SharedServer}. */
export const decodeSharedServer: Decode<SharedServer> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id name ownerId invitedId? invitedEmail? serverId machineIdentifier inviteToken?|flag accepted owned allLibraries|date acceptedAt? invitedAt? deletedAt? leftAt? lastSeenAt|number numLibraries',
    {
      'owner=': decodeSharingUser,
      'invited=': decodeSharingUser,
      'libraries[]=': decodeSharedLibrary,
      'sharingSettings=sharingSettings': decodeSharingSettings,
    },
  ),
);

/** Somebody that a server is shared with, or who shares one. */
export interface SharingUser extends Extra {
  /** The account's number. Example: `13692262`. */
  id?: string | undefined;

  /** The account's other identifier. Example: `7d1916e0d8f6e76b`. */
  uuid?: string | undefined;

  /** What to call the person. Example: `Alice`. */
  title?: string | undefined;

  /** The user name; null for a managed user. Example: `alice`. */
  username?: string | null | undefined;

  /** The e-mail address; null for a managed user. Example: `alice@example.com`. */
  email?: string | null | undefined;

  /** The name that was chosen to be shown; null for none. */
  friendlyName?: string | null | undefined;

  /** The URL of the person's picture. Example: `https://plex.tv/users/dae343c1f45beb4f/avatar?c=1717171717`. */
  thumb?: string | undefined;

  /** Whether this is a managed user. */
  restricted?: boolean | undefined;

  /** Whether the person is in the account's Plex Home. */
  home?: boolean | undefined;

  /** Where the friendship stands: `accepted`, `pending`. Example: `accepted`. */
  status?: string | undefined;

  /** What the person may do with what is shared. */
  sharingSettings?: SharingSettings | undefined;
}

/** Decodes {@link SharingUser}. */
export const decodeSharingUser: Decode<SharingUser> = /* @__PURE__ */ decoder(() =>
  fields('text id uuid title username? email? friendlyName? thumb status|flag restricted home', {
    'sharingSettings=sharingSettings': decodeSharingSettings,
  }),
);

/** A server, as plex.tv knows it. */
export interface SharingServer extends Extra {
  /** What the owner called the server. Example: `Living Room NAS`. */
  name?: string | undefined;

  /** Its address on the internet. Example: `203.0.113.7`. */
  address?: string | undefined;

  /** The port, as plex.tv sees the server. Example: `32400`. */
  port?: number | undefined;

  /** The host name, as plex.tv sees the server. Example: `203-0-113-7.0123456789abcdef0123456789abcdef.plex.direct`. */
  host?: string | undefined;

  /** The version of the server's software. Example: `1.41.3.9314-a0bfb8370`. */
  version?: string | undefined;

  /** How it is spoken to: `http`, `https`. Example: `http`. */
  scheme?: string | undefined;

  /** Whether it is synchronised to the cloud. */
  synced?: boolean | undefined;

  /** Whether the account owns it. */
  owned?: boolean | undefined;

  /** Its addresses in its own network. Example: `['192.168.1.10']`. */
  localAddresses: readonly string[];

  /** The server's identifier, 40 hexadecimal digits. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier?: string | undefined;

  /** The account's token for the server. Only in lists of several servers. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  accessToken?: string | undefined;

  /** The user name of who owns the server, where it is not the caller's. Only in lists of several servers. Example: `alice`. */
  sourceTitle?: string | undefined;

  /** The number of the account that owns the server, where it is not the caller's. Only in lists of several servers. Example: `1234567`. */
  ownerId?: string | undefined;

  /** Whether the server is of the account's Plex Home. Only in lists of several servers. */
  home?: boolean | undefined;

  /** When it was added to the account. Example: `2021-08-06T01:13:19Z`. */
  createdAt?: Date | undefined;

  /** When plex.tv last heard of a change. Example: `2021-08-06T01:13:19Z`. */
  updatedAt?: Date | undefined;

  /** Its libraries, with the numbers that they have at plex.tv. */
  librarySections: readonly SharedLibrary[];
}

/** Decodes {@link SharingServer}. */
export const decodeSharingServer: Decode<SharingServer> = /* @__PURE__ */ decoder(() =>
  fields(
    'text name address host version scheme machineIdentifier accessToken sourceTitle ownerId|number port|flag synced owned home|words localAddresses|date createdAt updatedAt',
    { 'librarySections[]=librarySections': decodeSharedLibrary, 'librarySections[]=Section': decodeSharedLibrary },
  ),
);

/** Parameters of {@link createSharedServer}. */
export interface CreateSharedServerParams {
  /** The user name or e-mail address of who it is to be shared with. Example: `bob@example.com`. */
  invitedEmail?: string | undefined;

  /** The number of their account, instead of the address. */
  invitedId?: number | undefined;

  /** The server's `machineIdentifier`, which its resource has as `clientIdentifier`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;

  /** The libraries, by the numbers that they have at plex.tv (`getServerByMachineIdentifier`); an empty list shares all. Example: `[118181361]`. */
  librarySectionIds: readonly number[];

  /** What the other one may do. */
  settings?: SharingSettings | undefined;
}

/**
 * Shares a server with somebody, who is invited by e-mail.
 *
 * `POST /api/v2/shared_servers` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexRequestError} Status 422.
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await createSharedServer(client, {
 *   invitedEmail: 'bob@example.com',
 *   machineIdentifier: '0123456789abcdef0123456789abcdef01234567',
 *   librarySectionIds: [118181361],
 * });
 * ```
 */
export const createSharedServer: Operation<'plex.tv', CreateSharedServerParams, SharedServer> =
  /* @__PURE__ */ operation({
    id: 'createSharedServer',
    host: 'plex.tv',
    method: 'POST',
    path: '/api/v2/shared_servers',
    reading: decodeSharedServer,
    body: 'json',
  });

/** Parameters of {@link getServerByMachineIdentifier}. */
export interface GetServerByMachineIdentifierParams {
  /** The server's `machineIdentifier`, which its resource has as `clientIdentifier`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;
}

/**
 * Gives a server with the numbers that its libraries have at plex.tv, which are not those at the server.
 *
 * `GET /api/v2/servers/{machineIdentifier}` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 */
export const getServerByMachineIdentifier: Operation<'plex.tv', GetServerByMachineIdentifierParams, SharingServer> =
  /* @__PURE__ */ operation({
    id: 'getServerByMachineIdentifier',
    host: 'plex.tv',
    method: 'GET',
    path: '/api/v2/servers/{machineIdentifier}',
    reading: decodeSharingServer,
  });

/** Parameters of {@link updateSharings}. */
export interface UpdateSharingsParams {
  /** The number of their account. Example: `1234567`. */
  userId: string | number;

  /** Whether they may download. */
  allowSync?: boolean | undefined;

  /** Whether they may upload pictures from a camera. */
  allowCameraUpload?: boolean | undefined;

  /** Whether they may use plug-ins, which are gone. */
  allowChannels?: boolean | undefined;

  /** Whether they may fetch subtitles. */
  allowSubtitleAdmin?: boolean | undefined;

  /** What they may do with live television. */
  allowTuners?: AllowTuners | undefined;

  /** Which movies they see, as in `SharingSettings`. Example: `contentRating=G%2CPG|label=Kids`. */
  filterMovies?: string | undefined;

  /** Which shows they see. Example: `contentRating=TV-G|label=Kids`. */
  filterTelevision?: string | undefined;

  /** Which music they see. Example: `label=Kids`. */
  filterMusic?: string | undefined;

  /** Which photos they see. Example: `label=Kids`. */
  filterPhotos?: string | undefined;
}

/**
 * Changes what somebody may do with what is shared with them.
 *
 * `PUT /api/v2/sharings/{userId}` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await updateSharings(client, { userId: '1234567', allowSync: true });
 * ```
 */
export const updateSharings: Operation<'plex.tv', UpdateSharingsParams, undefined> = /* @__PURE__ */ operation({
  id: 'updateSharings',
  host: 'plex.tv',
  method: 'PUT',
  path: '/api/v2/sharings/{userId}',
  reading: 'none',
});

/** Parameters of {@link deleteSharings}. */
export interface DeleteSharingsParams {
  /** The number of their account. Example: `1234567`. */
  userId: string | number;
}

/**
 * Takes back all that is shared with somebody, and ends the friendship.
 *
 * `DELETE /api/v2/sharings/{userId}` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 */
export const deleteSharings: Operation<'plex.tv', DeleteSharingsParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteSharings',
  host: 'plex.tv',
  method: 'DELETE',
  path: '/api/v2/sharings/{userId}',
  reading: 'none',
});
