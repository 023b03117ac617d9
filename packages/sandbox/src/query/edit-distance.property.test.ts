import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceBetween } from '../media-server/hubs/search-words.ts';
import { EditDistance } from './edit-distance.ts';

const letters = fc.constantFrom('a', 'b', 'c', '夜');
const text = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(letters, { minLength: least, maxLength: most }).map((parts) => parts.join(''));

test('distances are those of the whole table', () => {
  fc.assert(
    fc.property(text(1, 32), text(0, 40), (one, other) => {
      expect(new EditDistance(one).to([other.slice(0, 3), other.slice(3)])).toBe(distanceBetween(one, other));
    }),
    { numRuns: 500 },
  );
});
