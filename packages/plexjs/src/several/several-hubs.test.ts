import type { ItemDescription, LibraryDescription } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { report } from '../generated/pms/timeline.ts';
import type { Hub } from '../items/hub.ts';
import { sandboxServer, type SandboxServer } from '../server/testing/sandbox-server.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { mergeHubs } from './merge-hubs.ts';
import { SeveralServers } from './several-servers.ts';
import { sourceOf } from './testing/source-of.ts';

const day = (number: number): number => Date.UTC(2026, 0, number) / 1000;
const film = (title: string, added: number, played?: number): ItemDescription => ({
  title,
  guid: `plex://movie/${title}`,
  duration: 600_000,
  addedAt: day(added),
  ...(played !== undefined && { state: { viewOffset: 120_000, lastViewedAt: day(played) } }),
});
const libraryOf = (items: readonly ItemDescription[], key: number): LibraryDescription => ({
  sections: [{ type: 'movie', title: 'Films', key, items: [...items] }],
});

let first: SandboxServer;
let second: SandboxServer;
let all: SeveralServers;

beforeEach(async () => {
  const attic = libraryOf([film('Ferry', 1, 9), film('Quay', 4)], 1);
  const cellar = libraryOf([film('Lock', 3, 12), film('Ferry', 2, 3)], 5);
  [first, second] = [
    await sandboxServer({ library: attic, now: () => 1000 * day(20) }),
    await sandboxServer({ library: cellar, now: () => 1000 * day(21) }),
  ];
  all = new SeveralServers([sourceOf(first, 'Attic'), sourceOf(second, 'Cellar')]);
});

describe('the home screens of several servers', () => {
  test('are one, with the same hubs and the same items as one', async () => {
    const { hubs, failures } = await all.hubs();
    expect(failures).toEqual([]);
    expect(hubs.map(({ identifier, sources }) => [identifier, ...sources.map(({ source }) => source.name)])).toEqual(
      expect.arrayContaining([
        ['home.continue', 'Attic', 'Cellar'],
        ['home.movies.recent', 'Attic', 'Cellar'],
      ]),
    );
    const shown = Object.fromEntries(
      hubs.map(({ identifier, items }) => [
        identifier,
        items.map(({ item, sources }) => [item.title, ...sources.map(({ source }) => source.name)]),
      ]),
    );
    expect(shown['home.continue']).toEqual([
      ['Lock', 'Cellar'],
      ['Ferry', 'Attic', 'Cellar'],
    ]);
    expect(shown['home.movies.recent']).toEqual([
      ['Quay', 'Attic'],
      ['Lock', 'Cellar'],
      ['Ferry', 'Cellar', 'Attic'],
    ]);
  });

  test('have only what is wanted, and as much of it', async () => {
    const { hubs } = await all.hubs({ identifiers: ['home.movies.recent'], limit: 1 });
    expect(hubs.map(({ identifier, title, type }) => ({ identifier, title, type }))).toEqual([
      { identifier: 'home.movies.recent', title: 'Recently Added Movies', type: 'movie' },
    ]);
    expect(hubs[0]!.items.map(({ item }) => item.title)).toEqual(['Quay']);
    await expect(all.hubs({ limit: 0 })).rejects.toThrow(PlexUsageError);
  });

  test('say which server failed beside what the others have', async () => {
    first.sandbox.faults.add({ status: 401 });
    const { hubs, failures } = await all.hubs();
    expect(hubs.every(({ sources }) => sources.every(({ source }) => source.name === 'Cellar'))).toBe(true);
    expect(hubs).not.toEqual([]);
    expect(failures).toMatchObject([{ name: 'Attic', error: { name: 'PlexAuthError' } }]);
  });
});

test('hubs are the same whatever numbers servers have in their names, unless the numbers are of a tag', () => {
  const hub = (hubIdentifier: string, title: string): Hub => ({ hubIdentifier, title, items: [] }) as never;
  const merged = mergeHubs(
    [
      [hub('movie.recentlyadded.1', 'New'), hub('movie.genre.1.176', 'Drama'), hub('movie.genre.1.9', 'Comedy')],
      [hub('movie.recentlyadded.7', 'New'), hub('movie.genre.7.3', 'comedy'), hub('home.ondeck', 'On Deck')],
    ].map((hubs) => hubs.map((one) => ({ source: sourceOf(first, 'Attic'), hub: one }))),
    10,
  );
  expect(merged.map(({ identifier, title, sources }) => [identifier, title, sources.length])).toEqual([
    ['movie.recentlyadded', 'New', 2],
    ['movie.genre', 'Drama', 1],
    ['movie.genre', 'comedy', 2],
    ['home.ondeck', 'On Deck', 1],
  ]);
});

describe('the histories of several servers', () => {
  beforeEach(async () => {
    for (const { server } of [first, second]) {
      const { ratingKey } = (await server.library.items().first())!;
      for (const [state, time] of [
        ['playing', 0],
        ['playing', 300_000],
        ['playing', 570_000],
        ['stopped', 600_000],
      ] as const)
        await report(server.client, { ratingKey: ratingKey!, state, time, duration: 600_000 });
    }
  });

  test('are one, last first', async () => {
    const { entries, failures } = await all.history({ accountId: 1 });
    expect(failures).toEqual([]);
    expect(entries.map(({ source, entry }) => [source.name, entry.title, Number(entry.viewedAt) / 1000])).toEqual([
      ['Cellar', 'Ferry', day(21)],
      ['Attic', 'Ferry', day(20)],
    ]);
    expect((await all.history({ limit: 1 })).entries).toMatchObject([{ source: { name: 'Cellar' } }]);
    expect((await all.history({ since: new Date(1000 * day(21)) })).entries).toHaveLength(1);
    expect((await all.history({ accountId: 17 })).entries).toEqual([]);
  });

  test('are not asked of servers of others, who would not give them', async () => {
    const shared = new SeveralServers([sourceOf(first, 'Attic'), sourceOf(second, 'Cellar', { owned: false })]);
    second.requests();
    expect((await shared.history()).entries).toHaveLength(1);
    expect(second.requests()).toEqual([]);
  });
});
