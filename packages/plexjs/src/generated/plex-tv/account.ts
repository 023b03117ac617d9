// Generated from contract/plex-tv/account.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { listOf, type Decode, type Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeUserSetting, type UserSetting } from './user.ts';

/** The known values of {@link AnnouncementStyle}. */
export const announcementStyles = ['info'] as const;

/**
 * How a notice of Plex looks.
 *
 * - `info`: It informs.
 */
export type AnnouncementStyle = (typeof announcementStyles)[number] | (string & {});

/** What a list of plex.tv's v1 routes has around its entries. */
export interface AccountContainer extends MediaContainer {
  /** Who answers: the account's name for itself, or the server's. Example: `myPlex`. */
  friendlyName?: string | undefined;

  /** The identifier of who answers. Example: `fc43bd55-3b5d-4a02-9a52-fc43bd553b5d`. */
  machineIdentifier?: string | undefined;

  /** The heading of the list. */
  title1?: string | undefined;

  /** What kind of entries the list holds. Example: `mixed`. */
  viewGroup?: string | undefined;

  /** What the entries are to the list. Example: `mixed`. */
  content?: string | undefined;
}

/** The fields of `AccountContainer`, as a decoder takes them. */
export function fieldsOfAccountContainer(): FieldList {
  return fields('text friendlyName machineIdentifier title1 viewGroup content', {}, fieldsOfMediaContainer());
}

/** Decodes {@link AccountContainer}. */
export const decodeAccountContainer: Decode<AccountContainer> = /* @__PURE__ */ decoder(fieldsOfAccountContainer);

/** A feature of Plex, as accounts have it or not. */
export interface AccountFeature extends Extra {
  /** Its name, as it stands in the features of a subscription. Example: `hwtranscode`. */
  id?: string | undefined;

  /** The feature's identifier. Example: `c9d9b7ee-fdd9-474e-b143-5039c04e9b9b`. */
  uuid?: string | undefined;
}

/** Decodes {@link AccountFeature}. */
export const decodeAccountFeature: Decode<AccountFeature> = /* @__PURE__ */ decoder(() => fields('text id uuid'));

/** What a user of a server has. */
export interface ServerUserFeatures extends Extra {
  /** The user's number at plex.tv. Example: `13692262`. */
  id?: string | undefined;

  /** The features, by name or UUID. Example: `['guided-upgrade', 'webhooks']`. */
  features: readonly string[];
}

/** Decodes {@link ServerUserFeatures}. */
export const decodeServerUserFeatures: Decode<ServerUserFeatures> = /* @__PURE__ */ decoder(() =>
  fields('text id|texts features'),
);

/** A notice of Plex to those who use it. */
export interface Announcement extends Extra {
  /** The notice's number. Example: `78`. */
  id?: string | undefined;

  /** The heading. Example: `Introducing Skip Credits`. */
  title?: string | undefined;

  /** The text, with formatting. */
  content?: string | undefined;

  /** The text without formatting. */
  plainContent?: string | undefined;

  /** The URL of a picture. Example: `https://www.plex.tv/wp-content/uploads/announcement.png`. */
  imageUrl?: string | undefined;

  /** How it looks. Example: `info`. */
  style?: AnnouncementStyle | undefined;

  /** Where to read more. Example: `https://www.plex.tv/blog`. */
  url?: string | undefined;

  /** When it ends; 1970 stands for never. Example: `2026-12-31T00:00:00Z`. */
  expireAt?: Date | undefined;

  /** When it is shown from. Example: `2023-02-16T18:25:00Z`. */
  notifyAt?: Date | undefined;

  /** Whether the person has read it. */
  read?: boolean | undefined;
}

/** Decodes {@link Announcement}. */
export const decodeAnnouncement: Decode<Announcement> = /* @__PURE__ */ decoder(() =>
  fields('text id title content plainContent imageUrl url|word style|date expireAt notifyAt|flag read'),
);

/** Plex's notices. */
export interface AnnouncementContainer extends AccountContainer {
  /** The notices, the newest first. */
  announcements: readonly Announcement[];
}

/** Decodes {@link AnnouncementContainer}. */
export const decodeAnnouncementContainer: Decode<AnnouncementContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'announcements[]': decodeAnnouncement }, fieldsOfAccountContainer()),
);

/** A token that gives a new server to an account. */
export interface ClaimToken extends Extra {
  /** The token, good for four minutes; servers take it as `PLEX_CLAIM` or at `/myplex/claim`. Example: `claim-zUv1sXfM9C2cXyvzm4rD`. */
  token: string;
}

/** Decodes {@link ClaimToken}. */
export const decodeClaimToken: Decode<ClaimToken> = /* @__PURE__ */ decoder(() => fields('text token'));

/** Whether what a person watches is kept at plex.tv. */
export interface ViewStateSync extends Extra {
  /** Whether the person agreed; null when they were not asked. */
  consent?: boolean | null | undefined;
}

/** Decodes {@link ViewStateSync}. */
export const decodeViewStateSync: Decode<ViewStateSync> = /* @__PURE__ */ decoder(() => fields('flag consent?'));

/** A provider that the account has in the cloud. */
export interface CloudProvider extends Extra {
  /** The provider, as a word. Example: `tv.plex.provider.vod`. */
  identifier?: string | undefined;

  /** Where the provider is reached. Example: `https://tidal.provider.example`. */
  baseUrl?: string | undefined;

  /** What to call the provider. Example: `Movies & TV`. */
  title?: string | undefined;

  /** The URL of its icon. Example: `https://provider-static.plex.tv/icons/vod-560.svg`. */
  icon?: string | undefined;

