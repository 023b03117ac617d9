import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox, type SandboxOptions } from '@plexjs/sandbox';
import { TimelineReporter } from 'plexjs/playback';
import { Playlists } from 'plexjs/playlists';
import { type Movie, PlexServer } from 'plexjs/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from './pages.ts';

let sandbox: Sandbox;
let server: PlexServer;
let lines: string[];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexjs-'));
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await enter();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Makes a sandbox the only Plex that there is. */
async function enter(options?: SandboxOptions): Promise<void> {
  sandbox = createSandbox(options);
  vi.stubGlobal('fetch', sandbox.fetch);
  vi.stubEnv('PLEX_URL', 'http://sandbox.test:32400');
  vi.stubEnv('PLEX_TOKEN', sandbox.serverToken);
  server = await PlexServer.connect({ baseUrl: 'http://sandbox.test:32400', token: sandbox.serverToken });
}

/** Runs a program as it stands; gives what it printed. */
async function run(program: string, ...words: string[]): Promise<readonly string[]> {
  lines = [];
  vi.resetModules();
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', program, ...words]);
  await import(`${root}examples/${program}.ts`);
  return lines;
}

const hour = 3_600_000;
const film = async (ratingKey: number): Promise<Movie> => (await server.item(ratingKey)) as Movie;

test('unwatched-report counts what is left, by library and show', async () => {
  await enter({
    library: {
      sections: [
        {
          type: 'movie',
          title: 'Films',
          items: [
            { title: 'Seen', duration: hour, state: { viewCount: 1 } },
            { title: 'New', duration: 1.5 * hour },
          ],
        },
        {
          type: 'show',
          title: 'Shows',
          items: [
            { title: 'Short', children: [{ title: 'Season 1', children: [{ title: 'One', duration: hour / 4 }] }] },
            {
              title: 'Long',
              children: [
                {
                  title: 'Season 1',
                  children: [
                    { title: 'One', duration: hour, state: { viewCount: 2 } },
                    { title: 'Two', duration: hour },
                  ],
                },
              ],
            },
          ],
        },
        { type: 'movie', title: 'Empty' },
      ],
    },
  });
  expect(await run('unwatched-report')).toEqual([
    'Films: 1 unwatched, 1 h 30 min',
    'Shows: 2 unwatched, 1 h 15 min',
    '  Long: 1 unwatched, 1 h 0 min',
    '  Short: 1 unwatched, 0 h 15 min',
    'Empty: all watched',
  ]);
});

test('find-duplicates finds versions, and the same film in two libraries', async () => {
  const once = { media: [{ parts: [{ file: '/films/once.mkv', size: 1 }] }] };
  const large = { parts: [{ file: '/films/two.mkv', size: 9_000_000 }] };
  const small = { parts: [{ file: '/films/two-small.mkv', size: 2_000_000 }] };
  const guid = 'plex://movie/5d776825880197001ec9aaaa';
  const elsewhere = { parts: [{ file: '/kids/three.mkv', size: 500_000 }] };
  await enter({
    library: {
      sections: [
        {
          type: 'movie',
          title: 'Films',
          items: [
            { title: 'Once', ...once },
            { title: 'Two', year: 2002, media: [small, large] },
            { title: 'Three', guid, media: [{ parts: [{ file: '/films/three.mkv', size: 700_000 }] }] },
            { title: 'Three', guid, editionTitle: 'Long', ...once },
          ],
        },
        { type: 'movie', title: 'Kids', items: [{ title: 'Drei', guid, media: [elsewhere] }] },
      ],
    },
  });
  const printed = await run('find-duplicates');
  expect(printed.map((line) => line.replace(/ MB {2}.* /, ' MB '))).toEqual([
    'Drei: 2 copies',
    '  0.7 MB /films/three.mkv',
    '  0.5 MB /kids/three.mkv',
    'Two (2002): 2 copies',
    '  9.0 MB /films/two.mkv',
    '  2.0 MB /films/two-small.mkv',
    '2.5 MB could be saved.',
  ]);
});

