import {
  getAvailableClients,
  getBandwidthStatistics,
  getDevices,
  getResourcesStatistics,
  getServerList,
  getStatistics,
  getSystemAccounts,
  report,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl, forms, playerOn, refuseDrift } from '../../testing/player.ts';

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox();
});

afterEach(refuseDrift);

describe.each(forms)('in %s', (_, form) => {
  test('what is played is counted for its account and device', async () => {
    const sofa = playerOn(sandbox, 'sofa');
    const film = [...sandbox.world.tables.items.values()].find(({ type }) => type === 'movie')!;
    const bitrate = Number(film.media[0]!.fields.bitrate);
    await report(sofa, { ratingKey: film.id, state: 'playing', time: 0 }, form);
    sandbox.world.clock.advance(10_000);
    await report(sofa, { ratingKey: film.id, state: 'playing', time: 10_000 }, form);
    const sent = await getBandwidthStatistics(sofa, { timespan: 4, accountId: '1', lan: true }, form);
    expect(sent.statistics).toMatchObject([{ accountId: '1', timespan: 4, lan: true }]);
    expect(sent.statistics[0]!.bytes! / (bitrate * 1250)).toBeCloseTo(1, 1);
    expect(sent.devices).toMatchObject([{ clientIdentifier: 'sofa', platform: 'Chrome' }]);
    expect((await getBandwidthStatistics(sofa, { lan: false }, form)).statistics).toEqual([]);
    expect((await getStatistics(sofa, { timespan: 1 }, form)).statistics).toMatchObject([
      { metadataType: 1, count: 1, duration: 10 },
    ]);
  });

  test('the machine is always a little busy', async () => {
    const { statistics } = await getResourcesStatistics(playerOn(sandbox, 'sofa'), { timespan: 6 }, form);
    expect(statistics).toHaveLength(30);
    expect(statistics[0]).toMatchObject({ timespan: 6, hostCpuUtilization: expect.any(Number) as number });
  });

  test('people, devices, servers and players are known', async () => {
    const sofa = playerOn(sandbox, 'sofa');
    sandbox.world.tables.players.set('tv', {
      machineIdentifier: 'tv',
      name: 'TV',
      address: '127.0.0.1',
      port: 32_500,
      product: 'Plex for Roku',
      version: '1',
      deviceClass: 'stb',
      protocolCapabilities: 'timeline,playback',
    });
    expect((await getSystemAccounts(sofa, {}, form)).accounts.slice(0, 2)).toMatchObject([
      { id: '0' },
      { id: '1', name: 'sandbox' },
    ]);
    const device = (await getDevices(sofa, {}, form)).devices.at(-1)!;
    expect(device).toMatchObject({ clientIdentifier: 'sofa' });
    const said = async (path: string): Promise<[number, string]> => {
      const answer = await sandbox.fetch(baseUrl + path, { headers: { 'X-Plex-Token': sandbox.serverToken } });
      return [answer.status, await answer.text()];
    };
    expect(await said('/accounts/0')).toEqual([200, expect.stringContaining('<Account id="0" key="/accounts/0"')]);
    expect(await said('/accounts/1')).toEqual([200, expect.stringContaining('name="sandbox"')]);
    expect(await said(`/devices/${device.id}`)).toEqual([200, expect.stringContaining('clientIdentifier="sofa"')]);
    expect((await said('/devices/99'))[0]).toBe(404);
    expect((await getServerList(sofa, {}, form)).servers).toMatchObject([
      { machineIdentifier: sandbox.machineIdentifier },
    ]);
    expect((await getAvailableClients(sofa, {}, form)).clients).toMatchObject([
      { machineIdentifier: 'tv', port: 32_500 },
    ]);
  });
});
