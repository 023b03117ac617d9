// Generated from contract/plex-tv/authentication.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeAccountSubscription, type AccountSubscription } from './subscriptions.ts';
import type { AutoSelectSubtitle, ForcedSubtitles, SubtitleAccessibility } from './user-profile.ts';
import { decodeSignedInUser, type MailingListStatus, type SignedInUser } from './user.ts';

/** That a token is alive. */
export interface Pong extends Extra {
  /** Always true. Example: `true`. */
  pong?: boolean | undefined;
}

/** Decodes {@link Pong}. */
export const decodePong: Decode<Pong> = /* @__PURE__ */ decoder(() => fields('flag pong pong=$text'));

/** How media are chosen for a person, as the oldest routes give it. */
export interface LegacyProfile extends Extra {
  /** Whether sound is chosen by language. */
  autoSelectAudio?: boolean | undefined;

  /** When subtitles are turned on by themselves. */
  autoSelectSubtitle?: AutoSelectSubtitle | undefined;

  /** The language of the sound. Example: `en`. */
  defaultAudioLanguage?: string | undefined;

  /** The language that subtitles are chosen in, ISO 639-1. Example: `en`. */
  defaultSubtitleLanguage?: string | undefined;

  /** Which of the subtitles made for the hearing impaired are preferred. */
  defaultSubtitleAccessibility?: SubtitleAccessibility | undefined;

  /** Which of the forced subtitles are preferred. */
  defaultSubtitleForced?: ForcedSubtitles | undefined;
}

/** Decodes {@link LegacyProfile}. */
export const decodeLegacyProfile: Decode<LegacyProfile> = /* @__PURE__ */ decoder(() =>
  fields(
    'flag autoSelectAudio=auto_select_audio|count autoSelectSubtitle=auto_select_subtitle defaultSubtitleAccessibility=default_subtitle_accessibility defaultSubtitleForced=default_subtitle_forced|text defaultAudioLanguage=default_audio_language defaultSubtitleLanguage=default_subtitle_language',
  ),
);

/** The account as the oldest routes give it. */
export interface LegacyUser extends Extra {
  /** The account's number. Example: `13692262`. */
  id?: string | undefined;

  /** The account's other identifier, 16 hexadecimal digits. Example: `dae343c1f45beb4f`. */
  uuid?: string | undefined;

  /** The e-mail address. Example: `alice@example.com`. */
  email?: string | undefined;

  /** When the account was made. Example: `2012-07-20T15:56:55Z`. */
  joinedAt?: Date | undefined;

  /** The user name. Example: `alice`. */
  username?: string | undefined;

  /** What to call the person. Example: `Alice`. */
  title?: string | undefined;

  /** The URL of the person's picture. Example: `https://plex.tv/users/dae343c1f45beb4f/avatar?c=1717171717`. */
  thumb?: string | undefined;

  /** The language of Plex's pages. Example: `en`. */
  locale?: string | null | undefined;

  /** Whether the account has a password. */
  hasPassword?: boolean | undefined;

  /** The account's token. Keep it secret. Example: `5mtQBnfz7sRxZyyysQzN`. */
  authToken?: string | undefined;

  /** The account's token again, under its older name; the only one in the answer to a switch. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  authenticationToken?: string | undefined;

  /** The Plex Pass, and the features that the account has. */
  subscription?: AccountSubscription | undefined;

  /** What the account is. Example: `['plexpass']`. */
  roles: readonly string[];

  /** The applications that the account has unlocked. Example: `['all', 'ios']`. */
  entitlements: readonly string[];

  /** When the e-mail address was confirmed. Example: `2012-08-09T09:37:16Z`. */
  confirmedAt?: Date | null | undefined;

  /** The person's number in Plex's forum; null for none. Example: `48213`. */
  forumId?: string | null | undefined;

  /** Whether the forum knows of the sign-in. */
  ssoCookie?: boolean | undefined;

  /** Whether the token lasts. */
  rememberMe?: boolean | undefined;

  /** Whether the account is in a Plex Home. */
  home?: boolean | undefined;

  /** Whether the account manages its Plex Home. */
  homeAdmin?: boolean | undefined;

  /** How many users the Plex Home has. Example: `3`. */
  homeSize?: number | undefined;

  /** How many users the Plex Home may have. Example: `15`. */
  maxHomeSize?: number | undefined;

  /** Whether this is a managed user. */
  restricted?: boolean | undefined;

  /** Whether this is the guest of a Plex Home. */
  guest?: boolean | undefined;

  /** Whether a PIN is needed to switch to this user. */
  protected?: boolean | undefined;

  /** Whether the person gets Plex's letters. Example: `active`. */
  mailingListStatus?: MailingListStatus | null | undefined;

  /** How media are chosen for the person, in XML. */
  profileSettings?: LegacyProfile | undefined;

  /** Whether servers of the account have certificates, in XML. */
  secure?: boolean | undefined;

  /** The device that the account was synchronised to in the cloud, in XML; a feature that is gone. */
  cloudSyncDevice?: string | undefined;

  /** Whether a verification code is needed to sign in. */
  twoFactorEnabled?: boolean | undefined;

