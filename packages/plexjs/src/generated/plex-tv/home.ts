// Generated from contract/plex-tv/home.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfAccountContainer, type AccountContainer } from './account.ts';
import { decodeLegacyUser, type LegacyUser } from './authentication.ts';
import { decodeSignedInUser, type RestrictionProfile, type SignedInUser } from './user.ts';

/** A user of a Plex Home. */
export interface HomeUser extends Extra {
  /** The account's number. Example: `13692262`. */
  id: string;

  /** The account's other identifier, by which one switches to it. Example: `dae343c1f45beb4f`. */
  uuid?: string | undefined;

  /** What to call the person. Example: `Alice`. */
  title?: string | undefined;

  /** The user name; null or empty for a managed user. Example: `alice`. */
  username?: string | null | undefined;

  /** The e-mail address; null or empty for a managed user. Example: `alice@example.com`. */
  email?: string | null | undefined;

  /** The name that was chosen to be shown. */
  friendlyName?: string | null | undefined;

  /** The URL of the person's picture. Example: `https://plex.tv/users/dae343c1f45beb4f/avatar?c=1717171717`. */
  thumb?: string | undefined;

  /** Whether the account has a password. */
  hasPassword?: boolean | undefined;

  /** Whether this is a managed user. */
  restricted?: boolean | undefined;

  /** The age that a managed user's content is chosen for; null for none. Example: `teen`. */
  restrictionProfile?: RestrictionProfile | null | undefined;

  /** Whether this user manages the Home. */
  admin?: boolean | undefined;

  /** Whether this is the home's guest, who signs in without an account. */
  guest?: boolean | undefined;

  /** Whether a PIN is needed to switch to this user. */
  protected?: boolean | undefined;

  /** The PIN, no longer readable. */
  pin?: string | null | undefined;

  /** Whether the user has a Plex Pass; null where plex.tv does not say. */
  subscription?: boolean | null | undefined;

  /** When the user was changed. Example: `2024-05-07T20:13:25Z`. */
  updatedAt?: Date | null | undefined;
}

/** Decodes {@link HomeUser}. */
export const decodeHomeUser: Decode<HomeUser> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id uuid title username? email? friendlyName? thumb pin?|flag hasPassword restricted admin guest protected subscription?|word restrictionProfile?|date updatedAt?',
  ),
);

/** A Plex Home: people who share one device's sign-in. */
export interface Home extends Extra {
  /** Its number. Example: `1841489`. */
  id?: string | undefined;

  /** What its members call the home. Example: `Alice's home`. */
  name?: string | undefined;

  /** The number of the guest's account. Example: `58815432`. */
  guestUserId?: string | undefined;

  /** The other identifier of the guest's account. Example: `f3df4e01bfca0787`. */
  guestUserUuid?: string | undefined;

  /** Whether guests may use it. */
  guestEnabled?: boolean | undefined;

  /** Whether it has a Plex Pass. */
  subscription?: boolean | undefined;

  /** Who is in it; only in the list of users. */
  users: readonly HomeUser[];
}

/** Decodes {@link Home}. */
export const decodeHome: Decode<Home> = /* @__PURE__ */ decoder(() =>
  fields('text id name guestUserId= guestUserUuid=|flag guestEnabled subscription', { 'users[]=': decodeHomeUser }),
);

/** The users of a Plex Home, as the older route gives them. */
export interface HomeUserContainer extends AccountContainer {
  /** The Home's number. Example: `1841489`. */
  id?: string | undefined;

  /** What its members call the Home. */
  name?: string | undefined;

  /** The number of the guest's account. Example: `1234568`. */
  guestUserId?: string | undefined;

  /** The other identifier of the guest's account. Example: `b3c1f8a24e9d7f60`. */
  guestUserUuid?: string | undefined;

  /** Whether guests may use it. */
  guestEnabled?: boolean | undefined;

  /** Whether it has a Plex Pass. */
  subscription?: boolean | undefined;

  /** The members of the home, its owner first. */
  users: readonly HomeUser[];
}

/** Decodes {@link HomeUserContainer}. */
export const decodeHomeUserContainer: Decode<HomeUserContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id name guestUserId= guestUserUuid=|flag guestEnabled subscription',
    { 'users[]': decodeHomeUser },
    fieldsOfAccountContainer(),
  ),
);

/**
 * Gives the account's Plex Home, without its users.
 *
 * `GET /api/v2/home` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getHomeData: Operation<'plex.tv', NoParameters, Home> = /* @__PURE__ */ operation({
  id: 'getHomeData',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/home',
  reading: decodeHome,
});

/**
 * Gives the account's Plex Home with its users.
 *
 * `GET /api/v2/home/users` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getHomeUsers: Operation<'plex.tv', NoParameters, Home> = /* @__PURE__ */ operation({
  id: 'getHomeUsers',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/home/users',
  reading: decodeHome,
});

/** Parameters of {@link switchHomeUser}. */
export interface SwitchHomeUserParams {
  /** The user's `uuid`, from `getHomeUsers`. Example: `b3c1f8a24e9d7f60`. */
  uuid: string;

  /** The user's PIN, for one that is protected. Example: `1234`. */
  pin?: string | undefined;
}

/**
 * Signs in as another user of the Home, with a token of that user's own.
 * 403 with code 1041 when the PIN is missing or wrong.
 *
 * `POST /api/v2/home/users/{uuid}/switch` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexRateLimitError} Status 429.
 * @throws {PlexError} Status 400 to 599.
 */
