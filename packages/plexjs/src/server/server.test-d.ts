import { expectTypeOf, test } from 'vitest';
import type { List, Movie, MovieSection, PlexServer, Section } from '../server.ts';

declare const server: PlexServer;
declare const movies: MovieSection;
declare const movie: Movie;

test('a library that is named with its type has typed items', async () => {
  expectTypeOf(await server.library.section('Movies', 'movie')).toEqualTypeOf<MovieSection>();
  expectTypeOf(await server.library.section('Movies')).toEqualTypeOf<Section>();
  expectTypeOf(await movies.items().first()).toEqualTypeOf<Movie | undefined>();
  for await (const item of movies.items({ type: 'collection' })) expectTypeOf(item.type).toEqualTypeOf<'collection'>();
  // @ts-expect-error -- There are no tracks among films.
  movies.items({ type: 'track' });
});

test('items are told apart by their type', async () => {
  const item = await server.item(1);
  expectTypeOf<Extract<typeof item, { type: 'episode' }>['seasonEpisode']>().toEqualTypeOf<string>();
  // @ts-expect-error -- Not every item is an episode.
  void item.seasonEpisode;
  expectTypeOf(movie.externalIds.imdb).toEqualTypeOf<string | undefined>();
});

test('conditions fit their fields', () => {
  const list = movies.items({
    where: { unwatched: true, genre: ['Drama', 'Comedy'], year: { gte: 1990 }, addedAt: { within: '30d' } },
    sort: ['addedAt:desc', 'title'],
  });
  expectTypeOf(list).toEqualTypeOf<List<Movie>>();
  // @ts-expect-error -- A length of time has a unit.
  movies.items({ where: { addedAt: { within: '30 days' } } });
  // @ts-expect-error -- A flag is true or false.
  movies.items({ where: { unwatched: 'yes' } });
});

test('an edit has the fields and tags of its type', () => {
  expectTypeOf(movie.edit().title('x').genres.add('Noir').lock('summary').save()).toEqualTypeOf<Promise<void>>();
  // @ts-expect-error -- Films have no moods.
  void movie.edit().moods;
  // @ts-expect-error -- A title is a text.
  movie.edit().title(5);
});
