import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Movie } from '../items/video.ts';
import type { MovieSection } from '../library/movie-section.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import { holds, wheres } from './testing/wheres.ts';
import type { Sort, Where } from './where.ts';

let server: PlexServer;
let requests: () => string[];
let films: MovieSection;
let all: Movie[];
beforeAll(async () => {
  ({ server, requests } = await sandboxServer());
  films = await server.library.section('Films', 'movie');
  all = await films.items().all();
});

const keys = (movies: readonly Movie[]) => movies.map(({ ratingKey }) => ratingKey).sort();

/** The conditions of a `where`, as they go over the wire. */
async function sent(where: Where, sort?: Sort | readonly Sort[]): Promise<string> {
  await films.schema();
  requests();
  await films.items({ where, ...(sort !== undefined && { sort }) });
  const query = new URL(requests().at(-1)!.slice(4), 'http://x').search.slice(1).split('&');
  const included = new Set(['includeGuids', 'type']);
  return query
    .filter((pair) => !included.has(pair.split('=')[0]!))
    .map(decodeURIComponent)
    .join('&');
}

describe('a where', () => {
  test.each<[Where, string]>([
    [{ year: 1990 }, 'year=1990'],
    [{ year: [1990, 1991] }, 'year=1990,1991'],
    [{ year: { not: 1990 } }, 'year!=1990'],
    [{ year: { gt: 1990 } }, 'year>>=1990'],
    [{ year: { gte: 1990, lte: 2000 } }, 'year>>=1989&year<<=2001'],
    [{ userRating: { gte: 8 } }, 'push=1&userRating>>=8&or=1&userRating=8&pop=1'],
    [{ duration: { gte: 0.5 } }, 'push=1&duration>>=0.5&or=1&duration=0.5&pop=1'],
    [{ title: 'Überfahrt' }, 'title==Überfahrt'],
    [{ title: { not: 'A&B' } }, 'title!==A&B'],
    [{ title: { contains: 'a', notContains: 'b' } }, 'title=a&title!=b'],
    [{ title: { startsWith: 'a', endsWith: 'b' } }, 'title<=a&title>=b'],
    [{ unwatched: true }, 'unwatched=1'],
    [{ unwatched: false }, 'unwatched!=1'],
    [{ addedAt: { within: '30d' } }, 'addedAt>>=-30d'],
    [{ addedAt: { olderThan: '6mon' } }, 'addedAt<<=-6mon'],
    [{ addedAt: { after: new Date(1_700_000_000_000) } }, 'addedAt>>=1700000000'],
    [{ addedAt: { before: '2024-02-29T12:00:00Z' } }, 'addedAt<<=1709208000'],
    [{ 'movie.year': 1990 }, 'year=1990'],
    [{ or: [{ year: 1990 }, { unwatched: true }] }, 'push=1&year=1990&or=1&unwatched=1&pop=1'],
    [
      { or: [{ year: 1990, unwatched: true }, { year: 1991 }] },
      'push=1&push=1&year=1990&unwatched=1&pop=1&or=1&year=1991&pop=1',
    ],
    [{ and: [{ year: { not: 1990 } }, { year: { not: 1991 } }] }, 'push=1&year!=1990&and=1&year!=1991&pop=1'],
    [{ and: [], year: 1990 }, 'year=1990'],
    [{ or: [{}, { year: 1990 }] }, ''],
    [{ year: undefined }, ''],
  ])('%j is sent as %s', async (where, wire) => {
    expect(await sent(where)).toBe(wire);
  });

  test.each<[Sort | readonly Sort[], string]>([
    ['addedAt:desc', 'sort=movie.addedAt:desc'],
    [['year:desc', 'titleSort'], 'sort=movie.year:desc,movie.titleSort'],
    ['title:desc', 'sort=movie.titleSort:desc'],
    ['rating:nullsLast', 'sort=movie.rating:nullsLast'],
  ])('is sorted by %j as %s', async (sort, wire) => {
    expect(await sent({}, sort)).toBe(wire);
  });

  test.each<[Where | Record<string, unknown>, string]>([
    [{ genr: 'Drama' }, 'There is no field “genr” here. Did you mean “genre”?'],
    [{ 'show.title': 'x' }, 'This library has no items of type “show”. There are: movie'],
    [{ 'movie.titel': 'x' }, 'Did you mean “movie.title”?'],
    [
      { year: { contains: '19' } },
      'year (integer) cannot be compared by “contains”. There are: is, not, gt, gte, lt, lte.',
    ],
    [{ year: { GTE: 19 } }, 'Did you mean “gte”?'],
    [{ year: 'soon' }, 'year is compared with soon; it wants a number.'],
    [{ year: [] }, 'year is compared with an empty list'],
    [{ title: '' }, 'title is compared with an empty text'],
    [{ title: null }, 'title is compared with null'],
    [{ unwatched: 'yes' }, 'unwatched is true or false, not yes.'],
    [{ addedAt: { within: 'a month' } }, 'addedAt: “a month” is no length of time.'],
    [{ addedAt: { after: 'yesterday' } }, 'addedAt: yesterday is no point in time.'],
    [{ addedAt: new Date() }, 'addedAt (date) cannot be compared by “is”.'],
    [{ or: { year: 1990 } }, 'where.or is a list of further conditions'],
    [{ toString: 'x' }, 'There is no field “toString” here.'],
  ])('%j is refused before anything is sent', async (where, message) => {
    await films.schema();
    requests();
    expect(await failure(films.items({ where: where as Where }))).toMatchObject({
      name: 'PlexUsageError',
      message: expect.stringContaining(message),
    });
    expect(requests()).toEqual([]);
  });

  test.each([
    ['titelSort', 'There is no sort “titelSort” here. Did you mean “titleSort”?'],
    ['year:down', '“year:down” is no way to sort by year. There are: asc, desc, nullsLast.'],
    ['year:dessc', 'Did you mean “desc”?'],
  ])('a sort of %s is refused', async (sort, message) => {
    expect(await failure(films.items({ sort }))).toMatchObject({
      name: 'PlexUsageError',
      message: expect.stringContaining(message),
    });
  });

  test('reads what the library has once, and anew when asked', async () => {
    const { server: other, requests: asked } = await sandboxServer();
    const section = await other.library.section('Films', 'movie');
    asked();
    await Promise.all([section.items({ sort: 'year' }), section.items({ where: { year: 1978 } })]);
    const first = asked().filter((request) => request.includes('includeMeta'));
    await section.schema();
    expect([first.length, asked().length]).toEqual([2, 0]);
    await section.schema({ refresh: true });
    expect(asked().length).toBe(2);
  });
});

