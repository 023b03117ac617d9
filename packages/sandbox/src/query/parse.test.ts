import { describe, expect, test } from 'vitest';
import { MediaQueryError, parseQuery } from './parse.ts';

describe('a condition', () => {
  test.each([
    ['year=2006', 'year', '=', '2006'],
    ['year!=2006', 'year', '!=', '2006'],
    ['year>>=1990', 'year', '>>=', '1990'],
    ['year<<=1990', 'year', '<<=', '1990'],
    ['title<=The', 'title', '<=', 'The'],
    ['title>=End', 'title', '>=', 'End'],
    ['title==Bones', 'title', '==', 'Bones'],
    ['title!==Bones', 'title', '!==', 'Bones'],
    ['show.title==Bones', 'show.title', '==', 'Bones'],
  ])('%s is read as it stands, and percent-encoded', (query, name, operator, value) => {
    const encoded = query.replaceAll(/[!<>]|(?<=[=!a-z])=(?==)/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    for (const spelling of [query, `?${query}`, encoded, String(new URLSearchParams(encoded))])
      expect(parseQuery(spelling).where).toEqual({ all: [{ name, operator, value }] });
  });

  test.each([
    ['title=%3D', '=', '='],
    ['title=%3DX', '=', '=X'],
    ['title!=%3DX', '!=', '=X'],
    ['title<=%3DX', '<=', '=X'],
    ['title%3C=%3DX', '<=', '=X'],
    ['title<==X', '<=', '=X'],
    ['title>==', '>=', '='],
    ['title===X', '==', '=X'],
    ['title%3D=%3DX', '==', '=X'],
    ['title%3D==X', '==', '=X'],
    ['title!===', '!==', '='],
    ['title==', '==', ''],
  ])('%s has all signs beyond its operator in the value', (query, operator, value) => {
    expect(parseQuery(query).where).toEqual({ all: [{ name: 'title', operator, value }] });
  });

  test('keeps spaces, commas and letters of all kinds', () => {
    expect(parseQuery('title=Big+Buck%20Bunny%2C%C3%9Cber').where).toEqual({
      all: [{ name: 'title', operator: '=', value: 'Big Buck Bunny,Über' }],
    });
  });

  test('is taken as it is where a percent sign stands for itself', () => {
    expect(parseQuery('title=100%').where).toMatchObject({ all: [{ value: '100%' }] });
  });

  test('is none where it is a header, or says what the list is to be', () => {
    const query = 'X-Plex-Token=1&type=1&sort=year&limit=5&group=title&having=x&sourceType=2';
    expect(parseQuery(query).where).toEqual({ all: [] });
  });
});

describe('groups', () => {
  const leaf = (name: string): object => ({ name, operator: '=', value: '1' });

  test('are as python-plexapi writes them', () => {
    const query =
      'push=1&push=1&title=elephant&or=1&title%3D=Big+Buck+Bunny&pop=1&and=1&year%3E%3E=1990&and=1&unwatched=1&pop=1';
    expect(parseQuery(query).where).toEqual({
      all: [
        {
          all: [
            {
              any: [
                { all: [{ name: 'title', operator: '=', value: 'elephant' }] },
                { all: [{ name: 'title', operator: '==', value: 'Big Buck Bunny' }] },
              ],
            },
            { name: 'year', operator: '>>=', value: '1990' },
            leaf('unwatched'),
          ],
        },
      ],
    });
  });

  test('bind "and" closer than "or"', () => {
    expect(parseQuery('a=1&b=1&or=1&c=1').where).toEqual({
      any: [{ all: [leaf('a'), leaf('b')] }, { all: [leaf('c')] }],
    });
  });

  test('are nothing when they are empty', () => {
    expect(parseQuery('push=1&pop=1&or=1&or=1').where).toEqual({ all: [{ all: [] }] });
  });

  test.each(['push=1&a=1', 'a=1&pop=1', 'pop=1&push=1', 'push=1&push=1&pop=1'])('have to close: %s', (query) => {
    expect(() => parseQuery(query)).toThrow(MediaQueryError);
  });
});

describe('the rest of a query', () => {
  test('says what, in which order and how many', () => {
    const query =
      'type=13,14&sourceType=2&sort=year%3Adesc,show.titleSort:nullsLast&group=title&limit=5&includeCollections=1';
    expect(parseQuery(query)).toMatchObject({
      types: [13, 14],
      sourceType: 2,
      sort: [
        { name: 'year', isDescending: true, nullsLast: false },
        { name: 'show.titleSort', isDescending: false, nullsLast: true },
      ],
      group: 'title',
      limit: 5,
      withCollections: true,
    });
  });

  test('may be missing, or be nonsense', () => {
    const nothing = { types: [], sort: [], group: undefined, limit: undefined, where: { all: [] } };
    expect(parseQuery('')).toMatchObject(nothing);
    expect(parseQuery('type=movie&limit=-5&sort=&group=&=&&%')).toMatchObject(nothing);
  });
});
