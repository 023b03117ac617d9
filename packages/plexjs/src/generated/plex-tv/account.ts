// Generated from contract/plex-tv/account.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import {
  flag,
  keep,
  list,
  listOf,
  number,
  settle,
  text,
  texts,
  word,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { MediaContainer } from '../models/container.ts';
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
  /**
   * Who answers: the account's name for itself, or the server's.
   *
   * Example: `myPlex`.
   */
  friendlyName?: string | undefined;

  /**
   * The identifier of who answers.
   *
   * Example: `fc43bd55-3b5d-4a02-9a52-fc43bd553b5d`.
   */
  machineIdentifier?: string | undefined;

  /** The heading of the list. */
  title1?: string | undefined;

  /**
   * What kind of entries the list holds.
   *
   * Example: `mixed`.
   */
  viewGroup?: string | undefined;

  /**
   * What the entries are to the list.
   *
   * Example: `mixed`.
   */
  content?: string | undefined;
}

/** Decodes {@link AccountContainer}. */
export function decodeAccountContainer(wire: Wire): AccountContainer {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
      case 'totalSize':
      case 'offset':
      case 'mediaTagVersion':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      case 'identifier':
      case 'mediaTagPrefix':
      case 'friendlyName':
      case 'machineIdentifier':
      case 'title1':
      case 'viewGroup':
      case 'content':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'allowSync':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as AccountContainer;
}

/** A feature of Plex, as accounts have it or not. */
export interface AccountFeature extends Extra {
  /**
   * Its name, as it stands in the features of a subscription.
   *
   * Example: `hwtranscode`.
   */
  id?: string | undefined;

  /**
   * The feature's identifier.
   *
   * Example: `c9d9b7ee-fdd9-474e-b143-5039c04e9b9b`.
   */
  uuid?: string | undefined;
}

/** Decodes {@link AccountFeature}. */
export function decodeAccountFeature(wire: Wire): AccountFeature {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
      case 'uuid':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as AccountFeature;
}

/** What a user of a server has. */
export interface ServerUserFeatures extends Extra {
  /**
   * The user's number at plex.tv.
   *
   * Example: `13692262`.
   */
  id?: string | undefined;

  /**
   * The features, by name or UUID.
   *
   * Example: `["guided-upgrade","webhooks"]`.
   */
  features: readonly string[];
}

let tableOfServerUserFeatures: FieldTable | undefined;

/** Decodes {@link ServerUserFeatures}. */
export function decodeServerUserFeatures(wire: Wire): ServerUserFeatures {
  return readByTable(
    wire,
    (tableOfServerUserFeatures ??= fieldTable('text id', {
      features: ['features', (value, result, key) => texts(value, result, key), 1],
    })),
  ) as ServerUserFeatures;
}

/** A notice of Plex to those who use it. */
export interface Announcement extends Extra {
  /**
   * The notice's number.
   *
   * Example: `78`.
   */
  id?: string | undefined;

  /**
   * The heading.
   *
   * Example: `Introducing Skip Credits`.
   */
  title?: string | undefined;

  /** The text, with formatting. */
  content?: string | undefined;

  /** The text without formatting. */
  plainContent?: string | undefined;

  /**
   * The URL of a picture.
   *
   * Example: `https://www.plex.tv/wp-content/uploads/announcement.png`.
   */
  imageUrl?: string | undefined;

  /**
   * How it looks.
   *
   * Example: `info`.
   */
  style?: AnnouncementStyle | undefined;

  /**
   * Where to read more.
   *
   * Example: `https://www.plex.tv/blog`.
   */
  url?: string | undefined;

  /** When it ends; 1970 stands for never. */
  expireAt?: Date | undefined;

  /**
   * When it is shown from.
   *
   * Example: `1676571900`.
   */
  notifyAt?: Date | undefined;

  /** Whether the person has read it. */
  read?: boolean | undefined;
}

let tableOfAnnouncement: FieldTable | undefined;

/** Decodes {@link Announcement}. */
export function decodeAnnouncement(wire: Wire): Announcement {
  return readByTable(
    wire,
    (tableOfAnnouncement ??= fieldTable(
      'text id title content plainContent imageUrl url|date expireAt notifyAt|flag read',
      { style: ['style', (value, result, key) => word(value, announcementStyles, result, key)] },
    )),
  ) as Announcement;
}

/** Plex's notices. */
export interface AnnouncementContainer extends AccountContainer {
  /** The notices, the newest first. */
  announcements: readonly Announcement[];
}

let tableOfAnnouncementContainer: FieldTable | undefined;

/** Decodes {@link AnnouncementContainer}. */
export function decodeAnnouncementContainer(wire: Wire): AnnouncementContainer {
  return readByTable(
    wire,
    (tableOfAnnouncementContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion|text identifier mediaTagPrefix friendlyName machineIdentifier title1 viewGroup content|flag allowSync',
      { Announcement: ['announcements', (value, result, key) => list(value, decodeAnnouncement, result, key), 1] },
    )),
  ) as AnnouncementContainer;
}

/** A token that gives a new server to an account. */
export interface ClaimToken extends Extra {
  /**
   * The token, good for four minutes; servers take it as `PLEX_CLAIM` or at `/myplex/claim`.
   *
   * Example: `claim-zUv1sXfM9C2cXyvzm4rD`.
   */
  token: string;
}

/** Decodes {@link ClaimToken}. */
export function decodeClaimToken(wire: Wire): ClaimToken {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'token':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as ClaimToken;
}

/** Whether what a person watches is kept at plex.tv. */
export interface ViewStateSync extends Extra {
  /** Whether the person agreed; null when they were not asked. */
  consent?: boolean | null | undefined;
}

let tableOfViewStateSync: FieldTable | undefined;

