// Generated from contract/plex-tv/sharing-v1.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfAccountContainer, type AccountContainer } from './account.ts';
import { decodeSharedLibrary, type AllowTuners, type SharedLibrary, type SharingSettings } from './sharing-settings.ts';
import { decodeSharingServer, type SharingServer } from './sharing.ts';

/** A server that is shared with a user. */
export interface SharedUserServer extends Extra {
  /** The share's `id`, from `getSharedServersV1`. Example: `907759180`. */
  id?: string | undefined;

  /** The server's number at plex.tv. Example: `9999999`. */
  serverId?: string | undefined;

  /** The account that it is shared with. Example: `22526914`. */
  accountId?: string | undefined;

  /** The server, by its `machineIdentifier`, from `getServerResources` (`clientIdentifier` there) or `getIdentity`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier?: string | undefined;

  /** What the owner calls the server. Example: `Living Room NAS`. */
  name?: string | undefined;

  /** When Plex last heard from the server. Example: `2019-01-16T17:38:54Z`. */
  lastSeenAt?: Date | undefined;

  /** How many libraries are shared. Example: `16`. */
  numLibraries?: number | undefined;

  /** Whether all libraries are shared. */
  allLibraries?: boolean | undefined;

  /** Whether the server is the caller's. */
  owned?: boolean | undefined;

  /** Whether it was not accepted yet. */
  pending?: boolean | undefined;
}

/** Decodes {@link SharedUserServer}. */
export const decodeSharedUserServer: Decode<SharedUserServer> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id serverId accountId= machineIdentifier name|date lastSeenAt|number numLibraries|flag allLibraries owned pending',
  ),
);

/** Somebody that the account shares with, or who shares with it: a friend or a user of the Plex Home. */
export interface SharedUser extends Extra {
  /** The account's number. Example: `22526914`. */
  id: string;

  /** The account's other identifier. Example: `b3c1f8a24e9d7f60`. */
  uuid?: string | undefined;

  /** What to call the person. Example: `Alice`. */
  title?: string | undefined;

  /** The user name; absent for a managed user. Example: `alice`. */
  username?: string | undefined;

  /** The e-mail address; absent for a managed user. Example: `alice@example.com`. */
  email?: string | undefined;

  /** A playlist of recommendations, a feature that is gone. */
  recommendationsPlaylistId?: string | null | undefined;

  /** The URL of the person's picture. Example: `https://plex.tv/users/3346028014e93acd/avatar?c=1731605021`. */
  thumb?: string | undefined;

  /** Whether a PIN is needed to switch to this user. */
  protected?: boolean | undefined;

  /** Whether the person is in the account's Plex Home. */
  home?: boolean | undefined;

  /** What the person may do with live television. Example: `0`. */
  allowTuners?: AllowTuners | undefined;

  /** Whether the person may download. */
  allowSync?: boolean | undefined;

  /** Whether the person may upload pictures from a camera. */
  allowCameraUpload?: boolean | undefined;

  /** Whether the person may use plug-ins, which are gone. */
  allowChannels?: boolean | undefined;

  /** Whether the person may fetch subtitles. */
  allowSubtitleAdmin?: boolean | undefined;

  /** What the person sees of all kinds. Example: `contentRating=PG%2CG|label=Kids`. */
  filterAll?: string | null | undefined;

  /** Which movies the person sees. Example: `contentRating=G`. */
  filterMovies?: string | null | undefined;

  /** Which music the person sees. Example: `label=Kids`. */
  filterMusic?: string | null | undefined;

  /** Which photos the person sees. Example: `label=Kids`. */
  filterPhotos?: string | null | undefined;

  /** Which shows the person sees. Example: `contentRating=TV-14`. */
  filterTelevision?: string | null | undefined;

  /** Whether this is a managed user. */
  restricted?: boolean | undefined;

  /** A mark of Plex's own. What it stands for is not known. */
  spencer?: boolean | undefined;

  /** The servers that are shared with the person. */
  servers: readonly SharedUserServer[];
}

/** Decodes {@link SharedUser}. */
export const decodeSharedUser: Decode<SharedUser> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id uuid title username email recommendationsPlaylistId? thumb filterAll? filterMovies? filterMusic? filterPhotos? filterTelevision?|flag protected home allowSync allowCameraUpload allowChannels allowSubtitleAdmin restricted spencer|count allowTuners',
    { 'servers[]': decodeSharedUserServer },
  ),
);

/** Those that the account shares with. */
export interface SharedUserContainer extends AccountContainer {
  /** The people. */
  users: readonly SharedUser[];
}

/** Decodes {@link SharedUserContainer}. */
export const decodeSharedUserContainer: Decode<SharedUserContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'users[]': decodeSharedUser }, fieldsOfAccountContainer()),
);

/** Servers with their libraries. */
export interface SharingServerContainer extends AccountContainer {
  /** The server, with its libraries. */
  servers: readonly SharingServer[];
}

