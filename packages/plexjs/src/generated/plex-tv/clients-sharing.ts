// Generated from contract/plex-tv/clients-sharing.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { listOf } from '../../wire/values.ts';
import { decodeSharingSettings, type SharingSettings } from './sharing-settings.ts';
import { decodeSharedServer, type SharedServer } from './sharing.ts';

/** The known values of {@link ShareStatus}. */
export const shareStatuses = ['accepted', 'pending'] as const;

/**
 * Whether a share was accepted.
 *
 * - `accepted`: It was.
 * - `pending`: Not yet.
 */
export type ShareStatus = (typeof shareStatuses)[number] | (string & {});

/** Whose settings are meant. */
export interface SharingSettingsTarget {
  /** The number of their account. Example: `1234567`. */
  invitedId?: string | number | undefined;

  /** Their user name or e-mail address, instead of the number. Example: `bob@example.com`. */
  invitedEmail?: string | undefined;
}

/** Parameters of {@link getOwnedSharedServers}. */
export interface GetOwnedSharedServersParams {
  /** Gives what was accepted, or what wasn't yet. */
  status: ShareStatus;
}

/**
 * Lists what the account shares, with whom. plex.tv gives all at once.
 *
 * `GET /api/v2/shared_servers/owned/{status}` of clients.plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getOwnedSharedServers: Operation<'clients.plex.tv', GetOwnedSharedServersParams, readonly SharedServer[]> =
  /* @__PURE__ */ operation({
    id: 'getOwnedSharedServers',
    host: 'clients.plex.tv',
    method: 'GET',
    path: '/api/v2/shared_servers/owned/{status}',
    reading: /* @__PURE__ */ listOf(decodeSharedServer),
  });

/**
 * Lists what others offered to share with the account and was not accepted yet.
 *
 * `GET /api/v2/shared_servers/invites/received/pending` of clients.plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getReceivedSharedServers: Operation<'clients.plex.tv', NoParameters, readonly SharedServer[]> =
  /* @__PURE__ */ operation({
    id: 'getReceivedSharedServers',
    host: 'clients.plex.tv',
    method: 'GET',
    path: '/api/v2/shared_servers/invites/received/pending',
    reading: /* @__PURE__ */ listOf(decodeSharedServer),
  });

/** Parameters of {@link acceptSharedServer}. */
export interface AcceptSharedServerParams {
  /** The share's number. Example: `4567890`. */
  shareId: string | number;
}

/**
 * Accepts what somebody offered to share.
 *
 * `POST /api/v2/shared_servers/{shareId}/accept` of clients.plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 */
export const acceptSharedServer: Operation<'clients.plex.tv', AcceptSharedServerParams, SharedServer> =
  /* @__PURE__ */ operation({
    id: 'acceptSharedServer',
    host: 'clients.plex.tv',
    method: 'POST',
    path: '/api/v2/shared_servers/{shareId}/accept',
    reading: decodeSharedServer,
  });

/** Parameters of {@link getSharingSettings}. */
export interface GetSharingSettingsParams extends SharingSettingsTarget {}

/**
 * Says what somebody may do with what the account shares with them.
 *
 * `GET /api/v2/sharing_settings` of clients.plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await getSharingSettings(client, { invitedId: '1234567' });
 * ```
 */
export const getSharingSettings: Operation<'clients.plex.tv', GetSharingSettingsParams, SharingSettings> =
  /* @__PURE__ */ operation({
    id: 'getSharingSettings',
    host: 'clients.plex.tv',
    method: 'GET',
    path: '/api/v2/sharing_settings',
    reading: decodeSharingSettings,
  });

/** Parameters of {@link setSharingSettings}. */
export interface SetSharingSettingsParams extends SharingSettingsTarget {
  /** All settings: what is left out is taken away. */
  settings: SharingSettings;
}

/**
 * Says what somebody may do from now on with what the account shares with them.
 *
 * `POST /api/v2/sharing_settings` of clients.plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await setSharingSettings(client, { invitedId: '1234567', settings: {  } });
 * ```
 */
export const setSharingSettings: Operation<'clients.plex.tv', SetSharingSettingsParams, SharingSettings> =
  /* @__PURE__ */ operation({
    id: 'setSharingSettings',
    host: 'clients.plex.tv',
    method: 'POST',
    path: '/api/v2/sharing_settings',
    reading: decodeSharingSettings,
    body: 'json',
    rules: { invitedId: 'query:invitedId', invitedEmail: 'query:invitedEmail' },
  });
