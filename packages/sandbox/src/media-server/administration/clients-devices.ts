import type { Ask } from '../../http/ask.ts';
import { secondsOf } from '../../world/clock.ts';
import type { DeviceRecord } from '../../world/records-playback.ts';
import { serverName } from './preferences-values.ts';

/** Remembers the program that asks, by its client identifier; undefined for one that does not say it. */
export function seenDevice(ask: Ask): DeviceRecord | undefined {
  const { tables, clock, store, bus, names } = ask.world;
  const clientIdentifier = ask.said('X-Plex-Client-Identifier');
  if (!clientIdentifier) return undefined;
  const known = tables.devices.get(clientIdentifier);
  if (known || ask.account === undefined) return known;
  const platform = ask.said('X-Plex-Platform') ?? '';
  const device: DeviceRecord = {
    id: store.next('device'),
    clientIdentifier,
    name: ask.said('X-Plex-Device-Name') ?? ask.said('X-Plex-Device') ?? ask.said('X-Plex-Product') ?? '',
    platform,
    createdAt: secondsOf(clock),
  };
  tables.devices.set(clientIdentifier, device);
  bus.publishWebhook({
    event: 'device.new',
    accountId: ask.account.id,
    payload: {
      event: 'device.new',
      Account: { id: ask.account.id, title: ask.account.name },
      Server: { title: serverName(ask.world), uuid: names.machineIdentifier },
      Player: { local: true, title: device.name, uuid: clientIdentifier },
    },
  });
  return device;
}

/** A device as lists have it. */
export function deviceRow({ id, name, platform, clientIdentifier, createdAt }: DeviceRecord): object {
  return { id, key: `/devices/${id}`, name, platform, clientIdentifier, createdAt };
}
