import { JwtSession } from '../auth/jwt-session.ts';
import { keyedPins } from '../auth/jwt-pin.ts';
import { signInWithPassword } from '../auth/password.ts';
import { PlexSignInError } from '../auth/sign-in-error.ts';
import type { TokenStore } from '../auth/token-store.ts';
import { createClient, type PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Clock } from '../transport/sleep.ts';
import { deviceClient } from './device-client.ts';
import { signInByPin } from './pin-sign-in.ts';
import { PlexAccount } from './plex-account.ts';
import { clientOptionsOf, type SignInOptions } from './sign-in-options.ts';

/**
 * Signs a device in with a key of its own. What the store has is used as long as plex.tv takes it; otherwise the way that the options
 * name gives the account, with a new key.
 */
export async function signInWithKey(options: SignInOptions, store: TokenStore, clock: Clock): Promise<PlexAccount> {
  const stored = await store.get();
  const given = options.clientIdentifier;
  if (stored !== undefined && given !== undefined && stored.clientIdentifier !== given)
    throw new PlexUsageError('signIn: the store has the key of another clientIdentifier. Pass the same one, or none.');
  const clientIdentifier = given ?? stored?.clientIdentifier;
  return signInDevice(createClient({ ...clientOptionsOf(options), clientIdentifier }), options, store, clock);
}

/** The same for a client that is there. */
export async function signInDevice(
  client: PlexClient<PlexHost>,
  options: SignInOptions,
  store: TokenStore,
  clock: Clock,
): Promise<PlexAccount> {
  const session =
    (await storedSession(options, client, store, clock)) ?? (await newSession(options, client, store, clock));
  return new PlexAccount(deviceClient(client, session), session);
}

/** The sign-in that the store has; undefined where it has none, or plex.tv has ended it and there is another way. */
async function storedSession(
  { scopes, signal, ...way }: SignInOptions,
  client: PlexClient<PlexHost>,
  store: TokenStore,
  { now }: Clock,
): Promise<JwtSession | undefined> {
  const session = new JwtSession(client, store, { scopes, now });
  if (!(await session.isSignedIn())) return undefined;
  try {
    await session.token(undefined, { signal });
    return session;
  } catch (error) {
    const isOver = error instanceof PlexSignInError && error.reason === 'rejected';
    if (!isOver || !(['onCode', 'password', 'token'] as const).some((name) => name in way)) throw error;
    await store.set(undefined);
    return undefined;
  }
}

/** Signs in by a way that needs the person, or a token. */
async function newSession(
  options: SignInOptions,
  client: PlexClient<PlexHost>,
  store: TokenStore,
  clock: Clock,
): Promise<JwtSession> {
  const { signal } = options;
  const jwtOptions = { scopes: options.scopes, now: clock.now };
  if ('onCode' in options) {
    const pins = await keyedPins(client, store, jwtOptions);
    const token = await signInByPin(pins, options, clock);
    const session = new JwtSession(client, store, jwtOptions);
    await session.keep(token, signal);
    return session;
  }
  if ('token' in options) return JwtSession.register(client, store, options.token, { ...jwtOptions, signal });
  if (!('password' in options))
    throw new PlexUsageError(
      'signIn: the store has no sign-in. Say how to make one, by `onCode`, `password` or `token`.',
    );
  const { authToken = '' } = await signInWithPassword(client, options, signal);
  return JwtSession.register(client, store, authToken, { ...jwtOptions, signal });
}
