import { createClient, type PlexClient } from 'plexjs';
import {
  autocomplete,
  getAlbums,
  getAllLeaves,
  getAvailableSorts,
  getCategories,
  getCluster,
  getCollections,
  getCommon,
  getFilterChoices,
  getFolders,
  getGenresLibrary,
  getLibraryDetails,
  getLibraryItems,
  getLibraryItemsByCategory,
  getSearchLibrary,
  getSectionFilters,
  getSectionFirstCharacters,
  getSectionFolder,
  getSectionOnDeck,
  listContent,
} from 'plexjs/operations';
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

const ask = (path: string, accept = 'application/json'): Promise<Response> =>
  sandbox.fetch(baseUrl + path, { headers: { 'X-Plex-Token': sandbox.serverToken, Accept: accept } });
const askJson = async (path: string): Promise<Record<string, unknown>> =>
  ((await (await ask(path)).json()) as { MediaContainer: Record<string, unknown> }).MediaContainer;
const titles = async (path: string): Promise<unknown> =>
  ((await askJson(path)).Metadata as { title: string }[] | undefined)?.map(({ title }) => title) ?? [];

describe('what a library can be filtered and sorted by', () => {
  test('comes with a list on request', async () => {
    const params = { sectionId: 2, includeMeta: true, containerStart: 0, containerSize: 0 };
    const { meta, totalSize } = await listContent(server, { ...params, query: { type: 4, sort: ['addedAt:desc'] } });
    expect([totalSize, meta!.types.map(({ type, active }) => [type, active])]).toEqual([
      3,
      [
        ['show', false],
        ['season', false],
        ['episode', true],
        ['folder', false],
      ],
    ]);
    expect(meta!.types[2]!.sorts.find(({ active }) => active)).toMatchObject({
      key: 'addedAt',
      activeDirection: 'desc',
    });
    expect(meta!.types[2]!.fields.map(({ key }) => key)).toContain('episode.unwatched');
    expect(meta!.fieldTypes.find(({ type }) => type === 'string')!.operators.map(({ key }) => key)).toEqual([
      '=',
      '!=',
      '==',
      '!==',
      '<=',
      '>=',
    ]);
  });

  test('of collections comes with their own list', async () => {
    const { meta } = await getCollections(server, { sectionId: 1, includeMeta: true });
    expect(meta!.types.map(({ type }) => type)).toEqual(['collection']);
  });

  test('is listed by itself, too', async () => {
    const { filters } = await getSectionFilters(server, { sectionId: 1 });
    expect(filters[0]).toEqual({
      filter: 'genre',
      filterType: 'string',
      key: '/library/sections/1/genre',
      title: 'Genre',
      type: 'filter',
    });
    const { sorts } = await getAvailableSorts(server, { sectionId: 1 });
    expect(sorts[0]).toMatchObject({ key: 'titleSort', default: 'asc', descKey: 'titleSort:desc' });
  });

  test('has choices, each with the path that lists its items', async () => {
    const { choices } = await getGenresLibrary(server, { sectionId: 1 });
    expect(choices.map(({ title }) => title)).toEqual(['Comedy', 'Crime', 'Drama']);
    expect(await titles(choices[2]!.fastKey!)).toEqual(['Alpha', 'Beta']);
    const read = async (field: string, params: object = {}): Promise<unknown> =>
      (await getFilterChoices(server, { sectionId: 1, field, ...params })).choices.map(({ key, title }) => [
        key,
        title,
      ]);
    expect(await read('year')).toEqual([
      ['2003', '2003'],
      ['1999', '1999'],
      ['1994', '1994'],
    ]);
    expect(await read('decade', { sectionId: 3, type: 9 })).toEqual([['1980', '1980s']]);
    expect(await read('contentRating')).toEqual([
      ['PG-13', 'PG-13'],
      ['R', 'R'],
    ]);
    expect(await read('studio')).toEqual([
      ['North', 'North'],
      ['South', 'South'],
    ]);
    expect((await ask('/library/sections/1/nonsense')).status).toBe(404);
  });

  test('counts first letters', async () => {
    const { characters } = await getSectionFirstCharacters(server, { sectionId: 1 });
    expect(characters.map(({ key, title, size }) => [key, title, size])).toEqual([
      ['%23', '#', 1],
      ['A', 'A', 1],
      ['B', 'B', 1],
      ['G', 'G', 1],
    ]);
  });

  test('lists what a choice finds under its key as well', async () => {
    const drama = (await getGenresLibrary(server, { sectionId: 1 })).choices[2]!.key;
    expect(await titles(`/library/sections/1/genre/${drama}`)).toEqual(['Alpha', 'Beta']);
    expect(await titles('/library/sections/1/year/2003?sort=titleSort:desc')).toEqual(['The Gamma', '2 Much']);
    expect(await titles('/library/sections/1/firstCharacter/G')).toEqual(['The Gamma']);
    expect(await titles('/library/sections/1/firstCharacter/%23')).toEqual(['2 Much']);
    expect(await titles('/library/sections/3/firstCharacter/A?type=9')).toEqual(['Album']);
    // An empty list for letters that there are not, also for one that was encoded twice (measured with 1.43.3).
    expect(await titles('/library/sections/1/firstCharacter/%2523')).toEqual([]);
    expect(
      await askJson('/library/sections/1/firstCharacter/A?X-Plex-Container-Start=0&X-Plex-Container-Size=0'),
    ).toMatchObject({
      size: 0,
      totalSize: 1,
    });
    expect((await ask('/library/sections/1/nonsense/1')).status).toBe(404);
    // As go-plex-client calls it.
    expect((await ask('/library/sections/1/labels?type=1')).status).toBe(200);
    expect((await ask('/library/sections/9/genre/1')).status).toBe(404);
  });

  test('counts signs that are no letters together, unless they are none of ASCII', async () => {
    const items = ['Élan', 'élite', '∆', '9', '(One)', '夜'].map((title) => ({ title }));
    sandbox = createSandbox({ library: { sections: [{ type: 'movie', title: 'Films', items }] } });
    server = createClient({ baseUrl, fetch: sandbox.fetch, token: sandbox.serverToken });
    const { characters } = await getSectionFirstCharacters(server, { sectionId: 1 });
    expect(characters.map(({ key, title, size }) => [key, title, size])).toEqual([
      ['%23', '#', 2],
      ['E', 'E', 2],
      ['∆', '∆', 1],
      ['夜', '夜', 1],
    ]);
    expect(await titles('/library/sections/1/firstCharacter/∆')).toEqual(['∆']);
  });

  test('is part of a library’s details, and of its menu', async () => {
    const menu = await getLibraryDetails(server, { sectionId: 1 });
    expect(menu.directories.slice(0, 2).map(({ title }) => title)).toEqual(['All Movies', 'Unplayed']);
    const { directories } = await getLibraryDetails(server, { sectionId: 1, includeDetails: true });
    expect(directories[0]).toMatchObject({ key: '1', title: 'Films' });
  });
});

