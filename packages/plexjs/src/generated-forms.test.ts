import { describe, expect, test } from 'vitest';
import {
  decodeItem,
  decodeItemContainer,
  decodeLibrarySectionContainer,
  decodeMedia,
  decodeSessionContainer,
  decodeSessionItem,
  decodeTag,
  type Movie,
} from './generated/models.ts';
import { knownValues } from './generated/known-values.ts';
import { decodeWith, type Drift } from './wire/drift.ts';
import type { Decode, Wire } from './wire/values.ts';

const parsed = (json: string): Wire => JSON.parse(json) as Wire;

describe('odd encodings', () => {
  test.each([[1], ['1'], ['true'], [true], ['True']])('%j is yes', (smart) => {
    expect(decodeItem({ type: 'collection', smart })).toMatchObject({ smart: true });
  });

  test.each([[0], ['0'], ['false'], [false]])('%j is no', (smart) => {
    expect(decodeItem({ type: 'collection', smart })).toMatchObject({ smart: false });
  });

  test.each([[null], [''], [undefined], [[]]])('%j says nothing, of any field', (nothing) => {
    const fields = { year: nothing, addedAt: nothing, Media: nothing, smart: nothing, Genre: nothing };
    const item = decodeItem({ type: 'collection', ...fields });
    expect(item).toMatchObject({ year: undefined, addedAt: undefined, smart: undefined, genres: [] });
    expect(Object.keys({ ...item.extra }).filter((key) => key !== 'Media')).toEqual([]);
  });

  test('of a flag’s third state, which is kept beside the yes', () => {
    const { sections } = decodeLibrarySectionContainer({ Directory: [{ key: 1, refreshing: 2 }, { key: '2' }] });
    expect(sections).toMatchObject([{ key: '1', refreshing: true, extra: { refreshing: 2 } }, { key: '2' }]);
  });

  test('of ids, which are texts to the user', () => {
    expect(decodeMedia({ id: 7, Part: [{ id: '8' }] })).toMatchObject({ id: '7', parts: [{ id: '8' }] });
  });

  test('of one object for a list, a list for one object, and lists with holes', () => {
    expect(decodeItemContainer({ Metadata: { type: 'movie', Genre: { tag: 'a' } } }).items).toMatchObject([
      { genres: [{ tag: 'a' }] },
    ]);
    expect(decodeSessionItem({ type: 'movie', Player: [{ title: 'x' }] })).toMatchObject({ player: { title: 'x' } });
    expect(decodeItem({ type: 'movie', Genre: [null, { tag: 'a' }, '', 'b'] })).toMatchObject({
      genres: [{ tag: 'a' }],
      extra: { Genre: ['b'] },
    });
  });

  test('do not make one answer depend on another', () => {
    const first = decodeItemContainer({});
    expect(Object.isFrozen(first.items)).toBe(true);
    decodeItemContainer({ Metadata: [{ type: 'movie' }], news: 1 });
    expect(decodeItemContainer({})).toEqual(first);
  });
});

describe('an object that is used as it came', () => {
  test.each<[string, object]>([
    ['{"tag":"a","news":1}', { tag: 'a', extra: { news: 1 } }],
    ['{"id":5,"count":"3","directory":"1"}', { id: '5', count: 3, directory: true }],
    ['{"tag":{"a":1},"extra":5}', { tag: undefined, extra: { tag: { a: 1 }, extra: 5 } }],
    ['{"extra":5,"tag":{"a":1}}', { tag: undefined, extra: { tag: { a: 1 }, extra: 5 } }],
    ['{"extra":{"b":2},"tag":{"a":1}}', { tag: undefined, extra: { tag: { a: 1 }, extra: { b: 2 } } }],
    ['{"directory":2,"news":1}', { directory: true, extra: { directory: 2, news: 1 } }],
    ['{"tag":null,"count":""}', { tag: undefined, count: undefined }],
  ])('%s', (json, tag) => expect(decodeTag(parsed(json))).toEqual(tag));

  test('keeps a field that is called __proto__', () => {
    const { extra } = decodeTag(parsed('{"tag":["a","b"],"__proto__":{"x":1},"toString":2}'));
    expect(Object.entries({ ...extra })).toEqual([
      ['tag', ['a', 'b']],
      ['__proto__', { x: 1 }],
      ['toString', 2],
    ]);
  });
});

describe('an object that is decoded', () => {
  const film = (): Wire => ({
    type: 'movie',
    title: 'A',
    Genre: [{ tag: 'a' }],
    Media: [{ id: 1, Part: [{ id: 2 }] }],
  });

  test('becomes a part of the value', () => {
    const wire = film();
    expect((decodeItem(wire) as Movie).genres).toBe(wire['Genre']);
  });

  test('gives the same value twice when a copy of it is decoded', () => {
    const wire = film();
    expect(decodeItem(structuredClone(wire))).toEqual(decodeItem(wire));
  });

  test('is used up: a second time what was renamed is something that the contract does not know', () => {
    const wire = film();
    const parts = [expect.objectContaining({ id: '2' })];
    expect(decodeItem(wire)).toMatchObject({ media: [{ id: '1', parts }] });
    expect(decodeItem(wire)).toMatchObject({ title: 'A', media: [{ id: '1', parts: [], extra: { parts } }] });
  });
});

describe('what differs from the contract', () => {
  const driftsOf = <T>(decode: Decode<T>, wire: Wire): Drift[] => {
    const found: Drift[] = [];
    decodeWith(decode, wire, (drift) => found.push(drift), knownValues);
    return found;
  };

  test('is told with its path, its kind and what was sent', () => {
    const part = { id: 1, Stream: [{ streamType: 1 }, { streamType: 2, channels: 'many', decision: 'guess' }] };
    const film = {
      type: 'movie',
      hologram: { depth: 3 },
      Media: { Part: [part] },
      Genre: [{ tag: 'a', colour: 'red' }],
    };
    expect(driftsOf(decodeItemContainer, { Metadata: [{ type: 'movie' }, film] })).toEqual([
      { path: 'Metadata[1].hologram', kind: 'unknown-field', sample: { depth: 3 } },
      { path: 'Metadata[1].Media[0].Part[0].Stream[1].channels', kind: 'unexpected-form', sample: 'many' },
      { path: 'Metadata[1].Media[0].Part[0].Stream[1].decision', kind: 'unknown-value', sample: 'guess' },
      { path: 'Metadata[1].Genre[0].colour', kind: 'unknown-field', sample: 'red' },
    ]);
  });

  test('is told of what lies over an item, too', () => {
    const row = { type: 'movie', hologram: 1, Player: { state: 'dreaming', sleep: 'deep' } };
    expect(driftsOf(decodeSessionContainer, { Metadata: row })).toEqual([
      { path: 'Metadata[0].Player.state', kind: 'unknown-value', sample: 'dreaming' },
      { path: 'Metadata[0].Player.sleep', kind: 'unknown-field', sample: 'deep' },
      { path: 'Metadata[0].hologram', kind: 'unknown-field', sample: 1 },
    ]);
  });
});
