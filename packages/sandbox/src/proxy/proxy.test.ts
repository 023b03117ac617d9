import { once } from 'node:events';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { fetch, ProxyAgent } from 'undici';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../node.ts';

let sandbox: RunningSandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ proxy: true });
});
afterEach(() => sandbox.close());

const headers = { Accept: 'application/json', 'X-Plex-Token': 'sandbox-account-token' };

async function ask(url: string, ca = sandbox.proxyCertificate): Promise<unknown> {
  const dispatcher = new ProxyAgent({ uri: sandbox.url, requestTls: { ...(ca !== undefined && { ca }) } });
  try {
    return await (await fetch(url, { dispatcher, headers })).json();
  } finally {
    await dispatcher.close();
  }
}

/** Asks to be connected with a machine. */
async function tunnel(
  authority: string,
  { url } = sandbox,
): Promise<readonly [status: number | undefined, socket: Socket]> {
  const { hostname, port } = new URL(url);
  const asked = request({ hostname, port, method: 'CONNECT', path: authority }).end();
  const [{ statusCode }, socket] = (await once(asked, 'connect')) as [{ readonly statusCode?: number }, Socket];
  return [statusCode, socket];
}

test('who trusts its certificate reaches plex.tv and the providers by their names', async () => {
  expect(await ask('https://plex.tv/api/v2/ping')).toEqual({ pong: true });
  expect(await ask('https://discover.provider.plex.tv/library/sections/watchlist/all')).toMatchObject({
    MediaContainer: { identifier: 'tv.plex.provider.discover' },
  });
});

test('the server is behind its names at plex.direct', async () => {
  const name = `127-0-0-1.${'0'.repeat(32)}.plex.direct`;
  expect(await ask(`https://${name}:32400/identity`)).toMatchObject({
    MediaContainer: { machineIdentifier: sandbox.machineIdentifier },
  });
});

test('what is not encrypted passes as well', async () => {
  const [status, socket] = await tunnel(new URL(sandbox.url).host);
  socket.write('GET /identity HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  const [answer] = await once(socket, 'data');
  expect([status, String(answer).slice(0, 15)]).toEqual([200, 'HTTP/1.1 200 OK']);
});

test('who does not trust its certificate speaks with nobody', async () => {
  await expect(ask('https://plex.tv/api/v2/ping', '')).rejects.toThrow('fetch failed');
});

test('other machines are out of reach', async () => {
  expect((await tunnel('example.com:443'))[0]).toBe(502);
  expect((await tunnel('?'))[0]).toBe(502);
});

test('its end is the end of what goes through it', async () => {
  const other = await startSandbox({ proxy: true });
  const [, socket] = await tunnel('plex.tv:443', other);
  const ended = once(socket.resume(), 'close');
  await other.close();
  await ended;
  expect(socket.destroyed).toBe(true);
});

test('there is none unless it is wanted', async () => {
  await using other = await startSandbox();
  expect(other.proxyCertificate).toBeUndefined();
});
