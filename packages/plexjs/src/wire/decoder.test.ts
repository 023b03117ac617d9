import { describe, expect, test } from 'vitest';
import { decoder, overlayDecoder, type Shape } from './decoder.ts';
import { fields, type FieldList } from './fields.ts';
import type { Wire } from './values.ts';

const decodePart = decoder<Wire>(() => fields('number n'));

const fieldsOfThing = (): FieldList =>
  fields(
    'text title id=ratingID token? token=auth_token|number year|flag smart|date addedAt|words tags=Tags|word state|count level',
    {
      type: 'thing',
      'parts[]': decodePart,
      'countries[]': decodePart,
      'first=First': decodePart,
      'last?': decodePart,
    },
  );

const shape: Shape = (values) => {
  let next = 0;
  return {
    title: values[next++],
    year: values[next++],
    type: values[next++],
    tags: values[next++],
    parts: values[next++],
    countries: values[next++],
    token: values[next++],
  };
};

test('an album of photos is no contradiction of the word that servers have for it', () => {
  const decodeAlbum = decoder<Wire>(() => fields('', { type: 'photoalbum' }));
  expect(decodeAlbum({ type: 'photo' })).toEqual({ type: 'photoalbum' });
});

const lists = { tags: [], parts: [], countries: [] };

describe.each([
  ['without a shape', decoder<Wire>(fieldsOfThing)],
  ['with a shape', decoder<Wire>(fieldsOfThing, shape)],
])('a model %s', (_, decodeThing) => {
  test('has the client’s names and forms', () => {
    const wire = { title: 5, ratingID: 6, year: '2011', smart: '1', addedAt: 10, Tags: 'a,b', state: 'on', level: '2' };
    expect(decodeThing({ ...wire, Part: { n: 1 }, Country: [{ n: '2' }], First: { n: 3 }, Last: null })).toEqual({
      type: 'thing',
      title: '5',
      id: '6',
      year: 2011,
      smart: true,
      addedAt: new Date(10_000),
      tags: ['a', 'b'],
      state: 'on',
      level: 2,
      parts: [{ n: 1 }],
      countries: [{ n: 2 }],
      first: { n: 3 },
      last: null,
    });
  });

  test.each<[Wire]>([[{}], [{ Tags: null, Part: '' }], [{ type: 'thing' }], [{ type: '' }]])(
    'has of %j its lists and what it is told by',
    (wire) => expect(decodeThing(wire)).toEqual({ type: 'thing', ...lists }),
  );

  test.each([7, 'photo'])('keeps a word, as %j, that contradicts what it is told by', (type) =>
    expect(decodeThing({ type })).toEqual({ type: 'thing', ...lists, extra: { type } }),
  );

  test('keeps what it does not know, under its name on the wire', () => {
    const wire = JSON.parse('{"Title":1,"id":2,"extra":3,"constructor":4,"__proto__":5,"":6,"year":"?"}') as Wire;
    const { extra } = decodeThing(wire) as { extra: Wire };
    expect(Object.entries(extra)).toEqual([
      ['Title', 1],
      ['id', 2],
      ['extra', 3],
      ['constructor', 4],
      ['__proto__', 5],
      ['', 6],
      ['year', '?'],
    ]);
  });

  test('is a new object each time', () => {
    decodeThing({ title: 'a', smart: true, news: 1 });
    expect(decodeThing({})).toEqual({ type: 'thing', ...lists });
  });

  test('has its fields in any order, and again in another', () => {
    const decoded = { type: 'thing', title: 'a', year: 1, smart: true, ...lists };
    expect(decodeThing({ title: 'a', year: 1, smart: true })).toEqual(decoded);
    expect(decodeThing({ smart: true, year: 1, title: 'a' })).toEqual(decoded);
    expect(decodeThing({ year: 1, title: 'a', smart: true })).toEqual(decoded);
  });

  test.each([
    [{ token: 'a' }, 'a', undefined],
    [{ auth_token: 'a' }, 'a', undefined],
    [{ token: 'a', auth_token: null }, 'a', undefined],
    [{ auth_token: 'a', token: 'a' }, 'a', undefined],
    [{ token: 'a', auth_token: 'b' }, 'a', { auth_token: 'b' }],
    [{ token: null }, null, undefined],
  ])('of %j has token %j, with %j kept', (wire, token, extra) => {
    const thing = decodeThing(wire);
    expect(thing).toMatchObject({ token });
    expect(thing['extra']).toEqual(extra);
  });
});

describe('a model whose fields are the same on both sides', () => {
  const decodeTag = decoder<Wire>(() => fields('text tag|number count|flag on|word state'));

  test('is the wire’s own object', () => {
    const wire = { tag: 'a', count: 1, on: true, state: 'new' };
    expect(decodeTag(wire)).toBe(wire);
    expect(wire).toEqual({ tag: 'a', count: 1, on: true, state: 'new' });
  });

  test('is mended in place', () => {
    const wire = { tag: 5, count: '1', on: 1, state: 7 };
    expect(decodeTag(wire)).toBe(wire);
    expect(wire).toEqual({ tag: '5', count: 1, on: true, state: '7' });
  });

  test('is a copy where something is kept', () => {
    const decoded = decodeTag({ tag: { a: 1 }, count: 1, news: 2 });
    expect(decoded).toEqual({ tag: undefined, count: 1, extra: { tag: { a: 1 }, news: 2 } });
  });
});

test('what two fields tell models apart by is the one that is sent', () => {
  const decodeOther = decoder<Wire>(() => fields('text typeOnWire=type', { type: 'other' }));
  expect(decodeOther({ type: 'sheet' })).toEqual({ type: 'other', typeOnWire: 'sheet' });
});

test('an overlay adds its fields to what the rest is, with what both keep', () => {
  const decodeTag = decoder<Wire>(() => fields('text tag|number count'));
  const decodeSession = overlayDecoder<Wire>(() => fields('text id|number rank'), decodeTag);
  expect(decodeSession({ tag: 'a', id: 1, rank: 'first', news: 1 })).toEqual({
    tag: 'a',
    id: '1',
    extra: { news: 1, rank: 'first' },
  });
});
