import { createClient, type PlexClient } from 'plexjs';
import type { Hub } from 'plexjs/models';
import {
  addProvider,
  createCustomHub,
  deleteMediaProvider,
  getContinueWatchingItems,
  getIdentity,
  getMediaPosters,
  getMetadataItem,
  getPerson,
  getSectionHubs,
  getSections,
  getServerInfo,
  listHubs,
  listPersonMedia,
  listProviders,
  markPlayedByGet,
  moveManagedHub,
  resetSectionDefaults,
  searchHubs,
  unclaimServer,
  updateHubVisibility,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';

const baseUrl = 'http://sandbox.test:32400';
const library = {
  sections: [
    {
      type: 'movie',
      title: 'Films',
      items: [
        {
          title: 'Überfahrt',
          summary: 'A ship.',
          genres: ['Drama', 'Sea', 'Night'],
          roles: [{ tag: 'Ann Ember', role: 'The captain' }],
          ratingKey: 1,
        },
        { title: 'Night Ferry', genres: ['Drama'], directors: ['Ann Ember'], ratingKey: 2 },
        { title: '夜の図書館', ratingKey: 3 },
      ],
    },
    {
      type: 'show',
      title: 'Shows',
      items: [
        {
          title: 'Signals',
          ratingKey: 10,
          children: [
            { title: 'Specials', index: 0, ratingKey: 11, children: [{ title: 'Before', ratingKey: 12 }] },
            {
              title: 'Season 1',
              index: 1,
              ratingKey: 13,
              children: [
                { title: 'One', ratingKey: 14 },
                { title: 'Two', ratingKey: 15 },
              ],
            },
          ],
        },
      ],
    },
  ],
} as const;

let sandbox: Sandbox;
let server: PlexClient;

beforeEach(() => {
  sandbox = createSandbox({ library: structuredClone(library) as never });
  server = createClient({ baseUrl, fetch: sandbox.fetch, token: sandbox.serverToken, retry: false });
});

const raw = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  sandbox.fetch(baseUrl + path, {
    headers: { 'X-Plex-Token': sandbox.serverToken, Accept: 'application/json', ...headers },
  });
const rowOf = async (path: string, headers: Record<string, string> = {}): Promise<Record<string, unknown>> =>
  (
    ((await (await raw(path, headers)).json()) as Record<string, Record<string, unknown[]>>).MediaContainer?.Metadata ??
    []
  )[0] as Record<string, unknown>;

describe('an item', () => {
  test('leaves out what is not wanted of it', async () => {
    const row = await rowOf('/library/metadata/1?excludeElements=Media,Genre&excludeFields=summary');
    expect(row).toMatchObject({ title: 'Überfahrt', Role: [{ tag: 'Ann Ember', role: 'The captain' }] });
    expect(Object.keys(row)).not.toEqual(expect.arrayContaining(['Media']));
    expect([row.summary, row.Genre]).toEqual([undefined, undefined]);
  });

  test('leaves out, or shows alone, elements that stand in others: streams of files in lists too', async () => {
    expect(await rowOf('/library/metadata/1')).toHaveProperty('Media.0.Part.0.Stream');
    const bare = await rowOf('/library/metadata/1?excludeElements=Stream');
    expect(bare).toHaveProperty('Media.0.Part.0.id');
    expect(bare).not.toHaveProperty('Media.0.Part.0.Stream');
    const listed = await rowOf('/library/sections/1/all?includeElements=Stream');
    expect(listed).toHaveProperty('Media.0.Part.0.Stream.0.streamType', 1);
    expect(listed).not.toHaveProperty('Genre');
    expect(await rowOf('/library/sections/1/all')).not.toHaveProperty('Media.0.Part.0.Stream');
  });

  test('takes includeFields for what is added, and from version 1.0 of the API on for all that is wanted', async () => {
    const path = '/library/metadata/1?includeFields=thumbBlurHash';
    const [before, since] = [await rowOf(path), await rowOf(path, { 'X-Plex-Pms-Api-Version': '1.0.0' })];
    expect(before).toMatchObject({ title: 'Überfahrt', thumbBlurHash: expect.stringMatching(/^L.{27}$/) });
    expect([since.ratingKey, since.title]).toEqual(['1', undefined]);
    expect(await rowOf('/library/metadata/1')).not.toHaveProperty('thumbBlurHash');
  });

  test('says whether its files are there when that is asked', async () => {
    const row = await rowOf('/library/metadata/1?checkFiles=1');
    expect(row).toHaveProperty('Media.0.Part.0.exists', true);
    expect(await rowOf('/library/metadata/1')).not.toHaveProperty('Media.0.Part.0.exists');
  });

  test('has its fields in the order of servers', async () => {
    const fields = Object.keys(await rowOf('/library/metadata/14'));
    const some = ['ratingKey', 'parentRatingKey', 'guid', 'type', 'title', 'parentTitle', 'index', 'addedAt', 'Media'];
    expect(fields.filter((field) => some.includes(field))).toEqual(some);
  });

  test('has pictures, of which one is chosen', async () => {
    const { artworks } = await getMediaPosters(server, { ids: 1 });
    expect(artworks.map(({ selected }) => selected)).toEqual([true, false, false]);
    const picture = await raw(String(artworks[1]!.key));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await raw('/library/metadata/14/theme/1')).status).toBe(200);
    expect((await raw('/library/metadata/1/theme/1')).status).toBe(404);
  });
});

describe('what to go on with', () => {
  const titles = async (): Promise<unknown[]> =>
    (await getContinueWatchingItems(server)).items.map(({ title }) => title);

  test('is nothing at first, then the episode after one that was watched, until there is none', async () => {
    expect(await titles()).toEqual([]);
    await markPlayedByGet(server, { key: 14 });
    expect(await titles()).toEqual(['Two']);
    await markPlayedByGet(server, { key: 15 });
    expect(await titles()).toEqual([]);
  });
});

