import type { PlexClient } from 'plexjs';
import {
  addDevice,
  addDeviceToDVR,
  addLineup,
  computeChannelMap,
  createDVR,
  deleteDVR,
  deleteLineup,
  discoverDevices,
  getAllLanguages,
  getAvailableGrabbers,
  getChannels,
  getCountries,
  getCountriesLineups,
  getCountryRegions,
  getDeviceDetails,
  getDevicesChannels,
  getDVR,
  getLineup,
  getLineupChannels,
  getThumb,
  listDevices,
  listDVRs,
  listLineups,
  modifyDevice,
  reloadGuide,
  removeDevice,
  removeDeviceFromDVR,
  scan,
  setChannelmap,
  setDevicePreferences,
  setDVRPreferences,
  stopDVRReload,
  stopScan,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { forms, playerOn, refuseDrift } from '../../testing/player.ts';
import type { Notification } from '../../world/bus.ts';

let sandbox: Sandbox;
let owner: PlexClient;
let notifications: Notification[];

beforeEach(() => {
  sandbox = createSandbox();
  owner = playerOn(sandbox, 'sofa');
  notifications = [];
  sandbox.world.bus.listen((notification) => notifications.push(notification));
});

afterEach(refuseDrift);

const epgId = 'tv.plex.providers.epg.cloud';
const activities = (): unknown[] =>
  notifications
    .filter(({ type }) => type === 'activity')
    .flatMap(({ entries }) => entries)
    .map((entry) => (entry as { event?: string }).event);

describe.each(forms)('in %s', (_, form) => {
  test('tuners are found, mapped, switched and removed', async () => {
    expect((await getAvailableGrabbers(owner, { protocol: 'livetv' }, form)).grabbers).toMatchObject([
      { protocol: 'livetv' },
    ]);
    expect((await listDevices(owner, {}, form)).devices).toMatchObject([
      { key: '1', parentId: '2', tuners: 2, state: 'enabled' },
    ]);
    expect((await discoverDevices(owner, {}, form)).devices.map(({ deviceId }) => deviceId)).toEqual([
      '1053C0CA',
      '141007E7',
    ]);
    const {
      devices: [found],
    } = await addDevice(owner, { uri: 'http://10.0.0.43' }, form);
    const deviceId = found!.key!;
    expect(found).toMatchObject({ make: 'Silicondust', sources: ['Cable'] });
    expect((await getDevicesChannels(owner, { deviceId }, form)).channels[0]).toMatchObject({
      identifier: '2.1',
      drm: false,
    });
    const mapped = await setChannelmap(
      owner,
      { deviceId, channelMapping: { '2.1': '001', '5.1': '003' }, channelsEnabled: ['2.1'] },
      form,
    );
    expect(mapped.devices[0]!.channelMappings).toMatchObject([
      { deviceIdentifier: '2.1', lineupIdentifier: '001', enabled: true },
      { deviceIdentifier: '5.1', lineupIdentifier: '003', enabled: false },
    ]);
    await modifyDevice(owner, { deviceId, enabled: false }, form);
    await setDevicePreferences(owner, { deviceId, prefs: { transcodeProfile: 'mobile' } }, form);
    const {
      devices: [off],
    } = await getDeviceDetails(owner, { deviceId }, form);
    expect(off).toMatchObject({ state: 'disabled' });
    expect(off!.settings).toContainEqual(expect.objectContaining({ id: 'transcodeProfile', value: 'mobile' }));
    await removeDevice(owner, { deviceId }, form);
    await expect(getDeviceDetails(owner, { deviceId }, form)).rejects.toMatchObject({ status: 404 });
    await expect(addDevice(owner, { uri: 'http://10.0.0.99' }, form)).rejects.toMatchObject({ status: 400 });
  });

  test('a recorder is set up, changed and taken down', async () => {
    await discoverDevices(owner, {}, form);
    const {
      lineups: [lineup],
      uuid,
    } = await getCountriesLineups(owner, { country: 'usa', epgId, postalCode: '90210' }, form);
    expect(uuid).toBe('lineup-group://tv.plex.providers.epg.cloud/usa/90210');
    const {
      devices: [, expand],
    } = await listDevices(owner, {}, form);
    const made = await createDVR(
      owner,
      { lineup: lineup!.uuid!, device: [expand!.uuid!], language: 'eng', country: 'usa' },
      form,
    );
    const dvrId = made.dvrs[0]!.key!;
    expect(made.dvrs).toMatchObject([
      {
        lineupTitle: 'Antenna',
        epgIdentifier: `tv.plex.providers.epg.cloud:${dvrId}`,
        devices: [{ deviceId: '141007E7' }],
      },
    ]);
    const look = async (): Promise<object> => (await getDVR(owner, { dvrId }, form)).dvrs[0]!;
    await removeDeviceFromDVR(owner, { dvrId, deviceId: expand!.key! }, form);
    expect(await look()).toMatchObject({ devices: [] });
    await addDeviceToDVR(owner, { dvrId, deviceId: expand!.key! }, form);
    await addLineup(owner, { dvrId, lineup: 'lineup://tv.plex.providers.epg.xmltv/file#My%20Guide' }, form);
    expect(await look()).toMatchObject({ devices: [{}], lineups: [{ title: 'Antenna' }, { title: 'My Guide' }] });
    await deleteLineup(owner, { dvrId, lineup: 'lineup://tv.plex.providers.epg.xmltv/file#My%20Guide' }, form);
    await setDVRPreferences(owner, { dvrId, prefs: { minVideoQuality: '720' } }, form);
    expect(await look()).toMatchObject({
      lineups: [{ title: 'Antenna' }],
      settings: [{ id: 'minVideoQuality', value: 720 }, {}, {}, {}, {}, {}, {}],
    });
    await deleteDVR(owner, { dvrId }, form);
    expect((await listDVRs(owner, {}, form)).dvrs.map(({ key }) => key)).toEqual(['2']);
  });

  test('it is known where there are guides, and which channels they have', async () => {
    expect((await getCountries(owner, {}, form)).countries).toHaveLength(4);
    expect((await getAllLanguages(owner, {}, form)).languages).toContainEqual({ code: 'eng', title: 'English' });
    const {
      regions: [region],
    } = await getCountryRegions(owner, { country: 'bel', epgId }, form);
    const {
      lineups: [lineup],
    } = await listLineups(owner, { country: 'bel', epgId, region: region!.key!.split('/')[0]! }, form);
    const id = lineup!.uuid!;
    expect((await getChannels(owner, { lineup: id }, form)).channels[0]).toMatchObject({
      callSign: 'KLHT',
      channelVcn: '2.1',
    });
    expect((await getLineupChannels(owner, { lineup: [id] }, form)).lineups).toMatchObject([
      { uuid: id, channels: Array.from({ length: 6 }, () => ({})) },
    ]);
    const { channelMappings } = await computeChannelMap(owner, { device: '1', lineup: id }, form);
    expect(channelMappings[0]).toMatchObject({ deviceIdentifier: '2.1', lineupIdentifier: '001' });
    await expect(getCountriesLineups(owner, { country: 'usa', epgId }, form)).rejects.toMatchObject({ status: 400 });
    await expect(getCountryRegions(owner, { country: 'usa', epgId }, form)).rejects.toMatchObject({ status: 404 });
  });
});

test('searching for channels and loading the guide take their time, and can be stopped', async () => {
  const { headers } = await scan(owner, { deviceId: '1' }).withResponse();
  expect(headers.get('x-plex-activity')).toMatch(/^[\da-f-]{36}$/);
  await stopScan(owner, { deviceId: '1' });
  expect(activities()).toEqual(['started', 'ended']);
  await reloadGuide(owner, { dvrId: '2' });
  await stopDVRReload(owner, { dvrId: '2' });
  await reloadGuide(owner, { dvrId: '2' });
  sandbox.world.clock.advance(2000);
  expect(notifications.map(({ type }) => type)).toContain('provider.content.change');
  const {
    dvrs: [dvr],
  } = await getDVR(owner, { dvrId: '2' });
  expect(dvr!.refreshedAt!.getTime()).toBeGreaterThan(Date.UTC(2026, 0, 2));
  await getLineup(owner, { device: '1', lineupGroup: 'lineup-group://tv.plex.providers.epg.cloud/usa/90210' });
  expect((await getThumb(owner, { deviceId: '1', version: '1' })).headers.get('content-type')).toBe('image/jpeg');
});