describe('what a where finds', () => {
  test('is what it says, for any where', async () => {
    await fc.assert(
      fc.asyncProperty(wheres(all), async (where) => {
        const found = await films.items({ where }).all();
        expect(keys(found)).toEqual(keys(all.filter((movie) => holds(where, movie))));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each<[string, Where]>([
    ['title=x', { title: { contains: 'x' } }],
    ['title==x', { title: 'x' }],
    ['title%3D=x', { title: 'x' }],
    ['title!==x', { title: { not: 'x' } }],
    ['title%21%3D=Big+Buck+Bunny', { title: { not: 'Big Buck Bunny' } }],
    ['year>>=1989', { year: { gt: 1989 } }],
    ['year=1990%2C1991', { year: [1990, 1991] }],
    ['unwatched=1', { unwatched: true }],
    ['unwatched=0', { unwatched: false }],
    ['unwatched!=1', { unwatched: false }],
    ['addedAt>>=-30d', { addedAt: { within: '30d' } }],
    ['addedAt<<=1700000000', { addedAt: { before: new Date(1_700_000_000_000) } }],
    ['push=1&year=1&or=1&year=2&pop=1&unwatched=1', { or: [{ year: 1 }, { year: 2 }], unwatched: true }],
    ['push=1&push=1&year=1&unwatched=1&pop=1&or=1&year=2&pop=1', { or: [{ year: 1, unwatched: true }, { year: 2 }] }],
    ['push=1&year=1&and=1&unwatched=1&pop=1', { year: 1, unwatched: true }],
    ['year=1&or=1&year=2&or=1&year=3', { or: [{ year: 1 }, { year: 2 }, { year: 3 }] }],
    ['year!=1&year!=2', { and: [{ year: { not: 1 } }, { year: { not: 2 } }] }],
    ['', {}],
  ])('%s is read as %j', async (wire, where) => {
    const content = `server://abc/com.plexapp.plugins.library/library/sections/1/all?type=1&${wire}`;
    expect((await films.readQuery(content)).where).toEqual(where);
    const asDirectory = `library://x/directory/${encodeURIComponent(`/library/sections/1/all?type=1&${wire}`)}`;
    expect((await films.readQuery(asDirectory)).where).toEqual(where);
  });

  test.each(['', 'server://abc/com.plexapp.plugins.library/library/metadata/1', 'push=1'])(
    '“%s” is no query',
    async (content) => {
      expect(await failure(films.readQuery(content))).toMatchObject({ name: 'PlexUsageError' });
    },
  );

  test.each(['push=1&year=1', 'year=1&pop=1'])('groups of %s do not fit', async (wire) => {
    const content = `/library/sections/1/all?${wire}`;
    expect(await failure(films.readQuery(content))).toMatchObject({ name: 'PlexUsageError' });
  });

  test('is the same after it was written as an address and read back', async () => {
    await fc.assert(
      fc.asyncProperty(wheres(all), async (where) => {
        const uri = await films.queryUri({ where, sort: ['year:desc', 'titleSort'] });
        const read = await films.readQuery(uri);
        const found = await films.items({ where: read.where }).all();
        expect(keys(found)).toEqual(keys(all.filter((movie) => holds(where, movie))));
        const again = await films.readQuery(await films.queryUri({ where: read.where }));
        expect(keys(all.filter((movie) => holds(again.where, movie)))).toEqual(keys(found));
        expect([read.type, read.sort]).toEqual(['movie', ['year:desc', 'titleSort']]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
