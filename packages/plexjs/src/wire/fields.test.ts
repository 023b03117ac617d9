import { describe, expect, test } from 'vitest';
import { fields, literal, usualWireName } from './fields.ts';

const named = (...parameters: Parameters<typeof fields>): string[] =>
  fields(...parameters).map(({ name, wire, isList }) => `${name} ${wire}${isList ? ' list' : ''}`);

test.each([
  ['genres', 'Genre'],
  ['countries', 'Country'],
  ['media', 'Media'],
])('%s are usually called %s on the wire', (name, wire) => expect(usualWireName(name, true)).toBe(wire));

test.each([
  ['onDeck', 'OnDeck'],
  ['preferences', 'Preferences'],
])('%s, which is one object, is usually called %s on the wire', (name, wire) =>
  expect(usualWireName(name, false)).toBe(wire),
);

describe('fields', () => {
  test('are those of the parts, scalars, and those that refer to something', () => {
    expect(named('text title|words tags', { 'items[]': () => 1 }, fields('number year'))).toEqual([
      'year year',
      'title title',
      'tags tags list',
      'items Item list',
    ]);
  });

  test('have another name on the wire where one is given, of whatever characters', () => {
    expect(named('text id=ratingID token?=auth_token urls=urls[]', { 'parts[]=Piece': () => 1 })).toEqual([
      'id ratingID',
      'token auth_token',
      'urls urls[]',
      'parts Piece list',
    ]);
  });

  test('have their last word in capitals on the wire where nothing else is given', () => {
    expect(named('text librarySectionId= postUrl?=')).toEqual(['librarySectionId librarySectionID', 'postUrl postURL']);
  });

  test('may be none', () => expect(fields('')).toEqual([]));
});

describe('a literal', () => {
  const read = (value: unknown, of: string | number): unknown[] => {
    const owner: { extra?: Record<string, unknown> | undefined } = {};
    return [literal(value, owner, 'type', of), owner.extra];
  };

  test.each([
    ['movie', 'movie'],
    ['1', 1],
    ['photo', 'photoalbum'],
    ['', 'movie'],
    [null, 'movie'],
    [undefined, 'movie'],
  ])('%j is %j, and nothing is kept', (value, of) => expect(read(value, of)).toEqual([of, undefined]));

  test.each([
    ['radio', 'playlist'],
    [7, 1],
    [['playlist', 'radio'], 'playlist'],
    [{ toString: 1 }, 'playlist'],
  ])('%j is not %j, and kept', (value, of) => expect(read(value, of)).toEqual([of, { type: value }]));
});
