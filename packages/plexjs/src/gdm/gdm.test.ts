import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type RunningSandbox, startSandbox } from '@plexjs/sandbox/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Players } from '../players/players.ts';
import { PlexServer } from '../server/plex-server.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { readAnnouncement } from './announcement.ts';
import { deviceOf } from './found.ts';
import { findPlayers, findServers } from './search.node.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ gdm: { serverPort: 0, playerPort: 0 }, player: true });
});
afterAll(() => sandbox.close());

const addresses = ['127.0.0.1'];
const server = (): { addresses: readonly string[]; port: number } => ({ addresses, port: sandbox.gdmPorts!.server });
const player = (): { addresses: readonly string[]; port: number } => ({ addresses, port: sandbox.gdmPorts!.player! });

/** Something on the network that answers every question with these messages. */
async function answering(...messages: readonly string[]): Promise<{ port: number; close: () => void }> {
  const socket = createSocket('udp4');
  socket.on('message', (_, { port, address }) => {
    for (const message of messages) socket.send(message, port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { port: socket.address().port, close: () => void socket.close() };
}

describe('looking for servers', () => {
  test('gives each as soon as it answers, with the addresses that it is reached at', async () => {
    const { value: found } = await findServers(server())[Symbol.asyncIterator]().next();
    const { machineIdentifier } = sandbox;
    expect(found).toMatchObject({
      kind: 'server',
      machineIdentifier,
      name: 'Living Room',
      address: '127.0.0.1',
      url: sandbox.url,
      secureUrl: `https://127-0-0-1.${machineIdentifier.slice(0, 32)}.plex.direct:${new URL(sandbox.url).port}`,
    });
    expect(found!.updatedAt).toBeInstanceOf(Date);
    const connected = await PlexServer.connect({ baseUrl: found!.url, token: sandbox.serverToken });
    expect(await connected.info()).toMatchObject({ machineIdentifier });
  });

  test('gives all that answered in time, each once', async () => {
    const found = await findServers({ ...server(), addresses: ['127.0.0.1', '127.0.0.1'], timeout: 300 });
    expect(found.map(({ machineIdentifier }) => machineIdentifier)).toEqual([sandbox.machineIdentifier]);
    expect(await findServers({ ...player(), timeout: 300 })).toEqual([]);
  });

  test('asks again, because messages get lost', async () => {
    const socket = createSocket('udp4').bind(0, '127.0.0.1');
    await once(socket, 'listening');
    const asking = findServers({ addresses, port: socket.address().port }).all();
    const heard = [await once(socket, 'message'), await once(socket, 'message')];
    expect(heard.map(([message]) => String(message))).toEqual(Array(2).fill('M-SEARCH * HTTP/1.1\r\n\r\n'));
    socket.close();
    expect(await asking).toEqual([]);
  });

  test('does not heed what is no announcement', async () => {
    const other = await answering(
      'HTTP/1.0 404 Not Found\r\nContent-Type: plex/media-server\r\n\r\n',
      'HTTP/1.0 200 OK\r\nContent-Type: plex/media-server\r\nPort: 32400\r\n\r\n',
      'HTTP/1.0 200 OK\r\nContent-Type: plex/media-server\r\nPort: 70000\r\nResource-Identifier: a\r\n\r\n',
      'HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\nPort: 1\r\nResource-Identifier: b\r\n\r\n',
      '\u0000\u0001',
      'HTTP/1.1 200 OK\r\nContent-Type: plex/media-server\r\nPort: 32400\r\nResource-Identifier: c\r\n\r\n',
    );
    const found = await findServers({ addresses, port: other.port, timeout: 300 });
    other.close();
    expect(found).toMatchObject([{ machineIdentifier: 'c', name: 'c', secureUrl: undefined, updatedAt: undefined }]);
  });

  test('ends when the signal aborts', async () => {
    const reason = new Error('enough');
    await expect(findServers({ ...server(), signal: AbortSignal.abort(reason) }).all()).rejects.toBe(reason);
    const controller = new AbortController();
    const iterator = findServers({ ...server(), signal: controller.signal })[Symbol.asyncIterator]();
    await iterator.next();
    const next = iterator.next();
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
  });

  test('is left at once, also while nobody answers', async () => {
    const socket = createSocket('udp4').bind(0, '127.0.0.1');
    await once(socket, 'listening');
    const iterator = findServers({ addresses, port: socket.address().port, timeout: 60_000 })[Symbol.asyncIterator]();
    const waiting = [iterator.next(), iterator.next()];
    await once(socket, 'message');
    await iterator.return?.();
    expect((await Promise.all([...waiting, iterator.next()])).map(({ done }) => done)).toEqual([true, true, true]);
    socket.close();
  });

  test.each([
    ['no time', { timeout: 0 }],
    ['a port that is none', { port: 0 }],
  ])('refuses %s', async (_, options) => {
    await expect(findServers(options).all()).rejects.toThrow(PlexUsageError);
  });
});

describe('looking for players', () => {
  test('gives what can be told what to play', async () => {
    const [found] = await findPlayers({ ...player(), timeout: 300 });
    expect(found).toMatchObject({
      kind: 'player',
      name: 'Bedroom TV',
      product: 'Plex for Roku',
      deviceClass: 'stb',
      capabilities: ['timeline', 'playback', 'navigation', 'mirror', 'playqueues'],
      url: sandbox.playerUrl,
    });
    const connected = await PlexServer.connect({ baseUrl: sandbox.url, token: sandbox.serverToken });
    const television = new Players(connected).player(found!, { direct: true });
    expect(await television.playing()).toBeUndefined();
  });

  test('understands the announcement of one that comes', () => {
    const hello = 'HELLO * HTTP/1.0\r\nContent-Type: plex/media-player\r\nResource-Identifier: x\r\nPort: 3005\r\n';
    expect(deviceOf(readAnnouncement(hello)!, 'fe80::1')).toMatchObject({
      kind: 'player',
      url: 'http://[fe80::1]:3005',
    });
    expect(readAnnouncement('BYE * HTTP/1.0\r\nContent-Type: plex/media-player\r\n')).toBeUndefined();
  });
});
