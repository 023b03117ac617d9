import type { ItemDescription, LibraryDescription } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { PlexServer } from '../server/plex-server.ts';
import { sandboxServer, type SandboxServer } from '../server/testing/sandbox-server.ts';
import type { MovieSection } from './movie-section.ts';

const imdb = (number: number): string => `imdb://tt${String(number).padStart(7, '0')}`;
const filmsFrom = (first: number, count: number): ItemDescription[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `Film ${first + index}`,
    guid: `plex://movie/${first + index}`,
    guids: [imdb(first + index), `tmdb://${first + index}`],
  }));

const library: LibraryDescription = {
  sections: [
    { type: 'movie', title: 'Films', items: filmsFrom(1, 500) },
    { type: 'movie', title: 'More films', items: filmsFrom(501, 500) },
    { type: 'movie', title: 'Empty' },
    {
      type: 'movie',
      title: 'Old films',
      agent: 'com.plexapp.agents.imdb',
      language: 'en',
      items: [
        { title: 'Old English', guid: 'com.plexapp.agents.imdb://tt0002001?lang=en' },
        { title: 'Old French', guid: 'com.plexapp.agents.imdb://tt0002002?lang=fr' },
      ],
    },
    {
      type: 'show',
      title: 'Shows',
      items: [
        {
          title: 'Show',
          guid: 'plex://show/1',
          guids: ['tvdb://1', imdb(3001)],
          children: [
            {
              title: 'Season 1',
              index: 1,
              guid: 'plex://season/1',
              children: [{ title: 'One', index: 1, guid: 'plex://episode/1', guids: ['tvdb://11'] }],
            },
          ],
        },
      ],
    },
    {
      type: 'artist',
      title: 'Music',
      items: [
        {
          title: 'Artist',
          guid: 'plex://artist/1',
          guids: ['mbid://a'],
          children: [{ title: 'Album', guid: 'plex://album/1', guids: ['mbid://b'] }],
        },
      ],
    },
  ],
  accounts: [{ name: 'Guest', scope: 'shared', token: 'guest-token' }],
};

let sandbox: SandboxServer['sandbox'];
let server: PlexServer;
let requests: () => string[];
let films: MovieSection;
beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer({ library }));
  films = await server.library.section('Films', 'movie');
  requests();
});

const kinds = (): string[] => requests().map((request) => request.replace(/\?.*/, ''));
const titleOf = async (guid: string, options?: Parameters<PlexServer['library']['byGuid']>[1]): Promise<unknown> =>
  (await server.library.byGuid(guid, options))?.title;

describe('the item of an identifier', () => {
  test('of Plex’s own is one request, whatever it is', async () => {
    expect(await titleOf('plex://movie/700')).toBe('Film 700');
    expect(await titleOf('plex://episode/1')).toBe('One');
    expect((await server.library.byGuid('plex://show/1', { type: 'show' }))?.title).toBe('Show');
    expect(await titleOf('plex://movie/nothing')).toBeUndefined();
    expect(requests()).toHaveLength(4);
  });

  test('of another service is a few requests, however many items and libraries of one agent there are', async () => {
    expect(await titleOf(imdb(999), { type: 'movie' })).toBe('Film 999');
    const asked = kinds();
    expect(asked.filter((request) => request.endsWith('/matches'))).toHaveLength(1);
    expect(asked).toHaveLength(5);
    expect(await titleOf('tmdb://3')).toBe('Film 3');
    expect(await titleOf('tvdb://1')).toBe('Show');
    expect(await titleOf(imdb(3001))).toBe('Show');
  });

  test('that no library has is as few requests, whether the agent knows it or not', async () => {
    expect(await films.byGuid(imdb(999))).toBeUndefined();
    expect(kinds()).toHaveLength(4);
    expect(await films.byGuid('imdb://tt9999999')).toBeUndefined();
    expect(kinds()).toEqual([
      'GET /library/sections/1/all',
      'GET /library/sections/1/all',
      expect.stringMatching(/^GET \/library\/metadata\/\d+\/matches$/),
      expect.stringMatching(/^GET \/library\/metadata\/\d+\/matches$/),
    ]);
  });

  test('is not what an agent finds by taking the identifier for a title', async () => {
    const body = JSON.stringify({ MediaContainer: { SearchResult: [{ guid: 'plex://movie/7', name: 'tmdb 9999' }] } });
    sandbox.faults.add({ match: { operation: 'getMatches' }, body });
    expect(await films.byGuid('tmdb://9999')).toBeUndefined();
  });

  test('is found in libraries of old agents, in their language or another one', async () => {
    const old = await server.library.section('Old films', 'movie');
    requests();
    expect((await old.byGuid(imdb(2001)))?.title).toBe('Old English');
    expect(requests()).toHaveLength(2);
    expect(await titleOf(imdb(2002))).toBe('Old French');
    expect(await old.byGuid(imdb(2003))).toBeUndefined();
  });

  test('of other types and services is looked for among all of them', async () => {
    expect(await titleOf('tvdb://11', { type: 'episode' })).toBe('One');
    expect(await titleOf('mbid://a')).toBe('Artist');
    expect(await titleOf('mbid://b')).toBe('Album');
    expect(await titleOf('mbid://c')).toBeUndefined();
    expect(kinds().filter((request) => request.endsWith('/matches'))).toEqual([]);
  });

  test('is looked for one by one where the agent says nothing, or may not be asked', async () => {
    sandbox.faults.add({ match: { operation: 'getMatches' }, times: 2, body: '{"MediaContainer":{"size":0}}' });
    expect((await films.byGuid(imdb(499)))?.title).toBe('Film 499');
    const guest = new PlexServer(server.client.with({ token: 'guest-token' }));
    expect((await guest.library.byGuid(imdb(999)))?.title).toBe('Film 999');
    expect(await guest.library.byGuid('imdb://tt9999999')).toBeUndefined();
  });

  test('throws what keeps it from being found', async () => {
    sandbox.faults.add({ match: { operation: 'getMatches' }, reset: true });
    await expect(films.byGuid(imdb(3))).rejects.toMatchObject({ name: 'PlexConnectionError' });
    await expect(films.byGuid(imdb(3), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'PlexAbortError',
    });
  });

  test('is refused before anything is sent where it is none', async () => {
    await expect(server.library.byGuid('tt0127536')).rejects.toMatchObject({
      name: 'PlexUsageError',
      message: expect.stringContaining('it names a service first, as in imdb://tt0127536'),
    });
    await expect(films.byGuid(imdb(3), { type: 'show' as never })).rejects.toMatchObject({
      message: expect.stringContaining('none of type “show”'),
    });
    expect(requests()).toEqual([]);
  });
});
