import type { Sandbox } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { ClientProfile } from '../playback/client-profile.ts';
import { Playback } from '../playback/playback.ts';
import { TimelineReporter } from '../playback/timeline-reporter.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import type { Channel } from './channel.ts';
import type { Dvr } from './dvr.ts';
import { LiveSession } from './live-session.ts';
import { LiveTv } from './live-tv.ts';

let sandbox: Sandbox;
let server: PlexServer;
let requests: () => string[];
let live: LiveTv;
let dvr: Dvr;
let channel: Channel;

beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer({ now: () => Date.UTC(2026, 5, 1, 12, 10) }));
  live = new LiveTv(server);
  dvr = await live.dvr();
  [channel] = (await dvr.channels()) as [Channel];
  requests();
});

/** Lets the sandbox's time pass instead of waiting. */
const sleep = async (milliseconds: number): Promise<void> => sandbox.world.clock.advance(milliseconds);

/** The first ones of something that goes on. */
async function firstOf<T>(all: AsyncIterable<T>, count: number): Promise<T[]> {
  const first: T[] = [];
  for await (const one of all) if (first.push(one) === count) break;
  return first;
}

describe('a channel that is tuned to', () => {
  test('is watched until it is left, which frees the tuner', async () => {
    const session = await dvr.tune(channel);
    expect(session.item).toMatchObject({ live: true, type: 'episode' });
    expect(session.channel).toBe(channel);
    expect(requests()).toEqual([`POST /livetv/dvrs/2/channels/${channel.key}/tune`]);
    expect((await live.sessions()).map(({ key }) => key)).toEqual([`/livetv/sessions/${session.uuid}`]);
    expect((await session.playing())?.title).toBe(session.item.title);
    await session.stop();
    await session.stop();
    expect(requests().filter((request) => request.startsWith('DELETE'))).toHaveLength(1);
    expect(await live.sessions()).toEqual([]);
    await expect(session.playing()).rejects.toMatchObject({ status: 404 });
  });

  test('is left at the end of its block', async () => {
    {
      await using session = await dvr.tune('2.1');
      expect(session.channel).toEqual(channel);
    }
    expect(sandbox.world.tables.liveSessions.size).toBe(0);
  });

  test('gives segments for as long as it is watched', async () => {
    await using session = await dvr.tune(channel);
    const segments = await firstOf(session.segments({ sleep }), 15);
    expect(segments.map(({ duration }) => duration)).toEqual(Array(15).fill(2000));
    const answers = await Promise.all(segments.slice(-5).map(({ path }) => session.open(path)));
    const sizes = await Promise.all(answers.map(async (answer) => (await answer.arrayBuffer()).byteLength));
    expect(Math.min(...sizes)).toBeGreaterThan(1000);
    expect(await (await session.start()).text()).toMatch(/^#EXTM3U/);
    const next = session.segments({ sleep, signal: AbortSignal.abort() }).next();
    await expect(next).rejects.toMatchObject({ name: 'PlexAbortError' });
  });

  test('has an address for players, with the token only where it is wanted', async () => {
    await using session = await dvr.tune(channel);
    expect(session.url()).not.toContain('Token');
    const url = session.url({ token: true });
    expect(url).toContain(sandbox.serverToken);
    expect((await sandbox.fetch(url)).status).toBe(200);
  });

  test('goes on while somebody wants it', async () => {
    const session = await dvr.tune(channel);
    for (let minutes = 0; minutes < 6; minutes += 2) {
      sandbox.world.clock.advance(120_000);
      await session.ping();
    }
    expect(await live.sessions()).toHaveLength(1);
    const { item, sessionIdentifier } = session;
    const reporter = new TimelineReporter(server, item, { session: { sessionIdentifier } as never });
    for (let minutes = 0; minutes < 6; minutes += 2) {
      sandbox.world.clock.advance(120_000);
      await reporter.playing(minutes * 60_000);
    }
    expect(await live.sessions()).toHaveLength(1);
    requests();
    // Half an hour is all of the programme, and nothing that could be marked as watched.
    await reporter.stopped(30 * 60_000);
    expect(requests().map((request) => request.split('?')[0])).toEqual(['GET /:/timeline']);
    expect(await live.sessions()).toEqual([]);
  });

  test('is converted for players that cannot play it as it is', async () => {
    await using session = await dvr.tune(channel);
    requests();
    const stream = await session.play({ videoResolution: '320x180', maxVideoBitrate: 200 });
    expect(stream.decision).toMatchObject({ kind: 'transcode', general: { code: 1001 } });
    expect(stream.url()).toContain(`path=%2Flivetv%2Fsessions%2F${session.uuid}&`);
    const [first] = await firstOf(stream.segments(), 1);
    expect((await (await stream.open(first!.path)).arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect(await new Playback(server).conversions()).toMatchObject([{ complete: false, videoDecision: 'transcode' }]);
    sandbox.world.clock.advance(120_000);
    expect(await firstOf(stream.segments(), 3)).toHaveLength(3);
    sandbox.world.clock.advance(120_000);
    expect(await live.sessions()).toHaveLength(1);
    await stream.stop();
    expect(await new Playback(server).conversions()).toEqual([]);
    expect(await live.sessions()).toHaveLength(1);
  });

  test('is played as it is by players that can', async () => {
    await using session = await dvr.tune(channel);
    const profile = new ClientProfile().directPlay({ container: ['*'], videoCodec: ['*'], audioCodec: ['*'] });
    const stream = await session.play({ profile });
    expect(stream.isDirectPlay).toBe(true);
    expect(stream.url()).toBe(session.url());
    expect(await firstOf(stream.segments(), 3)).toHaveLength(3);
    const nothing = session.play({ profile: new ClientProfile() });
    await expect(nothing).rejects.toMatchObject({ code: 'playback' });
  });

  test('is where all sessions are, where the server does not say', async () => {
    const { uuid, item } = await dvr.tune(channel, { sessionIdentifier: 'eve' });
    const body = JSON.stringify({
      MediaContainer: {
        size: 1,
        Metadata: [{ live: true, type: item.type, Media: [{ uuid, Part: [{ Stream: [] }] }] }],
      },
    });
    const headers = { 'Content-Type': 'application/json' };
    sandbox.faults.add({ match: { operation: 'tuneChannel' }, status: 200, headers, body });
    const session = await dvr.tune(channel, { sessionIdentifier: 'eve' });
    expect(session.url()).toBe(`http://sandbox.test:32400/livetv/sessions/${uuid}/eve/index.m3u8`);
    expect((await session.start()).status).toBe(200);
    requests();
    // Without the operation that holds the tuner nothing can end it but silence.
    await session.stop();
    expect(requests()).toEqual([]);
  });

  test('shares its tuner with those who watch the same', async () => {
    const sessions = [await dvr.tune('2.1'), await dvr.tune('2.1'), await dvr.tune('5.1')];
    expect(new Set(sessions.map(({ uuid }) => uuid)).size).toBe(2);
    expect(new Set(sessions.map(({ sessionIdentifier }) => sessionIdentifier)).size).toBe(3);
    await expect(dvr.tune('7.1')).rejects.toMatchObject({ status: 500 });
  });

  test('has to be one', async () => {
    await expect(dvr.tune('99')).rejects.toThrow(/no channel “99”.*2\.1 KLHT/);
    expect(requests().every((request) => request.startsWith('GET'))).toBe(true);
    const film = await server.item(1);
    const start = { channel, sessionIdentifier: 'x', grabId: undefined };
    expect(() => new LiveSession(server, film, start)).toThrow(/which session plays/);
  });
});
