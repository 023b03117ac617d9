// Generated from contract/plex-tv/invites.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfAccountContainer, type AccountContainer } from './account.ts';

/** A server that an invitation shares. */
export interface InviteServer extends Extra {
  /** What its owner called the server. Example: `Living Room NAS`. */
  name?: string | undefined;

  /** How many libraries are shared. Example: `2`. */
  numLibraries?: number | undefined;
}

/** Decodes {@link InviteServer}. */
export const decodeInviteServer: Decode<InviteServer> = /* @__PURE__ */ decoder(() =>
  fields('text name|number numLibraries'),
);

/** An invitation that was not answered yet. */
export interface Invite extends Extra {
  /** The number of the other account, or its e-mail address while there is no account. Example: `19661994`. */
  id: string;

  /** When it was sent. Example: `2021-10-25T01:40:33Z`. */
  createdAt?: Date | undefined;

  /** Whether it is one to be friends. */
  friend?: boolean | undefined;

  /** Whether it is one to a Plex Home. */
  home?: boolean | undefined;

  /** Whether it is an invitation to libraries of servers. */
  server?: boolean | undefined;

  /** The user name of the other account; empty while there is none. Example: `bob`. */
  username?: string | undefined;

  /** The other one's e-mail address. Example: `bob@example.com`. */
  email?: string | undefined;

  /** The URL of the other one's picture. Example: `https://plex.tv/users/dae343c1f45beb4f/avatar?c=1717171717`. */
  thumb?: string | undefined;

  /** What to call the other one. Example: `Bob`. */
  friendlyName?: string | undefined;

  /** The servers that are shared. */
  servers: readonly InviteServer[];
}

/** Decodes {@link Invite}. */
export const decodeInvite: Decode<Invite> = /* @__PURE__ */ decoder(() =>
  fields('text id username email thumb friendlyName|date createdAt|flag friend home server', {
    'servers[]': decodeInviteServer,
  }),
);

/** Invitations. */
export interface InviteContainer extends AccountContainer {
  /** The invitations. */
  invites: readonly Invite[];
}

/** Decodes {@link InviteContainer}. */
export const decodeInviteContainer: Decode<InviteContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'invites[]': decodeInvite }, fieldsOfAccountContainer()),
);

/** What of an invitation is meant; it can be one to several things. */
export interface InviteKinds {
  /** Whether it is the invitation to be friends that is meant. */
  friend?: boolean | undefined;

  /** Whether it is the invitation to a Plex Home that is meant. */
  home?: boolean | undefined;

  /** Whether it is the invitation to libraries of servers that is meant. */
  server?: boolean | undefined;
}

/**
 * Lists the invitations that the account received. Reports since 2025 have 410 here; `getReceivedSharedServers` lists invitations to libraries.
 *
 * `GET /api/invites/requests` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getReceivedInvites: Operation<'plex.tv', NoParameters, InviteContainer> = /* @__PURE__ */ operation({
  id: 'getReceivedInvites',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/invites/requests',
  reading: decodeInviteContainer,
});

/** Parameters of {@link acceptInvite}. */
export interface AcceptInviteParams extends InviteKinds {
  /** The number of the invitation, its `id` from a list of them. Example: `2345678`. */
  inviteId: string | number;
}

/**
 * Accepts an invitation.
 *
 * `PUT /api/invites/requests/{inviteId}` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await acceptInvite(client, { inviteId: '2345678', server: true });
 * ```
 */
export const acceptInvite: Operation<'plex.tv', AcceptInviteParams, undefined> = /* @__PURE__ */ operation({
  id: 'acceptInvite',
  host: 'plex.tv',
  method: 'PUT',
  path: '/api/invites/requests/{inviteId}',
  reading: 'none',
});

/**
 * Lists the invitations that the account sent. Reports since 2024 have 410 here; `getOwnedSharedServers` lists those to libraries, by status.
 *
 * `GET /api/invites/requested` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getSentInvites: Operation<'plex.tv', NoParameters, InviteContainer> = /* @__PURE__ */ operation({
  id: 'getSentInvites',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/invites/requested',
  reading: decodeInviteContainer,
});

/** Parameters of {@link cancelInvite}. */
export interface CancelInviteParams extends InviteKinds {
  /** The number of the invitation, its `id` from a list of them. Example: `2345678`. */
  inviteId: string | number;
}

/**
 * Takes back an invitation.
 *
 * `DELETE /api/invites/requested/{inviteId}` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await cancelInvite(client, { inviteId: '2345678', server: true });
 * ```
 */
export const cancelInvite: Operation<'plex.tv', CancelInviteParams, undefined> = /* @__PURE__ */ operation({
  id: 'cancelInvite',
  host: 'plex.tv',
  method: 'DELETE',
  path: '/api/invites/requested/{inviteId}',
  reading: 'none',
});
