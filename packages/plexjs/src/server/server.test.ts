import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ServerEvents } from '../events/server-events.ts';
import { createClient } from '../transport/client.ts';
import { failure } from '../transport/testing/failure.ts';
import { PlexServer } from './plex-server.ts';
import { sandboxServer, type SandboxServer } from './testing/sandbox-server.ts';

let sandbox: SandboxServer['sandbox'];
let server: PlexServer;
let requests: () => string[];
beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer());
});

const refused = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

/** Has a player play an item, as its reports tell. */
async function play(ratingKey: string, state: 'playing' | 'stopped', time: number): Promise<void> {
  const query = new URLSearchParams({
    ratingKey,
    key: `/library/metadata/${ratingKey}`,
    state,
    time: String(time),
    'X-Plex-Token': sandbox.serverToken,
    'X-Plex-Client-Identifier': 'player-1',
  });
  await sandbox.fetch(`http://sandbox.test:32400/:/timeline?${query}`);
}

describe('connecting', () => {
  test('finds a wrong token at once', async () => {
    const options = { baseUrl: 'http://sandbox.test:32400', token: 'wrong', fetch: sandbox.fetch };
    expect(await failure(PlexServer.connect(options))).toMatchObject({ name: 'PlexAuthError' });
  });

  test('takes a client, and asks who the server is once', async () => {
    const seen: string[] = [];
    const client = createClient({
      baseUrl: 'http://sandbox.test:32400',
      token: sandbox.serverToken,
      fetch: (url, init) => {
        seen.push(url);
        return sandbox.fetch(url, init as RequestInit);
      },
    });
    const connected = await PlexServer.connect(client);
    const { machineIdentifier, version } = await connected.info();
    expect([machineIdentifier, typeof version, seen.length]).toEqual([sandbox.machineIdentifier, 'string', 1]);
  });

  test('that failed can be tried again', async () => {
    let answer: typeof sandbox.fetch = () => Promise.reject(new TypeError('down'));
    const client = createClient({
      baseUrl: 'http://sandbox.test:32400',
      token: sandbox.serverToken,
      retry: false,
      fetch: (url, init) => answer(url, init as RequestInit),
    });
    const later = new PlexServer(client);
    expect(await failure(later.info())).toMatchObject({ name: 'PlexConnectionError' });
    answer = sandbox.fetch;
    expect((await later.info()).machineIdentifier).toBe(sandbox.machineIdentifier);
  });
});

describe('what is asked for once', () => {
  test('is there for all, though the one who asked first gave up', async () => {
    const fresh = new PlexServer(server.client);
    requests();
    const over = new AbortController();
    const [first, second] = [failure(fresh.info({ signal: over.signal })), fresh.info()];
    over.abort();
    expect(await first).toMatchObject({ name: 'PlexAbortError' });
    expect((await second).machineIdentifier).toBe(sandbox.machineIdentifier);
    expect(requests()).toEqual(['GET /']);
  });

  test('is asked for again where it failed', async () => {
    const fresh = new PlexServer(server.client);
    sandbox.faults.add({ match: { operation: 'getServerInfo' }, status: 400, times: 1 });
    expect(await failure(fresh.info())).toMatchObject({ status: 400 });
    expect((await fresh.info()).machineIdentifier).toBe(sandbox.machineIdentifier);
  });
});

describe('what is found', () => {
  test('comes by kind, as items', async () => {
    const hubs = await server.search('harbour');
    expect(hubs.map(({ type }) => type)).toEqual(expect.arrayContaining(['movie', 'photo']));
    expect(hubs.map(({ items, directories }) => items.length + directories.length)).not.toContain(0);
    const [movies] = await server.search('harbour', { type: 'movie', limit: 1 });
    expect(movies!.items.map(({ server: of, isPartial }) => [of === server, isPartial])).toEqual([[true, true]]);
    expect(await server.search('nothing of that name')).toEqual([]);
  });

  test('by voice as well', async () => {
    const [movies] = await server.search('the ninth harbor', { type: 'movie', voice: true });
    expect(movies!.items.map(({ title }) => title)).toContain('The Ninth Harbour');
  });

  test('needs a text and a limit', async () => {
    requests();
    expect(await failure(server.search(' '))).toMatchObject(refused('the text is empty'));
    expect(await failure(server.search('x', { limit: 0 }))).toMatchObject(refused('limit is 1 or more'));
    expect(requests()).toEqual([]);
  });

  test('is on the home screen', async () => {
    const hubs = await server.hubs({ count: 2 });
    expect(hubs.every(({ items }) => items.length <= 2)).toBe(true);
    expect(hubs.map(({ hubIdentifier }) => hubIdentifier)).toContain('home.movies.recent');
  });

  test('is all that is behind a hub, or at any path', async () => {
    const hub = (await server.hubs({ count: 2 })).find(({ hubIdentifier }) => hubIdentifier === 'home.movies.recent')!;
    const films = await server.library.section('Films', 'movie');
    expect(hub.more).toBe(true);
    expect(await server.itemsAt(hub).count()).toBe(await films.items().count());
    expect(await server.itemsAt(`/library/sections/${films.key}/all?type=1`, { limit: 3 })).toHaveLength(3);
    const refused = { name: 'PlexUsageError', message: expect.stringContaining('is no path of a server') };
    expect(() => server.itemsAt({})).toThrow(expect.objectContaining(refused));
  });
});

