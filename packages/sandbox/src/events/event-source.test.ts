import { createClient, type PlexClient } from 'plexjs';
import { readNotification } from 'plexjs/notifications';
import { getNotifications, logLine } from 'plexjs/operations';
import { beforeEach, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';

let sandbox: Sandbox;
let server: PlexClient;
beforeEach(() => {
  sandbox = createSandbox();
  server = createClient({ baseUrl: 'http://sandbox.test:32400', fetch: sandbox.fetch, token: sandbox.serverToken });
});

const publish = (type: string): void =>
  sandbox.world.bus.publish({ type, element: 'PlaySessionStateNotification', entries: [{ sessionKey: '1' }] });

async function read(reader: ReadableStreamDefaultReader<string>): Promise<string> {
  const { value = '' } = await reader.read();
  return value;
}

test('notifications come as server-sent events, without a container around them', async () => {
  const { body, headers } = await getNotifications(server);
  expect(headers.get('content-type')).toBe('text/event-stream');
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  expect(await read(reader)).toBe(': connected\n\n');
  publish('playing');
  const frame = await read(reader);
  expect(frame).toBe('event: playing\ndata: {"PlaySessionStateNotification":{"sessionKey":"1"}}\n\n');
  expect(readNotification(frame.split('data: ')[1]!, 'playing')).toMatchObject({ type: 'playing' });
  await reader.cancel();
});

test.each([
  [{ filters: ['activity'] }, ['activity']],
  [{ filters: ['-playing'] }, ['log', 'activity']],
  [{}, ['playing', 'activity']],
])('those of %j are told', async (filters, expected) => {
  const { body } = await getNotifications(server, filters);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  await read(reader);
  for (const type of ['playing', 'log', 'activity']) publish(type);
  const types = [];
  for (const _ of expected) types.push(/event: (\w+)/.exec(await read(reader))?.[1]);
  expect(types).toEqual(expected);
  await reader.cancel();
});

test('lines of the log come to those who ask for them', async () => {
  const { body } = await getNotifications(server, { filters: ['log'] });
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  await read(reader);
  await logLine(server, { level: 1, message: 'Careful', source: 'test' });
  const [, data = ''] = (await read(reader)).split('data: ');
  expect(readNotification(data, 'log')).toMatchObject({ type: 'log', logs: [{ message: 'Careful' }] });
  await reader.cancel();
});

test('who does not keep up is left', async () => {
  const { body } = await getNotifications(server);
  for (let count = 0; count < 1100; count++) publish('playing');
  await expect(new Response(body).text()).rejects.toThrow(/does not keep up/);
});

test('who asks for the headers alone is not listened for', async () => {
  const listen = vi.spyOn(sandbox.world.bus, 'listen');
  const answer = await sandbox.fetch('http://sandbox.test:32400/:/eventsource/notifications', {
    method: 'HEAD',
    headers: { 'X-Plex-Token': sandbox.serverToken },
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  expect(listen).not.toHaveBeenCalled();
});

test('who leaves is forgotten', async () => {
  const over = new AbortController();
  const { body } = await getNotifications(server, {}, { signal: over.signal });
  const reader = body!.getReader();
  await reader.read();
  over.abort();
  await expect(reader.read()).rejects.toMatchObject({ name: 'AbortError' });
  expect(() => publish('playing')).not.toThrow();
});
