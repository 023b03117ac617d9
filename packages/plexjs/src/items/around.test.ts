import { beforeEach, describe, expect, test } from 'vitest';
import type { MovieSection } from '../library/movie-section.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer, type SandboxServer } from '../server/testing/sandbox-server.ts';
import type { Person } from './other-items.ts';
import type { Episode, Movie } from './video.ts';

let sandbox: SandboxServer['sandbox'];
let server: PlexServer;
let requests: () => string[];
let films: MovieSection;
let movie: Movie;
beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer());
  films = await server.library.section('Films', 'movie');
  movie = await (await films.item('A Lighthouse for Two'))!.reload();
  requests();
});

const usage = (message: string): object => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });

describe('what is around an item', () => {
  test('is shown when it has been played: the next episode', async () => {
    const shows = await server.library.section('Shows', 'show');
    const [first, second] = (await shows.episodes()) as readonly Episode[];
    await first!.markWatched();
    const [next] = await first!.fetchPostPlay({ count: 2 });
    expect(next!.items.map(({ ratingKey }) => ratingKey)).toEqual([second!.ratingKey]);
    expect(next!.items[0]!.server).toBe(server);
    expect(requests().at(-1)).toContain(`/hubs/metadata/${first!.ratingKey}/postplay?count=2`);
  });

  test('is told as the database has it, down to its files', async () => {
    const tree = await movie.fetchTree();
    expect(tree).toMatchObject({ id: movie.ratingKey, title: movie.title });
    const parts = tree.media.flatMap((media) => media.parts);
    expect(parts.map(({ file }) => file)).toEqual(movie.parts.map(({ file }) => file));
    const show = (await (await server.library.section('Shows', 'show')).items().first())!;
    expect((await show.fetchTree()).items.length).toBe(await show.seasons().count());
  });

  test('is who played it most', async () => {
    expect(await movie.fetchTopUsers()).toEqual([]);
    await movie.markWatched();
    expect(await movie.fetchTopUsers()).toMatchObject([{ id: '1', globalViewCount: 1 }]);
  });

  test('are extras, to which others are added', async () => {
    const before = await movie.fetchExtras();
    requests();
    await expect(movie.addExtra({ url: 'trailer.mp4' })).rejects.toMatchObject(usage('“trailer.mp4” is no address'));
    expect(requests()).toEqual([]);
    await movie.addExtra({ url: 'https://example.org/trailer.mp4', title: 'The trailer' });
    const after = await movie.fetchExtras();
    expect([after.length, after.at(-1)?.title, after.at(-1)?.subtype]).toEqual([
      before.length + 1,
      'The trailer',
      'trailer',
    ]);
  });

  test('are people, with what they took part in', async () => {
    const director = movie.directors[0]!;
    expect(await server.library.person(director)).toMatchObject({ tag: director.tag });
    const items = await server.library.itemsOf(director).all();
    expect(items.map(({ ratingKey }) => ratingKey)).toContain(movie.ratingKey);
    const person = server.bind({
      type: 'person',
      title: director.tag,
      tagKey: director.tagKey,
      id: director.id,
    } as never) as Person;
    expect(await person.items().count()).toBe(items.length);
    await expect(server.library.person('nobody')).rejects.toMatchObject({ name: 'PlexNotFoundError' });
    await expect(server.library.person({ tag: 'Somebody' })).rejects.toMatchObject(usage('neither id nor tagKey'));
  });
});

describe('what is in the files of an item', () => {
  test('is the text of its subtitles, where they have a file', async () => {
    await movie.uploadSubtitles('1\n00:00:01,000 --> 00:00:02,000\nAhoy\n', { title: 'Mine.srt', language: 'en' });
    const subtitles = (await movie.reload()).streams(3).find(({ key }) => key !== undefined)!;
    expect(await movie.fetchStreamText(subtitles)).toContain('Ahoy');
    expect(await movie.fetchStreamText(subtitles, { format: 'vtt' })).toContain('WEBVTT');
    requests();
    await expect(movie.fetchStreamText(movie.streams(2)[0]!)).rejects.toMatchObject(usage('has no file of its own'));
    expect(requests()).toEqual([]);
  });

  test('has pictures of its moments, once they were made', async () => {
    expect(movie.previewUrl(1000)).toBeUndefined();
    await movie.detect('previews', { wait: true });
    const made = await movie.reload();
    const url = made.previewUrl(1000.4, { token: true })!;
    expect(url).toContain(`/library/parts/${made.parts[0]!.id}/indexes/sd/1000?`);
    const picture = await sandbox.fetch(url);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(made.previewUrl(0)).not.toContain('X-Plex-Token');
    expect(() => made.previewUrl(-1)).toThrow('from 0 milliseconds on');
  });
});
