import { Bits } from './index/bits.ts';
import { type Shelf, tagColumn } from './lookup.ts';
import type { Field } from './schema/definitions.ts';

/** The letter that a title is sorted by. */
export const letterField: Field = { name: 'firstCharacter', title: 'First Letter', type: 'tag' };

/** The places of the items that are sorted by a letter. */
export function placesWithLetter({ scope }: Shelf, letter: string): Bits {
  const column = tagColumn(scope, letterField);
  const code = column.codeOf(letter);
  const bits = new Bits(scope.size);
  if (code >= 0) column.addPlaces(code, bits);
  return bits.and(scope.present);
}
