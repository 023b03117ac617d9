import { describe, expect, test } from 'vitest';
import type { Contract, Field, Model } from '../contract.ts';
import { compositionOf, decoderPlan } from './decoder-plan.ts';

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

const contract = (...models: readonly Model[]): Contract => ({
  hosts: [],
  models,
  enumerations: [],
  unions: [],
  operations: [],
});

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
    const plan = decoderPlan(
      contract(base, group, derived('A', [field('a')]), derived('B', spread), model('C', spread)),
    );
    expect([...plan.shared.keys()]).toEqual(['Base', 'Group']);
  });

  test('is nothing that only one has, that is small, or whose models are rare', () => {
    const small = model('Small', fieldsOf('small', 3));
    const plan = decoderPlan(
      contract(
        base,
        small,
        derived('A', []),
        { ...derived('B', []), isFrequent: false },
        model('C', [], { base: 'Small' }),
        model('D', [], { base: 'Small' }),
      ),
    );
    expect(plan.shared.size).toBe(0);
  });
});

describe('a model', () => {
  const own = fieldsOf('own', 24);
  const plan = decoderPlan(contract(base, derived('A', own), derived('B', [])));

  test('of few fields has code for each', () => {
    const small = derived('Small', [field('one')]);
    expect(compositionOf(small, plan)).toEqual({ parts: [], own: small.allFields, rare: [] });
  });

  test('of many has code for frequent ones, and leaves the rest to what it shares and to its table', () => {
    const frequent = [field('type', { type: { kind: 'literal', value: 'a' } }), field('key', { isFrequent: true })];
    const { parts, own: coded, rare } = compositionOf(derived('A', [...frequent, ...own]), plan);
    expect(names(parts)).toEqual(['Base']);
    expect(names(coded)).toEqual(['type', 'key']);
    expect(names(rare)).toEqual(names(own));
  });

  test('that has a field of its base in another form reads all of them itself', () => {
    const changed = basic.map((each) => ({ ...each, wire: each.name.toUpperCase() }));
    const { parts, rare } = compositionOf(derived('A', own, changed), plan);
    expect(parts).toEqual([]);
    expect(names(rare)).toEqual([...names(basic), ...names(own)]);
  });

  test('has code for fields of several names, and for those that may be null', () => {
    const special = [field('alias', { wireAliases: ['other'] }), field('nullable', { nullable: true })];
    expect(names(compositionOf(derived('A', [...special, ...own]), plan).own)).toEqual(['alias', 'nullable']);
  });

  test('reads each of its fields once', () => {
    const large = derived('A', [...own, field('key', { isFrequent: true })]);
    const { parts, own: coded, rare } = compositionOf(large, plan);
    const read = [...parts.flatMap(({ allFields }) => names(allFields)), ...names(coded), ...names(rare)];
    expect(read.toSorted()).toEqual(names(large.allFields).toSorted());
  });
});