  /** What the name is followed by; null for nothing. Example: `On Plex`. */
  sourceTitle?: string | null | undefined;

  /** The token that the provider takes. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  token?: string | undefined;
}

/** Decodes {@link CloudProvider}. */
export const decodeCloudProvider: Decode<CloudProvider> = /* @__PURE__ */ decoder(() =>
  fields('text identifier baseUrl= title icon sourceTitle? token'),
);

/** A service of others that players come by. */
export interface CompanionService extends Extra {
  /** The service, as a word. Example: `tv.plex.sonos`. */
  identifier: string;

  /** Where its players are asked for. Example: `https://sonos.plex.tv`. */
  baseUrl: string;

  /** What to call the companion. Example: `Sonos`. */
  title: string;

  /** Where the person connects it with their account. Example: `https://sonos.plex.tv/link`. */
  linkUrl?: string | undefined;

  /** What its devices can be. Example: `['client', 'player']`. */
  provides: readonly string[];

  /** The token that the companion takes. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  token?: string | undefined;
}

/** Decodes {@link CompanionService}. */
export const decodeCompanionService: Decode<CompanionService> = /* @__PURE__ */ decoder(() =>
  fields('text identifier baseUrl= title linkUrl= token|words provides'),
);

/**
 * Gives what Plex's applications keep for the account.
 *
 * `GET /api/v2/user/settings` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getUserSettings: Operation<'plex.tv', NoParameters, readonly UserSetting[]> = /* @__PURE__ */ operation({
  id: 'getUserSettings',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user/settings',
  reading: /* @__PURE__ */ listOf(decodeUserSetting),
});

/**
 * Lists the features that the account has, with their identifiers.
 *
 * `GET /api/v2/features` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getFeatures: Operation<'plex.tv', NoParameters, readonly AccountFeature[]> = /* @__PURE__ */ operation({
  id: 'getFeatures',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/features',
  reading: /* @__PURE__ */ listOf(decodeAccountFeature),
});

/** Parameters of {@link getServerUserFeatures}. */
export interface GetServerUserFeaturesParams {
  /** Gives only these features, by UUID. Example: `['d413fb56-de7b-40e4-acd0-f3dbb7c9e104']`. */
  filterFeatures?: readonly string[] | undefined;
}

/**
 * Lists the features of the users of a server, for the server itself: wants the server's own token. Servers ask it when they start, those
 * since 1.43 at `servers.plex.tv`, which the option `hosts` can name.
 *
 * Unsettled: the fields of the answer. Logs of servers show that it is answered, and no capture shows how.
 *
 * `GET /api/v2/server/users/features` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getServerUserFeatures: Operation<'plex.tv', GetServerUserFeaturesParams, readonly ServerUserFeatures[]> =
  /* @__PURE__ */ operation({
    id: 'getServerUserFeatures',
    host: 'plex.tv',
    method: 'GET',
    path: '/api/v2/server/users/features',
    reading: /* @__PURE__ */ listOf(decodeServerUserFeatures),
    rules: { filterFeatures: 'query:filterFeatures[];repeat' },
  });

/**
 * Lists Plex's notices.
 *
 * `GET /api/announcements` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getAnnouncements: Operation<'plex.tv', NoParameters, AnnouncementContainer> = /* @__PURE__ */ operation({
  id: 'getAnnouncements',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/announcements',
  reading: decodeAnnouncementContainer,
});

/**
 * Gives a token with which a new server is claimed for the account.
 *
 * `GET /api/claim/token.json` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getClaimToken: Operation<'plex.tv', NoParameters, ClaimToken> = /* @__PURE__ */ operation({
  id: 'getClaimToken',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/claim/token.json',
  reading: decodeClaimToken,
});

/**
 * Says whether watch states and ratings are kept in the account, for all servers.
 *
 * `GET /api/v2/user/view_state_sync` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getViewStateSync: Operation<'plex.tv', NoParameters, ViewStateSync> = /* @__PURE__ */ operation({
  id: 'getViewStateSync',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user/view_state_sync',
  reading: decodeViewStateSync,
});

/** Parameters of {@link setViewStateSync}. */
export interface SetViewStateSyncParams {
  /** Whether they are to be kept. */
  consent: boolean;
}

/**
 * Has watch states and ratings kept in the account, or no longer.
 *
 * `PUT /api/v2/user/view_state_sync` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const setViewStateSync: Operation<'plex.tv', SetViewStateSyncParams, undefined> = /* @__PURE__ */ operation({
  id: 'setViewStateSync',
  host: 'plex.tv',
  method: 'PUT',
  path: '/api/v2/user/view_state_sync',
  reading: 'none',
  rules: { consent: 'query:consent;bool' },
});

/**
 * Lists the providers that the account has in the cloud: shows and films, music, live television, metadata.
 *
 * `GET /media/providers` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getCloudProviders: Operation<'plex.tv', NoParameters, readonly CloudProvider[]> =
  /* @__PURE__ */ operation({
    id: 'getCloudProviders',
    host: 'plex.tv',
    method: 'GET',
    path: '/media/providers',
    reading: /* @__PURE__ */ listOf(decodeCloudProvider),
  });

/**
 * Lists the services of others that players come by, such as Sonos.
 *
 * `GET /api/v2/companions` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getCompanionsData: Operation<'plex.tv', NoParameters, readonly CompanionService[]> =
  /* @__PURE__ */ operation({
    id: 'getCompanionsData',
    host: 'plex.tv',
    method: 'GET',
    path: '/api/v2/companions',
    reading: /* @__PURE__ */ listOf(decodeCompanionService),
  });
