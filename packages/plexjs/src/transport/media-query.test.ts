import { describe, expect, test } from 'vitest';
import { type MediaQuery, queryPairs } from './media-query.ts';

const encoded = (query: MediaQuery) => decodeURIComponent(queryPairs(query as Record<string, unknown>).join('&'));

describe('a media query', () => {
  test('keeps its order, and means any value of a list', () => {
    expect(encoded({ type: 1, genre: ['a', 'b'], sort: 'year:desc' })).toBe('type=1&genre=a,b&sort=year:desc');
  });

  test('means all values of a list of lists', () => {
    expect(encoded({ genre: [['a'], ['b', 'c']] })).toBe('genre=a&genre=b,c');
  });

  test('has groups, as python-plexapi writes them', () => {
    const query: MediaQuery = {
      limit: 5,
      and: [{ or: [{ title: 'elephant' }, { 'title=': 'Big Buck Bunny' }] }, { 'year>>': 1990 }, { unwatched: true }],
    };
    expect(encoded(query)).toBe(
      'limit=5&push=1&push=1&title=elephant&or=1&title==Big Buck Bunny&pop=1&and=1&year>>=1990&and=1&unwatched=1&pop=1',
    );
  });

  test('groups a member of several conditions', () => {
    expect(encoded({ or: [{ genre: [['a'], ['b']] }, { c: 1, d: 2 }, {}] })).toBe(
      'push=1&push=1&genre=a&genre=b&pop=1&or=1&push=1&c=1&d=2&pop=1&pop=1',
    );
  });

  test('leaves out empty groups, and lets marks of the caller’s own pass', () => {
    expect(encoded({ or: [], and: [{}], title: 'x' })).toBe('title=x');
    expect(queryPairs({ push: 1, a: 1, or: 1, b: 2, pop: 1 })).toEqual(['push=1', 'a=1', 'or=1', 'b=2', 'pop=1']);
  });
});