describe('lists with names of their own', () => {
  test('show leaves, albums, what is on deck and what is new', async () => {
    const read = async (list: Promise<{ items: readonly { title?: string | undefined }[] }>): Promise<unknown> =>
      (await list).items.map(({ title }) => title);
    expect(await read(getAllLeaves(server, { sectionId: 2 }))).toEqual(['One', 'Two', 'Three']);
    expect(await read(getAlbums(server, { sectionId: 3 }))).toEqual(['Album']);
    expect(await read(getSectionOnDeck(server, { sectionId: 2 }))).toEqual([]);
    expect(await read(getLibraryItemsByCategory(server, { sectionId: 3, category: 'recentlyAdded' }))).toEqual([
      'Album',
    ]);
  });

  test('search films and shows, but not music', async () => {
    expect(await titles('/library/sections/1/search?type=1&query=gam')).toEqual(['The Gamma']);
    const statuses = ['?type=8&query=b', '?query=b'].map(
      async (query) => (await ask(`/library/sections/3/search${query}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([400, 400]);
    await expect(getSearchLibrary(server, { sectionId: 1, type: 1 })).resolves.toMatchObject({ size: 4 });
  });

  test('go through folders', async () => {
    const { folders } = await getFolders(server, { sectionId: 1 });
    expect(folders.map(({ key, title }) => [key, title])).toEqual([['1', '/media/Films']]);
    expect((await getSectionFolder(server, { sectionId: 1 })).items.map(({ title }) => title)).toContain('Alpha');
    expect(await titles(folders[0]!.fastKey!)).toHaveLength(4);
    expect((await ask('/library/sections/1/folder?parent=5')).status).toBe(404);
  });

  test('group photos by day, and films by genre', async () => {
    const { clusters } = await getCluster(server, { sectionId: 4 });
    expect(clusters.map(({ title, size }) => [title, size])).toEqual([['May 1, 2020', 2]]);
    expect(await titles(clusters[0]!.fastKey!)).toEqual(['Beach', 'Pier']);
    const { categories } = await getCategories(server, { sectionId: 1 });
    expect(categories.map(({ title }) => title)).toEqual(['Comedy', 'Crime', 'Drama']);
  });

  test('tell what items have in common', async () => {
    const { items } = await listContent(server, { sectionId: 1, query: { genre: 'Drama' } });
    const { commons } = await getCommon(server, {
      sectionId: 1,
      type: 1,
      ids: items.map(({ ratingKey }) => ratingKey!),
    });
    expect(commons[0]).toMatchObject({ studio: 'North', genres: [{ tag: 'Drama' }] });
    expect((await ask('/library/sections/1/common?id=1')).status).toBe(400);
  });

  test('go on with what was typed', async () => {
    const found = await autocomplete(server, { sectionId: 1, type: 1, fields: { 'genre.query': 'c' } });
    expect(found.tags.map(({ tag }) => tag)).toEqual(['Comedy', 'Crime']);
    const films = await autocomplete(server, { sectionId: 1, type: 1, fields: { 'title.query': 'be' } });
    expect(films.items.map(({ title }) => title)).toEqual(['Beta']);
    expect((await ask('/library/sections/1/autocomplete?type=1')).status).toBe(400);
  });
});

describe('all of it', () => {
  const calls: [string, (client: PlexClient, options: object) => Promise<unknown>][] = [
    [
      'a list with what it can be filtered by',
      (client, options) =>
        listContent(client, { sectionId: 3, includeMeta: true, includeAdvanced: true, query: { type: 9 } }, options),
    ],
    ['filters', (client, options) => getSectionFilters(client, { sectionId: 2 }, options)],
    ['sorts', (client, options) => getAvailableSorts(client, { sectionId: 2 }, options)],
    ['letters', (client, options) => getSectionFirstCharacters(client, { sectionId: 1 }, options)],
    ['choices', (client, options) => getFilterChoices(client, { sectionId: 1, field: 'director' }, options)],
    ['a menu', (client, options) => getLibraryDetails(client, { sectionId: 2 }, options)],
    ['details', (client, options) => getLibraryDetails(client, { sectionId: 2, includeDetails: true }, options)],
    ['all libraries', (client, options) => getLibraryItems(client, {}, options)],
    ['moments', (client, options) => getCluster(client, { sectionId: 4 }, options)],
    ['categories', (client, options) => getCategories(client, { sectionId: 1 }, options)],
    ['folders', (client, options) => getFolders(client, { sectionId: 1 }, options)],
    ['what is common', (client, options) => getCommon(client, { sectionId: 1, type: 1, ids: [1, 2] }, options)],
  ];
  test.each(calls)(
    'says the same of %s in JSON and XML, and nothing that the contract does not know',
    async (_, call) => {
      const drift: unknown[] = [];
      const watching = server.with({ onDrift: (found) => drift.push(found) });
      const json = await call(watching, {});
      expect(await call(watching, { headers: { accept: '*/*' } })).toEqual(json);
      expect(drift).toEqual([]);
    },
  );
});
