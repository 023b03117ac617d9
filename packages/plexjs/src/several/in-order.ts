import type { Item } from '../items/item.ts';

/** The first of each list, then the second of each. */
export function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/** All entries of lists that are sorted already, what is latest first. An entry without a time stays behind the one that it came after. */
export function byTime<T>(lists: readonly (readonly T[])[], timeOf: (entry: T) => number): T[] {
  const timed = lists.flatMap((list) => {
    let before = Infinity;
    return list.map((one) => {
      before = Math.min(before, timeOf(one) || before);
      return { one, time: before };
    });
  });
  return timed.toSorted((a, b) => b.time - a.time || 0).map(({ one }) => one);
}

/** When an item was added, in milliseconds; 0 where it is not known. */
export function addedAt(item: Item): number {
  return item.addedAt?.getTime() ?? 0;
}
