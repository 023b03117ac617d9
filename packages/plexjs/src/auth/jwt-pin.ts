import type { CallOptions } from '../transport/options.ts';
import type { Call, Definition } from '../wire/operation.ts';
import { allScopes, generateDeviceKey, type JwtScope, publicKeyOf, signAsDevice } from './device-key.ts';
import { askForPin } from './pin-operations.ts';
import type { PinLoginClient } from './pin-login.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import type { TokenStore } from './token-store.ts';

// A PIN lives for half an hour at most. Plex's own example has proofs of an hour.
const proofLifetime = 60 * 60 * 1000;

/**
 * A client for `PinLogin` whose PINs are bound to a device's key, so that signing in gives a JWT. The key is made and stored if the
 * store has none.
 */
export async function keyedPins(
  client: PlexClient<PlexHost>,
  store: TokenStore,
  { scopes = allScopes, now = Date.now }: { readonly scopes?: readonly JwtScope[]; readonly now?: () => number } = {},
): Promise<PinLoginClient> {
  const { clientIdentifier } = client.identity;
  const known = await store.get();
  const device = known ?? { clientIdentifier, key: await generateDeviceKey() };
  if (known === undefined) await store.set(device);
  const deviceJwt = await signAsDevice(device, { lifetime: proofLifetime, scopes, now: now() });
  const call = <T>(
    definition: Definition<'plex.tv', T>,
    parameters: object | undefined,
    options: CallOptions | undefined,
  ): Call<T> => {
    const isAsking = definition.id === askForPin.id;
    const keyed = isAsking ? createKeyedPin : getKeyedPin;
    const { strong } = parameters as { readonly strong?: string };
    const sent = isAsking ? { jwk: publicKeyOf(device.key), strong: strong && true } : { ...parameters, deviceJwt };
    return client.call({ ...definition, ...keyed }, sent, options);
  };
  return { identity: client.identity, call };
}

/** What differs in `createKeyedPin` and `getKeyedPin` from the operations of a PIN without a key. */
const createKeyedPin = { id: 'createKeyedPin', host: 'clients.plex.tv', body: 'json' } as const;
const getKeyedPin = { id: 'getKeyedPin', host: 'clients.plex.tv', rules: { deviceJwt: 'query:deviceJWT' } } as const;
