import { beforeEach, describe, expect, test } from 'vitest';
import type { Album } from '../items/music.ts';
import type { Episode, Movie, Show } from '../items/video.ts';
import type { MovieSection } from '../library/movie-section.ts';
import type { MusicSection } from '../library/music-section.ts';
import { Collections } from '../collections/collections.ts';
import { Playlists } from '../playlists/playlists.ts';
import { otherServer } from '../playlists/testing/other-servers.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import { PlayQueue } from './play-queue.ts';
import { PlayQueues } from './play-queues.ts';

let server: PlexServer;
let requests: () => string[];
let queues: PlayQueues;
let films: MovieSection;
let music: MusicSection;
let movies: Movie[];
let show: Show;
let episodes: Episode[];
let album: Album;
beforeEach(async () => {
  ({ server, requests } = await sandboxServer());
  queues = new PlayQueues(server);
  films = await server.library.section('Films', 'movie');
  music = await server.library.section('Music', 'artist');
  movies = await films.items({ limit: 8 });
  show = (await (await server.library.section('Shows', 'show')).items().first())!;
  episodes = await show.episodes().all();
  album = (await music.items<'album'>({ type: 'album' }).first())!;
  requests();
});

const refused = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });
const titles = (items: readonly { readonly title?: string | undefined }[]) => items.map(({ title }) => title);
const writes = () => requests().filter((request) => !request.startsWith('GET'));
const numbersOf = ({ items }: PlayQueue) =>
  items.map(({ ratingKey }) => movies.findIndex((movie) => movie.ratingKey === ratingKey));

