import { expect, test } from 'vitest';
import { NumberColumn } from './number-column.ts';

test('a new place without a value is a change, also where the row has room for it', () => {
  const column = new NumberColumn(Float64Array.of(1));
  for (const place of [1, 2, 3]) {
    const before = column.changes.count;
    column.set(place, undefined);
    expect(column.changes.count).toBe(before + 1);
  }
});
