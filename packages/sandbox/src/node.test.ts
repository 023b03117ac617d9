import { once } from 'node:events';
import { request } from 'node:http';
import { createClient } from 'plexjs';
import { getMediaPart, getTokenDetails, listContent } from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type RunningSandbox, startSandbox } from './node.ts';

let sandbox: RunningSandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ sockets: { heartbeat: 50, backlog: 1000 } });
});
afterEach(() => sandbox.close());

const notification = { type: 'playing', element: 'PlaySessionStateNotification', entries: [{ sessionKey: '1' }] };

test('a port answers for the server and for plex.tv', async () => {
  const server = createClient({ baseUrl: sandbox.url, token: sandbox.serverToken });
  expect((await listContent(server, { sectionId: 1 })).items).toHaveLength(8);
  const account = createClient({ hosts: { 'plex.tv': sandbox.url }, token: sandbox.accountToken });
  expect(await getTokenDetails(account)).toMatchObject({ username: 'sandbox' });
});

test('a port streams files and ranges of them', async () => {
  const server = createClient({ baseUrl: sandbox.url, token: sandbox.serverToken });
  const place = { partId: '2000', changestamp: '1767225600', filename: 'file.mp4' };
  const [whole, part] = [
    await getMediaPart(server, place),
    await getMediaPart(server, { ...place, range: 'bytes=-100' }),
  ];
  expect([(await whole.arrayBuffer()).byteLength, (await part.arrayBuffer()).byteLength]).toEqual([322_293, 100]);
});

/** What is on the wire, as it is. */
function wire(path: string, method: string, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    request(`${sandbox.url}${path}`, { method, headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, ...answer.headers });
    })
      .on('error', reject)
      .end();
  });
}

test.each(['GET', 'HEAD'])('%s has the headers of a server on the wire', async (method) => {
  expect(await wire('/library/sections', method)).toMatchObject({
    status: 401,
    connection: 'close',
    'content-length': '91',
    'content-type': 'text/html',
    'x-plex-protocol': '1.0',
  });
});

test('what is text is compressed for who takes it, with both lengths', async () => {
  const headers = await wire('/identity', 'GET', { 'Accept-Encoding': 'gzip' });
  expect(headers).toMatchObject({
    'content-encoding': 'gzip',
    'x-plex-content-compressed-length': headers['content-length'],
    'x-plex-content-original-length': expect.stringMatching(/^\d+$/),
  });
});

test('a browser is told that it may ask, without a token', async () => {
  const asked = { Origin: 'https://app.example', 'Access-Control-Request-Headers': 'x-plex-token' };
  expect(await wire('/library/sections', 'OPTIONS', asked)).toMatchObject({
    status: 200,
    'access-control-allow-origin': 'https://app.example',
    'access-control-allow-headers': 'x-plex-token',
    'access-control-allow-methods': expect.stringContaining('DELETE'),
  });
});

test('a port that is taken is an error', async () => {
  const port = Number(new URL(sandbox.url).port);
  await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

describe('faults break what is on the wire', () => {
  const path = '/library/parts/2000/1/file.mp4';
  const ask = (): Promise<Response> => fetch(sandbox.url + path, { headers: { 'X-Plex-Token': sandbox.serverToken } });

  test('before the answer', async () => {
    sandbox.faults.add({ reset: true, times: 1 });
    await expect(ask()).rejects.toMatchObject({ cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) } });
    expect((await ask()).status).toBe(200);
  });

  test('in the middle of it', async () => {
    sandbox.faults.add({ truncate: 1000, times: 1 });
    const answer = await ask();
    expect(answer.headers.get('content-length')).toBe('322293');
    await expect(answer.arrayBuffer()).rejects.toBeInstanceOf(TypeError);
  });
});

describe('notifications over WebSockets', () => {
  const open = (path: string, token = sandbox.serverToken): WebSocket =>
    new WebSocket(`${sandbox.url.replace('http', 'ws')}${path}`, { headers: { 'X-Plex-Token': token } });

  test.each(['/:/websockets/notifications', '/:/websocket/notifications'])('come at %s', async (path) => {
    const socket = open(path);
    await once(socket, 'open');
    sandbox.world.bus.publish(notification);
    const [message] = await once(socket, 'message');
    expect(JSON.parse(String(message))).toEqual({
      NotificationContainer: { type: 'playing', size: 1, PlaySessionStateNotification: [{ sessionKey: '1' }] },
    });
    socket.terminate();
  });

  test('are those that are asked for', async () => {
    const socket = open('/:/websockets/notifications?filters=activity');
    await once(socket, 'open');
    sandbox.world.bus.publish(notification);
    sandbox.world.bus.publish({ ...notification, type: 'activity' });
    const [message] = await once(socket, 'message');
    expect(JSON.parse(String(message))).toMatchObject({ NotificationContainer: { type: 'activity' } });
    socket.terminate();
  });

  test.each([
    ['/:/websockets/notifications', 'wrong', '401'],
    ['/library', undefined, '404'],
  ])('are refused at %s with %s', async (path, token, status) => {
    const [error] = await once(open(path, token), 'error');
    expect(String(error)).toContain(status);
  });

  test('end for who does not answer', async () => {
    const socket = open('/:/websockets/notifications');
    await once(socket, 'open');
    socket.pong = () => undefined;
    socket.removeAllListeners('ping');
    Object.assign(socket, { _autoPong: false });
    await once(socket, 'close');
    expect(socket.readyState).toBe(WebSocket.CLOSED);
  });

  test('end for who does not keep up', async () => {
    const socket = open('/:/websockets/notifications');
    await once(socket, 'open');
    socket.pause();
    const large = { ...notification, entries: [{ text: 'x'.repeat(1_000_000) }] };
    for (let count = 0; count < 50; count++) sandbox.world.bus.publish(large);
    socket.resume();
    await once(socket, 'close');
    expect(socket.readyState).toBe(WebSocket.CLOSED);
  });
});

test('the server ends with listeners on it', async () => {
  const socket = new WebSocket(
    `${sandbox.url.replace('http', 'ws')}/:/websockets/notifications?X-Plex-Token=${sandbox.serverToken}`,
  );
  await once(socket, 'open');
  const end = once(socket, 'close');
  await sandbox.close();
  await end;
  expect(socket.readyState).toBe(WebSocket.CLOSED);
  sandbox = await startSandbox();
});
