import { describe, expect, test } from 'vitest';
import {
  decodeHistoryContainer,
  decodeHistoryItem,
  decodeItem,
  decodePin,
  decodeSessionContainer,
  decodeSessionItem,
  decodeSetting,
  decodeStream,
} from './generated/models.ts';
import type { Wire } from './wire/values.ts';

const parsed = (json: string): Wire => JSON.parse(json) as Wire;

describe('items of a kind', () => {
  test('an episode knows its season and its show', () => {
    const wire = {
      type: 'episode',
      ratingKey: '5',
      index: '2',
      parentIndex: 1,
      parentRatingKey: 4,
      parentTitle: 'Season 1',
      grandparentRatingKey: 3,
      grandparentTitle: 'Harbour Street',
      originallyAvailableAt: '2019-05-06',
      Director: [{ tag: 'A. Person', id: 12 }],
      Role: { tag: 'B. Person', role: 'The keeper' },
    };
    expect(decodeItem(wire)).toMatchObject({
      type: 'episode',
      ratingKey: '5',
      index: 2,
      parentIndex: 1,
      parentRatingKey: '4',
      parentTitle: 'Season 1',
      grandparentRatingKey: '3',
      grandparentTitle: 'Harbour Street',
      originallyAvailableAt: '2019-05-06',
      directors: [{ tag: 'A. Person', id: '12' }],
      roles: [{ tag: 'B. Person', role: 'The keeper' }],
      writers: [],
    });
  });

  test('a track knows its album, its artist and what it sounds like', () => {
    const stream = { streamType: '2', gain: '-7.5', loudness: '-12.25', endRamp: '1,2;3,4' };
    const wire = {
      type: 'track',
      title: 'Low Tide',
      parentTitle: 'Harbours',
      Media: [{ Part: [{ Stream: [stream] }] }],
    };
    expect(decodeItem(wire)).toMatchObject({
      type: 'track',
      parentTitle: 'Harbours',
      media: [{ parts: [{ streams: [{ streamType: 2, gain: -7.5, loudness: -12.25, endRamp: '1,2;3,4' }] }] }],
    });
  });

  test.each<[Wire, string]>([
    [{ type: 'photo', key: '/library/metadata/7', Media: [{}] }, 'photo'],
    [{ type: 'photo', key: '/library/metadata/7/children' }, 'photoalbum'],
    [{ type: 'photo', composite: '/c' }, 'photoalbum'],
    [{ type: 'photoalbum' }, 'photoalbum'],
  ])('%j is a %s', (wire, type) => {
    const item = decodeItem(structuredClone(wire));
    expect(item.type).toBe(type);
    expect(item.extra).toBeUndefined();
  });

  test('a collection and a playlist count what they hold', () => {
    expect(decodeItem({ type: 'collection', childCount: '3', smart: '1', titleSort: 'Sea' })).toMatchObject({
      type: 'collection',
      childCount: 3,
      smart: true,
      titleSort: 'Sea',
    });
    expect(decodeItem({ type: 'playlist', playlistType: 'audio', leafCount: 12, smart: false })).toMatchObject({
      type: 'playlist',
      playlistType: 'audio',
      leafCount: 12,
      smart: false,
    });
  });

  test.each<[unknown]>([['hologram'], [''], [null], [5], [['movie']], [{ a: 1 }]])(
    'an item of type %j is another one, and has what all items have',
    (type) => {
      const item = decodeItem({ type, ratingKey: 1, Media: [{ id: 1 }], parentTitle: 'x' });
      expect(item).toMatchObject({ type: 'other', ratingKey: '1', media: [{ id: '1' }], parentTitle: 'x' });
    },
  );
});

describe('streams', () => {
  test.each<[unknown, number]>([
    [1, 1],
    ['2', 2],
    [3, 3],
    ['4', 4],
  ])('of number %j', (streamType, number) => {
    const stream = decodeStream({ streamType, id: 9, codec: 'x', default: '1', selected: 0 });
    expect(stream).toMatchObject({ streamType: number, id: '9', codec: 'x', default: true, selected: false });
    expect(stream.extra).toBeUndefined();
  });

  test('of each kind have fields of their own', () => {
    expect(decodeStream({ streamType: 1, width: '1920', frameRate: '23.976', DOVIPresent: 1 })).toMatchObject({
      width: 1920,
      frameRate: 23.976,
      doviPresent: true,
    });
    expect(decodeStream({ streamType: 2, channels: '6', samplingRate: 48_000 })).toMatchObject({
      channels: 6,
      samplingRate: 48_000,
    });
    expect(decodeStream({ streamType: 3, forced: '1', hearingImpaired: true, key: '/s.srt' })).toMatchObject({
      forced: true,
      hearingImpaired: true,
      key: '/s.srt',
    });
  });

  test.each([[7], ['seven'], [null], [undefined]])('of number %j are others, and keep what they say', (streamType) => {
    const stream = decodeStream({ streamType, codec: 'x', width: 5 });
    expect(stream).toMatchObject({ codec: 'x', extra: { width: 5 } });
    expect([1, 2, 3, 4]).not.toContain(stream.streamType);
  });
});

