import { createClient, type PlexClient } from 'plexjs';
import {
  getAvailableClients,
  getPlayerResources,
  listSessions,
  playerPause,
  playerPlayMedia,
  playerSelect,
  playerSendKey,
  playerSendString,
  playerSendVirtualKey,
  playerStop,
  pollPlayerTimeline,
  sendCommandToPlayer,
  subscribePlayerTimeline,
  terminateSessionByGet,
  unsubscribePlayerTimeline,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { startSandbox } from '../node.ts';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { forms } from '../testing/player.ts';

const library = {
  sections: [
    { type: 'movie' as const, title: 'Films', items: [{ title: 'The Ferry', ratingKey: 7, duration: 60_000 }] },
  ],
};

let sandbox: Sandbox;
let posted: [url: string, body: string][];
let remote: PlexClient;

beforeEach(() => {
  posted = [];
  const post = async (url: string, { body }: RequestInit): Promise<void> => {
    posted.push([url, String(body)]);
  };
  sandbox = createSandbox({ library, player: true, post });
  remote = createClient({
    baseUrl: 'http://sandbox.test:32400',
    hosts: { player: 'http://player.test:8324' },
    token: sandbox.serverToken,
    clientIdentifier: 'remote',
    fetch: sandbox.fetch,
    retry: false,
  });
});

const film = {
  key: '/library/metadata/7',
  machineIdentifier: 'c0ffee'.padEnd(40, '0'),
  address: 'sandbox.test',
  port: 32_400,
  protocol: 'http',
  token: 'sandbox-server-token',
};

describe.each(forms)('in %s', (_, form) => {
  test('it says who it is, and what it does', async () => {
    const { players } = await getPlayerResources(remote, {}, form);
    expect(players).toMatchObject([{ title: 'Bedroom TV', machineIdentifier: 'sandbox-player', protocol: 'plex' }]);
    await playerPlayMedia(remote, { ...film, offset: 5000, commandId: 3 });
    const state = await pollPlayerTimeline(remote, {}, form);
    expect(state).toMatchObject({ commandId: 3, location: 'fullScreenVideo' });
    expect(state.timelines.find(({ type }) => type === 'video')).toMatchObject({ state: 'playing', ratingKey: '7' });
  });
});

test('it tells its server every ten seconds where it is, and that it ended', async () => {
  await playerPlayMedia(remote, film);
  sandbox.world.clock.advance(12_000);
  const offset = async (): Promise<number | undefined> => (await listSessions(remote)).items[0]?.viewOffset;
  await expect.poll(offset).toBeGreaterThanOrEqual(12_000);
  sandbox.world.clock.advance(60_000);
  await expect.poll(offset).toBeUndefined();
});

test('it stops when the server ends its playback', async () => {
  await playerPlayMedia(remote, film);
  const [session] = (await listSessions(remote)).items;
  await terminateSessionByGet(remote, { sessionId: session!.session!.id!, reason: 'Bedtime.' });
  sandbox.world.clock.advance(10_000);
  await expect.poll(() => pollPlayerTimeline(remote)).toMatchObject({ location: 'navigation' });
});

test('it tells those who subscribed, until they leave or are not heard of', async () => {
  await subscribePlayerTimeline(remote, { port: 5555, protocol: 'http', commandId: 1 });
  await playerPlayMedia(remote, { ...film, commandId: 2 });
  expect(posted.at(-1)![0]).toBe('http://127.0.0.1:5555/:/timeline');
  expect(posted.at(-1)![1]).toContain('commandID="2"');
  sandbox.world.clock.advance(95_000);
  const before = posted.length;
  await playerStop(remote);
  expect(posted).toHaveLength(before);
  await subscribePlayerTimeline(remote, { port: 5555, commandId: 3 });
  await unsubscribePlayerTimeline(remote, { commandId: 4 });
  await playerPlayMedia(remote, { ...film, commandId: 5 });
  expect(posted).toHaveLength(before);
});

test('it refuses what is meant for another, or comes from a server that it does not reach', async () => {
  await expect(playerPause(remote, { targetClientIdentifier: 'kitchen' })).rejects.toMatchObject({ status: 412 });
  await expect(playerPlayMedia(remote, { ...film, key: '/library/metadata/8' })).rejects.toMatchObject({ status: 500 });
  await expect(playerPlayMedia(remote, { ...film, address: undefined })).rejects.toMatchObject({ status: 400 });
});

test('a sandbox has none unless it is told to', async () => {
  const { fetch, serverToken } = createSandbox({ library });
  const client = createClient({ baseUrl: 'http://sandbox.test:32400', token: serverToken, fetch });
  expect((await getAvailableClients(client)).clients).toEqual([]);
});

test('it has a port of its own, and plays from the server of the sandbox', async () => {
  await using running = await startSandbox({ library, player: true });
  const { hostname, port } = new URL(running.url);
  const client = createClient({
    baseUrl: running.url,
    hosts: { player: running.playerUrl! },
    token: running.serverToken,
  });
  const [listed] = (await getAvailableClients(client)).clients;
  expect(`http://${listed!.address}:${listed!.port}`).toBe(running.playerUrl);
  await playerPlayMedia(client, { ...film, address: hostname, port: Number(port) });
  expect((await listSessions(client)).items).toMatchObject([
    { title: 'The Ferry', player: { product: 'Plex for Roku' } },
  ]);
});

test('text is written into a field that is open, and keys take from it and confirm it', async () => {
  const text = (): unknown => sandbox.world.tables.companions.get('sandbox-player')?.text;
  await expect(playerSendString(remote, { text: 'ferry' })).rejects.toMatchObject({ status: 500 });
  await playerSelect(remote, {});
  await playerSendString(remote, { text: 'ferry' });
  await playerSendVirtualKey(remote, { code: 8 });
  expect(text()).toBe('ferr');
  await playerSendKey(remote, { code: 13 });
  expect(text()).toBeUndefined();
});

test('a command that it does not know is not acceptable', async () => {
  await expect(sendCommandToPlayer(remote, { controller: 'playback', command: 'rewindTape' })).rejects.toMatchObject({
    status: 406,
  });
});
