import { createSandbox, type Sandbox } from '@plexjs/sandbox';
import { type RunningSandbox, startSandbox } from '@plexjs/sandbox/node';
import { createClient, PlexAuthError, type PlexClient } from 'plexjs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PlexServer } from '../server/plex-server.ts';
import type { EventFeedOptions } from './event-feed.ts';
import type { ServerEvent } from './server-event.ts';
import { ServerEvents } from './server-events.ts';

let sandbox: Sandbox;
let client: PlexClient;
let events: ServerEvents;

beforeEach(() => {
  sandbox = createSandbox();
  client = createClient({
    baseUrl: 'http://sandbox.test:32400',
    fetch: sandbox.fetch,
    token: sandbox.serverToken,
    clientIdentifier: 'listener',
  });
  events = new ServerEvents(client, { sleep: () => Promise.resolve() });
});
afterEach(() => events.close());

const publish = (type: string, element: string, ...entries: object[]): void =>
  sandbox.world.bus.publish({ type, element, entries });
const playing = (sessionKey: string): void =>
  publish('playing', 'PlaySessionStateNotification', { sessionKey, state: 'playing', viewOffset: 1000 });

/** Waits until the server has so many listeners, then publishes. */
const connected = (count = 1): Promise<unknown> =>
  vi.waitUntil(() => sandbox.log.list().filter(({ operation }) => operation === 'getNotifications').length >= count);

/** Reads so many events. */
async function take(count: number, iterator: AsyncIterator<ServerEvent, void>): Promise<ServerEvent[]> {
  const taken: ServerEvent[] = [];
  while (taken.length < count) {
    const { value } = await iterator.next();
    taken.push(value as ServerEvent);
  }
  return taken;
}

describe('events', () => {
  test('are typed by their kind, one for each entry', async () => {
    const reading = take(5, events.read());
    await connected();
    playing('1');
    publish('timeline', 'TimelineEntry', { itemID: 5, type: 1, state: 5 }, { itemID: 6, type: 1, state: 0 });
    publish('activity', 'ActivityNotification', {
      event: 'started',
      uuid: 'u',
      Activity: { uuid: 'u', type: 'library.update.section', progress: 0, title: 'Scanning' },
    });
    publish('something.new', 'NewNotification', { colour: 'red' });
    expect(await reading).toMatchObject([
      { type: 'playing', sessionKey: '1', state: 'playing', viewOffset: 1000 },
      { type: 'timeline', itemId: '5', metadataType: 1, state: 5 },
      { type: 'timeline', itemId: '6' },
      { type: 'activity', event: 'started', activityType: 'library.update.section', progress: 0 },
      { type: 'other', typeOnWire: 'something.new', notification: { extra: { NewNotification: { colour: 'red' } } } },
    ]);
  });

  test('are those of a kind where only these are wanted', async () => {
    const reading = take(1, events.read({ types: ['status'] }));
    await connected();
    playing('1');
    publish('status', 'StatusNotification', { title: 'Library scan complete' });
    expect(await reading).toMatchObject([{ type: 'status', title: 'Library scan complete' }]);
  });

  test('come over one connection for all who read and listen', async () => {
    const listener = vi.fn<(event: ServerEvent) => void>();
    events.on('playing', listener);
    const [one, two] = [take(1, events.read()), take(1, events.read())];
    await connected();
    playing('1');
    expect([await one, await two]).toMatchObject([[{ sessionKey: '1' }], [{ sessionKey: '1' }]]);
    expect(listener).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ sessionKey: '1' }));
    expect(sandbox.log.list()).toHaveLength(1);
  });

  test('end when the reader leaves, and with it the connection', async () => {
    const reader = events.read();
    const first = take(1, reader);
    await connected();
    playing('1');
    await first;
    await reader.return();
    expect(await reader.next()).toEqual({ value: undefined, done: true });
  });

  test('end with the reason of a signal', async () => {
    const over = new AbortController();
    const reading = take(1, events.read({ signal: over.signal }));
    await connected();
    over.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  test('end when all are closed', async () => {
    const reading = events.read().next();
    await connected();
    events.close();
    expect(await reading).toEqual({ value: undefined, done: true });
  });

  test('come to a listener of several kinds, and stop for the kind that it is taken off', async () => {
    const both = vi.fn<(event: ServerEvent) => void>();
    const last = vi.fn<() => void>();
    events.on('playing', both);
    events.on('status', both);
    events.on('timeline', last);
    await connected();
    publish('status', 'StatusNotification', { title: 'one' });
    playing('1');
    await vi.waitUntil(() => both.mock.calls.length > 1);
    events.off('playing', both);
    playing('2');
    publish('status', 'StatusNotification', { title: 'two' });
    publish('timeline', 'TimelineEntry', { itemID: 5, type: 1, state: 5 });
    await vi.waitUntil(() => last.mock.calls.length > 0);
    expect(both.mock.calls.map(([{ type }]) => type)).toEqual(['status', 'playing', 'status']);
  });

  test('stop for a listener that is taken away', async () => {
    const [gone, there] = [vi.fn<() => void>(), vi.fn<() => void>()];
    events.on('playing', gone);
    events.on('playing', there);
    events.off('playing', gone);
    await connected();
    playing('1');
    await vi.waitUntil(() => there.mock.calls.length > 0);
    expect(gone).not.toHaveBeenCalled();
  });
});

