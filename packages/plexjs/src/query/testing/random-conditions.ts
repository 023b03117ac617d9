import fc from 'fast-check';
import type { Where } from '../where.ts';

/** When it is in the random libraries, in Unix seconds. */
export const now = 1_700_000_000;

/** In seconds. */
export const day = 86_400;

// What is odd in an address, in a query, in a sort and for a computer.
/** Titles. */
export const titles = [
  'Aurora',
  'the end',
  'a&b',
  'x=y',
  '100%',
  'q? #1',
  'über + quer',
  '夜の図書館',
  'Ćma',
  '🎬',
  '“quoted”',
  'push=1',
];
const pieces = ['a', 'THE', '&', '=', '%', '+', '#', '?', 'Ü', '夜', '🎬', ' ', 'end', 'push', '"'];

/** A comparison by one of several operators, or by some of them, which seldom finds anything. */
export function compared(operators: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  const alone = Object.entries(operators).map(([name, value]) => fc.record({ [name]: value }));
  return fc.oneof({ weight: 2, arbitrary: fc.oneof(...alone) }, fc.record(operators, { requiredKeys: [] }));
}

/** A condition on a text. */
export const text = (known: readonly string[]): fc.Arbitrary<unknown> => {
  const whole = fc.constantFrom(...known);
  const part = fc.constantFrom(...pieces);
  const several = (one: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
    fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 2 }));
  return fc.oneof(
    several(whole),
    compared({
      is: several(whole),
      not: whole,
      contains: several(part),
      notContains: part,
      startsWith: several(part),
      endsWith: several(part),
    }),
  );
};

/** A condition on a number. */
export const number = (known: readonly number[]): fc.Arbitrary<unknown> => {
  const one = fc.constantFrom(...known);
  const list = fc.array(one, { minLength: 1, maxLength: 2 });
  return fc.oneof(one, list, compared({ is: list, not: list, gt: one, gte: one, lt: one, lte: one }));
};

/** A condition on tags and the like. */
export const picked = (known: readonly string[]): fc.Arbitrary<unknown> => {
  const one = fc.constantFrom(...known);
  const list = fc.array(one, { minLength: 1, maxLength: 2 });
  return fc.oneof(one, list, compared({ is: list, not: list, all: list }));
};

/** How long ago. */
export const span: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('d', 'h', 'w'))
  .map(([count, unit]) => `${count}${unit}`);
/** A time of the last month. */
export const time: fc.Arbitrary<Date> = fc
  .integer({ min: -1, max: 31 })
  .map((days) => new Date((now - days * day) * 1000));
/** The noon of a day that items came out on, or the day before or after. */
export const noon: fc.Arbitrary<Date> = fc
  .constantFrom('1999-12-31', '2000-01-01', '2000-01-02')
  .map((text) => new Date(`${text}T12:00:00Z`));

/** Conditions on all of some fields, one to three at a time, alone and in groups of groups. */
export function wheresOf(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Where> {
  const some = fc.uniqueArray(fc.constantFrom(...Object.entries(fields)), { minLength: 1, maxLength: 3 });
  return fc.letrec<{ where: Where; plain: Where; group: Where }>((tie) => ({
    plain: some.chain((chosen) => fc.record(Object.fromEntries(chosen)) as fc.Arbitrary<Where>),
    group: fc
      .record({
        word: fc.constantFrom('and' as const, 'or' as const),
        members: fc.array(tie('where'), { minLength: 1, maxLength: 3 }),
        beside: fc.option(tie('plain'), { nil: {} }),
      })
      .map(({ word, members, beside }) => ({ ...beside, [word]: members })),
    where: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('plain'), tie('group')),
  })).where;
}
