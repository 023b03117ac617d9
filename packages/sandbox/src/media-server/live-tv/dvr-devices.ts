import {
  addDevice,
  discoverDevices,
  getAvailableGrabbers,
  getDeviceDetails,
  getDevicesChannels,
  getThumb,
  listDevices,
  modifyDevice,
  removeDevice,
  scan,
  setChannelmap,
  setDevicePreferences,
  stopScan,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, seeded, stateful } from '../../http/route.ts';
import { endActivity, startActivity } from '../../world/activities.ts';
import type { ChannelMappingRecord, GrabberRecord } from '../../world/records-live-tv.ts';
import { without } from '../../world/without.ts';
import { deepParameters } from './dvr-find.ts';
import { meetTuner, networkTuners } from '../../world/network-tuners.ts';
import { grabberRow } from './dvr-row.ts';
import { channelNamed, channels } from '../../world/channels.ts';

const grabbers = [
  { identifier: 'tv.plex.grabbers.hdhomerun', protocol: 'livetv', title: 'HDHomerun' },
  { identifier: 'tv.plex.grabbers.stream', protocol: 'stream', title: 'Stream' },
  { identifier: 'tv.plex.grabbers.download', protocol: 'download', title: 'Download' },
];

/** The tuners of the server. */
export const grabberRoutes: readonly Route[] = [
  seeded(getAvailableGrabbers, (ask) => {
    const wanted = ask.text('protocol');
    const rows = grabbers.filter(({ protocol }) => wanted === undefined || protocol === wanted);
    return container(ask, { size: rows.length, ...(rows.length > 0 && { MediaGrabber: rows }) });
  }),
  stateful(listDevices, all, { audience: 'owner' }),
  stateful(
    discoverDevices,
    (ask) => {
      for (const tuner of networkTuners) meetTuner(ask.world, tuner);
      return all(ask);
    },
    { audience: 'owner' },
  ),
  stateful(
    addDevice,
    (ask) => {
      const uri = (ask.text('uri') ?? '').replace(/\/$/, '');
      const tuner = networkTuners.find((one) => one.uri === uri);
      return tuner ? these(ask, [meetTuner(ask.world, tuner)]) : refusal(400);
    },
    { audience: 'owner' },
  ),
  stateful(getDeviceDetails, (ask) => withGrabber(ask, (grabber) => these(ask, [grabber])), { audience: 'owner' }),
  stateful(
    modifyDevice,
    (ask) =>
      withGrabber(ask, (grabber) => {
        if (ask.text('enabled') !== undefined) change(ask, { ...grabber, enabled: ask.flag('enabled') });
        return container(ask, { size: 0, message: '', status: 0 });
      }),
    { audience: 'owner' },
  ),
  stateful(
    removeDevice,
    (ask) =>
      withGrabber(ask, ({ id }) => {
        ask.world.tables.grabbers.delete(id);
        return container(ask, { size: 0, message: '', status: 0 });
      }),
    { audience: 'owner' },
  ),
  stateful(
    setChannelmap,
    (ask) => withGrabber(ask, (grabber) => these(ask, [change(ask, { ...grabber, mappings: mappingsOf(ask) })])),
    { audience: 'owner' },
  ),
  stateful(
    getDevicesChannels,
    (ask) =>
      withGrabber(ask, () => {
        const rows = channels.map(({ number, title, hd }, index) => ({
          drm: false,
          favorite: false,
          hd,
          identifier: number,
          key: number,
          name: title,
          signalQuality: 100 - index * 3,
          signalStrength: 90 - index * 2,
        }));
        return container(ask, { size: rows.length, DeviceChannel: rows });
      }),
    { audience: 'owner' },
  ),
  stateful(
    setDevicePreferences,
    (ask) =>
      withGrabber(ask, (grabber) => {
        const said = [...ask.query].filter(([name]) => !name.startsWith('X-Plex-') && name !== 'name');
        const values = { ...Object.fromEntries(said), ...deepParameters(ask.query, 'prefs') };
        change(ask, { ...grabber, preferences: { ...grabber.preferences, ...values } });
        return done();
      }),
    { audience: 'owner' },
  ),
  stateful(scan, (ask) => withGrabber(ask, (grabber) => search(ask, grabber)), { audience: 'owner' }),
  stateful(
    stopScan,
    (ask) =>
      withGrabber(ask, (grabber) => {
        const running = ask.world.tables.activities.get(grabber.scan ?? '');
        if (running) endActivity(ask.world, running);
        return these(ask, [change(ask, without(grabber, 'scan'))]);
      }),
    { audience: 'owner' },
  ),
  stateful(
    getThumb,
    async (ask) => {
      const file = ask.world.tables.grabbers.get(ask.id('deviceId')) && (await ask.world.files.read('photo.jpg'));
      return file ? fileAnswer(ask.request, file) : refusal(404);
    },
    { audience: 'owner' },
  ),
];

function all(ask: Ask): Response {
  return these(
    ask,
    [...ask.world.tables.grabbers.values()].sort((a, b) => a.id - b.id),
  );
}

function these(ask: Ask, found: readonly GrabberRecord[], headers: Readonly<Record<string, string>> = {}): Response {
  return container(ask, { size: found.length, ...(found.length > 0 && { Device: found.map(grabberRow) }) }, headers);
}

function withGrabber(ask: Ask, use: (grabber: GrabberRecord) => Response): Response {
  const grabber = ask.world.tables.grabbers.get(ask.id('deviceId'));
  return grabber ? use(grabber) : refusal(404);
}

function change(ask: Ask, grabber: GrabberRecord): GrabberRecord {
  ask.world.tables.grabbers.set(grabber.id, grabber);
  return grabber;
}

function search(ask: Ask, grabber: GrabberRecord): Response {
  const activity = startActivity(ask.world, {
    type: 'grabber.channels.scan',
    title: 'Scanning for channels',
    cancellable: true,
    context: { key: `/media/grabbers/devices/${grabber.id}` },
    steps: [25, 50, 75, 100].map((progress) => ({ after: 500, progress, subtitle: `${progress} %` })),
  });
  return these(ask, [change(ask, { ...grabber, scan: activity })], { 'X-Plex-Activity': activity });
}

/** Which channels of the guide belong to those of a tuner, by the lineup's numbers or the guide's keys. */
function mappingsOf(ask: Ask): readonly ChannelMappingRecord[] {
  const byNumber = deepParameters(ask.query, 'channelMapping');
  const byKey = deepParameters(ask.query, 'channelMappingByKey');
  const used = new Set(ask.query.getAll('channelsEnabled').flatMap((list) => list.split(',')));
  return [...new Set([...Object.keys(byNumber), ...Object.keys(byKey), ...used])].filter(Boolean).map((identifier) => {
    const channel = channelNamed(byKey[identifier] ?? byNumber[identifier] ?? '');
    return {
      deviceIdentifier: identifier,
      ...(channel && { channelKey: channel.key, lineupIdentifier: channel.lineupIdentifier }),
      enabled: used.has(identifier),
    };
  });
}
