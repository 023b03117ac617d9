// Generated from contract/plex-tv/friends.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import { listOf, type Decode, type Extra } from '../../wire/values.ts';
import { decodeSharingSettings, type SharingSettings } from './sharing-settings.ts';
import { decodeSharedServer, type SharedServer } from './sharing.ts';
import type { RestrictionProfile } from './user.ts';

/** The known values of {@link FriendStatus}. */
export const friendStatuses = ['accepted', 'pending', 'pending_sent', 'pending_received'] as const;

/**
 * Where a friendship stands.
 *
 * - `accepted`: Both agreed.
 * - `pending`: Somebody has yet to agree.
 * - `pending_sent`: The other one has yet to agree.
 * - `pending_received`: The caller has yet to agree.
 */
export type FriendStatus = (typeof friendStatuses)[number] | (string & {});

/** Somebody that the account knows: a friend, or a user of its Plex Home. */
export interface Friend extends Extra {
  /** The account's number. Example: `13692262`. */
  id: string;

  /** The account's other identifier, 16 hexadecimal digits. Example: `7d1916e0d8f6e76b`. */
  uuid?: string | undefined;

  /** What to call the person: the friendly name, or the user name. Example: `Alice`. */
  title?: string | undefined;

  /** The user name; null for a managed user. Example: `alice`. */
  username?: string | null | undefined;

  /** The e-mail address; null for a managed user, absent until the friend agreed. Example: `alice@example.com`. */
  email?: string | null | undefined;

  /** The name that was chosen to be shown; null for none. */
  friendlyName?: string | null | undefined;

  /** The URL of the person's picture. Example: `https://plex.tv/users/7d1916e0d8f6e76b/avatar?c=16`. */
  thumb?: string | undefined;

  /** Whether this is a managed user. */
  restricted?: boolean | undefined;

  /** The age that a managed user's content is chosen for; null for none. */
  restrictionProfile?: RestrictionProfile | null | undefined;

  /** Whether the person is in the account's Plex Home. */
  home?: boolean | undefined;

  /** Where the friendship stands. Example: `accepted`. */
  status?: FriendStatus | undefined;

  /** When both had agreed. Example: `2021-02-10T10:10:19Z`. */
  friendshipCreatedAt?: Date | null | undefined;

  /** What the person may do with what is shared; when asked for. */
  sharingSettings?: SharingSettings | undefined;

  /** The servers that are shared with the person; when asked for. */
  sharedServers: readonly SharedServer[];

  /** The cloud sources that are shared with the person; when asked for. Only empty lists are known. */
  sharedSources: readonly unknown[];
}

/** Decodes {@link Friend}. */
export const decodeFriend: Decode<Friend> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id uuid title username? email? friendlyName? thumb|flag restricted home|word restrictionProfile? status|date friendshipCreatedAt?|things sharedSources',
    { 'sharingSettings=sharingSettings': decodeSharingSettings, 'sharedServers[]=sharedServers': decodeSharedServer },
  ),
);

/** Parameters of {@link getUserFriends}. */
export interface GetUserFriendsParams {
  /** Gives only friendships that stand so. */
  status?: FriendStatus | undefined;

  /** Asks for the servers that are shared with each. */
  includeSharedServers?: boolean | undefined;

  /** Asks for the cloud sources that are shared with each. */
  includeSharedSources?: boolean | undefined;

  /** Asks for what each may do. */
  includeSharingSettings?: boolean | undefined;
}

/**
 * Lists the account's friends.
 *
 * Unsettled: for how long. One report of August 2026 says that plex.tv answers 410; `getAllFriends` of the community host has the same
 * people, and `getUsers` those with whom something is shared.
 *
 * `GET /api/v2/friends` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getUserFriends: Operation<'plex.tv', GetUserFriendsParams, readonly Friend[]> = /* @__PURE__ */ operation({
  id: 'getUserFriends',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/friends',
  reading: /* @__PURE__ */ listOf(decodeFriend),
  rules: {
    includeSharedServers: 'query:includeSharedServers;bool',
    includeSharedSources: 'query:includeSharedSources;bool',
    includeSharingSettings: 'query:includeSharingSettings;bool',
  },
});

/** Parameters of {@link inviteFriend}. */
export interface InviteFriendParams {
  /** The person's user name or e-mail address. Example: `bob@example.com`. */
  identifier: string;
}

/**
 * Asks somebody to be a friend.
 *
 * `POST /api/v2/friends/invite` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexRequestError} Status 422.
 * @throws {PlexError} Status 400 to 599.
 */
export const inviteFriend: Operation<'plex.tv', InviteFriendParams, Friend> = /* @__PURE__ */ operation({
  id: 'inviteFriend',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/v2/friends/invite',
  reading: decodeFriend,
});

/** Parameters of {@link acceptFriend}. */
export interface AcceptFriendParams {
  /** The `id` of the person's account. Example: `1234567`. */
  userId: string | number;
}

/**
 * Agrees to a friendship that somebody asked for.
 *
 * `POST /api/v2/friends/{userId}/accept` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 */
export const acceptFriend: Operation<'plex.tv', AcceptFriendParams, Friend> = /* @__PURE__ */ operation({
  id: 'acceptFriend',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/v2/friends/{userId}/accept',
  reading: decodeFriend,
});

/** Parameters of {@link deleteFriend}. */
export interface DeleteFriendParams {
  /** The `id` of the person's account. Example: `1234567`. */
  userId: string | number;
}

/**
 * Ends a friendship, or takes back or declines what was asked.
 *
 * `DELETE /api/v2/friends/{userId}` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 */
export const deleteFriend: Operation<'plex.tv', DeleteFriendParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteFriend',
  host: 'plex.tv',
  method: 'DELETE',
  path: '/api/v2/friends/{userId}',
  reading: 'none',
});
