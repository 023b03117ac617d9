import { beforeEach, describe, expect, test } from 'vitest';
import type { Progress } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import type { Where } from '../query/where.ts';
import type { MovieSection } from './movie-section.ts';

let server: PlexServer;
let requests: () => string[];
let films: MovieSection;
beforeEach(async () => {
  ({ server, requests } = await sandboxServer());
  films = await server.library.section('Films', 'movie');
  requests();
});

const refused = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('the libraries of a server', () => {
  test('are made, changed and deleted', async () => {
    const made = await server.library.create({ name: 'Anime', type: 'show', locations: ['/data/anime'] });
    expect([made.title, made.type, made.agent]).toEqual(['Anime', 'show', 'tv.plex.agents.series']);
    await made.editSection({ name: 'Cartoons' });
    await made.addLocations(['/data/cartoons']);
    const changed = await server.library.section('Cartoons', 'show');
    expect(changed.locations.map(({ path }) => path)).toEqual(['/data/anime', '/data/cartoons']);
    await changed.removeLocations(['/data/anime']);
    const again = await server.library.section('Cartoons');
    expect(again.locations.map(({ path }) => path)).toEqual(['/data/cartoons']);
    expect(await failure(again.removeLocations(['/data/cartoons']))).toMatchObject(refused('at least one folder'));
    expect(await failure(again.removeLocations(['/x']))).toMatchObject(
      refused('has no folder /x. It has: /data/cartoons.'),
    );
    await again.delete();
    expect((await server.library.sections()).map(({ title }) => title)).not.toContain('Cartoons');
    const none = { name: 'X', type: 'movie', locations: [] } as const;
    expect(await failure(server.library.create(none))).toMatchObject(refused('at least one folder'));
  });

  test('have what was added last, and tags', async () => {
    const recent = await server.library.recentlyAdded({ limit: 5 });
    const times = recent.map(({ addedAt }) => Number(addedAt));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect((await server.library.tags('genre')).map(({ tag }) => tag)).toContain('Drama');
    expect(await server.library.tags(1)).toEqual(await server.library.tags('genre'));
    expect(await failure(server.library.tags('gener' as never))).toMatchObject(refused('Did you mean “genre”?'));
  });

  test('are one list of items, and give the item of an identifier', async () => {
    const movies = await server.library.items({ type: 'movie' });
    expect(new Set(movies.map(({ type }) => type))).toEqual(new Set(['movie']));
    const [first] = movies;
    expect((await server.library.byGuid(first!.guid!))?.ratingKey).toBe(first!.ratingKey);
    expect((await server.library.byGuid(`imdb://${first!.externalIds.imdb}`, { type: 'movie' }))?.ratingKey).toBe(
      first!.ratingKey,
    );
    expect(await server.library.byGuid('plex://movie/nothing')).toBeUndefined();
  });

  test('are scanned, cleaned and optimized, all at once', async () => {
    await server.library.scanAll({ wait: true });
    await server.library.cancelScans();
    await server.library.cleanBundles();
    await server.library.optimizeDatabase();
    expect(requests().filter((request) => !request.startsWith('GET /activities'))).toEqual([
      'GET /library/sections/all/refresh',
      'DELETE /library/sections/all/refresh',
      'PUT /library/clean/bundles?async=1',
      'PUT /library/optimize?async=1',
    ]);
  });
});

describe('all libraries', () => {
  test('are tidied up, one after the other', async () => {
    const keys = (await server.library.sections()).map(({ key }) => key);
    requests();
    await server.library.emptyTrash();
    await server.library.deletePreviews();
    await server.library.deleteCaches();
    expect(requests().filter((request) => !request.startsWith('GET'))).toEqual([
      ...keys.map((key) => `PUT /library/sections/${key}/emptyTrash`),
      ...keys.map((key) => `DELETE /library/sections/${key}/indexes`),
      'DELETE /library/caches',
    ]);
  });

  test('have what is played most', async () => {
    const [first] = await films.items();
    await first!.markWatched();
    expect((await server.library.topWatched('movie').first())?.ratingKey).toBe(first!.ratingKey);
  });
});