describe('what the server tells by itself', () => {
  test('is read as it comes, by all loops over one connection', async () => {
    const [movie] = await (await server.library.section('Films')).items();
    const loops = [server.events({ types: ['playing'] }), server.events()].map((events) => events.next());
    const streams = (): number => sandbox.log.list().filter(({ operation }) => operation === 'getNotifications').length;
    await vi.waitUntil(() => streams() > 0);
    await play(movie!.ratingKey!, 'playing', 10_000);
    const told = { type: 'playing', ratingKey: movie!.ratingKey, state: 'playing', viewOffset: 10_000 };
    expect((await Promise.all(loops)).map(({ value }) => value)).toEqual([
      expect.objectContaining(told),
      expect.objectContaining(told),
    ]);
    expect(streams()).toBe(1);
  });

  test('comes to listeners over the same connection, and ends with the server', async () => {
    const heard = vi.fn<() => void>();
    ServerEvents.of(server).on('playing', heard);
    const reading = server.events({ types: ['playing'] }).next();
    const streams = (): number => sandbox.log.list().filter(({ operation }) => operation === 'getNotifications').length;
    await vi.waitUntil(() => streams() > 0);
    const [movie] = await (await server.library.section('Films')).items();
    await play(movie!.ratingKey!, 'playing', 10_000);
    expect((await reading).value).toMatchObject({ type: 'playing' });
    expect([heard.mock.calls.length, streams()]).toEqual([1, 1]);
    const waiting = server.events().next();
    await server[Symbol.asyncDispose]();
    expect((await waiting).done).toBe(true);
  });
});

describe('what is being played', () => {
  test('is told with who, where and what, and can be stopped', async () => {
    const movie = (await (await server.library.section('Films')).items().first())!;
    await play(movie.ratingKey!, 'playing', 10_000);
    const [session] = await server.sessions();
    expect(session).toMatchObject({
      title: movie.title,
      viewOffset: 10_000,
      player: { machineIdentifier: 'player-1', state: 'playing' },
      user: { id: '1' },
    });
    expect(JSON.stringify(session)).not.toContain('server');
    expect((await session!.fetchItem())?.ratingKey).toBe(movie.ratingKey);
    await session!.stop('Bedtime');
    expect(await server.sessions()).toEqual([]);
  });

  test('becomes history, by account and item, which can be deleted', async () => {
    const movie = (await (await server.library.section('Films')).items().first())!;
    const { duration } = movie as { readonly duration?: number };
    await play(movie.ratingKey!, 'playing', 0);
    await play(movie.ratingKey!, 'playing', duration! * 0.5);
    await play(movie.ratingKey!, 'playing', duration! * 0.95);
    await play(movie.ratingKey!, 'stopped', duration!);
    const [entry] = await server.history({ accountId: 1, item: movie.ratingKey! });
    expect(entry).toMatchObject({ title: movie.title, accountId: '1', viewedAt: expect.any(Date) });
    expect((await entry!.fetchItem())?.ratingKey).toBe(movie.ratingKey);
    expect(await server.history({ accountId: 77 }).count()).toBe(0);
    expect(await server.history({ since: new Date(Date.now() + 3_600_000) }).count()).toBe(0);
    await entry!.delete();
    expect(await server.history().count()).toBe(0);
    expect((await movie.reload()).title).toBe(movie.title);
  });
});

describe('the settings of a server', () => {
  test('are grouped, with their choices', async () => {
    const preferences = await server.preferences();
    expect([...preferences.groups.keys()]).toContain('general');
    expect(preferences.value('FriendlyName')).toBe('Living Room');
    expect(preferences.value('friendlyName')).toBe('Living Room');
    const choice = preferences.settings.find(({ id }) => preferences.choices(id!).length > 1)!;
    expect(preferences.choices(choice.id!)[0]).toMatchObject({ value: expect.any(String), label: expect.any(String) });
  });

  test('are set, and read anew', async () => {
    const preferences = await server.preferences();
    const changed = await preferences.set({ FriendlyName: 'Attic' });
    expect([changed.value('FriendlyName'), preferences.value('FriendlyName')]).toEqual(['Attic', 'Living Room']);
  });

  test('are checked before anything is sent', async () => {
    const preferences = await server.preferences();
    const flag = preferences.settings.find(({ type }) => type === 'bool')!;
    requests();
    expect(() => preferences.get('FriendlyNam')).toThrow('Did you mean “FriendlyName”?');
    expect(await failure(preferences.set({ nonsense: 1 }))).toMatchObject(refused('There is no setting “nonsense”.'));
    expect(await failure(preferences.set({ [flag.id!]: 'maybe' }))).toMatchObject(refused('is a boolean'));
    expect(requests()).toEqual([]);
  });
});

describe('what a server does', () => {
  test('is told while it does it, and can be waited for', async () => {
    const films = await server.library.section('Films');
    await films.refresh();
    const activities = await server.activities();
    await Promise.all(activities.map((activity) => activity.wait()));
    expect(await server.activities()).toEqual([]);
  });

  test('is cancelled only where it can be', async () => {
    const [activity] = await (async () => {
      await (await server.library.section('Films')).refresh();
      return server.activities();
    })();
    await activity!.cancel();
    expect((await server.activities()).map(({ uuid }) => uuid)).not.toContain(activity!.uuid);
    const fixed = Object.assign(Object.create(Object.getPrototypeOf(activity)) as typeof activity & object, {
      title: 'x',
    });
    expect(await failure(fixed.cancel())).toMatchObject(refused('“x” cannot be cancelled'));
  });

  test('is its butler’s, too', async () => {
    const butler = await (await server.system()).butler();
    expect(butler.tasks.map(({ name }) => name)).toContain('BackupDatabase');
    await butler.start('BackupDatabase');
    await butler.stop('BackupDatabase');
    await butler.start();
    await butler.stop();
    expect(await failure(butler.start('BackupDatabas'))).toMatchObject(refused('Did you mean “BackupDatabase”?'));
  });
});
