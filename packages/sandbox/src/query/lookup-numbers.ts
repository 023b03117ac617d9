import type { SectionRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { Bits } from './index/bits.ts';
import { NumberColumn } from './index/number-column.ts';
import type { Scope } from './index/scope.ts';
import type { Field } from './schema/definitions.ts';
import { type Shelf, wholeShelves } from './lookup.ts';

/** The places of the items of a shelf whose record has a number in a field. */
export function placesWithValue({ scope }: Shelf, name: string): Bits {
  const test = { form: 'number', holds: (value: number) => !Number.isNaN(value) } as const;
  return scope.select({ name, title: name, type: 'integer' }, 0, test, 'is there').and(scope.present);
}

/** The places of the items of a shelf that are below no other. */
export function rootPlaces({ scope }: Shelf): Bits {
  const test = { form: 'number', holds: (value: number) => value === 1 } as const;
  return scope.select({ name: 'isRoot', title: 'In No Album', type: 'boolean' }, 0, test, 'is set').and(scope.present);
}

/** The column of a field that holds numbers. */
export function numberColumn(scope: Scope, field: Field): NumberColumn {
  const column = scope.column(field, 0);
  if (!(column instanceof NumberColumn)) throw new TypeError(`The field ${field.name} is none of numbers.`);
  return column;
}

/** The sum of a number that the files of a library's items have, extras among them: `mediaSize` in bytes, `mediaDuration` in milliseconds. */
export function sumOf(world: World, section: SectionRecord, name: 'mediaSize' | 'mediaDuration'): number {
  return wholeShelves(world, [section]).reduce(
    (sum, { scope }) => sum + numberColumn(scope, { name, title: name, type: 'integer' }).sum(scope.present),
    0,
  );
}
