import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NearColumn } from './near-column.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 8 });
const change = fc.tuple(fc.nat({ max: 60 }), text);

test('texts are near one as comparing each of them says, while they change', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 40 }),
      fc.array(change, { maxLength: 40 }),
      text,
      fc.nat({ max: 8 }),
      (first, changes, wanted, most) => {
        const texts = [...first];
        const column = new NearColumn();
        for (const each of first) column.append(each);
        const compare = (): void => {
          const near = column.within(wanted, most).toSorted((one, other) => one.place - other.place);
          expect(near).toEqual(
            texts
              .map((own, place) => ({ place, distance: distance(own, wanted) }))
              .filter((own) => own.distance <= most),
          );
        };
        compare();
        for (const [at, own] of changes) {
          const place = Math.min(at, texts.length);
          column.set(place, own);
          texts[place] = own;
          compare();
        }
      },
    ),
  );
});
