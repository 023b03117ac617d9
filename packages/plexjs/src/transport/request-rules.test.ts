import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Definition, HostName } from '../wire/operation.ts';
import type { Parameters } from './build-request.ts';
import { PlexUsageError } from './errors.ts';
import { buildByRules } from './request-rules.ts';
import { createThing, getFriends, getThing } from './testing/operations.ts';

const base = 'http://192.0.2.1:32400';
const build = (definition: object, parameters: object) =>
  buildByRules(definition as Definition<HostName, unknown>, parameters as Parameters, base, {});
const queryOf = (parameters: object, definition: object = getThing) => build(definition, parameters).url.split('?')[1];

test('an empty list in a form is said, where the form has a field for each entry', () => {
  const setUrls = { ...createThing, body: 'form', rules: { urls: 'form:urls[];repeat' } };
  expect(build(setUrls, { urls: [] }).body).toBe('urls=');
  expect(build(setUrls, { urls: ['a', 'b'] }).body).toBe('urls%5B%5D=a&urls%5B%5D=b');
});

describe('the query', () => {
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

  test('encodes operators of a group', () => {
    expect(queryOf({ query: { 'title!=': 'é' } })).toBe('title!%3D=%C3%A9');
  });

  test('takes what no rule is for as it is, and nothing from the prototype', () => {
    const ruled = { ...getThing, rules: { a: 'query:A' } };
    const { url, headers } = build(ruled, { constructor: 'x', containerSize: 5 });
    expect(url).toBe(`${base}/thing?constructor=x`);
    expect(headers['x-plex-container-size']).toBe('5');
  });

  test('refuses a group in a group that is not deep', () => {
    expect(() => build(getThing, { a: { b: { c: 1 } } })).toThrow(PlexUsageError);
  });

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
});

describe('headers', () => {
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
