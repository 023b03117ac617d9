import type { Contract, Field, TypeRef } from '../contract.ts';
import { comment, property, quote } from './text.ts';

type Value = string | number;

/**
 * The values of enumerations, by the names of their fields on the wire. Where fields of one name have several enumerations,
 * they are told apart by the name that their object has on the wire.
 */
export function knownValuesCode(contract: Contract, decoded: ReadonlySet<string>): string {
  const entries = [...knownValues(contract, decoded)].map(
    ([key, values]) =>
      `${property(key)}: [${values.map((value) => (typeof value === 'number' ? value : quote(value))).join(', ')}]`,
  );
  const about = 'What the contract knows enumerations to hold, by the names of their fields on the wire.';
  return `${comment(about)}export const knownValues: Readonly<Record<string, readonly (string | number)[]>> = {\n${entries.join(',\n')}\n};`;
}

function knownValues(contract: Contract, decoded: ReadonlySet<string>): Map<string, readonly Value[]> {
  const members = new Map(contract.enumerations.map((enumeration) => [enumeration.name, enumeration.members]));
  const owners = ownersOf(contract, decoded);
  const byName = new Map<string, Map<string, Set<Value>>>();
  for (const { name, allFields } of contract.models.filter((model) => decoded.has(model.name)))
    for (const field of allFields) {
      const { type } = field;
      if (type.kind !== 'enumeration') continue;
      const values = (members.get(type.name) ?? []).map(({ value }) => value);
      for (const wire of wireNames(field))
        for (const owner of ['', ...(owners.get(name) ?? [])]) {
          const sets = byName.get(wire) ?? new Map<string, Set<Value>>();
          byName.set(wire, sets.set(owner, new Set([...(sets.get(owner) ?? []), ...values])));
        }
    }
  const known = new Map<string, readonly Value[]>();
  for (const [wire, sets] of [...byName].sort())
    for (const [owner, values] of [...sets].sort())
      if (owner === '') known.set(wire, [...values]);
      else if (values.size < (sets.get('')?.size ?? 0)) known.set(`${owner}.${wire}`, [...values]);
  return known;
}

/** The names that objects of each model have on the wire. */
function ownersOf(contract: Contract, decoded: ReadonlySet<string>): Map<string, Set<string>> {
  const variants = new Map(contract.unions.map(({ name, variants: all }) => [name, all.map(({ model }) => model)]));
  const overlays = new Map(contract.models.map(({ name, overlayOf }) => [name, overlayOf]));
  const owners = new Map<string, Set<string>>();
  const add = (name: string, wire: string): void => {
    for (const model of variants.get(name) ?? [name]) owners.set(model, (owners.get(model) ?? new Set()).add(wire));
    const base = overlays.get(name);
    if (base !== undefined) add(base, wire);
  };
  for (const { allFields } of contract.models.filter(({ name }) => decoded.has(name)))
    for (const field of allFields)
      for (const name of referredTo(field.type)) for (const wire of wireNames(field)) add(name, wire);
  return owners;
}

function referredTo(type: TypeRef): readonly string[] {
  if (type.kind === 'list' || type.kind === 'record') return referredTo(type.of);
  return type.kind === 'model' || type.kind === 'union' ? [type.name] : [];
}

function wireNames({ wire, wireAliases }: Field): readonly string[] {
  return wire === '' ? [] : [wire, ...wireAliases];
}
