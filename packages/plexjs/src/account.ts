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
export { isJwt, type PlexJwt, type PlexJwtClaims, type ServerToken } from './auth/jwt.ts';
export type { JwtScope } from './auth/device-key.ts';
export { PlexSignInError, type SignInFailure } from './auth/sign-in-error.ts';
export { MemoryTokenStore, type StoredDevice, type StoredKey, type TokenStore } from './auth/token-store.ts';
