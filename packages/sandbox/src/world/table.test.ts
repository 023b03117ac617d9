import { expect, test, vi } from 'vitest';
import { Table } from './table.ts';

const base = new Map([
  [1, 'one'],
  [2, 'two'],
]);

test('changes lie over the beginning, which stays as it is', () => {
  const table = new Table(base);
  table.set(3, 'three');
  table.delete(1);
  table.update(2, (word) => word.toUpperCase());
  expect([[...table.keys()], [...table.values()], table.size]).toEqual([[2, 3], ['TWO', 'three'], 2]);
  expect(table.get(1)).toBeUndefined();
  table.reset();
  expect([[...table.values()], table.size]).toEqual([['one', 'two'], 2]);
  expect(base.size).toBe(2);
});

test('what was changed can be put back', () => {
  const table = new Table(base);
  table.delete(1);
  table.set(9, 'nine');
  const changes = table.changes();
  table.reset();
  table.set(5, 'five');
  table.reset(changes);
  expect([...table.values()]).toEqual(['two', 'nine']);
});

test('nothing happens to what is not there', () => {
  const table = new Table(base);
  expect([table.delete(7), table.update(7, () => 'seven'), table.size]).toEqual([false, undefined, 2]);
});

test('listeners hear of each change, also when it is forgotten', () => {
  const table = new Table(base);
  const listener = vi.fn<(key: number, before?: string, after?: string) => void>();
  const end = table.onChange(listener);
  table.set(1, 'uno');
  table.reset();
  end();
  table.set(1, 'eins');
  expect(listener.mock.calls).toEqual([
    [1, 'one', 'uno'],
    [1, 'uno', 'one'],
  ]);
});
