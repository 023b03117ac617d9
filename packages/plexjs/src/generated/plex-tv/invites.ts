// Generated from contract/plex-tv/invites.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import {
  aside,
  date,
  flag,
  keep,
  list,
  none,
  number,
  settle,
  text,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { AccountContainer } from './account.ts';

/** A server that an invitation shares. */
export interface InviteServer extends Extra {
  /**
   * Its name.
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
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'name':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      case 'numLibraries':
        if (typeof value !== 'number') wire[key] = number(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as InviteServer;
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

  /** Whether it is one to servers. */
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

/** Decodes {@link Invite}. */
export function decodeInvite(wire: Wire): Invite {
  const result: Draft<Invite> = {
    id: undefined,
    createdAt: undefined,
    friend: undefined,
    home: undefined,
    server: undefined,
    username: undefined,
    email: undefined,
    thumb: undefined,
    friendlyName: undefined,
    servers: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'createdAt':
        result.createdAt = date(value, result, key);
        break;
      case 'friend':
        result.friend = flag(value, result, key);
        break;
      case 'home':
        result.home = flag(value, result, key);
        break;
      case 'server':
        result.server = flag(value, result, key);
        break;
      case 'username':
        result.username = text(value, result, key);
        break;
      case 'email':
        result.email = text(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'friendlyName':
        result.friendlyName = text(value, result, key);
        break;
      case 'Server':
        result.servers = list(value, decodeInviteServer, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as Invite;
}

/** Invitations. */
export interface InviteContainer extends AccountContainer {
  /** The invitations. */
  invites: readonly Invite[];
}

/** Decodes {@link InviteContainer}. */
export function decodeInviteContainer(wire: Wire): InviteContainer {
  const result: Draft<InviteContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    friendlyName: undefined,
    machineIdentifier: undefined,
    title1: undefined,
    viewGroup: undefined,
    content: undefined,
    invites: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'friendlyName':
        result.friendlyName = text(value, result, key);
        break;
      case 'machineIdentifier':
        result.machineIdentifier = text(value, result, key);
        break;
      case 'title1':
        result.title1 = text(value, result, key);
        break;
      case 'viewGroup':
        result.viewGroup = text(value, result, key);
        break;
      case 'content':
        result.content = text(value, result, key);
        break;
      case 'Invite':
        result.invites = list(value, decodeInvite, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as InviteContainer;
}

/** What of an invitation is meant; it can be one to several things. */
export interface InviteKinds extends Extra {
  /** To be friends. */
  friend?: boolean | undefined;

  /** To a Plex Home. */
  home?: boolean | undefined;

  /** To servers. */
  server?: boolean | undefined;
}

/** Decodes {@link InviteKinds}. */
export function decodeInviteKinds(wire: Wire): InviteKinds {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'friend':
      case 'home':
      case 'server':
        if (typeof value !== 'boolean') wire[key] = flag(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as InviteKinds;
}

/**
 * Lists the invitations that the account received.
 *
 * `GET /api/invites/requests` of plex.tv.
 *
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getReceivedInvites: Operation<'plex.tv', object, InviteContainer> = /* @__PURE__ */ operation({
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

  /** To be friends. */
  friend?: boolean | undefined;

  /** To a Plex Home. */
  home?: boolean | undefined;

  /** To servers. */
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
export const getSentInvites: Operation<'plex.tv', object, InviteContainer> = /* @__PURE__ */ operation({
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

  /** To be friends. */
  friend?: boolean | undefined;

  /** To a Plex Home. */
  home?: boolean | undefined;

  /** To servers. */
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
