import type { PlexClient } from 'plexjs';
import {
  addToPlayQueue,
  createPlayQueue,
  getMetadataItem,
  getPlayQueue,
  getTimeline,
  listPlaybackHistory,
  listSessions,
  markPlayed,
  report,
  terminateSession,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { forms, playerOn, refuseDrift } from '../../testing/player.ts';
import type { Notification, WebhookEvent } from '../../world/bus.ts';

let sandbox: Sandbox;
let notifications: Notification[];
let webhooks: WebhookEvent[];
let filmId: string;
let duration: number;

beforeEach(() => {
  sandbox = createSandbox();
  notifications = [];
  webhooks = [];
  sandbox.world.bus.listen((notification) => notifications.push(notification));
  sandbox.world.bus.listenToWebhooks((event) => webhooks.push(event));
  const film = [...sandbox.world.tables.items.values()].find(
    ({ type, markers }) => type === 'movie' && markers.length === 0,
  )!;
  filmId = String(film.id);
  duration = Number(film.fields.duration);
});

afterEach(refuseDrift);

const player = (name: string): PlexClient => playerOn(sandbox, name);

const share = (part: number): number => Math.round(duration * part);
const states = (): unknown[] =>
  notifications
    .filter(({ type }) => type === 'playing')
    .map(({ entries: [entry] }) => (entry as { state: string }).state);
const events = (): string[] => webhooks.map(({ event }) => event).filter((event) => event !== 'device.new');

describe.each(forms)('in %s', (_, form) => {
  test('a film is begun on one player, gone on with on another, and finished', async () => {
    const sofa = player('sofa');
    await report(sofa, { ratingKey: filmId, state: 'playing', time: 0, duration }, form);
    await report(sofa, { ratingKey: filmId, state: 'playing', time: share(0.4), duration }, form);
    await report(sofa, { ratingKey: filmId, state: 'stopped', time: share(0.5), duration }, form);
    const {
      items: [half],
    } = await getMetadataItem(player('bed'), { ids: filmId }, form);
    expect(half).toMatchObject({ viewOffset: share(0.5) });

    const bed = player('bed');
    await report(bed, { ratingKey: filmId, state: 'playing', time: share(0.5), duration }, form);
    await report(bed, { ratingKey: filmId, state: 'playing', time: share(0.95), duration }, form);
    await report(bed, { ratingKey: filmId, state: 'stopped', time: share(0.99), duration }, form);
    const {
      items: [whole],
    } = await getMetadataItem(bed, { ids: filmId }, form);
    expect(whole).toMatchObject({ viewCount: 1 });
    expect(whole).not.toHaveProperty('viewOffset', expect.anything());

    const history = await listPlaybackHistory(sofa, { metadataItemId: filmId, sort: ['viewedAt:desc'] }, form);
    expect(history.items).toMatchObject([{ ratingKey: filmId, accountId: '1', deviceId: '2' }]);
    expect(states()).toEqual(['playing', 'playing', 'stopped', 'playing', 'playing', 'stopped']);
    expect(events()).toEqual(['media.play', 'media.stop', 'media.play', 'media.scrobble', 'media.stop']);
  });

  test('a session shows who plays what on which player', async () => {
    const sofa = player('sofa');
    await report(
      sofa,
      { ratingKey: filmId, state: 'playing', time: share(0.3), duration, sessionIdentifier: 'one' },
      form,
    );
    const { items } = await listSessions(sofa, {}, form);
    expect(items).toMatchObject([
      {
        ratingKey: filmId,
        sessionKey: '1',
        viewOffset: share(0.3),
        user: { id: '1', title: 'sandbox' },
        player: { machineIdentifier: 'sofa', state: 'playing', title: 'sofa', local: true, userId: '1' },
        session: { id: 'one', location: 'lan' },
        media: [{ selected: true, parts: [{ decision: 'directplay', selected: true }] }],
      },
    ]);
  });
});

describe('views are counted', () => {
  const sent = async (...times: number[]): Promise<unknown> => {
    const sofa = player('sofa');
    for (const time of times) await report(sofa, { ratingKey: filmId, state: 'playing', time: share(time), duration });
    return sandbox.world.tables.states.get(`1:${filmId}`);
  };

  test('once, however often the end is reported', async () => {
    expect(await sent(0.1, 0.91, 0.95, 0.2, 0.95)).toMatchObject({ viewCount: 1 });
  });

  test('not where only the end is reported', async () => {
    expect(await sent(0.95, 0.96)).toBeUndefined();
  });

  test('not where the beginning alone comes before the end', async () => {
    expect(await sent(0, 0.95)).toBeUndefined();
  });

  test('at the credits, where they come first', async () => {
    sandbox.world.tables.items.update(Number(filmId), (item) => ({
      ...item,
      markers: [
        { id: 1, startTimeOffset: share(0.6), endTimeOffset: duration, fields: { type: 'credits', final: true } },
      ],
    }));
    expect(await sent(0.5, 0.61)).toMatchObject({ viewCount: 1 });
  });

  test('at the share that the server is set to', async () => {
    sandbox.world.tables.preferences.set('LibraryVideoPlayedThreshold', 50);
    expect(await sent(0.4, 0.51)).toMatchObject({ viewCount: 1 });
  });
});

test('a report by GET does the same', async () => {
  expect(
    await getTimeline(player('sofa'), { ratingKey: filmId, state: 'playing', time: share(0.5), duration }),
  ).toMatchObject({
    playbackState: 'progress',
    viewOffset: share(0.5),
    viewCount: 0,
  });
});

test('a time beyond the end is refused, and so are states and items that there are not', async () => {
  const sofa = player('sofa');
  await expect(report(sofa, { ratingKey: filmId, time: 1, state: 'dancing' })).rejects.toMatchObject({ status: 400 });
  await expect(report(sofa, { ratingKey: filmId, time: duration + 1, duration })).rejects.toMatchObject({
    status: 400,
  });
  await expect(report(sofa, { ratingKey: '999999', time: 1 })).rejects.toMatchObject({ status: 404 });
});

test('a playback without connection is told of later, and makes no session', async () => {
  const sofa = player('sofa');
  await markPlayed(sofa, { identifier: 'com.plexapp.plugins.library', key: filmId });
  await report(sofa, { ratingKey: filmId, state: 'playing', time: share(0.95), duration, offline: true });
  expect(sandbox.world.tables.states.get(`1:${filmId}`)).toMatchObject({ viewCount: 1, viewOffset: share(0.95) });
  expect((await listSessions(sofa)).items).toEqual([]);
});

test('a player that falls silent is gone after a while', async () => {
  const sofa = player('sofa');
  await report(sofa, { ratingKey: filmId, state: 'playing', time: share(0.3), duration });
  sandbox.world.clock.advance(179_000);
  expect((await listSessions(sofa)).items).toHaveLength(1);
  sandbox.world.clock.advance(2000);
  expect((await listSessions(sofa)).items).toEqual([]);
  expect(states()).toEqual(['playing', 'stopped']);
});

test('a player whose playback is ended hears why once; if it goes on, it is a playback anew', async () => {
  const sofa = player('sofa');
  const tell = (): Promise<object> =>
    report(sofa, { ratingKey: filmId, state: 'playing', time: share(0.3), duration, sessionIdentifier: 'one' });
  await tell();
  await terminateSession(sofa, { sessionId: 'one', reason: 'Go Away' });
  expect((await listSessions(sofa)).items).toEqual([]);
  expect(await tell()).toMatchObject({
    terminationCode: 2006,
    terminationText: 'Admin terminated playback with reason: Go Away',
  });
  await tell();
  expect((await listSessions(sofa)).items).toMatchObject([{ sessionKey: '2' }]);
  await expect(terminateSession(sofa, { sessionId: '' })).rejects.toMatchObject({ status: 403 });
  await expect(terminateSession(sofa, { sessionId: 'two' })).rejects.toMatchObject({ status: 404 });
});

test('pauses and resumptions are told of', async () => {
  const sofa = player('sofa');
  for (const state of ['buffering', 'playing', 'paused', 'paused', 'playing', 'buffering', 'playing', 'stopped'])
    await report(sofa, { ratingKey: filmId, state, time: share(0.3), duration });
  expect(events()).toEqual(['media.play', 'media.pause', 'media.resume', 'media.stop']);
});

test('a play queue moves along with its player', async () => {
  const sofa = player('sofa');
  const uri = `server://${sandbox.machineIdentifier}/com.plexapp.plugins.library/library/metadata/${filmId}`;
  const queue = await createPlayQueue(sofa, { type: 'video', uri });
  const { items } = await addToPlayQueue(sofa, { playQueueId: queue.playQueueId!, uri });
  const second = items[1]!.playQueueItemId!;
  await report(sofa, {
    ratingKey: filmId,
    state: 'playing',
    time: 0,
    duration,
    playQueueItemId: second,
    containerKey: `/playQueues/${queue.playQueueId}`,
  });
  expect(await getPlayQueue(sofa, { playQueueId: queue.playQueueId! })).toMatchObject({
    playQueueSelectedItemId: second,
    playQueueSelectedItemOffset: 1,
  });
});
