import { expect, it } from 'vitest';
import { itemKind } from './item-kind.ts';

it.each([
  ['movie', { type: 'movie', key: '/library/metadata/1' }],
  ['photo', { type: 'photo', key: '/library/metadata/59', Media: [{}], composite: '/x' }],
  ['photo', { type: 'photo' }],
  ['photoalbum', { type: 'photo', key: '/library/metadata/43/children' }],
  ['photoalbum', { type: 'photo', key: '/library/metadata/43', composite: '/x' }],
  ['show', { type: 'show', key: '/library/metadata/43/children', composite: '/x' }],
  ['brand-new', { type: 'brand-new' }],
  ['', { title: 'A folder' }],
])('finds %j', (kind, wire) => {
  expect(itemKind(wire)).toBe(kind);
});
