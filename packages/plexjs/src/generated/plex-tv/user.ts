// Generated from contract/plex-tv/user.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import {
  decodeAccountSubscription,
  decodeSubscriptionPeriod,
  type AccountSubscription,
  type SubscriptionPeriod,
} from './subscriptions.ts';
import { decodeUserProfile, type UserProfile } from './user-profile.ts';

/** The known values of {@link AccountServiceStatus}. */
export const accountServiceStatuses = ['online', 'offline'] as const;

/**
 * Whether a service of Plex's works.
 *
 * - `online`: It works.
 * - `offline`: It doesn't work now.
 */
export type AccountServiceStatus = (typeof accountServiceStatuses)[number] | (string & {});

/** The known values of {@link MailingListStatus}. */
export const mailingListStatuses = ['active', 'unsubscribed', 'removed', 'error'] as const;

/**
 * Whether somebody gets Plex's letters.
 *
 * - `active`: They come.
 * - `unsubscribed`: The person has declined them.
 * - `removed`: The address was taken off the list.
 * - `error`: The list could not be asked.
 */
export type MailingListStatus = (typeof mailingListStatuses)[number] | (string & {});

/** The known values of {@link RestrictionProfile}. */
export const restrictionProfiles = ['little_kid', 'older_kid', 'teen'] as const;

/**
 * The age that a managed user's content is chosen for.
 *
 * - `little_kid`: Only what is rated for little children.
 * - `older_kid`: What is rated for older children, too.
 * - `teen`: A teenager.
 */
export type RestrictionProfile = (typeof restrictionProfiles)[number] | (string & {});

/** An address that the account's servers use, with the key for it. */
export interface AccountService extends Extra {
  /** What the service is called. Example: `metadata`. */
  identifier?: string | undefined;

  /** The URL of the service. Example: `https://metadata.provider.plex.tv`. */
  endpoint?: string | undefined;

  /** The token for it, where it wants one of its own. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  token?: string | null | undefined;

  /** The secret for it, where it wants one. */
  secret?: string | null | undefined;

  /** Whether it works. Example: `online`. */
  status?: AccountServiceStatus | undefined;
}

/** Decodes {@link AccountService}. */
export const decodeAccountService: Decode<AccountService> = /* @__PURE__ */ decoder(() =>
  fields('text identifier endpoint token? secret?|word status'),
);

/** Something that Plex's applications keep for an account. */
export interface UserSetting extends Extra {
  /** What it is called; `experience` holds the home screen and the pinned libraries. Example: `experience`. */
  id?: string | undefined;

  /** How the value is written. Example: `json`. */
  type?: string | undefined;

  /** The value, as text; JSON when the type says so. Example: `{"schemaVersion":5}`. */
  value?: string | undefined;

  /** Whether it is kept from the settings page. */
  hidden?: boolean | undefined;

  /** When it was changed. Example: `2023-04-17T20:59:55Z`. */
  updatedAt?: Date | undefined;
}

/** Decodes {@link UserSetting}. */
export const decodeUserSetting: Decode<UserSetting> = /* @__PURE__ */ decoder(() =>
  fields('text id type value|flag hidden|date updatedAt'),
);

/** What a managed user may see of each kind of library. Only answers with nothing set are known. */
export interface CustomRestrictions extends Extra {
  /** The filter that holds for all libraries. Example: `label=Kids`. */
  all?: string | null | undefined;

  /** The filter that holds for films, in the form of `filterMovies`. Example: `contentRating=G%2CPG`. */
  movies?: string | null | undefined;

  /** The filter that holds for music, in the form of `filterMusic`. Example: `label=Family`. */
  music?: string | null | undefined;

  /** The filter that holds for photos. Example: `label=Family`. */
  photos?: string | null | undefined;

  /** The filter that holds for shows. Example: `contentRating=TV-14`. */
  television?: string | null | undefined;
}

/** Decodes {@link CustomRestrictions}. */
export const decodeCustomRestrictions: Decode<CustomRestrictions> = /* @__PURE__ */ decoder(() =>
  fields('text all? movies? music? photos? television?'),
);

/** The account that a token belongs to. */
export interface SignedInUser extends Extra {
  /** The account's number. Example: `13692262`. */
  id: string;

  /** The account's other identifier, 16 hexadecimal digits; part of the URL of its picture. Example: `dae343c1f45beb4f`. */
  uuid: string;

  /** The user name; empty for a managed user. Example: `alice`. */
  username?: string | undefined;

  /** What to call the person: the friendly name, or the user name. Example: `Alice`. */
  title?: string | undefined;

  /** The e-mail address; empty for a managed user. Example: `alice@example.com`. */
  email?: string | undefined;

  /** The name that the person chose to be shown; empty for none. Example: `Alice`. */
  friendlyName?: string | undefined;

  /** The language and country of Plex's pages; null when the browser decides. Example: `en-GB`. */
  locale?: string | null | undefined;

  /** Whether the e-mail address was confirmed. */
  confirmed?: boolean | undefined;

  /** When the account was made. Example: `2012-06-08T02:52:39Z`. */
  joinedAt?: Date | undefined;

  /** Whether the account is signed in to by e-mail alone. */
  emailOnlyAuth?: boolean | undefined;

  /** Whether the account has a password. */
  hasPassword?: boolean | undefined;

  /** Whether a PIN is needed to switch to this home user. */
  protected?: boolean | undefined;

  /** The URL of the person's picture. Example: `https://plex.tv/users/dae343c1f45beb4f/avatar?c=1605021731`. */
  thumb?: string | undefined;

