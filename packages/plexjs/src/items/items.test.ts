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
const show = async () => (await (await server.library.section('Shows', 'show')).items().first())!;
const artist = async () => (await (await server.library.section('Music', 'artist')).items().first())!;

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
    expect(requests()).toEqual([expect.stringMatching(/^GET \/library\/metadata\/1\?/)]);
    expect([full.isPartial, movie.isPartial, full === movie]).toEqual([false, true, false]);
    expect(full).toBeInstanceOf(Movie);
    expect(full.parts[0]!.streams).toHaveLength(1);
  });

  test('knows its identifiers at other services', async () => {
    const movie = (await (await films()).items().first())!;
    expect(movie.externalIds).toEqual({ imdb: 'tt0000001', tmdb: '1' });
  });

  test('is not found where there is none', async () => {
    expect(await failure(server.item(99_999))).toMatchObject({ name: 'PlexNotFoundError' });
  });
});

describe('what is below and above', () => {
  test('a show has seasons and episodes, and they know their show', async () => {
    const signals = await show();
    expect((await signals.seasons()).map(({ title }) => title)).toEqual(['Specials', 'Season 1']);
    expect((await signals.season(1))?.title).toBe('Season 1');
    expect(await signals.season(7)).toBeUndefined();
    const episodes = await signals.episodes().all();
    expect(episodes).toHaveLength(5);
    const last = episodes.at(-1)!;
    expect([last.seasonEpisode, (await last.season()).title, (await last.show()).ratingKey]).toEqual([
      's01e04',
      'Season 1',
      signals.ratingKey,
    ]);
  });

  test('an album has tracks, and they know their album and artist', async () => {
    const tones = await artist();
    const [track] = await tones.tracks();
    expect(track!.type).toBe('track');
    expect([(await track!.album()).title, (await track!.artist()).title]).toEqual([
      'Eight Kilohertz',
      'The Plain Tones',
    ]);
    expect(await (await track!.album()).tracks().count()).toBe(3);
  });
});

describe('a library', () => {
  test('is found by title in any case, or by key', async () => {
    expect((await server.library.section('films')).key).toBe('1');
    expect((await server.library.section(2)).title).toBe('Shows');
  });

  test('that there is none of is refused, with those that there are', async () => {
    expect(await failure(server.library.section('Flims'))).toMatchObject({
      name: 'PlexUsageError',
      message: 'The server has no library “Flims”. Did you mean “Films”? There are: Films, Shows, Music.',
    });
    expect(await failure(server.library.section('Films', 'show'))).toMatchObject({
      name: 'PlexUsageError',
      message: 'The server has no library “Films” of type “show”. There are: Shows.',
    });
  });
});
