import type { AuthUrlOptions } from '../auth/auth-url.ts';
import type { JwtScope } from '../auth/device-key.ts';
import type { PasswordSignIn } from '../auth/password.ts';
import type { SavedPin } from '../auth/pin-login.ts';
import type { TokenStore } from '../auth/token-store.ts';
import type { SignInCode } from './pin-sign-in.ts';
import type { AccountOptions } from './plex-account.ts';

/** What every way of signing in can be told. */
export interface SignInBasics extends AccountOptions {
  /** Aborts, with `PlexAbortError`. */
  readonly signal?: AbortSignal;
  /**
   * Signs the device in with a key of its own, and keeps key and token there: the tokens are JWTs, which end after seven days and are
   * replaced by themselves. The next `signIn` with the store needs nobody. Default: a token of 20 characters, which lasts.
   */
  readonly store?: TokenStore;
  /** What of the account a JWT tells. Default: all that there is. */
  readonly scopes?: readonly JwtScope[];
}

/** By a code that the person types at plex.tv/link, or by the sign-in page. */
export interface PinSignInOptions extends SignInBasics, AuthUrlOptions {
  /** Called with the code as soon as there is one. Show `code` and `linkUrl`, or open `authUrl`. */
  readonly onCode: (code: SignInCode) => void | Promise<void>;
  /** Asks for a long code, which only the sign-in page takes; implied by `forwardUrl`. Default: four characters that a person can type. */
  readonly strong?: boolean;
  /** The time between two looks, in milliseconds. Default: 2,000. At least 1,000. */
  readonly interval?: number;
  /** A sign-in that was begun before, for instance before the browser went to the sign-in page: what `onCode` got as `saved`. */
  readonly resume?: SavedPin;
}

/** By name and password, and by the second factor where the account has one. */
export interface PasswordSignInOptions extends SignInBasics, PasswordSignIn {}

/** By a token that is at hand. */
export interface TokenSignInOptions extends SignInBasics {
  /** The account's token. */
  readonly token: string;
}

/** By the key that the store has from a sign-in before. */
export interface StoreSignInOptions extends SignInBasics {
  readonly store: TokenStore;
}

/** How to sign in. */
export type SignInOptions = PinSignInOptions | PasswordSignInOptions | TokenSignInOptions | StoreSignInOptions;

const notOfTheClient: ReadonlySet<string> = new Set(
  'onCode strong interval resume forwardUrl layout login password verificationCode rememberMe token store scopes signal'.split(
    ' ',
  ),
);

/** What of the options makes the client; no client is to keep a password. */
export function clientOptionsOf(options: SignInOptions): AccountOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !notOfTheClient.has(name)));
}
