import type { DvrRecord, GrabberRecord } from '../../world/records-live-tv.ts';
import type { World } from '../../world/world.ts';
import { type Channel, channels } from '../../world/channels.ts';

/** A tuner by its number, its own identifier or its UUID. */
export function grabberNamed({ tables }: World, name: string): GrabberRecord | undefined {
  return [...tables.grabbers.values()].find(
    ({ id, deviceId, uuid }) => String(id) === name || deviceId === name || uuid === name,
  );
}

/** The tuners of a recorder. */
export function grabbersOf({ tables }: World, { id }: DvrRecord): readonly GrabberRecord[] {
  return [...tables.grabbers.values()].filter(({ dvrId }) => dvrId === id).sort((a, b) => a.id - b.id);
}

/** The channels that a recorder's tuners are mapped to. */
export function mappedChannels(world: World, dvr: DvrRecord): readonly Channel[] {
  const keys = new Set(
    grabbersOf(world, dvr)
      .filter(({ enabled }) => enabled)
      .flatMap(({ mappings }) => mappings.filter((mapping) => mapping.enabled).map(({ channelKey }) => channelKey)),
  );
  return channels.filter(({ key }) => keys.has(key));
}

/** A tuner of a recorder that is free for a channel from a time on until another, in Unix seconds. */
export function freeGrabber(
  world: World,
  dvr: DvrRecord,
  { channelKey, beginsAt, endsAt }: { readonly channelKey: string; readonly beginsAt: number; readonly endsAt: number },
): GrabberRecord | undefined {
  const busy = [...world.tables.grabs.values()].filter(
    (grab) =>
      (grab.status === 'scheduled' || grab.status === 'inprogress') && grab.beginsAt < endsAt && grab.endsAt > beginsAt,
  );
  return grabbersOf(world, dvr).find(
    ({ id, enabled, tuners, mappings }) =>
      enabled &&
      mappings.some((mapping) => mapping.enabled && mapping.channelKey === channelKey) &&
      busy.filter(({ grabberId }) => grabberId === id).length < tuners,
  );
}

/** The parameters of a name with a key in brackets: `prefs[minVideoQuality]=720`. */
export function deepParameters(query: URLSearchParams, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...query].flatMap(([parameter, value]) => {
      const [, base, key] = /^(\w+)\[(.+)\]$/.exec(parameter) ?? [];
      return base === name && key !== undefined ? [[key, value] as const] : [];
    }),
  );
}
