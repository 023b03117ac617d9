import { PlexError, type PlexErrorDetails } from '../transport/plex-error.ts';

/**
 * Why a sign-in failed.
 *
 * - `expired`: The PIN's time is over, or it was used. Begin anew.
 * - `rejected`: plex.tv refuses this client, or the device key is no longer the account's. Begin anew.
 * - `rate-limited`: plex.tv wants to be left alone, for `retryAfter` seconds where it says so.
 * - `credentials`: The password or the name is wrong.
 * - `verification-code`: The account has a second factor, and the code is missing or wrong.
 * - `home-pin`: The user of the Plex Home is protected by a PIN, which is missing or wrong.
 * - `jwt`: A token that plex.tv gave does not pass the checks.
 */
export type SignInFailure =
  | 'expired'
  | 'rejected'
  | 'rate-limited'
  | 'credentials'
  | 'verification-code'
  | 'home-pin'
  | 'jwt';

/** A sign-in that failed, and why: see `reason`. `cause` is the error of the call, where there was one. */
export class PlexSignInError extends PlexError {
  static override readonly plexCode = 'sign-in';
  declare readonly code: 'sign-in';
  /** Why. */
  declare readonly reason: SignInFailure;
  /** How long to wait, in seconds, where plex.tv said so. */
  declare readonly retryAfter?: number;

  constructor(
    message: string,
    details: PlexErrorDetails & { readonly reason: SignInFailure; readonly retryAfter?: number },
  ) {
    super(message, details);
  }
}
