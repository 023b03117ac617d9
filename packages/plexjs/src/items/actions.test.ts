import { beforeEach, describe, expect, test } from 'vitest';
import type { MovieSection } from '../library/movie-section.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import type { MatchOptions } from './matching.ts';
import type { Movie } from './video.ts';

let server: PlexServer;
let requests: () => string[];
let films: MovieSection;
let movie: Movie;
beforeEach(async () => {
  ({ server, requests } = await sandboxServer());
  films = await server.library.section('Films', 'movie');
  movie = await (await films.item('A Lighthouse for Two'))!.reload();
  requests();
});

const refused = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('what a person did with an item', () => {
  test('is watched or not', async () => {
    await movie.markWatched();
    const watched = await movie.reload();
    expect([watched.viewCount, watched.isWatched, movie.isWatched]).toEqual([1, true, false]);
    await movie.markUnwatched();
    expect((await movie.reload()).isWatched).toBe(false);
  });

  test('is watched altogether, of a show and its seasons', async () => {
    const show = (await (await server.library.section('Shows', 'show')).items().first())!;
    expect(show.isWatched).toBe(false);
    await show.markWatched();
    expect((await show.reload()).isWatched).toBe(true);
    expect((await show.seasons()).map(({ isWatched }) => isWatched)).not.toContain(false);
    expect((await show.episodes()).map(({ isWatched }) => isWatched)).not.toContain(false);
  });

  test('is asked of the episodes of one show', async () => {
    const shows = await server.library.section('Shows', 'show');
    const show = (await shows.items().first())!;
    const ofShow = (unwatched: boolean): Promise<number> =>
      shows.episodes({ where: { 'show.id': Number(show.ratingKey), unwatched } }).count();
    await (await show.episode(1, 1))!.markWatched();
    expect([await ofShow(false), await ofShow(true)]).toEqual([1, show.leafCount! - 1]);
  });

  test('is a rating, which can be taken off', async () => {
    await movie.rate(7.5);
    expect((await movie.reload()).userRating).toBe(7.5);
    await movie.rate(null);
    expect((await movie.reload()).userRating).toBeUndefined();
    expect(await failure(movie.rate(11))).toMatchObject(refused('from 0 to 10'));
    expect(await failure(movie.rate(Number.NaN))).toMatchObject(refused('from 0 to 10'));
  });

  test('is how far it was played, and that it is to be left alone', async () => {
    await movie.updateProgress(90_000.4);
    expect((await movie.reload()).viewOffset).toBe(90_000);
    expect((await server.continueWatching()).map(({ title }) => title)).toContain(movie.title);
    await movie.removeFromContinueWatching();
    expect((await server.continueWatching()).map(({ title }) => title)).not.toContain(movie.title);
  });

  test('makes an episode the next one of its show', async () => {
    const show = (await (await server.library.section('Shows', 'show')).item('Signals from Platform Nine'))!;
    const season = (await show.season(1))!;
    await (await season.episode(1))!.markWatched();
    expect((await show.fetchOnDeck())?.ratingKey).toBe((await season.episode(2))!.ratingKey);
    expect((await season.fetchOnDeck())?.ratingKey).toBe((await season.episode(2))!.ratingKey);
  });
});

describe('the pictures of an item', () => {
  test('are listed, added by address and by bytes, chosen and deleted', async () => {
    const before = await movie.posters.list();
    await movie.posters.upload(new URL('https://example.org/poster.jpg'));
    await movie.posters.upload(new Uint8Array([0xff, 0xd8, 0xff]));
    const after = await movie.posters.list();
    expect(after).toHaveLength(before.length + 2);
    expect(after.filter(({ selected }) => selected)).toMatchObject([{ ratingKey: expect.stringMatching(/^upload:/) }]);
    await movie.posters.choose(before[0]!);
    const chosen = (await movie.posters.list()).filter(({ selected }) => selected);
    expect(chosen.map(({ ratingKey }) => ratingKey)).toEqual([before[0]!.ratingKey]);
    await movie.posters.delete();
    expect((await movie.posters.list()).some(({ selected }) => selected)).toBe(false);
  });

  test.each(['posters', 'arts', 'logos', 'squareArts', 'themes'] as const)('are of the kind %s, too', async (kind) => {
    const before = await movie[kind].list();
    await movie[kind].upload('https://example.org/file');
    expect(await movie[kind].list()).toHaveLength(before.length + 1);
  });

  test('are locked and unlocked', async () => {
    await movie.arts.lock();
    expect((await movie.reload()).isLocked('art')).toBe(true);
    await movie.arts.unlock();
    expect((await movie.reload()).isLocked('art')).toBe(false);
  });

  test('cannot be chosen among themes, nor made of what is no address', async () => {
    expect(await failure(movie.themes.choose({ ratingKey: 'x' }))).toMatchObject(refused('cannot choose among themes'));
    expect(await failure(movie.posters.choose({}))).toMatchObject(refused('has no ratingKey'));
    expect(await failure(movie.posters.upload('poster.jpg'))).toMatchObject(refused('“poster.jpg” is no address'));
    expect(requests()).toEqual([]);
  });
});

