import { expect, test } from 'vitest';
import { sortedBy } from './sort-title.ts';

test.each([
  ['movie', 'The Harbour', 'Harbour'],
  ['movie', 'A Day', 'Day'],
  ['movie', 'L’Avventura', undefined],
  ['movie', 'The', undefined],
  ['movie', 'Theatre', undefined],
  ['album', 'Écailles de lune', 'Ecailles de lune'],
  ['track', 'El Niño', 'Nino'],
  ['photo', 'The Cat', undefined],
  ['artist', 'Jónsi', undefined],
  ['artist', 'The Sónics', 'Sónics'],
  ['collection', '夜の川', undefined],
])('the %s %s is sorted by %s', (type, title, titleSort) => {
  expect(sortedBy(type, title)?.['titleSort']).toBe(titleSort);
});

test('the server’s setting says which articles are passed over', () => {
  expect(sortedBy('movie', 'Les Enfants', ['les'])).toEqual({ titleSort: 'Enfants' });
  expect(sortedBy('movie', 'The Harbour', ['les'])).toBeUndefined();
});