test('playlist-from-file makes a playlist, and makes it anew', async () => {
  const path = join(folder, 'evening.txt');
  await writeFile(path, '# For tonight\nÜberfahrt (2022)\n\nThe Ninth Harbour # any edition\nNobody Knows It (1999)\n');
  for (let time = 0; time < 2; time += 1)
    expect(await run('playlist-from-file', path, 'Evening')).toEqual([
      'not found: Nobody Knows It (1999)',
      'Evening: 2 of 3 films',
    ]);
  const all = await new Playlists(server).list().all();
  expect(all.map(({ title }) => title)).toEqual(['Evening']);
  expect((await all[0]!.items()).map(({ title }) => title)).toEqual(['Überfahrt', 'The Ninth Harbour']);
});

test('playlist-from-file makes nothing of nothing', async () => {
  const path = join(folder, 'evening.txt');
  await writeFile(path, 'Überfahrt (1900)\n');
  expect(await run('playlist-from-file', path, 'Evening')).toEqual([
    'not found: Überfahrt (1900)',
    'None of the films is there.',
  ]);
  expect(await new Playlists(server).list().count()).toBe(0);
});

test('now-playing says who plays what, once for each change', async () => {
  const program = run('now-playing');
  await vi.waitUntil(() => sandbox.log.list().some(({ operation }) => operation === 'getNotifications'));
  const reporter = new TimelineReporter(server, await film(1));
  await reporter.playing(1000);
  await vi.waitUntil(() => lines.length === 1);
  await reporter.playing(2000);
  await reporter.paused(6000);
  await vi.waitUntil(() => lines.length === 2);
  await reporter.stopped();
  await vi.waitUntil(() => lines.length === 3);
  process.emit('SIGINT');
  const [playing, paused, stopped] = await program;
  expect(playing).toMatch(/^▶ sandbox on .+: A Lighthouse for Two █░{9}$/);
  expect(paused).toMatch(/^❚❚ sandbox on .+: A Lighthouse for Two █{5}░{5}$/);
  expect(stopped).toMatch(/^■ sandbox on .+: A Lighthouse for Two$/);
});

test('poster-wall writes a page that needs no server and has no token', async () => {
  const path = join(folder, 'wall.html');
  const items = [{ title: '夜の図書館', year: 2016 }, { title: 'Salt & <Pepper>' }];
  await enter({ library: { sections: [{ type: 'movie', title: 'Films', items }] } });
  expect(await run('poster-wall', 'films', path)).toEqual([`${path} has 2 posters`]);
  const page = await readFile(path, 'utf8');
  expect(page.match(/<img src="data:image\/jpeg;base64,\/9j\//g)).toHaveLength(2);
  expect(page).toContain('<figcaption>夜の図書館 (2016)</figcaption>');
  expect(page).toContain('<figcaption>Salt &amp; &lt;Pepper></figcaption>');
  expect(page).not.toContain(sandbox.serverToken);
});

test('watched-state brings back on another server what was saved on one', async () => {
  const path = join(folder, 'state.json');
  const long = { guid: 'plex://movie/5d776825880197001ec9bbbb', title: 'Long', duration: hour };
  const more = { title: 'Rated', guids: ['imdb://tt0000099'], state: { userRating: 9, viewCount: 2 } };
  const states = [{ ...long, state: { viewOffset: 90_000 } }, more, { title: 'Own', state: { viewCount: 1 } }];
  await enter({ library: { name: 'old', sections: [{ type: 'movie', title: 'Old', items: states }] } });
  expect(await run('watched-state', 'backup', path)).toEqual(['saved 3 items']);

  const rated = { title: 'Rated elsewhere', guids: ['imdb://tt0000099'], state: { viewCount: 1 } };
  const items = [{ title: 'Another' }, rated, long];
  await enter({ library: { name: 'new', sections: [{ type: 'movie', title: 'New', items }] } });
  expect(await run('watched-state', 'restore', path)).toEqual([
    'brought back 2 items, 0 were so already',
    'not there: Own',
  ]);
  expect(await film(2)).toMatchObject({ viewCount: 2, userRating: 9 });
  expect((await film(3)).viewOffset).toBe(90_000);
  expect((await run('watched-state', 'restore', path))[0]).toBe('brought back 0 items, 2 were so already');
});
