import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Definition, HostName } from '../wire/operation.ts';
import { buildRequest } from './build-request.ts';
import { PlexUsageError } from './errors.ts';
import { createThing, deleteItem, getFriends, getItem, getThing } from './testing/operations.ts';

const base = 'http://192.0.2.1:32400';
const build = (definition: object, parameters?: object) =>
  buildRequest(definition as Definition<HostName, unknown>, parameters, base, {});
const queryOf = (parameters: object, definition: object = getThing) => build(definition, parameters).url.split('?')[1];

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
    expect(build({ ...getThing, rules: {} }, { constructor: 'x' }).url).toBe(`${base}/thing?constructor=x`);
  });

  test('stays the same path whatever a parameter is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((id) => !/^\.\.?$/.test(id)),
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

test('an empty list in a form is said, where the form has a field for each entry', () => {
  const setUrls = { ...createThing, body: 'form', rules: { urls: 'form:urls[];repeat' } };
  expect(build(setUrls, { urls: [] }).body).toBe('urls=');
  expect(build(setUrls, { urls: ['a', 'b'] }).body).toBe('urls%5B%5D=a&urls%5B%5D=b');
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
    expect(queryOf({ query: { 'title!=': 'é' } })).toBe('title!%3D=%C3%A9');
  });

  test('follows the rules of the operation', () => {
    const rules = {
      a: 'query:X-A',
      b: 'query:b;repeat',
      c: 'query:c;deep',
      d: 'query:d;bool',
      e: 'query:urls[];repeat',
    };
    const parameters = { a: 1, b: ['x', 'y'], c: { k: true, l: { m: 2 } }, d: true, e: ['u'] };
    expect(queryOf(parameters, { ...getThing, rules })).toBe(
      'X-A=1&b=x&b=y&c%5Bk%5D=1&c%5Bl%5D%5Bm%5D=2&d=true&urls%5B%5D=u',
    );
  });

  test('joins a query that the path has', () => {
    expect(build({ ...getThing, path: '/thing?async=1' }, { a: 1 }).url).toBe(`${base}/thing?async=1&a=1`);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN), Symbol('x'), [{ a: 1 }], { a: { b: 1 } }])(
    'refuses what has no text: %s',
    (a) => expect(() => build(getThing, { a })).toThrow(PlexUsageError),
  );

  test('is read as it was meant', () => {
    const values = fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(values, (entries) => {
        const url = new URL(build({ ...getThing, rules: { entries: 'query:entries' } }, { entries }).url);
        expect([...url.searchParams]).toEqual(Object.entries(entries));
      }),
    );
  });

  test('takes any text, also half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (a) => {
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

  test('carry any text but line breaks', () => {
    const headered = { ...getThing, rules: { a: 'header:X-A' } };
    expect(build(headered, { a: 'Küche' }).headers['x-a']).toBe('K\u00c3\u00bcche');
    expect(() => build(headered, { a: 'a\r\nX-Plex-Token: b' })).toThrow(PlexUsageError);
  });
});

describe('the body', () => {
  test('is a form', () => {
    const { body, headers } = build(
      { ...createThing, body: 'form', rules: { q: 'query:q' } },
      { q: 1, login: 'a@b', code: undefined, ok: true },
    );
    expect(body).toBe('login=a%40b&ok=1');
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  test('is JSON, with its own kinds of values', () => {
    const { body, headers } = build(
      { ...createThing, body: 'json', rules: { a: 'json:A' } },
      { a: true, b: [1], c: null, d: undefined },
    );
    expect(JSON.parse(String(body))).toEqual({ A: true, b: [1], c: null });
    expect(headers['content-type']).toBe('application/json');
  });

  test('is what it is given', () => {
    const rules = { body: 'body' };
    const bytes = new Uint8Array([1, 2]);
    expect(build({ ...createThing, rules }, { body: bytes }).body).toBe(bytes);
    expect(build({ ...createThing, rules }, { body: bytes }).headers['content-type']).toBe('application/octet-stream');
    expect(
      build({ ...createThing, rules }, { body: new Blob([], { type: 'image/png' }) }).headers['content-type'],
    ).toBe('image/png');
    expect(build({ ...createThing, rules }, { body: new FormData() }).headers['content-type']).toBeUndefined();
    expect(build({ ...createThing, rules }, { body: [{ a: 1 }] }).body).toBe('[{"a":1}]');
  });

  test('is a GraphQL document with its variables', () => {
    expect(JSON.parse(String(build(getFriends, { first: 10 }).body))).toEqual({
      query: getFriends.graphql,
      variables: { first: 10 },
      operationName: 'GetFriends',
    });
  });

  test('is refused where a method has none', () => {
    expect(() => build({ ...getThing, body: 'form' }, { a: 1 })).toThrow(PlexUsageError);
  });
});
