import type { ItemDescription, LibraryDescription } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { sandboxAccount } from '../account/testing/sandbox-account.ts';
import { PlexUnreachableError } from '../discovery/unreachable-error.ts';
import { PlexServer } from '../server/plex-server.ts';
import { sandboxServer, type SandboxServer } from '../server/testing/sandbox-server.ts';
import { PlexTimeoutError, PlexUsageError } from '../transport/plex-error.ts';
import type { MergedItem } from './merge.ts';
import { SeveralServers } from './several-servers.ts';
import { sourceOf } from './testing/source-of.ts';

const day = (number: number): number => Date.UTC(2026, 0, number) / 1000;
const ferry = { title: 'The Ferry', guid: 'plex://movie/000000000000000000000001', duration: 600_000 };
const libraryOf = (items: readonly ItemDescription[], type: 'movie' | 'artist' = 'movie'): LibraryDescription => ({
  sections: [{ type, title: 'Films', items: [...items] }],
});
const resolution = (videoResolution: string, height: number): Pick<ItemDescription, 'media'> => ({
  media: [{ fields: { videoResolution, height } }],
});
const playedOn = (date: number, viewOffset: number): Pick<ItemDescription, 'state'> => ({
  state: { viewOffset, lastViewedAt: day(date) },
});

const attic = libraryOf([
  { ...ferry, ...resolution('720', 720), ...playedOn(9, 120_000), addedAt: day(1) },
  { title: 'Ferry at Night', guid: 'local://17', duration: 600_000, ...playedOn(5, 120_000), addedAt: day(3) },
  { title: 'Ferry Home', guid: 'com.plexapp.agents.imdb://tt0000002?lang=en', addedAt: day(5) },
]);
const cellar = libraryOf([
  { title: 'Ferry at Night', guid: 'local://17', duration: 600_000, ...playedOn(7, 120_000), addedAt: day(4) },
  { ...ferry, ...resolution('1080', 1080), ...playedOn(2, 300_000), addedAt: day(2) },
  { title: 'Ferry Home', guid: 'plex://movie/2', guids: ['imdb://tt0000002'], addedAt: day(6) },
]);

let first: SandboxServer;
let second: SandboxServer;
let all: SeveralServers;
const shown = (items: readonly MergedItem[]): unknown[] =>
  items.map(({ item, sources }) => [item.title, ...sources.map(({ source }) => source.name)]);

beforeEach(async () => {
  const now = (): number => 1000 * day(10);
  [first, second] = [await sandboxServer({ library: attic, now }), await sandboxServer({ library: cellar, now })];
  all = new SeveralServers([sourceOf(first, 'Attic'), sourceOf(second, 'Cellar')]);
});

describe('one search', () => {
  test('has each item once, with the servers that have it, the best to play it from first', async () => {
    const { items, failures } = await all.search('ferry', { limit: 10 });
    expect(failures).toEqual([]);
    expect(shown(items)).toHaveLength(4);
    expect(shown(items)).toEqual(
      expect.arrayContaining([
        ['The Ferry', 'Cellar', 'Attic'],
        ['Ferry at Night', 'Attic'],
        ['Ferry at Night', 'Cellar'],
        ['Ferry Home', 'Attic', 'Cellar'],
      ]),
    );
    const merged = items.find(({ item }) => item.title === 'The Ferry')!;
    expect(merged.item).toBe(merged.sources[0]!.item);
    expect(merged.item.server).toBe(second.server);
  });

  test('plays from a server in this network, or as the caller says, before others', async () => {
    const near = sourceOf(first, 'Attic', { tier: 'local', owned: true });
    const byRelay = new SeveralServers([near, sourceOf(second, 'Cellar', { tier: 'relay' })]);
    const sources = async (servers: SeveralServers, prefer?: Parameters<typeof all.search>[1]): Promise<unknown> =>
      shown((await servers.search('the ferry', prefer)).items)[0];
    expect(await sources(byRelay)).toEqual(['The Ferry', 'Attic', 'Cellar']);
    const equal = new SeveralServers([sourceOf(second, 'Shared'), sourceOf(second, 'Own', { owned: true })]);
    expect(await sources(equal)).toEqual(['The Ferry', 'Own', 'Shared']);
    const byName = { prefer: (a, b) => a.source.name.localeCompare(b.source.name) } as const satisfies Parameters<
      typeof all.search
    >[1];
    expect(await sources(all, byName)).toEqual(['The Ferry', 'Attic', 'Cellar']);
  });

  test('refuses a text and a limit that make no sense, and asks nobody', async () => {
    for (const { requests } of [first, second]) requests();
    await expect(all.search(' ')).rejects.toThrow(PlexUsageError);
    await expect(all.search('ferry', { limit: 0 })).rejects.toThrow(PlexUsageError);
    await expect(all.search('ferry', { concurrency: 0 })).rejects.toThrow(PlexUsageError);
    await expect(all.continueWatching({ timeout: 0 })).rejects.toThrow(PlexUsageError);
    expect([...first.requests(), ...second.requests()]).toEqual([]);
  });
});