describe('a library of photos', () => {
  test('is shown in groups of what was taken at about the same time', async () => {
    const photos = await server.library.section('Photos', 'photo');
    const moments = await photos.moments().all();
    const sizes = await Promise.all(moments.map((moment) => photos.photosOf(moment).count()));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes).toEqual(moments.map(({ size }) => size));
    expect((await photos.photosOf(moments[0]!).first())?.type).toBe('photo');
    expect(await photos.clusters().count()).toBeGreaterThan(0);
    expect(await failure(photos.photosOf({ title: 'Today' }))).toMatchObject(
      refused('“Today” is no group of photos of this library.'),
    );
  });
});

describe('a library', () => {
  test('goes on with what a person types', async () => {
    expect((await films.suggest('a lighth')).items.map(({ title }) => title)).toEqual(['A Lighthouse for Two']);
    expect((await films.suggest('dra', { field: 'genre' })).tags.map(({ tag }) => tag)).toEqual(['Drama']);
    expect(await failure(films.suggest(' '))).toMatchObject(refused('the text is empty'));
    expect(await failure(films.suggest('a', { type: 'track' as never }))).toMatchObject(
      refused('none of type “track”'),
    );
  });

  test('forgets the markers of openings that were found', async () => {
    await films.deleteIntros();
    expect(requests()).toEqual(['DELETE /library/sections/1/intros']);
  });

  test('gives the items of a level, and those added last', async () => {
    const shows = await server.library.section('Shows', 'show');
    expect((await shows.seasons()).map(({ type }) => type)).not.toContain('show');
    const episodes = await shows.episodes({ sort: 'addedAt:desc', limit: 3 });
    expect(episodes.map(({ type }) => type)).toEqual(['episode', 'episode', 'episode']);
    const music = await server.library.section('Music', 'artist');
    expect((await music.albums().first())?.type).toBe('album');
    expect((await music.tracks({ where: { 'artist.title': 'The Plain Tones' } })).length).toBeGreaterThan(0);
    const times = (await films.recentlyAdded()).map(({ addedAt }) => Number(addedAt));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test('is scanned, and says how far it is', async () => {
    const progress: Progress[] = [];
    await films.scan({ onProgress: (one) => progress.push(one) });
    expect(progress.at(-1)).toEqual({ done: 100, total: 100, fraction: 1 });
    await films.scan({ path: '/media/Films' });
    await films.cancelScan();
    await films.refresh();
    await films.analyze();
    await films.emptyTrash();
    await films.deletePreviews();
    expect(requests().filter((request) => !request.startsWith('GET /activities'))).toEqual([
      'GET /library/sections/1/refresh',
      'GET /library/sections/1/refresh?path=%2Fmedia%2FFilms',
      'DELETE /library/sections/1/refresh',
      'GET /library/sections/1/refresh?force=1',
      'PUT /library/sections/1/analyze',
      'PUT /library/sections/1/emptyTrash',
      'DELETE /library/sections/1/indexes',
    ]);
  });

  test('stops waiting for a scan when it is told', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await failure(films.scan({ wait: true, signal: controller.signal }))).toMatchObject({
      name: 'PlexAbortError',
    });
  });

  test('has settings, which are checked', async () => {
    const settings = await films.fetchPreferences();
    const setting = settings.find(({ type }) => type === 'bool')!;
    await films.setPreferences({ [setting.id!]: setting.value !== true });
    const changed = (await films.fetchPreferences()).find(({ id }) => id === setting.id);
    expect(changed?.value).toBe(setting.value !== true);
    await films.resetPreferences();
    expect((await films.fetchPreferences()).find(({ id }) => id === setting.id)?.value).toBe(setting.default);
    expect(await failure(films.setPreferences({ nonsense: 1 }))).toMatchObject(
      refused('There is no setting “nonsense”.'),
    );
  });

  test('locks a field of all its items', async () => {
    await films.lockAll('summary', 'movie');
    expect((await (await films.items().first())!.reload()).isLocked('summary')).toBe(true);
    await films.unlockAll('summary', 'movie');
    expect((await (await films.items().first())!.reload()).isLocked('summary')).toBe(false);
  });

  test('tells the values of a field, and finds items by their titles', async () => {
    expect((await films.choices('genre')).map(({ title }) => title)).toContain('Drama');
    expect(await failure(films.choices('unwatched'))).toMatchObject(
      refused('no list of the values of unwatched (boolean)'),
    );
    const titles = async (where: Where) => (await films.items({ where })).map(({ title }) => title);
    expect(await titles({ genre: 'drama' })).toEqual(['A Lighthouse for Two', 'Backwards Through Autumn']);
    expect(await titles({ genre: { all: ['Drama', 'Romance'] } })).toEqual(['A Lighthouse for Two']);
    expect(await titles({ genre: ['Romance', 'Fantasy'] })).toEqual(['A Lighthouse for Two', '夜の図書館']);
    const [drama, others] = [await titles({ genre: 'Drama' }), await titles({ genre: { not: 'Drama' } })];
    expect([...drama, ...others].sort()).toEqual((await films.items()).map(({ title }) => title).sort());
    expect(await failure(films.items({ where: { genre: 'Dramma' } }))).toMatchObject(
      refused('No item here has “Dramma” as its genre. Did you mean “Drama”?'),
    );
  });

  test('gives an item by its title, with a comma in it or not', async () => {
    const [one, other] = await films.items({ limit: 2 });
    await one!.edit().title('Crouching, Hidden').save();
    await other!.edit().title('Hidden').save();
    expect((await films.item('crouching, hidden'))?.ratingKey).toBe(one!.ratingKey);
    expect((await films.item('HIDDEN'))?.ratingKey).toBe(other!.ratingKey);
    expect(await films.item('Crouching, Seen')).toBeUndefined();
  });

  test('knows tags that came into being after it was asked for them', async () => {
    const [film] = await films.items({ where: { genre: 'Drama' } });
    await film!.edit().genres.add('Lighthouse noir').save();
    const found = await films.items({ where: { genre: 'lighthouse noir' } });
    expect(found.map(({ ratingKey }) => ratingKey)).toEqual([film!.ratingKey]);
  });

  test('reads a query of tags back by their titles', async () => {
    const where: Where = {
      genre: { all: ['Drama', 'Romance'] },
      director: { not: 'Jonas Reh' },
      contentRating: ['PG', 'R'],
    };
    const read = await films.readQuery(await films.queryUri({ where, sort: 'year' }));
    expect(read).toEqual({ type: 'movie', where, sort: ['year'] });
    const both = { genre: { is: ['Drama', 'Fantasy'], all: ['Romance'] } };
    expect((await films.readQuery(await films.queryUri({ where: both }))).where).toEqual({
      and: [{ genre: ['Drama', 'Fantasy'] }, { genre: 'Romance' }],
    });
  });

  test('is shown by letters and collections, and by what its items have in common', async () => {
    expect((await films.firstCharacters()).map(({ title }) => title)).toContain('A');
    expect((await films.collections()).map(({ type }) => type)).not.toContain('movie');
    expect(await films.onDeck().count()).toBe(0);
    const twins = await films.items({ where: { title: 'The Ninth Harbour' } });
    expect((await films.common([...twins]))?.title).toBe('The Ninth Harbour');
    expect(await films.common([])).toBeUndefined();
  });

  test('has hubs, which are shown, hidden, moved and reset', async () => {
    const managed = await films.managedHubs();
    const [first, second] = managed.hubs;
    await managed.show(second!.identifier, { home: true });
    await managed.move(second!.identifier);
    const moved = await films.managedHubs();
    expect(moved.hubs[0]).toMatchObject({ identifier: second!.identifier, promotedToOwnHome: true });
    await moved.move(second!.identifier, first!.identifier);
    expect((await films.managedHubs()).hubs.map(({ identifier }) => identifier).slice(0, 2)).toEqual([
      first!.identifier,
      second!.identifier,
    ]);
    await moved.reset();
    expect((await films.managedHubs()).get(second!.identifier).promotedToOwnHome).toBe(second!.promotedToOwnHome);
    expect(await failure(managed.move('nonsense'))).toMatchObject(refused('The library has no hub “nonsense”.'));
  });

  test('has hubs of items, and what is being watched', async () => {
    const hubs = await films.hubs();
    expect(hubs.flatMap(({ items }) => items.map((item) => item.server === server))).not.toContain(false);
    await (await films.items().first())!.updateProgress(90_000);
    expect(await films.continueWatching().count()).toBe(1);
  });

  test('is searched, and has a timeline and a history', async () => {
    const [hub] = await films.search('ninth', { type: 'movie' });
    expect(hub?.items.map(({ title }) => title)).toContain('The Ninth Harbour');
    expect((await films.timeline()).librarySectionId).toBe('1');
    expect(await films.totals()).toEqual({ duration: expect.any(Number), storage: expect.any(Number) });
    expect(await films.history().all()).toEqual([]);
    expect(await films.playlists().all()).toEqual([]);
  });
});