describe('hubs of a library', () => {
  const identifiers = async (): Promise<string[]> =>
    (await listHubs(server, { sectionId: 1 })).hubs.map(({ identifier }) => identifier);

  test('come with those that are empty, with keys that list what is in them', async () => {
    const { hubs } = await getSectionHubs(server, { sectionId: 1, count: 1 });
    const added = hubs.find(({ hubIdentifier }) => hubIdentifier === 'movie.recentlyadded.1');
    expect(added).toMatchObject({ size: 1, more: true, context: 'hub.movie.recentlyadded', promoted: true });
    expect(hubs.find(({ hubIdentifier }) => hubIdentifier === 'movie.inprogress.1')).toMatchObject({ size: 0 });
    expect(((await (await raw(added!.key!)).json()) as Record<string, unknown>).MediaContainer).toMatchObject({
      size: 3,
    });
    expect((await raw('/hubs/sections/99')).status).toBe(400);
  });

  test('can be put in another order, taken off pages, and put back', async () => {
    const before = await identifiers();
    await moveManagedHub(server, { sectionId: 1, identifier: 'movie.topunwatched' });
    expect((await identifiers())[0]).toBe('movie.topunwatched');
    await updateHubVisibility(server, { sectionId: 1, identifier: 'movie.genre', promotedToRecommended: false });
    expect((await getSectionHubs(server, { sectionId: 1 })).hubs.map(({ context }) => context)).not.toContain(
      'hub.movie.genre',
    );
    await resetSectionDefaults(server, { sectionId: 1 });
    expect(await identifiers()).toEqual(before);
  });

  test('cannot be made of what is no collection', async () => {
    await expect(createCustomHub(server, { sectionId: 1, metadataItemId: 1 })).rejects.toMatchObject({ status: 400 });
  });
});

describe('a search', () => {
  test.each(['uberfahrt', 'ÜBERF', '図書'])('finds a title by "%s"', async (query) => {
    const { hubs } = await searchHubs(server, { query });
    expect(hubs[0]).toMatchObject({ type: 'movie', size: 1, more: false });
  });

  test('finds people, and what they took part in, with the reason', async () => {
    const { hubs } = await searchHubs(server, { query: 'ann ember' });
    const found: Readonly<Record<string, Hub>> = Object.fromEntries(hubs.map((hub) => [hub.type, hub]));
    expect(found.actor?.directories).toMatchObject([
      {
        tag: 'Ann Ember',
        tagType: 6,
        count: 1,
        librarySectionType: 1,
        reason: 'section',
        key: expect.stringMatching(/^\/library\/sections\/1\/all\?actor=\d+$/),
      },
    ]);
    expect(found.movie?.items.map((item) => [item.title, item.reason])).toEqual([
      ['Überfahrt', 'actor'],
      ['Night Ferry', 'director'],
    ]);
  });

  test('writes scores as texts, also in JSON', async () => {
    expect(await (await raw('/hubs/search?query=ferry')).text()).toMatch(/"score":"0\.\d{5}"/);
  });

  test.each([
    ['query=', 400],
    ['query=%20', 400],
    ['query=ab&limit=0', 500],
    ['query=ab&sectionId=0', 400],
    ['query=ab&sectionId=77', 400],
    ['query=a', 200],
  ])('answers ?%s with %i', async (query, status) => {
    expect((await raw(`/hubs/search?${query}`)).status).toBe(status);
  });
});

describe('people', () => {
  test('are known by the number of their tag, with all that they took part in', async () => {
    const { items } = await getMetadataItem(server, { ids: 1 });
    const { id } = (items[0] as unknown as { roles: { id: string }[] }).roles[0]!;
    expect((await getPerson(server, { personId: id })).tags).toMatchObject([{ tag: 'Ann Ember' }]);
    const media = await listPersonMedia(server, { personId: id });
    expect(media.items.map(({ title }) => title)).toEqual(['Überfahrt', 'Night Ferry']);
    await expect(getPerson(server, { personId: 'nobody' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('a server', () => {
  test('that nobody has claimed lets everybody in who is on its machine', async () => {
    const { fetch } = createSandbox({ claimed: false });
    const stranger = createClient({ baseUrl: 'http://127.0.0.1:32400', fetch, retry: false });
    expect((await getIdentity(stranger)).claimed).toBe(false);
    expect(await getServerInfo(stranger)).toMatchObject({ myPlexSigninState: 'none', myPlexSubscription: false });
    expect((await getSections(stranger)).sections.length).toBeGreaterThan(0);
    const remote = createClient({ baseUrl: 'http://192.0.2.1:32400', fetch, retry: false });
    await expect(getSections(remote)).rejects.toMatchObject({ status: 401 });
  });

  test('can be taken away from its account, until it is reset', async () => {
    await unclaimServer(server);
    expect((await getIdentity(server)).claimed).toBe(false);
    sandbox.reset();
    expect((await getIdentity(server)).claimed).toBe(true);
  });

  test('takes other providers, and gives them up', async () => {
    const listed = async (): Promise<unknown[]> =>
      (await listProviders(server)).providers.map(({ identifier }) => identifier);
    const own = ['com.plexapp.plugins.library', 'tv.plex.providers.epg.cloud:2'];
    await addProvider(server, { url: 'https://provider.example.com' });
    expect(await listed()).toEqual([...own, 'provider.example.com']);
    await deleteMediaProvider(server, { provider: 'provider.example.com' });
    expect(await listed()).toEqual(own);
    await expect(addProvider(server, { url: 'nowhere' })).rejects.toMatchObject({ status: 400 });
  });
});
