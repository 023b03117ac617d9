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

  test('is typed where spaces stand around a number, and untyped where no text can be made of it', () => {
    expect(found({ addedAt: ' 10 ', size: ' 3' }, { addedAt: new Date(10_000), size: 3 })).toEqual([
      ['addedAt', 'typed'],
      ['size', 'typed'],
    ]);
    const odd = { toString: 1 };
    expect(found({ odd }, { title: 'A', extra: { odd } })).toEqual([['odd.toString', 'extra']]);
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

describe('what an extra has', () => {
  test('counts as far as it is there', () => {
    expect(found({ news: { a: 1, b: 2 } }, { extra: { news: { a: 1 } } })).toEqual([
      ['news.a', 'extra'],
      ['news.b', 'lost'],
    ]);
    expect(found({ news: 1 }, { extra: { news: 2 } })).toEqual([['news', 'lost']]);
    expect(found({ news: [1, 2, 3] }, { extra: { news: [1, 3] } })).toEqual([
      ['news', 'extra'],
      ['news', 'extra'],
      ['news', 'lost'],
    ]);
    expect(found({ news: 1 }, { extra: { other: 1 } })).toEqual([['news', 'lost']]);
  });

  test('may be the rest of what is typed', () => {
    const wire = { Genre: [{ tag: 'x' }, 'stray', { tag: 'y' }], limits: { low: 'none', high: 5 } };
    const decoded = {
      genres: [{ tag: 'x' }, { tag: 'y' }],
      limits: { high: 5 },
      extra: { Genre: ['stray'], limits: { low: 'none' } },
    };
    expect(found(wire, decoded)).toEqual([
      ['Genre', 'extra'],
      ['Genre.tag', 'typed'],
      ['Genre.tag', 'typed'],
      ['limits.low', 'extra'],
      ['limits.high', 'typed'],
    ]);
  });

  test('is found under any name', () => {
    const wire = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "extra": 3}') as object;
    expect(found(wire, { extra: wire })).toEqual([
      ['__proto__.a', 'extra'],
      ['constructor', 'extra'],
      ['extra', 'extra'],
    ]);
    expect(found(wire, {})).toEqual([
      ['__proto__.a', 'lost'],
      ['constructor', 'lost'],
      ['extra', 'lost'],
    ]);
  });
});

test('a value under two names of the wire is found under the one that it has', () => {
  const wire = { authToken: 'a', authenticationToken: 'b', authentication_token: 'b' };
  expect(found(wire, { authToken: 'a', authenticationToken: 'b' })).toEqual([
    ['authToken', 'typed'],
    ['authenticationToken', 'typed'],
    ['authentication_token', 'typed'],
  ]);
});

test('an object around a list is the list, whose length says its size', () => {
  expect(
    found({ size: '2', note: 'x', friend: [{ name: 'a' }, { name: 'b' }] }, [{ name: 'a' }, { name: 'b' }]),
  ).toEqual([
    ['size', 'typed'],
    ['note', 'lost'],
    ['friend.name', 'typed'],
    ['friend.name', 'typed'],
  ]);
});

test('the only entry of a list may be kept in place of the list', () => {
  expect(found({ roles: ['plexpass'] }, { extra: { roles: 'plexpass' } })).toEqual([['roles', 'extra']]);
});

describe('a decoder that is wrong is found out', () => {
  test.each<[string, object, object, string[]]>([
    ['swaps two fields', { parentIndex: 7, index: 3 }, { parentIndex: 3, index: 7 }, ['parentIndex', 'index']],
    ['gives one field the value of another', { rating: 7, score: 5 }, { rating: 5 }, ['rating', 'score']],
    ['drops a flag where another flag is', { smart: 1, hidden: 1 }, { hidden: true }, ['smart']],
    ['drops a number that a constant equals', { level: 1 }, { streamType: 1 }, ['level']],
    ['rounds', { frameRate: 23.976 }, { frameRate: 24 }, ['frameRate']],
    ['reads seconds as milliseconds', { addedAt: 1_700_000_000 }, { addedAt: new Date(1_700_000_000) }, ['addedAt']],
    ['shifts a date', { addedAt: '2023-11-14T22:13:20Z' }, { addedAt: new Date(1_700_000_001_000) }, ['addedAt']],
    ['makes no date of a date', { addedAt: 5 }, { addedAt: new Date(NaN) }, ['addedAt']],
    ['cuts a list', { tags: 'a,b,c' }, { tags: ['a', 'b'] }, ['tags']],
    [
      'turns a list round',
      { Genre: [{ tag: 'x' }, { tag: 'y' }] },
      { genres: [{ tag: 'y' }, { tag: 'x' }] },
      ['Genre.tag', 'Genre.tag'],
    ],
    ['empties a list', { Genre: [{ tag: 'x' }] }, { genres: [] }, ['Genre.tag']],
    [
      'drops what is deep',
      { Media: [{ Part: [{ id: 1, file: 'a' }] }] },
      { media: [{ parts: [{ id: '1' }] }] },
      ['Media.Part.file'],
    ],
    [
      'gives a text for an object',
      { Player: { title: 'x', state: 'y' } },
      { player: '[object Object]' },
      ['Player.title', 'Player.state'],
    ],
    ['takes 0 for absent', { viewOffset: 0 }, { viewOffset: undefined }, ['viewOffset']],
    ['takes false for true', { smart: 'false' }, { smart: true }, ['smart']],
  ])('when it %s', (_, wire, decoded, lost) => {
    expect(
      found(wire, decoded)
        .filter(([, where]) => where === 'lost')
        .map(([path]) => path),
    ).toEqual(lost);
  });
});
