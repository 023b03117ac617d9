import { beforeAll, describe, expect, test } from 'vitest';
import type { PlayQueue } from '../play-queues/play-queue.ts';
import { PlayQueues } from '../play-queues/play-queues.ts';
import type { Playlist } from '../playlists/playlist.ts';
import { Playlists } from '../playlists/playlists.ts';
import { Collections } from '../collections/collections.ts';
import type { Episode, Movie } from '../items/video.ts';
import type { MovieSection } from '../library/movie-section.ts';
import type { Where } from '../query/where.ts';
import { failure } from '../transport/testing/failure.ts';
import type { Butler } from './butler.ts';
import type { PlexServer } from './plex-server.ts';
import type { Preferences } from './preferences.ts';
import { sandboxServer } from './testing/sandbox-server.ts';

interface Things {
  readonly server: PlexServer;
  readonly butler: Butler;
  readonly preferences: Preferences;
  readonly films: MovieSection;
  readonly movie: Movie;
  readonly other: Movie;
  readonly episode: Episode;
  readonly playlist: Playlist;
  readonly queue: PlayQueue;
}

let requests: () => string[];
let things: Things;
beforeAll(async () => {
  const { server, requests: asked } = await sandboxServer();
  requests = asked;
  const films = await server.library.section('Films', 'movie');
  await films.schema();
  const [movie, other] = await films.items({ limit: 2 });
  const episode = (await (await server.library.section('Shows', 'show')).episodes().first())!;
  const full = await movie!.reload();
  things = {
    server,
    butler: await (await server.system()).butler(),
    preferences: await server.preferences(),
    films,
    movie: full,
    other: other!,
    episode,
    playlist: await new Playlists(server).create({ title: 'List', items: full }),
    queue: await new PlayQueues(server).create(full),
  };
});

const never = (value: unknown) => value as never;