/** Decodes {@link SharingServerContainer}. */
export const decodeSharingServerContainer: Decode<SharingServerContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'servers[]': decodeSharingServer }, fieldsOfAccountContainer()),
);

/** A share of a server, as the older routes give it. */
export interface SharedServerV1 extends Extra {
  /** The share's `id`, from `getSharedServersV1`. Example: `907759180`. */
  id?: string | undefined;

  /** The user name of who it is shared with; empty for a managed user. Example: `bob`. */
  username?: string | undefined;

  /** Their e-mail address. Example: `bob@example.com`. */
  email?: string | undefined;

  /** The number of their account. Example: `22526914`. */
  userId?: string | undefined;

  /** The token that they have for this server. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  accessToken?: string | undefined;

  /** What the owner calls the server. Example: `Living Room NAS`. */
  name?: string | undefined;

  /** When it was accepted. Example: `2016-06-13T05:42:56Z`. */
  acceptedAt?: Date | undefined;

  /** Whether it was accepted. */
  accepted?: boolean | undefined;

  /** When it was offered. Example: `2016-06-12T00:31:44Z`. */
  invitedAt?: Date | undefined;

  /** Whether they may download. */
  allowSync?: boolean | undefined;

  /** Whether they may upload pictures from a camera. */
  allowCameraUpload?: boolean | undefined;

  /** Whether they may use plug-ins, which are gone. */
  allowChannels?: boolean | undefined;

  /** What they may do with live television. */
  allowTuners?: AllowTuners | undefined;

  /** Whether they may fetch subtitles. */
  allowSubtitleAdmin?: boolean | undefined;

  /** What they see of all kinds. Example: `contentRating=PG%2CG|label=Kids`. */
  filterAll?: string | undefined;

  /** Which movies they see. Example: `contentRating=PG%2CG|label=Kids`. */
  filterMovies?: string | undefined;

  /** Which music they see. Example: `label=Kids`. */
  filterMusic?: string | undefined;

  /** Which photos they see. Example: `label=Kids`. */
  filterPhotos?: string | undefined;

  /** Which shows they see. Example: `contentRating=TV-14`. */
  filterTelevision?: string | undefined;

  /** Whether all libraries are shared. */
  allLibraries?: boolean | undefined;

  /** Whether the server is the other one's own. */
  owned?: boolean | undefined;

  /** The server's libraries; those that are shared say so. */
  libraries: readonly SharedLibrary[];
}

/** Decodes {@link SharedServerV1}. */
export const decodeSharedServerV1: Decode<SharedServerV1> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id username email userId= accessToken name filterAll filterMovies filterMusic filterPhotos filterTelevision|date acceptedAt invitedAt|flag accepted allowSync allowCameraUpload allowChannels allowSubtitleAdmin allLibraries owned|count allowTuners',
    { 'libraries[]=Section': decodeSharedLibrary },
  ),
);

/** Shares of a server. */
export interface SharedServerContainer extends AccountContainer {
  /** The shares. */
  sharedServers: readonly SharedServerV1[];
}

/** Decodes {@link SharedServerContainer}. */
export const decodeSharedServerContainer: Decode<SharedServerContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'sharedServers[]': decodeSharedServerV1 }, fieldsOfAccountContainer()),
);

/** With whom which libraries are shared. The fields have the names that they have on the wire, because they stand inside a body. */
export interface SharedServerSelection {
  /** The libraries, by the numbers that they have at plex.tv. Example: `[118181361]`. */
  library_section_ids?: readonly number[] | undefined;

  /** The user name or e-mail address of who it is shared with. Example: `bob@example.com`. */
  invited_email?: string | undefined;

  /** The number of their account, instead of the address. Example: `22526914`. */
  invited_id?: number | undefined;
}

/**
 * Lists those that the account shares with or who share with it: friends and users of the Plex Home. The account itself is not among them.
 *
 * `GET /api/users` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getUsers: Operation<'plex.tv', NoParameters, SharedUserContainer> = /* @__PURE__ */ operation({
  id: 'get-users',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/users',
  reading: decodeSharedUserContainer,
});

/**
 * Lists the servers of the account and those shared with it, by the older route, which clients also know as `/pms/servers.xml`: only servers that can be reached from the internet, each with one address. `getServerResources` gives all of them, with all addresses.
 *
 * `GET /api/servers` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getServersV1: Operation<'plex.tv', NoParameters, SharingServerContainer> = /* @__PURE__ */ operation({
  id: 'getServersV1',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/servers',
  reading: decodeSharingServerContainer,
});

