import { beforeEach, describe, expect, test } from 'vitest';
import { PlexServer } from '../server/plex-server.ts';
import { sandboxServer, type SandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import type { WalkedSectionFolder } from './folders.ts';
import type { Section } from './section.ts';

const film = (path: string) => ({
  title: path.replaceAll('/', ' '),
  media: [{ parts: [{ file: `/films/${path}.mkv` }] }],
});

const library = {
  sections: [
    {
      type: 'movie' as const,
      title: 'Films',
      locations: ['/films'],
      items: ['Old/Silent/Ćma', 'Old/Silent/Blind', 'Old/Loud/Bell', 'New/Überfahrt', 'New/夜', 'Alone'].map(film),
    },
    { type: 'movie' as const, title: 'Nothing', locations: ['/nothing'], items: [] },
  ],
};

/** All that a walk comes by: where it is, the folders and the items there. */
async function all(walk: AsyncIterable<WalkedSectionFolder>): Promise<[string, string[], string[]][]> {
  const found: [string, string[], string[]][] = [];
  for await (const { names, folders, items } of walk)
    found.push([names.join('/'), folders.map(({ title }) => title), items.map(({ title = '' }) => title)]);
  return found;
}

const whole = [
  ['', ['New', 'Old'], ['Alone']],
  ['New', [], ['New Überfahrt', 'New 夜']],
  ['Old', ['Loud', 'Silent'], []],
  ['Old/Loud', [], ['Old Loud Bell']],
  ['Old/Silent', [], ['Old Silent Blind', 'Old Silent Ćma']],
];

let sandbox: SandboxServer;
let films: Section;
beforeEach(async () => {
  sandbox = await sandboxServer({ library });
  films = await sandbox.server.library.section('Films');
  sandbox.requests();
});

describe('the folders of a library', () => {
  test('are read one by one, with the items right in them', async () => {
    const { folders, items } = await films.folder();
    expect(folders).toEqual([
      { key: expect.stringContaining('/library/sections/1/folder?parent='), title: 'New' },
      { key: expect.stringContaining('/library/sections/1/folder?parent='), title: 'Old' },
    ]);
    expect(items.map(({ title, librarySectionId, isPartial }) => [title, librarySectionId, isPartial])).toEqual([
      ['Alone', '1', true],
    ]);
    const old = await films.folder(folders[1]);
    expect([old.folders.map(({ title }) => title), old.items]).toEqual([['Loud', 'Silent'], []]);
    expect(sandbox.requests()).toHaveLength(2);
  });

  test('are the same in XML', async () => {
    expect(await all(films.walk({ headers: { accept: 'application/xml' } }))).toEqual(whole);
  });

  test('are gone over, each before those in it', async () => {
    expect(await all(films.walk())).toEqual(whole);
    expect(sandbox.requests()).toHaveLength(5);
    const [, old] = (await films.folder()).folders;
    const below = await all(films.walk({ from: old! }));
    expect(below.map(([names]) => names)).toEqual(['', 'Loud', 'Silent']);
    expect(await all((await sandbox.server.library.section('Nothing')).walk())).toEqual([]);
  });

  test('come page by page, so that a large folder is never held whole', async () => {
    const walked = await all(films.walk({ pageSize: 1 }));
    expect(walked.map(([names, folders, items]) => [names, ...folders, ...items])).toEqual([
      ['', 'New'],
      ['New', 'New Überfahrt'],
      ['New', 'New 夜'],
      ['', 'Old'],
      ['Old', 'Loud'],
      ['Old/Loud', 'Old Loud Bell'],
      ['Old', 'Silent'],
      ['Old/Silent', 'Old Silent Blind'],
      ['Old/Silent', 'Old Silent Ćma'],
      ['', 'Alone'],
    ]);
  });

  test('are no further asked for once the loop is left, or the signal ends', async () => {
    for await (const { names } of films.walk()) {
      expect(names).toEqual([]);
      break;
    }
    expect(sandbox.requests()).toHaveLength(1);
    const controller = new AbortController();
    const walk = films.walk({ signal: controller.signal });
    await walk.next();
    controller.abort();
    expect(await failure(walk.next())).toMatchObject({ name: 'PlexAbortError' });
    expect(sandbox.requests()).toHaveLength(1);
  });

  test('bring along what is asked for', async () => {
    await all(films.walk({ include: ['markers'] }));
    expect(sandbox.requests().filter((request) => !request.includes('includeMarkers=1'))).toEqual([]);
  });

  test('end with an error where the server leads in a circle', async () => {
    const { fetch, serverToken: token } = sandbox.sandbox;
    const alwaysTheTop = (url: string | URL, init?: object): Promise<Response> =>
      fetch(String(url).replace(/parent=\d+/, ''), init as RequestInit);
    const odd = await PlexServer.connect({ baseUrl: 'http://sandbox.test:32400', token, fetch: alwaysTheTop });
    expect(await failure(all((await odd.library.section('Films')).walk()))).toMatchObject({
      name: 'PlexDecodeError',
      message: 'The server says that the folder “New” is in itself, at “New”.',
    });
  });

  test('are found to be none before a request', async () => {
    const none = { name: 'PlexUsageError', message: expect.stringContaining('“/library/metadata/1” is no folder') };
    expect(await failure(films.folder({ key: '/library/metadata/1' }))).toMatchObject(none);
    expect(await failure(all(films.walk({ from: { key: '/library/metadata/1' } })))).toMatchObject(none);
    expect(await failure(all(films.walk({ pageSize: 0 })))).toMatchObject({ name: 'PlexUsageError' });
    expect(sandbox.requests()).toEqual([]);
  });
});
