import { describe, expect, test } from 'vitest';
import type { Contract, Field, Model } from '../contract.ts';
import { compositionOf, decoderPlan, shapeOf, type DecoderPlan } from './decoder-plan.ts';

const field = (name: string, differences: Partial<Field> = {}): Field => ({
  name,
  wire: name,
  wireAliases: [],
  type: { kind: 'text' },
  optional: true,
  nullable: false,
  doc: '',
  scalar: undefined,
  example: undefined,
  range: [undefined, undefined],
  since: undefined,
  isFrequent: false,
  spreadFrom: undefined,
  ...differences,
});

const model = (name: string, fields: readonly Field[], differences: Partial<Model> = {}): Model => ({
  name,
  doc: '',
  file: 'models',
  base: undefined,
  fields,
  allFields: fields,
  envelope: undefined,
  overlayOf: undefined,
  open: undefined,
  isError: false,
  isFrequent: true,
  ...differences,
});

/** The plan of a contract whose models are all decoded, but for some. */
const planOf = (models: readonly Model[], ...unread: readonly string[]): DecoderPlan => {
  const contract: Contract = { hosts: [], models, groups: [], enumerations: [], unions: [], operations: [] };
  return decoderPlan(contract, new Set(models.map(({ name }) => name).filter((name) => !unread.includes(name))));
};

const fieldsOf = (prefix: string, count: number, differences: Partial<Field> = {}): Field[] =>
  Array.from({ length: count }, (_, index) => field(`${prefix}${index}`, differences));

const basic = fieldsOf('base', 4);
const base = model('Base', basic);
const derived = (name: string, own: readonly Field[], base: readonly Field[] = basic): Model =>
  model(name, own, { base: 'Base', allFields: [...base, ...own] });

const names = (fields: readonly { readonly name: string }[]): string[] => fields.map(({ name }) => name);

describe('what is shared', () => {
  test('are bases and spread models that several have, with enough fields', () => {
    const group = model('Group', fieldsOf('group', 4));
    const spread = fieldsOf('group', 4, { spreadFrom: 'Group' });
    const plan = planOf([base, group, derived('A', [field('a')]), derived('B', spread), model('C', spread)]);
    expect([...plan.shared.keys()]).toEqual(['Base', 'Group']);
  });

  test('is nothing that only one has, that is small, or whose models are not read', () => {
    const small = model('Small', fieldsOf('small', 3));
    const users = [model('C', [], { base: 'Small' }), model('D', [], { base: 'Small' })];
    expect(planOf([base, small, derived('A', []), derived('B', []), ...users], 'B').shared.size).toBe(0);
  });
});

describe('a model', () => {
  const own = fieldsOf('own', 24);
  const plan = planOf([base, derived('A', own), derived('B', [])]);

  test('has its own fields beside those that it shares', () => {
    const { parts, own: rest } = compositionOf(derived('A', own), plan);
    expect(names(parts)).toEqual(['Base']);
    expect(names(rest)).toEqual(names(own));
  });

  test.each<[string, Partial<Field>]>([
    ['name on the wire', { wire: 'OTHER' }],
    ['type', { type: { kind: 'number' } }],
    ['null', { nullable: true }],
    ['second name', { wireAliases: ['second'] }],
  ])('that has a field of its base with another %s has all of them itself', (_, difference) => {
    const changed = [...basic.slice(0, 3), field('base3', difference)];
    const { parts, own: rest } = compositionOf(derived('A', own, changed), plan);
    expect(parts).toEqual([]);
    expect(names(rest)).toEqual([...names(basic), ...names(own)]);
  });
});

describe('a shape', () => {
  const renamed = { wire: 'Wire' };

  test('has all fields of a small model that comes by the thousand', () => {
    expect(names(shapeOf(model('A', [field('a', renamed), field('b')])))).toEqual(['a', 'b']);
  });

  test('has of a large one what is frequent, the lists, and what it is told by', () => {
    const some = [
      field('type', { type: { kind: 'literal', value: 'a' } }),
      field('key', { isFrequent: true }),
      field('parts', { type: { kind: 'list', of: { kind: 'text' } } }),
    ];
    expect(names(shapeOf(model('A', [...fieldsOf('own', 24), ...some])))).toEqual(names(some));
  });

  test('is for none that comes as it is, or in small numbers', () => {
    expect(shapeOf(model('A', basic))).toEqual([]);
    expect(shapeOf(model('A', [field('a', renamed)], { isFrequent: false }))).toEqual([]);
    expect(shapeOf(model('A', [field('a', renamed)], { overlayOf: 'Union' }))).toEqual([]);
  });
});
