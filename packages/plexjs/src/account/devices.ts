import { getRegisteredDevices } from '../generated/plex-tv/clients-devices.ts';
import { type AccountDevice as AccountDeviceData, deleteAccountDevice } from '../generated/plex-tv/devices.ts';
import { linkPin } from '../generated/plex-tv/pins.ts';
import { suggestion } from '../query/suggest.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { conceal } from './conceal.ts';

/** A device that is signed in to the account. Its token is not enumerable. */
export interface AccountDevice extends AccountDeviceData {}

/** The devices that are signed in. */
export async function readDevices(client: PlexClient<PlexHost>, options?: RequestOptions): Promise<AccountDevice[]> {
  const devices = await getRegisteredDevices(client, undefined, options);
  return devices.map((device) => conceal(device, 'token'));
}

/** Takes a device off the account, which ends its tokens. */
export async function removeDevice(
  client: PlexClient<PlexHost>,
  which: AccountDevice | string,
  options?: RequestOptions,
): Promise<void> {
  const { id = '' } = typeof which === 'object' ? which : choose(await readDevices(client, options), which);
  await deleteAccountDevice(client, { deviceId: id }, options);
}

/** Signs in the device that shows a code. */
export async function linkDevice(client: PlexClient<PlexHost>, code: string, options?: RequestOptions): Promise<void> {
  if (code.trim() === '') throw new PlexUsageError('linkDevice: the code is empty.');
  // plex.tv wants this name of whoever links.
  await linkPin(client, { code: code.trim() }, { ...options, product: 'Plex SSO' });
}

function choose(devices: readonly AccountDevice[], which: string): AccountDevice {
  const exact = devices.filter(({ id, clientIdentifier }) => id === which || clientIdentifier === which);
  const [device, other] = exact.length > 0 ? exact : devices.filter(({ name }) => name === which);
  if (device === undefined) {
    const names = devices.flatMap(({ name }) => (name === undefined ? [] : [name]));
    throw new PlexUsageError(`The account has no device “${which}”. ${suggestion(which, names)}`);
  }
  if (other !== undefined)
    throw new PlexUsageError(`Several devices are called “${which}”; say which one by its clientIdentifier.`);
  return device;
}
