import type { UserRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';
import { isoOf } from './answer.ts';
import { featuresOf } from './features.ts';

/** The apps that an account has unlocked; each account has all of them. */
const entitlements = ['ios', 'all', 'roku', 'android', 'xbox_one', 'xbox_360', 'windows', 'windows_phone'] as const;

/** What of an account is asked for. */
export interface UserFieldOptions {
  readonly settings?: boolean;
  readonly providers?: boolean;
}

/** The account that a token belongs to, as plex.tv's v2 gives it. */
export function userFields(
  world: World,
  user: UserRecord,
  authToken: string,
  { settings = false, providers = false }: UserFieldOptions = {},
): object {
  const isManaged = user.restricted;
  return {
    id: user.id,
    uuid: user.uuid,
    username: user.username,
    title: titleOf(user),
    email: user.email,
    friendlyName: user.friendlyName,
    locale: null,
    confirmed: !isManaged,
    joinedAt: user.joinedAt,
    emailOnlyAuth: false,
    hasPassword: user.password !== undefined,
    protected: user.pin !== undefined,
    thumb: pictureOf(user),
    authToken,
    mailingListStatus: isManaged ? null : 'unsubscribed',
    mailingListActive: false,
    scrobbleTypes: '',
    country: user.country,
    ...(user.pin !== undefined && { pin: '<pin>' }),
    ...(providers && { providers: [] }),
    subscription: subscriptionOf(user),
    subscriptionDescription: user.hasPass ? 'Lifetime Plex Pass' : null,
    restricted: user.restricted,
    anonymous: null,
    ...(isManaged && {
      restrictionProfile: user.restrictionProfile ?? null,
      customRestrictions: { all: null, movies: null, music: null, photos: null, television: null },
    }),
    ...homeFields(world, user),
    guest: user.guest,
    rememberExpiresAt: null,
    profile: user.profile,
    entitlements: isManaged ? [] : entitlements,
    ...(user.hasPass && { roles: ['plexpass'] }),
    ...(settings && { settings: world.tables.accountPreferences.get(user.id)?.settings ?? [] }),
    subscriptions: user.hasPass ? [lifetimePass] : [],
    pastSubscriptions: [],
    trials: [],
    services: services.map((service) => ({ ...service, token: authToken, status: 'online' })),
    adsConsent: null,
    adsConsentSetAt: null,
    adsConsentReminderAt: null,
    experimentalFeatures: false,
    twoFactorEnabled: user.verificationCode !== undefined,
    backupCodesCreated: false,
  };
}

/** The account as the routes of 2012 give it. */
export interface LegacyUserFields extends Readonly<Record<string, unknown>> {
  readonly authToken: string;
  readonly authentication_token: string;
  readonly roles: { readonly roles: readonly string[] };
}

/** The account as the routes of 2012 give it. */
export function legacyUserFields(world: World, user: UserRecord, authToken: string): LegacyUserFields {
  return {
    id: user.id,
    uuid: user.uuid,
    email: user.email,
    joined_at: isoOf(user.joinedAt * 1000),
    username: user.username,
    title: titleOf(user),
    thumb: pictureOf(user),
    locale: null,
    hasPassword: user.password !== undefined,
    authToken,
    authentication_token: authToken,
    subscription: subscriptionOf(user),
    roles: { roles: user.hasPass ? ['plexpass'] : [] },
    entitlements: user.restricted ? [] : entitlements,
    confirmedAt: user.restricted ? null : isoOf(user.joinedAt * 1000),
    forumId: null,
    rememberMe: true,
    ...aboutUser(user),
    ...homeFields(world, user),
  };
}

/** What to call somebody. */
export function titleOf({ friendlyName, title }: UserRecord): string {
  return friendlyName || title;
}

/** Where somebody's picture is. */
export function pictureOf({ uuid, joinedAt }: UserRecord): string {
  return `https://plex.tv/users/${uuid}/avatar?c=${joinedAt}`;
}

const lifetimePass = {
  id: null,
  mode: 'lifetime',
  renewsAt: null,
  endsAt: null,
  type: 'plexpass',
  transfer: null,
  state: 'active',
};

const services = ['epg', 'metadata', 'music', 'vod'].map((identifier) => ({
  identifier,
  endpoint: `https://${identifier}.provider.plex.tv`,
}));

function aboutUser({ restricted, guest, pin, verificationCode }: UserRecord): object {
  return {
    restricted,
    guest,
    protected: pin !== undefined,
    twoFactorEnabled: verificationCode !== undefined,
  };
}

function homeFields({ tables }: World, { id, homeId }: UserRecord): object {
  const home = homeId === undefined ? undefined : tables.homes.get(homeId);
  const members = [...tables.users.values()].filter(
    (user) => user.homeId === homeId && (home?.guestEnabled === true || !user.guest),
  );
  return {
    home: homeId !== undefined,
    homeSize: home === undefined ? 1 : members.length,
    homeAdmin: home?.adminId === id,
    maxHomeSize: 15,
  };
}

function subscriptionOf({ hasPass, joinedAt }: UserRecord): object {
  return {
    active: hasPass,
    subscribedAt: hasPass ? isoOf(joinedAt * 1000) : null,
    status: hasPass ? 'Active' : 'Inactive',
    paymentService: null,
    plan: hasPass ? 'lifetime' : null,
    features: featuresOf({ hasPass }),
  };
}