describe('a play queue', () => {
  test('is made of items, and begins where it is told', async () => {
    const queue = await queues.create(movies.slice(0, 3), { start: movies[1]! });
    expect(queue).toBeInstanceOf(PlayQueue);
    expect(queue).toMatchObject({ playQueueTotalCount: 3, playQueueShuffled: false, isWhole: true, upNext: [] });
    expect(numbersOf(queue)).toEqual([0, 1, 2]);
    expect(queue.selectedItem).toMatchObject({ type: 'movie', title: movies[1]!.title, server });
    expect(queue.selectedItem?.playQueueItemId).toBe(queue.playQueueSelectedItemId);
    expect(JSON.parse(JSON.stringify(queue))).toMatchObject({ playQueueId: queue.playQueueId });
  });

  test('is made of a show, an album, a playlist, a collection and several of them', async () => {
    expect(titles((await queues.create(show)).items)).toEqual(titles(episodes));
    const ofAlbum = await queues.create(album);
    expect(titles(ofAlbum.items)).toEqual(titles(await album.tracks()));
    expect(titles(ofAlbum.upNext)).toEqual(titles(ofAlbum.items.slice(1)));
    const playlist = await new Playlists(server).create({ title: 'List', items: [movies[2]!, movies[0]!] });
    expect(numbersOf(await queues.create(playlist))).toEqual([2, 0]);
    expect(numbersOf(await queues.create([movies[4]!, playlist]))).toEqual([4, 2, 0]);
    const collection = await new Collections(films).create({ title: 'Some', items: [movies[1]!, movies[3]!] });
    expect(numbersOf(await queues.create(collection)).toSorted()).toEqual([1, 3]);
  });

  test('brings along with its entries what is asked for', async () => {
    await queues.create(show, { include: ['chapters', 'markers'] });
    expect(writes()[0]).toMatch(/includeChapters=1&includeMarkers=1/);
  });

  test('is made of what a query finds, and of a radio station', async () => {
    const query = { section: films, where: { year: { gt: 1990 } }, sort: 'year:desc' } as const;
    const queue = await queues.create(query, { limit: 3 });
    expect(titles(queue.items)).toEqual(titles(await films.items({ ...query, limit: 3 })));
    const hubs = await music.hubs();
    const station = hubs.flatMap(({ items }) => items).find(({ key }) => key?.includes('/stations/'))!;
    const radio = await queues.create(station);
    expect(radio.selectedItem?.type).toBe('track');
    const artist = await (await music.items().first())!.reload({ include: ['stations'] });
    const ofArtist = await queues.create(artist.stations!.items[0] as Parameters<PlayQueues['create']>[0]);
    expect(ofArtist.items.length).toBeGreaterThan(0);
  });

  test('goes on with the show, and begins with trailers or the episode that is next', async () => {
    const queue = await queues.create(episodes[1]!, { continuous: true });
    expect(titles(queue.items)).toEqual(titles(episodes.slice(1)));
    await episodes[0]!.markWatched();
    expect((await queues.create(show, { onDeck: true })).selectedItem?.title).toBe(episodes[1]!.title);
    const withTrailer = await queues.create(movies[5]!, { trailers: 1, repeat: true });
    expect(withTrailer.items.map(({ type }) => type)).toEqual(['clip', 'movie']);
  });

  test('is read by its number: a window of it, around any entry', async () => {
    const { playQueueId: id } = await queues.create(movies, { start: movies[4]! });
    const around = await queues.get(id!, { window: 1 });
    expect([numbersOf(around), around.isWhole, around.playQueueTotalCount]).toEqual([[3, 4, 5], false, 8]);
    expect(around.selectedItem?.title).toBe(movies[4]!.title);
    const first = (await around.reload({ window: 9 })).items[0]!;
    const begin = await around.reload({ window: 2, center: first });
    expect([numbersOf(begin), begin.selectedItem]).toEqual([[0, 1, 2], undefined]);
    const after = await queues.get(id!, { window: 2, center: first.playQueueItemId!, before: false, own: true });
    expect(numbersOf(after)).toEqual([0, 1, 2]);
    expect(await failure(queues.get(id!, { window: -1 }))).toMatchObject(refused('window'));
    expect(await failure(queues.get(id!, { center: movies[0]! }))).toMatchObject(refused('no entry of a queue'));
    expect(await failure(queues.get(999_999))).toMatchObject({ name: 'PlexNotFoundError' });
  });

  // The steps that a real server was asked for, and what it answered.
  test('takes items up next and straight behind the current one, moves and loses them', async () => {
    let queue = await queues.create(movies.slice(0, 3));
    queue = await queue.move(movies[1]!);
    expect([numbersOf(queue), queue.upNext]).toEqual([[1, 0, 2], []]);
    queue = await queue.move(movies[1]!, { after: movies[0]! });
    expect([numbersOf(queue), titles(queue.upNext)]).toEqual([[0, 1, 2], titles([movies[1]!])]);
    queue = await queue.add(movies[3]!);
    expect(numbersOf(queue)).toEqual([0, 1, 3, 2]);
    queue = await queue.add(movies[4]!, { next: true });
    expect([numbersOf(queue), titles(queue.upNext)]).toEqual([
      [0, 4, 1, 3, 2],
      titles([movies[4]!, movies[1]!, movies[3]!]),
    ]);
    queue = await queue.add(movies[5]!);
    queue = await queue.remove(movies[3]!);
    expect([numbersOf(queue), queue.playQueueTotalCount]).toEqual([[0, 4, 1, 5, 2], 5]);
    queue = await queue.clear();
    expect([numbersOf(queue), queue.selectedItem?.title]).toEqual([[0], movies[0]!.title]);
    queue = await queue.add([movies[7]!, movies[6]!]);
    expect(numbersOf(queue)).toEqual([0, 7, 6]);
  });

  test('has a version, which goes up, while what was read stays as it is', async () => {
    const before = await queues.create(movies.slice(0, 2));
    const after = await before.add(movies[2]!);
    expect(after.playQueueVersion).toBe(before.playQueueVersion! + 1);
    expect([numbersOf(before), numbersOf(after)]).toEqual([
      [0, 1],
      [0, 2, 1],
    ]);
    expect(numbersOf(await before.reload())).toEqual([0, 2, 1]);
  });

  test('is shuffled, put in order and begun again; the current entry stays', async () => {
    const queue = await queues.create(movies, { start: movies[3]! });
    const shuffled = await queue.shuffle();
    expect([shuffled.playQueueShuffled, shuffled.selectedItem?.title]).toEqual([true, movies[3]!.title]);
    expect(numbersOf(shuffled).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const ordered = await shuffled.unshuffle();
    expect([numbersOf(ordered), ordered.playQueueShuffled]).toEqual([[0, 1, 2, 3, 4, 5, 6, 7], false]);
    expect((await ordered.reset()).selectedItem?.title).toBe(movies[0]!.title);
    expect((await queues.create(movies, { shuffle: true })).playQueueShuffled).toBe(true);
    expect((await queues.create(album, { shuffle: true })).upNext).toEqual([]);
  });

  test('takes playlists, shows and queries, too, and more items than one address holds', async () => {
    const playlist = await new Playlists(server).create({ title: 'List', items: [movies[5]!, movies[6]!] });
    let queue = await queues.create(movies[0]!);
    queue = await queue.add(playlist);
    queue = await queue.add({ section: films, where: { title: { is: movies[7]!.title! } } }, { next: true });
    expect(numbersOf(queue)).toEqual([0, 7, 5, 6]);
    queue = await (await queue.clear()).add(show);
    expect(titles(queue.items.slice(1))).toEqual(titles(episodes));
    const many = Array.from({ length: 650 }, (_, index) => movies[index % 8]!);
    for (const next of [true, false]) {
      const long = await (await queue.clear()).add(many, { next });
      const whole = await long.reload({ window: 650 });
      expect(titles(whole.items)).toEqual(titles([movies[0]!, ...many]));
    }
    const { playQueueTotalCount } = await queues.create(many);
    expect(playQueueTotalCount).toBe(650);
  });

  test('takes and loses the places of an item that is in it more than once', async () => {
    const queue = await queues.create([movies[0]!, movies[1]!, movies[0]!, movies[0]!]);
    expect(numbersOf(await queue.remove(queue.items[2]!))).toEqual([0, 1, 0]);
    expect(numbersOf(await queue.remove([movies[0]!, movies[0]!]))).toEqual([1]);
  });

  test('becomes a playlist', async () => {
    const queue = await queues.create(movies.slice(0, 3), { shuffle: true });
    const list = await new Playlists(server).create({ title: 'Kept', queue });
    expect(titles(await list.items())).toEqual(titles(queue.items));
  });
});

describe('mistakes with a play queue', () => {
  test('are items of another kind or server, and none', async () => {
    const queue = await queues.create(movies[0]!);
    const foreign = await (await otherServer()).item(movies[1]!.ratingKey!);
    requests();
    expect(await failure(queue.add(album))).toMatchObject(refused('is of type album and cannot be in the queue'));
    expect(await failure(queue.add(foreign))).toMatchObject(refused('is of the server “'));
    expect(await failure(queue.add([]))).toMatchObject(refused('no items'));
    expect(await failure(queues.create([]))).toMatchObject(refused('no items'));
    expect(await failure(queues.create([movies[0]!, album]))).toMatchObject(refused('which holds video'));
    expect(await failure(queues.create(movies[0]!, { type: 'audio' }))).toMatchObject(refused('which holds audio'));
    expect(await failure(queues.create(movies[0]!, { limit: 0 }))).toMatchObject(refused('limit'));
    expect(await failure(queues.create(movies[0]!, { start: movies[1]! }))).toMatchObject(
      refused(`“${movies[1]!.title}” is not in “the items of the queue”. There are: ${movies[0]!.title}.`),
    );
    const many = Array.from({ length: 1001 }, () => movies[0]!);
    expect(await failure(queues.create(many))).toMatchObject(refused('Make a playlist of them'));
    expect(requests()).toEqual([]);
    expect(await failure(queue.add({ section: films, where: { genra: 'x' } }))).toMatchObject(refused('“genre”'));
    expect(writes()).toEqual([]);
  });

  test('are items that are not in it', async () => {
    const queue = await queues.create(movies.slice(0, 2));
    requests();
    const message = `“${movies[5]!.title}” is not in “the queue”. There are: ${movies[0]!.title}, ${movies[1]!.title}.`;
    expect(await failure(queue.move(movies[5]!))).toMatchObject(refused(message));
    expect(await failure(queue.move(movies[0]!, { after: movies[5]! }))).toMatchObject(refused(message));
    expect(await failure(queue.remove([movies[0]!, movies[5]!]))).toMatchObject(refused(message));
    expect(await failure(queue.move(queue.items[0]!, { after: queue.items[0]! }))).toMatchObject(refused('itself'));
    expect(writes()).toEqual([]);
    await queue.add(movies[5]!);
    expect(numbersOf(await queue.move(movies[5]!))).toEqual([5, 0, 1]);
  });

  test('are items outside of the window only where they are not in the queue either', async () => {
    const { playQueueId: id } = await queues.create(movies);
    const start = await queues.get(id!, { window: 1 });
    await start.move(movies[7]!);
    expect(numbersOf(await start.reload())).toEqual([7, 0, 1, 2, 3, 4, 5, 6]);
  });

  test('are shuffling while something is up next', async () => {
    const queue = await queues.create(movies.slice(0, 3));
    const next = await queue.add(movies[3]!);
    requests();
    expect(await failure(next.shuffle())).toMatchObject(refused('up next'));
    expect(await failure(next.unshuffle())).toMatchObject(refused('up next'));
    expect(writes()).toEqual([]);
    await next.clear();
    expect((await next.shuffle()).items).toHaveLength(1);
  });
});