/** Decodes {@link ViewStateSync}. */
export function decodeViewStateSync(wire: Wire): ViewStateSync {
  return readByTable(
    wire,
    (tableOfViewStateSync ??= fieldTable('', {
      consent: ['consent', (value, result, key) => (value === null ? null : flag(value, result, key))],
    })),
  ) as ViewStateSync;
}

/** A provider that the account has in the cloud. */
export interface CloudProvider extends Extra {
  /**
   * Which provider it is.
   *
   * Example: `tv.plex.provider.vod`.
   */
  identifier?: string | undefined;

  /**
   * Where the provider is reached.
   *
   * Example: `https://tidal.provider.example`.
   */
  baseUrl?: string | undefined;

  /**
   * What to call the provider.
   *
   * Example: `Movies & TV`.
   */
  title?: string | undefined;

  /**
   * The URL of its icon.
   *
   * Example: `https://provider-static.plex.tv/icons/vod-560.svg`.
   */
  icon?: string | undefined;

  /**
   * What the name is followed by; null for nothing.
   *
   * Example: `On Plex`.
   */
  sourceTitle?: string | null | undefined;

  /**
   * The token that the provider takes.
   *
   * Example: `xxxxxxxxxxxxxxxxxxxx`.
   */
  token?: string | undefined;
}

let tableOfCloudProvider: FieldTable | undefined;

/** Decodes {@link CloudProvider}. */
export function decodeCloudProvider(wire: Wire): CloudProvider {
  return readByTable(
    wire,
    (tableOfCloudProvider ??= fieldTable('text identifier baseUrl=baseURL title icon token', {
      sourceTitle: ['sourceTitle', (value, result, key) => (value === null ? null : text(value, result, key))],
    })),
  ) as CloudProvider;
}

/** A service of others that players come by. */
export interface CompanionService extends Extra {
  /**
   * Which service it is.
   *
   * Example: `tv.plex.sonos`.
   */
  identifier: string;

  /**
   * Where its players are asked for.
   *
   * Example: `https://sonos.plex.tv`.
   */
  baseUrl: string;

  /**
   * What to call the companion.
   *
   * Example: `Sonos`.
   */
  title: string;

  /**
   * Where the person connects it with their account.
   *
   * Example: `https://sonos.plex.tv/link`.
   */
  linkUrl?: string | undefined;

  /**
   * What its devices can be.
   *
   * Example: `client,player`.
   */
  provides: readonly string[];

  /**
   * The token that the companion takes.
   *
   * Example: `xxxxxxxxxxxxxxxxxxxx`.
   */
  token?: string | undefined;
}

let tableOfCompanionService: FieldTable | undefined;

/** Decodes {@link CompanionService}. */
export function decodeCompanionService(wire: Wire): CompanionService {
  return readByTable(
    wire,
    (tableOfCompanionService ??= fieldTable(
      'text identifier baseUrl=baseURL title linkUrl=linkURL token|words provides',
    )),
  ) as CompanionService;
}

/**
 * Gives what Plex's applications keep for the account.
 *
 * `GET /api/v2/user/settings` of plex.tv.
 *
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getUserSettings: Operation<'plex.tv', NoParameters, readonly UserSetting[]> = /* @__PURE__ */ operation({
  id: 'getUserSettings',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user/settings',
  reading: listOf(decodeUserSetting),
});

/**
 * Lists the features that the account has, with their identifiers.
 *
 * `GET /api/v2/features` of plex.tv.
 *
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getFeatures: Operation<'plex.tv', NoParameters, readonly AccountFeature[]> = /* @__PURE__ */ operation({
  id: 'getFeatures',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/features',
  reading: listOf(decodeAccountFeature),
});

/** Parameters of {@link getServerUserFeatures}. */
export interface GetServerUserFeaturesParams {
  /**
   * Gives only these features, by UUID.
   *
   * Example: `["d413fb56-de7b-40e4-acd0-f3dbb7c9e104"]`.
   */
  filterFeatures?: readonly string[] | undefined;
}

/**
 * Lists the features of the users of a server, for the server itself: wants the server's own token.
 * Unsettled: no answer has been captured; servers since 1.43 ask `servers.plex.tv` for it.
 *
 * `GET /api/v2/server/users/features` of plex.tv.
 *
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getServerUserFeatures: Operation<'plex.tv', GetServerUserFeaturesParams, readonly ServerUserFeatures[]> =
  /* @__PURE__ */ operation({
    id: 'getServerUserFeatures',
    host: 'plex.tv',
    method: 'GET',
    path: '/api/v2/server/users/features',
    reading: listOf(decodeServerUserFeatures),
    rules: { filterFeatures: 'query:filterFeatures[];repeat' },
  });

/**
 * Lists Plex's notices.
 *
 * `GET /api/announcements` of plex.tv.
 *
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
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
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
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
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
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
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
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
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getCloudProviders: Operation<'plex.tv', NoParameters, readonly CloudProvider[]> =
  /* @__PURE__ */ operation({
    id: 'getCloudProviders',
    host: 'plex.tv',
    method: 'GET',
    path: '/media/providers',
    reading: listOf(decodeCloudProvider),
  });

/**
 * Lists the services of others that players come by, such as Sonos.
 *
 * `GET /api/v2/companions` of plex.tv.
 *
 * @throws {PlexError} With status 400: The request lacks something that plex.tv needs; code 1000 says that it is the client identifier.
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getCompanionsData: Operation<'plex.tv', NoParameters, readonly CompanionService[]> =
  /* @__PURE__ */ operation({
    id: 'getCompanionsData',
    host: 'plex.tv',
    method: 'GET',
    path: '/api/v2/companions',
    reading: listOf(decodeCompanionService),
  });
