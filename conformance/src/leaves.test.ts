import { describe, expect, test } from 'vitest';
import { findLeaves } from './leaves.ts';

const found = (wire: unknown, decoded: unknown): [string, string][] =>
  findLeaves(wire, decoded).map(({ path, found: where }) => [path, where]);

describe('a leaf', () => {
  test('is typed under its own name, another name, or in another form', () => {
    const wire = { title: 'A', librarySectionID: 3, Genre: [{ tag: 'x' }], addedAt: 10, smart: '1', tags: 'a,b' };
    const decoded = {
      title: 'A',
      librarySectionId: '3',
      genres: [{ tag: 'x' }],
      addedAt: new Date(10_000),
      smart: true,
      tags: ['a', 'b'],
    };
    expect(found(wire, decoded).map(([, where]) => where)).toEqual(Array.from({ length: 6 }, () => 'typed'));
  });

  test('is untyped where it is kept as extra', () => {
    expect(found({ news: { deep: [1, 2] } }, { extra: { news: { deep: [1, 2] } } })).toEqual([
      ['news.deep', 'extra'],
      ['news.deep', 'extra'],
    ]);
  });

  test('is lost where it is missing, or says something else', () => {
    expect(found({ title: 'A' }, {})).toEqual([['title', 'lost']]);
    expect(found({ title: 'A' }, { title: 'B' })).toEqual([['title', 'lost']]);
    expect(found({ year: 2011 }, { year: 2012 })).toEqual([['year', 'lost']]);
    expect(found({ Genre: [{ tag: 'x' }, { tag: 'y' }] }, { genres: [{ tag: 'x' }] })).toEqual([
      ['Genre.tag', 'typed'],
      ['Genre.tag', 'lost'],
    ]);
    expect(found({ smart: 1 }, { smart: false })).toEqual([['smart', 'lost']]);
  });

  test('is not what says nothing', () => expect(found({ a: null, b: '', c: [] }, {})).toEqual([]));
});
