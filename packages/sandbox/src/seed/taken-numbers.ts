import type { ItemDescription, LibraryDescription } from './description.ts';
import type { Counter } from './library-builder.ts';

/** The numbers that a description gives away by name. Throws `TypeError` where two things of a kind get the same. */
export function takenNumbers({
  sections,
  accounts = [],
}: LibraryDescription): Readonly<Partial<Record<Counter, ReadonlySet<number>>>> {
  const numbers = {
    section: new Set<number>(),
    item: new Set<number>(),
    media: new Set<number>(),
    part: new Set<number>(),
    stream: new Set<number>(),
  };
  const ofAccounts = new Set<number>();
  const take = (taken: Set<number>, what: string, number: number | undefined): void => {
    if (number === undefined) return;
    if (taken.has(number)) throw new TypeError(`Two ${what} have the number ${number}; give each its own.`);
    taken.add(number);
  };
  const takeItem = ({ ratingKey, media = [], children = [], extras = [] }: ItemDescription): void => {
    take(numbers.item, 'items', ratingKey);
    for (const { id, parts = [] } of media) {
      take(numbers.media, 'versions', id);
      for (const part of parts) {
        take(numbers.part, 'files', part.id);
        for (const stream of part.streams ?? []) take(numbers.stream, 'streams', stream.id);
      }
    }
    for (const item of [...children, ...extras]) takeItem(item);
  };
  for (const { id } of accounts) take(ofAccounts, 'accounts', id);
  for (const { key, items = [] } of sections) {
    take(numbers.section, 'libraries', key);
    for (const item of items) takeItem(item);
  }
  return numbers;
}
