import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl } from '../../testing/player.ts';

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = createSandbox({
    library: {
      sections: [
        {
          type: 'movie',
          title: 'Films',
          items: [
            { title: 'Open One', year: 2001, contentRating: 'PG', genres: ['Drama'], directors: ['Ann'], ratingKey: 1 },
            { title: 'Open Two', year: 2002, contentRating: 'G', genres: ['Drama'], directors: ['Ann'], ratingKey: 2 },
            {
              title: 'Closed',
              year: 2003,
              contentRating: 'R',
              genres: ['Drama', 'Horror'],
              directors: ['Ann'],
              writers: ['Closed writer'],
              ratingKey: 3,
              media: [{}],
              extras: [{ title: 'Closed trailer', ratingKey: 4 }],
            },
          ],
        },
        {
          type: 'show',
          title: 'Shows',
          items: [
            {
              title: 'Closed show',
              contentRating: 'TV-MA',
              ratingKey: 10,
              children: [
                {
                  title: 'Closed season',
                  ratingKey: 11,
                  children: [
                    { title: 'Closed episode', ratingKey: 12 },
                    { title: 'Closed finale', ratingKey: 13 },
                  ],
                },
              ],
            },
          ],
        },
      ],
      accounts: [
        {
          name: 'kid',
          scope: 'managed',
          token: 'kid-token',
          sharing: { filterMovies: 'contentRating=PG%2CG', filterTelevision: 'contentRating!=TV-MA' },
        },
      ],
    },
  });
  const collected = `server://${sandbox.machineIdentifier}/com.plexapp.plugins.library/library/metadata`;
  for (const [title, ids] of [
    ['Mixed bag', '1,3'],
    ['Closed bag', '3'],
  ] as const)
    await send(
      `/library/collections?type=1&title=${title}&smart=0&sectionId=1&uri=${encodeURIComponent(`${collected}/${ids}`)}`,
      { method: 'POST' },
    );
  for (const id of [3, 12]) sandbox.world.tables.states.set(`2:${id}`, { viewOffset: 120_000, lastViewedAt: now() });
  for (const id of [1, 3, 12]) sandbox.world.tables.states.set(`1:${id}`, { viewOffset: 120_000, lastViewedAt: now() });
});

const now = (): number => Math.floor(sandbox.world.clock.now() / 1000);
const send = (path: string, { method = 'GET', token = sandbox.serverToken, headers = {} } = {}): Promise<Response> =>
  sandbox.fetch(baseUrl + path, {
    method,
    headers: { 'X-Plex-Token': token, Accept: 'application/json', 'X-Plex-Client-Identifier': 'c', ...headers },
  });
const text = async (path: string, token?: string): Promise<string> =>
  (await send(path, { ...(token && { token }) })).text();

