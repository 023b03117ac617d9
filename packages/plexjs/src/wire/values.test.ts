import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  date,
  flag,
  keep,
  list,
  listOf,
  none,
  number,
  numbers,
  one,
  overlay,
  record,
  settle,
  text,
  texts,
  words,
  type Extra,
  type Wire,
} from './values.ts';

const read = <T>(reader: (value: unknown, owner: Extra, key: string) => T, value: unknown): [T, unknown] => {
  const owner: Extra = {};
  return [reader(value, owner, 'field'), owner.extra];
};

const nothingKept = undefined;
const kept = (value: unknown): object => ({ field: value });

describe('scalars', () => {
  test.each([
    ['x', 'x', nothingKept],
    ['', '', nothingKept],
    [7, '7', nothingKept],
    [true, 'true', nothingKept],
    [null, undefined, nothingKept],
    [['x'], 'x', nothingKept],
    [{ a: 1 }, undefined, kept({ a: 1 })],
    [['x', 'y'], undefined, kept(['x', 'y'])],
    [[], undefined, nothingKept],
  ])('text of %j', (value, result, extra) => expect(read(text, value)).toEqual([result, extra]));

  test.each([
    [1.5, 1.5, nothingKept],
    ['1.5', 1.5, nothingKept],
    ['-3', -3, nothingKept],
    [true, 1, nothingKept],
    ['', undefined, nothingKept],
    [' ', undefined, nothingKept],
    [null, undefined, nothingKept],
    ['many', undefined, kept('many')],
    ['Infinity', undefined, kept('Infinity')],
  ])('number of %j', (value, result, extra) => expect(read(number, value)).toEqual([result, extra]));

  test.each([
    [true, true, nothingKept],
    [1, true, nothingKept],
    ['1', true, nothingKept],
    ['true', true, nothingKept],
    [0, false, nothingKept],
    ['0', false, nothingKept],
    ['false', false, nothingKept],
    ['', undefined, nothingKept],
    [2, true, kept(2)],
    ['perhaps', undefined, kept('perhaps')],
  ])('flag of %j', (value, result, extra) => expect(read(flag, value)).toEqual([result, extra]));

  test.each([
    [1_700_000_000, '2023-11-14T22:13:20.000Z'],
    ['1700000000', '2023-11-14T22:13:20.000Z'],
    [1_700_000_000_000, '2023-11-14T22:13:20.000Z'],
    ['2023-11-14T22:13:20Z', '2023-11-14T22:13:20.000Z'],
    ['Tue, 14 Nov 2023 22:13:20 GMT', '2023-11-14T22:13:20.000Z'],
    ['2023-11-14 22:13:20 UTC', '2023-11-14T22:13:20.000Z'],
    ['2023-11-14 22:13:20', '2023-11-14T22:13:20.000Z'],
    ['2023-11-14T22:13', '2023-11-14T22:13:00.000Z'],
    ['2023-11-15T00:13:20+02:00', '2023-11-14T22:13:20.000Z'],
    ['2023-11-14', '2023-11-14T00:00:00.000Z'],
    [0, '1970-01-01T00:00:00.000Z'],
    ['-1', '1969-12-31T23:59:59.000Z'],
  ])('date of %j', (value, iso) => expect(read(date, value)).toEqual([new Date(iso), nothingKept]));

  test.each(['soon', 'Season 5', 'May 5', '2023-13-45', 1e20, -1e20, '99999999999999999999', true, { at: 1 }])(
    '%j is no date, and is kept',
    (value) => expect(read(date, value)).toEqual([undefined, kept(value)]),
  );

  test.each(['', ' ', null, []])('%j is the absence of a date', (value) =>
    expect(read(date, value)).toEqual([undefined, nothingKept]),
  );
});

describe('lists of words and numbers', () => {
  test.each([
    ['a,b, c', ['a', 'b', 'c'], nothingKept],
    ['', [], nothingKept],
    [['a', 1], ['a', '1'], nothingKept],
    [[{ id: 'a' }, { tag: 'b' }], ['a', 'b'], nothingKept],
    [[null], [], nothingKept],
    [['a', null, 'b'], ['a', 'b'], nothingKept],
    [['a', { x: 1, y: 2 }, ['b'], { id: ['c'] }], ['a'], kept([{ x: 1, y: 2 }, ['b'], { id: ['c'] }])],
    [{ a: 1, b: 2 }, [], kept({ a: 1, b: 2 })],
  ])('words of %j', (value, result, extra) => expect(read(words, value)).toEqual([result, extra]));

  test('one word where a list was due', () => expect(read(texts, 'a')).toEqual([['a'], nothingKept]));

  test.each([
    [[1, '2'], [1, 2], nothingKept],
    ['1,2', [1, 2], nothingKept],
    ['1,x', [], kept('1,x')],
    ['1,,2,', [1, 2], nothingKept],
    [' ', [], nothingKept],
    [['1', ''], [1], nothingKept],
    ['Infinity', [], kept('Infinity')],
    [{ a: 1, b: 2 }, [], kept({ a: 1, b: 2 })],
  ])('numbers of %j', (value, result, extra) => expect(read(numbers, value)).toEqual([result, extra]));
});

