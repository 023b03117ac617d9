export { signIn } from './account/sign-in.ts';
export type {
  PasswordSignInOptions,
  PinSignInOptions,
  SignInBasics,
  SignInOptions,
  StoreSignInOptions,
  TokenSignInOptions,
} from './account/sign-in-options.ts';
export type { SignInCode } from './account/pin-sign-in.ts';
export { type AccountOptions, PlexAccount } from './account/plex-account.ts';
export type { AccountConnectOptions } from './account/connect-server.ts';
export type { AccountResource } from './account/server-resources.ts';
export type { AccountUser } from './account/user.ts';
export { isJwt, type PlexJwt, type ServerToken } from './auth/jwt.ts';
export type { JwtScope } from './auth/device-key.ts';
export { PlexSignInError, type SignInFailure } from './auth/sign-in-error.ts';
export { MemoryTokenStore, type StoredDevice, type StoredKey, type TokenStore } from './auth/token-store.ts';
export type { AccountSettings, PrivacyChanges } from './account/account-settings.ts';
export type { NewDevice } from './account/add-device.ts';
export type { Person, PersonReference } from './account/choose-person.ts';
export type { AccountDevice } from './account/devices.ts';
export type { Discover, DiscoverSearchOptions, FindOptions } from './account/discover.ts';
export type { HomePinOptions, HomeUser, PlexHome } from './account/home.ts';
export type { MobileSync, SyncDeviceReference, SyncWish } from './account/mobile-sync.ts';
export type { ItemReference, ReferredItem } from './account/item-reference.ts';
export type { FilterWords, ShareFilter, ShareFilters } from './account/share-filter.ts';
export type { SharedSections } from './account/share-libraries.ts';
export type { ShareOptions, ShareServerOptions, ShareSettings } from './account/shares.ts';
export type { FriendsOptions, Sharing } from './account/sharing.ts';
export type { WatchlistOptions, WatchlistSortField } from './account/watchlist.ts';
