import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camel, comment, pascal, plural, property, quote } from './text.ts';

describe('names', () => {
  test.each([
    ['playing', 'Playing'],
    ['get-users', 'GetUsers'],
    ['getUsers', 'GetUsers'],
    ['Live TV', 'LiveTV'],
    ['a_b c', 'ABC'],
  ])('pascal of %j is %j', (name, result) => expect(pascal(name)).toBe(result));

  test.each([
    ['PlaybackState', 'playbackState'],
    ['Play Queue', 'playQueue'],
    ['DVRs', 'dvrs'],
    ['EPG', 'epg'],
    ['JWTKey', 'jwtKey'],
    ['library', 'library'],
  ])('camel of %j is %j', (name, result) => expect(camel(name)).toBe(result));

  test.each([
    ['PlaybackState', 'playbackStates'],
    ['Category', 'categories'],
    ['Day', 'days'],
    ['Status', 'statuses'],
    ['Box', 'boxes'],
    ['Match', 'matches'],
  ])('plural of %j is %j', (name, result) => expect(plural(name)).toBe(result));
});

/** What a literal is to those who run it. */
const valueOf = (literal: string): unknown => runInThisContext(`(${literal})`);

describe('code', () => {
  test('has texts quoted, whatever is in them', () => {
    expect(quote("Director's \\ cut\n")).toBe(String.raw`'Director\'s \\ cut\n'`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(valueOf(quote(text))).toBe(text);
      }),
    );
  });

  test('has names of properties as they are, or quoted', () => {
    expect([property('title'), property('$text'), property('X-Plex'), property('1st'), property('')]).toEqual([
      'title',
      '$text',
      "'X-Plex'",
      "'1st'",
      "''",
    ]);
    fc.assert(
      fc.property(
        fc.string().filter((name) => name !== '__proto__'),
        (name) => {
          expect(valueOf(`{ ${property(name)}: 1 }`)).toEqual({ [name]: 1 });
        },
      ),
    );
  });

  test('has comments of one line, or of paragraphs', () => {
    expect(comment(undefined, '')).toBe('');
    expect(comment('A lamp.')).toBe('/** A lamp. */\n');
    expect(comment('A lamp.', undefined, 'It\nshines.')).toBe('/**\n * A lamp.\n *\n * It\n * shines.\n */\n');
  });

  test('has no comment that ends before its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '/', 'a', '\n') }), (text) => {
        expect(valueOf(`1 ${comment(`a${text}`)} + 1`)).toBe(2);
      }),
    );
  });
});
