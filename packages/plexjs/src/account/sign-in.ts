import { createClient } from '../transport/client.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Clock } from '../transport/sleep.ts';
import { signInByPin } from './pin-sign-in.ts';
import { PlexAccount } from './plex-account.ts';
import { clientOptionsOf, type SignInOptions } from './sign-in-options.ts';

/**
 * Signs in to an account, by the way that the options name.
 *
 * ```ts
 * const account = await signIn({ clientIdentifier, onCode: ({ code, linkUrl }) => console.log(`Enter ${code} at ${linkUrl}`) });
 * const other = await signIn({ store, onCode }); // With a device key that the store keeps: the next time nobody is asked.
 * ```
 *
 * - `onCode`: by PIN, `POST /api/v2/pins` and looks at `GET /api/v2/pins/{id}` until the person is done. With `strong` or `forwardUrl` by
 *   Plex's sign-in page (OAuth): open `authUrl`.
 * - `login` and `password`: `POST /api/v2/users/signin`.
 * - `token`: `GET /api/v2/user`.
 * - `store`: with a device key, beside any of them; alone it goes on with the sign-in that the store has.
 *
 * Persist the `clientIdentifier`: each new one is a new device of the account.
 *
 * @throws {PlexSignInError} Where it ends without success, with the `reason`: `expired`, `rejected`, `rate-limited`, `credentials`,
 * `verification-code`, `jwt`.
 * @throws {PlexAbortError} Where the signal aborts it.
 * @throws {PlexAuthError} For a token that is not good.
 * @throws {PlexUsageError} Where the options name no way.
 */
export async function signIn(options: SignInOptions, clock: Clock = {}): Promise<PlexAccount> {
  const { signal } = options;
  if (options.store !== undefined) {
    const { signInWithKey } = await import('./on-demand-sign-in.ts');
    return signInWithKey(options, options.store, clock);
  }
  if ('token' in options) return PlexAccount.fromToken(options.token, { ...clientOptionsOf(options), signal });
  const client = createClient(clientOptionsOf(options));
  if ('onCode' in options) {
    const token = await signInByPin(client, options, clock);
    return new PlexAccount(client.with({ token }), token);
  }
  if (!('password' in options))
    throw new PlexUsageError('signIn: say how, by `onCode`, `login` and `password`, `token` or `store`.');
  const { signInWithPassword } = await import('./on-demand-sign-in.ts');
  const { authToken = '' } = await signInWithPassword(client, options, signal);
  return new PlexAccount(client.with({ token: authToken }), authToken);
}
