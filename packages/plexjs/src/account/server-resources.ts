import { isJwt, type ServerToken } from '../auth/jwt.ts';
import { PlexSignInError } from '../auth/sign-in-error.ts';
import { chooseServer } from '../discovery/choose-server.ts';
import { getRegisteredDevices } from '../generated/plex-tv/clients-devices.ts';
import { getServerResources, type PlexResource } from '../generated/plex-tv/resources.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { type Sleep, sleep as realSleep } from '../transport/sleep.ts';
import { conceal } from './conceal.ts';

/** What an account can reach: servers, and players. Its `accessToken` is not enumerable. */
export interface AccountResource extends PlexResource {
  /** The token that a server takes. Undefined for what is no server. Neither logging nor `JSON.stringify` shows it. */
  accessToken?: ServerToken | null | undefined;
}

const everything = { includeHttps: true, includeRelay: true, includeIPv6: true };

/**
 * What the account can reach, each server with a token that it takes: `GET /api/v2/resources`.
 *
 * To who comes with a JWT, plex.tv gives servers of his own with that JWT, which servers refuse (1.43). The list of devices has a token
 * of 20 characters for each device, and the resources are asked for once more with it.
 */
export async function readResources(
  client: PlexClient<PlexHost>,
  options: RequestOptions = {},
): Promise<AccountResource[]> {
  const given = await getServerResources(client, everything, options);
  const isRefused = ({ accessToken }: PlexResource): boolean => !!accessToken && isJwt(accessToken);
  const resources = given.some(isRefused)
    ? await getServerResources(client, everything, { ...options, token: await deviceToken(client, options) })
    : given;
  return resources.map((resource) => conceal(resource, 'accessToken') as AccountResource);
}

/** One of the account's servers, by name or identifier. */
export async function findServer(
  client: PlexClient<PlexHost>,
  wish: string | AccountResource | undefined,
  options: RequestOptions = {},
): Promise<AccountResource> {
  return typeof wish === 'object' ? wish : chooseServer(await readResources(client, options), wish);
}

// Just after a sign-in the list may lag behind.
const naps = [0, 500, 1000, 2000];

/**
 * The token of 20 characters that a device has beside its JWT: `GET /api/v2/devices` of clients.plex.tv.
 *
 * @throws {PlexSignInError} With the reason `jwt`: plex.tv lists no token for this device.
 */
export async function deviceToken(
  client: PlexClient<PlexHost>,
  options: RequestOptions = {},
  sleep: Sleep = realSleep,
): Promise<ServerToken> {
  const { clientIdentifier } = client.identity;
  for (const nap of naps) {
    if (nap > 0) await sleep(nap, options.signal);
    const devices = await getRegisteredDevices(client, undefined, options);
    const token = devices.find((device) => device.clientIdentifier === clientIdentifier)?.token;
    if (token !== undefined && token !== '' && !isJwt(token)) return token as ServerToken;
  }
  throw new PlexSignInError(
    'Servers take no JWT, and plex.tv lists no other token for this device. Sign in without `store` to reach servers.',
    { reason: 'jwt' },
  );
}
