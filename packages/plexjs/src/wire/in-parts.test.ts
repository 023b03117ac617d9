import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeItemContainer } from '../generated/models/items.ts';
import { readInParts } from './in-parts.ts';
import { unwrap } from './answer.ts';

// So short that a part has one entry or two.
const partLength = 60;
const inParts = (text: string): unknown => readInParts(text, decodeItemContainer, undefined, partLength);
const asWhole = (text: string): unknown => decodeItemContainer(unwrap(JSON.parse(text)));

const film = (index: number, more: object = {}): object => ({
  ratingKey: String(index),
  type: 'movie',
  title: `Film ${index}`,
  addedAt: 1_700_000_000 + index,
  Media: [{ id: index, Part: [{ id: index }, { id: index + 1 }] }],
  ...more,
});
const films = (count: number, more?: object): object[] => Array.from({ length: count }, (_, at) => film(at, more));
const answer = (container: object): string => JSON.stringify({ MediaContainer: { size: 1, ...container } });

const entry = fc
  .record(
    {
      ratingKey: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('},{"ratingKey":'), fc.nat()),
      type: fc.constantFrom('movie', 'episode', 'track', 'vision'),
      title: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constant('}],"Metadata":[{"ratingKey":"1"},{'),
        fc.constant(null),
      ),
      fieldOfTomorrow: fc.jsonValue(),
      Genre: fc.array(fc.record({ tag: fc.string() }), { maxLength: 3 }),
      Children: fc.record({ Metadata: fc.array(fc.constant({ ratingKey: '1' }), { maxLength: 3 }) }),
    },
    { requiredKeys: ['ratingKey'] },
  )
  .map((fields): unknown => fields);
const container = fc.record(
  {
    size: fc.nat(),
    title1: fc.constantFrom('Films', ']', '"Metadata":[{"ratingKey":'),
    Metadata: fc.array(fc.oneof({ weight: 9, arbitrary: entry }, fc.jsonValue()), { maxLength: 12 }),
    Hub: fc.array(fc.record({ key: fc.string(), Metadata: fc.array(entry, { maxLength: 3 }) }), { maxLength: 3 }),
    title2: fc.constantFrom('All Films', ']}'),
  },
  { requiredKeys: ['Metadata'] },
);

describe('readInParts', () => {
  it('reads what reading the whole reads', () => {
    const text = answer({ title1: 'Films', Metadata: films(50, { fieldOfTomorrow: 1 }), title2: 'All Films' });
    expect(inParts(text)).toEqual(asWhole(text));
  });

  it('reads it for each answer that it reads at all', () => {
    fc.assert(
      fc.property(container, (fields) => {
        const text = answer(fields);
        expect([undefined, asWhole(text)]).toContainEqual(inParts(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['an answer that is cut off', answer({ Metadata: films(9) }).slice(0, -40)],
    ['an answer with a fault in it', answer({ Metadata: films(9) }).replace('"Film 5"', '"Film 5')],
    [
      'a list in which entries have lists of the same form',
      answer({ Metadata: films(9, { Extras: { Metadata: films(9) } }) }),
    ],
    ['entries that are none', answer({ Metadata: [...films(9), 'x'] })],
    ['another list behind the list', answer({ Metadata: films(9), Directory: [{ key: 'x' }] })],
    ['the list of something deeper down', answer({ Thing: { Metadata: films(9) } })],
    ['an empty list', answer({ Metadata: [] })],
    ['what is no list of objects', answer({ Metadata: [1, 2] })],
    ['a list that the container does not know', '{"MediaContainer":{"Metadata":[{"a":1},{"a":2}],"Metadata":[]}}'],
    ['the JSON of old servers', '{"MediaContainer":{"_elementType":"MediaContainer","Metadata":[{"a":1},{"a":2}]}}'],
    ['nothing', ''],
  ])('leaves %s to be read as a whole', (_, text) => {
    expect(inParts(text)).toBeUndefined();
  });
});
