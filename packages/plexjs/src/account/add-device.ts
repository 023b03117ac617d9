import type { TokenStore } from '../auth/token-store.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import type { IdentityOptions } from '../transport/identity.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Clock } from '../transport/sleep.ts';
import { linkDevice } from './devices.ts';
import { signInDevice } from './key-sign-in.ts';
import { signInByPin, type SignInCode } from './pin-sign-in.ts';
import { PlexAccount } from './plex-account.ts';

/** A device to sign in, which is another one than this client. */
export interface NewDevice extends IdentityOptions {
  /** What the device is known by. */
  readonly clientIdentifier: string;
  /** Signs it in with a key of its own, and keeps key and token there. */
  readonly store?: TokenStore;
  /** Aborts, with `PlexAbortError`. */
  readonly signal?: AbortSignal;
}

/** Signs in another device, by a code that the account itself enters. */
export async function addDevice(
  account: PlexClient<PlexHost>,
  { signal, store, ...identity }: NewDevice,
  clock: Clock = {},
): Promise<PlexAccount> {
  if (identity.clientIdentifier === account.identity.clientIdentifier)
    throw new PlexUsageError('addDevice: this is the clientIdentifier of this client itself. Pass another one.');
  const client = account.with(identity);
  const onCode = ({ code }: SignInCode): Promise<void> => linkDevice(account, code, { signal });
  if (store !== undefined) return signInDevice(client, { onCode, signal }, store, clock);
  const token = await signInByPin(client, { onCode, signal }, clock);
  return new PlexAccount(client.with({ token }), token);
}