describe('what goes wrong', () => {
  test('a connection that breaks is made anew, and a gap says so', async () => {
    sandbox.faults.add({ match: { operation: 'getNotifications' }, truncate: 13, times: 1 });
    const reading = take(2, events.read());
    await connected(2);
    playing('2');
    expect(await reading).toMatchObject([
      { type: 'gap', reason: 'reconnected', since: expect.any(Date) },
      { type: 'playing', sessionKey: '2' },
    ]);
  });

  test('a server that is down is waited for, without a gap where nothing can be missed', async () => {
    sandbox.faults.add({ match: { operation: 'getNotifications' }, status: 503, times: 3 });
    const reading = take(1, events.read());
    await connected(4);
    playing('1');
    expect(await reading).toMatchObject([{ type: 'playing' }]);
  });

  test('a refusal ends readers and listeners with the error', async () => {
    const refused = new ServerEvents(client.with({ token: 'wrong' }));
    const onEnd = vi.fn<(error: unknown) => void>();
    refused.on('playing', () => undefined, onEnd);
    await expect(refused.read().next()).rejects.toBeInstanceOf(PlexAuthError);
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(expect.any(PlexAuthError));
  });

  test('a connection that shows no sign of life is made anew', async () => {
    sandbox.faults.add({ match: { operation: 'getNotifications' }, stall: 13, times: 1 });
    const impatient = new ServerEvents(client, { idleTimeout: 30, sleep: () => Promise.resolve() });
    const reading = take(1, impatient.read());
    await connected(2);
    expect(await reading).toMatchObject([{ type: 'gap' }]);
    impatient.close();
  });

  test('a slow reader misses the oldest events, and is told so', async () => {
    const listener = vi.fn<() => void>();
    events.on('playing', listener);
    const reader = events.read({ queueSize: 2 });
    const first = reader.next();
    await connected();
    for (const key of ['1', '2', '3', '4']) playing(key);
    await vi.waitUntil(() => listener.mock.calls.length === 4);
    expect((await first).value).toMatchObject({ sessionKey: '1' });
    expect((await reader.next()).value).toMatchObject({ type: 'gap', reason: 'overflow' });
    expect(await take(2, reader)).toMatchObject([{ sessionKey: '3' }, { sessionKey: '4' }]);
  });
});

describe('over real connections', () => {
  let running: RunningSandbox;
  beforeEach(async () => {
    running = await startSandbox();
  });
  afterEach(() => running.close());

  test('server-sent events come', async () => {
    const server = new PlexServer(createClient({ baseUrl: running.url, token: running.serverToken }));
    const feed = new ServerEvents(server);
    const reading = feed.read().next();
    await vi.waitUntil(() => running.log.list().length > 0);
    running.world.bus.publish({
      type: 'playing',
      element: 'PlaySessionStateNotification',
      entries: [{ sessionKey: '9' }],
    });
    expect((await reading).value).toMatchObject({ type: 'playing', sessionKey: '9' });
    feed.close();
  });
});

test('a platform without WebSockets says so', () => {
  vi.stubGlobal('WebSocket', undefined);
  const options: EventFeedOptions = { transport: 'websocket' };
  expect(() => new ServerEvents(client, options)).toThrow(/no WebSocket/);
  vi.unstubAllGlobals();
});
