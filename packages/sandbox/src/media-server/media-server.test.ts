import { createClient, PlexAuthError, type PlexClient, PlexNotFoundError } from 'plexjs';
import {
  getAllItemLeaves,
  getAllLibraries,
  getIdentity,
  getMediaPart,
  getMetadataChildren,
  getMetadataItem,
  getSections,
  getServerInfo,
  listContent,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';

const baseUrl = 'http://sandbox.test:32400';
const xml = { headers: { accept: '*/*' } };

let sandbox: Sandbox;
let server: PlexClient;
let stranger: PlexClient;

beforeEach(() => {
  sandbox = createSandbox();
  stranger = createClient({ baseUrl, fetch: sandbox.fetch });
  server = stranger.with({ token: sandbox.serverToken });
});

/** Asks as a program without plexjs does. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  sandbox.fetch(baseUrl + path, { method, headers: { 'X-Plex-Token': sandbox.serverToken, ...headers } });
const askJson = async (path: string, headers: Record<string, string> = {}): Promise<Record<string, unknown>> => {
  const answer = await ask(path, { ...headers, Accept: 'application/json' });
  return ((await answer.json()) as { MediaContainer: Record<string, unknown> }).MediaContainer;
};

describe('who may ask', () => {
  test('everybody who the server is', async () => {
    expect(await getIdentity(stranger)).toMatchObject({ machineIdentifier: sandbox.machineIdentifier, claimed: true });
  });

  test('nobody else anything else', async () => {
    await expect(getSections(stranger)).rejects.toBeInstanceOf(PlexAuthError);
    await expect(getSections(stranger, {}, { token: 'wrong' })).rejects.toBeInstanceOf(PlexAuthError);
    await expect(getServerInfo(stranger)).rejects.toBeInstanceOf(PlexAuthError);
  });

  test('who has the token, in a header or in the query', async () => {
    const inQuery = await sandbox.fetch(`${baseUrl}/library/sections?X-Plex-Token=${sandbox.serverToken}`);
    expect([inQuery.status, (await ask('/library/sections')).status]).toEqual([200, 200]);
  });
});

describe('errors are pages, byte for byte, even where JSON is wanted', () => {
  const json = { Accept: 'application/json' };

  test('401', async () => {
    const answer = await ask('/library/sections', { ...json, 'X-Plex-Token': '' });
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'no-cache',
      connection: 'close',
      'content-length': '91',
      'content-type': 'text/html',
      'x-plex-protocol': '1.0',
    });
    expect([answer.status, await answer.text()]).toEqual([
      401,
      '<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>',
    ]);
  });

  test('401 at the root, which leads browsers to the web application', async () => {
    const answer = await ask('/', { 'X-Plex-Token': '' });
    expect(answer.headers.get('content-length')).toBe('193');
    expect(await answer.text()).toBe(
      String.raw`<html><head><script>window.location = window.location.href.match(/(^.+\/)[^\/]*$/)[1] + 'web/index.html';</script><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>`,
    );
  });

  test.each(['/library/metadata/999', '/library/sections/99/all', '/library/parts/1/1/a.wav', '/no/such/path'])(
    '404 for %s',
    async (path) => {
      const answer = await ask(path, json);
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
        404,
        'text/html',
        '<html><head><title>Not Found</title></head><body><h1>404 Not Found</h1></body></html>',
      ]);
    },
  );

  test('are errors of their own kind to a client', async () => {
    await expect(getMetadataItem(server, { ids: '999' })).rejects.toBeInstanceOf(PlexNotFoundError);
  });
});

describe('the form of answers', () => {
  test('is XML for those who want nothing special', async () => {
    const answer = await ask('/identity');
    expect(answer.headers.get('content-type')).toBe('text/xml;charset=utf-8');
    expect(await answer.text()).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<MediaContainer size="0" apiVersion="1.2.2" claimed="1" machineIdentifier="${sandbox.machineIdentifier}" version="1.43.2.10267-5a4dbc0e1" />\n`,
    );
  });

  test('is JSON for those who ask for it', async () => {
    const answer = await ask('/identity', { Accept: 'application/json' });
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toMatchObject({ MediaContainer: { size: 0, claimed: true } });
  });

  test('names items by their kind in XML', async () => {
    const names = async (path: string): Promise<string[]> =>
      Array.from((await (await ask(path)).text()).matchAll(/<(\w+) (?=ratingKey|leafCount)/g), ([, name]) => name!);
    expect(await names('/library/sections/2/all')).toEqual(['Directory', 'Directory']);
    expect(await names('/library/metadata/11/children')).toEqual(['Directory', 'Directory', 'Directory', 'Directory']);
    expect(await names('/library/metadata/12/children')).toEqual(['Video']);
    expect(await names('/library/metadata/28/children')).toEqual(['Track', 'Track', 'Track']);
  });

  const calls: [string, (client: PlexClient, options: object) => Promise<unknown>][] = [
    ['the root', (client, options) => getServerInfo(client, {}, options)],
    ['the identity', (client, options) => getIdentity(client, {}, options)],
    ['libraries', (client, options) => getAllLibraries(client, {}, options)],
    ['films', (client, options) => listContent(client, { sectionId: 1, includeGuids: true }, options)],
    [
      'a page',
      (client, options) => listContent(client, { sectionId: 1, containerStart: 5, containerSize: 1 }, options),
    ],
    ['seasons', (client, options) => getMetadataChildren(client, { ids: 11 }, options)],
    ['episodes', (client, options) => getAllItemLeaves(client, { ids: 11 }, options)],
    ['tracks', (client, options) => getMetadataChildren(client, { ids: 28 }, options)],
    ['an item', (client, options) => getMetadataItem(client, { ids: 1 }, options)],
  ];
  test.each(calls)('says the same of %s', async (_, call) => {
    expect(await call(server, xml)).toEqual(await call(server, {}));
  });

  test('knows the length of what HEAD asks for, and leaves it out', async () => {
    const [head, get] = [await ask('/library/sections', {}, 'HEAD'), await ask('/library/sections')];
    expect(head.headers.get('content-length')).toBe(String((await get.text()).length));
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('stays away from a request that is called off', async () => {
    const call = sandbox.fetch(`${baseUrl}/identity`, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('pages of a list', () => {
  const films = '/library/sections/1/all';
  const counts = ({ size, totalSize, offset }: Record<string, unknown>): unknown[] => [size, totalSize, offset];

  test('are its parts, and say its whole size in the body and in headers', async () => {
    const { value, headers } = await listContent(server, {
      sectionId: 1,
      containerStart: 5,
      containerSize: 5,
    }).withResponse();
    expect(value.items.map(({ title }) => title)).toEqual(['The Ninth Harbour', 'Überfahrt', '夜の図書館']);
    expect([value.size, value.totalSize, value.offset]).toEqual([3, 8, 5]);
    expect(['x-plex-container-start', 'x-plex-container-total-size'].map((name) => headers.get(name))).toEqual([
      '5',
      '8',
    ]);
  });

  test('can be asked for in the query', async () => {
    const page = await askJson(`${films}?X-Plex-Container-Start=0&X-Plex-Container-Size=2`);
    expect(counts(page)).toEqual([2, 8, 0]);
  });

  test('of size 0 count, and have no list', async () => {
    const page = await askJson(films, { 'X-Plex-Container-Size': '0' });
    expect(counts(page)).toEqual([0, 8, 0]);
    expect(page).not.toHaveProperty('Metadata');
  });

  test('behind the end are empty', async () => {
    const page = await askJson(films, { 'X-Plex-Container-Start': '8', 'X-Plex-Container-Size': '5' });
    expect(counts(page)).toEqual([0, 8, 8]);
  });

  test('are not cut where nobody asks, or only by a size in the query', async () => {
    expect(counts(await askJson(films))).toEqual([8, undefined, undefined]);
    expect(counts(await askJson(`${films}?X-Plex-Container-Size=2`))).toEqual([8, undefined, undefined]);
  });
});

describe('libraries and items', () => {
  test('are listed', async () => {
    for (const { sections } of [await getSections(server), await getAllLibraries(server)])
      expect(sections.map(({ key, type, title }) => [key, type, title])).toEqual([
        ['1', 'movie', 'Films'],
        ['2', 'show', 'Shows'],
        ['3', 'artist', 'Music'],
        ['4', 'photo', 'Photos'],
        ['5', 'movie', 'Home Videos'],
      ]);
  });

  test('show more of themselves when they are asked for by themselves', async () => {
    const [listed] = (await listContent(server, { sectionId: 1, containerSize: 1 })).items;
    const [whole] = (await getMetadataItem(server, { ids: 1 })).items;
    expect(listed).toMatchObject({ guids: [], genres: [{ tag: 'Drama' }, { tag: 'Romance' }] });
    expect(listed).toHaveProperty('media.0.parts.0.streams', []);
    expect(whole).toMatchObject({
      librarySectionId: '1',
      genres: [{ id: '1', filter: 'genre=1', tag: 'Drama' }, {}, {}],
    });
    expect(whole!.guids.map(({ id }) => id)).toEqual(['imdb://tt0000001', 'tmdb://1', 'tvdb://1']);
    expect(whole).toHaveProperty('media.0.parts.0.streams.0.displayTitle', '360p (H.264)');
  });

  test('show their guids in lists, and hide fields and elements, when that is wanted', async () => {
    const params = { includeGuids: true, excludeElements: ['Media', 'Genre'], excludeFields: ['summary'] };
    const [film] = (await listContent(server, { sectionId: 1, ...params })).items;
    expect(film).toMatchObject({ guids: [{}, {}, {}], genres: [], media: [], summary: undefined });
  });

  test('come several at a time; those that do not exist are left out', async () => {
    const { items } = await getMetadataItem(server, { ids: '2,999,1' });
    expect(items.map(({ ratingKey }) => ratingKey)).toEqual(['2', '1']);
  });

  test('have others below them; a show also the way to all of its episodes', async () => {
    const all = await getMetadataChildren(server, { ids: 11 });
    expect(all.items.map(({ type, title }) => [type, title])).toEqual([
      ['season', 'Specials'],
      ['season', 'Season 1'],
      ['season', 'Season 2'],
    ]);
    expect([all.size, all.directories.map(({ title }) => title)]).toEqual([4, ['All episodes']]);
    const seasons = await getMetadataChildren(server, { ids: 11, excludeAllLeaves: true });
    expect([seasons.size, seasons.directories]).toEqual([3, []]);
  });

  test('know those above them', async () => {
    const [episode] = (await getMetadataChildren(server, { ids: 12 })).items;
    expect(episode).toMatchObject({
      parentRatingKey: '12',
      parentTitle: 'Specials',
      grandparentRatingKey: '11',
      grandparentKey: '/library/metadata/11',
      grandparentTitle: 'Signals from Platform Nine',
    });
  });

  test('lead to the last ones below them', async () => {
    const [episodes, none] = [await getAllItemLeaves(server, { ids: 11 }), await getAllItemLeaves(server, { ids: 12 })];
    expect([episodes.items.length, none.items.length]).toEqual([8, 0]);
  });
});

describe('files', () => {
  const place = { partId: '2000', changestamp: '1767225600', filename: 'file.mp4' };
  const file = '/library/parts/2000/1767225600/file.mp4';

  test('are sent whole', async () => {
    const answer = await getMediaPart(server, place);
    expect(['content-type', 'content-length', 'accept-ranges'].map((name) => answer.headers.get(name))).toEqual([
      'video/mp4',
      '322293',
      'bytes',
    ]);
    expect((await answer.text()).slice(4, 8)).toBe('ftyp');
  });

  test.each([
    ['bytes=0-1023', 0, 1024],
    ['bytes=322000-', 322_000, 322_293],
    ['bytes=322000-999999', 322_000, 322_293],
    ['bytes=-4', 322_289, 322_293],
  ])('are sent in part for %s', async (range, start, end) => {
    const answer = await getMediaPart(server, { ...place, range });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([206, `bytes ${start}-${end - 1}/322293`]);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(bytes).toEqual((await sandbox.world.files.read('film.mp4'))!.bytes.slice(start, end));
  });

  test.each(['bytes=5-2', 'lines=1-2', 'bytes=-'])('are sent whole for %s, which is no range', async (range) => {
    expect((await ask(file, { Range: range })).status).toBe(200);
  });

  test.each(['bytes=322293-', 'bytes=-0'])('are not sent for %s, which is beyond them', async (range) => {
    const answer = await ask(file, { Range: range });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */322293']);
  });

  test('are given to save where that is wanted', async () => {
    const answer = await getMediaPart(server, { ...place, download: true });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="A Lighthouse for Two.mp4"');
  });

  test('tell their size without being sent', async () => {
    const answer = await ask(file, {}, 'HEAD');
    expect([answer.headers.get('content-length'), await answer.text()]).toEqual(['322293', '']);
  });
});
