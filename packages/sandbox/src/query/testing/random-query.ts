import fc from 'fast-check';
import type { SectionType } from '../../world/records.ts';

const values: Readonly<Record<string, readonly string[]>> = {
  title: [
    'title=al',
    'title%3D=Alpha',
    'title!=a',
    'title!%3D=end',
    'title%3C=the',
    'title%3E=end',
    'title==Beta, Gamma',
  ],
  titleSort: ['titleSort>=b', 'titleSort<=c', 'titleSort<<=b', 'titleSort>>=e'],
  year: ['year=2000,2001', 'year!=2000', 'year>>=1999', 'year<<=2001', 'year>=2000', 'year<=2000', 'year=x'],
  index: ['index=1', 'index!=1', 'index>>=0'],
  rating: ['rating>>=7', 'rating=7.5'],
  studio: ['studio=north', 'studio==South', 'studio!=north'],
  contentRating: ['contentRating=PG', 'contentRating=pg-13,R', 'contentRating!=PG'],
  genre: ['genre=1', 'genre=1,2', 'genre!=1,3', 'genre=Drama', 'genre=2001', 'genre=comedy,Drama', 'genre=9'],
  label: ['label=4', 'label!=Kids'],
  addedAt: ['addedAt>>=-2d', 'addedAt<<=2020-09-14', 'addedAt=2020-09-15', 'addedAt!=1600000000', 'addedAt>>=+1w'],
  originallyAvailableAt: ['originallyAvailableAt=2000-01-01', 'originallyAvailableAt<<=2000-01-01'],
  guid: ['guid=plex%3A%2F%2Fone', 'guid!=plex://two'],
  viewCount: ['viewCount=0', 'viewCount>>=0', 'viewCount!=1'],
  lastViewedAt: ['lastViewedAt>>=1', 'lastViewedAt=2'],
  userRating: ['userRating>>=5', 'userRating!=5'],
  unwatched: ['unwatched=1', 'unwatched=0', 'unwatched!=1'],
  id: ['id!=2,4', 'id>>=4'],
};

const levels: Readonly<Record<SectionType, readonly string[]>> = {
  movie: ['movie', 'collection'],
  show: ['show', 'season', 'episode'],
  artist: ['artist', 'album', 'track'],
  photo: ['photoalbum', 'photo'],
};

const numbers: Readonly<Record<SectionType, readonly number[]>> = {
  movie: [1, 18],
  show: [2, 3, 4],
  artist: [8, 9, 10],
  photo: [13, 14],
};

/** Queries that a library of a type understands, and some that it does not. */
export function randomQuery(type: SectionType): fc.Arbitrary<string> {
  const prefix = fc.constantFrom('', '', ...levels[type].map((level) => `${level}.`), 'nonsense.');
  const condition = fc
    .tuple(
      prefix,
      fc.constantFrom(...Object.values(values).flat(), 'unknown=1', 'unviewedLeafCount>>=0', 'decade=2000'),
    )
    .map(([level, text]) => level + text);
  const tree: fc.Arbitrary<string> = fc.letrec<{ tree: string; group: string }>((tie) => ({
    tree: fc.oneof({ maxDepth: 3 }, condition, tie('group')),
    group: fc
      .tuple(fc.array(tie('tree'), { minLength: 1, maxLength: 3 }), fc.constantFrom('&and=1&', '&or=1&', '&'))
      .map(([parts, sign]) => `push=1&${parts.join(sign)}&pop=1`),
  })).tree;
  const sortKey = fc
    .tuple(
      prefix,
      fc.constantFrom(...Object.keys(values), 'random', 'nonsense'),
      fc.constantFrom('', ':desc', ':nullsLast', ':asc'),
    )
    .map((parts) => parts.join(''));
  return fc
    .record({
      type: fc.constantFrom(...numbers[type]),
      where: fc.array(tree, { maxLength: 3 }),
      sort: fc.array(sortKey, { maxLength: 3 }),
      group: fc.option(fc.constantFrom('title', 'year', 'guid'), { nil: undefined }),
      limit: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
      sourceType: fc.option(fc.constantFrom(...numbers[type]), { nil: undefined }),
    })
    .map(({ where, sort, ...others }) => {
      const named = Object.entries(others).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${value}`],
      );
      return [...named, ...(sort.length > 0 ? [`sort=${sort.join()}`] : []), ...where].join('&');
    });
}
