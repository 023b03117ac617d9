import type { LibraryDescription, Sandbox } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Movie } from '../server.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Clock } from '../transport/sleep.ts';
import { Playback } from './playback.ts';
import { reportOffline, type ReporterOptions, type Termination, TimelineReporter } from './timeline-reporter.ts';
import { readWatchedRule, watchedThreshold } from './watched-threshold.ts';

const library: LibraryDescription = {
  sections: [{ type: 'movie', title: 'Films', items: [{ title: 'The Ferry', duration: 600_000 }] }],
};

let sandbox: Sandbox;
let server: PlexServer;
let requests: () => string[];
let movie: Movie;

beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer({ library }));
  movie = (await (await server.library.section('Films', 'movie')).items().find(() => true)) as Movie;
  requests();
});

/** A clock that is put forward by hand, and lets those go on whose time has come. */
function handClock(): Clock & { readonly advance: (milliseconds: number) => Promise<void> } {
  let now = 0;
  let waiting: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((wake) => {
        waiting.push({ at: now + milliseconds, wake });
        signal?.addEventListener('abort', () => wake());
      }),
    advance: async (milliseconds) => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { wake } of due) wake();
      await settled();
    },
  };
}

/** Waits until what was begun is done: nothing here takes longer than some turns. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

const reports = (): string[] =>
  requests()
    .filter((request) => request.startsWith('GET /:/timeline'))
    .map((request) => new URLSearchParams(request.split('?')[1]))
    .map((query) => `${query.get('state')} ${query.get('time')}`);

const reporter = (options?: ReporterOptions): TimelineReporter => new TimelineReporter(server, movie, options);

describe('reports', () => {
  test('say each change, and every ten seconds where it is', async () => {
    const clock = handClock();
    await using playing = reporter({ clock, time: 5000 });
    await playing.buffering();
    await playing.playing();
    await clock.advance(10_000);
    await clock.advance(4000);
    await playing.paused();
    await clock.advance(6000);
    await playing.seek(1000);
    await playing.playing();
    await clock.advance(2500);
    await playing.stopped();
    await clock.advance(10_000);
    expect(reports()).toEqual([
      'buffering 5000',
      'playing 5000',
      'playing 15000',
      'paused 19000',
      'paused 19000',
      'paused 1000',
      'playing 1000',
      'stopped 3500',
    ]);
  });

  test('come less often from a mobile network', async () => {
    const clock = handClock();
    await using playing = reporter({ clock, location: 'cellular' });
    await playing.playing();
    await clock.advance(10_000);
    await clock.advance(10_000);
    expect(reports()).toEqual(['playing 0', 'playing 20000']);
  });

  test('take where the player is from the player, and never go beyond the end', async () => {
    const clock = handClock();
    let position = 7000;
    await using playing = reporter({ clock, position: () => position });
    await playing.playing();
    position = movie.duration! + 500;
    await clock.advance(10_000);
    expect(reports()).toEqual(['playing 7000', `playing ${movie.duration}`]);
  });

  test('make a session, which ends with them', async () => {
    const playing = reporter();
    await playing.playing(30_000);
    const [session] = await server.sessions();
    expect(session).toMatchObject({ title: movie.title, session: { id: playing.sessionIdentifier } });
    expect(session!.viewOffset).toBeGreaterThanOrEqual(30_000);
    await playing.stopped();
    await playing.stopped();
    expect(await server.sessions()).toEqual([]);
    await expect(playing.playing()).rejects.toThrow(PlexUsageError);
  });

  test('keep the conversion of a paused player alive', async () => {
    const clock = handClock();
    const playback = new Playback(server);
    await using session = await playback.start(movie, { maxVideoBitrate: 64, videoResolution: '320x180' });
    await session.start();
    await using playing = reporter({ clock, session });
    await playing.paused(1000);
    await clock.advance(10_000);
    expect(requests().at(-1)).toMatch(/^GET \/video\/:\/transcode\/universal\/ping\?/);
    expect(await server.sessions()).toMatchObject([
      { session: { id: session.sessionIdentifier }, transcodeSession: {} },
    ]);
  });

  test('go on after one that failed', async () => {
    const clock = handClock();
    const errors: unknown[] = [];
    await using playing = reporter({ clock, retry: false, onMissedReport: (error) => errors.push(error) });
    await playing.playing();
    sandbox.faults.add({ match: { path: '/:/timeline' }, status: 500, times: 1 });
    await clock.advance(10_000);
    await clock.advance(10_000);
    expect(errors).toMatchObject([{ status: 500 }]);
    expect(reports().at(-1)).toBe('playing 20000');
  });

  test('end when the server ends the playback', async () => {
    const clock = handClock();
    const ends: Termination[] = [];
    const playing = reporter({ clock, onTerminate: (end) => ends.push(end) });
    await playing.playing(1000);
    await (await server.sessions())[0]!.stop('Bedtime.');
    requests();
    await clock.advance(10_000);
    await clock.advance(10_000);
    await playing.paused();
    expect(ends).toEqual([{ code: 2006, text: 'Admin terminated playback with reason: Bedtime.' }]);
    expect(playing.termination).toEqual(ends[0]);
    await playing.stopped();
    expect(reports()).toEqual(['playing 11000', 'stopped 11000']);
  });
});

describe('an item is watched', () => {
  const views = async (): Promise<number> => (await movie.reload()).viewCount ?? 0;

  test('by going over the threshold in one playback, once', async () => {
    const playing = reporter();
    await playing.playing(1000);
    await playing.seek(playing.threshold);
    expect(playing.isWatched).toBe(true);
    await playing.stopped();
    expect(await views()).toBe(1);
  });

  test('by being marked, where it was only played behind the threshold', async () => {
    const playing = reporter({ time: movie.duration! - 1000 });
    await playing.playing();
    await playing.stopped();
    expect(playing.isWatched).toBe(true);
    expect(await views()).toBe(1);
  });

  test('not by being marked, where that is not wanted', async () => {
    const playing = reporter({ time: movie.duration! - 1000, scrobble: false });
    await playing.playing();
    await playing.stopped();
    expect(await views()).toBe(0);
  });

  test('not by a part of it, which is kept', async () => {
    const playing = reporter();
    await playing.playing(1000);
    await playing.stopped(movie.duration! / 2);
    expect(playing.isWatched).toBe(false);
    expect(await movie.reload()).toMatchObject({ viewOffset: movie.duration! / 2 });
  });
});

test('what was played without a connection is kept where it was left', async () => {
  await reportOffline(server, movie, { time: 120_000, at: new Date(Date.now() - 3_600_000) });
  expect((await movie.reload()).viewOffset).toBe(120_000);
});

test('the threshold is what the server says', async () => {
  await (await server.preferences()).set({ LibraryVideoPlayedThreshold: 80, LibraryVideoPlayedAtBehaviour: 0 });
  const rule = await readWatchedRule(server);
  expect(rule).toEqual({ percent: 80, at: 'threshold' });
  expect(watchedThreshold(movie, rule)).toBe(movie.duration! * 0.8);
});

test('the threshold is the credits, where these come first', () => {
  const item = {
    ...movie,
    duration: 100_000,
    markers: [
      { type: 'credits', startTimeOffset: 95_000, final: true },
      { type: 'credits', startTimeOffset: 80_000 },
    ],
  } as unknown as Movie;
  expect(watchedThreshold(item)).toBe(80_000);
  expect(watchedThreshold(item, { at: 'finalCredits' })).toBe(95_000);
  expect(watchedThreshold(item, { at: 'firstCredits' })).toBe(80_000);
  expect(watchedThreshold({ ...item, duration: undefined } as unknown as Movie)).toBe(Infinity);
});