  /** The address to which links could be mailed for later. Example: `queue+abcdef@save.plex.tv`. */
  queueEmail?: string | undefined;

  /** The identifier of the list of links for later. Example: `659892f732df994f`. */
  queueUid?: string | undefined;

  /** The kinds of items that are reported to other services. */
  scrobbleTypes?: string | undefined;

  /** The version of the certificates that the account's servers get. Example: `3`. */
  certificateVersion?: number | undefined;

  /** When the password has to be given again. Example: `2026-02-14T00:00:00Z`. */
  rememberExpiresAt?: Date | null | undefined;
}

/** Decodes {@link LegacyUser}. */
export const decodeLegacyUser: Decode<LegacyUser> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id uuid email username title thumb locale? authToken authenticationToken=authentication_token authenticationToken forumId? cloudSyncDevice queueEmail queueUid scrobbleTypes|date joinedAt=joined_at joinedAt confirmedAt? rememberExpiresAt?|flag hasPassword ssoCookie rememberMe home homeAdmin restricted guest protected secure twoFactorEnabled|texts roles entitlements|number homeSize maxHomeSize certificateVersion|word mailingListStatus? mailingListStatus?=mailing_list_status',
    { 'subscription=': decodeAccountSubscription, 'profileSettings=profile_settings': decodeLegacyProfile },
  ),
);

/** Parameters of {@link getTokenDetails}. */
export interface GetTokenDetailsParams {
  /** Asks for the subscriptions. */
  includeSubscriptions?: boolean | undefined;

  /** Asks for the providers. */
  includeProviders?: boolean | undefined;

  /** Asks for what Plex's applications keep for the account. */
  includeSettings?: boolean | undefined;

  /** Asks for what they keep for all users of the Plex Home. */
  includeSharedSettings?: boolean | undefined;
}

/**
 * Gives the account that the token belongs to. 401 means that the token is no longer valid; any other failure says nothing about it.
 *
 * `GET /api/v2/user` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getTokenDetails: Operation<'plex.tv', GetTokenDetailsParams, SignedInUser> = /* @__PURE__ */ operation({
  id: 'getTokenDetails',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user',
  reading: decodeSignedInUser,
});

/** Parameters of {@link postUsersSignInData}. */
export interface PostUsersSignInDataParams {
  /** The e-mail address or user name. Example: `alice@example.com`. */
  login: string;

  /** The account's password, as it is typed. Example: `the password`. */
  password: string;

  /** Whether the token is to last. */
  rememberMe?: boolean | undefined;

  /** The code of the authenticator application, for an account with a second factor. Example: `123456`. */
  verificationCode?: string | undefined;
}

/**
 * Signs in with a password. Needs no token.
 * An account with a second factor answers 401 with code 1029 until a verification code is given.
 *
 * `POST /api/v2/users/signin` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const postUsersSignInData: Operation<'plex.tv', PostUsersSignInDataParams, SignedInUser> =
  /* @__PURE__ */ operation({
    id: 'post-users-sign-in-data',
    host: 'plex.tv',
    method: 'POST',
    path: '/api/v2/users/signin',
    reading: decodeSignedInUser,
    body: 'form',
    rules: { rememberMe: 'form:rememberMe;bool' },
  });

/**
 * Signs out: the token ends at once, and the device leaves the account.
 *
 * `DELETE /api/v2/users/signout` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const signOut: Operation<'plex.tv', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'signOut',
  host: 'plex.tv',
  method: 'DELETE',
  path: '/api/v2/users/signout',
  reading: 'none',
});

/**
 * Keeps a token alive that would end when it is not used.
 *
 * `GET /api/v2/ping` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const pingToken: Operation<'plex.tv', NoParameters, Pong> = /* @__PURE__ */ operation({
  id: 'pingToken',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/ping',
  reading: decodePong,
});

/** Parameters of {@link signInLegacy}. */
export interface SignInLegacyParams {
  /** The e-mail address or user name. Example: `alice@example.com`. */
  login: string;

  /** The password; the digits of an authenticator application are written behind it. Example: `the password`. */
  password: string;

  /** Whether the token is to last. */
  rememberMe?: boolean | undefined;
}

/**
 * Signs in with a password by the oldest route, which has been replaced by `/api/v2/users/signin`. Also takes HTTP Basic authentication instead of the form.
 *
 * `POST /users/sign_in.json` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const signInLegacy: Operation<'plex.tv', SignInLegacyParams, LegacyUser> = /* @__PURE__ */ operation({
  id: 'signInLegacy',
  host: 'plex.tv',
  method: 'POST',
  path: '/users/sign_in.json',
  reading: decodeLegacyUser,
  envelope: 'user',
  body: 'form',
  rules: { login: 'form:user[login]', password: 'form:user[password]', rememberMe: 'form:user[remember_me]' },
});

/**
 * Gives the account that the token belongs to by the oldest route, which has been replaced by `/api/v2/user`.
 *
 * `GET /users/account.json` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getAccountLegacy: Operation<'plex.tv', NoParameters, LegacyUser> = /* @__PURE__ */ operation({
  id: 'getAccountLegacy',
  host: 'plex.tv',
  method: 'GET',
  path: '/users/account.json',
  reading: decodeLegacyUser,
  envelope: 'user',
});