describe('what an item is', () => {
  test('is found by its agent, taken and given up', async () => {
    const [match] = await movie.matches({ title: 'Backwards Through Autumn', year: 2019 });
    await movie.match(match!);
    expect((await movie.reload()).guid).toBe(match!.guid);
    await movie.unmatch();
    expect((await movie.reload()).guid).not.toBe(match!.guid);
    expect(await failure(movie.match({}))).toMatchObject(refused('has no guid'));
  });

  test('is looked for by its agent, with what servers want to know besides', async () => {
    const { agent = '', language = '' } = films;
    const asked = async (options: MatchOptions): Promise<Record<string, string>> => {
      requests();
      await movie.matches(options);
      const [, query] = requests().at(-1)!.split('?');
      return Object.fromEntries(new URLSearchParams(query));
    };
    expect(await asked({})).toEqual({ manual: '1' });
    expect(await asked({ agent })).toEqual({ manual: '1', agent, language });
    expect(await asked({ title: 'Another' })).toEqual({ manual: '1', title: 'Another', agent, language });
    const own = { title: movie.title, year: String(movie.year) };
    expect(await asked({ language: 'de-DE' })).toEqual({ manual: '1', ...own, agent, language: 'de-DE' });
  });

  test('is one of several versions, which are parted and put together', async () => {
    const [one, other] = await films.items({ where: { title: 'The Ninth Harbour' } });
    await one!.merge([other!]);
    expect((await one!.reload()).media).toHaveLength(2);
    await one!.split();
    expect(await films.items({ where: { title: 'The Ninth Harbour' } }).count()).toBe(2);
    expect(await failure(one!.merge([one!]))).toMatchObject(refused('cannot be merged with itself'));
    expect(await failure(one!.merge([]))).toMatchObject(refused('nothing to merge'));
  });

  test('has settings of its own, which are checked', async () => {
    const settings = await movie.fetchPreferences();
    expect(settings.map(({ id }) => id)).toContain('useOriginalTitle');
    await movie.setPreferences({ useOriginalTitle: 1 });
    expect((await movie.fetchPreferences()).find(({ id }) => id === 'useOriginalTitle')?.value).toBe(1);
    await movie.resetPreferences();
    expect((await movie.fetchPreferences()).map(({ value }) => value)).toEqual(settings.map(({ value }) => value));
    expect(await failure(movie.setPreferences({ useOriginalTitel: 1 }))).toMatchObject(
      refused('Did you mean “useOriginalTitle”?'),
    );
    expect(await failure(movie.setPreferences({ useOriginalTitle: 77 }))).toMatchObject(
      refused('useOriginalTitle cannot be “77”'),
    );
  });

  test('is deleted', async () => {
    await movie.delete();
    expect(await failure(movie.reload())).toMatchObject({ name: 'PlexNotFoundError' });
  });
});

