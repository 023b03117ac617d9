import { describe, expect, test } from 'vitest';
import { isNewer, isOld } from './structure-newer.ts';
import { addShapes, mergeShape, type Shapes } from './structure-shape.ts';
import { compareStructures, readableStructures } from './structure.ts';
import type { Payload } from './corpus.ts';

const shapesOf = (...values: unknown[]): Shapes => {
  const shapes: Shapes = new Map();
  for (const value of values) addShapes(shapes, value);
  return shapes;
};
const counts = (shapes: Shapes, place: string): Record<string, number> =>
  Object.fromEntries(Array.from(shapes.get(place)?.fields ?? [], ([name, { count }]) => [name, count]));

describe('the shape of answers', () => {
  test('tells items, streams and directories apart by their kind', () => {
    const shapes = shapesOf({
      size: 2,
      Metadata: [
        { type: 'movie', Media: [{ Part: [{ Stream: [{ streamType: 1 }, { streamType: 2 }] }] }] },
        { type: 'photo', key: '/library/metadata/1/children' },
        { type: 'photo', key: '/library/metadata/2' },
      ],
      Directory: [{ title: 'All' }],
    });
    expect([...shapes.keys()]).toEqual([
      '',
      'Metadata[movie]',
      'Metadata[movie].Media',
      'Metadata[movie].Media.Part',
      'Metadata[movie].Media.Part.Stream[1]',
      'Metadata[movie].Media.Part.Stream[2]',
      'Metadata[photoalbum]',
      'Metadata[photo]',
      'Directory',
    ]);
  });

  test('counts how often a field is there', () => {
    const shapes = shapesOf({ Hub: [{ size: 1, more: true }, { size: 0 }, { size: null }] });
    expect([shapes.get('Hub')?.count, counts(shapes, 'Hub')]).toEqual([3, { size: 2, more: 1 }]);
  });

  test('adds up over answers', () => {
    const known: Shapes = new Map();
    for (const shapes of [shapesOf({ a: 1 }), shapesOf({ a: 'x', b: true })])
      for (const [place, shape] of shapes) mergeShape(known, `list ${place}`, shape);
    expect([known.get('list ')?.count, counts(known, 'list ')]).toEqual([2, { a: 2, b: 1 }]);
  });
});

describe('what is newer and what is old', () => {
  test.each([
    ['Metadata[movie]', 'Image', true],
    ['Hub.Metadata[show]', 'UltraBlurColors', true],
    ['', 'apiVersion', true],
    ['Metadata[movie]', 'title', false],
  ])('%s.%s', (place, field, expected) => {
    expect(isNewer(place, field)).toBe(expected);
  });

  test('is told of captures by where they are from', () => {
    expect(['openpht/a.xml', 'plexkit/a.json'].map(isOld)).toEqual([true, false]);
  });
});

describe('the comparison', () => {
  const payload = (endpoint: string, value: object): Payload => ({
    file: 'x.json',
    format: 'json',
    host: 'pms',
    method: 'GET',
    endpoint,
    notes: '',
    kind: 'captured',
    status: 200,
    text: JSON.stringify({ MediaContainer: value }),
  });

  test('names what servers always send and the sandbox does not, and the other way round', async () => {
    const { endpoints } = await compareStructures([
      payload('/identity', { size: 0, machineIdentifier: 'a', colour: 'red' }),
    ]);
    expect(endpoints.find(({ endpoint }) => endpoint === '/identity')).toMatchObject({
      captures: 1,
      refused: [],
      missing: [{ place: '', field: 'colour' }],
      surplus: [{ place: '', field: 'version' }],
    });
  });

  test('reads as lines', () => {
    const report = {
      endpoints: [
        { endpoint: '/a', captures: 1, places: 1, refused: [], missing: [], surplus: [] },
        {
          endpoint: '/b',
          captures: 2,
          places: 3,
          refused: ['/b (501)'],
          missing: [{ place: 'Hub', field: 'size' }],
          surplus: [{ place: '', field: 'x' }],
        },
      ],
      differences: 3,
    };
    expect(readableStructures(report)).toBe(
      [
        'equal  /a: 1 captures, 1 elements',
        'differs /b: 2 captures, 3 elements',
        '    refused /b (501)',
        '    missing Hub.size',
        '    surplus x',
        '1 of 2 endpoints are equal, with 3 differences.',
        '',
      ].join('\n'),
    );
  });
});
