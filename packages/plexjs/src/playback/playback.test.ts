import type { Sandbox } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Movie, Track } from '../server.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { ClientProfile } from './client-profile.ts';
import { Playback } from './playback.ts';
import { PlexPlaybackError } from './playback-error.ts';

let sandbox: Sandbox;
let server: PlexServer;
let requests: () => string[];
let playback: Playback;
let movie: Movie;

const small = { videoResolution: '320x180', maxVideoBitrate: 64 };

beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer());
  playback = new Playback(server);
  const movies = await server.library.section('Films', 'movie');
  movie = await (await movies.items().find(({ media }) => media.length > 0))!.reload();
  requests();
});

describe('a decision', () => {
  test('plays a file as it is, where the player can', async () => {
    const profile = new ClientProfile().directPlay({ container: ['*'], videoCodec: ['*'], audioCodec: ['*'] });
    const decision = await playback.decide(movie, { profile });
    expect(decision).toMatchObject({ kind: 'directPlay', general: { code: 1000 }, part: { decision: 'directplay' } });
    expect(decision.part?.key).toBe(movie.parts[0]!.key);
  });

  test('converts a file that is too large, and says what and why', async () => {
    const decision = await playback.decide(movie, small);
    expect(decision).toMatchObject({ kind: 'transcode', general: { code: 1001 }, directPlay: { code: 3001 } });
    expect(decision.streams.map((stream) => stream.decision)).toContain('transcode');
    expect(decision.media?.width).toBeLessThanOrEqual(320);
  });

  test('copies streams where only the container does not fit', async () => {
    const { videoCodec, audioCodec } = movie.media[0]!;
    const profile = new ClientProfile().transcodeTarget({
      protocol: 'hls',
      container: 'mpegts',
      videoCodec: [videoCodec!],
      audioCodec: [audioCodec!],
    });
    expect(await playback.decide(movie, { profile, subtitles: 'none' })).toMatchObject({ kind: 'directStream' });
  });

  test('refuses what a profile has no target for', async () => {
    const profile = new ClientProfile();
    expect(await playback.decide(movie, { profile })).toMatchObject({ kind: 'refused', transcode: { code: 4005 } });
    const start = playback.start(movie, { profile });
    await expect(start).rejects.toThrow(PlexPlaybackError);
    await expect(start).rejects.toMatchObject({ decision: { kind: 'refused' } });
  });

  test('is made of the streams that were chosen before', async () => {
    const [audio] = movie.streams(2);
    await playback.decide(movie, { streams: { audio: audio!, subtitle: null } });
    expect(requests().map((request) => request.split('?')[0])).toEqual([
      `PUT /library/parts/${movie.parts[0]!.id}`,
      'GET /video/:/transcode/universal/decision',
    ]);
  });
});

describe('what servers refuse is refused before it is sent', () => {
  test.each([
    ['burnt subtitles in a file as it is', { subtitles: 'burn', directPlay: true }],
    ['a bit rate that is too low', { maxVideoBitrate: 10 }],
    ['a start before the beginning', { offset: -1 }],
    ['a version of another item', { media: { id: 'none', parts: [] } }],
  ])('%s', async (_, options) => {
    await expect(playback.decide(movie, options)).rejects.toThrow(PlexUsageError);
    expect(requests()).toEqual([]);
  });
});

describe('a session', () => {
  test('streams by HLS from the first segment to the last', async () => {
    await using session = await playback.start(movie, small);
    const paths: string[] = [];
    let bytes = 0;
    let duration = 0;
    for await (const segment of session.segments()) {
      paths.push(segment.path);
      duration += segment.duration;
      bytes += (await (await session.open(segment.path)).arrayBuffer()).byteLength;
    }
    expect(duration).toBeCloseTo(movie.duration!, -4);
    expect(bytes).toBeGreaterThan(100_000);
    expect(new Set(paths).size).toBe(paths.length);
    expect(await playback.conversions()).toMatchObject([{ key: session.transcodeId, protocol: 'hls' }]);
  });

  test('streams by DASH, and as one stream', async () => {
    await using dash = await playback.start(movie, { ...small, protocol: 'dash' });
    const manifest = await (await dash.start()).text();
    expect(manifest).toContain('<MPD');
    expect((await dash.open(`session/${dash.transcodeId}/0/header`)).status).toBe(200);
    await using whole = await playback.start(movie, { ...small, protocol: 'http' });
    expect((await whole.start()).headers.get('content-type')).toMatch(/^video\//);
    expect(() => whole.segments()).toThrow(PlexUsageError);
  });

  test('has names of its own, so that no other is ended for it', async () => {
    const [one, two] = [await playback.start(movie, small), await playback.start(movie, small)];
    await one.start();
    await two.start();
    expect(await playback.conversions()).toHaveLength(2);
    await one.stop();
    await one.stop();
    expect((await playback.conversions()).map(({ key }) => key)).toEqual([two.transcodeId]);
    await two.stop();
  });

  test('has an address that a player can play without headers, and holds the token only where that is asked for', async () => {
    await using session = await playback.start(movie, small);
    expect(session.url()).not.toContain(sandbox.serverToken);
    const url = session.url({ token: true });
    expect(url).toContain(sandbox.serverToken);
    expect(url).not.toMatch(/[!'()*]/);
    expect(await (await sandbox.fetch(url)).text()).toContain('#EXTM3U');
    expect((await sandbox.fetch(session.url())).status).toBe(401);
  });

  test('is the file itself, where that is played', async () => {
    const profile = new ClientProfile().directPlay({ container: ['*'], videoCodec: ['*'], audioCodec: ['*'] });
    await using session = await playback.start(movie, { profile });
    expect(session.url()).toBe(`http://sandbox.test:32400${movie.parts[0]!.key}`);
    expect((await session.start()).status).toBe(200);
    expect(await playback.conversions()).toEqual([]);
  });

  test('goes on elsewhere under the same name', async () => {
    await using session = await playback.start(movie, small);
    await session.start();
    session.seek(60_000);
    await session.start();
    expect(await playback.conversions()).toMatchObject([{ key: session.transcodeId, minOffsetAvailable: 60 }]);
  });

  test('is kept alive by pings, and ended by silence', async () => {
    await using session = await playback.start(movie, small);
    await session.start();
    sandbox.world.clock.advance(170_000);
    await session.ping();
    sandbox.world.clock.advance(170_000);
    expect(await playback.conversions()).toHaveLength(1);
    sandbox.world.clock.advance(181_000);
    expect(await playback.conversions()).toEqual([]);
  });

  test('converts what it copied after a fallback, once', async () => {
    const { videoCodec, audioCodec } = movie.media[0]!;
    const profile = new ClientProfile().transcodeTarget({
      protocol: 'hls',
      container: 'mpegts',
      videoCodec: [videoCodec!],
      audioCodec: [audioCodec!],
    });
    await using session = await playback.start(movie, { profile });
    await session.start();
    await session.fallback();
    expect(await playback.conversions()).toMatchObject([{ videoDecision: 'transcode' }]);
    await expect(session.fallback()).rejects.toMatchObject({ status: 412 });
  });

  test('of music is converted to music', async () => {
    const music = await server.library.section('Music', 'artist');
    const track = (await music.tracks().first()) as Track;
    await using session = await playback.start(track, { directPlay: false, protocol: 'http' });
    expect(session.url()).toContain('/music/:/transcode/universal/start.mp3?');
    expect((await session.start()).status).toBe(200);
    await playback.endConversion({ key: session.transcodeId });
    expect(await playback.conversions()).toEqual([]);
  });
});