describe('what goes with an item', () => {
  test('is extras, related items and reviews', async () => {
    const extras = await movie.fetchExtras();
    expect(extras.map(({ type }) => type)).toEqual(extras.map(() => 'clip'));
    expect(extras.length).toBeGreaterThan(0);
    const related = await movie.fetchRelated();
    expect(related.flatMap(({ items }) => items.map((item) => item.server === server))).not.toContain(false);
    expect(await movie.fetchReviews()).toEqual(expect.any(Array));
  });

  test('is what online services have', async () => {
    const hubs = await movie.fetchAugmentation();
    expect(requests().at(-1)).toBe(`GET /library/metadata/augmentations/${movie.ratingKey}?wait=1`);
    expect(hubs.flatMap(({ items }) => items.map((item) => item.server === server))).toContain(true);
  });

  test('is its other editions', async () => {
    const [one, other] = await films.items({ where: { title: 'The Ninth Harbour' } });
    await one!.edit().editionTitle('Director’s Cut').save();
    expect((await one!.fetchEditions()).map(({ ratingKey }) => ratingKey)).toEqual([other!.ratingKey]);
  });

  test('is versions that are made for devices', async () => {
    const custom = {
      deviceProfile: 'Universal TV',
      videoQuality: 60,
      videoResolution: '1280x720',
      maxVideoBitrate: 2000,
    };
    await movie.optimize({ target: 'Small', custom });
    const order = new URL(requests().at(-1)!.replace('PUT ', 'http://x')).searchParams;
    expect(Object.fromEntries(order)).toMatchObject({
      'Item[type]': '42',
      'Item[title]': movie.title,
      'Item[target]': 'Custom: Small',
      'Item[Location][uri]': `library://${films.uuid}/item/%2Flibrary%2Fmetadata%2F${movie.ratingKey}`,
      'Item[Policy][scope]': 'all',
      'Item[MediaSettings][videoResolution]': '1280x720',
    });
    expect(await failure(movie.optimize({ target: 'Mobil' }))).toMatchObject(
      refused('The server has no target “Mobil”.'),
    );
  });

  test('is the history of it', async () => {
    expect(await movie.history().all()).toEqual([]);
  });
});

describe('the streams of an item', () => {
  test('are chosen, for all its parts, and none of another item', async () => {
    const [audio] = movie.streams(2);
    await movie.selectStreams({ audio: audio!, subtitle: null });
    expect(requests()).toEqual([
      `PUT /library/parts/${movie.parts[0]!.id}?allParts=1&audioStreamID=${audio!.id}&subtitleStreamID=0`,
    ]);
    expect((await movie.reload()).streams(2)[0]!.selected).toBe(true);
    expect(await failure(movie.selectStreams({ audio: '99999' }))).toMatchObject(
      refused('no audio stream with the id 99999'),
    );
  });

  test('are subtitles that are found, loaded, added, shifted and deleted', async () => {
    const found = await movie.searchSubtitles({ language: 'en' });
    await movie.downloadSubtitles(found[0]!);
    await movie.uploadSubtitles('1\n00:00:00,000 --> 00:00:01,000\nHi\n', { title: 'Mine.srt', language: 'en' });
    const added = (await movie.reload()).streams(3).filter(({ key }) => key !== undefined);
    expect(added.length).toBeGreaterThan(0);
    await movie.setSubtitleOffset(added[0]!, 500);
    await movie.deleteSubtitles(added[0]!);
    const left = (await movie.reload()).streams(3).map(({ id }) => id);
    expect(left).not.toContain(added[0]!.id);
    expect(await failure(movie.searchSubtitles({ language: 'eng' }))).toMatchObject(
      refused('“eng” is no language in two letters'),
    );
    expect(await failure(movie.uploadSubtitles('x'))).toMatchObject(refused('say the form of the file'));
    expect(await failure(movie.deleteSubtitles({ id: '1' }))).toMatchObject(refused('part of the video'));
  });

  test('say how loud they are, of music', async () => {
    const track = (await (await server.library.section('Music', 'artist')).tracks().first())!;
    await track.analyze({ wait: true });
    const analysed = await track.reload();
    const levels = await analysed.fetchLoudness(analysed.streams(2)[0]!, { samples: 16 });
    expect(levels.map(({ loudness }) => typeof loudness)).toEqual(levels.map(() => 'number'));
    expect(requests().at(-1)).toMatch(/^GET .*levels\?subsample=16$/);
  });
});

describe('the markers of an item', () => {
  test('are made, changed and deleted', async () => {
    const marker = await movie.createMarker({ type: 5, startTimeOffset: 1000, endTimeOffset: 2000 });
    expect((await movie.reload()).markers.map(({ startTimeOffset }) => startTimeOffset)).toContain(1000);
    await movie.editMarker(marker!, { type: 5, startTimeOffset: 1500, endTimeOffset: 2000 });
    expect((await movie.reload()).markers.map(({ startTimeOffset }) => startTimeOffset)).toContain(1500);
    await movie.deleteMarker(marker!);
    expect((await movie.reload()).markers.map(({ id }) => id)).not.toContain(marker!.id);
  });

  test('end after they begin', async () => {
    const wrong = { type: 5, startTimeOffset: 5, endTimeOffset: 5 };
    expect(await failure(movie.createMarker(wrong))).toMatchObject(refused('ends after it begins'));
  });
});