describe('what lies over an item', () => {
  const player = { title: 'Kitchen', state: 'paused', local: '1' };

  test('is who plays it, on what, and how', () => {
    const row = { type: 'track', title: 'Low Tide', sessionKey: '9', User: { id: 1 }, Player: player, news: 1 };
    expect(decodeSessionContainer({ size: 1, Metadata: [{ ...row, Session: { bandwidth: '320' } }] })).toMatchObject({
      size: 1,
      items: [
        {
          type: 'track',
          title: 'Low Tide',
          sessionKey: '9',
          user: { id: '1' },
          player: { title: 'Kitchen', state: 'paused', local: true },
          session: { bandwidth: 320 },
          extra: { news: 1 },
        },
      ],
    });
  });

  test('keeps a misfit of its own beside those of the item', () => {
    const row = { type: 'movie', year: 'soon', Player: 'none', sessionKey: ['1', '2'] };
    expect(decodeSessionItem(row)).toMatchObject({
      type: 'movie',
      player: undefined,
      sessionKey: undefined,
      extra: { year: 'soon', Player: 'none', sessionKey: ['1', '2'] },
    });
  });

  test('is when it was watched, and by whom', () => {
    const row = { historyKey: '/status/sessions/history/9', accountID: 1, deviceID: 3, viewedAt: 1_767_225_600 };
    const [item] = decodeHistoryContainer({ Metadata: { ...row, type: 'episode' } }).items;
    expect(item).toMatchObject({ type: 'episode', accountId: '1', deviceId: '3', viewedAt: new Date('2026-01-01Z') });
  });

  test('takes nothing from a field that is called __proto__', () => {
    const item = decodeHistoryItem(parsed('{"type":"movie","__proto__":{"title":"not a title"}}'));
    expect(item).toMatchObject({ type: 'movie', title: undefined });
    expect(Object.entries({ ...item.extra })).toEqual([['__proto__', { title: 'not a title' }]]);
  });
});

describe('a setting has a value of its type', () => {
  test.each<[Wire, unknown]>([
    [
      { type: 'bool', value: '1', default: 'false' },
      { type: 'bool', value: true, default: false },
    ],
    [
      { type: 'int', value: '12', default: 0 },
      { type: 'int', value: 12, default: 0 },
    ],
    [
      { type: 'double', value: '0.5' },
      { type: 'double', value: 0.5 },
    ],
    [
      { type: 'text', value: '', default: 'en' },
      { type: 'text', value: '', default: 'en' },
    ],
    [
      { type: 'text', value: 5 },
      { type: 'text', value: '5' },
    ],
    [
      { type: 'enum', value: 'a' },
      { type: 'other', typeOnWire: 'enum', value: 'a' },
    ],
    [{ value: true }, { type: 'other', value: 'true' }],
    [
      { type: 'int', value: 'many' },
      { type: 'int', value: undefined, extra: { value: 'many' } },
    ],
  ])('%j', (wire, setting) => expect(decodeSetting(wire)).toMatchObject(setting as object));
});

describe('a PIN', () => {
  const pin = { id: 1, code: 'ABCD' };

  test.each<[Wire, Wire]>([
    [{ authToken: null }, { authToken: null }],
    [{ authToken: '' }, { authToken: '' }],
    [{ authToken: 'secret' }, { authToken: 'secret' }],
    [{ newRegistration: null }, { newRegistration: null }],
    [{ newRegistration: 'true' }, { newRegistration: true }],
    [
      { trusted: 0, expiresIn: '900' },
      { trusted: false, expiresIn: 900 },
    ],
    [{ expiresAt: '2026-01-01T00:15:00Z' }, { expiresAt: new Date('2026-01-01T00:15:00Z') }],
    [{ createdAt: '2026-01-01 00:00:00 UTC' }, { createdAt: new Date('2026-01-01T00:00:00Z') }],
    [{ expiresAt: 'Thu, 01 Jan 2026 00:15:00 GMT' }, { expiresAt: new Date('2026-01-01T00:15:00Z') }],
    [{ expiresAt: 1_767_226_500 }, { expiresAt: new Date('2026-01-01T00:15:00Z') }],
    [{ expiresAt: 'later' }, { expiresAt: undefined, extra: { expiresAt: 'later' } }],
  ])('with %j', (fields, value) => expect(decodePin({ ...pin, ...fields })).toMatchObject({ id: '1', ...value }));

  test('without a token has none', () => expect(decodePin({ ...pin }).authToken).toBeUndefined());
});
