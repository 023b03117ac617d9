// Generated from contract/plex-tv/invites.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { flag, keep, list, number, settle, text, type Extra, type Wire } from '../../wire/values.ts';
import type { AccountContainer } from './account.ts';

/** A server that an invitation shares. */
export interface InviteServer extends Extra {
  /**
   * What its owner called the server.
   *
   * Example: `Living Room NAS`.
   */
  name?: string | undefined;

  /**
   * How many libraries are shared.
   *
   * Example: `2`.
   */
  numLibraries?: number | undefined;
}

/** Decodes {@link InviteServer}. */
export function decodeInviteServer(wire: Wire): InviteServer {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'name':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'numLibraries':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as InviteServer;
}

/** An invitation that was not answered yet. */
export interface Invite extends Extra {
  /**
   * The number of the other account, or its e-mail address while there is no account.
   *
   * Example: `19661994`.
   */
  id: string;

  /**
   * When it was sent.
   *
   * Example: `1635126033`.
   */
  createdAt?: Date | undefined;

  /** Whether it is one to be friends. */
  friend?: boolean | undefined;

  /** Whether it is one to a Plex Home. */
  home?: boolean | undefined;

  /** Whether it is an invitation to libraries of servers. */
  server?: boolean | undefined;

  /**
   * The user name of the other account; empty while there is none.
   *
   * Example: `bob`.
   */
  username?: string | undefined;

  /**
   * The other one's e-mail address.
   *
   * Example: `bob@example.com`.
   */
  email?: string | undefined;

  /** The URL of the other one's picture. */
  thumb?: string | undefined;

  /**
   * What to call the other one.
   *
   * Example: `Bob`.
   */
  friendlyName?: string | undefined;

  /** The servers that are shared. */
  servers: readonly InviteServer[];
}

let tableOfInvite: FieldTable | undefined;

/** Decodes {@link Invite}. */
export function decodeInvite(wire: Wire): Invite {
  return readByTable(
    wire,
    (tableOfInvite ??= fieldTable('text id username email thumb friendlyName|date createdAt|flag friend home server', {
      Server: ['servers', (value, result, key) => list(value, decodeInviteServer, result, key), 1],
    })),
  ) as Invite;
}

/** Invitations. */
export interface InviteContainer extends AccountContainer {
  /** The invitations. */
  invites: readonly Invite[];
}

let tableOfInviteContainer: FieldTable | undefined;

/** Decodes {@link InviteContainer}. */
export function decodeInviteContainer(wire: Wire): InviteContainer {
  return readByTable(
    wire,
    (tableOfInviteContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion|text identifier mediaTagPrefix friendlyName machineIdentifier title1 viewGroup content|flag allowSync',
      { Invite: ['invites', (value, result, key) => list(value, decodeInvite, result, key), 1] },
    )),
  ) as InviteContainer;
}

/** What of an invitation is meant; it can be one to several things. */
export interface InviteKinds extends Extra {
  /** Whether it is the invitation to be friends that is meant. */
  friend?: boolean | undefined;

  /** Whether it is the invitation to a Plex Home that is meant. */
  home?: boolean | undefined;

  /** Whether it is the invitation to libraries of servers that is meant. */
  server?: boolean | undefined;
}

/** Decodes {@link InviteKinds}. */
export function decodeInviteKinds(wire: Wire): InviteKinds {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'friend':
      case 'home':
      case 'server':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as InviteKinds;
}

/**
 * Lists the invitations that the account received.
 *
 * `GET /api/invites/requests` of plex.tv.
 *
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getReceivedInvites: Operation<'plex.tv', NoParameters, InviteContainer> = /* @__PURE__ */ operation({
  id: 'getReceivedInvites',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/invites/requests',
  reading: decodeInviteContainer,
});

/** Parameters of {@link acceptInvite}. */
export interface AcceptInviteParams {
  /** The invitation's `id`. */
  inviteId: string | number;

  /** Whether it is the invitation to be friends that is meant. */
  friend?: boolean | undefined;

  /** Whether it is the invitation to a Plex Home that is meant. */
  home?: boolean | undefined;

  /** Whether it is the invitation to libraries of servers that is meant. */
  server?: boolean | undefined;
}

/**
 * Accepts an invitation.
 *
 * `PUT /api/invites/requests/{inviteId}` of plex.tv.
 *
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const acceptInvite: Operation<'plex.tv', AcceptInviteParams, undefined> = /* @__PURE__ */ operation({
  id: 'acceptInvite',
  host: 'plex.tv',
  method: 'PUT',
  path: '/api/invites/requests/{inviteId}',
  reading: 'none',
});

/**
 * Lists the invitations that the account sent.
 *
 * `GET /api/invites/requested` of plex.tv.
 *
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getSentInvites: Operation<'plex.tv', NoParameters, InviteContainer> = /* @__PURE__ */ operation({
  id: 'getSentInvites',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/invites/requested',
  reading: decodeInviteContainer,
});

/** Parameters of {@link cancelInvite}. */
export interface CancelInviteParams {
  /** The invitation's `id`. */
  inviteId: string | number;

  /** Whether it is the invitation to be friends that is meant. */
  friend?: boolean | undefined;

  /** Whether it is the invitation to a Plex Home that is meant. */
  home?: boolean | undefined;

  /** Whether it is the invitation to libraries of servers that is meant. */
  server?: boolean | undefined;
}

/**
 * Takes back an invitation.
 *
 * `DELETE /api/invites/requested/{inviteId}` of plex.tv.
 *
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const cancelInvite: Operation<'plex.tv', CancelInviteParams, undefined> = /* @__PURE__ */ operation({
  id: 'cancelInvite',
  host: 'plex.tv',
  method: 'DELETE',
  path: '/api/invites/requested/{inviteId}',
  reading: 'none',
});