/** Parameters of {@link getServerV1}. */
export interface GetServerV1Params {
  /** The server, by its `machineIdentifier`, from `getServerResources` (`clientIdentifier` there) or `getIdentity`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;
}

/**
 * Gives a server with the numbers that its libraries have at plex.tv, by the older route.
 *
 * `GET /api/servers/{machineIdentifier}` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getServerV1: Operation<'plex.tv', GetServerV1Params, SharingServerContainer> = /* @__PURE__ */ operation({
  id: 'getServerV1',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/servers/{machineIdentifier}',
  reading: decodeSharingServerContainer,
});

/** Parameters of {@link getSharedServersV1}. */
export interface GetSharedServersV1Params {
  /** The server, by its `machineIdentifier`, from `getServerResources` (`clientIdentifier` there) or `getIdentity`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;
}

/**
 * Lists with whom a server of the account is shared, with the token that each has for it.
 *
 * `GET /api/servers/{machineIdentifier}/shared_servers` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getSharedServersV1: Operation<'plex.tv', GetSharedServersV1Params, SharedServerContainer> =
  /* @__PURE__ */ operation({
    id: 'getSharedServersV1',
    host: 'plex.tv',
    method: 'GET',
    path: '/api/servers/{machineIdentifier}/shared_servers',
    reading: decodeSharedServerContainer,
  });

/** Parameters of {@link createSharedServerV1}. */
export interface CreateSharedServerV1Params {
  /** The server, by its `machineIdentifier`, from `getServerResources` (`clientIdentifier` there) or `getIdentity`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;

  /** The server's `machineIdentifier`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  serverId: string;

  /** With whom which libraries are shared. */
  sharedServer: SharedServerSelection;

  /** What they may do. */
  sharingSettings?: SharingSettings | undefined;
}

/**
 * Shares a server with somebody by the older route.
 *
 * `POST /api/servers/{machineIdentifier}/shared_servers` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const createSharedServerV1: Operation<'plex.tv', CreateSharedServerV1Params, SharedServerContainer> =
  /* @__PURE__ */ operation({
    id: 'createSharedServerV1',
    host: 'plex.tv',
    method: 'POST',
    path: '/api/servers/{machineIdentifier}/shared_servers',
    reading: decodeSharedServerContainer,
    body: 'json',
    rules: { serverId: 'json:server_id', sharedServer: 'json:shared_server', sharingSettings: 'json:sharing_settings' },
  });

/** Parameters of {@link getSharedServerV1}. */
export interface GetSharedServerV1Params {
  /** The server, by its `machineIdentifier`, from `getServerResources` (`clientIdentifier` there) or `getIdentity`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;

  /** The share's `id`, from `getSharedServersV1`. Example: `4567890`. */
  shareId: string | number;
}

/**
 * Gives one share of a server, with its libraries.
 *
 * `GET /api/servers/{machineIdentifier}/shared_servers/{shareId}` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getSharedServerV1: Operation<'plex.tv', GetSharedServerV1Params, SharedServerContainer> =
  /* @__PURE__ */ operation({
    id: 'getSharedServerV1',
    host: 'plex.tv',
    method: 'GET',
    path: '/api/servers/{machineIdentifier}/shared_servers/{shareId}',
    reading: decodeSharedServerContainer,
  });

/** Parameters of {@link updateSharedServerV1}. */
export interface UpdateSharedServerV1Params {
  /** The server, by its `machineIdentifier`, from `getServerResources` (`clientIdentifier` there) or `getIdentity`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;

  /** The share's `id`, from `getSharedServersV1`. Example: `4567890`. */
  shareId: string | number;

  /** The server's `machineIdentifier`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  serverId: string;

  /** The libraries that are shared from now on. */
  sharedServer: SharedServerSelection;
}

/**
 * Says which libraries of a server are shared from now on.
 *
 * `PUT /api/servers/{machineIdentifier}/shared_servers/{shareId}` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const updateSharedServerV1: Operation<'plex.tv', UpdateSharedServerV1Params, SharedServerContainer> =
  /* @__PURE__ */ operation({
    id: 'updateSharedServerV1',
    host: 'plex.tv',
    method: 'PUT',
    path: '/api/servers/{machineIdentifier}/shared_servers/{shareId}',
    reading: decodeSharedServerContainer,
    body: 'json',
    rules: { serverId: 'json:server_id', sharedServer: 'json:shared_server' },
  });

/** Parameters of {@link deleteSharedServerV1}. */
export interface DeleteSharedServerV1Params {
  /** The server, by its `machineIdentifier`, from `getServerResources` (`clientIdentifier` there) or `getIdentity`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;

  /** The share's `id`, from `getSharedServersV1`. Example: `4567890`. */
  shareId: string | number;

  /** The server's `machineIdentifier`. Example: `0123456789abcdef0123456789abcdef01234567`. */
  serverId?: string | undefined;

  /** The libraries; without any, the whole share ends. */
  sharedServer?: SharedServerSelection | undefined;
}

/**
 * Takes back a share of a server, or libraries of it.
 *
 * `DELETE /api/servers/{machineIdentifier}/shared_servers/{shareId}` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const deleteSharedServerV1: Operation<'plex.tv', DeleteSharedServerV1Params, undefined> =
  /* @__PURE__ */ operation({
    id: 'deleteSharedServerV1',
    host: 'plex.tv',
    method: 'DELETE',
    path: '/api/servers/{machineIdentifier}/shared_servers/{shareId}',
    reading: 'none',
    body: 'json',
    rules: { serverId: 'json:server_id', sharedServer: 'json:shared_server' },
  });
