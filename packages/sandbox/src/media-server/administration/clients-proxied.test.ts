import { createClient, type PlexClient } from 'plexjs';
import {
  answerProxiedCommand,
  getAvailableClients,
  pollProxiedCommands,
  pollProxiedPlayer,
  reportProxiedTimeline,
  sendPlayerCommand,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';

const to = { targetClientIdentifier: 'telly' };
const seek = { ...to, controller: 'playback', command: 'seekTo', commandId: 7, parameters: { offset: '5000' } };

let sandbox: Sandbox;
let telly: PlexClient;
let remote: PlexClient;

beforeEach(() => {
  sandbox = createSandbox({ library: { sections: [] } });
  const client = (clientIdentifier: string): PlexClient =>
    createClient({
      baseUrl: 'http://sandbox.test:32400',
      token: sandbox.serverToken,
      fetch: sandbox.fetch,
      clientIdentifier,
      product: 'Telly',
    });
  telly = client('telly');
  remote = client('remote');
});

describe('A player that asks the server for commands', () => {
  test('is one of the players of the server, at the address of the server', async () => {
    expect(await getAvailableClients(remote)).toMatchObject({ clients: [] });
    await pollProxiedCommands(telly, { deviceClass: 'tv', protocolCapabilities: ['timeline', 'playback'] });
    const { clients } = await getAvailableClients(remote);
    expect(clients).toMatchObject([
      {
        machineIdentifier: 'telly',
        product: 'Telly',
        address: 'sandbox.test',
        port: 32_400,
        deviceClass: 'tv',
        protocolCapabilities: ['timeline', 'playback'],
      },
    ]);
  });

  test('gets each command once, with its parameters under other names', async () => {
    await pollProxiedCommands(telly);
    await sendPlayerCommand(remote, seek);
    const { commands } = await pollProxiedCommands(telly);
    expect(commands).toEqual([
      {
        path: '/player/playback/seekTo',
        commandId: 7,
        clientIdentifier: 'remote',
        extra: { queryOffset: '5000' },
      },
    ]);
    expect((await pollProxiedCommands(telly)).commands).toEqual([]);
  });

  test('waits for a command as long as it says', async () => {
    await pollProxiedCommands(telly);
    const sooner = pollProxiedCommands(telly, { timeout: 10 });
    await sendPlayerCommand(remote, seek);
    expect((await sooner).commands).toHaveLength(1);
    const never = pollProxiedCommands(telly, { timeout: 10 });
    await getAvailableClients(remote);
    sandbox.world.clock.advance(10_000);
    expect((await never).commands).toEqual([]);
  });

  test('tells through the server what it plays', async () => {
    await pollProxiedCommands(telly);
    expect(await pollProxiedPlayer(remote, to)).toMatchObject({ timelines: [] });
    const timelines =
      '<MediaContainer commandID="7"><Timeline type="video" state="playing" time="5000" /></MediaContainer>';
    await reportProxiedTimeline(telly, { commandId: 7, state: 'playing', timelines });
    expect(await pollProxiedPlayer(remote, to)).toMatchObject({
      commandId: 7,
      timelines: [{ type: 'video', state: 'playing', time: 5000 }],
    });
  });

  test('says that it took a command', async () => {
    await pollProxiedCommands(telly);
    const response = '<Response code="200" status="OK" />';
    await answerProxiedCommand(telly, { commandId: 7, response });
    await expect(answerProxiedCommand(remote, { commandId: 7, response })).rejects.toMatchObject({ status: 400 });
  });
});
