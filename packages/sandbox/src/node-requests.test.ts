import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { startSandbox } from './node.ts';

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

/** What comes on a connection that a text is written to, until its end. */
async function answers(text: string): Promise<string> {
  const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
  let heard = '';
  socket.on('data', (data: Buffer) => (heard += data.toString('latin1')));
  socket.write(text);
  await once(socket, 'close');
  return heard;
}
const statuses = async (text: string): Promise<readonly string[]> =>
  Array.from((await answers(text)).matchAll(/HTTP\/1\.1 (\d+)/g), ([, status]) => status!);

const upgrade = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n';
const last = 'GET /identity HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';

test('a client that would rather have HTTP/2 is answered in HTTP/1.1, and goes on', async () => {
  const token = `X-Plex-Token: ${sandbox.serverToken}\r\n`;
  const rename = `PUT /:/prefs?FriendlyName=Attic HTTP/1.1\r\nHost: x\r\n${token}${upgrade}Content-Length: 4\r\n\r\nbody`;
  expect(await statuses(rename + last)).toEqual(['200', '200']);
  const answer = await fetch(`${sandbox.url}/?X-Plex-Token=${sandbox.serverToken}`);
  expect(await answer.text()).toContain('friendlyName="Attic"');
});

test('a connection is kept for 20 seconds, as servers say', async () => {
  expect(await answers(`GET /identity HTTP/1.1\r\nHost: x\r\n\r\n${last}`)).toContain('\r\nKeep-Alive: timeout=20\r\n');
});

test('a client of HTTP/1.0 need not say which host it means', async () => {
  expect(await statuses('GET /identity HTTP/1.0\r\n\r\n')).toEqual(['200']);
});

test.each([
  ['a host that is none', 'Host: a b'],
  ['a version that is none', 'Host: x\r\nSec-WebSocket-Version: 1'],
])('an upgrade with %s ends nothing but itself', async (_, headers) => {
  const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
  socket.write(
    `GET /:/websockets/notifications HTTP/1.1\r\n${headers}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  );
  await once(socket, 'data');
  socket.destroy();
  expect(await statuses(last)).toEqual(['200']);
});

test('requests that come at once are answered one after the other', async () => {
  const get = 'GET /identity HTTP/1.1\r\nHost: x\r\n\r\n';
  expect(await statuses(get + get.replace('GET', 'HEAD') + last)).toEqual(['200', '200', '200']);
});
