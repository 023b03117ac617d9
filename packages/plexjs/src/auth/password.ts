import { postUsersSignInData } from '../generated/plex-tv/authentication.ts';
import type { SignedInUser } from '../generated/plex-tv/user.ts';
import { PlexAuthError } from '../transport/errors.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Caller } from '../wire/operation.ts';
import { PlexSignInError } from './sign-in-error.ts';

/** What a person signs in with. */
export interface PasswordSignIn {
  /** The e-mail address or user name. */
  readonly login: string;
  readonly password: string;
  /** The code of the authenticator application, or what asks for it; that is called only where the account wants a code. */
  readonly verificationCode?: string | (() => string | Promise<string>);
  /** Whether the token is to last. Default: true. */
  readonly rememberMe?: boolean;
}

const codeNeeded = 1029;

/**
 * Signs in with a password: `POST /api/v2/users/signin`. Gives the account, with its token.
 *
 * @throws {PlexSignInError} With the reason `credentials`: name or password are wrong; with `verification-code`: the account wants a code,
 * and none or a wrong one was given.
 * @throws {PlexUsageError} Where name or password are empty.
 */
export async function signInWithPassword(
  client: Caller<'plex.tv', CallOptions>,
  { login, password, verificationCode, rememberMe = true }: PasswordSignIn,
  signal?: AbortSignal,
): Promise<SignedInUser> {
  if (login.trim() === '' || password === '') throw new PlexUsageError('signIn: login and password cannot be empty.');
  const ask = async (code?: string): Promise<SignedInUser> =>
    postUsersSignInData(client, { login, password, rememberMe, verificationCode: code }, { token: null, signal }).catch(
      (error: unknown) => {
        throw failureOf(error, code);
      },
    );
  if (typeof verificationCode !== 'function') return ask(verificationCode);
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof PlexSignInError && error.reason === 'verification-code')) throw error;
  }
  return ask(await verificationCode());
}

/** What a refusal says of password and code. */
function failureOf(error: unknown, code: string | undefined): unknown {
  if (!(error instanceof PlexAuthError)) return error;
  const details = { cause: error, status: error.status, errors: error.errors };
  const wantsCode =
    error.errors?.some((entry) => entry.code === codeNeeded) || /verification code/i.test(error.body ?? '');
  if (!wantsCode)
    return new PlexSignInError('plex.tv does not know this name with this password.', {
      ...details,
      reason: 'credentials',
    });
  const message =
    code === undefined
      ? 'The account has a second factor: pass the code of the authenticator application as verificationCode.'
      : 'The verification code is wrong or no longer good: pass the one that the authenticator application shows now.';
  return new PlexSignInError(message, { ...details, reason: 'verification-code' });
}