  /** The account's token. Keep it secret. Example: `5mtQBnfz7sRxZyyysQzN`. */
  authToken?: string | undefined;

  /** Whether the person gets Plex's letters; null for a managed user. Example: `unsubscribed`. */
  mailingListStatus?: MailingListStatus | null | undefined;

  /** Whether Plex sends letters. */
  mailingListActive?: boolean | undefined;

  /** The kinds of items that are reported to other services, as Plex's numbers for them; empty for none. Example: `10`. */
  scrobbleTypes?: string | undefined;

  /** The account's country, ISO 3166-1. Example: `GB`. */
  country?: string | undefined;

  /** The home user's PIN, no longer readable. */
  pin?: string | undefined;

  /** The Plex Pass, and the features that the account has. */
  subscription?: AccountSubscription | undefined;

  /** The Plex Pass in words; null without one. Example: `Lifetime Plex Pass`. */
  subscriptionDescription?: string | null | undefined;

  /** Whether this is a managed user. */
  restricted?: boolean | undefined;

  /** Whether the account has no e-mail address yet; null when it does not apply. */
  anonymous?: boolean | null | undefined;

  /** The age that a managed user's content is chosen for; null for none. Example: `teen`. */
  restrictionProfile?: RestrictionProfile | null | undefined;

  /** What a managed user may see. */
  customRestrictions?: CustomRestrictions | undefined;

  /** Whether the account is in a Plex Home. */
  home?: boolean | undefined;

  /** Whether this is the guest of a Plex Home. */
  guest?: boolean | undefined;

  /** How many users the Plex Home has; 1 without one. Example: `3`. */
  homeSize?: number | undefined;

  /** Whether the account manages its Plex Home. */
  homeAdmin?: boolean | undefined;

  /** How many users the Plex Home may have. Example: `15`. */
  maxHomeSize?: number | undefined;

  /** When the password has to be given again; null for never. Example: `2022-01-11T22:43:55Z`. */
  rememberExpiresAt?: Date | null | undefined;

  /** How the account wants its audio, subtitles and lists. */
  profile?: UserProfile | undefined;

  /** The applications that the account has unlocked, by platform; `all` for every one. Example: `['all', 'ios', 'roku']`. */
  entitlements: readonly string[];

  /** What the account is, such as `plexpass`. Example: `['plexpass']`. */
  roles: readonly string[];

  /** The subscriptions that run. */
  subscriptions: readonly SubscriptionPeriod[];

  /** The subscriptions that have ended. */
  pastSubscriptions: readonly SubscriptionPeriod[];

  /** The trials that were begun. */
  trials: readonly SubscriptionPeriod[];

  /** The addresses that the account's servers use. */
  services: readonly AccountService[];

  /** The providers of the account. Only empty lists are known. */
  providers: readonly unknown[];

  /** What Plex's applications keep for the account; when asked for. */
  settings: readonly UserSetting[];

  /** Whether the person agreed to personal advertisements; null when they were not asked. */
  adsConsent?: boolean | null | undefined;

  /** When they were asked. Example: `2021-04-13T00:20:51Z`. */
  adsConsentSetAt?: Date | null | undefined;

  /** When they are to be asked again. Example: `2022-04-13T00:20:51Z`. */
  adsConsentReminderAt?: Date | null | undefined;

  /** Whether the account takes part in experiments. */
  experimentalFeatures?: boolean | undefined;

  /** Whether a verification code is needed to sign in. */
  twoFactorEnabled?: boolean | undefined;

  /** Whether codes for the loss of the second factor were made. */
  backupCodesCreated?: boolean | undefined;

  /** The partner that the account came by; null for none. */
  attributionPartner?: string | null | undefined;

  /** The address to which links could be mailed for later. In answers of 2020. Example: `queue+abcdef@save.plex.tv`. */
  queueEmail?: string | undefined;

  /** The identifier of the list of links for later. In answers of 2020. Example: `659892f732df994f`. */
  queueUid?: string | undefined;

  /** The version of the certificates that the account's servers get. In answers of 2020. Example: `2`. */
  certificateVersion?: number | undefined;

  /** The device that Cloud Sync, which is gone, copied to. */
  cloudSyncDevice?: string | null | undefined;
}

/** Decodes {@link SignedInUser}. */
export const decodeSignedInUser: Decode<SignedInUser> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id uuid username title email friendlyName locale? thumb authToken authToken=authenticationToken scrobbleTypes country pin subscriptionDescription? attributionPartner? queueEmail queueUid cloudSyncDevice?|flag confirmed emailOnlyAuth hasPassword protected mailingListActive restricted anonymous? home guest homeAdmin adsConsent? experimentalFeatures twoFactorEnabled backupCodesCreated|date joinedAt rememberExpiresAt? adsConsentSetAt? adsConsentReminderAt?|word mailingListStatus? restrictionProfile?|number homeSize maxHomeSize certificateVersion|texts entitlements roles|things providers',
    {
      'subscription=': decodeAccountSubscription,
      'customRestrictions=customRestrictions': decodeCustomRestrictions,
      'profile=': decodeUserProfile,
      'subscriptions[]=': decodeSubscriptionPeriod,
      'pastSubscriptions[]=pastSubscriptions': decodeSubscriptionPeriod,
      'trials[]=': decodeSubscriptionPeriod,
      'services[]=': decodeAccountService,
      'settings[]=': decodeUserSetting,
    },
  ),
);
