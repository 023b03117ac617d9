import type { Fields } from './records.ts';
import type { GrabberRecord } from './records-live-tv.ts';
import type { World } from './world.ts';
import { secondsOf } from './clock.ts';

/** A tuner that there is in the sandbox's network, whether or not the server has found it. */
interface NetworkTuner {
  readonly deviceId: string;
  readonly uri: string;
  readonly fields: Fields;
  readonly tuners: number;
}

/** The tuners of the network. */
export const networkTuners: readonly NetworkTuner[] = [
  {
    deviceId: '1053C0CA',
    uri: 'http://10.0.0.42',
    fields: {
      make: 'Silicondust',
      model: 'HDHomeRun EXTEND',
      modelNumber: 'HDTC-2US',
      sources: 'Antenna,Cable',
      title: 'HDHomeRun EXTEND 1053C0CA',
    },
    tuners: 2,
  },
  {
    deviceId: '141007E7',
    uri: 'http://10.0.0.43',
    fields: {
      make: 'Silicondust',
      model: 'HDHomeRun EXPAND',
      modelNumber: 'HDHR3-4DC',
      sources: 'Cable',
      title: 'HDHomeRun EXPAND 141007E7',
    },
    tuners: 4,
  },
];

/** The UUID of a tuner. */
export function tunerUuid(deviceId: string): string {
  return `device://tv.plex.grabbers.hdhomerun/${deviceId}`;
}

/** Makes a tuner of the network known to the server, or says that it was seen again. */
export function meetTuner(world: World, { deviceId, uri, fields, tuners }: NetworkTuner): GrabberRecord {
  const { tables, store, clock } = world;
  const known = [...tables.grabbers.values()].find((grabber) => grabber.deviceId === deviceId);
  const grabber: GrabberRecord = known
    ? { ...known, lastSeenAt: secondsOf(clock) }
    : {
        id: store.next('tuner'),
        deviceId,
        uuid: tunerUuid(deviceId),
        uri,
        fields,
        tuners,
        enabled: true,
        lastSeenAt: secondsOf(clock),
        mappings: [],
        preferences: {},
      };
  tables.grabbers.set(grabber.id, grabber);
  return grabber;
}
