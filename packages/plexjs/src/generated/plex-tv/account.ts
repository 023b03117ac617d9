// Generated from contract/plex-tv/account.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import {
  aside,
  date,
  flag,
  keep,
  list,
  listOf,
  none,
  number,
  settle,
  text,
  texts,
  word,
  words,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import { blankMediaContainer, readMediaContainer, type MediaContainer } from '../models/container.ts';
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

  /** The identifier of who answers. */
  machineIdentifier?: string | undefined;

  /** The heading. */
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
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
      case 'totalSize':
      case 'offset':
      case 'mediaTagVersion':
        if (typeof value !== 'number') wire[key] = number(value, wire, key);
        break;
      case 'identifier':
      case 'mediaTagPrefix':
      case 'friendlyName':
      case 'machineIdentifier':
      case 'title1':
      case 'viewGroup':
      case 'content':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      case 'allowSync':
        if (typeof value !== 'boolean') wire[key] = flag(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as AccountContainer;
}

let rareAccountContainerFields: RareFields | undefined;

function rareAccountContainer(): RareFields {
  return (rareAccountContainerFields ??= rareFields(
    'text friendlyName machineIdentifier title1 viewGroup content',
    {},
  ));
}

/** Reads a field of {@link AccountContainer} that few answers have; gives false for any other. */
export function readAccountContainer(result: Draft<AccountContainer>, key: string, value: unknown): boolean {
  return readMediaContainer(result, key, value) || readRare(rareAccountContainer(), result, key, value);
}

/** The rare lists of a {@link AccountContainer} before anything is read. */
export function blankAccountContainer(): Draft<AccountContainer> {
  return { ...blankMediaContainer() };
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
   * Its identifier.
   *
   * Example: `c9d9b7ee-fdd9-474e-b143-5039c04e9b9b`.
   */
  uuid?: string | undefined;
}

/** Decodes {@link AccountFeature}. */
export function decodeAccountFeature(wire: Wire): AccountFeature {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
      case 'uuid':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as AccountFeature;
}

/** What a user of a server has. */
export interface ServerUserFeatures extends Extra {
  /**
   * The user's number at plex.tv.
   *
   * Example: `13692262`.
   */
  id?: string | undefined;

  /** The features, by name or UUID. */
  features: readonly string[];
}

/** Decodes {@link ServerUserFeatures}. */
export function decodeServerUserFeatures(wire: Wire): ServerUserFeatures {
  const result: Draft<ServerUserFeatures> = { id: undefined, features: none };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'features':
        result.features = texts(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as ServerUserFeatures;
}

/** A notice of Plex to those who use it. */
export interface Announcement extends Extra {
  /**
   * Its number.
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

  /** The URL of a picture. */
  imageUrl?: string | undefined;

  /**
   * How it looks.
   *
   * Example: `info`.
   */
  style?: AnnouncementStyle | undefined;

  /** Where to read more. */
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

/** Decodes {@link Announcement}. */
export function decodeAnnouncement(wire: Wire): Announcement {
  const result: Draft<Announcement> = {
    id: undefined,
    title: undefined,
    content: undefined,
    plainContent: undefined,
    imageUrl: undefined,
    style: undefined,
    url: undefined,
    expireAt: undefined,
    notifyAt: undefined,
    read: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'content':
        result.content = text(value, result, key);
        break;
      case 'plainContent':
        result.plainContent = text(value, result, key);
        break;
      case 'imageUrl':
        result.imageUrl = text(value, result, key);
        break;
      case 'style':
        result.style = word(value, announcementStyles, result, key);
        break;
      case 'url':
        result.url = text(value, result, key);
        break;
      case 'expireAt':
        result.expireAt = date(value, result, key);
        break;
      case 'notifyAt':
        result.notifyAt = date(value, result, key);
        break;
      case 'read':
        result.read = flag(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as Announcement;
}

/** Plex's notices. */
export interface AnnouncementContainer extends AccountContainer {
  /** The notices, the newest first. */
  announcements: readonly Announcement[];
}

/** Decodes {@link AnnouncementContainer}. */
export function decodeAnnouncementContainer(wire: Wire): AnnouncementContainer {
  const result: Draft<AnnouncementContainer> = {
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
    announcements: none,
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
      case 'Announcement':
        result.announcements = list(value, decodeAnnouncement, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as AnnouncementContainer;
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
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'token':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as ClaimToken;
}

/** Whether what a person watches is kept at plex.tv. */
export interface ViewStateSync extends Extra {
  /** Whether the person agreed; null when they were not asked. */
  consent?: boolean | null | undefined;
}

/** Decodes {@link ViewStateSync}. */
export function decodeViewStateSync(wire: Wire): ViewStateSync {
  const result: Draft<ViewStateSync> = { consent: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'consent':
        result.consent = value === null ? null : flag(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as ViewStateSync;
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
   * Its URL.
   *
   * Example: `https://vod.provider.plex.tv`.
   */
  baseUrl?: string | undefined;

  /**
   * Its name.
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

  /** The token for it. */
  token?: string | undefined;
}

/** Decodes {@link CloudProvider}. */
export function decodeCloudProvider(wire: Wire): CloudProvider {
  const result: Draft<CloudProvider> = {
    identifier: undefined,
    baseUrl: undefined,
    title: undefined,
    icon: undefined,
    sourceTitle: undefined,
    token: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'baseURL':
        result.baseUrl = text(value, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'icon':
        result.icon = text(value, result, key);
        break;
      case 'sourceTitle':
        result.sourceTitle = value === null ? null : text(value, result, key);
        break;
      case 'token':
        result.token = text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as CloudProvider;
}

/** A service of others that players come by. */
export interface Companion extends Extra {
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
   * Its name.
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

  /** The token for it. */
  token?: string | undefined;
}

/** Decodes {@link Companion}. */
export function decodeCompanion(wire: Wire): Companion {
  const result: Draft<Companion> = {
    identifier: undefined,
    baseUrl: undefined,
    title: undefined,
    linkUrl: undefined,
    provides: none,
    token: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'baseURL':
        result.baseUrl = text(value, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'linkURL':
        result.linkUrl = text(value, result, key);
        break;
      case 'provides':
        result.provides = words(value, result, key);
        break;
      case 'token':
        result.token = text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as Companion;
}

/**
 * Gives what Plex's applications keep for the account.
 *
 * `GET /api/v2/user/settings` of plex.tv.
 *
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
 */
export const getUserSettings: Operation<'plex.tv', object, readonly UserSetting[]> = /* @__PURE__ */ operation({
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
export const getFeatures: Operation<'plex.tv', object, readonly AccountFeature[]> = /* @__PURE__ */ operation({
  id: 'getFeatures',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/features',
  reading: listOf(decodeAccountFeature),
});

/** Parameters of {@link getServerUserFeatures}. */
export interface GetServerUserFeaturesParams {
  /** Gives only these features, by UUID. */
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
export const getAnnouncements: Operation<'plex.tv', object, AnnouncementContainer> = /* @__PURE__ */ operation({
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
export const getClaimToken: Operation<'plex.tv', object, ClaimToken> = /* @__PURE__ */ operation({
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
export const getViewStateSync: Operation<'plex.tv', object, ViewStateSync> = /* @__PURE__ */ operation({
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
export const getCloudProviders: Operation<'plex.tv', object, readonly CloudProvider[]> = /* @__PURE__ */ operation({
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
export const getCompanionsData: Operation<'plex.tv', object, readonly Companion[]> = /* @__PURE__ */ operation({
  id: 'getCompanionsData',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/companions',
  reading: listOf(decodeCompanion),
});