interface Named extends Extra {
  name: string | undefined;
}

const decodeNamed = (wire: Wire): Named => {
  const result: Named = { name: undefined };
  for (const key in wire) {
    if (key === 'name') result.name = text(wire[key], result, key);
    else keep(result, key, wire[key]);
  }
  return result;
};

const readOne = (value: unknown): [Named | undefined, unknown] => read((v, o, k) => one(v, o, k, decodeNamed), value);
const readList = (value: unknown): [readonly Named[], unknown] => read((v, o, k) => list(v, o, k, decodeNamed), value);

describe('objects', () => {
  test.each([
    [{ name: 'a' }, { name: 'a' }, nothingKept],
    [[{ name: 'a' }], { name: 'a' }, nothingKept],
    ['', undefined, nothingKept],
    [null, undefined, nothingKept],
    [[], undefined, nothingKept],
    ['a', undefined, kept('a')],
    [[{ name: 'a' }, { name: 'b' }], undefined, kept([{ name: 'a' }, { name: 'b' }])],
  ])('one of %j', (value, result, extra) => expect(readOne(value)).toEqual([result, extra]));

  test.each([
    [[{ name: 'a' }, { name: 'b' }], [{ name: 'a' }, { name: 'b' }], nothingKept],
    [{ name: 'a' }, [{ name: 'a' }], nothingKept],
    ['', [], nothingKept],
    [null, [], nothingKept],
    [[null], [], nothingKept],
    [[{ name: 'a' }, null, { name: 'b' }], [{ name: 'a' }, { name: 'b' }], nothingKept],
    [[{ name: 'a' }, 'stray'], [{ name: 'a' }], kept(['stray'])],
    [[[{ name: 'a' }]], [], kept([[{ name: 'a' }]])],
    [0, [], kept(0)],
    ['a', [], kept('a')],
  ])('list of %j', (value, result, extra) => expect(readList(value)).toEqual([result, extra]));

  test('an answer that is a list, plain or inside of its element', () => {
    const reading = listOf(decodeNamed);
    expect(reading([{ name: 'a' }] as unknown as Wire)).toEqual([{ name: 'a' }]);
    expect(reading({ entry: [{ name: 'a' }] })).toEqual([{ name: 'a' }]);
    expect(reading({})).toBe(none);
    expect(reading({ size: '0' })).toBe(none);
    expect(reading({ name: 'a' })).toEqual([{ name: 'a' }]);
  });

  test('an absent list cannot be filled for all', () => expect(Object.isFrozen(none)).toBe(true));

  test('a record of what its reader can read', () => {
    expect(read((v, o, k) => record(v, number, o, k), { a: '1', b: 2 })).toEqual([{ a: 1, b: 2 }, nothingKept]);
    expect(read((v, o, k) => record(v, number, o, k), 'x')).toEqual([undefined, kept('x')]);
  });

  test('a record keeps each entry that its reader cannot read, and drops those that say nothing', () => {
    expect(read((v, o, k) => record(v, number, o, k), { a: 'x', b: 'y', c: 1, d: '', e: null })).toEqual([
      { c: 1 },
      kept({ a: 'x', b: 'y' }),
    ]);
  });

  test('an object that is used as it came keeps what is replaced in it, and a field called extra', () => {
    const wire: Wire = { hidden: true, tag: undefined, news: 1, extra: 'own' };
    expect(settle(wire, { hidden: 2, tag: ['a', 'b'], news: 1, extra: 'own' })).toEqual({
      hidden: true,
      tag: undefined,
      extra: { hidden: 2, tag: ['a', 'b'], news: 1, extra: 'own' },
    });
  });

  test('a field that is called __proto__ is a field', () => {
    const [value] = readOne(JSON.parse('{"a":1,"__proto__":{"polluted":true}}'));
    expect(Object.keys(value!.extra!)).toEqual(['a', '__proto__']);
    expect(({} as Wire)['polluted']).toBeUndefined();
  });

  test('an object that is used as it came is copied only for what is unknown', () => {
    const plain: Wire = { name: 'a' };
    expect(settle(plain, undefined)).toBe(plain);
    expect(settle({ name: 'a', other: 1 }, { other: 1 })).toEqual({ name: 'a', extra: { other: 1 } });
  });

  test('an overlay adds its fields and what it kept', () => {
    const item: Named = { name: 'a', extra: { x: 1 } };
    expect(overlay(item, { extra: { y: 2 } })).toEqual({ name: 'a', extra: { x: 1, y: 2 } });
  });

  test('whatever comes is decoded, and every unknown field is there', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== 'name'),
          fc.jsonValue(),
        ),
        (fields) => {
          expect(Object.entries({ ...decodeNamed(fields).extra })).toEqual(Object.entries(fields));
        },
      ),
    );
  });
});
