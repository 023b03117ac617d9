import { createSandbox, type LibraryDescription, type Sandbox } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { Collections } from '../collections/collections.ts';
import { Playlists } from '../playlists/playlists.ts';
import type { Movie } from '../server.ts';
import type { PlaybackSession } from '../server/sessions.ts';
import { PlexServer } from '../server/plex-server.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { playersAmong } from './player-details.ts';
import { PlexPlayerError } from './player-error.ts';
import { activeTimeline } from './player-timelines.ts';
import { Players } from './players.ts';
import type { RemotePlayer } from './remote-player.ts';

const library: LibraryDescription = {
  sections: [
    { type: 'movie', title: 'Films', items: [{ title: 'The Ferry', duration: 600_000 }] },
    {
      type: 'artist',
      title: 'Music',
      items: [
        {
          title: 'The Gulls',
          children: [
            {
              title: 'Low Tide',
              children: ['One', 'Two', 'Three'].map((title) => ({ title, duration: 200_000 })),
            },
          ],
        },
      ],
    },
  ],
};

const details = { machineIdentifier: 'sandbox-player', name: 'Bedroom TV', url: 'http://player.test:8324' };

let sandbox: Sandbox;
let server: PlexServer;
let players: Players;
let movie: Movie;
let seen: Request[];

beforeEach(async () => {
  sandbox = createSandbox({ library, player: true });
  seen = [];
  server = await PlexServer.connect({
    baseUrl: 'http://sandbox.test:32400',
    token: sandbox.serverToken,
    clientIdentifier: 'remote',
    fetch: (url, init) => {
      seen.push(new Request(url, init as RequestInit));
      return sandbox.fetch(url, init as RequestInit);
    },
  });
  players = new Players(server);
  movie = (await (await server.library.section('Films', 'movie')).items().first()) as Movie;
  seen = [];
});

/** The commands that were sent, with their numbers. */
const commands = (): string[] =>
  seen
    .map(({ url }) => new URL(url))
    .filter(({ pathname }) => pathname.startsWith('/player/'))
    .map(({ pathname, searchParams }) => `${searchParams.get('commandID')} ${pathname.slice('/player/'.length)}`);

const session = async (): Promise<PlaybackSession | undefined> => (await server.sessions())[0];

test('players of the network are listed, and found by name', async () => {
  const [player] = await players.list();
  expect(player).toMatchObject({ name: 'Bedroom TV', product: 'Plex for Roku', isDirect: false });
  expect(player!.capabilities).toContain('playqueues');
  expect(await players.find('bedroom tv')).toMatchObject({ machineIdentifier: 'sandbox-player' });
  await expect(players.find('Kitchen')).rejects.toThrow(/There are: Bedroom TV/);
  expect(await players.at(details.url)).toMatchObject({ name: 'Bedroom TV', isDirect: true });
});

test('players are known from the resources of an account', () => {
  const resource = (provides: string[], connections: object[]): never =>
    ({ clientIdentifier: 'tv', name: 'TV', product: 'Plex for LG', provides, connections }) as never;
  const connections = [
    { uri: 'https://away:1', local: false },
    { uri: 'http://home:2', local: true },
  ];
  expect(playersAmong([resource(['server'], []), resource(['client', 'player'], connections)])).toEqual([
    { machineIdentifier: 'tv', name: 'TV', product: 'Plex for LG', url: 'http://home:2' },
  ]);
});