// Something of everything that can be got wrong, and what the message says of it.
const mistakes: readonly (readonly [what: string, call: (of: Things) => unknown, message: string])[] = [
  ['a field', ({ films }) => films.items({ where: { genr: 'x' } }), 'Did you mean “genre”?'],
  ['a field in a group', ({ films }) => films.items({ where: { or: [{ yaer: 1 }] } }), 'Did you mean “year”?'],
  ['an operator', ({ films }) => films.items({ where: never({ year: { above: 1 } }) }), 'is, not, gt, gte, lt, lte'],
  ['a value', ({ films }) => films.items({ where: { year: never('old') } }), 'it wants a number'],
  ['a date', ({ films }) => films.items({ where: { addedAt: { after: new Date(Number.NaN) } } }), 'no point in time'],
  ['a span', ({ films }) => films.items({ where: { addedAt: { within: never('long') } } }), '30d'],
  ['a condition', ({ films }) => films.items({ where: { and: never({}) } as Where }), 'a list of further conditions'],
  ['a sort', ({ films }) => films.items({ sort: 'yaer' }), 'Did you mean “year”?'],
  ['a direction', ({ films }) => films.items({ sort: 'year:up' }), 'asc, desc, nullsLast'],
  ['a type', ({ films }) => films.items({ type: never('episode') }), 'movie, collection, clip'],
  ['a type to sort', ({ films }) => films.items({ type: never('track'), sort: 'year' }), 'movie'],
  ['a type of letters', ({ films }) => films.firstCharacters({ type: never('show') }), 'movie, collection, clip'],
  ['a field of choices', ({ films }) => films.choices('genres'), 'Did you mean “genre”?'],
  ['a query', ({ films }) => films.readQuery('nonsense'), 'no query of a library'],
  ['a folder', ({ films }) => films.folder({ key: '/x' }), 'no folder of a library'],
  ['a field to lock', ({ films }) => films.lockAll(never('sumary'), 'movie'), 'Did you mean “summary”?'],
  ['a type to lock', ({ films }) => films.lockAll('summary', never('film')), 'There are: movie'],
  ['what is in common', ({ films, movie, episode }) => films.common([movie, episode]), 'of type movie and episode'],
  ['a place to remove', ({ films }) => films.removeLocations(['/nowhere']), 'has no folder /nowhere. It has:'],
  ['an offset', ({ films }) => films.items({ offset: -1 }), 'offset is a whole number from 0 on'],
  ['a limit', ({ films }) => films.items({ limit: 1.5 }), 'limit is a whole number from 0 on'],
  ['a page', ({ films }) => films.items({ pageSize: 0 }), 'pageSize is a whole number from 1 to 1000'],
  ['pages ahead', ({ films }) => films.items({ concurrency: 99 }), 'concurrency is a whole number from 1 to 32'],
  ['an offset of the history', ({ server }) => server.history({ offset: -5 }), 'offset'],
  ['a date of the history', ({ server }) => server.history({ since: new Date(Number.NaN) }), 'Date'],
  ['a search', ({ server }) => server.search('  '), 'the text is empty'],
  ['a number found', ({ server }) => server.search('x', { limit: 0 }), 'limit is 1 or more'],
  ['a new library', ({ server }) => server.library.create({ name: 'x', type: 'movie', locations: [] }), 'one folder'],
  [
    'a kind of library',
    ({ server }) => server.library.create({ name: 'x', type: never('tv'), locations: ['/'] }),
    'movie, show, artist, photo',
  ],
  ['a number', ({ server }) => server.item(''), 'ids'],
  ['a rating', ({ movie }) => movie.rate(-1), 'from 0 to 10'],
  ['a progress', ({ movie }) => movie.updateProgress(Number.NaN), 'from 0 milliseconds on'],
  ['a stream', ({ movie }) => movie.selectStreams({ audio: '77' }), 'no audio stream with the id 77. It has:'],
  ['an offset of subtitles', ({ movie }) => movie.setSubtitleOffset(movie.streams(2)[0]!, Number.NaN), 'milliseconds'],
  ['a language', ({ movie }) => movie.searchSubtitles({ language: 'english' }), 'in two letters'],
  ['subtitles', ({ movie }) => movie.downloadSubtitles({}), 'have no key'],
  ['a marker', ({ movie }) => movie.createMarker({ type: 1, startTimeOffset: -1 }), 'begins at 0 or later'],
  ['a range', ({ movie }) => movie.download({ start: 5, end: 5 }), 'not from 5 to 5'],
  ['a version', ({ movie }) => movie.deleteVersion({}), 'without an id. It has:'],
  ['what is detected', ({ movie }) => movie.detect(never('x')), 'intros, credits'],
  ['a match', ({ movie }) => movie.match({}), 'has no guid'],
  ['items to merge', ({ movie }) => movie.merge([movie]), 'with itself'],
  ['a poster', ({ movie }) => movie.posters.upload('x.jpg'), 'no address'],
  ['an added day', ({ movie }) => movie.edit().addedAt(new Date(Number.NaN)).save(), 'addedAt: this Date is none'],
  ['a day', ({ movie }) => movie.edit().originallyAvailableAt('19 February').save(), 'a day such as 1999-02-19'],
  ['a month', ({ movie }) => movie.edit().originallyAvailableAt('1999-13-01').save(), 'a day such as 1999-02-19'],
  ['a rating to edit', ({ movie }) => movie.edit().rating(11).save(), 'rating is from 0 to 10'],
  ['a tag', ({ movie }) => movie.edit().genres.add(' '), 'not an empty one'],
  ['a setting', ({ preferences }) => preferences.set({ FriendlyNam: 'x' }), 'Did you mean “FriendlyName”?'],
  ['a task', ({ butler }) => butler.start(never('BackupDatabas')), 'BackupDatabase'],
  ['an identifier', ({ server }) => server.library.byGuid('tt0000001'), 'is no identifier'],
  ['a path', ({ server }) => server.itemsAt('library/all'), 'is no path of a server'],
  ['a kind of tags', ({ server }) => server.library.tags(never('gener')), 'Did you mean “genre”?'],
  ['a person', ({ server }) => server.library.person({ tag: 'Somebody' }), 'neither id nor tagKey'],
  ['what was typed', ({ films }) => films.suggest(''), 'the text is empty'],
  ['an item without a number', ({ server }) => server.history({ item: {} }).first(), 'has no ratingKey'],
  ['playlists of a library without a key', ({ server }) => new Playlists(server).list({ section: {} }), 'has no key'],
  ['a library without a key', ({ server }) => server.search('x', { section: {} }), 'has no key'],
  ['an extra', ({ movie }) => movie.addExtra({ url: 'x' }), 'is no address'],
  ['a moment', ({ movie }) => movie.previewUrl(-1, { part: never({ id: '1', indexes: ['sd'] }) }), 'from 0'],
  ['a playlist of nothing', ({ server }) => new Playlists(server).create({ title: 'x', items: [] }), 'no items'],
  [
    'a playlist without a title',
    ({ server, movie }) => new Playlists(server).create({ title: ' ', items: movie }),
    'has a title',
  ],
  ['a collection of nothing', ({ films }) => new Collections(films).create({ title: 'x', items: [] }), 'no items'],
  ['a queue of nothing', ({ server }) => new PlayQueues(server).create([]), 'no items'],
  ['a beginning', ({ server, movie, other }) => new PlayQueues(server).create(movie, { start: other }), 'is not in'],
  ['a place', async ({ playlist, movie }) => playlist.move(movie, { after: movie }), 'cannot be moved behind itself'],
  ['a place in a queue', async ({ queue, movie }) => queue.move(movie, { after: movie }), 'moved behind itself'],
  ['a window', ({ server }) => new PlayQueues(server).get(1, { window: -1 }), 'window is a whole number'],
];

/** What a call that may fail at once, or when it is waited for, fails with. */
function outcome(call: (of: Things) => unknown): Promise<unknown> {
  return failure((async () => call(things))());
}

describe('a mistake of the caller', () => {
  test.each(mistakes)('is %s, and is found before anything is sent', async (_, call, message) => {
    requests();
    expect(await outcome(call)).toMatchObject({ name: 'PlexUsageError', message: expect.stringContaining(message) });
    expect(requests()).toEqual([]);
  });
});
