import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Definition, HostName } from '../wire/operation.ts';
import { buildRequest, isPlain, type Parameters } from './build-request.ts';
import { PlexUsageError } from './errors.ts';
import { deleteItem, getItem, getThing } from './testing/operations.ts';

const base = 'http://192.0.2.1:32400';
const build = (definition: object, parameters: object) =>
  buildRequest(definition as Definition<HostName, unknown>, parameters as Parameters, base, {});
const queryOf = (parameters: object, definition: object = getThing) => build(definition, parameters).url.split('?')[1];

// Made once, because fast-check first makes a list of all characters.
const anyText = fc.string({ unit: 'binary', minLength: 1 });

describe('the path', () => {
  test('takes parameters, encoded', () => {
    expect(build(getItem, { id: '../../identity' }).url).toBe(`${base}/library/metadata/..%2F..%2Fidentity`);
    expect(build(getItem, { id: '1?X=1#f' }).url).toBe(`${base}/library/metadata/1%3FX%3D1%23f`);
    expect(build(getItem, { id: '%2e%2e' }).url).toBe(`${base}/library/metadata/%252e%252e`);
    expect(build(getItem, { id: [1, 2, '3'] }).url).toBe(`${base}/library/metadata/1,2,3`);
    expect(build({ ...getItem, path: '/:/start.{id}' }, { id: 'm3u8' }).url).toBe(`${base}/:/start.m3u8`);
  });

  test.each(['', '.', '..', undefined, null, []])('refuses %j', (id) => {
    expect(() => build(deleteItem, { id })).toThrow(PlexUsageError);
  });

  test('takes nothing from the prototype', () => {
    expect(() => build({ ...getItem, path: '/{constructor}' }, {})).toThrow(PlexUsageError);
  });

  test('stays the same path whatever a parameter is', () => {
    fc.assert(
      fc.property(
        anyText.filter((id) => !/^\.\.?$/.test(id)),
        (id) => {
          const url = new URL(build(deleteItem, { id }).url);
          const segments = url.pathname.split('/');
          expect(segments.slice(0, 3)).toEqual(['', 'library', 'metadata']);
          expect(segments).toHaveLength(4);
          expect(decodeURIComponent(String(segments[3]))).toBe(id);
          expect(url.search + url.hash).toBe('');
        },
      ),
    );
  });
});

describe('the query', () => {
  test('has values in the form that Plex wants', () => {
    expect(
      queryOf({ a: true, b: false, c: 1.5, d: new Date(1_700_000_000_500), e: 'x y&z', f: ['a', 'b'], g: 10n }),
    ).toBe('a=1&b=0&c=1.5&d=1700000000&e=x%20y%26z&f=a%2Cb&g=10');
  });

  test('leaves out what is absent, and nothing else', () => {
    expect(queryOf({ a: undefined, b: null, c: '', d: [], unknown: 0 })).toBe('c=&d=&unknown=0');
    expect(build(getThing, {}).url).toBe(`${base}/thing`);
  });

  test('encodes operators, which are a part of the name', () => {
    expect(queryOf({ 'year>>': 2000 })).toBe('year%3E%3E=2000');
  });

  test('joins a query that the path has', () => {
    expect(build({ ...getThing, path: '/thing?async=1' }, { a: 1 }).url).toBe(`${base}/thing?async=1&a=1`);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN), Symbol('x'), [{ a: 1 }]])(
    'refuses what has no text: %s',
    (a) => expect(() => build(getThing, { a })).toThrow(PlexUsageError),
  );

  test('takes any text, also half of a character', () => {
    fc.assert(
      fc.property(anyText, (a) => {
        expect(new URL(build(getThing, { a }).url).searchParams.get('a')).toBe(a.replace(/\p{Cs}/gu, '\ufffd'));
      }),
    );
    expect(queryOf({ a: '\ud800' })).toBe('a=%EF%BF%BD');
  });
});

describe('headers', () => {
  test('have what all operations take', () => {
    const { headers, url } = build(getThing, {
      containerSize: 10,
      sessionIdentifier: 's',
      pmsApiVersion: '1.0.0',
      targetClientIdentifier: 't',
    });
    expect(url).toBe(`${base}/thing`);
    expect(headers).toEqual({
      accept: 'application/json',
      'x-plex-container-size': '10',
      'x-plex-container-start': '0',
      'x-plex-session-identifier': 's',
      'x-plex-pms-api-version': '1.0.0',
      'x-plex-target-client-identifier': 't',
    });
  });
});

test('what is not plain is not built here', () => {
  const plain = [getThing, getItem].map((definition) => isPlain(definition, { id: 1, list: [1], date: new Date() }));
  const others = [
    isPlain(getThing, { query: { year: 1 } }),
    isPlain({ ...getThing, rules: { a: 'query:b' } }, {}),
    isPlain({ ...getThing, body: 'form' }, {}),
    isPlain({ ...getThing, graphql: 'query A { b }' }, {}),
  ];
  expect([plain, others]).toEqual([
    [true, true],
    [false, false, false, false],
  ]);
});