describe('one list', () => {
  test('of what to go on watching has what was played last first, and where it was played', async () => {
    const { items } = await all.continueWatching();
    expect(shown(items)).toEqual([
      ['The Ferry', 'Cellar', 'Attic'],
      ['Ferry at Night', 'Cellar'],
      ['Ferry at Night', 'Attic'],
    ]);
    expect(items[0]!.lastPlayed).toMatchObject({ source: { name: 'Attic' }, item: { viewOffset: 120_000 } });
    expect(shown((await all.continueWatching({ limit: 1 })).items)).toEqual([['The Ferry', 'Cellar', 'Attic']]);
  });

  test('of what was added last has what is newest first', async () => {
    const { items } = await all.recentlyAdded({ type: 'movie' });
    expect(items.map(({ item }) => item.title)).toEqual([
      'Ferry Home',
      'Ferry at Night',
      'Ferry at Night',
      'The Ferry',
    ]);
    expect(items[0]!.lastPlayed).toBeUndefined();
  });

  test('is made of whatever a program asks', async () => {
    const { answers } = await all.ask((server, options) => server.library.sections(options));
    expect(answers.map(({ source, value }) => [source.name, value.map(({ title }) => title)])).toEqual([
      ['Attic', ['Films']],
      ['Cellar', ['Films']],
    ]);
  });
});

describe('a server that fails', () => {
  test('stands beside what the others gave', async () => {
    first.sandbox.faults.add({ status: 401 });
    const { items, failures } = await all.continueWatching();
    expect(items.every(({ sources }) => sources.every(({ source }) => source.name === 'Cellar'))).toBe(true);
    expect(items).not.toEqual([]);
    expect(failures).toMatchObject([{ name: 'Attic', machineIdentifier: 'attic', error: { name: 'PlexAuthError' } }]);
  });

  test('and one that takes too long does not hold up the others', async () => {
    first.sandbox.faults.add({ stall: true });
    const { items, failures } = await all.search('ferry', { timeout: 500 });
    expect(items).not.toEqual([]);
    expect(failures[0]!.error).toBeInstanceOf(PlexTimeoutError);
    expect(String(failures[0]!.error)).toContain('Attic was not done after 500 ms');
  });

  test('may be all of them', async () => {
    for (const { sandbox } of [first, second]) sandbox.faults.add({ status: 401 });
    const { items, failures } = await all.recentlyAdded();
    expect([items, failures.map(({ name }) => name)]).toEqual([[], ['Attic', 'Cellar']]);
  });

  test('is none when the signal aborts: that throws', async () => {
    const reason = new Error('enough');
    await expect(all.search('ferry', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    first.sandbox.faults.add({ stall: true });
    const controller = new AbortController();
    const searching = all.search('ferry', { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 10);
    await expect(searching).rejects.toBe(reason);
  });
});

test('no more servers are asked at the same time than is wanted', async () => {
  let [open, most] = [0, 0];
  const servers = Array.from({ length: 5 }, (_, index) => sourceOf(first, `Server ${index}`));
  const { answers } = await new SeveralServers(servers).ask(
    async () => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      return --open;
    },
    { concurrency: 2 },
  );
  expect([answers.length, most]).toEqual([5, 2]);
});

describe('the servers of an account', () => {
  test('are connected to, and those that cannot be reached are told with every result', async () => {
    const { account, sandbox } = await sandboxAccount({
      otherServers: [{ name: 'Attic', machineIdentifier: 'a'.repeat(40), urls: ['https://192.0.2.1:32400'] }],
    });
    const servers = await SeveralServers.connect(account, { insecure: 'always' });
    expect(servers.servers).toMatchObject([
      { name: 'Living Room', machineIdentifier: sandbox.machineIdentifier, owned: true },
    ]);
    const { items, failures } = await servers.search('lighthouse');
    expect(items.length).toBeGreaterThan(0);
    expect(failures).toMatchObject([{ name: 'Attic', machineIdentifier: 'a'.repeat(40) }]);
    expect(failures[0]!.error).toBeInstanceOf(PlexUnreachableError);
  });

  test('are only those that are wanted', async () => {
    const { account } = await sandboxAccount({
      otherServers: [{ name: 'Attic', machineIdentifier: 'a'.repeat(40), owned: false }],
    });
    const own = await SeveralServers.connect(account, { insecure: 'always', servers: ({ owned }) => owned === true });
    expect(own.servers.map(({ name }) => name)).toEqual(['Living Room']);
    expect(own.unreachable).toEqual([]);
  });
});

test('the events of all servers end with the block that they are used in', async () => {
  const connected = await Promise.all([first, second].map(({ server }) => PlexServer.connect(server.client)));
  const loops = connected.map((server) => server.events().next());
  {
    await using several = new SeveralServers(
      connected.map((server, index) => ({ server, name: `${index}`, machineIdentifier: `${index}` })),
    );
    expect(several.servers).toHaveLength(2);
  }
  expect(await Promise.all(loops)).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
});
