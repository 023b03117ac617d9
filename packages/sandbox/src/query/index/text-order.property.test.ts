import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOrder } from './text-order.ts';

const part = fc.constantFrom('', 'a', 'b', 'the ', 'ab\0', 'é', '夜', '😀', '\uFFFF', 'long enough to go on');
const texts = fc.array(
  fc.array(part, { maxLength: 4 }).map((parts) => parts.join('')),
  { maxLength: 300 },
);

test('texts are in the order that sorting them gives, and those that are the same in the order that they have', () => {
  fc.assert(
    fc.property(texts, (texts) => {
      const places = texts.map((_, place) => place);
      expect([...textOrder(texts)]).toEqual(places.toSorted((a, b) => compare(texts[a]!, texts[b]!)));
    }),
  );
});

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
