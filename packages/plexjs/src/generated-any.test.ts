import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as models from './generated/models.ts';
import { decodeSessionItem } from './generated/models.ts';
import { unwrap } from './wire/answer.ts';
import type { Decode, Wire } from './wire/values.ts';

const parsed = (json: string): Wire => JSON.parse(json) as Wire;

const decoders = Object.entries(models).flatMap(([name, value]: [string, unknown]) =>
  name.startsWith('decode') ? [value as Decode<{ readonly extra?: Wire }>] : [],
);
const decoder = fc.constantFrom(...decoders);

/** Names that no contract has, in forms that objects have of their own, too. */
const unknownName = fc.oneof(
  fc.string({ minLength: 1 }).map((name) => `x-${name}`),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'),
);

describe('any decoder', () => {
  test('takes any answer', () => {
    fc.assert(
      fc.property(decoder, fc.jsonValue(), (decode, answer) => {
        expect(decode(unwrap(answer))).toBeTypeOf('object');
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps whatever it does not know, as it came', () => {
    fc.assert(
      fc.property(decoder, fc.dictionary(unknownName, fc.jsonValue(), { minKeys: 1 }), (decode, fields) => {
        const { extra } = decode(parsed(JSON.stringify(fields)));
        expect(Object.entries({ ...extra })).toEqual(Object.entries(parsed(JSON.stringify(fields))));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an item', () => {
  const name = fc.constantFrom('year', 'addedAt', 'title', 'Genre', 'Media', 'Role', 'User', 'sessionKey', 'Extras');
  const word = fc.string({ unit: fc.constantFrom('a', 'e', 'n', 'r'), minLength: 5 });
  const value = fc.anything({ key: word, values: [word, fc.integer(), fc.boolean(), fc.constant(null)], maxDepth: 3 });

  test('has every word of its wire, whatever form it came in', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value), (fields) => {
        const wire = parsed(JSON.stringify(fields));
        const words = wordsOf(decodeSessionItem({ type: 'movie', ...parsed(JSON.stringify(fields)) }));
        expect(wordsOf(wire).filter((sent) => !words.includes(sent))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every text in a value. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
