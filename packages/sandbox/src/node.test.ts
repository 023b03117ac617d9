import { request } from 'node:http';
import { createClient } from 'plexjs';
import { getMediaPart, getTokenDetails, listContent } from 'plexjs/operations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type RunningSandbox } from './node.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

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

test.each(['GET', 'HEAD'])('%s has the headers of a server on the wire', async (method) => {
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    request(`${sandbox.url}/library/sections`, { method }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, ...answer.headers });
    })
      .on('error', reject)
      .end();
  });
  expect(headers).toMatchObject({
    status: 401,
    connection: 'close',
    'content-length': '91',
    'content-type': 'text/html',
    'x-plex-protocol': '1.0',
  });
});

test('a port that is taken is an error', async () => {
  const port = Number(new URL(sandbox.url).port);
  await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