export const switchHomeUser: Operation<'plex.tv', SwitchHomeUserParams, SignedInUser> = /* @__PURE__ */ operation({
  id: 'switchHomeUser',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/v2/home/users/{uuid}/switch',
  reading: decodeSignedInUser,
});

/** Parameters of {@link updateRestrictedHomeUser}. */
export interface UpdateRestrictedHomeUserParams {
  /** The `id` of the user's account, from `getHomeUsers`. Example: `1234567`. */
  userId: string | number;

  /** The new PIN, four digits. Example: `1234`. */
  pin?: string | undefined;

  /** Takes the PIN away, so that switching asks for none. */
  removePin?: boolean | undefined;
}

/**
 * Sets or removes the PIN of a managed user.
 *
 * `POST /api/v2/home/users/restricted/{userId}` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await updateRestrictedHomeUser(client, { userId: '1234567', pin: '1234' });
 * ```
 */
export const updateRestrictedHomeUser: Operation<'plex.tv', UpdateRestrictedHomeUserParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'updateRestrictedHomeUser',
    host: 'plex.tv',
    method: 'POST',
    path: '/api/v2/home/users/restricted/{userId}',
    reading: 'none',
  });

/**
 * Lists the users of the account's Plex Home by the older route.
 *
 * `GET /api/home/users` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getHomeUsersV1: Operation<'plex.tv', NoParameters, HomeUserContainer> = /* @__PURE__ */ operation({
  id: 'getHomeUsersV1',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/home/users',
  reading: decodeHomeUserContainer,
});

/** Parameters of {@link createHomeUser}. */
export interface CreateHomeUserParams {
  /** The name of a managed user to make. Example: `Alice`. */
  title?: string | undefined;

  /** The e-mail address or user name of an account to invite. Example: `bob@example.com`. */
  invitedEmail?: string | undefined;
}

/**
 * Adds a user to the account's Plex Home: a managed one by their name, or an account by its address.
 *
 * `POST /api/home/users` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await createHomeUser(client, { title: 'Alice' });
 * ```
 */
export const createHomeUser: Operation<'plex.tv', CreateHomeUserParams, HomeUser> = /* @__PURE__ */ operation({
  id: 'createHomeUser',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/home/users',
  reading: decodeHomeUser,
});

/** Parameters of {@link updateHomeUser}. */
export interface UpdateHomeUserParams {
  /** The `id` of the user's account, from `getHomeUsers`. Example: `1234567`. */
  userId: string | number;

  /** The new PIN, four digits; an empty one removes it. Example: `1234`. */
  pin?: string | undefined;

  /** The PIN until now, where there is one. Example: `4321`. */
  currentPin?: string | undefined;
}

/**
 * Changes a user of the account's Plex Home. One's own PIN is set so, with one's own number.
 *
 * `PUT /api/home/users/{userId}` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await updateHomeUser(client, { userId: '1234567', pin: '1234' });
 * ```
 */
export const updateHomeUser: Operation<'plex.tv', UpdateHomeUserParams, HomeUser> = /* @__PURE__ */ operation({
  id: 'updateHomeUser',
  host: 'plex.tv',
  method: 'PUT',
  path: '/api/home/users/{userId}',
  reading: decodeHomeUser,
});

/** Parameters of {@link deleteHomeUser}. */
export interface DeleteHomeUserParams {
  /** The `id` of the user's account, from `getHomeUsers`. Example: `1234567`. */
  userId: string | number;
}

/**
 * Removes a user from the account's Plex Home. A managed user is gone for good.
 *
 * `DELETE /api/home/users/{userId}` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const deleteHomeUser: Operation<'plex.tv', DeleteHomeUserParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteHomeUser',
  host: 'plex.tv',
  method: 'DELETE',
  path: '/api/home/users/{userId}',
  reading: 'none',
});

/** Parameters of {@link switchHomeUserV1}. */
export interface SwitchHomeUserV1Params {
  /** The `id` of the user's account, from `getHomeUsers`. Example: `1234567`. */
  userId: string | number;

  /** The user's PIN, for one that is protected. Example: `1234`. */
  pin?: string | undefined;
}

/**
 * Signs in as another user of the Home by the older route; the token is `authenticationToken`. Clients of today are answered with 422 and need `switchHomeUser`.
 *
 * `POST /api/home/users/{userId}/switch` of plex.tv.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexError} Status 400 to 599.
 */
export const switchHomeUserV1: Operation<'plex.tv', SwitchHomeUserV1Params, LegacyUser> = /* @__PURE__ */ operation({
  id: 'switchHomeUserV1',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/home/users/{userId}/switch',
  reading: decodeLegacyUser,
  envelope: 'user',
});

/** Parameters of {@link createHome}. */
export interface CreateHomeParams {
  /** Whether guests may use it. */
  guestEnabled?: boolean | undefined;
}

/**
 * Makes a Plex Home of the account.
 *
 * `POST /api/home` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await createHome(client, { guestEnabled: true });
 * ```
 */
export const createHome: Operation<'plex.tv', CreateHomeParams, undefined> = /* @__PURE__ */ operation({
  id: 'createHome',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/home',
  reading: 'none',
});

/** Parameters of {@link updateHome}. */
export interface UpdateHomeParams {
  /** Whether guests may use it. */
  guestEnabled?: boolean | undefined;
}

/**
 * Changes the account's Plex Home.
 *
 * `PUT /api/home` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await updateHome(client, { guestEnabled: true });
 * ```
 */
export const updateHome: Operation<'plex.tv', UpdateHomeParams, undefined> = /* @__PURE__ */ operation({
  id: 'updateHome',
  host: 'plex.tv',
  method: 'PUT',
  path: '/api/home',
  reading: 'none',
});
