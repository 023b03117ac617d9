import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as models from './generated/models.ts';
import {
  decodeHistoryItem,
  decodeItem,
  decodeItemContainer,
  decodeSessionItem,
  type Item,
  type Movie,
} from './generated/models.ts';
import { getTokenByPinId } from './generated/operations.ts';
import type { Wire } from './wire/values.ts';

/** The words of an answer, as a server sends them. */
const film: Wire = {
  ratingKey: 12,
  key: '/library/metadata/12',
  type: 'movie',
  title: 'A Lighthouse for Two',
  year: '2011',
  duration: '5400000',
  addedAt: 1_767_225_600,
  Genre: { tag: 'Drama' },
  Guid: [{ id: 'imdb://tt0000001' }],
  Media: [{ id: 1, Part: [{ id: '2', optimizedForStreaming: 1, Stream: [{ id: 3, streamType: 2, channels: '6' }] }] }],
  fieldOfTomorrow: { nested: [1] },
};

// TypeScript knows a tagline of films only.
const taglineOf = (item: Item): string | undefined => (item.type === 'movie' ? item.tagline : undefined);

describe('an item', () => {
  test('has the forms of the contract, whatever the forms of the wire', () => {
    expect(decodeItem(structuredClone(film))).toMatchObject({
      ratingKey: '12',
      type: 'movie',
      year: 2011,
      duration: 5_400_000,
      addedAt: new Date('2026-01-01T00:00:00Z'),
      genres: [{ tag: 'Drama' }],
      guids: [{ id: 'imdb://tt0000001' }],
      media: [
        { id: '1', parts: [{ id: '2', optimizedForStreaming: true, streams: [{ streamType: 2, channels: 6 }] }] },
      ],
      directors: [],
      extra: { fieldOfTomorrow: { nested: [1] } },
    });
  });

  test('is plain data', () => {
    const item = decodeItem(structuredClone(film));
    expect(JSON.parse(JSON.stringify(item))).toMatchObject({ title: 'A Lighthouse for Two' });
    expect(structuredClone(item)).toEqual(item);
  });

  test.each([
    [{ type: 'episode' }, 'episode'],
    [{ type: 'track' }, 'track'],
    [{ type: 'photo', key: '/library/metadata/3' }, 'photo'],
    [{ type: 'photo', key: '/library/metadata/3/children' }, 'photoalbum'],
    [{ type: 'collection' }, 'collection'],
    [{ type: 'playlist' }, 'playlist'],
    [{ type: 'hologram' }, 'other'],
    [{}, 'other'],
  ])('%j is of type %s', (wire, type) => expect(decodeItem({ ...wire }).type).toBe(type));

  test('keeps the word for a type that is not known', () => {
    expect(decodeItem({ type: 'hologram' })).toMatchObject({ type: 'other', typeOnWire: 'hologram' });
  });

  test('is narrowed by its type', () => {
    expectTypeOf<Extract<Item, { type: 'movie' }>>().toEqualTypeOf<Movie>();
    expect(taglineOf(decodeItem({ type: 'movie', tagline: 'Light' }))).toBe('Light');
  });
});

test('a session and a history row are items with fields of their own', () => {
  const session = decodeSessionItem({ ...structuredClone(film), sessionKey: 4, User: { id: '1', title: 'Ada' } });
  expect(session).toMatchObject({ type: 'movie', sessionKey: '4', user: { title: 'Ada' } });
  expect(session.extra).toEqual({ fieldOfTomorrow: { nested: [1] } });
  const row = decodeHistoryItem({
    type: 'episode',
    title: 'Signal 1',
    historyKey: '/status/sessions/history/9',
    viewedAt: '1767225600',
  });
  expect(row).toMatchObject({
    type: 'episode',
    historyKey: '/status/sessions/history/9',
    viewedAt: new Date('2026-01-01T00:00:00Z'),
  });
});

test('a PIN has dates, a place and a token that is null until it is there', () => {
  const reading = getTokenByPinId.reading as (wire: Wire) => unknown;
  const pin = { id: 5, code: 'ABCD', expiresIn: 900, createdAt: '2026-01-01T00:00:00Z', authToken: null };
  expect(reading({ ...pin, location: { code: 'NL', european_union_member: true } })).toMatchObject({
    id: '5',
    createdAt: new Date('2026-01-01T00:00:00Z'),
    authToken: null,
    location: { code: 'NL', europeanUnionMember: true },
  });
});

test('a list of one, of none, and none at all', () => {
  expect(decodeItemContainer({ Metadata: { type: 'movie', title: 'One' } }).items).toMatchObject([{ title: 'One' }]);
  expect(decodeItemContainer({ Metadata: [] }).items).toEqual([]);
  expect(decodeItemContainer({ size: 0 }).items).toEqual([]);
});

const decoders = Object.entries(models as Record<string, unknown>).filter(
  (entry): entry is [string, (wire: Wire) => unknown] => entry[0].startsWith('decode'),
);

test('no decoder throws, whatever comes', () => {
  expect(decoders.length).toBeGreaterThan(350);
  const names = fc.constantFrom(
    'Metadata',
    'Media',
    'type',
    'key',
    'size',
    'Stream',
    'streamType',
    'User',
    'id',
    'addedAt',
    '__proto__',
  );
  const anything = fc.dictionary(fc.oneof(names, fc.string()), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 8 });
  fc.assert(
    fc.property(anything, fc.constantFrom(...decoders), (wire, [, decode]) => {
      expect(decode(structuredClone(wire))).toBeTypeOf('object');
    }),
    { numRuns: 2000 },
  );
});
