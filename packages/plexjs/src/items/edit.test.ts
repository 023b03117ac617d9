import { beforeEach, describe, expect, test } from 'vitest';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import { editOf } from './edit.ts';
import type { LibraryItem } from './library-item.ts';
import type { Movie } from './video.ts';

let server: PlexServer;
let requests: () => string[];
let movie: Movie;
beforeEach(async () => {
  ({ server, requests } = await sandboxServer());
  movie = (await (await server.library.section('Films', 'movie')).item('A Lighthouse for Two'))!;
});

const tags = (list: readonly { readonly tag?: string | undefined }[]) => list.map(({ tag }) => tag).sort();
const puts = () =>
  requests()
    .filter((request) => request.startsWith('PUT'))
    .map((request) => decodeURIComponent(request.split('?')[1]!));

describe('an edit', () => {
  test('sets fields, and locks them', async () => {
    requests();
    await movie.edit().title('New title').summary('What it is about.').rating(9.5).save();
    expect(puts()).toEqual([
      'type=1&id=1&title.value=New title&summary.value=What it is about.&rating.value=9.5&title.locked=1&summary.locked=1&rating.locked=1',
    ]);
    const full = await movie.reload();
    expect([full.title, full.summary, full.rating]).toEqual(['New title', 'What it is about.', 9.5]);
    expect([full.isLocked('title'), full.isLocked('tagline'), movie.title]).toEqual([
      true,
      false,
      'A Lighthouse for Two',
    ]);
  });

  test('takes values off, and sets without locking', async () => {
    await movie.edit().summary('x').contentRating(null).tagline('y', { lock: false }).save();
    const full = await movie.reload();
    expect([full.summary, full.contentRating, full.tagline]).toEqual(['x', undefined, 'y']);
    expect([full.isLocked('contentRating'), full.isLocked('tagline')]).toEqual([false, false]);
  });

  test('writes days and times as servers want them', async () => {
    requests();
    const time = new Date('2001-02-03T04:05:06Z');
    await movie.edit().addedAt(time).originallyAvailableAt(time).save();
    expect(puts()[0]).toContain('addedAt.value=981173106&originallyAvailableAt.value=2001-02-03&');
    const full = await movie.reload();
    expect([full.addedAt, full.originallyAvailableAt]).toEqual([time, '2001-02-03']);
    expect(await failure(movie.edit().addedAt(new Date('soon')).save())).toMatchObject({ name: 'PlexUsageError' });
  });

  test('adds tags to those that are there, also where the list did not bring them', async () => {
    await movie.edit().genres.add('Noir', 'Drama').labels.add('Seen, twice').save();
    const full = await movie.reload();
    expect(tags(full.genres)).toEqual(['Adventure', 'Drama', 'Noir', 'Romance']);
    expect(tags(full.labels)).toContain('Seen, twice');
    expect(full.isLocked('genre')).toBe(true);
  });

  test('takes tags off, whatever is in them', async () => {
    await movie.edit().genres.add('A, b & c').save();
    await movie.edit().genres.remove('A, b & c', 'Drama').save();
    expect(tags((await movie.reload()).genres)).toEqual(['Adventure', 'Romance']);
  });

  test('adds and takes off at the same time, and the last word counts', async () => {
    await movie.edit().genres.add('Noir').genres.remove('Drama').genres.add('X').genres.remove('X').save();
    expect(tags((await movie.reload()).genres)).toEqual(['Adventure', 'Noir', 'Romance']);
  });

  test('sets the only tags', async () => {
    await movie.edit().genres.set('Noir', 'Drama').countries.set().save();
    const full = await movie.reload();
    expect([tags(full.genres), tags(full.countries)]).toEqual([['Drama', 'Noir'], []]);
  });

  test('locks and unlocks', async () => {
    await movie.edit().lock('summary', 'genres', 'thumb').save();
    const locked = await movie.reload();
    expect(['summary', 'genre', 'thumb'].map((field) => locked.isLocked(field))).toEqual([true, true, true]);
    await movie.edit().unlock('summary', 'genres').save();
    const unlocked = await movie.reload();
    expect(['summary', 'genre', 'thumb'].map((field) => unlocked.isLocked(field))).toEqual([false, false, true]);
  });

  test('of nothing sends nothing', async () => {
    requests();
    await movie.edit().save();
    expect(requests()).toEqual([]);
  });

  test('refuses tags that are none', () => {
    expect(() => movie.edit().genres.add(' ')).toThrow('genres: a tag is a text, and not an empty one.');
  });

  test('of an album sends its artist along, as servers want it', async () => {
    const music = await server.library.section('Music', 'artist');
    const album = (await music.albums().first())!;
    requests();
    await album.edit().title('Renamed').moods.add('Calm').save();
    expect(puts()[0]).toContain(`title.value=Renamed&artist.id.value=${album.parentRatingKey}&`);
    expect((await album.reload()).title).toBe('Renamed');
  });

  test('changes a tag of a photo, of a kind called tags', async () => {
    const photo = (await (await server.library.section('Photos', 'photo')).photos().first())!;
    await photo.edit().tags.add('Beach').save();
    expect(tags((await photo.reload()).tags)).toContain('Beach');
  });
});

describe('an edit of several items', () => {
  const films = async () => (await server.library.section('Films', 'movie')).items({ limit: 2 });

  test('is one request', async () => {
    const both = await films();
    requests();
    await editOf<'movie'>([...both])
      .studio('Harbour Films')
      .labels.add('Both')
      .save();
    expect(puts()).toEqual([
      'type=1&id=1,2&studio.value=Harbour Films&label[0].tag.tag=Both&label.locked=1&studio.locked=1',
    ]);
    const full = await server.items(both.map(({ ratingKey }) => ratingKey!));
    expect(full.map(({ studio }) => studio)).toEqual(['Harbour Films', 'Harbour Films']);
    expect(full.map(({ labels }) => tags(labels).includes('Both'))).toEqual([true, true]);
  });

  test('refuses what does not go together', async () => {
    const show = (await (await server.library.section('Shows', 'show')).items().first())!;
    const cases: [readonly LibraryItem[], string][] = [
      [[], 'the list of items is empty'],
      [[movie, show], 'Items that are edited together are of one type and one server'],
    ];
    for (const [items, message] of cases)
      expect(await failure(editOf<'movie'>(items).title('x').save())).toMatchObject({
        message: expect.stringContaining(message),
      });
    expect(
      await failure(
        editOf<'movie'>([...(await films())])
          .genres.set('x')
          .save(),
      ),
    ).toMatchObject({
      message: expect.stringContaining('can be added and removed, but not set'),
    });
  });
});