describe('A person whose share has filters', () => {
  test.each([
    '/library/sections/1/all',
    '/library/sections/1/collections',
    '/library/sections/1/all?includeCollections=1&sort=titleSort',
    '/library/sections/2/all?type=4',
    '/library/sections/1/recentlyAdded',
    '/library/all?type=1',
    '/library/recentlyAdded',
    '/library/onDeck',
    '/hubs',
    '/hubs/sections/1',
    '/hubs/sections/2',
    '/hubs/continueWatching',
    '/hubs/metadata/1/related',
    '/library/metadata/1/similar',
    '/library/metadata/1,3',
    '/hubs/search?query=closed',
    '/search?query=closed',
    '/library/search?query=closed',
    '/hubs/search/voice?query=closed',
    '/library/matches?type=1&title=Closed',
    '/library/tags',
  ])('does not meet at %s what is kept from it', async (path) => {
    expect(await text(path)).toContain('Closed');
    expect(await text(path, 'kid-token')).not.toContain('Closed');
  });

  test.each([
    '/library/metadata/3',
    '/library/metadata/4',
    '/library/metadata/3/children',
    '/library/metadata/3/extras',
    '/library/metadata/3/thumb/1',
    '/library/sections/9/composite/1',
    '/library/collections/3/composite/1',
    '/playlists/9/composite/1',
    '/library/metadata/10/allLeaves',
    '/library/metadata/11/children',
    '/library/metadata/12/parent',
    '/:/rate?key=3&rating=5&identifier=com.plexapp.plugins.library',
    '/:/timeline?ratingKey=3&key=/library/metadata/3&state=playing&time=1000&duration=2000',
    '/video/:/transcode/universal/decision?path=/library/metadata/3&protocol=hls',
  ])('is told at %s that there is no such thing', async (path) => {
    expect((await send(path, { token: 'kid-token' })).status).toBe(404);
  });

  test('meets people in what it may see', async () => {
    const { tags } = sandbox.world.tables;
    const paths = ['Ann', 'Closed writer'].map(
      (name) => `/library/people/${[...tags.values()].find(({ tag }) => tag === name)!.id}`,
    );
    const statuses = (token: string): Promise<number[]> =>
      Promise.all(
        paths.flatMap((path) => [path, `${path}/media`]).map(async (path) => (await send(path, { token })).status),
      );
    expect(await statuses(sandbox.serverToken)).toEqual([200, 200, 200, 200]);
    expect(await statuses('kid-token')).toEqual([200, 200, 404, 404]);
    expect(await text('/library/tags?type=4', 'kid-token')).toContain('Ann');
  });

  test('sees of a collection what it may see, and not the collection where that is nothing', async () => {
    const { MediaContainer } = JSON.parse(await text('/library/sections/1/collections', 'kid-token')) as {
      MediaContainer: { Metadata: { ratingKey: string; title: string; childCount: number }[] };
    };
    expect(MediaContainer.Metadata).toMatchObject([{ title: 'Mixed bag', childCount: 1 }]);
    const [{ ratingKey } = { ratingKey: '' }] = MediaContainer.Metadata;
    expect(await text(`/library/collections/${ratingKey}/children`, 'kid-token')).toMatch(
      /^(?=.*Open One)(?!.*Closed)/,
    );
  });

  test('is offered only the filters that find something', async () => {
    expect(await text('/library/sections/1/genre')).toContain('Horror');
    expect(await text('/library/sections/1/genre', 'kid-token')).not.toContain('Horror');
    expect(await text('/library/sections/1/contentRating', 'kid-token')).not.toContain('"R"');
  });

  test('gets no file of what is kept from it, and no file to keep unless that is allowed', async () => {
    const [{ parts: [part] } = { parts: [] }] = sandbox.world.tables.items.get(3)!.media;
    const [{ parts: [open] } = { parts: [] }] = sandbox.world.tables.items.get(1)!.media;
    const statuses = [`/library/parts/${part!.id}/1/file.mkv`, `/library/parts/${open!.id}/1/file.mkv`].map(
      async (path) => (await send(path, { token: 'kid-token' })).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 200]);
    expect((await send(`/library/parts/${open!.id}/1/file.mkv?download=1`, { token: 'kid-token' })).status).toBe(403);
    expect((await send(`/library/parts/${open!.id}/1/file.mkv?download=1`)).status).toBe(200);
  });

  test('makes playlists and queues of what it may see only', async () => {
    const uri = `server://${sandbox.machineIdentifier}/com.plexapp.plugins.library/library/metadata/1,3`;
    const query = `uri=${encodeURIComponent(uri)}&type=video`;
    const token = 'kid-token';
    expect(await (await send(`/playQueues?${query}`, { method: 'POST', token })).text()).not.toContain('Closed');
    const made = await send(`/playlists?${query}&title=Mine&smart=0`, { method: 'POST', token });
    const { MediaContainer } = (await made.json()) as {
      MediaContainer: { Metadata: { ratingKey: string; leafCount: number }[] };
    };
    expect(MediaContainer.Metadata).toMatchObject([{ leafCount: 1 }]);
  });
});
