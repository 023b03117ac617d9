import type { Sandbox } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Progress } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Dvr } from './dvr.ts';
import { findCountry } from './lineups.ts';
import { LiveTv } from './live-tv.ts';
import type { Tuner } from './tuner.ts';

let sandbox: Sandbox;
let server: PlexServer;
let requests: () => string[];
let live: LiveTv;
let dvr: Dvr;
let tuner: Tuner;

beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer());
  live = new LiveTv(server);
  dvr = await live.dvr();
  [tuner] = (await live.tuners()) as [Tuner];
  requests();
});

const usage = (message: string): object => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('tuners', () => {
  test('are found in the network, and added by their address', async () => {
    expect(tuner).toMatchObject({ make: 'Silicondust', tuners: 2, isEnabled: true });
    expect((await live.discoverTuners()).map(({ deviceId }) => deviceId)).toEqual(['1053C0CA', '141007E7']);
    expect(await live.addTuner('http://10.0.0.43')).toMatchObject({ deviceId: '141007E7', sources: ['Cable'] });
    expect(await live.grabbers({ protocol: 'livetv' })).toMatchObject([{ title: 'HDHomerun' }]);
    expect(tuner.thumbUrl()).toMatch(/^http:\/\/sandbox\.test:32400\/media\/grabbers\/devices\/1\/thumb\/\d+$/);
    await expect(live.addTuner('the attic')).rejects.toMatchObject(usage('Tuners have one such as'));
  });

  test('receive channels, and look for them anew', async () => {
    expect((await tuner.channels())[0]).toMatchObject({ identifier: '2.1', name: 'Lighthouse One', hd: true });
    const seen: Progress[] = [];
    await tuner.scan({ source: 'Antenna', onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toMatchObject({ fraction: 1 });
    await tuner.scan();
    await tuner.stopScan();
    expect(await server.activities()).toEqual([]);
    await expect(tuner.scan({ source: 'Antena' })).rejects.toMatchObject(usage('Did you mean “Antenna”?'));
  });

  test('are told which channels of the guide theirs are', async () => {
    const found = await tuner.suggestMappings({ uuid: dvr.lineup });
    expect(found).toHaveLength(6);
    const [first, second] = found;
    const mapped = await tuner.mapChannels([first!, { ...second, enabled: false }]);
    expect(mapped.channelMappings).toMatchObject([
      { deviceIdentifier: '2.1', channelKey: first!.channelKey, enabled: true },
      { deviceIdentifier: '2.2', enabled: false },
    ]);
    expect((await dvr.channels()).map(({ vcn }) => vcn)).toEqual(['2.1']);
    requests();
    await expect(tuner.mapChannels([first!, first!])).rejects.toMatchObject(usage('2.1 of the tuner is mapped twice'));
    await expect(tuner.mapChannels([{}])).rejects.toThrow(PlexUsageError);
    await expect(tuner.suggestMappings({})).rejects.toThrow(PlexUsageError);
    expect(requests()).toEqual([]);
  });

  test('are switched, set and removed', async () => {
    await tuner.disable();
    expect((await tuner.reload()).isEnabled).toBe(false);
    await tuner.enable();
    await tuner.setPreferences({ transcodeProfile: 'mobile' });
    const changed = await tuner.reload();
    expect(changed.isEnabled).toBe(true);
    expect(changed.settings).toContainEqual(expect.objectContaining({ id: 'transcodeProfile', value: 'mobile' }));
    await expect(tuner.setPreferences({ transcodeProfil: 'mobile' })).rejects.toMatchObject(
      usage('Did you mean “transcodeProfile”?'),
    );
    await tuner.remove();
    await expect(tuner.reload()).rejects.toMatchObject({ status: 404 });
  });
});

describe('lineups', () => {
  test('are found by country, postal code and region', async () => {
    const countries = await live.lineups.countries();
    const usa = findCountry(countries, 'USA');
    const { lineups, groupUuid } = await live.lineups.of(usa, { postalCode: '90210' });
    expect(lineups).toMatchObject([{ title: 'Antenna' }]);
    const seen: Progress[] = [];
    await live.lineups.match(tuner, { groupUuid }, { onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toMatchObject({ fraction: 1 });
    expect((await live.lineups.channels(lineups[0]!))[0]).toMatchObject({ callSign: 'KLHT', channelVcn: '2.1' });
    const belgium = findCountry(countries, 'belgië');
    const [region] = await live.lineups.regions(belgium);
    expect((await live.lineups.of(belgium, { region: region! })).lineups).toHaveLength(1);
    expect((await live.lineups.of(findCountry(countries, 'aia'))).lineups).toHaveLength(1);
    expect(await live.lineups.languages()).toContainEqual({ code: 'eng', title: 'English' });
  });

  test('need what the country asks for', async () => {
    const countries = await live.lineups.countries();
    requests();
    expect(() => findCountry(countries, 'utopia')).toThrow(/There are: aia \(Anguilla\)/);
    await expect(live.lineups.of(findCountry(countries, 'usa'))).rejects.toMatchObject(usage('such as 90210'));
    await expect(live.lineups.of(findCountry(countries, 'bel'))).rejects.toMatchObject(usage('by region'));
    await expect(live.lineups.channels('Antenna')).rejects.toMatchObject(usage('begins with lineup://'));
    expect(requests()).toEqual([]);
  });
});

describe('a recorder', () => {
  test('is the only one, or told by its number', async () => {
    expect(dvr).toMatchObject({ key: '2', lineupTitle: 'Antenna', devices: [{ tuners: 2, isEnabled: true }] });
    expect(await live.dvr(2)).toMatchObject({ key: '2' });
    await expect(live.dvr(99)).rejects.toMatchObject({ status: 404 });
    const [, other] = await live.discoverTuners();
    await live.createDvr({ lineup: dvr.lineup!, tuners: other! });
    await expect(live.dvr()).rejects.toMatchObject(usage('several recorders: 2 (Antenna)'));
    await (await live.dvr(2)).delete();
    await (await live.dvr()).delete();
    await expect(live.dvr()).rejects.toMatchObject(usage('no recorder'));
  });

  test('has its tuners and channels, also where a server lists these beside it', async () => {
    const Dvr = [
      { key: '28', language: 'eng', lineup: 'lineup://tv.plex.providers.epg.onconnect/USA', uuid: 'a-recorder' },
      { key: '17', make: 'Silicondust', model: 'HDHomeRun', state: '1', tuners: '2', uuid: 'device://hdhomerun/1' },
    ];
    const ChannelMapping = [{ channelKey: 'a-b', deviceIdentifier: '46.3', enabled: '1', lineupIdentifier: '002' }];
    const body = JSON.stringify({ MediaContainer: { size: 1, Dvr, ChannelMapping } });
    const headers = { 'Content-Type': 'application/json' };
    sandbox.faults.add({ match: { operation: 'listDVRs' }, status: 200, headers, body });
    expect(await live.dvrs()).toMatchObject([
      {
        key: '28',
        devices: [{ key: '17', model: 'HDHomeRun', isEnabled: true }],
        channelMappings: [{ deviceIdentifier: '46.3', enabled: true }],
      },
    ]);
  });

  test('is made of a lineup and tuners, and changed', async () => {
    const [, other] = await live.discoverTuners();
    const usa = findCountry(await live.lineups.countries(), 'usa');
    const { lineups } = await live.lineups.of(usa, { postalCode: '90210' });
    const made = await live.createDvr({ lineup: lineups[0]!, tuners: [other!], country: 'usa', language: 'eng' });
    expect(made).toMatchObject({ devices: [{ deviceId: '141007E7' }], country: 'usa' });
    const without = await made.removeTuner(made.devices[0]!);
    expect(without.devices).toEqual([]);
    await expect(without.removeTuner(other!)).rejects.toMatchObject(usage('is no tuner of this recorder'));
    expect((await without.addTuner(other!)).devices).toHaveLength(1);
    const guide = 'lineup://tv.plex.providers.epg.xmltv/file#My%20Guide';
    expect((await made.addLineup(guide)).lineups).toMatchObject([{ title: 'Antenna' }, { title: 'My Guide' }]);
    expect((await made.removeLineup({ id: guide })).lineups).toHaveLength(1);
    await made.delete();
    await expect(made.reload()).rejects.toMatchObject({ status: 404 });
  });

  test('keeps the settings that are not changed, though servers reset what is left out', async () => {
    await dvr.setPreferences({ minVideoQuality: 'HD only' });
    const changed = await dvr.setPreferences({ endOffsetSeconds: 90 });
    expect(changed.settings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'minVideoQuality', value: 720 }),
        expect.objectContaining({ id: 'endOffsetSeconds', value: 90 }),
        expect.objectContaining({ id: 'recordPartials', value: true }),
      ]),
    );
    await expect(dvr.setPreferences({ minVideoQuality: 'UHD' })).rejects.toMatchObject(usage('720 (HD only)'));
  });

  test('loads its guide, and tells how far it is', async () => {
    const seen: Progress[] = [];
    await dvr.refreshGuide({ onProgress: (progress) => seen.push(progress) });
    expect(seen[0]!.message).toContain('Refreshing the guide');
    expect(seen.at(-1)).toMatchObject({ fraction: 1 });
    expect((await dvr.reload()).refreshedAt!.getTime()).toBeGreaterThan(dvr.refreshedAt!.getTime());
    await dvr.refreshGuide();
    await dvr.stopRefresh();
    expect(await server.activities()).toEqual([]);
  });

  test('looks anew what there is to record', async () => {
    await live.processSubscriptions({ wait: true });
    expect(requests()[0]).toBe('POST /media/subscriptions/process');
    expect(await server.activities()).toEqual([]);
  });

  test('cannot be made of nothing', async () => {
    await expect(live.createDvr({ lineup: dvr.lineup!, tuners: [] })).rejects.toMatchObject(usage('needs a tuner'));
    await expect(live.createDvr({ lineup: 'Antenna', tuners: tuner })).rejects.toThrow(PlexUsageError);
    expect(requests()).toEqual([]);
    expect(sandbox.world.tables.dvrs.size).toBe(1);
  });
});
