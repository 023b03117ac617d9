import { beforeAll, describe, expect, test } from 'vitest';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import { Movie } from './video.ts';

let server: PlexServer;
let requests: () => string[];
beforeAll(async () => {
  ({ server, requests } = await sandboxServer());
});

const films = () => server.library.section('Films', 'movie');
const show = async () => (await (await server.library.section('Shows', 'show')).item('Signals from Platform Nine'))!;
const artist = async () => (await (await server.library.section('Music', 'artist')).item('The Plain Tones'))!;

describe('an item', () => {
  test('is its data: what serialises, spreads or clones it gets no method and no server', async () => {
    const movie = (await (await films()).items().first())!;
    const plain = JSON.parse(JSON.stringify(movie)) as object;
    expect(movie).toBeInstanceOf(Movie);
    expect(movie.server).toBe(server);
    expect(Object.keys(movie)).not.toContain('server');
    expect(plain).toMatchObject({ type: 'movie', title: movie.title });
    expect(Object.getPrototypeOf(structuredClone(movie))).toBe(Object.prototype);
    expect({ ...movie }.title).toBe(movie.title);
  });

  test('says that it came in a list, and which library it is of', async () => {
    const movie = (await (await films()).items().first())!;
    expect([movie.isPartial, movie.librarySectionId]).toEqual([true, '1']);
    expect(movie.media[0]!.parts[0]!.streams).toEqual([]);
  });

  test('is read in full only when asked, as a new object', async () => {
    const movie = (await (await films()).items().first())!;
    requests();
    const full = await movie.reload();
    expect(requests()).toEqual([expect.stringMatching(/^GET \/library\/metadata\/\d+\?/)]);
    expect([full.isPartial, movie.isPartial, full === movie]).toEqual([false, true, false]);
    expect(full).toBeInstanceOf(Movie);
    expect(full.parts[0]!.streams.length).toBeGreaterThan(0);
    expect(full.streams(1).map(({ streamType }) => streamType)).toEqual([1]);
  });

  test('knows its identifiers at other services', async () => {
    const movie = (await (await films()).items().first())!;
    const { imdb, tmdb } = movie.externalIds;
    expect(movie.guids.map(({ id }) => id)).toEqual(expect.arrayContaining([`imdb://${imdb}`, `tmdb://${tmdb}`]));
  });

  test('is not found where there is none', async () => {
    expect(await failure(server.item(99_999))).toMatchObject({ name: 'PlexNotFoundError' });
  });

  test('comes with others in one request, those that do not exist left out', async () => {
    const [first, second] = await (await films()).items({ limit: 2 });
    requests();
    const found = await server.items([first!.ratingKey!, 99_999, second!.ratingKey!]);
    expect(found.map(({ title }) => title)).toEqual([first!.title, second!.title]);
    expect(requests()).toHaveLength(1);
    expect(await server.items([])).toEqual([]);
  });

  test('has addresses of its pictures and its file, with a token only when asked', async () => {
    const movie = (await (await films()).items().first())!;
    expect(movie.artworkUrl()).toBe(`http://sandbox.test:32400${movie.thumb}`);
    expect(movie.artworkUrl('thumb', { token: true })).toContain('X-Plex-Token=');
    expect(movie.artworkUrl('hero')).toBeUndefined();
    expect(movie.fileUrl()).toBe(`http://sandbox.test:32400${movie.parts[0]!.key}`);
  });
});

describe('what is below and above', () => {
  test('a show has seasons and episodes, and they know their show', async () => {
    const signals = await show();
    const seasons = await signals.seasons().all();
    expect(seasons.map(({ type }) => type)).toEqual(seasons.map(() => 'season'));
    expect((await signals.season(1))?.title).toBe('Season 1');
    expect((await signals.episode(1, 2))?.seasonEpisode).toBe('s01e02');
    expect(await signals.episode(9, 1)).toBeUndefined();
    expect(await signals.season(77)).toBeUndefined();
    const episodes = await signals.episodes().all();
    const bySeason = await Promise.all(seasons.map((season) => season.episodes().all()));
    expect(bySeason.flat().map(({ ratingKey }) => ratingKey)).toEqual(episodes.map(({ ratingKey }) => ratingKey));
    const last = episodes.at(-1)!;
    expect((await last.season()).ratingKey).toBe(last.parentRatingKey);
    expect((await last.show()).ratingKey).toBe(signals.ratingKey);
    expect((await (await last.season()).show()).title).toBe(signals.title);
    expect(last.seasonEpisode).toMatch(/^s\d\de\d\d$/);
  });

  test('a season gives an episode by its number', async () => {
    const season = (await (await show()).season(1))!;
    expect((await season.episode(1))?.index).toBe(1);
    expect(await season.episode(500)).toBeUndefined();
  });

  test('an artist has albums and tracks, and they know their album and artist', async () => {
    const tones = await artist();
    const albums = await tones.albums();
    expect(albums.map(({ parentRatingKey }) => parentRatingKey)).toEqual(albums.map(() => tones.ratingKey));
    const [track] = await tones.tracks();
    expect(track!.type).toBe('track');
    expect((await track!.album()).ratingKey).toBe(track!.parentRatingKey);
    expect((await track!.artist()).title).toBe('The Plain Tones');
    const album = await track!.album();
    expect(await album.tracks().count()).toBe(album.leafCount);
    expect((await album.artist()).title).toBe('The Plain Tones');
  });

  test('a photo album has photos, and they know it', async () => {
    const section = await server.library.section('Photos', 'photo');
    const album = (await section.photoAlbums().first())!;
    const photo = (await album.contents()).find(({ type }) => type === 'photo')!;
    expect(photo.parentRatingKey).toBe(album.ratingKey);
    expect(await section.photos().count()).toBeGreaterThan(0);
  });

  test('what an item above is asked of has to be known', async () => {
    const photo = server.bind({ ...(await (await films()).items().first())!, type: 'episode' } as never);
    expect(await failure((photo as { show: () => Promise<unknown> }).show())).toMatchObject({ name: 'PlexUsageError' });
  });
});

describe('a library', () => {
  test('is found by title in any case, or by key', async () => {
    expect((await server.library.section('films')).key).toBe('1');
    expect((await server.library.section(2)).title).toBe('Shows');
    const { server: other } = await sandboxServer();
    await other.library.create({ name: '2', type: 'movie', locations: ['/data/2'] });
    expect((await other.library.section(2)).title).toBe('Shows');
    expect((await other.library.section('2')).title).toBe('2');
  });

  test('that there is none of is refused, with those that there are', async () => {
    expect(await failure(server.library.section('Flims'))).toMatchObject({
      name: 'PlexUsageError',
      message: expect.stringContaining(
        'The server has no library “Flims”. Did you mean “Films”? There are: Films, Shows, Music',
      ),
    });
    expect(await failure(server.library.section('Films', 'show'))).toMatchObject({
      name: 'PlexUsageError',
      message: 'The server has no library “Films” of type “show”. There are: Shows.',
    });
  });

  test('has no items of a type that is not its own', async () => {
    const section = await server.library.section('Films');
    expect(() => section.items({ type: 'track' })).toThrow('“Films” is a library of type “movie”');
  });
});
