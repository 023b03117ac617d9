import { describe, expect, test } from 'vitest';
import { fieldTable, readByTable, readField } from './field-table.ts';
import { list, none, text, type Wire } from './values.ts';

const table = fieldTable(
  'text title id=ratingID|number year|flag smart|date addedAt|words tags=Tags',
  {
    Part: ['parts', (value, result, key) => list(value, (part: Wire) => ({ ...part }), result, key), 1],
    token: ['token', (value, result, key) => (value === null ? null : text(value, result, key))],
    auth_token: ['token', (value, result, key) => text(value, result, key)],
  },
  { type: 'thing' },
);

describe('an object that is read by a table', () => {
  test('has the client’s names and forms', () => {
    const wire = { title: 5, ratingID: 6, year: '2011', smart: '1', addedAt: 10, Tags: 'a,b', Part: { n: 1 } };
    expect(readByTable(wire, table)).toEqual({
      type: 'thing',
      title: '5',
      id: '6',
      year: 2011,
      smart: true,
      addedAt: new Date(10_000),
      tags: ['a', 'b'],
      parts: [{ n: 1 }],
    });
  });

  test('has its lists and what it is told by, whatever came', () => {
    expect(readByTable({}, table)).toEqual({ type: 'thing', tags: [], parts: [] });
    expect(readByTable({ Tags: null, Part: '' }, table)).toEqual({ type: 'thing', tags: [], parts: [] });
    expect(readByTable({ type: 'thing' }, table)).toEqual({ type: 'thing', tags: [], parts: [] });
  });

  test('keeps what the table has not, under its name on the wire', () => {
    const wire = JSON.parse('{"Title":1,"id":2,"extra":3,"constructor":4,"__proto__":5,"year":"?"}') as Wire;
    const { extra } = readByTable(wire, table) as { extra: Wire };
    expect(Object.entries(extra)).toEqual([
      ['Title', 1],
      ['id', 2],
      ['extra', 3],
      ['constructor', 4],
      ['__proto__', 5],
      ['year', '?'],
    ]);
  });

  test('is a new one each time', () => {
    readByTable({ title: 'a', news: 1 }, table);
    expect(readByTable({}, table)).toEqual({ type: 'thing', tags: [], parts: [] });
    expect(table.blank).toEqual({ type: 'thing', tags: none, parts: none });
  });
});

describe('a field of two names on the wire', () => {
  test.each([
    [{ token: 'a' }, 'a', undefined],
    [{ auth_token: 'a' }, 'a', undefined],
    [{ token: 'a', auth_token: null }, 'a', undefined],
    [{ auth_token: 'a', token: 'a' }, 'a', undefined],
    [{ token: 'a', auth_token: 'b' }, 'a', { auth_token: 'b' }],
    [{ token: null }, null, undefined],
  ])('of %j is %j, with %j kept', (wire, token, extra) => {
    expect(readByTable(wire, table)).toMatchObject({ token });
    expect((readByTable(wire, table) as { extra?: unknown }).extra).toEqual(extra);
  });
});

test('a table says whether it has a field', () => {
  const result: Wire = {};
  expect(readField(table, result, 'ratingID', 5)).toBe(true);
  expect(readField(table, result, 'id', 5)).toBe(false);
  expect(readField(table, result, 'toString', 5)).toBe(false);
  expect(result).toEqual({ id: '5' });
});