describe.each([
  ['through the server', false, 'sandbox-server-token'],
  ['directly', true, null],
])('a player that is told %s', (_, direct, token) => {
  let player: RemotePlayer;

  beforeEach(() => {
    player = players.player(details, { direct });
  });

  test('plays what it is told, and the server knows', async () => {
    await player.playMedia(movie, { offset: 60_000 });
    expect(await session()).toMatchObject({ title: 'The Ferry', player: { title: 'Bedroom TV', state: 'playing' } });
    expect((await player.playing())!.time).toBeGreaterThanOrEqual(60_000);
    await player.pause();
    expect(await session()).toMatchObject({ player: { state: 'paused' } });
    await player.seekTo(120_000);
    await player.stepForward();
    expect(await player.playing()).toMatchObject({ state: 'paused', time: 150_000, key: movie.key });
    await player.play();
    await player.bigStepBack();
    expect((await player.playing())!.time).toBeLessThan(10_000);
    await player.stop();
    expect(await player.playing()).toBeUndefined();
    expect(await session()).toBeUndefined();
  });

  test('is given a token of its own, and never ours', async () => {
    await player.playMedia(movie);
    const command = seen.find(({ url }) => url.includes('playMedia'))!;
    expect(new URL(command.url).searchParams.get('token')).toMatch(/^transient-/);
    expect(command.headers.get('x-plex-token')).toBe(token);
  });

  test('plays a queue, entry after entry', async () => {
    const music = await server.library.section('Music', 'artist');
    const [album] = await music.albums();
    await player.playMedia(album!);
    const titles = async (): Promise<string | undefined> => (await session())?.title;
    expect(await titles()).toBe('One');
    await player.skipNext();
    expect(await titles()).toBe('Two');
    await player.skipPrevious();
    expect(await titles()).toBe('One');
    const tracks = await album!.tracks().all();
    await player.skipTo(tracks[2]!);
    expect(await titles()).toBe('Three');
    expect(await player.playing()).toMatchObject({ type: 'music', itemType: 'track', playQueueId: expect.any(String) });
    await player.refreshPlayQueue({ playQueueId: (await player.playing())!.playQueueId! });
    await expect(player.skipTo(movie)).rejects.toMatchObject({ code: 'player', reason: 'not-found' });
  });

  test('plays a playlist and a collection, as what they hold', async () => {
    const music = await server.library.section('Music', 'artist');
    const tracks = await (await music.albums().first())!.tracks().all();
    await player.playMedia(await new Playlists(server).create({ title: 'List', items: tracks.toReversed() }));
    expect((await session())?.title).toBe('Three');
    expect(await player.playing()).toMatchObject({ type: 'music' });
    const films = new Collections(await server.library.section('Films', 'movie'));
    await player.playMedia(await films.create({ title: 'Some', items: movie }));
    expect((await session())?.title).toBe('The Ferry');
    expect(await player.playing()).toMatchObject({ type: 'video' });
  });

  test('takes its settings', async () => {
    await player.playMedia(movie);
    await player.setVolume(40);
    await player.setMute(true);
    await player.setShuffle(true);
    await player.setRepeat('all');
    await player.setStreams({ audio: '5', subtitle: null });
    expect(await player.playing()).toMatchObject({
      volume: 40,
      mute: true,
      shuffle: true,
      repeat: 2,
      audioStreamId: '5',
      subtitleStreamId: '0',
    });
  });

  test('is walked through, and written to', async () => {
    await player.press(['home', 'moveDown', 'select']);
    await player.setText('ferry & fog');
    await player.show(movie);
    expect(sandbox.world.tables.companions.get('sandbox-player')).toMatchObject({
      pressed: ['home', 'moveDown', 'select'],
      text: 'ferry & fog',
      shown: movie.key,
    });
    await player.press('back');
    await expect(player.setText('x')).rejects.toMatchObject({ reason: 'failed', status: 500 });
  });

  test('says what it does not know', async () => {
    const command = player.command('playback', 'dance');
    await expect(command).rejects.toThrow(PlexPlayerError);
    await expect(command).rejects.toMatchObject({ reason: 'unsupported', status: 406 });
  });

  test('tells what changes', async () => {
    const timelines = player.timelines();
    const next = async (): Promise<string | undefined> => activeTimeline((await timelines.next()).value!)?.state;
    expect(await next()).toBeUndefined();
    const started = next();
    await player.playMedia(movie);
    expect(await started).toBe('playing');
    const paused = next();
    await player.pause();
    expect(await paused).toBe('paused');
    await timelines.return();
  });

  test('ends to be followed with the signal', async () => {
    const end = new AbortController();
    const timelines = player.timelines({ signal: end.signal });
    await timelines.next();
    const next = timelines.next();
    end.abort(new Error('Enough.'));
    await expect(next).rejects.toThrow('Enough.');
  });
});

test('the commands of a player are counted, also over several of its kind', async () => {
  const [one, two] = [players.player(details), players.player(details, { direct: true })];
  await one.pause();
  await two.play();
  await one.press('home');
  expect(commands()).toEqual(['1 playback/pause', '2 playback/play', '3 navigation/home']);
});

test('a command is not sent twice', async () => {
  sandbox.faults.add({ match: { path: '/player/playback/stepForward' }, status: 503 });
  await expect(players.player(details).stepForward()).rejects.toMatchObject({ status: 503 });
  expect(commands()).toHaveLength(1);
});

test('old players are asked before they are told, when they have not been for a while', async () => {
  let now = 0;
  const old = new Players(server, { now: () => now }).player({ ...details, product: 'Plex Media Player' });
  await old.pause();
  now = 10_000;
  await old.pause();
  now = 95_000;
  await old.pause();
  expect(commands().map((command) => command.split(' ')[1])).toEqual([
    'timeline/poll',
    'playback/pause',
    'playback/pause',
    'timeline/poll',
    'playback/pause',
  ]);
});

test('who is not the player that was meant refuses', async () => {
  const other = { ...details, machineIdentifier: 'another' };
  await expect(players.player(other, { direct: true }).play()).rejects.toMatchObject({ reason: 'wrong-player' });
  await expect(players.player(other).play()).rejects.toMatchObject({ reason: 'not-found' });
});

test('a player that is away is waited for', async () => {
  const waits: number[] = [];
  const player = players.player(details, { direct: true });
  sandbox.faults.add({ match: { path: '/player/timeline/poll' }, reset: true, times: 2 });
  const sleep = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
  };
  const { value } = await player.timelines({ sleep }).next();
  expect(value).toMatchObject({ location: 'navigation' });
  expect(waits).toHaveLength(2);
});

test('what makes no sense is not sent', async () => {
  const player = players.player(details);
  await expect(player.setVolume(101)).rejects.toThrow(PlexUsageError);
  await expect(player.seekTo(-1)).rejects.toThrow(PlexUsageError);
  await expect(player.setStreams({})).rejects.toThrow(PlexUsageError);
  await expect(player.setRepeat('twice' as never)).rejects.toThrow('repeats none, one, all, not “twice”');
  expect(() => players.player({ machineIdentifier: 'x' }, { direct: true })).toThrow(PlexUsageError);
  expect(commands()).toEqual([]);
});
