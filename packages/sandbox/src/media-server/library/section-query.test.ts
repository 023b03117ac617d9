import { createClient, type PlexClient } from 'plexjs';
import { getLibraryItems, listContent } from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { fourLibraries } from '../../testing/four-libraries.ts';

const baseUrl = 'http://sandbox.test:32400';

let sandbox: Sandbox;
let server: PlexClient;

beforeEach(() => {
  sandbox = createSandbox({ library: fourLibraries });
  server = createClient({ baseUrl, fetch: sandbox.fetch, token: sandbox.serverToken });
});

const ask = (path: string): Promise<Response> =>
  sandbox.fetch(baseUrl + path, { headers: { 'X-Plex-Token': sandbox.serverToken, Accept: 'application/json' } });
const titles = async (path: string): Promise<unknown> => {
  const { MediaContainer } = (await (await ask(path)).json()) as { MediaContainer: { Metadata?: { title: string }[] } };
  return MediaContainer.Metadata?.map(({ title }) => title) ?? [];
};

describe('queries over the wire', () => {
  test.each([
    ['/library/sections/1/all', ['2 Much', 'Alpha', 'Beta', 'The Gamma']],
    ['/library/sections/1/all?genre=Drama&year>>=1995', ['Beta']],
    ['/library/sections/1/all?year%3E%3E=1995&sort=year:desc,titleSort:desc', ['The Gamma', '2 Much', 'Beta']],
    ['/library/sections/1/all?firstCharacter=A&unheardOf=1', ['2 Much', 'Alpha', 'Beta', 'The Gamma']],
    ['/library/sections/1/all?title==alpha', ['Alpha']],
    ['/library/sections/1/all?limit=2', ['2 Much', 'Alpha']],
    ['/library/sections/1/all?type=4', []],
    ['/library/sections/2/all?type=4&show.title=first', ['One', 'Two']],
    ['/library/sections/2/all?episode.title=three', ['Second']],
    ['/library/sections/2/all?type=4&sourceType=2&title=second', ['Three']],
    ['/library/sections/3/all?type=10&decade=1980', []],
    ['/library/sections/3/all?type=10&album.decade=1980', ['Track']],
    ['/library/sections/4/all', ['Trip']],
    ['/library/sections/4/all?type=13', ['Beach', 'Pier']],
    ['/library/all?type=4', ['One', 'Two', 'Three']],
    ['/library/all', ['2 Much', 'Alpha', 'Band', 'Beta', 'First', 'The Gamma', 'Second', 'Trip']],
  ])('%s', async (path, expected) => {
    expect(await titles(path)).toEqual(expected);
  });

  test('find an item of any level by its guid in all libraries', async () => {
    const [episode] = (await listContent(server, { sectionId: 2, query: { type: 4 } })).items;
    const { items } = await getLibraryItems(server, { query: { guid: episode!.guid } });
    expect(items.map(({ title }) => title)).toEqual(['One']);
  });

  test('are refused where their groups do not close, and where there is no such library', async () => {
    const statuses = ['/library/sections/1/all?push=1', '/library/all?push=1', '/library/sections/99/all'].map(
      async (path) => (await ask(path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([400, 500, 404]);
  });

  test('see what a person has watched', async () => {
    const [beta] = (await listContent(server, { sectionId: 1, query: { title: 'Beta' } })).items;
    sandbox.world.tables.states.set(`1:${beta!.ratingKey}`, { viewCount: 1, lastViewedAt: 5 });
    expect(await titles('/library/sections/1/all?unwatched=0')).toEqual(['Beta']);
    expect(await titles('/library/sections/1/unwatched')).toEqual(['2 Much', 'Alpha', 'The Gamma']);
    expect(await titles('/library/sections/1/recentlyViewed')).toEqual(['Beta']);
  });

  test('show only what was shared with a person', async () => {
    const sharing = { filterMovies: 'contentRating=PG-13%2CG|label=Kids' };
    sandbox.world.tables.accounts.set(7, {
      id: 7,
      name: 'kid',
      scope: 'managed',
      token: 'kid-token',
      sharing: { ...sandbox.world.tables.accounts.get(1)!.sharing!, ...sharing },
    });
    const { items } = await listContent(server, { sectionId: 1 }, { token: 'kid-token' });
    expect(items.map(({ title }) => title)).toEqual(['Alpha']);
  });

  test('bring collections among the items on request, and count them', async () => {
    const film = sandbox.world.tables.items.get(1)!;
    sandbox.world.tables.items.set(900, { ...film, id: 900, type: 'collection', title: 'Best', fields: {}, media: [] });
    expect(await titles('/library/sections/1/all?includeCollections=1')).toEqual([
      '2 Much',
      'Alpha',
      'Best',
      'Beta',
      'The Gamma',
    ]);
    const page = '/library/sections/1/all?includeCollections=1&X-Plex-Container-Start=2&X-Plex-Container-Size=2';
    expect(await titles(page)).toEqual(['Best', 'Beta']);
    expect(await titles('/library/sections/1/all')).not.toContain('Best');
    expect(await titles('/library/sections/1/collections')).toEqual(['Best']);
  });

  test('are the same each time where they are in no order, and show one item for equal values where grouped', async () => {
    const random = await titles('/library/sections/1/all?sort=random');
    expect(await titles('/library/sections/1/all?sort=random')).toEqual(random);
    expect(random).not.toEqual(await titles('/library/sections/1/all'));
    expect(await titles('/library/sections/1/all?group=year')).toEqual(['2 Much', 'Alpha', 'Beta']);
  });
});
